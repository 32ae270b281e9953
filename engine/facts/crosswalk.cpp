#include "facts/crosswalk.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ics {

namespace {

struct Inference {
    CapabilityIndex from;
    LevelRange stage;
    std::size_t correspondence;
};

std::vector<std::pair<Level, Level>> turned(std::vector<std::pair<Level, Level>> pairs) {
    for (auto& [a, b] : pairs) std::swap(a, b);
    return pairs;
}

bool says_nothing(const Correspondence& link, LevelRange rated) {
    return std::any_of(link.silent.begin(), link.silent.end(),
                       [&](Level level) { return rated.low <= level && level <= rated.high; });
}

std::vector<Inference> inferences(const KnowledgeBase& knowledge, CapabilityIndex capability, const Facts& facts) {
    std::vector<Inference> out;
    for (std::size_t i = 0; i < knowledge.correspondences.size(); ++i) {
        const Correspondence& link = knowledge.correspondences[i];
        if (link.a != capability && link.b != capability) continue;
        const CapabilityIndex from = link.a == capability ? link.b : link.a;
        const Position& rated = facts[from];
        if (rated.origin != Origin::rated || rated.not_applicable) continue;
        if (link.a == from && says_nothing(link, rated.stage)) continue;
        const auto pairs = link.a == from ? link.stages : turned(link.stages);
        out.push_back({from, map_levels(pairs, rated.stage, knowledge[knowledge[capability].framework].top()), i});
    }
    return out;
}

// "'a', 'b' and 'c'"
std::string titles(const KnowledgeBase& knowledge, const std::vector<Inference>& found) {
    std::string out;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string_view before = i == 0 ? "" : i + 1 == found.size() ? " and " : ", ";
        out += fmt::format("{}'{}'", before, knowledge[found[i].from].title);
    }
    return out;
}

// What its own criteria leave open is narrowed by what is inferred; where the two cannot both be, its own criteria
// are kept. True where it was narrowed.
bool combine(const KnowledgeBase& knowledge, CapabilityIndex capability, const std::vector<Inference>& found,
             Facts& facts) {
    Position& position = facts.capabilities[capability.value];
    const LevelRange own = position.stage;
    LevelRange overlap = found.front().stage, span = overlap;
    for (const Inference& one : found) {
        overlap = {std::max(overlap.low, one.stage.low), std::min(overlap.high, one.stage.high)};
        span = {std::min(span.low, one.stage.low), std::max(span.high, one.stage.high)};
    }
    const bool agree = overlap.low <= overlap.high;
    const LevelRange inferred = agree ? overlap : span;
    const LevelRange both{std::max(own.low, inferred.low), std::min(own.high, inferred.high)};
    if (both.low > both.high || (position.origin != Origin::unknown && both == own)) return false;
    for (const Inference& one : found) position.inferred_from.push_back(one.correspondence);
    position.origin = Origin::inferred;
    position.stage = both;
    if (agree) return true;
    facts.conflicts.push_back(
        {Conflict::Kind::crosswalk, capability, {}, span,
         fmt::format("The ratings of {} point to different stages of '{}'; it is taken to stand between {} and {}.",
                     titles(knowledge, found), knowledge[capability].title, knowledge.stage(capability, both.low).title,
                     knowledge.stage(capability, both.high).title)});
    return true;
}

// A capability whose content a source covers by half or more: then what lies beyond the inferred stage is taken as
// open. Weaker likeness says where a capability may stand, not what of it is undone.
constexpr double strong = 0.5;

// The highest stage that the strong sources leave possible; nothing where none is strong.
std::optional<Level> strong_limit(const KnowledgeBase& knowledge, const std::vector<Inference>& found) {
    std::optional<Level> limit;
    for (const Inference& one : found)
        if (knowledge.correspondences[one.correspondence].strength >= strong)
            limit = std::max(limit.value_or(0), one.stage.high);
    return limit;
}

}  // namespace

LevelRange map_levels(const std::vector<std::pair<Level, Level>>& pairs, LevelRange rated, Level top) {
    std::optional<Level> low, high;  // of the pairs for the rated levels themselves
    Level below = 0, above = top;    // what the pairs on either side of them leave room for
    for (const auto& [from, to] : pairs) {
        if (from == rated.low) low = std::min(low.value_or(to), to);
        if (from == rated.high) high = std::max(high.value_or(to), to);
        if (from < rated.low) below = std::max(below, to);
        if (from > rated.high) above = std::min(above, to - 1);
    }
    LevelRange out{low.value_or(below), high.value_or(above)};
    out.high = std::max(out.high, out.low);
    return out;
}

void infer_positions(const KnowledgeBase& knowledge, Facts& facts) {
    std::vector<std::pair<CapabilityIndex, Level>> inferred;  // with the stage beyond which it is open
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const CapabilityIndex capability{i};
        if (facts[capability].rating || facts[capability].not_applicable || facts[capability].stage.exact()) continue;
        const std::vector<Inference> found = inferences(knowledge, capability, facts);
        if (found.empty() || !combine(knowledge, capability, found, facts)) continue;
        if (const auto limit = strong_limit(knowledge, found)) inferred.emplace_back(capability, *limit);
    }
    for (const auto& [capability, limit] : inferred)
        for (const CriterionIndex c : knowledge[capability].criteria)
            if (knowledge[c].is_step() && knowledge[c].stage > limit &&
                !facts[c].not_applicable && facts[c].met == Truth::unknown)
                facts.criteria[c.value] = {Truth::no, Origin::inferred, false, false, std::nullopt};
}

}  // namespace ics
