#include "report/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "report/characters.hpp"
#include "report/wrap.hpp"

namespace ics::report {

namespace {

constexpr int gap = 2;
constexpr int hanging = 2;  // indent of the later lines of a row's first cell

int longest_word(const std::string& cell) {
    const std::string text = clean(cell);
    int longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        longest = std::max(longest, display_width(std::string_view(text).substr(at, space - at)));
        at = space + 1;
    }
    return longest;
}

struct Demand {
    int natural = 1;  // its widest cell on one line, or what it prefers
    int least = 1;    // its longest word
};

Demand demand(const Table& table, std::size_t column) {
    Demand out{table.columns[column].preferred, 1};
    const auto look_at = [&](const std::string& cell) {
        out.natural = std::max(out.natural, display_width(trimmed_clean(cell)));
        out.least = std::max(out.least, longest_word(cell) + (column == 0 ? hanging : 0));
    };
    look_at(table.columns[column].title);
    for (const auto& row : table.rows) look_at(row[column]);
    out.least = std::min(out.least, std::max(out.natural, 1));
    return out;
}

// Takes one at a time from the widest column that is above its floor, until the sum fits.
void shrink(std::vector<int>& widths, const std::vector<int>& floors, int room) {
    for (int sum = std::accumulate(widths.begin(), widths.end(), 0); sum > room; --sum) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > floors[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
        if (widest == widths.size()) return;
        --widths[widest];
    }
}

// One cell's lines, each padded to the column's width.
std::vector<std::string> cell_lines(const std::string& cell, const Column& column, int width, int hang, Style style,
                                    bool colour) {
    std::vector<std::string> out;
    const bool fits = display_width(trimmed_clean(cell)) <= width;
    for (const Line& line : wrap({{cell, style}}, fits ? width : std::max(1, width - hang))) {
        const int indent = out.empty() ? 0 : std::min(hang, width - 1);
        const std::string pad(std::size_t(std::max(0, width - indent - display_width(line))), ' ');
        const std::string text = paint(line, colour);
        out.push_back(std::string(std::size_t(indent), ' ') + (column.align == Align::left ? text + pad : pad + text));
    }
    return out;
}

void add_row(const std::vector<std::string>& cells, const Table& table, const std::vector<int>& widths, Style style,
             bool colour, std::vector<std::string>& out) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(cell_lines(cells[i], table.columns[i], widths[i], i == 0 ? hanging : 0, style, colour));
        height = std::max(height, lines.back().size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) line.append(gap, ' ');
            line += y < lines[i].size() ? lines[i][y] : std::string(std::size_t(widths[i]), ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out.push_back(std::move(line));
    }
}

}  // namespace

std::vector<int> column_widths(const Table& table, int width) {
    std::vector<int> widths, least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Demand need = demand(table, i);
        widths.push_back(std::max(need.natural, 1));
        least.push_back(need.least);
    }
    const int room = width - gap * (int(widths.size()) - 1);
    shrink(widths, least, room);
    shrink(widths, std::vector<int>(widths.size(), 1), room);
    return widths;
}

std::vector<std::string> text_table(const Table& table, int width, bool colour) {
    const std::vector<int> widths = column_widths(table, width);
    std::vector<std::string> titles, rules, out;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        titles.push_back(table.columns[i].title);
        rules.push_back(std::string(std::size_t(widths[i]), '-'));
    }
    add_row(titles, table, widths, Style::strong, colour, out);
    add_row(rules, table, widths, Style::plain, colour, out);
    for (const auto& row : table.rows) add_row(row, table, widths, Style::plain, colour, out);
    return out;
}

}  // namespace ics::report
