#include "cases/coverage.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "cases/comparisons.hpp"

namespace ics {

namespace {

std::string trimmed_line(std::string_view text, std::uint32_t line) {
    for (std::uint32_t i = 1; i < line && !text.empty(); ++i) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    text = text.substr(0, text.find('\n'));
    const std::size_t first = text.find_first_not_of(" \t\r"), last = text.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? "" : std::string(text.substr(first, last - first + 1));
}

void count_outcomes(const CasesOfRule& of_rule, Coverage& out) {
    std::array<bool, 3> has{};
    for (const RuleCase& rule_case : of_rule.cases) has[std::size_t(rule_case.expect)] = true;
    for (const Outcome outcome : {Outcome::fires, Outcome::silent})
        if (!has[std::size_t(outcome)]) out.lacking.push_back({of_rule.rule, outcome});
    ++out.rules.total;
    out.rules.covered += has[std::size_t(Outcome::fires)] && has[std::size_t(Outcome::silent)] ? 1 : 0;
    out.undetermined += has[std::size_t(Outcome::undetermined)] ? 1 : 0;
}

void count_lines(RuleSet& rules, RuleIndex rule, const Trace& trace, Coverage& out) {
    for (const std::uint32_t line : rules.lines_of_code(rule)) {
        ++out.lines.total;
        if (trace.lines.contains(line)) ++out.lines.covered;
        else out.lines_not_run.push_back({rule, line, trimmed_line(rules.text(rule), line)});
    }
}

// Nothing where it was answered both ways, from what a case says.
std::optional<OneSided::Seen> seen(const Trace& trace, Read comparison) {
    const auto was = [&](bool answer, bool known) {
        comparison.answer = answer;
        comparison.known = known;
        return trace.reads.contains(comparison);
    };
    const bool yes = was(true, true), no = was(false, true);
    if (yes && no) return std::nullopt;
    if (yes || no) return yes ? OneSided::Seen::only_yes : OneSided::Seen::only_no;
    return was(true, false) || was(false, false) ? OneSided::Seen::only_supposed : OneSided::Seen::never;
}

void count_comparisons(RuleSet& rules, RuleIndex rule, const Trace& trace, Coverage& out) {
    for (const Read& comparison : all_comparisons(rules, rule, trace)) {
        ++out.comparisons.total;
        if (const auto side = seen(trace, comparison)) out.one_sided.push_back({rule, comparison, *side});
        else ++out.comparisons.covered;
    }
}

void count_handles(const RuleSet& rules, RuleIndex rule, const Trace& trace, Coverage& out) {
    std::set<Subject> read;
    for (const Read& r : trace.reads) read.insert({r.kind, r.index});
    for (const Subject& subject : rules.rules()[rule.value].binds) {
        if (subject.kind == Read::Kind::system) continue;
        ++out.handles.total;
        if (read.contains(subject)) ++out.handles.covered;
        else out.unread.push_back({rule, subject});
    }
}

Trace traced(const KnowledgeBase& knowledge, RuleSet& rules, const CasesOfRule& of_rule) {
    Trace trace;
    Diagnostics reported_before;  // when the cases were run for their results
    for (const RuleCase& rule_case : of_rule.cases)
        rules.evaluate(of_rule.rule, facts_of(knowledge, rule_case), reported_before, {.trace = &trace});
    return trace;
}

}  // namespace

Coverage cover(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases, bool whole) {
    Coverage out;
    for (const CasesOfRule* of_rule : in_order_of_file(rules, cases)) {
        const Trace trace = traced(knowledge, rules, *of_rule);
        count_outcomes(*of_rule, out);
        count_lines(rules, of_rule->rule, trace, out);
        count_comparisons(rules, of_rule->rule, trace, out);
        count_handles(rules, of_rule->rule, trace, out);
    }
    if (whole) {
        out.facts = cover_facts(knowledge, rules, cases);
        out.records = cover_records(knowledge, rules);
    }
    return out;
}

}  // namespace ics
