// Pieces of TOML as a person would write them: texts, keys, comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics::skeleton {

// In double quotes; what has several lines in three, a line each.
std::string in_quotes(std::string_view text);
// In double quotes in one line, whatever it holds: line feeds and other control characters are escaped.
std::string in_one_line(std::string_view text);
// ["a", "b"], in one line.
std::string list(const std::vector<std::string>& words);
// A key: bare where that is possible, else in quotes; always in one line.
std::string key(std::string_view name);
// For comments: line feeds and other control characters as escapes such as \u000A.
std::string plain(std::string_view text);
// A figure that reads as it was written: 22, 16.8, 1000000.
std::string figure(double value);

// Comment lines, each with its line feed: '# ', `indent` spaces and words up to 100 characters a line. Further lines
// of an indented paragraph are indented by two more.
std::string wrapped(std::string_view text, std::size_t indent = 0);
// Comment lines to the letter: a line of comment for each line of `text`, '# ' before it. Characters that TOML allows in no
// comment are written as escapes such as \u0007.
std::string comment(std::string_view text);

}  // namespace ics::skeleton
