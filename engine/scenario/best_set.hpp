// The few steps that open most, prerequisites included: searched for exactly, or with a bound on what is left untried.
#pragma once

#include <cstddef>
#include <vector>

#include "scenario/openable.hpp"

namespace ics {

// A set can be done when its steps can be put in an order in which each can start once those before it are done. It opens the
// counted steps outside of it that can start once all of it is done.
struct BestSet {
    std::vector<Node> steps;  // in order
    int opens = 0;
    int bound = 0;            // no set of so many steps opens more
    bool proven = true;       // opens == bound
    std::size_t tried = 0;    // sets looked into
};

// Of at most `most` steps. A greedy choice comes first: again and again the steps that some counted step still waits for,
// those that open most for each step. Then branch and bound, the set with the highest bound first, until nothing can be
// better or `most_tried` sets have been looked into. What opens is not submodular, since many steps need several others:
// greedy alone promises nothing. None of the steps can be spared: without any of them less opens, or it cannot be done.
BestSet best_set(const Openable& openable, int most, std::size_t most_tried);

// How many counted steps outside of `chosen` can start once it is done; -1 where it cannot be done. `chosen` by Node.
int opened_by(const Openable& openable, const std::vector<char>& chosen);

}  // namespace ics
