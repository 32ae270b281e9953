#include "report/cases.hpp"

#include <array>

#include <fmt/format.h>

namespace ics {

namespace {

// "capability hlp-2019/2.3", "the system".
std::string subject(const KnowledgeBase& knowledge, Read::Kind kind, std::uint32_t index) {
    switch (kind) {
        case Read::Kind::capability: return "capability " + knowledge.capabilities[index].id;
        case Read::Kind::criterion: return "criterion " + knowledge.criteria[index].id;
        case Read::Kind::metric: return "metric " + knowledge.metrics[index].name;
        case Read::Kind::context: return "context " + knowledge.context_facts[index].id;
        case Read::Kind::system: break;
    }
    return "the system";
}

std::string tell_read(const KnowledgeBase& knowledge, const Read& read) {
    return fmt::format("{} {}: {}{}", subject(knowledge, read.kind, read.index), question(knowledge, read),
                       read.answer ? "yes" : "no", read.known ? "" : " (not known: supposed)");
}

std::string at(const std::string& file, std::uint32_t line) { return fmt::format("{}:{}", file, line); }

std::string tell_failure(const KnowledgeBase& knowledge, const Rule& rule, const CaseResult& result) {
    std::string out = fmt::format("FAIL {}: {}\n", rule.id, result.name);
    const auto add = [&out](std::string_view label, std::string_view text) {
        out += fmt::format("  {:<10}{}\n", label, text);
    };
    add("expected", name(result.expected));
    add("got", fmt::format("{}{}", name(result.result.outcome),
                           result.result.bounded ? ", since it has more possible answers than are tried" : ""));
    for (const Read& read : result.result.reads) add("read", tell_read(knowledge, read));
    for (const Unknown& unknown : result.result.decided_by) add("hangs on", subject(knowledge, unknown.kind, unknown.index));
    add("case", at(result.place.file_name(), result.place.line));
    add("rule", at(rule.file, rule.line));
    return out;
}

// How many rules have a case of each outcome, and which never fire or never stay silent in theirs.
std::string tell_coverage(const std::vector<Rule>& rules, const std::vector<CaseResult>& results) {
    std::vector<std::array<bool, 3>> shown(rules.size());
    for (const CaseResult& result : results) shown[result.rule.value][std::size_t(result.expected)] = true;
    std::array<int, 3> count{};
    std::string lacking;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t outcome = 0; outcome < count.size(); ++outcome) count[outcome] += shown[i][outcome] ? 1 : 0;
        for (const Outcome outcome : {Outcome::fires, Outcome::silent})
            if (!shown[i][std::size_t(outcome)]) lacking += fmt::format("  {}: no case '{}'\n", rules[i].id, name(outcome));
    }
    return fmt::format("of {} rules {} have a case 'fires', {} 'silent', {} 'undetermined'\n{}", rules.size(), count[0],
                       count[1], count[2], lacking);
}

}  // namespace

std::string tell_cases(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<CaseResult>& results,
                       const Diagnostics& problems, bool verbose) {
    std::string out = problems.format();
    std::size_t passed = 0;
    for (const CaseResult& result : results) {
        const Rule& rule = rules.rules()[result.rule.value];
        if (!result.passed()) out += tell_failure(knowledge, rule, result);
        else if (++passed; verbose) out += fmt::format("ok   {}: {}\n", rule.id, result.name);
    }
    if (verbose) out += tell_coverage(rules.rules(), results);
    return out + fmt::format("{} passed, {} failed\n", passed, results.size() - passed + problems.sorted().size());
}

}  // namespace ics
