#include "support/schemas.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>
#include <toml++/toml.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::string_view overlay_head = R"({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Overlay of ICS Advisor",
  "description": "Any file of an overlay: records of its own, changes to records that are there, and what it takes away. A test makes this schema from knowledge-base.schema.json: do not edit it.",
)";

constexpr std::string_view overlay_keys = R"(    "override": {"type": "array", "items": {"$ref": "#/definitions/override"}},
    "remove": {
      "description": "What to take away: records by id, edges as { step = \"...\", need = \"...\" }.",
      "type": "array",
      "items": {
        "type": ["string", "object"],
        "pattern": "\\S",
        "required": ["step", "need"],
        "additionalProperties": false,
        "properties": {
          "step": {"description": "The step that depends on the other.", "type": "string", "pattern": "\\S"},
          "need": {"description": "What it needs.", "type": "string", "pattern": "\\S"}
        }
      }
    },
    "disable_rules": {
      "description": "Ids of rules that are not to run: \"rcpsych/joint-investment-strategy\".",
      "type": "array",
      "items": {"type": "string", "pattern": "\\S"}
    },
)";

constexpr std::string_view override_head = R"(    "override": {
      "description": "Changes the record with this id: each key given replaces the record's own whole, tables key by key.",
      "type": "object",
      "minProperties": 2,
      "if": {"not": {"required": ["table"]}},
      "then": {"required": ["id"]},
      "additionalProperties": false,
      "properties": {
)";

// What `reference` leads to, without what is only said about it.
json shape_of(const json& schema, const std::string& reference) {
    json shape = schema.at(json::json_pointer(reference.substr(1)));
    for (const char* said : {"description", "x-taplo"}) shape.erase(said);
    return shape;
}

// Where a key of a record is defined: where it leads to itself, or its table without what must stand in it.
std::string reference_to(const json& property, const std::string& place) {
    if (property.contains("$ref")) return property["$ref"];
    if (property.contains("allOf") && property.contains("required")) return property["allOf"][0]["$ref"];
    return place;
}

using References = std::map<std::string, std::vector<std::string>>;

// The keys of the record, each with where it is defined, unless one that is written alike is known already.
void add_keys(const json& schema, const std::string& record, References& keys) {
    for (const auto& [key, property] : schema["definitions"][record]["properties"].items()) {
        const std::string own =
            reference_to(property, fmt::format("#/definitions/{}/properties/{}", record, key));
        std::vector<std::string>& known = keys[key];
        const auto alike = [&](const std::string& other) { return shape_of(schema, other) == shape_of(schema, own); };
        if (std::none_of(known.begin(), known.end(), alike)) known.push_back(own);
    }
}

// The lines of `override`: any key of any record.
std::string override_definition(const json& schema) {
    References keys;
    std::string tables;
    for (const auto& [record, property] : schema["properties"].items()) {
        tables += fmt::format("{}\"{}\"", tables.empty() ? "" : ", ", record);
        add_keys(schema, record, keys);
        if (schema["definitions"].contains(record + ".part")) add_keys(schema, record + ".part", keys);
    }
    keys.erase("id");
    std::string lines =
        "        \"id\": {\"description\": \"Id of the record to change.\", \"type\": \"string\", \"pattern\": \"\\\\S\"},\n"
        "        \"table\": {\n          \"description\": \"Its table: for what has no id, or an id that several tables "
        "have.\",\n          \"enum\": [" + tables + "]\n        }";
    for (const auto& [key, references] : keys) {
        std::string all;
        for (const std::string& reference : references)
            all += fmt::format("{}{{\"$ref\": \"{}\"}}", all.empty() ? "" : ", ", reference);
        lines += fmt::format(",\n        \"{}\": {}", key,
                             references.size() == 1 ? all : fmt::format("{{\"anyOf\": [{}]}}", all));
    }
    return std::string(override_head) + lines + "\n      }\n    },\n";
}

void insert_after(std::string& text, std::string_view line, std::string_view more) {
    const std::size_t at = text.find(line);
    if (at == std::string::npos) throw std::runtime_error("the schema has no line " + std::string(line));
    text.insert(at + line.size(), more);
}

}  // namespace

std::string schema_text(std::string_view name) {
    return read_all(project() / "knowledge-base/.schemas" / fmt::format("{}.schema.json", name));
}

std::string overlay_schema() {
    std::string text = schema_text("knowledge-base");
    const json schema = json::parse(text);
    const std::size_t rest = text.find("  \"type\": ");
    text = std::string(overlay_head) + text.substr(rest);
    insert_after(text, "\n  \"properties\": {\n", overlay_keys);
    insert_after(text, "\n  \"definitions\": {\n", override_definition(schema));
    return text;
}

json as_json(std::string_view toml_text) {
    try {
        const toml::table table = toml::parse(toml_text);
        std::ostringstream out;
        out << toml::json_formatter(table);
        return json::parse(out.str(), nullptr, false);
    } catch (const toml::parse_error&) {
        return json(json::value_t::discarded);
    }
}

struct Schema::Parsed {
    json text;
    valijson::Schema schema;
};

Schema::Schema(const json& schema) : parsed_(std::make_unique<Parsed>()) {
    parsed_->text = schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(parsed_->text), parsed_->schema);
}

Schema::Schema(Schema&&) noexcept = default;
Schema::~Schema() = default;

std::string Schema::problems(const json& value) const {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(parsed_->schema, valijson::adapters::NlohmannJsonAdapter(value), &results)) return "";
    std::string out;
    for (const auto& error : results) {
        for (const std::string& step : error.context) out += step;
        out += ": " + error.description + "\n";
    }
    return out;
}

const Schema& schema(std::string_view name) {
    static std::map<std::string, Schema, std::less<>> parsed;
    const auto found = parsed.find(name);
    if (found != parsed.end()) return found->second;
    return parsed.emplace(name, Schema(json::parse(schema_text(name)))).first->second;
}

}  // namespace ics::test
