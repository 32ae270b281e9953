// Contradictions in what an assessment says.
#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "facts/crosswalk.hpp"
#include "facts/live_facts.hpp"
#include "facts/positions.hpp"
#include "facts/statuses.hpp"

namespace ics {

namespace {

std::string_view against_the_whole(bool choice, bool whole_met) {
    if (choice) return whole_met ? "none of its alternatives is" : "one of its alternatives is met";
    return whole_met ? "not all of its parts are" : "all of its parts are met";
}

void note_family(const KnowledgeBase& knowledge, CriterionIndex index, const std::vector<CriterionIndex>& members,
                 Truth by_members, const CriterionFact& own, std::vector<Conflict>& out) {
    if (own.origin != Origin::rated || own.not_applicable || by_members == Truth::unknown || own.met == by_members) return;
    const Criterion& whole = knowledge[index];
    const std::string_view rated = own.met == Truth::yes ? "met" : own.partly ? "partly met" : "unmet";
    Conflict conflict{Conflict::Kind::parent_and_parts, whole.capability, {index}, {}, ""};
    conflict.criteria.insert(conflict.criteria.end(), members.begin(), members.end());
    conflict.text = fmt::format("'{}' is rated {}, but {}; the rating of the whole was kept.", whole.text, rated,
                                against_the_whole(!whole.alternatives.empty(), own.met == Truth::yes));
    out.push_back(std::move(conflict));
}

void note_families(const KnowledgeBase& knowledge, const CriterionFacts& stated, std::vector<Conflict>& out) {
    for (std::uint32_t i = 0; i < stated.size(); ++i) {
        const auto& parts = knowledge.criteria[i].children;
        if (!parts.empty()) note_family(knowledge, {i}, parts, said_by_parts(count(stated, parts)), stated[i], out);
    }
    for (std::uint32_t i = 0; i < stated.size(); ++i) {
        const auto& members = knowledge.criteria[i].alternatives;
        if (!members.empty()) note_family(knowledge, {i}, members, said_by_alternatives(count(stated, members)), stated[i], out);
    }
}

bool disagree(const CriterionFacts& facts, const std::vector<CriterionIndex>& members) {
    const MemberCount known = count(facts, members);
    return known.yes > 0 && known.no > 0;
}

Conflict same_work_conflict(const KnowledgeBase& knowledge, const std::vector<CriterionIndex>& members) {
    const Criterion& first = knowledge[members.front()];
    return {Conflict::Kind::same_work, first.capability, members, {},
            fmt::format("'{}' is the same work in more than one framework, and the ratings disagree on whether it is done.",
                        first.text)};
}

// The criteria whose status keeps the capability from its rated stage, or lifts it past it.
std::vector<CriterionIndex> contradicting(const Ladder& ladder, LevelRange rated, bool too_low, const CriterionFacts& facts) {
    std::vector<CriterionIndex> out;
    for (const auto& [criterion, stage] : ladder.rungs) {
        const Truth met = facts[criterion.value].met;
        if (too_low ? met == Truth::no && stage <= rated.low : met == Truth::yes && stage > rated.high)
            out.push_back(criterion);
    }
    return out;
}

std::string in_words(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange stage, std::string_view join) {
    const std::string& low = knowledge.stage(capability, stage.low).title;
    return stage.exact() ? low : fmt::format("{} {} {}", low, join, knowledge.stage(capability, stage.high).title);
}

void note_stage(const FactTables& tables, CapabilityIndex capability, LevelRange rated, const CriterionFacts& facts,
                std::vector<Conflict>& out) {
    const Ladder& ladder = tables.ladders[capability.value];
    const Reconciled found = reconcile(ladder, rated, facts);
    if (found.with == Reconciled::With::agree) return;
    const bool too_low = found.with == Reconciled::With::criteria_below;
    out.push_back({Conflict::Kind::stage_and_criterion, capability, contradicting(ladder, rated, too_low, facts), found.stage,
                   fmt::format("'{}' is rated {}, but {}; it is taken to stand between {}.", tables.knowledge[capability].title,
                               in_words(tables.knowledge, capability, rated, "to"),
                               too_low ? "criteria up to that stage are unmet" : "all criteria of a later stage are met",
                               in_words(tables.knowledge, capability, found.stage, "and"))});
}

// "'a', 'b' and 'c'"
std::string titles(const KnowledgeBase& knowledge, const std::vector<StageInference>& found) {
    std::string out;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string_view before = i == 0 ? "" : i + 1 == found.size() ? " and " : ", ";
        out += fmt::format("{}'{}'", before, knowledge[found[i].from].title);
    }
    return out;
}

void note_crosswalk(const KnowledgeBase& knowledge, CapabilityIndex capability, const Narrowed& found, std::vector<Conflict>& out) {
    if (found.from.empty() || !found.at_odds) return;
    const LevelRange taken = found.position.stage;
    out.push_back({Conflict::Kind::crosswalk, capability, {}, found.span,
                   fmt::format("The ratings of {} point to different stages of '{}'; it is taken to stand between {} and {}.",
                               titles(knowledge, found.from), knowledge[capability].title,
                               knowledge.stage(capability, taken.low).title, knowledge.stage(capability, taken.high).title)});
}

}  // namespace

bool LiveFacts::contradicts(CapabilityIndex capability) const {
    const Ladder& own = ladder(capability.value);
    const RatedStage& rated = rated_[capability.value];
    if (rated.rating && reconcile(own, rated.stage, shared_).with != Reconciled::With::agree) return true;
    const bool twice = std::any_of(own.all.begin(), own.all.end(), [&](CriterionIndex c) {
        const std::uint32_t at = tables_.class_of[c.value];
        return at != FactTables::none && disagree(presumed_, tables_.same_work[at]);
    });
    if (twice) return true;
    const Narrowed found = narrowed(tables_, capability, followed_);
    return found.at_odds && !found.from.empty();
}

std::vector<Conflict> LiveFacts::conflicts() const {
    const KnowledgeBase& knowledge = tables_.knowledge;
    std::vector<Conflict> out;
    note_families(knowledge, stated_, out);
    for (const auto& members : tables_.same_work)
        if (disagree(presumed_, members)) out.push_back(same_work_conflict(knowledge, members));
    for (std::uint32_t i = 0; i < rated_.size(); ++i) {
        if (rated_[i].rating) note_stage(tables_, CapabilityIndex{i}, rated_[i].stage, shared_, out);
        note_crosswalk(knowledge, CapabilityIndex{i}, narrowed(tables_, CapabilityIndex{i}, followed_), out);
    }
    std::stable_sort(out.begin(), out.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.capability, a.kind) < std::tie(b.capability, b.kind);
    });
    return out;
}

}  // namespace ics
