#include "report/csv.hpp"

#include "report/characters.hpp"

namespace ics::report {

std::string csv_cell(std::string_view text) {
    std::string cell = trimmed_clean(text);
    if (!cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos) cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csv_row(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) row += (&cell == cells.data() ? "" : ",") + csv_cell(cell);
    return row + "\r\n";
}

}  // namespace ics::report
