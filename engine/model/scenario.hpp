// Named sets of changes to an assessment: 'if this were settled'.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/assessment.hpp"
#include "model/dependency.hpp"
#include "model/place.hpp"

namespace ics {

// A step that a scenario completes: a criterion, or a capability at a stage.
struct CompletedStep {
    StepRef step;
    Place place;
};

// What a scenario changes. Facts that it sets take the place of the assessment's own; what it completes is then done.
struct Scenario {
    std::string name;
    std::string note;                       // what is assumed, and why; may be empty
    std::vector<std::size_t> extends;       // positions in the list it belongs to, in the order in which they apply
    std::vector<CapabilityRating> stages;   // each fact at most once, in the knowledge base's order
    std::vector<CriterionRating> statuses;
    std::vector<MetricValue> metrics;
    std::vector<ContextValue> context;
    std::vector<CompletedStep> complete;    // as written, each once
    bool with_requirements = false;         // completes all that these need as well, so far as it is open
    Place place;
};

}  // namespace ics
