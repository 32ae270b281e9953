// Where the system stands, its promises, its figures and its contradictions, as JSON.
#include "report/json_values.hpp"

namespace ics::report {

Json json(const CapabilityPosition& position) {
    return {{"capability", json(position.capability)},
            {"stage", json(position.stage)},
            {"stage_words", position.stage_words},
            {"origin", json(position.origin)},
            {"not_applicable", position.not_applicable},
            {"target", position.target ? Json(*position.target) : Json()},
            {"target_words", position.target_words},
            {"met", position.met},
            {"open", position.open},
            {"unknown", position.unknown},
            {"evidence", position.evidence},
            {"source", position.source},
            {"inferred_from", json(position.inferred_from)},
            {"stage_text", position.stage_text},
            {"left_out", position.left_out}};
}

Json json(const DomainPosition& domain) {
    return {{"domain", json(domain.domain)},
            {"framework", domain.framework},
            {"stages", json(domain.stages)},
            {"capabilities", json(domain.capabilities)}};
}

Json json(const CommitmentStanding& commitment) {
    return {{"commitment", json(commitment.commitment)},
            {"text", commitment.text},
            {"due", json(commitment.due)},
            {"state", commitment.state},
            {"standing", json(commitment.standing)},
            {"because", commitment.because},
            {"actions", json(commitment.actions)},
            {"source", commitment.source}};
}

Json json(const MetricStanding& metric) {
    return {{"metric", json(metric.metric)},
            {"text", metric.text},
            {"target", metric.target},
            {"value", metric.value},
            {"meets", json(metric.meets)},
            {"national", metric.national},
            {"must_do", metric.must_do},
            {"own", metric.own},
            {"deadline", json(metric.deadline)},
            {"measured", metric.measured},
            {"evidence", metric.evidence},
            {"evidence_source", metric.evidence_source},
            {"actions", json(metric.actions)},
            {"source", metric.source},
            {"note", metric.note}};
}

Json json(const ConflictNote& conflict) {
    return {{"capability", json(conflict.capability)},
            {"text", conflict.text},
            {"statements", json(conflict.statements)}};
}

Json json(const AheadNote& ahead) { return {{"step", json(ahead.step)}, {"lacking", json(ahead.lacking)}}; }

}  // namespace ics::report
