// Which criteria are one piece of work that several frameworks ask for.
#pragma once

#include <vector>

#include "model/knowledge_base.hpp"

namespace ics {

// The classes that `same` makes, those of two criteria or more: each in order, all in order of their first member.
// What is declared on one side holds for both, and from one to the next.
std::vector<std::vector<CriterionIndex>> same_work_classes(const KnowledgeBase& knowledge);

}  // namespace ics
