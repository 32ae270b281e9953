// How much the sets of one part of a search for the best set can open.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "scenario/closures.hpp"

namespace ics {

// All sets of at most so many steps that hold `chosen`, with all that these cannot do without, and nothing of `banned`.
struct PartOfSets {
    Nodes chosen;  // in order
    Nodes banned;
};

struct Outlook {
    int opens = -1;              // by `chosen` alone; -1 where that cannot be done
    int bound = -1;              // by any set of the part; -1 where it holds none that can be done
    std::optional<Node> branch;  // to decide on next; nothing when no other set of the part is better
};

// Looks at one part after another. Both it is made of must outlive it.
//
// The bound: let A be the steps that a set of the part adds to the chosen ones, at most as many as are left. A counted step
// that still misses the steps M opens only if all of M are in A: share it out, 1 / |M| to each of M, and what A opens is
// at most the sum of the shares of the steps in A, plus what misses nothing already. A counted step in A is not opened
// itself, though it has been reckoned as if: that takes 1 from its sum. So the largest sums, as many as steps are left, where
// they are positive, are enough. What takes more steps than are left, or a banned one, is opened by no set of the part.
// Steps with several ways to start are reckoned by what all ways share, which can only raise it.
class Outlooks {
public:
    Outlooks(const Openable& openable, const std::vector<std::optional<Nodes>>& closures, std::size_t most);

    Outlook of(const PartOfSets& part);

private:
    void flag(const PartOfSets& part, char value);
    Outlook look(const PartOfSets& part, std::size_t left);
    std::optional<Nodes> missing(const Nodes& closure, std::size_t left) const;
    bool can_join(Node node, std::size_t left) const;
    std::pair<double, std::optional<Node>> largest_gains(std::size_t left) const;
    bool want_a_way(const OpenStep& step, std::size_t left);
    bool want_ways_of(const Nodes& stuck, std::size_t left);
    Nodes those_that_cannot_be_done(Nodes chosen);
    std::optional<Node> first_wanted(std::size_t left) const;

    const Openable& openable_;
    const std::vector<std::optional<Nodes>>& closure_;
    const std::size_t most_;
    Nodes counted_;                      // those that can be opened within so many steps
    std::vector<char> chosen_, banned_;  // of the part that is looked at
    std::vector<double> gain_;           // sums of shares
    std::vector<char> wanted_;           // steps by which one with several ways may come to start
};

}  // namespace ics
