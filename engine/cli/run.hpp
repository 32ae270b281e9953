// The program `ics-advisor`, as a function.
#pragma once

#include <iosfwd>
#include <string>

namespace ics {

// Runs one command line: `argv[1]` names the verb. Reports go to `out` (or the file that --output names),
// everything that is wrong goes to `err`. Returns the exit code (exit_code.hpp). Reads standard input only
// where an argument is '-'.
int run(int argc, char** argv, std::ostream& out, std::ostream& err);

// What `ics-advisor --help` prints.
std::string program_help();

}  // namespace ics
