#include "facts/positions.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "facts/stages.hpp"
#include "facts/statuses.hpp"

namespace ics {

namespace {

bool all_not_applicable(const KnowledgeBase& knowledge, CapabilityIndex capability, const Facts& facts) {
    bool any = false;
    for (const CriterionIndex c : knowledge[capability].criteria) {
        if (!knowledge[c].is_step()) continue;
        if (!facts[c].not_applicable) return false;
        any = true;
    }
    return any;
}

bool any_known(const KnowledgeBase& knowledge, CapabilityIndex capability, const Facts& facts) {
    const auto& criteria = knowledge[capability].criteria;
    return std::any_of(criteria.begin(), criteria.end(),
                       [&](CriterionIndex c) { return knowledge[c].is_step() && facts[c].met != Truth::unknown; });
}

// The criteria whose status keeps the capability from its rated stage, or lifts it past it.
std::vector<CriterionIndex> contradicting(const KnowledgeBase& knowledge, CapabilityIndex capability,
                                          LevelRange rated, bool too_low, const Facts& facts) {
    std::vector<CriterionIndex> out;
    for (const CriterionIndex c : knowledge[capability].criteria) {
        const Criterion& criterion = knowledge[c];
        if (!criterion.is_step()) continue;
        const bool against = too_low ? facts[c].met == Truth::no && criterion.stage <= rated.low
                                     : facts[c].met == Truth::yes && criterion.stage > rated.high;
        if (against) out.push_back(c);
    }
    return out;
}

std::string in_words(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange stage,
                     std::string_view join) {
    const std::string& low = knowledge.stage(capability, stage.low).title;
    return stage.exact() ? low : fmt::format("{} {} {}", low, join, knowledge.stage(capability, stage.high).title);
}

std::string conflict_text(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated, bool too_low,
                          LevelRange span) {
    return fmt::format("'{}' is rated {}, but {}; it is taken to stand between {}.", knowledge[capability].title,
                       in_words(knowledge, capability, rated, "to"),
                       too_low ? "criteria up to that stage are unmet" : "all criteria of a later stage are met",
                       in_words(knowledge, capability, span, "and"));
}

LevelRange with_waived_stages(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated,
                              const Facts& facts) {
    const auto kinds = stage_kinds(knowledge, capability, [&](CriterionIndex c) { return !facts[c].not_applicable; });
    return {with_waived(rated.low, kinds), with_waived(rated.high, kinds)};
}

// What the criteria give, those that the rating presumes met counted so: else a stage beyond it could be reached
// unnoticed, held up only by what is not rated.
LevelRange from_criteria_given(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated,
                               const Facts& facts) {
    const auto met = [&](CriterionIndex c) {
        return facts[c].met == Truth::unknown && knowledge[c].stage <= rated.low ? Truth::yes : facts[c].met;
    };
    return stage_by_requirements(knowledge, capability, met,
                                 [&](CriterionIndex c) { return !facts[c].not_applicable; });
}

// The rated range and the one the criteria give: their overlap, or, where they contradict each other, the
// span from one to the other.
void reconcile(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated, Facts& facts) {
    Position& position = facts.capabilities[capability.value];
    const LevelRange derived = from_criteria_given(knowledge, capability, rated, facts);
    const LevelRange lifted = with_waived_stages(knowledge, capability, rated, facts);
    const bool too_low = derived.high < lifted.low, too_high = derived.low > lifted.high;
    if (!too_low && !too_high) {
        position.stage = {std::max(lifted.low, derived.low), std::min(lifted.high, derived.high)};
        return;
    }
    position.stage = {std::min(lifted.low, derived.high), std::max(lifted.high, derived.low)};
    facts.conflicts.push_back({Conflict::Kind::stage_and_criterion, capability,
                               contradicting(knowledge, capability, rated, too_low, facts), position.stage,
                               conflict_text(knowledge, capability, rated, too_low, position.stage)});
}

// What the rating itself leaves open, as a pair of stages does, stays unknown, whatever the criteria made of it.
void presume(Level stage, LevelRange settled, CriterionFact& fact) {
    if (fact.met != Truth::unknown || fact.not_applicable) return;
    if (stage <= settled.low) fact = {Truth::yes, Origin::presumed, false, false, std::nullopt};
    if (stage > settled.high) fact = {Truth::no, Origin::presumed, false, false, std::nullopt};
}

LevelRange settled_by(LevelRange rated, LevelRange position) {
    return {std::min(rated.low, position.low), std::max(rated.high, position.high)};
}

// Capabilities without a rating of their own follow what the same work elsewhere presumes of their criteria.
void follow_presumed(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        Position& position = facts.capabilities[i];
        const CapabilityIndex capability{i};
        if (position.rating) continue;
        const LevelRange stage = stage_from_criteria(knowledge, capability, facts.criteria);
        const bool news = position.origin == Origin::unknown && any_known(knowledge, capability, facts);
        if (news || stage != position.stage) position.origin = Origin::presumed;
        position.stage = stage;
    }
}

}  // namespace

void take_positions(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts) {
    facts.capabilities.assign(knowledge.capabilities.size(), {});
    for (std::size_t i = 0; i < assessment.capability_ratings.size(); ++i)
        facts.capabilities[assessment.capability_ratings[i].capability.value].rating = i;
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const CapabilityIndex capability{i};
        Position& position = facts.capabilities[i];
        position.not_applicable = all_not_applicable(knowledge, capability, facts);
        if (position.rating) {
            position.origin = Origin::rated;
            reconcile(knowledge, capability, assessment.capability_ratings[*position.rating].stage, facts);
            continue;
        }
        position.stage = stage_from_criteria(knowledge, capability, facts.criteria);
        if (any_known(knowledge, capability, facts) || position.stage.low > 0) position.origin = Origin::derived;
    }
}

void presume_criteria(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const Position& position = facts.capabilities[i];
        if (position.origin != Origin::rated || position.not_applicable) continue;
        const LevelRange settled =
            settled_by(assessment.capability_ratings[*position.rating].stage, position.stage);
        for (const CriterionIndex c : knowledge.capabilities[i].criteria)
            if (knowledge[c].is_step()) presume(knowledge[c].stage, settled, facts.criteria[c.value]);
    }
    share_same_work(knowledge, facts);
    follow_presumed(knowledge, facts);
    presume_members(knowledge, facts);
}

}  // namespace ics
