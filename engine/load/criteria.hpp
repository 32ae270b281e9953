// Criteria, and how they hang together: repeats, sub-criteria, alternatives, the same work elsewhere.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// References from one criterion to others, read but not yet looked up.
struct CriterionLinks {
    std::optional<Located> repeats;
    std::optional<Located> parent;
    std::vector<Located> alternatives;
    std::vector<Located> same;
};

// Gives the criteria their order (capability, stage, id) and ids, so that these can be indexed. Frameworks and
// capabilities must have been read.
std::vector<Item> order_criteria(const KnowledgeReading& reading);

// Reads the criteria from their tables, given in that order. All ids must be indexed.
std::vector<CriterionLinks> read_criteria(const std::vector<Item>& items, const KnowledgeReading& reading);

// Looks the links up and checks that they hold together: a whole and its parts stand together, choices are no
// circle, the same work stands in another framework.
void link_criteria(const std::vector<CriterionLinks>& links, const KnowledgeReading& reading);

}  // namespace ics
