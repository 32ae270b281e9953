// What the loader reports, told apart by whether a JSON Schema, which sees one file and no other record, can see it.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace ics::test {

// What the loader says of a file for the schema with this name, upon the tiny knowledge base: "knowledge-base" (one
// file more), "assessment", "cases" or "scenarios".
std::vector<Diagnostic> read_with(const std::string& schema, const std::string& toml);

// Whether the problem is that a value by itself is not of its kind, or that a key has no business there.
bool is_of_shape(const Diagnostic& problem);
// That, or something about what must stand together in one table.
bool a_schema_sees(const Diagnostic& problem);

// The keys of a missing-key problem, less those that the file's other tables may make needless: the owner of a record,
// and the work of a criterion, which an alternative of another need not have.
std::vector<std::string> missing_keys_a_schema_sees(const Diagnostic& problem);

// The last [header] of a text.
std::string last_title(const std::string& toml);

}  // namespace ics::test
