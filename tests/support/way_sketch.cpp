#include "support/way_sketch.hpp"

#include <algorithm>
#include <stdexcept>

namespace ics::test {

std::vector<std::string> WaySketch::opened_by(const std::string& step) const {
    return opened_by(std::vector<std::string>{step});
}

std::vector<std::string> WaySketch::opened_by(const std::vector<std::string>& steps) const {
    const Flags before = done_with({}), after = done_with(steps);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < way_.size(); ++i) {
        const WayStep& one = way_[i];
        const bool may_open = one.state == StepState::blocked || (one.known_open && !one.in_turn);
        if (one.is_milestone || !may_open || after[i]) continue;
        if (can_start(i, after) && !can_start(i, before)) out.push_back(one.step.id);
    }
    return out;
}

std::vector<std::string> WaySketch::reached_by(const std::string& step) const {
    const Flags before = done_with({}), after = done_with({step});
    std::vector<std::string> out;
    for (std::size_t i = 0; i < way_.size(); ++i)
        if (way_[i].is_milestone && after[i] && !before[i]) out.push_back(way_[i].step.id);
    return out;
}

std::size_t WaySketch::position(const std::string& step) const {
    for (std::size_t i = 0; i < way_.size(); ++i)
        if (way_[i].step.id == step) return i;
    throw std::runtime_error("it is not on the way: " + step);
}

WaySketch::Flags WaySketch::done_with(const std::vector<std::string>& steps) const {
    Flags done(way_.size()), passed(way_.size());
    for (std::size_t i = 0; i < way_.size(); ++i)
        if (way_[i].state == StepState::done || way_[i].state == StepState::not_applicable) reach(i, done);
    for (const std::string& step : steps) reach(position(step), done);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < way_.size(); ++i) {
            if (!way_[i].is_milestone || done[i] || !way_is_free(i, done, passed)) continue;
            changed = changed || !passed[i];
            passed[i] = true;
            if (!way_[i].by_rating_only) reach(i, done);
        }
    }
    return done;
}

// Who is at a stage is at those below it.
void WaySketch::reach(std::size_t step, Flags& done) const {
    done[step] = true;
    for (const WayEdge& edge : way_[step].needs)
        if (!done[edge.step] && is_lower_stage(edge.step, step)) reach(edge.step, done);
}

bool WaySketch::way_is_free(std::size_t milestone, const Flags& done, const Flags& passed) const {
    return std::all_of(way_[milestone].needs.begin(), way_[milestone].needs.end(), [&](const WayEdge& edge) {
        return done[edge.step] || (passed[edge.step] && is_lower_stage(edge.step, milestone));
    });
}

bool WaySketch::is_lower_stage(std::size_t lower, std::size_t milestone) const {
    return way_[lower].is_milestone && way_[milestone].is_milestone && way_[lower].capability.id == way_[milestone].capability.id;
}

bool WaySketch::can_start(std::size_t step, const Flags& done) const {
    const WayStep& one = way_[step];
    const bool in_turn = one.in_turn || std::any_of(one.comes_after.begin(), one.comes_after.end(), [&](std::size_t at) { return done[at]; });
    return in_turn && std::all_of(one.needs.begin(), one.needs.end(), [&](const WayEdge& edge) { return done[edge.step]; });
}

}  // namespace ics::test
