// What the program tells the shell.
#pragma once

namespace ics {

inline constexpr int exit_fine = 0;
inline constexpr int exit_found = 1;          // it ran and found what was asked for: problems, failed cases
inline constexpr int exit_could_not_run = 2;  // bad input, bad option, nowhere to write
inline constexpr int exit_interrupted = 130;  // Ctrl-C, as the shell counts it (128 + SIGINT): what was done has been delivered

}  // namespace ics
