#include "facts/crosswalk.hpp"

#include <algorithm>

namespace ics {

namespace {

std::vector<std::pair<Level, Level>> turned(std::vector<std::pair<Level, Level>> pairs) {
    for (auto& [a, b] : pairs) std::swap(a, b);
    return pairs;
}

bool says_nothing(const Correspondence& link, LevelRange rated) {
    return std::any_of(link.silent.begin(), link.silent.end(),
                       [&](Level level) { return rated.low <= level && level <= rated.high; });
}

bool is_open_to_inference(const Position& position) {
    return !position.rating && !position.not_applicable && !position.stage.exact();
}

// A capability whose content a source covers by half or more: then what lies beyond the inferred stage is taken as
// open. Weaker likeness says where a capability may stand, not what of it is undone.
constexpr double strong = 0.5;

// The highest stage that the strong sources leave possible; nothing where none is strong.
std::optional<Level> strong_limit(const KnowledgeBase& knowledge, const std::vector<StageInference>& found) {
    std::optional<Level> limit;
    for (const StageInference& one : found)
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

std::vector<StageInference> stage_inferences(const KnowledgeBase& knowledge, CapabilityIndex capability,
                                             const std::vector<std::size_t>& links, const std::vector<Position>& positions) {
    std::vector<StageInference> out;
    const Level top = knowledge[knowledge[capability].framework].top();
    for (const std::size_t i : links) {
        const Correspondence& link = knowledge.correspondences[i];
        const CapabilityIndex from = link.a == capability ? link.b : link.a;
        const Position& rated = positions[from.value];
        if (rated.origin != Origin::rated || rated.not_applicable) continue;
        if (link.a == from && says_nothing(link, rated.stage)) continue;
        const auto pairs = link.a == from ? link.stages : turned(link.stages);
        out.push_back({from, map_levels(pairs, rated.stage, top), i});
    }
    return out;
}

// What its own criteria leave open is narrowed by what is inferred; where the two cannot both be, its own criteria
// are kept.
Narrowed narrowed(const FactTables& tables, CapabilityIndex capability, const std::vector<Position>& positions) {
    const Position& own = positions[capability.value];
    Narrowed out{own, {}, {}, {}, false};
    if (tables.links[capability.value].empty() || !is_open_to_inference(own)) return out;
    std::vector<StageInference> found =
        stage_inferences(tables.knowledge, capability, tables.links[capability.value], positions);
    if (found.empty()) return out;
    LevelRange overlap = found.front().stage;
    out.span = overlap;
    for (const StageInference& one : found) {
        overlap = {std::max(overlap.low, one.stage.low), std::min(overlap.high, one.stage.high)};
        out.span = {std::min(out.span.low, one.stage.low), std::max(out.span.high, one.stage.high)};
    }
    out.at_odds = overlap.low > overlap.high;
    const LevelRange inferred = out.at_odds ? out.span : overlap;
    const LevelRange both{std::max(own.stage.low, inferred.low), std::min(own.stage.high, inferred.high)};
    if (both.low > both.high || (own.origin != Origin::unknown && both == own.stage)) return out;
    out.position.origin = Origin::inferred;
    out.position.stage = both;
    out.limit = strong_limit(tables.knowledge, found);
    out.from = std::move(found);
    return out;
}

std::vector<std::size_t> inferred_from(const KnowledgeBase& knowledge, const Facts& facts, CapabilityIndex capability) {
    std::vector<std::size_t> links, out;
    if (facts[capability].origin != Origin::inferred) return out;
    for (std::size_t i = 0; i < knowledge.correspondences.size(); ++i)
        if (knowledge.correspondences[i].a == capability || knowledge.correspondences[i].b == capability) links.push_back(i);
    for (const StageInference& one : stage_inferences(knowledge, capability, links, facts.capabilities))
        out.push_back(one.correspondence);
    return out;
}

}  // namespace ics
