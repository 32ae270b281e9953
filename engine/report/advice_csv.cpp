#include "report/advice_csv.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "report/csv.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

// What stands between two commas. Numbers are ours, and need no guard against formulas, even below 0.
struct ToCsv {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return csv_cell(text); }
    std::string operator()(const std::vector<std::string>& texts) const { return csv_cell(joined(texts)); }
    std::string operator()(double value) const { return number(value); }
    std::string operator()(Date date) const { return iso(date); }
};

std::string table_csv(const DataTable& table) {
    std::vector<std::string> titles;
    for (const DataColumn& column : table.columns) titles.push_back(column.title);
    std::string out = "\xEF\xBB\xBF" + csv_row(titles);
    for (const std::vector<DataCell>& row : table.rows) {
        std::vector<std::string> cells;
        for (const DataCell& cell : row) cells.push_back(std::visit(ToCsv(), cell));
        out += fmt::format("{}\r\n", fmt::join(cells, ","));
    }
    return out;
}

}  // namespace

}  // namespace report

std::vector<std::string> advice_tables() {
    std::vector<std::string> names;
    for (const report::NamedTable& table : report::named_tables()) names.push_back(table.name);
    return names;
}

std::string render_csv(const Advice& advice, const std::string& table) {
    const auto& tables = report::named_tables();
    const auto named = std::find_if(tables.begin(), tables.end(), [&](const report::NamedTable& one) { return one.name == table; });
    assert(named != tables.end());
    return report::table_csv(named->make(advice));
}

}  // namespace ics
