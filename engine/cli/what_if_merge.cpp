// `what-if --merge`: the parts of a sweep, joined.
#include "cli/what_if_modes.hpp"

namespace ics {
int run_merge(const Words&, Streams) { return 2; }
int run_grid(const Words&, Streams) { return 2; }
int run_sample(const Words&, Streams) { return 2; }
}  // namespace ics
