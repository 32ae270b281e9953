#include "report/text_table.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

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

// Works out the widths of a table's columns. It reckons with how wide each cell is, not with where its words end:
// near enough to choose by.
class Fitting {
public:
    explicit Fitting(const Table& table) : table_(table), cells_(table.rows.size() + 1) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) look_at(i);
    }

    // Narrows the columns until they and the gaps between them fit: first none below what it prefers, then none below
    // its longest word, then as it must be.
    std::vector<int> widths(int width) && {
        room_ = width - gap * (int(widths_.size()) - 1);
        std::vector<int> liked = least_;
        for (std::size_t i = 0; i < liked.size(); ++i) liked[i] = std::max(liked[i], table_.columns[i].preferred);
        shrink(liked);
        shrink(least_);
        shrink(std::vector<int>(widths_.size(), 1));
        return std::move(widths_);
    }

private:
    void look_at(std::size_t column) {
        const int hang = column == 0 ? hanging : 0;
        int natural = std::max(1, table_.columns[column].preferred), least = 1;
        for (std::size_t y = 0; y < cells_.size(); ++y) {
            const std::string& text = y == 0 ? table_.columns[column].title : table_.rows[y - 1][column];
            cells_[y].push_back(display_width(trimmed_clean(text)));
            natural = std::max(natural, cells_[y].back());
            least = std::max(least, longest_word(text) + hang);
        }
        widths_.push_back(natural);
        least_.push_back(std::min(least, natural));
    }

    // Lines that all rows take together.
    int height() const {
        int lines = 0;
        for (const std::vector<int>& row : cells_) {
            int most = 1;
            for (std::size_t i = 0; i < row.size(); ++i) most = std::max(most, (row[i] + widths_[i] - 1) / widths_[i]);
            lines += most;
        }
        return lines;
    }

    int height_without_one_of(std::size_t column) {
        --widths_[column];
        const int lines = height();
        ++widths_[column];
        return lines;
    }

    // Takes one at a time from the column that it costs the fewest lines, the widest of them, the first of those.
    void shrink(const std::vector<int>& floors) {
        for (int sum = std::accumulate(widths_.begin(), widths_.end(), 0); sum > room_; --sum) {
            std::optional<std::size_t> best;
            int lowest = 0;
            for (std::size_t i = 0; i < widths_.size(); ++i) {
                if (widths_[i] <= floors[i]) continue;
                const int lines = height_without_one_of(i);
                if (best && (lines > lowest || (lines == lowest && widths_[i] <= widths_[*best]))) continue;
                best = i;
                lowest = lines;
            }
            if (!best) return;
            --widths_[*best];
        }
    }

    const Table& table_;
    std::vector<std::vector<int>> cells_;  // widths of all cells, by row; the titles are the first
    std::vector<int> widths_, least_;
    int room_ = 0;
};

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

std::vector<int> column_widths(const Table& table, int width) { return Fitting(table).widths(width); }

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
