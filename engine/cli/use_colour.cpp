#include "cli/use_colour.hpp"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

namespace ics {

bool is_to_terminal(const CommonOptions& common, Streams streams) {
    const bool to_file = !common.output.empty() && common.output != "-";
    return &streams.out == &std::cout && !to_file && isatty(STDOUT_FILENO) == 1;
}

bool use_colour(const CommonOptions& common, Streams streams) {
    if (common.color != "auto") return common.color == "always";
    const char* const no_color = std::getenv("NO_COLOR");
    return is_to_terminal(common, streams) && (no_color == nullptr || *no_color == '\0');
}

}  // namespace ics
