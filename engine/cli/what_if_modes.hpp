// The sweeps of `what-if`, and its scripts: each has a command line of its own, chosen by the option that asks for it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/verbs.hpp"

namespace ics {

// What runs these words, which hold one of the options that ask for a sweep or a script; null where none does.
using WhatIfMode = int (*)(const Words& words, Streams streams);
WhatIfMode what_if_mode(const Words& words);

// The options by which the forms of `what-if` differ, each with the form that takes it, but for those of `own`.
std::vector<std::pair<std::string, std::string>> what_if_elsewhere(std::string_view own);

int run_sample(const Words& words, Streams streams);  // --sample N
int run_grid(const Words& words, Streams streams);    // --grid FACT=V1,V2,...
int run_each(const Words& words, Streams streams);    // --each
int run_best(const Words& words, Streams streams);    // --best K
int run_merge(const Words& words, Streams streams);   // --merge FILES...
int run_script(const Words& words, Streams streams);  // --script FILE

}  // namespace ics
