// The codes that JSON has for what people read in words. They are part of the published schema.
#include "report/json_values.hpp"

namespace ics::report {

Json json(Truth truth) { return truth == Truth::yes ? "yes" : truth == Truth::no ? "no" : "unknown"; }

Json json(Origin origin) {
    switch (origin) {
        case Origin::rated: return "rated";
        case Origin::derived: return "derived";
        case Origin::presumed: return "presumed";
        case Origin::inferred: return "inferred";
        case Origin::unknown: return "unknown";
    }
    return "unknown";
}

Json json(StepState state) {
    switch (state) {
        case StepState::done: return "done";
        case StepState::ready: return "ready";
        case StepState::blocked: return "blocked";
        case StepState::later: return "later";
        case StepState::undetermined: return "undetermined";
        case StepState::not_applicable: return "not-applicable";
    }
    return "undetermined";
}

Json json(Standing standing) {
    switch (standing) {
        case Standing::done: return "done";
        case Standing::ahead: return "ahead";
        case Standing::at_risk: return "at-risk";
        case Standing::passed: return "passed";
        case Standing::dropped: return "dropped";
        case Standing::undated: return "undated";
    }
    return "undated";
}

}  // namespace ics::report
