#include "scenario/greedy_sets.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace ics {

namespace {

// How many wait for nothing but steps of the bundle.
int opened_with(const std::map<Nodes, int>& bundles, const Nodes& bundle) {
    int out = 0;
    for (const Node first : bundle)
        for (auto at = bundles.lower_bound({first}); at != bundles.end() && at->first.front() == first; ++at)
            if (std::includes(bundle.begin(), bundle.end(), at->first.begin(), at->first.end())) out += at->second;
    return out;
}

// What some counted step misses, that which opens most for each step; of equals the first.
std::optional<Nodes> best_bundle(const Openable& openable, const std::vector<std::optional<Nodes>>& closures, const Nodes& chosen,
                                 std::size_t left) {
    std::map<Nodes, int> bundles;  // with how many wait for just that
    for (Node node = 0; node < openable.steps.size(); ++node) {
        if (!openable.steps[node].counted || !closures[node] || std::binary_search(chosen.begin(), chosen.end(), node)) continue;
        Nodes still;
        std::set_difference(closures[node]->begin(), closures[node]->end(), chosen.begin(), chosen.end(), std::back_inserter(still));
        if (!still.empty() && still.size() <= left) ++bundles[std::move(still)];
    }
    std::optional<Nodes> best;
    double best_rate = 0;
    for (const auto& [bundle, own] : bundles) {
        const auto lost = std::count_if(bundle.begin(), bundle.end(), [&](Node node) { return openable.steps[node].counted; });
        const double rate = double(opened_with(bundles, bundle) - int(lost)) / double(bundle.size());
        if (rate <= best_rate) continue;
        best_rate = rate;
        best = bundle;
    }
    return best;
}

}  // namespace

std::vector<Nodes> greedy_sets(const Openable& openable, const std::vector<std::optional<Nodes>>& closures, std::size_t most) {
    std::vector<Nodes> out;
    Nodes chosen;
    while (const std::optional<Nodes> more = best_bundle(openable, closures, chosen, most - chosen.size())) {
        merge(chosen, *more);
        out.push_back(chosen);
    }
    return out;
}

}  // namespace ics
