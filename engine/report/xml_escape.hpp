// Text inside XML.
#pragma once

#include <string>
#include <string_view>

namespace ics::report {

// One line, cleaned as `trimmed_clean` does, fit for an attribute or an element: what XML would take for its own is
// escaped, what it cannot say becomes U+FFFD.
std::string xml_escaped(std::string_view text);

}  // namespace ics::report
