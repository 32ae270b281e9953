#include "report/case_words.hpp"

#include <fmt/format.h>

#include "diagnostics/printable.hpp"
#include "report/words.hpp"

namespace ics::report {

std::string fact_words(const KnowledgeBase& knowledge, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability: return "capability " + knowledge.capabilities[subject.index].id;
        case Read::Kind::criterion: return "criterion " + knowledge.criteria[subject.index].id;
        case Read::Kind::metric: return "metric " + knowledge.metrics[subject.index].name;
        case Read::Kind::context: return "context " + knowledge.context_facts[subject.index].id;
        case Read::Kind::system: break;
    }
    return "the system";
}

std::string comparison_words(const KnowledgeBase& knowledge, const Read& read) {
    return fmt::format("{} {}", fact_words(knowledge, {read.kind, read.index}), question(knowledge, read));
}

namespace {

// 'developing, as assessed'; 'the case says 16.8%'; 'due 2020-03-31, as of 2019-11-30'.
std::string given_words(const Read& read, const Given& given) {
    if (given.value.empty()) return read.known ? "the case does not say" : "";
    if (read.kind == Read::Kind::capability || read.kind == Read::Kind::criterion) {
        if (given.origin == Origin::unknown) return given.value;
        return fmt::format("{}, {}", given.value, read_origin_words(given.origin));
    }
    const bool about_date = read.method == Method::due_within || read.method == Method::passed;
    return about_date ? given.value : "the case says " + given.value;
}

}  // namespace

std::string answer_words(const KnowledgeBase& knowledge, const Read& read, const Given& given) {
    std::vector<std::string> why;
    if (!read.known) why.emplace_back("not known: supposed");
    if (std::string words = given_words(read, given); !words.empty()) why.push_back(std::move(words));
    return fmt::format("{}: {} ({})", comparison_words(knowledge, read), read.answer ? "yes" : "no", fmt::join(why, "; "));
}

std::string at(const std::string& file, std::uint32_t line) { return fmt::format("{}:{}", printable(file), line); }

std::string outcome_words(const RuleResult& result) {
    return fmt::format("{}{}", name(result.outcome),
                       result.bounded ? ", since it has more possible answers than are tried" : "");
}

std::vector<LabelledLine> failure_lines(const KnowledgeBase& knowledge, const Rule& rule, const CaseResult& result) {
    std::vector<LabelledLine> out{{"expected", std::string(name(result.expected))}, {"got", outcome_words(result.result)}};
    for (std::size_t i = 0; i < result.result.reads.size(); ++i)
        out.push_back({"read", answer_words(knowledge, result.result.reads[i], result.given[i])});
    if (result.result.reads.empty()) out.push_back({"read", "nothing"});
    for (const Unknown& unknown : result.result.decided_by) out.push_back({"hangs on", fact_words(knowledge, unknown)});
    out.push_back({"case", at(result.place.file_name(), result.place.line)});
    out.push_back({"rule", at(rule.file, rule.line)});
    return out;
}

}  // namespace ics::report
