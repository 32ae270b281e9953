// `what-if --script`: a question about many cases, put by a script.
#pragma once

#include "cli/verbs.hpp"

namespace ics {

// Whether the words after `what-if` name a script; then `run_what_if_script` takes them.
bool names_script(const Words& words);
int run_what_if_script(const Words& words, Streams streams);

}  // namespace ics
