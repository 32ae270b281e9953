#include "load/toml_file.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/toml_nesting.hpp"
#include "load/toml_syntax.hpp"
#include "load/utf8.hpp"

namespace ics {

namespace {

// The place of a byte of the file, whose text is made known to `diagnostics`.
Place place_of(const SourceFile& file, std::size_t at, Diagnostics& diagnostics) {
    const std::string_view before = std::string_view(file.text).substr(0, at);
    const auto lines = std::uint32_t(std::count(before.begin(), before.end(), '\n'));
    const std::string_view line = before.substr(before.find_last_of('\n') + 1);
    const auto column =
        std::uint32_t(std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    return {diagnostics.add_file(file.name, repaired_utf8(file.text)), lines + 1, column + 1};
}

void report_invalid_utf8(const Place& place, Diagnostics& diagnostics) {
    diagnostics.add({.code = "not-utf8",
                     .place = place,
                     .message = "this file is not UTF-8 text",
                     .expected = "UTF-8, from here on",
                     .mend = "save the file as UTF-8 in your editor"});
}

void report_nesting(const Place& place, Diagnostics& diagnostics) {
    diagnostics.add({.code = "nested-too-deep",
                     .place = place,
                     .message = fmt::format("this is nested more than {} deep", deepest_nesting),
                     .expected = "a handful of levels: [headers], dotted.keys, [lists] and { tables } together",
                     .mend = "write it with fewer levels"});
}

void report_empty(const Place& place, Diagnostics& diagnostics) {
    diagnostics.add({.code = "empty-file",
                     .place = place,
                     .message = "this file is empty",
                     .expected = "at least one [table]",
                     .mend = "write what belongs in it, or delete it"});
}

}  // namespace

std::optional<TomlFile> parse_toml(const SourceFile& file, Diagnostics& diagnostics) {
    if (const auto bad = invalid_utf8(file.text)) {
        report_invalid_utf8(place_of(file, *bad, diagnostics), diagnostics);
        return std::nullopt;
    }
    if (const auto deep = nested_too_deep(file.text)) {
        report_nesting(place_of(file, *deep, diagnostics), diagnostics);
        return std::nullopt;
    }
    const auto name = diagnostics.add_file(file.name, file.text);
    try {
        TomlFile parsed{name, toml::parse(file.text, file.name), file.layer};
        parsed.name = parsed.root.source().path;  // the same text, and the pointer that its values have
        if (!parsed.root.empty()) return parsed;
        report_empty({name, 0, 0}, diagnostics);
    } catch (const toml::parse_error& error) {
        const toml::source_position& at = error.source().begin;
        diagnostics.add(explain_syntax_error(error.description(), file.text, {name, at.line, at.column}));
    }
    return std::nullopt;
}

Located located(std::string text, const toml::source_region& region, const std::shared_ptr<const std::string>& file) {
    const bool one_line = region.begin.line == region.end.line && region.end.column > region.begin.column;
    // A value that an overlay put in another file's table still stands where it was written.
    const bool elsewhere = region.path && file && region.path != file && *region.path != *file;
    const auto& where = elsewhere ? region.path : file;
    return {std::move(text),
            {where, region.begin.line, region.begin.column},
            one_line ? region.end.column - region.begin.column : 1};
}

}  // namespace ics
