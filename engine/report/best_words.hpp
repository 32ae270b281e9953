// How the few actions that open most are put, one place for each, so that all formats say the same.
#pragma once

#include <string>
#include <vector>

#include "scenario/best.hpp"

namespace ics::report {

// 'These 3 actions open 7 others ...', what is known of other sets, and what it leaves aside: a sentence each.
std::vector<std::string> best_words(const BestResult& result);

// How many actions the set has.
std::size_t set_size(const BestResult& result);

}  // namespace ics::report
