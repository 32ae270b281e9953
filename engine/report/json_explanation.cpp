// The explanation of one record as JSON.
#include "report/json_values.hpp"
#include "report/report.hpp"

namespace ics {

namespace report {

Json json(const FactChange& change) {
    return {{"fact", json(change.fact)}, {"from", change.from}, {"to", change.to}, {"with_it", json(change.with_it)}};
}

Json json(const ChangeSet& set) {
    Json changes = Json::array();
    for (const FactChange& change : set.changes) changes.push_back(json(change));
    return changes;
}

Json json(const RuleChanges& changes) { return {{"rule", changes.rule}, {"changes", json(changes.changes)}}; }

Json json(const RuleVerdict& verdict) {
    return {{"reason", json(verdict.reason)},
            {"outcome", std::string(name(verdict.outcome))},
            {"hangs_on", json(verdict.hangs_on)}};
}

Json json(const WayBack& way) {
    return {{"why", way.why}, {"declared", way.declared}, {"steps", json(way.steps)}, {"first", json(way.first)}, {"known_open", way.known_open}};
}

Json json(const Explanation& explanation) {
    return {{"format", "ics-advisor/explanation/1"},
            {"kind", std::string(name(explanation.kind))},
            {"subject", json(explanation.subject)},
            {"text", explanation.text},
            {"source", explanation.source},
            {"stands", explanation.stands},
            {"verdict", explanation.verdict},
            {"rules", json(explanation.rules)},
            {"action", json(explanation.action)},
            {"metric", json(explanation.metric)},
            {"met", json(explanation.met)},
            {"waits_for", json(explanation.waits_for)},
            {"hangs_on", json(explanation.hangs_on)},
            {"would", explanation.would},
            {"changes", json(explanation.changes)},
            {"all_tried", explanation.all_tried},
            {"rule_by_rule", json(explanation.rule_by_rule)}};
}

}  // namespace report

std::string render_json(const Explanation& explanation) {
    return report::json(explanation).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
