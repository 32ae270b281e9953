#include "scenario/assessment_comparison.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "scenario/comparing.hpp"

namespace ics {

namespace {

StageMove moved(LevelRange was, LevelRange is) {
    if (is.low > was.high) return StageMove::up;
    if (is.high < was.low) return StageMove::down;
    if (is.low >= was.high || (is.low > was.low && is.high > was.high)) return StageMove::perhaps_up;
    if (is.high <= was.low || (is.low < was.low && is.high < was.high)) return StageMove::perhaps_down;
    return is.high - is.low < was.high - was.low ? StageMove::closer : StageMove::wider;
}

std::map<std::string, KnownStage> by_capability(const std::vector<KnownStage>& stages) {
    std::map<std::string, KnownStage> out;
    for (const KnownStage& stage : stages) out.emplace(stage.capability.id, stage);
    return out;
}

KnownStage stage_in(const std::map<std::string, KnownStage>& stages, const KnownStage& other) {
    const auto found = stages.find(other.capability.id);
    if (found != stages.end()) return found->second;
    KnownStage out;
    out.capability = other.capability;
    out.framework = other.framework;
    return out;
}

void add_notes(AssessmentComparison& out) {
    out.other_system = !same_system(out.old_side.system, out.new_side.system);
    if (out.other_system)
        out.notes.push_back(fmt::format("The assessments name different systems, '{}' and '{}': if they are not one system "
                                        "under two names, what follows says nothing of use.",
                                        out.old_side.system, out.new_side.system));
    if (out.old_side.target != out.new_side.target)
        out.notes.push_back(fmt::format("The target has changed: it was {}, and is now {}. Actions, recommendations and "
                                        "questions are those on the way to the target of their own time.",
                                        out.old_side.target, out.new_side.target));
}

}  // namespace

std::string_view name(StageMove move) {
    switch (move) {
        case StageMove::up: return "up";
        case StageMove::down: return "down";
        case StageMove::perhaps_up: return "perhaps up";
        case StageMove::perhaps_down: return "perhaps down";
        case StageMove::closer: return "known more exactly";
        case StageMove::wider: return "known less exactly";
        case StageMove::now_known: return "now known";
        case StageMove::no_longer_known: return "no longer known";
        case StageMove::applicability: break;
    }
    return "applicability";
}

std::optional<StageMove> stage_move(const KnownStage& was, const KnownStage& is) {
    if (was.not_applicable || is.not_applicable)
        return was.not_applicable == is.not_applicable ? std::nullopt : std::optional(StageMove::applicability);
    if (is.known && !was.known) return StageMove::now_known;
    // What kept it down is met, and nothing says how far up it is.
    const bool let_go = was.known && is.origin == Origin::derived && is.stage.low >= was.stage.high;
    if (was.known && !is.known) return let_go ? StageMove::perhaps_up : StageMove::no_longer_known;
    if (!is.known || was.stage == is.stage) return std::nullopt;
    return moved(was.stage, is.stage);
}

std::vector<StageChange> stage_changes(const Sides& sides) {
    const std::vector<KnownStage> before = known_stages(sides.old_side), after = known_stages(sides.new_side);
    const auto old_by_id = by_capability(before), new_by_id = by_capability(after);
    std::vector<KnownStage> all = after;
    for (const KnownStage& stage : before)
        if (!new_by_id.contains(stage.capability.id)) all.push_back(stage);
    std::vector<StageChange> out;
    for (const KnownStage& one : all) {
        const KnownStage was = stage_in(old_by_id, one), is = stage_in(new_by_id, one);
        if (const auto move = stage_move(was, is))
            out.push_back({one.capability, one.framework, *move, was.words, is.words, is.evidence, is.source});
    }
    std::stable_sort(out.begin(), out.end(), [](const StageChange& a, const StageChange& b) { return a.move < b.move; });
    return out;
}

AssessmentComparison compare_assessments(const Assessed& old_side, const Assessed& new_side) {
    const Sides sides{old_side, new_side};
    AssessmentComparison out;
    out.old_side = label(old_side);
    out.new_side = label(new_side);
    add_notes(out);
    out.stages = stage_changes(sides);
    out.criteria = criterion_changes(sides);
    add_action_changes(sides, out);
    out.decisions = decision_changes(sides);
    out.recommendations = advice_changes(sides, false);
    out.findings = advice_changes(sides, true);
    out.questions = question_changes(sides);
    out.figures = figure_changes(sides);
    out.commitments = commitment_changes(sides);
    return out;
}

}  // namespace ics
