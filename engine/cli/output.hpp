// Where a report goes: standard output, or a file that is there whole or not at all.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// Writes `text` to the file named, or to `out` where the name is empty or '-'. False, and reported, when
// that fails. A regular file is written under a temporary name beside it, then renamed: whoever looks sees the old
// file or the new one, and a failure leaves the old one untouched. A link is followed; what is no regular
// file (a device, a pipe) is written to directly. A reader of `out` that goes away (`| head`) has had what it wanted:
// that is no failure.
bool deliver(std::string_view text, const std::string& file, std::ostream& out, Diagnostics& diagnostics);

}  // namespace ics
