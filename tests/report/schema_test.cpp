// The published JSON Schema and what is printed describe each other.
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "hostile_advice.hpp"
#include "report/report.hpp"

#include "support/places.hpp"

namespace ics {
namespace {

using nlohmann::json;

json schema_text() {
    std::ifstream in(test::project() / "engine/report/advice.schema.json");
    return json::parse(in);
}

// Every problem of the value, one a line; empty when it is valid.
std::string problems(const json& value) {
    const json text = schema_text();
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results)) return "";
    std::string out;
    for (const auto& error : results) {
        for (const std::string& step : error.context) out += step;
        out += ": " + error.description + "\n";
    }
    return out;
}

json rendered(const Advice& advice) { return json::parse(render_json(advice)); }

TEST(Schema, DescribesWhatIsPrinted) {
    EXPECT_EQ(problems(rendered(sample::full())), "");
    EXPECT_EQ(problems(rendered(sample::empty())), "");
    EXPECT_EQ(problems(rendered(sample::unknown())), "");
    EXPECT_EQ(problems(rendered(sample::hostile())), "");
}

TEST(Schema, RefusesAnUnknownField) {
    json value = rendered(sample::full());
    value["actions"][0]["colour"] = "none";
    EXPECT_NE(problems(value), "");
}

TEST(Schema, RefusesAMissingField) {
    json value = rendered(sample::full());
    value["metrics"][0].erase("meets");
    EXPECT_NE(problems(value), "");
}

TEST(Schema, RefusesAWrongCode) {
    json value = rendered(sample::full());
    value["commitments"][0]["standing"] = "red";
    EXPECT_NE(problems(value), "");
}

TEST(Schema, RefusesADateThatIsWordedFreely) {
    json value = rendered(sample::full());
    value["as_of"] = "30 June 2019";
    EXPECT_NE(problems(value), "");
}

// Walks a schema and a value side by side, and notes each property of the schema that the value fills.
class Coverage {
public:
    explicit Coverage(const json& schema) : schema_(schema) {}

    void walk(const json& node, const json& value) {
        if (node.contains("$ref")) return walk(resolve(node["$ref"]), value);
        if (node.contains("anyOf") && !value.is_null()) return walk(node["anyOf"][0], value);
        if (node.contains("items"))
            for (const json& item : value) walk(node["items"], item);
        if (!node.contains("properties") || !value.is_object()) return;
        for (const auto& [key, property] : node["properties"].items()) {
            const json& held = value.at(key);
            const bool filled = !held.is_null() && held != "" && held != json::array() && held != 0 && held != false;
            if (filled) seen_.insert(&property);
            walk(property, held);
        }
    }

    // The properties that no value filled, by their place in the schema.
    std::string unseen() const { return unseen(schema_, ""); }

private:
    const json& resolve(const std::string& reference) const {
        return schema_.at(json::json_pointer(reference.substr(1)));
    }

    std::string unseen(const json& node, const std::string& place) const {
        std::string out;
        if (!node.is_object()) return out;
        if (node.contains("properties"))
            for (const auto& [key, property] : node["properties"].items())
                if (!seen_.contains(&property)) out += place + "/" + key + "\n";
        for (const auto& [key, child] : node.items()) out += unseen(child, place + "/" + key);
        return out;
    }

    const json& schema_;
    std::set<const json*> seen_;
};

TEST(Schema, EveryPropertyIsFilledInTheFullSample) {
    const json schema = schema_text();
    Coverage coverage(schema);
    Advice advice = sample::full();
    advice.mostly_unknown = true;
    coverage.walk(schema, rendered(advice));
    EXPECT_EQ(coverage.unseen(), "");
}

// Places of properties without a description.
std::string undescribed(const json& node, const std::string& place) {
    std::string out;
    if (!node.is_object()) return out;
    if (node.contains("properties"))
        for (const auto& [key, property] : node["properties"].items())
            if (!property.contains("description")) out += place + "/" + key + "\n";
    for (const auto& [key, child] : node.items()) out += undescribed(child, place + "/" + key);
    return out;
}

TEST(Schema, DescribesEveryProperty) { EXPECT_EQ(undescribed(schema_text(), ""), ""); }

// Places of objects that allow other fields, or do not require all of theirs.
std::string loose(const json& node, const std::string& place) {
    std::string out;
    if (!node.is_object()) return out;
    if (node.contains("properties") && node["properties"].is_object() && node.contains("type")) {
        if (node.value("additionalProperties", true)) out += place + " allows other fields\n";
        if (node["required"].size() != node["properties"].size()) out += place + " does not require all fields\n";
    }
    for (const auto& [key, child] : node.items()) out += loose(child, place + "/" + key);
    return out;
}

TEST(Schema, AllowsNothingElseAndRequiresAll) { EXPECT_EQ(loose(schema_text(), ""), ""); }

}  // namespace
}  // namespace ics
