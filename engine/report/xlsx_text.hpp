// Texts as a workbook can hold them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ics::report {

// What Excel allows in one cell: characters, counted as UTF-16 does, and line feeds.
inline constexpr std::size_t most_in_cell = 32'767;
inline constexpr std::size_t most_line_feeds = 253;

// Makes texts fit for cells, and remembers whether any had to be cut.
class XlsxTexts {
public:
    // One line, clean, without a space at either end, and without what Excel reads as an escape; cut at the end of a
    // character, with an ellipsis, where it is too long.
    std::string cell(std::string_view text);
    // The same of a list: a line each, behind a bullet where they are several; 'a; b' where the lines are too many.
    std::string cell(const std::vector<std::string>& texts);

    bool any_cut() const { return any_cut_; }

private:
    std::string fitting(std::string text);

    bool any_cut_ = false;
};

// `text`, clean, with at most `most` characters as UTF-16 counts them, the last of them an ellipsis where it was cut.
std::string shortened(std::string_view text, std::size_t most);

// The same as part of a page's header or footer, where '&' starts a command.
std::string page_text(std::string_view text, std::size_t most);

// Lines that the text takes in a column of this width, counted, as Excel does, in figures of the default font.
int lines_in(std::string_view text, int width);

// How many characters UTF-16, and so Excel, counts.
std::size_t utf16_length(std::string_view text);

}  // namespace ics::report
