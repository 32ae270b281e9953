// Builds the scenario that shows a test's point, as a value.
#pragma once

#include <string>
#include <vector>

#include "model/scenario.hpp"

namespace ics::test {

// The facts that it sets are those of an assessment (AssessmentBuilder(knowledge).stage("x", "low").build()); steps are
// ids of criteria, or capability@stage.
Scenario scenario(const KnowledgeBase& knowledge, const std::string& name, const Assessment& set,
                  const std::vector<std::string>& complete = {}, bool with_requirements = false);
Scenario completing(const KnowledgeBase& knowledge, const std::string& name, const std::vector<std::string>& complete,
                    bool with_requirements = false);

}  // namespace ics::test
