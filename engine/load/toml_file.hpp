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

// Parses a file and makes its text known to `diagnostics`. Nothing when it is not UTF-8, nests too deep, is
// empty, or breaks the syntax; then that is reported (a syntax error ends the reading of its file: only the first is found).
std::optional<TomlFile> parse_toml(const SourceFile& file, Diagnostics& diagnostics);

// `text` as standing where `region` of `file` is.
Located located(std::string text, const toml::source_region& region, const std::shared_ptr<const std::string>& file);

}  // namespace ics
