// The JSON Schemas of knowledge-base/.schemas, and what they say of TOML.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace ics::test {

// knowledge-base/.schemas/<name>.schema.json, as text.
std::string schema_text(std::string_view name);

// knowledge-base.schema.json made into that of overlays: with [[override]], `remove` and `disable_rules`.
std::string overlay_schema();

// What a schema sees of a TOML file: dates are texts such as "2020-03-31". Nothing (discarded) where it is not TOML.
nlohmann::json as_json(std::string_view toml);

class Schema {
public:
    explicit Schema(const nlohmann::json& schema);
    Schema(Schema&&) noexcept;
    ~Schema();

    // Every problem of the value, one a line; empty when it is valid.
    std::string problems(const nlohmann::json& value) const;
    bool accepts(const nlohmann::json& value) const { return problems(value).empty(); }

private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed_;
};

// The schema with this name.
const Schema& schema(std::string_view name);

}  // namespace ics::test
