#include "scenario/best_set.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <queue>
#include <utility>

namespace ics {

namespace {

using Nodes = std::vector<Node>;

void merge(Nodes& into, const Nodes& from) {
    Nodes out;
    std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(out));
    into = std::move(out);
}

// For each step the steps without which it cannot start, however that comes about, itself left out; nothing where these
// are more than `most`. Starts from 'everything', that is nothing, and takes away until no more goes: what is left holds
// for every order in which steps can be done.
class Closures {
public:
    Closures(const Openable& openable, std::size_t most) : openable_(openable), most_(most), closure_(openable.steps.size()) {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Node node : openable.order) changed |= update(node);
        }
    }
    std::vector<std::optional<Nodes>> take() { return std::move(closure_); }

private:
    bool update(Node node) {
        std::optional<Nodes> next = needs(openable_.steps[node]);
        if (next == closure_[node]) return false;
        closure_[node] = std::move(next);
        return true;
    }

    std::optional<Nodes> needs(const OpenStep& step) const {
        std::optional<Nodes> out = with_all(step.all);
        if (!out || step.any.empty()) return out;
        std::optional<Nodes> shared;
        for (const Nodes& way : step.any) {
            const std::optional<Nodes> steps = with_all(way);
            if (!steps) continue;  // not within so many steps
            if (shared) {
                Nodes both;
                std::set_intersection(shared->begin(), shared->end(), steps->begin(), steps->end(), std::back_inserter(both));
                shared = std::move(both);
            } else {
                shared = steps;
            }
        }
        if (!shared) return std::nullopt;
        merge(*out, *shared);
        return within(std::move(*out));
    }

    std::optional<Nodes> with_all(const Nodes& nodes) const {
        Nodes out = nodes;
        for (const Node node : nodes) {
            if (!closure_[node]) return std::nullopt;
            merge(out, *closure_[node]);
            if (out.size() > most_) return std::nullopt;
        }
        return within(std::move(out));
    }

    std::optional<Nodes> within(Nodes nodes) const {
        return nodes.size() > most_ ? std::nullopt : std::optional(std::move(nodes));
    }

    const Openable& openable_;
    const std::size_t most_;
    std::vector<std::optional<Nodes>> closure_;
};

// A part of the search: all sets that hold `chosen` and nothing of `banned`.
struct Part {
    Nodes chosen, banned;
    int bound = 0;
    Node branch = 0;         // to decide on next
    std::size_t number = 0;  // in order of making
};

struct WorsePart {
    bool operator()(const Part& a, const Part& b) const {
        if (a.bound != b.bound) return a.bound < b.bound;
        if (a.chosen.size() != b.chosen.size()) return a.chosen.size() < b.chosen.size();
        return a.number > b.number;
    }
};

// What is to be said of one part.
struct Outlook {
    int opens = -1;              // by `chosen` alone; -1 where that cannot be done
    int bound = -1;              // by any set of the part; -1 where it holds none that can be done
    std::optional<Node> branch;  // to decide on next; nothing when no other set of the part is better
};

class Search {
public:
    Search(const Openable& openable, int most, std::size_t most_tried)
        : openable_(openable), most_(std::size_t(most)), most_tried_(most_tried), closure_(Closures(openable, most_).take()),
          chosen_(openable.steps.size(), 0), banned_(openable.steps.size(), 0), gain_(openable.steps.size(), 0),
          wanted_(openable.steps.size(), 0) {
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (openable.steps[node].counted && closure_[node]) counted_.push_back(node);
    }

    BestSet run() {
        take(greedy());
        push({});
        while (!parts_.empty() && parts_.top().bound > best_.opens && best_.tried < most_tried_) {
            const Part part = parts_.top();
            parts_.pop();
            divide(part);
        }
        spare();
        best_.bound = parts_.empty() ? best_.opens : std::max(best_.opens, parts_.top().bound);
        best_.proven = best_.bound == best_.opens;
        return std::move(best_);
    }

private:
    void flag(const Part& part, char value) {
        for (const Node node : part.chosen) chosen_[node] = value;
        for (const Node node : part.banned) banned_[node] = value;
    }

    void push(Part part) {
        const Outlook outlook = look(part);
        if (outlook.opens > best_.opens) {
            best_.opens = outlook.opens;
            best_.steps = part.chosen;
        }
        if (!outlook.branch || outlook.bound <= best_.opens) return;
        part.bound = outlook.bound;
        part.branch = *outlook.branch;
        part.number = made_++;
        parts_.push(std::move(part));
    }

    // Into the sets with a step, and all that it needs, and those without it.
    void divide(const Part& part) {
        ++best_.tried;
        Part with = part, without = part;
        with.chosen = joined(part.chosen, part.branch);
        without.banned.push_back(part.branch);
        push(std::move(with));
        push(std::move(without));
    }

    Nodes joined(Nodes chosen, Node node) const {
        merge(chosen, *closure_[node]);
        merge(chosen, {node});
        return chosen;
    }

    // What is still to be done of a closure; nothing where that is banned or takes more steps than are left.
    std::optional<Nodes> missing(const Nodes& closure, std::size_t left) const {
        Nodes out;
        for (const Node node : closure) {
            if (chosen_[node]) continue;
            if (banned_[node] || out.size() == left) return std::nullopt;
            out.push_back(node);
        }
        return out;
    }

    bool can_join(Node node, std::size_t left) const {
        return !chosen_[node] && !banned_[node] && left > 0 && closure_[node] && missing(*closure_[node], left - 1);
    }

    // The bound: let A be the steps that a set of the part adds to the chosen ones, at most `left` of them. A counted step
    // that still misses the steps M opens only if all of M are in A: share it out, 1 / |M| to each of M, and what A opens is
    // at most the sum of the shares of the steps in A, plus what misses nothing already. A counted step in A is not opened
    // itself, though it has been reckoned as if: that takes 1 from its sum. So the largest `left` sums, where they are
    // positive, are enough. What takes more steps than are left, or a banned one, is opened by no set of the part. Steps
    // with several ways to start are reckoned by what all ways share, which can only raise it.
    Outlook look(const Part& part) {
        flag(part, 1);
        std::fill(gain_.begin(), gain_.end(), 0.0);
        std::fill(wanted_.begin(), wanted_.end(), 0);
        const Outlook out = look(part, most_ - part.chosen.size());
        flag(part, 0);
        return out;
    }

    Outlook look(const Part& part, std::size_t left) {
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
    std::pair<double, std::optional<Node>> largest_gains(std::size_t left) {
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
    bool want_a_way(const OpenStep& step, std::size_t left) {
        bool any = false;
        for (const Nodes& way : step.any) {
            const std::optional<Nodes> still = missing(way, left);
            if (!still || !std::all_of(still->begin(), still->end(), [&](Node node) { return can_join(node, left); })) continue;
            any = true;
            for (const Node node : *still) wanted_[node] = 1;
        }
        return any;
    }

    bool want_ways_of(const Nodes& stuck, std::size_t left) {
        bool any = false;
        for (const Node node : stuck)
            if (!openable_.steps[node].any.empty()) any |= want_a_way(openable_.steps[node], left);
        return any;
    }

    // Of `chosen`, those for which there is no order, flags as they are.
    Nodes those_that_cannot_be_done(Nodes chosen) {
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

    std::optional<Node> first_wanted(std::size_t left) const {
        for (Node node = 0; node < wanted_.size(); ++node)
            if (wanted_[node] && can_join(node, left)) return node;
        return std::nullopt;
    }

    Nodes greedy() {
        Part part;
        for (;;) {
            flag(part, 1);
            const std::optional<Nodes> more = best_bundle(most_ - part.chosen.size());
            flag(part, 0);
            if (!more) return part.chosen;
            merge(part.chosen, *more);
            take(part.chosen);
        }
    }

    // What some counted step misses, that which opens most for each step; of equals the first.
    std::optional<Nodes> best_bundle(std::size_t left) const {
        std::map<Nodes, int> bundles;  // with how many wait for just that
        for (const Node node : counted_) {
            if (chosen_[node]) continue;
            if (auto still = missing(*closure_[node], left); still && !still->empty()) ++bundles[std::move(*still)];
        }
        std::optional<Nodes> best;
        double best_rate = 0;
        for (const auto& [bundle, own] : bundles) {
            const auto lost = std::count_if(bundle.begin(), bundle.end(), [&](Node node) { return openable_.steps[node].counted; });
            const double rate = double(opened_with(bundles, bundle) - int(lost)) / double(bundle.size());
            if (rate <= best_rate) continue;
            best_rate = rate;
            best = bundle;
        }
        return best;
    }

    static int opened_with(const std::map<Nodes, int>& bundles, const Nodes& bundle) {
        int out = 0;
        for (const Node first : bundle)
            for (auto at = bundles.lower_bound({first}); at != bundles.end() && at->first.front() == first; ++at)
                if (std::includes(bundle.begin(), bundle.end(), at->first.begin(), at->first.end())) out += at->second;
        return out;
    }

    int opens(const Nodes& steps) const {
        std::vector<char> chosen(openable_.steps.size(), 0);
        for (const Node node : steps) chosen[node] = 1;
        return opened_by(openable_, chosen);
    }

    void take(const Nodes& steps) {
        const int opened = opens(steps);
        if (opened <= best_.opens) return;
        best_.opens = opened;
        best_.steps = steps;
    }

    // Leaves out what is not missed, the last first, until nothing more can be.
    void spare() {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = best_.steps.size(); i-- > 0;) {
                Nodes fewer = best_.steps;
                fewer.erase(fewer.begin() + std::ptrdiff_t(i));
                const int opened = opens(fewer);
                if (opened < best_.opens) continue;
                best_.opens = opened;
                best_.steps = std::move(fewer);
                changed = true;
            }
        }
    }

    const Openable& openable_;
    const std::size_t most_, most_tried_;
    const std::vector<std::optional<Nodes>> closure_;
    Nodes counted_;  // those that can be opened within so many steps
    std::vector<char> chosen_, banned_;  // of the part that is looked at
    std::vector<double> gain_;
    std::vector<char> wanted_;
    std::priority_queue<Part, std::vector<Part>, WorsePart> parts_;
    std::size_t made_ = 0;
    BestSet best_;
};

}  // namespace

BestSet best_set(const Openable& openable, int most, std::size_t most_tried) { return Search(openable, most, most_tried).run(); }

int opened_by(const Openable& openable, const std::vector<char>& chosen) {
    std::size_t done = 0;
    for (const auto& wave : waves(openable, chosen)) done += wave.size();
    if (done < std::size_t(std::count(chosen.begin(), chosen.end(), 1))) return -1;
    int out = 0;
    for (Node node = 0; node < openable.steps.size(); ++node)
        out += !chosen[node] && openable.steps[node].counted && can_start(openable.steps[node], chosen);
    return out;
}

}  // namespace ics
