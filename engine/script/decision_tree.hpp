// How the answers to unknown comparisons decide a rule's outcome, as a tree that is kept reduced.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "facts/world.hpp"
#include "script/read.hpp"

namespace ics {

// The base fact that a comparison is about.
Subject subject_of(const Question& question);

// A store of decision trees. Trees that decide alike are one node: a comparison both of whose answers lead to the same
// tree decides nothing, and leaves none.
class DecisionTree {
public:
    using Node = int;
    static constexpr Node silent = 0;
    static constexpr Node fires = 1;

    // A part of the tree that was not explored: unlike every other, so that what leads to it counts as deciding.
    Node unexplored() { return next_++; }
    // The tree that asks first.
    Node branch(const Question& question, Node yes, Node no);
    // The facts that any comparison below `root` is about, each once, in order.
    std::vector<Subject> subjects(Node root) const;

private:
    using Branch = std::tuple<Question, Node, Node>;

    std::map<Branch, Node> nodes_;
    std::map<Node, Branch> branches_;
    Node next_ = fires + 1;
};

}  // namespace ics
