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

RawToml read_toml(const SourceFile& file) {
    RawToml raw;
    raw.not_utf8 = invalid_utf8(file.text);
    if (!raw.not_utf8) raw.too_deep = nested_too_deep(file.text);
    if (raw.not_utf8 || raw.too_deep) return raw;
    try {
        raw.root = toml::parse(file.text, file.name);
    } catch (const toml::parse_error& error) {
        raw.syntax = error;
    }
    return raw;
}

std::optional<TomlFile> take_toml(const SourceFile& file, RawToml raw, Diagnostics& diagnostics) {
    if (raw.not_utf8) {
        report_invalid_utf8(place_of(file, *raw.not_utf8, diagnostics), diagnostics);
        return std::nullopt;
    }
    if (raw.too_deep) {
        report_nesting(place_of(file, *raw.too_deep, diagnostics), diagnostics);
        return std::nullopt;
    }
    const auto name = diagnostics.add_file(file.name, file.text);
    if (raw.syntax) {
        const toml::source_position& at = raw.syntax->source().begin;
        diagnostics.add(explain_syntax_error(raw.syntax->description(), file.text, {name, at.line, at.column}));
        return std::nullopt;
    }
    if (raw.root.empty()) {
        report_empty({name, 0, 0}, diagnostics);
        return std::nullopt;
    }
    const auto same_name = raw.root.source().path;  // the pointer that its values have
    return TomlFile{same_name, std::move(raw.root), file.layer};
}

std::optional<TomlFile> parse_toml(const SourceFile& file, Diagnostics& diagnostics) {
    return take_toml(file, read_toml(file), diagnostics);
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
