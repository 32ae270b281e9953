// Another program, run to its end: given something to read, listened to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

struct ProgramResult {
    int error = 0;         // errno, where it could not be started or listened to: all else is then of no use
    int exit_code = 0;     // 128 + N where signal N ended it
    std::string output;    // all of its standard output
    std::string messages;  // all of its standard error
};

// Runs words[0], looked for along PATH, with the words after it as its arguments; no shell reads them. `input` is its
// standard input: it may leave some unread. Both sides may be of any length: reading and writing take turns as the
// program does. Returns once it has ended, and leaves no process and no open file behind. SIGPIPE is never raised, and the
// program starts with that signal as usual, even where this one ignores it. The three standard streams must be open
// (see standard_streams.hpp).
ProgramResult run_program(std::vector<std::string> words, std::string_view input);

}  // namespace ics
