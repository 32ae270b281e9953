#include "support/brute_force_graph.hpp"

#include <algorithm>

namespace ics::test {

namespace {

using Table = std::vector<std::vector<char>>;

// Labels all criteria of one class of the same work with its lowest one: until nothing changes.
std::vector<std::uint32_t> class_labels(const KnowledgeBase& knowledge) {
    std::vector<std::uint32_t> label(knowledge.criteria.size());
    for (std::uint32_t i = 0; i < label.size(); ++i) label[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::uint32_t i = 0; i < label.size(); ++i)
            for (const CriterionIndex other : knowledge.criteria[i].same) {
                const std::uint32_t low = std::min(label[i], label[other.value]);
                changed = changed || label[i] != low || label[other.value] != low;
                label[i] = label[other.value] = low;
            }
    }
    return label;
}

StepIndex step_at(std::size_t i) { return StepIndex{std::uint32_t(i)}; }

std::vector<StepIndex> listed(std::size_t size, const auto& chosen) {
    std::vector<StepIndex> out;
    for (std::size_t i = 0; i < size; ++i)
        if (chosen(i)) out.push_back(step_at(i));
    return out;
}

std::string milestone_id(const KnowledgeBase& knowledge, const Milestone& milestone) {
    return knowledge[milestone.capability].id + "@" + knowledge.frameworks[0].stages[std::size_t(milestone.stage)].id;
}

}  // namespace

BruteForceGraph::BruteForceGraph(const KnowledgeBase& knowledge) {
    const std::vector<std::uint32_t> label = class_labels(knowledge);
    for (std::uint32_t i = 0; i < label.size(); ++i)
        if (label[i] == i) ids.push_back(knowledge.criteria[i].id);
    is_milestone.assign(ids.size(), 0);
    place_.resize(ids.size());
    for (std::uint32_t c = 0; c < knowledge.capabilities.size(); ++c)
        for (Level stage = 1; stage <= knowledge.frameworks[0].top(); ++stage) {
            ids.push_back(milestone_id(knowledge, {CapabilityIndex{c}, stage}));
            is_milestone.push_back(1);
            place_.emplace_back(c, stage);
        }
    needs.assign(ids.size(), std::vector<char>(ids.size(), 0));
    empty_stage_ = is_milestone;
    fill_needs(knowledge, label);
}

void BruteForceGraph::fill_needs(const KnowledgeBase& knowledge, const std::vector<std::uint32_t>& label) {
    const auto number = [&](const StepRef& ref) {
        const auto* criterion = std::get_if<CriterionIndex>(&ref);
        const std::string id = criterion ? knowledge.criteria[label[criterion->value]].id
                                         : milestone_id(knowledge, std::get<Milestone>(ref));
        return std::size_t(std::find(ids.begin(), ids.end(), id) - ids.begin());
    };
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const std::size_t milestone = number(Milestone{knowledge.criteria[i].capability, knowledge.criteria[i].stage});
        needs[milestone][number(CriterionIndex{i})] = 1;
        empty_stage_[milestone] = 0;
    }
    for (std::size_t i = 0; i < size(); ++i)
        if (has_stage_below(i)) needs[i][i - 1] = 1;
    for (const Dependency& dependency : knowledge.dependencies)
        if (dependency.kind == EdgeKind::requires_) needs[number(dependency.step)][number(dependency.need)] = 1;
}

Table BruteForceGraph::reach(const StepSet& open) const {
    Table out(size(), std::vector<char>(size(), 0));
    for (std::size_t a = 0; a < size(); ++a)
        for (std::size_t b = 0; b < size(); ++b) out[a][b] = open[a] && open[b] && needs[a][b];
    for (std::size_t via = 0; via < size(); ++via)
        for (std::size_t a = 0; a < size(); ++a)
            for (std::size_t b = 0; b < size(); ++b) out[a][b] |= char(out[a][via] && out[via][b]);
    return out;
}

bool BruteForceGraph::cyclic() const {
    const Table all = reach(StepSet(size(), 1));
    for (std::size_t i = 0; i < size(); ++i)
        if (all[i][i]) return true;
    return false;
}

std::vector<StepIndex> BruteForceGraph::topological_order() const {
    std::vector<StepIndex> out;
    StepSet placed(size(), 0);
    while (out.size() < size()) {
        std::size_t next = 0;
        while (placed[next] || !all_done(next, placed)) ++next;
        placed[next] = 1;
        out.push_back(step_at(next));
    }
    return out;
}

std::vector<StepIndex> BruteForceGraph::upstream(std::size_t step) const {
    const Table all = reach(StepSet(size(), 1));
    return listed(size(), [&](std::size_t i) { return all[step][i]; });
}

std::vector<StepIndex> BruteForceGraph::downstream(std::size_t step) const {
    const Table all = reach(StepSet(size(), 1));
    return listed(size(), [&](std::size_t i) { return all[i][step]; });
}

std::vector<int> BruteForceGraph::unlocks(const StepSet& open, const StepSet& counted) const {
    const Table through = reach(open);
    std::vector<int> out(size(), 0);
    for (std::size_t a = 0; a < size(); ++a)
        for (std::size_t b = 0; b < size(); ++b) out[b] += through[a][b] && counted[a] && !is_milestone[a];
    return out;
}

bool BruteForceGraph::all_done(std::size_t step, const StepSet& done) const {
    for (std::size_t i = 0; i < size(); ++i)
        if (needs[step][i] && !done[i]) return false;
    return true;
}

// Not open; or a milestone below one that is done; or a milestone with requirements such that all it requires is done,
// where the stages without any right below it stand for what they require themselves.
StepSet BruteForceGraph::done(const StepSet& open) const {
    StepSet out(size());
    for (std::size_t i = 0; i < size(); ++i) out[i] = !open[i];
    StepSet before;
    while (before != out) {
        before = out;
        for (std::size_t i = 0; i < size(); ++i) {
            if (!is_milestone[i]) continue;
            if (!out[i] && !empty_stage_[i] && way_is_free(i, out)) out[i] = 1;
            if (out[i])
                for (std::size_t below = i; has_stage_below(below); --below) out[below - 1] = 1;
        }
    }
    return out;
}

bool BruteForceGraph::has_stage_below(std::size_t step) const { return place_[step].second > 1; }

bool BruteForceGraph::way_is_free(std::size_t milestone, const StepSet& done) const {
    StepSet assumed = done;
    std::vector<std::size_t> asked{milestone};
    for (std::size_t at = milestone; has_stage_below(at) && empty_stage_[at - 1] && !done[at - 1]; --at) {
        asked.push_back(at - 1);
        assumed[at - 1] = 1;
    }
    return std::all_of(asked.begin(), asked.end(), [&](std::size_t at) { return all_done(at, assumed); });
}

std::vector<StepIndex> BruteForceGraph::opens(std::size_t step, const StepSet& open) const {
    StepSet rest = open;
    rest[step] = 0;
    const StepSet before = done(open), after = done(rest);
    return listed(size(), [&](std::size_t i) {
        return rest[i] && !is_milestone[i] && all_done(i, after) && !all_done(i, before);
    });
}

BruteForceGraph::Gates BruteForceGraph::bottlenecks(const StepSet& open, const StepSet& targets) const {
    const Table through = reach(open);
    const auto starts = listed(size(), [&](std::size_t i) {
        return open[i] && std::find(through[i].begin(), through[i].end(), 1) == through[i].end();
    });
    Gates out;
    for (std::size_t step = 0; step < size(); ++step) {
        if (!open[step] || is_milestone[step]) continue;
        StepSet rest = open;
        rest[step] = 0;
        const Table round = reach(rest);
        // Gated: no way leads to the target from any start once this step is taken out.
        const auto gated = listed(size(), [&](std::size_t target) {
            return target != step && open[target] && targets[target] &&
                   std::none_of(starts.begin(), starts.end(), [&](StepIndex start) {
                       return start.value != step && (start.value == target || round[target][start.value]);
                   });
        });
        if (!gated.empty()) out.emplace_back(step_at(step), gated);
    }
    const auto gates_more = [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); };
    std::stable_sort(out.begin(), out.end(), gates_more);
    return out;
}

int BruteForceGraph::heaviest(std::size_t step, const StepSet& open, const std::vector<int>& effort) const {
    int before = 0;
    for (std::size_t need = 0; need < size(); ++need)
        if (needs[step][need] && open[need]) before = std::max(before, heaviest(need, open, effort));
    return before + (is_milestone[step] ? 0 : effort[step]);
}

std::optional<int> BruteForceGraph::longest_effort(const StepSet& open, const StepSet& targets,
                                                   const std::vector<int>& effort) const {
    std::optional<int> out;
    for (std::size_t i = 0; i < size(); ++i)
        if (open[i] && targets[i]) out = std::max(out.value_or(0), heaviest(i, open, effort));
    return out;
}

std::vector<std::pair<StepIndex, StepIndex>> BruteForceGraph::transitive_reduction() const {
    const Table all = reach(StepSet(size(), 1));
    std::vector<std::pair<StepIndex, StepIndex>> out;
    for (std::size_t step = 0; step < size(); ++step)
        for (std::size_t need = 0; need < size(); ++need) {
            bool round = false;
            for (std::size_t via = 0; via < size(); ++via) round = round || (all[step][via] && all[via][need]);
            if (needs[step][need] && !round) out.emplace_back(step_at(step), step_at(need));
        }
    return out;
}

}  // namespace ics::test
