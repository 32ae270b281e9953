// A workbook of libxlsxwriter, and the looks of its cells.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <xlsxwriter.h>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"

namespace ics::report {

// What a cell looks like. Weight, frames and NHS blue carry the meaning; no colour stands for good or bad.
struct XlsxLooks {
    lxw_format* title;          // of the system
    lxw_format* heading;
    lxw_format* subheading;
    lxw_format* label;
    lxw_format* paragraph;
    lxw_format* column;         // heading of a column
    lxw_format* column_to_fill; // heading of one that people fill in
    lxw_format* text;
    lxw_format* number;
    lxw_format* date;
    lxw_format* note;           // in place of rows, where there are none
};

// What the file says of itself.
struct XlsxProperties {
    std::string title, subject, author, comments;
    Date date{};  // counts as the day on which the file was made
};

// A workbook being written, in a folder of its own for temporary files that goes when it does.
class XlsxWorkbook {
public:
    // Nothing, and reported, when there can be no such folder.
    static std::optional<XlsxWorkbook> open(Diagnostics& diagnostics);

    XlsxWorkbook(XlsxWorkbook&&) noexcept = default;
    XlsxWorkbook& operator=(XlsxWorkbook&&) noexcept = default;

    lxw_worksheet* add_sheet(const std::string& name);  // of at most 31 characters, unlike those before
    const XlsxLooks& looks() const { return looks_; }
    void describe(XlsxProperties properties);

    // The file's bytes. Ends the workbook. Nothing, and reported, when it cannot be put together.
    std::optional<std::string> bytes(Diagnostics& diagnostics) &&;

private:
    struct Folder;
    struct Freed {
        void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
    };

    explicit XlsxWorkbook(std::shared_ptr<const Folder> folder);

    std::shared_ptr<const Folder> folder_;
    std::unique_ptr<lxw_workbook, Freed> book_;
    XlsxLooks looks_{};
};

}  // namespace ics::report
