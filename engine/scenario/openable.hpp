// What has to be done before each open step can start, in steps alone: stages and turns told as the steps that they take.
// Choosing steps is done on this; what a choice really brings is then evaluated.
#pragma once

#include <cstdint>
#include <vector>

#include "advise/compose.hpp"

namespace ics {

// A step, by its position in Openable::steps.
using Node = std::uint32_t;

// A step that is known not to be done. It can start once all of `all` are done, and all of one of `any`, where there are such.
struct OpenStep {
    StepIndex step;
    bool can_start = false;               // now
    bool counted = false;                 // cannot start now, and lies on the way: when it can, it has been opened
    std::vector<Node> all;                // in order
    std::vector<std::vector<Node>> any;   // in order each; two or more, or none
};

// Steps that can start now, or could once others of them were done; in order of step. Those that wait for what no work here
// settles, such as an answer that the assessment does not give, are left out.
struct Openable {
    std::vector<OpenStep> steps;
    std::vector<Node> order;  // of steps, each after what it needs where everything is done as early as it can be
};

// A step needs the open steps that it requires; for a stage that it requires, the open requirements of that stage and of
// those below it; and for its turn to come, in one of the capabilities that it belongs to, those of the stages before
// its own. What is not known to be done counts as done only where it is, or would be, presumed from a rated stage;
// a step that is begun waits for nothing that may be done already. Where ratings contradict each other, work may settle that
// as well, and open more than is told here.
Openable openable_steps(const Casework& base);

// Whether it can start when the flagged steps are done.
bool can_start(const OpenStep& step, const std::vector<char>& done);

// The chosen steps in waves: each can start once those of the waves before it are done. Nothing of a step that cannot be done
// within the choice, or of those that wait for it. `chosen` by Node.
std::vector<std::vector<Node>> waves(const Openable& openable, const std::vector<char>& chosen);

}  // namespace ics
