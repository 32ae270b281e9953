// Actions with their priority, what blocks them and the reasons behind them, as JSON.
#include "report/json_values.hpp"

namespace ics::report {

Json json(const PriorityPart& part) {
    return {{"part", part_names[std::size_t(part.part)]},
            {"value", part.value},
            {"weight", part.weight},
            {"points", part.points},
            {"because", part.because}};
}

Json json(const Priority& priority) {
    Json parts = Json::array();
    for (const PriorityPart& part : priority.parts) parts.push_back(json(part));
    return {{"score", priority.score}, {"parts", std::move(parts)}};
}

Json json(const EvidenceNote& note) {
    return {{"evidence", json(note.evidence)},
            {"kind", note.kind},
            {"where", note.where},
            {"text", note.text},
            {"because", note.because},
            {"source", note.source}};
}

Json json(const Sign& sign) {
    return {{"id", sign.id}, {"text", sign.text}, {"metrics", json(sign.metrics)}, {"source", sign.source}};
}

Json json(const Blocker& blocker) {
    return {{"step", json(blocker.step)},
            {"state", json(blocker.state)},
            {"known_open", blocker.known_open},
            {"is_stage", blocker.is_stage},
            {"why", blocker.why},
            {"start_with", json(blocker.start_with)}};
}

Json json(const DecisionTaken& decision) {
    return {{"state", decision.state}, {"owner", decision.owner}, {"due", json(decision.due)}, {"note", decision.note}};
}

Json json(const Action& action) {
    return {{"rank", action.rank},
            {"step", json(action.step)},
            {"done_when", action.done_when},
            {"capability", json(action.capability)},
            {"domain", json(action.domain)},
            {"stage", json(action.stage)},
            {"framework", action.framework},
            {"state", json(action.state)},
            {"origin", json(action.origin)},
            {"begun", action.begun},
            {"evidence", action.evidence},
            {"evidence_source", action.evidence_source},
            {"why_now", action.why_now},
            {"priority", json(action.priority)},
            {"opens", json(action.opens)},
            {"unlocks", action.unlocks},
            {"blocked_by", json(action.blocked_by)},
            {"helped_by", json(action.helped_by)},
            {"not_known", json(action.not_known)},
            {"lead", action.lead},
            {"tiers", json(action.tiers)},
            {"partners", json(action.partners)},
            {"effort", action.effort},
            {"effort_words", action.effort_words},
            {"deadline", json(action.deadline)},
            {"decision", json(action.decision)},
            {"commitments", json(action.commitments)},
            {"advised_by", json(action.advised_by)},
            {"serves", json(action.serves)},
            {"also_counts_for", json(action.also_counts_for)},
            {"themes", json(action.themes)},
            {"tags", json(action.tags)},
            {"source", action.source},
            {"uncertain", action.uncertain},
            {"elsewhere", json(action.elsewhere)},
            {"signs", json(action.signs)}};
}

}  // namespace ics::report
