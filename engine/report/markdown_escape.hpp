// Text that Markdown takes literally.
#pragma once

#include <string>
#include <string_view>

namespace ics::report {

// The text, cleaned, with a backslash before every character that CommonMark, pipe tables or pandoc's Markdown
// would take as markup. With `at_start`, the text begins a block, where a list, a heading, a rule or a
// definition could start.
std::string markdown_escaped(std::string_view text, bool at_start);

}  // namespace ics::report
