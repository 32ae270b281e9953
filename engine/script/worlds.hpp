// The worlds that a rule is replayed over: every way in which the comparisons it makes about unknown facts can come
// out, depth first.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "facts/world.hpp"
#include "script/decision_tree.hpp"
#include "script/read.hpp"

namespace ics {

// Replays. A run asks; where the answer is not settled by the facts and the answers before, both are possible: yes is
// tried at once, no in a later run. The runs of a rule must ask the same as long as they are answered the same.
//
//     do { outcome = run(worlds) } while (worlds.finish(outcome ? DecisionTree::fires : DecisionTree::silent));
class Worlds {
public:
    // Both must outlive it. A run may come to at most `most_decisions` decisions; each stands for one world more.
    Worlds(const KnowledgeBase& knowledge, const Facts& facts, int most_decisions)
        : start_(knowledge, facts), most_decisions_(std::size_t(most_decisions)) {}

    struct Answer {
        bool value = false;
        bool known = true;  // the facts alone settle it
    };
    // The answer in the world at hand.
    Answer ask(const Question& question);
    // The answer to a read as though it could come out either way, `first` first; the same all through a run. For
    // trying out a rule without a case.
    bool choose(const Read& read, bool first);

    // Ends a run with its outcome; false when every world was visited. Otherwise the next run visits the next world.
    bool finish(DecisionTree::Node outcome);
    // Begins the run at hand anew.
    void rewind() { at_ = 0; }
    // Ends the exploration before every world was visited; a run that was begun does not count.
    void stop();
    // A run came to more decisions than allowed, or did not ask what it asked before: its answers from there on mean
    // nothing.
    bool derailed() const { return derailed_; }
    // After the exploration: the facts that decide the outcome; after `stop`, also those that may.
    std::vector<Subject> deciding() const { return tree_.subjects(root_); }

    using Choice = std::variant<Question, Read>;
    // One answer that could have been another, on the way to the world at hand.
    struct Turn {
        Choice choice;
        bool answer = true;
        bool open = false;  // the other answer is possible, and not yet tried
    };
    // The decisions of the run at hand.
    std::vector<Turn> path() const;
    // Begins a run from the start whose first decisions come out so.
    void follow(std::vector<bool> answers);

private:
    struct Decision : Turn {
        World after;  // what remains possible
        std::optional<DecisionTree::Node> other_side = {};  // what the other answer led to
    };

    const World& here() const { return at_ == 0 ? start_ : path_[at_ - 1].after; }
    bool next(const Choice& choice, bool first);
    Decision discover(const Choice& choice, bool first) const;
    void turn_last();
    DecisionTree::Node joined(const Decision& decision, DecisionTree::Node node);

    World start_;
    std::size_t most_decisions_;
    std::vector<Decision> path_;
    std::size_t at_ = 0;  // decisions of the path that the run at hand has passed
    std::vector<bool> given_;
    bool derailed_ = false;
    DecisionTree tree_;
    DecisionTree::Node root_ = DecisionTree::silent;
};

}  // namespace ics
