// The sweeps of `what-if`: each has a command line of its own, chosen by the option that asks for it.
#pragma once

#include "cli/verbs.hpp"

namespace ics {

// What runs these words, which hold one of the options that ask for a sweep; null where none does.
using WhatIfMode = int (*)(const Words& words, Streams streams);
WhatIfMode what_if_mode(const Words& words);

int run_sample(const Words& words, Streams streams);  // --sample N
int run_grid(const Words& words, Streams streams);    // --grid FACT=V1,V2,...
int run_each(const Words& words, Streams streams);    // --each
int run_best(const Words& words, Streams streams);    // --best K
int run_merge(const Words& words, Streams streams);   // --merge FILES...

}  // namespace ics
