// Names for what a sweep's rows speak of, by index: rows stay small, and no title is written out twice.
#pragma once

#include <vector>

#include "advise/compose.hpp"

namespace ics {

struct Titles {
    std::vector<Named> steps;            // by StepIndex; a milestone is "capability at stage"
    std::vector<Named> recommendations;  // by RecommendationIndex

    const Named& operator[](StepIndex step) const { return steps[step.value]; }
    const Named& operator[](RecommendationIndex recommended) const { return recommendations[recommended.value]; }
};

// As the report of the case names them.
Titles titles_of(const Casework& work);

}  // namespace ics
