#include "scenario/closures.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ics {

namespace {

// Starts from 'everything', that is nothing, and takes away until no more goes: what is left holds for every order.
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

}  // namespace

void merge(Nodes& into, const Nodes& from) {
    Nodes out;
    std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(out));
    into = std::move(out);
}

std::vector<std::optional<Nodes>> closures(const Openable& openable, std::size_t most) { return Closures(openable, most).take(); }

}  // namespace ics
