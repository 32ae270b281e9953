#include "report/xlsx_workbook.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

namespace ics::report {

namespace fs = std::filesystem;

// A folder that only this user can read; goes with all it holds.
struct XlsxWorkbook::Folder {
    std::string path;

    explicit Folder(std::string made) : path(std::move(made)) {}
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code error;
        fs::remove_all(path, error);
    }
    std::string file() const { return path + "/workbook.xlsx"; }
};

namespace {

constexpr lxw_color_t nhs_dark_blue = 0x003087, nhs_blue = 0x005EB8, grey = 0xAEB7BD, white = 0xFFFFFF;

void report(Diagnostics& diagnostics, const std::string& why) {
    diagnostics.add({.code = "cannot-write",
                     .message = fmt::format("the workbook cannot be put together in the folder for temporary files: {}", why),
                     .mend = "let TMPDIR name a folder that can be written and has room"});
}

lxw_format* look(lxw_workbook* book, double size, bool bold) {
    lxw_format* const format = workbook_add_format(book);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (bold) format_set_bold(format);
    return format;
}

lxw_format* coloured(lxw_format* format, lxw_color_t colour) {
    format_set_font_color(format, colour);
    return format;
}

lxw_format* wrapping(lxw_format* format) {
    format_set_text_wrap(format);
    return format;
}

// A cell of a table: a hair line below it tells the rows apart.
lxw_format* ruled(lxw_format* format) {
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, grey);
    return format;
}

lxw_format* with_form(lxw_format* format, const char* form) {
    format_set_num_format(format, form);
    return format;
}

lxw_format* column_look(lxw_workbook* book) {
    lxw_format* const format = wrapping(coloured(look(book, 10, true), white));
    format_set_bg_color(format, nhs_dark_blue);
    return format;
}

// Framed, on white.
lxw_format* fill_look(lxw_workbook* book) {
    lxw_format* const format = wrapping(coloured(look(book, 10, true), nhs_dark_blue));
    format_set_border(format, LXW_BORDER_MEDIUM);
    format_set_border_color(format, nhs_blue);
    return format;
}

XlsxLooks looks_of(lxw_workbook* book) {
    XlsxLooks looks{};
    looks.title = coloured(look(book, 18, true), nhs_dark_blue);
    looks.heading = coloured(look(book, 13, true), nhs_dark_blue);
    looks.subheading = coloured(look(book, 10, true), nhs_dark_blue);
    looks.label = wrapping(look(book, 10, true));
    looks.paragraph = wrapping(look(book, 10, false));
    looks.column = column_look(book);
    looks.column_to_fill = fill_look(book);
    for (lxw_format* const heading : {looks.column, looks.column_to_fill}) format_set_indent(heading, 1);
    looks.text = ruled(wrapping(look(book, 10, false)));
    format_set_indent(looks.text, 1);
    looks.number = ruled(look(book, 10, false));
    format_set_align(looks.number, LXW_ALIGN_RIGHT);
    format_set_indent(looks.number, 1);
    looks.date = with_form(ruled(look(book, 10, false)), "d mmm yyyy");
    format_set_align(looks.date, LXW_ALIGN_LEFT);
    format_set_indent(looks.date, 1);
    looks.note = look(book, 10, false);
    format_set_italic(looks.note);
    return looks;
}

// Noon of the day: the library takes 0 for 'now'. A year that file properties cannot have becomes 2000.
time_t made_on(Date date) {
    using namespace std::chrono;
    const bool fits = date.ok() && int(date.year()) >= 1900 && int(date.year()) <= 9999;
    const sys_days day = fits ? sys_days(date) : sys_days(year(2000) / January / 1);
    return system_clock::to_time_t(day + hours(12));
}

}  // namespace

std::optional<XlsxWorkbook> XlsxWorkbook::open(Diagnostics& diagnostics) {
    std::error_code error;
    std::string pattern = (fs::temp_directory_path(error) / "ics-advisor.XXXXXX").string();
    if (!error && mkdtemp(pattern.data()) != nullptr) return XlsxWorkbook(std::make_shared<const Folder>(pattern));
    report(diagnostics, error ? error.message() : std::generic_category().message(errno));
    return std::nullopt;
}

XlsxWorkbook::XlsxWorkbook(std::shared_ptr<const Folder> folder) : folder_(std::move(folder)) {
    std::string path = folder_->path;
    lxw_workbook_options options{};
    options.tmpdir = path.data();  // copied by the library
    book_.reset(workbook_new_opt(folder_->file().c_str(), &options));
    // Columns are as wide as so many figures of the first format's font: that of the cells, which most programs have.
    format_set_font_name(STAILQ_FIRST(book_->formats), "Arial");
    format_set_font_size(STAILQ_FIRST(book_->formats), 10);
    looks_ = looks_of(book_.get());
}

lxw_worksheet* XlsxWorkbook::add_sheet(const std::string& name) { return workbook_add_worksheet(book_.get(), name.c_str()); }

void XlsxWorkbook::describe(XlsxProperties properties) {
    lxw_doc_properties out{};
    out.title = properties.title.data();
    out.subject = properties.subject.data();
    out.author = properties.author.data();
    out.comments = properties.comments.data();
    out.created = made_on(properties.date);
    workbook_set_properties(book_.get(), &out);
}

std::optional<std::string> XlsxWorkbook::bytes(Diagnostics& diagnostics) && {
    if (const lxw_error error = workbook_close(book_.release()); error != LXW_NO_ERROR) {  // frees it, come what may
        report(diagnostics, lxw_strerror(error));
        return std::nullopt;
    }
    std::ifstream in(folder_->file(), std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (in && bytes) return std::move(bytes).str();
    report(diagnostics, "the file cannot be read back");
    return std::nullopt;
}

}  // namespace ics::report
