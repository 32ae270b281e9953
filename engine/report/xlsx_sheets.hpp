// The sheets of the workbook.
#pragma once

#include "advise/advice.hpp"
#include "report/tables.hpp"
#include "report/xlsx_text.hpp"
#include "report/xlsx_workbook.hpp"

namespace ics::report {

// Writes a table: titles of columns that stay in view and filter, a row each, lists to choose from, and how it is printed.
void write_table(const DataTable& table, const Advice& advice, lxw_worksheet* sheet, const XlsxLooks& looks, XlsxTexts& texts);

// Writes what the workbook is and how to use it. Comes last: it says whether any text was cut.
void write_read_me(const Advice& advice, const std::vector<DataTable>& tables, lxw_worksheet* sheet, const XlsxLooks& looks,
                   XlsxTexts& texts);

// How high a row of so many lines is, in points. Set, since not every program finds it out by itself.
double row_height(int lines);

// Paper, margins, and what stands above and below each page.
void set_up_pages(const Advice& advice, const std::string& title, lxw_worksheet* sheet);

}  // namespace ics::report
