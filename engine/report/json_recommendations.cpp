// Key themes with their recommendations and reasons, findings of rules, and questions, as JSON.
#include "report/json_values.hpp"

namespace ics::report {

Json json(const FactRead& read) {
    return {{"subject", json(read.subject)},
            {"reading", read.reading},
            {"value", read.value},
            {"origin", json(read.origin)},
            {"evidence", read.evidence},
            {"source", read.source}};
}

Json json(const Reason& reason) {
    return {{"rule", reason.rule},
            {"title", reason.title},
            {"file", reason.file},
            {"line", reason.line},
            {"reads", json(reason.reads)}};
}

Json json(const RecommendationPart& part) { return {{"id", part.id}, {"text", part.text}, {"source", part.source}}; }

Json json(const Recommended& recommended) {
    return {{"recommendation", json(recommended.recommendation)},
            {"text", recommended.text},
            {"body", recommended.body},
            {"group", recommended.group},
            {"deadline", json(recommended.deadline)},
            {"starts", recommended.starts},
            {"recurs", recommended.recurs},
            {"parts", json(recommended.parts)},
            {"reasons", json(recommended.reasons)},
            {"actions", json(recommended.actions)},
            {"evidence", json(recommended.evidence)},
            {"source", recommended.source},
            {"note", recommended.note}};
}

Json json(const ThemeAdvice& theme) {
    return {{"theme", json(theme.theme)},
            {"number", theme.number},
            {"text", theme.text},
            {"key_messages", json(theme.key_messages)},
            {"local", json(theme.local)},
            {"national", json(theme.national)},
            {"elsewhere", json(theme.elsewhere)}};
}

Json json(const StepFinding& finding) {
    return {{"reason", json(finding.reason)}, {"actions", json(finding.actions)}};
}

Json json(const QuestionToAsk& question) {
    return {{"subject", json(question.subject)},
            {"ask", question.ask},
            {"help", json(question.help)},
            {"decides_rules", json(question.decides_rules)},
            {"decides_actions", json(question.decides_actions)},
            {"decides", question.decides}};
}

}  // namespace ics::report
