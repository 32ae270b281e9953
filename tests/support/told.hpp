// What facts say of a capability or criterion, in a few words that tests can compare.
#pragma once

#include <string>

#include "facts/facts.hpp"

namespace ics::test {

// A capability: "low rated", "base..high derived", "not applicable"; a criterion: "met rated", "partly derived",
// "unmet presumed", "not applicable rated"; "unknown" for either of which nothing is known. Throws
// std::runtime_error where there is no such id.
std::string told(const KnowledgeBase& knowledge, const Facts& facts, const std::string& id);

// The texts of all conflicts, a line each.
std::string conflicts(const Facts& facts);

}  // namespace ics::test
