// Small random cases with everything that an evaluation follows: the same on every machine for the same seed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/assumption.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "support/random_rule.hpp"

namespace ics::test {

// Three frameworks with parts, choices, repeats, the same work in several, correspondences and dependencies; metrics with
// deadlines and local targets, circumstances, recommendations and rules.
struct RandomCase {
    KnowledgeBase knowledge;
    std::vector<std::string> rules;  // texts
    Assessment assessment;
};
// Its dependencies may close a circle.
RandomCase random_case(Dice& dice);

// One to four changes of what an assessment may say.
std::vector<Assumption> random_assumptions(const KnowledgeBase& knowledge, Dice& dice);

}  // namespace ics::test
