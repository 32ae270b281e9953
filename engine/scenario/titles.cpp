#include "scenario/titles.hpp"

#include "advise/wording.hpp"

namespace ics {

Titles titles_of(const Casework& work) {
    Titles out;
    for (std::uint32_t i = 0; i < work.graph.steps().size(); ++i) out.steps.push_back(named_step(work, StepIndex{i}));
    for (const Recommendation& recommended : work.knowledge.recommendations) out.recommendations.push_back(named(recommended));
    return out;
}

}  // namespace ics
