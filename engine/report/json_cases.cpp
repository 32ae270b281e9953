// The results of cases as JSON.
#include "report/case_words.hpp"
#include "report/cases.hpp"
#include "report/json_cases.hpp"

namespace ics {

namespace report {

namespace {

const std::string& id_of(const KnowledgeBase& knowledge, const Subject& subject) {
    static const std::string none;
    switch (subject.kind) {
        case Read::Kind::capability: return knowledge.capabilities[subject.index].id;
        case Read::Kind::criterion: return knowledge.criteria[subject.index].id;
        case Read::Kind::metric: return knowledge.metrics[subject.index].name;
        case Read::Kind::context: return knowledge.context_facts[subject.index].id;
        case Read::Kind::system: break;
    }
    return none;
}

// What is not there is null.
Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }
Json or_null(std::uint32_t line) { return line == 0 ? Json() : Json(line); }

Json problem_json(const Diagnostic& problem) {
    return {{"code", problem.code},
            {"severity", problem.severity == Severity::error ? "error" : "warning"},
            {"file", or_null(problem.place.file_name())},
            {"line", or_null(problem.place.line)},
            {"column", or_null(problem.place.column)},
            {"message", problem.message},
            {"expected", or_null(problem.expected)},
            {"nearest", or_null(problem.nearest)},
            {"mend", or_null(problem.mend)},
            {"notes", problem.notes}};
}

Json read_json(const KnowledgeBase& knowledge, const Read& read, const Given& given) {
    return {{"fact", fact_json(knowledge, {read.kind, read.index})},
            {"question", question(knowledge, read)},
            {"answer", read.answer},
            {"known", read.known},
            {"given", or_null(given.value)},
            {"origin", json(given.origin)}};
}

Json result_json(const CaseReport& run, const CaseResult& result) {
    const Rule& rule = run.rules[result.rule.value];
    Json reads = Json::array(), hangs_on = Json::array();
    for (std::size_t i = 0; i < result.result.reads.size(); ++i)
        reads.push_back(read_json(run.knowledge, result.result.reads[i], result.given[i]));
    for (const Unknown& unknown : result.result.decided_by) hangs_on.push_back(fact_json(run.knowledge, unknown));
    return {{"rule", rule_json(rule)},
            {"case", result.name},
            {"file", or_null(result.place.file_name())},
            {"line", or_null(result.place.line)},
            {"passed", result.passed()},
            {"expected", std::string(name(result.expected))},
            {"got", std::string(name(result.result.outcome))},
            {"bounded", result.result.bounded},
            {"reads", std::move(reads)},
            {"hangs_on", std::move(hangs_on)}};
}

}  // namespace

std::string kind_code(Read::Kind kind) {
    switch (kind) {
        case Read::Kind::capability: return "capability";
        case Read::Kind::criterion: return "criterion";
        case Read::Kind::metric: return "metric";
        case Read::Kind::context: return "context";
        case Read::Kind::system: break;
    }
    return "system";
}

Json fact_json(const KnowledgeBase& knowledge, const Subject& subject) {
    return {{"kind", kind_code(subject.kind)}, {"id", or_null(id_of(knowledge, subject))}};
}

Json rule_json(const Rule& rule) { return {{"id", rule.id}, {"file", rule.file}, {"line", rule.line}}; }

}  // namespace report

std::string tell_cases_as_json(const CaseReport& run) {
    using namespace report;
    Json problems = Json::array(), results = Json::array();
    for (const Diagnostic& problem : run.problems.sorted()) problems.push_back(problem_json(problem));
    for (const CaseResult& result : run.results) results.push_back(result_json(run, result));
    const Json out{{"format", "ics-advisor/test/1"},
                   {"passed", run.passed()},
                   {"failed", run.failed()},
                   {"problems", std::move(problems)},
                   {"results", std::move(results)},
                   {"coverage", run.coverage ? coverage_json(run) : Json()},
                   {"perturbation", run.perturbation ? perturbation_json(run) : Json()}};
    return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
