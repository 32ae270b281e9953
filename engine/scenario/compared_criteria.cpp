// Criteria that are met, or known, other than before.
#include <algorithm>

#include "advise/wording.hpp"
#include "scenario/comparing.hpp"

namespace ics {

namespace {

// What is known of a criterion, or of a whole step.
struct CriterionStanding {
    Truth done = Truth::unknown;
    Origin origin = Origin::unknown;
    bool partly = false;
    bool not_applicable = false;

    // What is only inferred from another framework is not known.
    Truth known() const { return not_applicable || origin == Origin::inferred ? Truth::unknown : done; }
};

CriterionStanding standing(const StepInfo& info) {
    return {info.done, info.origin, info.partly, info.state == StepState::not_applicable};
}

CriterionStanding standing(const CriterionFact& fact) { return {fact.met, fact.origin, fact.partly, fact.not_applicable}; }

std::string words(const CriterionStanding& standing) {
    if (standing.not_applicable) return "not applicable";
    if (standing.done == Truth::unknown) return "not known";
    const std::string met = standing.done == Truth::yes ? "met" : standing.partly ? "partly met" : "not met";
    if (standing.origin == Origin::presumed) return "presumed " + met;
    return standing.origin == Origin::inferred ? "inferred " + met : met;
}

std::optional<CriterionMove> criterion_move(const CriterionStanding& was, const CriterionStanding& is) {
    if (was.not_applicable != is.not_applicable) return CriterionMove::applicability;
    const Truth before = was.known(), after = is.known();
    if (before == after) return std::nullopt;
    if (after == Truth::unknown) return CriterionMove::no_longer_known;
    if (before == Truth::unknown) return after == Truth::yes ? CriterionMove::found_met : CriterionMove::found_open;
    return after == Truth::yes ? CriterionMove::met : CriterionMove::no_longer_met;
}

void set_standings(CriterionChange& change, const CriterionStanding& was, const CriterionStanding& is) {
    change.was = words(was);
    change.is = words(is);
    change.presumed = (is.known() == Truth::unknown ? was.origin : is.origin) == Origin::presumed;
}

std::optional<CriterionChange> step_change(const Sides& sides, StepIndex step) {
    const CriterionStanding was = standing(sides.was(step)), is = standing(sides.is(step));
    const auto move = criterion_move(was, is);
    if (!move) return std::nullopt;
    const ShownStep shown = shown_step(sides.new_side, step);
    CriterionChange out{shown.step, shown.capability, shown.stage, *move, "", "", false, shown.evidence, shown.source,
                        sides.is(step).state};
    set_standings(out, was, is);
    return out;
}

// A line of evidence, or one of two ways, that is rated other than before while the whole stands as it did.
std::optional<CriterionChange> part_change(const Sides& sides, CriterionIndex index) {
    const KnowledgeBase& knowledge = sides.new_side.work.knowledge;
    const Criterion& part = knowledge[index];
    const CriterionFact &before = sides.old_side.work.facts()[index], &after = sides.new_side.work.facts()[index];
    if (!before.rating && !after.rating) return std::nullopt;
    const CriterionStanding was = standing(before), is = standing(after);
    const auto move = criterion_move(was, is);
    const auto whole = sides.new_side.work.graph.steps().of(part.parent ? *part.parent : *part.alternative_of);
    if (!move || (whole && step_change(sides, *whole))) return std::nullopt;
    CriterionChange out{named(part), named(knowledge[part.capability]), knowledge.stage(part.capability, part.stage).title,
                        *move, "", "", false, "", "", std::nullopt};
    set_standings(out, was, is);
    if (after.rating) {
        const auto& rating = sides.new_side.assessment.criterion_ratings[*after.rating];
        const EvidenceWords ground = evidence_words(sides.new_side.work, rating.evidence);
        out.evidence = ground.evidence;
        out.source = ground.source;
    }
    return out;
}

}  // namespace

std::string_view name(CriterionMove move) {
    switch (move) {
        case CriterionMove::met: return "met";
        case CriterionMove::no_longer_met: return "no longer met";
        case CriterionMove::found_met: return "now known to be met";
        case CriterionMove::found_open: return "now known to be open";
        case CriterionMove::no_longer_known: return "no longer known";
        case CriterionMove::applicability: break;
    }
    return "applicability";
}

ShownStep shown_step(const Assessed& side, StepIndex index) {
    const Casework& work = side.work;
    const Step& step = work.step(index);
    const CriterionIndex shown = shown_member(work.knowledge, work.facts(), step);
    const Criterion& criterion = work.knowledge[shown];
    ShownStep out{named(criterion), named(work.knowledge[criterion.capability]),
                  work.knowledge.stage(criterion.capability, criterion.stage).title, "", ""};
    std::vector<CriterionIndex> members{shown};
    members.insert(members.end(), step.members.begin(), step.members.end());
    for (const CriterionIndex member : members) {
        const auto rating = work.facts()[member].rating;
        if (!rating) continue;
        const EvidenceWords words = evidence_words(work, side.assessment.criterion_ratings[*rating].evidence);
        out.evidence = words.evidence;
        out.source = words.source;
        break;
    }
    return out;
}

std::vector<CriterionChange> criterion_changes(const Sides& sides) {
    const KnowledgeBase& knowledge = sides.new_side.work.knowledge;
    const StepTable& steps = sides.new_side.work.graph.steps();
    std::vector<CriterionChange> out;
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const CriterionIndex index{i};
        const Criterion& criterion = knowledge[index];
        std::optional<CriterionChange> change;
        if (const auto step = steps.of(index)) {
            if (steps[*step].members.front() == index) change = step_change(sides, *step);
        } else if (criterion.role == Role::requirement && (criterion.parent || criterion.alternative_of)) {
            change = part_change(sides, index);
        }
        if (change) out.push_back(std::move(*change));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.move < b.move; });
    return out;
}

}  // namespace ics
