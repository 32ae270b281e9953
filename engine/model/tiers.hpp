// What each tier is and does, and who sits at the table there; what a system is free to do at a stage.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/framework.hpp"

namespace ics {

// How many people live in a place of this tier, as one source has it.
struct TierSize : Record {
    Tier tier = Tier::neighbourhood;
    std::string title;
    double from = 0;           // people
    std::optional<double> to;  // nothing: 'or more'
};

enum class FunctionKind { function, priority };

// Something that a tier does, or is to work on.
struct Function : Record {
    std::vector<Tier> tier;
    FunctionKind kind = FunctionKind::function;
    std::string group;
    std::vector<std::string> tags;
};

// A board, group or partnership: `text` says who sits there and what it decides.
struct Body : Record {
    std::string title;
    std::vector<Tier> tier;
    std::vector<std::string> tags;
};

struct Partner : Record {
    std::string title;
    std::string sector;
    std::vector<Tier> tier;
    std::vector<std::string> tags;
};

// Something that a system may do once it has reached a stage of a framework.
struct Freedom : Record {
    FrameworkIndex framework;
    Level stage = 0;
    std::string group;
    std::vector<std::string> tags;
};

}  // namespace ics
