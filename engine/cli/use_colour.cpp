#include "cli/use_colour.hpp"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

namespace ics {

bool use_colour(const CommonOptions& common, Streams streams) {
    if (common.color != "auto") return common.color == "always";
    const char* const no_color = std::getenv("NO_COLOR");
    const bool to_terminal = &streams.out == &std::cout && common.output.empty() && isatty(STDOUT_FILENO) == 1;
    return to_terminal && (no_color == nullptr || *no_color == '\0');
}

}  // namespace ics
