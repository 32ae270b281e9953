// One TOML file as a tree, each value with its place.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <toml++/toml.h>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"
#include "load/source_file.hpp"

namespace ics {

struct TomlFile {
    std::shared_ptr<const std::string> name;
    toml::table root;
    int layer = 0;  // as SourceFile has it
};

// What reading a file gave: its tree, or why there is none.
struct RawToml {
    toml::table root = {};
    std::optional<std::size_t> not_utf8 = {};  // where the first byte stands that is not
    std::optional<std::size_t> too_deep = {};  // where it nests too deep
    std::optional<toml::parse_error> syntax = {};
};

// Parses a file, and reports nothing: several threads may do so at once.
RawToml read_toml(const SourceFile& file);

// Makes the file's text known to `diagnostics`. Nothing when it is not UTF-8, nests too deep, is empty, or breaks the
// syntax; then that is reported (a syntax error ends the reading of its file: only the first is found).
std::optional<TomlFile> take_toml(const SourceFile& file, RawToml raw, Diagnostics& diagnostics);

// Both at once.
std::optional<TomlFile> parse_toml(const SourceFile& file, Diagnostics& diagnostics);

// `text` as standing where `region` of `file` is.
Located located(std::string text, const toml::source_region& region, const std::shared_ptr<const std::string>& file);

}  // namespace ics
