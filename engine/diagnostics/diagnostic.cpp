#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "diagnostics/printable.hpp"

namespace ics {

namespace {

auto sort_key(const Diagnostic& d) {
    return std::tie(d.place.file_name(), d.place.line, d.place.column, d.code, d.message, d.notes);
}

// Spaces as wide as the first `column - 1` characters of `line`, tabs kept.
std::string indent_to(std::string_view line, std::uint32_t column) {
    std::string indent;
    std::uint32_t at = 1;
    for (const char c : line) {
        if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;  // inside a UTF-8 character
        if (at++ >= column) break;
        indent += c == '\t' ? '\t' : ' ';
    }
    return indent;
}

std::string place_prefix(const Place& place) {
    if (!place.file) return "";
    const std::string file = printable(*place.file);
    if (place.line == 0) return file + ": ";
    if (place.column == 0) return fmt::format("{}:{}: ", file, place.line);
    return fmt::format("{}:{}:{}: ", file, place.line, place.column);
}

std::string quoted_line(const Diagnostic& d, const std::string& line) {
    std::string out = fmt::format("{:>5} | {}\n", d.place.line, line);
    if (d.place.column == 0) return out;
    std::string underline(d.length > 1 ? d.length : 1, '~');
    underline[0] = '^';
    return out + fmt::format("      | {}{}\n", indent_to(line, d.place.column), underline);
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
    for (std::string* part : {&diagnostic.message, &diagnostic.expected, &diagnostic.nearest, &diagnostic.mend})
        *part = printable(*part);
    for (std::string& note : diagnostic.notes) note = printable(note);
    diagnostics_.push_back(std::move(diagnostic));
}

std::shared_ptr<const std::string> Diagnostics::add_file(std::string name, std::string text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);  // a byte order mark is no part of the first line
    texts_[name] = std::move(text);
    return std::make_shared<const std::string>(std::move(name));
}

bool Diagnostics::has_errors() const { return error_count() > 0; }

std::size_t Diagnostics::error_count() const {
    return std::size_t(std::count_if(diagnostics_.begin(), diagnostics_.end(),
                                     [](const Diagnostic& d) { return d.severity == Severity::error; }));
}

std::vector<Diagnostic> Diagnostics::take(const std::function<bool(const Diagnostic&)>& which) {
    Diagnostics taken;
    const auto from = std::stable_partition(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& d) { return !which(d); });
    taken.diagnostics_.assign(from, diagnostics_.end());
    diagnostics_.erase(from, diagnostics_.end());
    return taken.sorted();
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::vector<Diagnostic> out = diagnostics_;
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return sort_key(a) < sort_key(b); });
    out.erase(
        std::unique(out.begin(), out.end(), [](const auto& a, const auto& b) { return sort_key(a) == sort_key(b); }),
        out.end());
    return out;
}

std::string Diagnostics::line_of(const Place& place) const {
    const auto text = texts_.find(place.file_name());
    if (text == texts_.end() || place.line == 0) return "";
    std::size_t start = 0;
    for (std::uint32_t line = 1; line < place.line; ++line) {
        start = text->second.find('\n', start);
        if (start == std::string::npos) return "";
        ++start;
    }
    std::string line = text->second.substr(start, text->second.find('\n', start) - start);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return printable(line);
}

std::string Diagnostics::format() const {
    std::string out;
    for (const Diagnostic& d : sorted()) {
        const std::string_view severity = d.severity == Severity::error ? "error" : "warning";
        out += fmt::format("{}{}[{}]: {}\n", place_prefix(d.place), severity, d.code, d.message);
        if (const std::string line = line_of(d.place); !line.empty()) out += quoted_line(d, line);
        for (const std::string& note : d.notes) out += fmt::format("      {}\n", note);
        if (!d.expected.empty()) out += fmt::format("      expected: {}\n", d.expected);
        if (!d.nearest.empty()) out += fmt::format("      nearest:  {}\n", d.nearest);
        if (!d.mend.empty()) out += fmt::format("      to mend:  {}\n", d.mend);
    }
    return out;
}

}  // namespace ics
