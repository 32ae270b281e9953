#include "facts/positions.hpp"

#include <algorithm>

#include <fmt/format.h>

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

std::string conflict_text(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated, bool too_low,
                          const Conflict& conflict) {
    const std::string& title = knowledge[capability].title;
    const std::string& low = knowledge.stage(capability, conflict.stage.low).title;
    const std::string& high = knowledge.stage(capability, conflict.stage.high).title;
    if (too_low)
        return fmt::format("'{}' is rated {}, but criteria up to that stage are rated unmet; it is taken to stand between {} and {}.",
                           title, knowledge.stage(capability, rated.low).title, low, high);
    return fmt::format("'{}' is rated {}, but all criteria of a later stage are rated met; it is taken to stand between {} and {}.",
                       title, knowledge.stage(capability, rated.high).title, low, high);
}

// The rated range and the one the criteria give: their overlap, or, where they contradict each other, the
// span from one to the other.
void reconcile(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange rated, LevelRange derived,
               Facts& facts) {
    Position& position = facts.capabilities[capability.value];
    const bool too_low = derived.high < rated.low, too_high = derived.low > rated.high;
    if (!too_low && !too_high) {
        position.stage = {std::max(rated.low, derived.low), std::min(rated.high, derived.high)};
        return;
    }
    position.stage = {std::min(rated.low, derived.high), std::max(rated.high, derived.low)};
    Conflict conflict{Conflict::Kind::stage_and_criterion, capability,
                      contradicting(knowledge, capability, rated, too_low, facts), position.stage, ""};
    conflict.text = conflict_text(knowledge, capability, rated, too_low, conflict);
    facts.conflicts.push_back(std::move(conflict));
}

void presume(Level stage, const Position& position, CriterionFact& fact) {
    if (fact.met != Truth::unknown || fact.not_applicable) return;
    if (stage <= position.stage.low) fact = {Truth::yes, Origin::presumed, false, false, std::nullopt};
    if (stage > position.stage.high) fact = {Truth::no, Origin::presumed, false, false, std::nullopt};
}

}  // namespace

void take_positions(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts) {
    facts.capabilities.assign(knowledge.capabilities.size(), {});
    for (std::size_t i = 0; i < assessment.capability_ratings.size(); ++i)
        facts.capabilities[assessment.capability_ratings[i].capability.value].rating = i;
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const CapabilityIndex capability{i};
        Position& position = facts.capabilities[i];
        const LevelRange derived = stage_from_criteria(knowledge, capability, facts.criteria);
        position.not_applicable = all_not_applicable(knowledge, capability, facts);
        position.stage = derived;
        if (position.rating) {
            position.origin = Origin::rated;
            reconcile(knowledge, capability, assessment.capability_ratings[*position.rating].stage, derived, facts);
        } else if (any_known(knowledge, capability, facts)) {
            position.origin = Origin::derived;
        }
    }
}

void presume_criteria(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const Position& position = facts.capabilities[i];
        if (position.origin != Origin::rated || position.not_applicable) continue;
        for (const CriterionIndex c : knowledge.capabilities[i].criteria)
            if (knowledge[c].is_step()) presume(knowledge[c].stage, position, facts.criteria[c.value]);
    }
    share_same_work(knowledge, facts);
    // The parts of a whole that is met are presumed met with it.
    for (const Criterion& criterion : knowledge.criteria)
        if (criterion.parent && facts[*criterion.parent].met == Truth::yes) {
            CriterionFact& part = facts.criteria[std::size_t(&criterion - knowledge.criteria.data())];
            if (part.met == Truth::unknown && !part.not_applicable) part = {Truth::yes, Origin::presumed, false, false, std::nullopt};
        }
}

}  // namespace ics
