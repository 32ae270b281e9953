// A comparison as JSON, and its document in the two forms for people.
#include "report/comparison_document.hpp"
#include "report/comparison_words.hpp"
#include "report/content_comparison.hpp"
#include "report/json_values.hpp"
#include "report/render_document.hpp"

namespace ics {

namespace report {

namespace {

Json as_json(const std::optional<Outcome>& outcome) { return outcome ? Json(std::string(name(*outcome))) : Json(); }
Json as_json(const RuleCount& count) { return {{"fires", count.fires}, {"undetermined", count.undetermined}}; }
Json as_json(const RuleTurn& turn) { return {{"rule", turn.rule}, {"old", as_json(turn.old_outcome)}, {"new", as_json(turn.new_outcome)}}; }

Json as_json(const RuleChange& change);
Json as_json(const KnowledgeChange& change);
Json as_json(const SaidTotal& total);
Json as_json(const SaidChange& change);
Json as_json(const StepChange& change);
Json as_json(const AssessmentChange& change);

template <class Value>
Json list(const std::vector<Value>& values) {
    Json out = Json::array();
    for (const Value& value : values) out.push_back(as_json(value));
    return out;
}

Json as_json(const RuleChange& change) {
    return {{"rule", json(change.rule)},
            {"presence", std::string(name(change.presence))},
            {"old", as_json(change.old_count)},
            {"new", as_json(change.new_count)},
            {"differs_for", change.differs_for}};
}

Json as_json(const KnowledgeChange& change) {
    return {{"presence", std::string(name(change.presence))}, {"kind", change.kind}, {"id", change.id}, {"keys", json(change.keys)}};
}

Json said_head(const Named& subject, bool finding, Outcome old_outcome, Outcome new_outcome) {
    return {{"kind", finding ? "finding" : "recommendation"},
            {"subject", json(subject)},
            {"old", std::string(name(old_outcome))},
            {"new", std::string(name(new_outcome))}};
}

Json as_json(const SaidTotal& total) {
    Json out = said_head(total.subject, total.finding, total.old_outcome, total.new_outcome);
    out["assessments"] = json(total.systems);
    out["rules"] = json(total.rules);
    return out;
}

Json as_json(const SaidChange& change) {
    Json out = said_head(change.subject, change.finding, change.old_outcome, change.new_outcome);
    out["by"] = list(change.by);
    return out;
}

Json standing(const std::optional<StepState>& state, int rank, double score) {
    return {{"state", json(state)}, {"rank", rank > 0 ? Json(rank) : Json()}, {"score", rank > 0 ? Json(score) : Json()}};
}

Json as_json(const StepChange& change) {
    return {{"step", json(change.step)},
            {"change", std::string(name(change.kind))},
            {"old", standing(change.old_state, change.old_rank, change.old_score)},
            {"new", standing(change.new_state, change.new_rank, change.new_score)},
            {"by", list(change.by)}};
}

Json as_json(const AssessmentChange& change) {
    return {{"assessment", json(change.assessment)},
            {"said", list(change.difference.said)},
            {"actions", list(change.difference.steps)},
            {"beyond", change.difference.beyond},
            {"parts", json(change.difference.parts)}};
}

Json as_json(const ContentComparison& comparison) {
    return {{"format", "ics-advisor/comparison/1"},
            {"what", comparison.what},
            {"old", comparison.old_name},
            {"new", comparison.new_name},
            {"top", comparison.top},
            {"old_rules", comparison.old_rules},
            {"new_rules", comparison.new_rules},
            {"summary", summary_words(comparison)},
            {"rules", list(comparison.rules)},
            {"knowledge", list(comparison.knowledge)},
            {"said", list(comparison.said)},
            {"changed", list(comparison.changed)},
            {"untouched", json(comparison.untouched)},
            {"not_compared", json(comparison.not_compared)}};
}

}  // namespace

}  // namespace report

std::vector<std::string> parts_that_differ(const Advice& old_advice, const Advice& new_advice) {
    const report::Json before = report::json(old_advice), after = report::json(new_advice);
    std::vector<std::string> out;
    for (const auto& [field, value] : before.items())
        if (value != after.at(field)) out.push_back(field);
    return out;
}

std::string render_text(const ContentComparison& comparison, const TextOptions& options) {
    return report::document_text(report::comparison_document(comparison), options);
}

std::string render_markdown(const ContentComparison& comparison) {
    return report::document_markdown(report::comparison_document(comparison));
}

std::string render_json(const ContentComparison& comparison) {
    return report::as_json(comparison).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
