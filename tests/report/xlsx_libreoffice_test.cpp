// The workbook through LibreOffice and back: every sheet has the rows that we put there.
#include <map>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "load/csv.hpp"
#include "report/characters.hpp"
#include "report/tables.hpp"
#include "report/words.hpp"
#include "report/xlsx.hpp"
#include "support/ran.hpp"

namespace ics::report {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// What a cell shows in a spreadsheet.
struct Shown {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return trimmed_clean(text); }
    std::string operator()(const std::vector<std::string>& texts) const {
        if (texts.size() == 1) return trimmed_clean(texts[0]);
        std::string out;
        for (const std::string& text : texts) out += (out.empty() ? "• " : "\n• ") + trimmed_clean(text);
        return out;
    }
    std::string operator()(double value) const { return number(value); }
    // A true date, which LibreOffice writes in its own way.
    std::string operator()(Date date) const {
        return fmt::format("{:02}/{:02}/{}", unsigned(date.month()), unsigned(date.day()), int(date.year()));
    }
};

Rows rows_of(const DataTable& table) {
    Rows rows(1);
    for (const DataColumn& column : table.columns) rows[0].push_back(column.title);
    for (const auto& row : table.rows) {
        rows.emplace_back();
        for (const DataCell& cell : row) rows.back().push_back(std::visit(Shown(), cell));
    }
    return rows;
}

Rows rows_of(const std::string& csv) {
    Diagnostics diagnostics;
    const auto file = parse_csv({"sheet.csv", csv}, diagnostics);
    EXPECT_TRUE(file.has_value()) << diagnostics.format();
    Rows rows;
    if (!file) return rows;
    for (const CsvRow& row : file->rows) {
        rows.emplace_back();
        for (const Located& cell : row.cells) rows.back().push_back(cell.text);
    }
    return rows;
}

// Has LibreOffice, with settings of its own, write each sheet of each workbook as CSV: 'full-Actions.csv'.
void convert(const test::TemporaryFolder& folder) {
    const std::string as_shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const test::Ran ran = test::run_shell("cd '" + folder.path().string() + "' && LC_ALL=C soffice '-env:UserInstallation=file://" + (folder / "profile") +
                                          "' --headless --convert-to '" + as_shown + "' *.xlsx");
    ASSERT_EQ(ran.code, 0) << ran.out << ran.err;
}

void expect_rows(const test::TemporaryFolder& folder, const std::string& name, const Advice& advice) {
    for (const DataTable& table : data_tables(advice))
        EXPECT_EQ(rows_of(test::read_all(folder.path() / (name + "-" + table.title + ".csv"))), rows_of(table)) << name << ", " << table.title;
}

TEST(XlsxInLibreOffice, KeepsEveryRow) {
    if (test::run_shell("command -v soffice").code != 0) GTEST_SKIP() << "LibreOffice is not installed";
    Advice hostile = sample::hostile();
    hostile.actions[0].lead = "=1+1";
    hostile.actions[0].source = "_x0041_";
    const std::map<std::string, Advice> all{{"full", sample::full()}, {"hostile", hostile}};
    Diagnostics diagnostics;
    const test::TemporaryFolder folder;
    for (const auto& [name, advice] : all) folder.write(name + ".xlsx", *render_xlsx(advice, diagnostics));
    convert(folder);
    for (const auto& [name, advice] : all) expect_rows(folder, name, advice);
}

}  // namespace
}  // namespace ics::report
