#include "report/xlsx.hpp"

#include "report/words.hpp"
#include "report/xlsx_sheets.hpp"

namespace ics {

namespace report {

namespace {

XlsxProperties properties(const Advice& advice) {
    constexpr std::size_t most = 255;  // as Excel has it
    const About& about = advice.about;
    return {.title = shortened(advice.system + ": what to do next", most),
            .subject = "Mental health: where the system stands and what to do next, as of " + day(advice.as_of),
            .author = shortened("ICS Advisor " + about.program_version, most),
            .comments = shortened(about.guard_rails.empty() ? "" : about.guard_rails.front(), most),
            .date = advice.as_of};
}

}  // namespace

}  // namespace report

std::optional<std::string> render_xlsx(const Advice& advice, Diagnostics& diagnostics) {
    using namespace report;
    std::optional<XlsxWorkbook> book = XlsxWorkbook::open(diagnostics);
    if (!book) return std::nullopt;
    book->describe(properties(advice));
    const std::vector<DataTable> tables = data_tables(advice);
    lxw_worksheet* const first = book->add_sheet("Read me");
    XlsxTexts texts;
    for (const DataTable& table : tables) write_table(table, advice, book->add_sheet(table.title), book->looks(), texts);
    write_read_me(advice, tables, first, book->looks(), texts);
    return std::move(*book).bytes(diagnostics);
}

}  // namespace ics
