#include "scenario/best_set.hpp"

#include <algorithm>
#include <optional>
#include <queue>
#include <utility>

#include "scenario/greedy_sets.hpp"
#include "scenario/outlook.hpp"

namespace ics {

namespace {

// A part that may hold a better set.
struct Part : PartOfSets {
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

class Search {
public:
    Search(const Openable& openable, std::size_t most, std::size_t most_tried)
        : openable_(openable), most_tried_(most_tried), closure_(closures(openable, most)), outlooks_(openable, closure_, most) {
        for (const Nodes& steps : greedy_sets(openable, closure_, most)) take(steps);
    }

    BestSet run() {
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
    void push(PartOfSets sets) {
        const Outlook outlook = outlooks_.of(sets);
        if (outlook.opens > best_.opens) {
            best_.opens = outlook.opens;
            best_.steps = sets.chosen;
        }
        if (outlook.branch && outlook.bound > best_.opens)
            parts_.push({std::move(sets), outlook.bound, *outlook.branch, made_++});
    }

    // Into the sets with a step, and all that it cannot do without, and those that lack it.
    void divide(const Part& part) {
        ++best_.tried;
        PartOfSets with = part, without = part;
        merge(with.chosen, *closure_[part.branch]);
        merge(with.chosen, {part.branch});
        without.banned.push_back(part.branch);
        push(std::move(with));
        push(std::move(without));
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
    const std::size_t most_tried_;
    const std::vector<std::optional<Nodes>> closure_;
    Outlooks outlooks_;
    std::priority_queue<Part, std::vector<Part>, WorsePart> parts_;
    std::size_t made_ = 0;
    BestSet best_;
};

}  // namespace

BestSet best_set(const Openable& openable, int most, std::size_t most_tried) { return Search(openable, std::size_t(most), most_tried).run(); }

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
