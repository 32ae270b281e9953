// The way to the targets as a map: every step on it, with what it needs, what helps it and when its turn comes.
#include <algorithm>

#include "advise/wording.hpp"
#include "facts/stages.hpp"
#include "graph/edge_words.hpp"

namespace ics {

namespace {

class Way {
public:
    explicit Way(const Casework& work) : work_(work), position_(work.evaluation.steps.size()) {
        for (std::uint32_t i = 0; i < position_.size(); ++i) {
            if (!work.evaluation.on_the_way[i]) continue;
            position_[i] = steps_.size();
            steps_.push_back(StepIndex{i});
        }
    }

    std::vector<WayStep> composed() const {
        std::vector<WayStep> out;
        for (const StepIndex index : steps_) out.push_back(composed(index));
        return out;
    }

private:
    WayStep composed(StepIndex index) const {
        const StepInfo& info = work_.info(index);
        WayStep out;
        describe(index, out);
        out.state = info.state;
        out.known_open = info.done == Truth::no;
        out.origin = info.origin;
        out.begun = info.partly;
        out.needs = edges(work_.graph.needs(index));
        out.helped_by = edges(work_.graph.supported_by(index));
        if (!out.is_milestone && info.open() && info.state != StepState::ready) add_turn(work_.step(index), out);
        return out;
    }

    void describe(StepIndex index, WayStep& out) const {
        const KnowledgeBase& knowledge = work_.knowledge;
        const Step& step = work_.step(index);
        out.is_milestone = step.is_milestone;
        out.by_rating_only = step.by_rating_only;
        if (step.is_milestone) {
            out.step = {work_.graph.steps().id(knowledge, index), work_.graph.steps().title(knowledge, index)};
            return name_place(knowledge, step.capability, step.stage, out);
        }
        const Criterion& shown = knowledge[shown_member(knowledge, work_.facts(), step)];
        out.step = named(shown);
        name_place(knowledge, shown.capability, shown.stage, out);
    }

    std::vector<WayEdge> edges(const std::vector<StepEdge>& all) const {
        std::vector<WayEdge> out;
        for (const StepEdge& edge : all)
            if (const auto at = position_[edge.step.value]) out.push_back({*at, reasons_of(work_.knowledge, work_.graph, edge)});
        return out;
    }

    // As states of steps are judged (advise/states.cpp): it is in turn where one of its criteria is.
    void add_turn(const Step& step, WayStep& out) const {
        for (const CriterionIndex member : step.members) {
            if (!counts_for_turn(work_.knowledge, work_.facts(), step.members, member)) continue;
            const auto before = stage_to_reach(work_.knowledge[member]);
            if (!before) return out.comes_after.clear();
            if (const auto at = position_[work_.graph.steps().of(*before).value]) out.comes_after.push_back(*at);
        }
        std::sort(out.comes_after.begin(), out.comes_after.end());
        out.comes_after.erase(std::unique(out.comes_after.begin(), out.comes_after.end()), out.comes_after.end());
        out.in_turn = false;
    }

    // The last stage before the criterion's own that takes requirements; nothing where its capability has reached it.
    std::optional<Milestone> stage_to_reach(const Criterion& member) const {
        const auto kinds = stage_kinds(work_.knowledge, member.capability,
                                       [&](CriterionIndex c) { return !work_.facts()[c].not_applicable; });
        const Level reached = work_.facts()[member.capability].stage.low;
        for (Level before = member.stage - 1; before > reached; --before)
            if (kinds[before] == StageKind::counted) return Milestone{member.capability, before};
        return std::nullopt;
    }

    const Casework& work_;
    std::vector<StepIndex> steps_;
    std::vector<std::optional<std::size_t>> position_;  // of each step among them, by StepIndex
};

}  // namespace

std::vector<WayStep> compose_way(const Casework& work) { return Way(work).composed(); }

}  // namespace ics
