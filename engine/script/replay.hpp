// What a rule was seen to do, remembered: the comparisons it makes one after the other, and how it came out. A rule is pure,
// so the same answers lead to the same end, and Lua need not run again.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "script/inquiry.hpp"
#include "script/rule_set.hpp"

namespace ics {

class Replay {
public:
    // Only of a rule that is light (`Tried::light`) anything is remembered: steps that are not taken are not counted, which
    // must make no difference.
    explicit Replay(bool allowed) : allowed_(allowed) {}

    // Adds a run of the rule, to its end.
    void learn(const std::vector<Read>& asked, bool fires);

    // Runs the rule in the world at hand of the inquiry; nothing where it comes to what was never seen: then the world
    // must be begun anew.
    std::optional<bool> run(Inquiry& inquiry) const;

    // Where the facts settle every answer on a way that is remembered: fills in the result that an exploration would give.
    // Else false.
    bool settles(const KnowledgeBase& knowledge, const Facts& facts, RuleResult& out) const;

private:
    // What comes next: a position in `nodes_`, or one of these.
    using Next = std::int32_t;
    static constexpr Next unseen = -1, silent = -2, fires = -3;

    struct Node {
        Read read;  // its `answer` and `known` mean nothing
        Next next[2] = {unseen, unseen};  // by answer
    };

    std::vector<Node> nodes_;
    Next start_ = unseen;
    bool allowed_;
};

}  // namespace ics
