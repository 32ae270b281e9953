// Whether a report for the terminal is written in colour.
#pragma once

#include "cli/common_options.hpp"
#include "cli/verbs.hpp"

namespace ics {

// As --color says; by itself, where standard output is a terminal and NO_COLOR is not set.
bool use_colour(const CommonOptions& common, Streams streams);

// Whether the report goes to a terminal.
bool is_to_terminal(const CommonOptions& common, Streams streams);

}  // namespace ics
