// What the cases do not cover, as text: a line of totals for each kind, then a list of what is missing.
#include <fmt/format.h>

#include "diagnostics/printable.hpp"
#include "report/case_words.hpp"
#include "report/cases.hpp"

namespace ics::report {

namespace {

std::string_view plural(Read::Kind kind) {
    switch (kind) {
        case Read::Kind::capability: return "capabilities";
        case Read::Kind::criterion: return "criteria that are steps";
        case Read::Kind::metric: return "metrics";
        case Read::Kind::context: return "context facts";
        case Read::Kind::system: break;
    }
    return "the system";
}

std::string plural(const std::string& kind) {
    if (kind == "case study") return "case studies";
    if (kind == "approach") return "approaches";
    if (kind == "sign of success") return "signs of success";
    return kind + "s";
}

bool is_advice(const RecordsCovered& records) { return records.kind == "local recommendation"; }

std::string_view seen_words(OneSided::Seen seen) {
    switch (seen) {
        case OneSided::Seen::only_yes: return "only ever yes";
        case OneSided::Seen::only_no: return "only ever no";
        case OneSided::Seen::only_supposed: return "never known, only supposed";
        case OneSided::Seen::never: return "never asked";
    }
    return "";
}

std::string of(const Tally& tally) { return fmt::format("{} of {}", tally.covered, tally.total); }

std::string totals(const Coverage& coverage) {
    std::string out = fmt::format("rules: {} have both outcomes covered, {} an undetermined one as well\n", of(coverage.rules),
                                  coverage.undetermined);
    out += fmt::format("lines of 'when': {} ran\n", of(coverage.lines));
    out += fmt::format("comparisons: {} were answered yes in one case and no in another\n", of(coverage.comparisons));
    out += fmt::format("handles: {} were read\n", of(coverage.handles));
    for (const FactsCovered& facts : coverage.facts)
        out += fmt::format("{}: {} are read by a rule, {} are set by a case\n", plural(facts.kind), of(facts.read), facts.set.covered);
    if (coverage.facts.empty()) out += "facts and records: counted over all rules, without --filter\n";
    for (const RecordsCovered& records : coverage.records)
        out += fmt::format("{}: {} {}\n", plural(records.kind), of(records.used),
                           is_advice(records) ? "are given by a rule" : "are linked to what a report can tell of");
    return out;
}

// A heading and a line for each item; empty without items.
template <class T, class Words>
std::string list(const std::string& heading, const std::vector<T>& items, Words words) {
    std::string out = items.empty() ? "" : fmt::format("\n{}:\n", heading);
    for (const T& item : items) out += fmt::format("  {}\n", printable(words(item)));
    return out;
}

std::string missing_of_rules(const CaseReport& run, const Coverage& coverage) {
    const auto rule = [&](RuleIndex index) -> const Rule& { return run.rules[index.value]; };
    const auto in_rule = [&](RuleIndex index, const std::string& words) {
        return fmt::format("{}: {}", at(rule(index).file, rule(index).line), words);
    };
    std::string out = list("rules without a case of an outcome", coverage.lacking, [&](const LackingOutcome& lacking) {
        return fmt::format("{}: no case '{}'", rule(lacking.rule).id, name(lacking.outcome));
    });
    out += list("lines that no case runs", coverage.lines_not_run, [&](const LineNotRun& line) {
        return fmt::format("{}: {}", at(rule(line.rule).file, line.line), line.text);
    });
    out += list("comparisons that come out one way in all cases of their rule", coverage.one_sided, [&](const OneSided& side) {
        return in_rule(side.rule, fmt::format("{}: {}", comparison_words(run.knowledge, side.comparison), seen_words(side.seen)));
    });
    return out + list("handles that no case of their rule reads", coverage.unread, [&](const UnreadHandle& handle) {
        return in_rule(handle.rule, fact_words(run.knowledge, handle.subject));
    });
}

std::string missing_of_knowledge(const CaseReport& run, const Coverage& coverage) {
    std::string out;
    const auto words = [&](const Subject& subject) { return fact_words(run.knowledge, subject); };
    for (const FactsCovered& facts : coverage.facts)
        out += list(fmt::format("{} that no rule reads", plural(facts.kind)), facts.unread, words);
    for (const FactsCovered& facts : coverage.facts)
        out += list(fmt::format("{} that a rule reads and no case sets itself", plural(facts.kind)), facts.unset, words);
    for (const RecordsCovered& records : coverage.records)
        out += list(plural(records.kind) + (is_advice(records) ? " that no rule gives" : " linked to nothing that a report can tell of"),
                    records.unused, [](const std::string& id) { return id; });
    return out;
}

}  // namespace

std::string coverage_text(const CaseReport& run) {
    const Coverage& coverage = *run.coverage;
    const std::string missing = missing_of_rules(run, coverage) + missing_of_knowledge(run, coverage);
    return totals(coverage) + (missing.empty() ? "nothing is left out\n" : missing);
}

}  // namespace ics::report
