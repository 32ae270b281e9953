// The verbs of the program; each stands in the file of its name.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace ics {

// Where a verb writes: reports to `out`, what is wrong to `err`.
struct Streams {
    std::ostream& out;
    std::ostream& err;
};

using Words = std::vector<std::string>;

// Each takes the words after the verb and returns the exit code.
int run_recommend(const Words& words, Streams streams);
int run_explain(const Words& words, Streams streams);
int run_what_if(const Words& words, Streams streams);
int run_compare(const Words& words, Streams streams);
int run_check(const Words& words, Streams streams);
int run_test(const Words& words, Streams streams);
int run_graph(const Words& words, Streams streams);
int run_new(const Words& words, Streams streams);
int run_import(const Words& words, Streams streams);

}  // namespace ics
