#include "scenario/outlook.hpp"

#include <algorithm>

namespace ics {

Outlooks::Outlooks(const Openable& openable, const std::vector<std::optional<Nodes>>& closures, std::size_t most)
    : openable_(openable), closure_(closures), most_(most), chosen_(openable.steps.size(), 0), banned_(openable.steps.size(), 0),
      gain_(openable.steps.size(), 0), wanted_(openable.steps.size(), 0) {
    for (Node node = 0; node < openable.steps.size(); ++node)
        if (openable.steps[node].counted && closure_[node]) counted_.push_back(node);
}

void Outlooks::flag(const PartOfSets& part, char value) {
    for (const Node node : part.chosen) chosen_[node] = value;
    for (const Node node : part.banned) banned_[node] = value;
}

Outlook Outlooks::of(const PartOfSets& part) {
    flag(part, 1);
    std::fill(gain_.begin(), gain_.end(), 0.0);
    std::fill(wanted_.begin(), wanted_.end(), 0);
    const Outlook out = look(part, most_ - part.chosen.size());
    flag(part, 0);
    return out;
}

// What is still to be done of a closure; nothing where that is banned or takes more steps than are left.
std::optional<Nodes> Outlooks::missing(const Nodes& closure, std::size_t left) const {
    Nodes out;
    for (const Node node : closure) {
        if (chosen_[node]) continue;
        if (banned_[node] || out.size() == left) return std::nullopt;
        out.push_back(node);
    }
    return out;
}

bool Outlooks::can_join(Node node, std::size_t left) const {
    return !chosen_[node] && !banned_[node] && left > 0 && closure_[node] && missing(*closure_[node], left - 1);
}

Outlook Outlooks::look(const PartOfSets& part, std::size_t left) {
    Outlook out;
    const Nodes stuck = those_that_cannot_be_done(part.chosen);
    if (!stuck.empty() && !want_ways_of(stuck, left)) return out;
    int free = 0, opened = 0, within_reach = 0;
    for (const Node node : counted_) {
        if (chosen_[node]) continue;
        const std::optional<Nodes> still = missing(*closure_[node], left);
        if (!still) continue;
        if (!still->empty()) {
            ++within_reach;
            for (const Node one : *still) gain_[one] += 1.0 / double(still->size());
        } else if (can_start(openable_.steps[node], chosen_)) {
            ++opened, ++free;
        } else {
            free += want_a_way(openable_.steps[node], left);
        }
    }
    if (stuck.empty()) out.opens = opened;
    const auto [sum, best] = largest_gains(left);
    out.bound = free + std::min(within_reach, int(sum + 1e-6));
    out.branch = best ? best : first_wanted(left);
    return out;
}

// The sum of the largest gains, as many as steps are left, and the step of the largest; of equals the first.
std::pair<double, std::optional<Node>> Outlooks::largest_gains(std::size_t left) const {
    std::vector<std::pair<double, Node>> gains;
    for (Node node = 0; node < gain_.size(); ++node) {
        const double gain = gain_[node] - (openable_.steps[node].counted ? 1 : 0);
        if (gain > 1e-9 && can_join(node, left)) gains.push_back({-gain, node});
    }
    const std::size_t n = std::min(left, gains.size());
    std::partial_sort(gains.begin(), gains.begin() + std::ptrdiff_t(n), gains.end());
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum -= gains[i].first;
    return {sum, n > 0 ? std::optional(gains[0].second) : std::nullopt};
}

// Marks the steps by which one with several ways may come to start; false where no way is left.
bool Outlooks::want_a_way(const OpenStep& step, std::size_t left) {
    bool any = false;
    for (const Nodes& way : step.any) {
        const std::optional<Nodes> still = missing(way, left);
        if (!still || !std::all_of(still->begin(), still->end(), [&](Node node) { return can_join(node, left); })) continue;
        any = true;
        for (const Node node : *still) wanted_[node] = 1;
    }
    return any;
}

bool Outlooks::want_ways_of(const Nodes& stuck, std::size_t left) {
    bool any = false;
    for (const Node node : stuck)
        if (!openable_.steps[node].any.empty()) any |= want_a_way(openable_.steps[node], left);
    return any;
}

// Of `chosen`, those for which there is no order, flags as they are.
Nodes Outlooks::those_that_cannot_be_done(Nodes chosen) {
    for (const Node node : chosen) chosen_[node] = 0;
    const Nodes all = chosen;
    const auto done = [&](Node node) {
        if (!can_start(openable_.steps[node], chosen_)) return false;
        chosen_[node] = 1;
        return true;
    };
    while (std::erase_if(chosen, done) > 0) {}
    for (const Node node : all) chosen_[node] = 1;
    return chosen;
}

std::optional<Node> Outlooks::first_wanted(std::size_t left) const {
    for (Node node = 0; node < wanted_.size(); ++node)
        if (wanted_[node] && can_join(node, left)) return node;
    return std::nullopt;
}

}  // namespace ics
