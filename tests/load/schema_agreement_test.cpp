// The JSON Schemas that editors use and the loader agree: on every key, on every kind of value, and on what must stand
// together, as far as a schema can see.
#include <algorithm>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "load/table_kinds.hpp"
#include "support/loading.hpp"
#include "support/schema_sight.hpp"
#include "support/schemas.hpp"

namespace ics {
namespace {

using nlohmann::json;
using test::as_json;
using test::read_with;

using Words = std::vector<std::string>;

// A place in a file where keys may stand.
struct Spot {
    std::string schema;  // "knowledge-base"
    std::string before;  // what the file holds up to there
    std::string table;   // where the schema describes the table, as a JSON pointer
    Words foreign = {};  // keys of the schema's table that are not asked for here: it describes two kinds of rating
};

std::vector<Spot> spots_of_knowledge() {
    std::vector<Spot> spots;
    for (const std::string& name : table_names()) {
        const bool once = table_kind(name)->form == Form::once;
        spots.push_back({"knowledge-base", (once ? "[" + name + "]" : "[[" + name + "]]") + "\n", "/definitions/" + name});
        if (!table_kind(name)->part_words.empty())
            spots.push_back({"knowledge-base", "[[" + name + "]]\n[[" + name + ".part]]\n", "/definitions/" + name + ".part"});
    }
    for (const std::string name : {"ease", "must-do", "confidence"})
        spots.push_back({"knowledge-base", "[priority." + name + "]\n", "/definitions/priority." + name});
    spots.push_back({"knowledge-base", "[[profile]]\nid = \"x\"\n[profile.weights]\n",
                     "/definitions/profile/properties/weights"});
    return spots;
}

std::vector<Spot> spots_of_systems() {
    return {
        {"assessment", "", ""},
        {"assessment", "[system]\n", "/definitions/system"},
        {"assessment", "[system.target]\n", "/definitions/target"},
        {"assessment", "[[system.target]]\n", "/definitions/target"},
        {"assessment", "[rating.\"tiny/1.1\"]\n", "/definitions/rating", {"reason", "status"}},
        {"assessment", "[rating.\"tiny/1.1/grown/01\"]\n", "/definitions/rating", {"stage"}},
        {"assessment", "[metric.wait-4-weeks]\n", "/definitions/metric"},
        {"assessment", "[context.merger-planned]\n", "/definitions/context"},
        {"assessment", "[decision.\"tiny/2.1/growing/01\"]\n", "/definitions/decision"},
        {"assessment", "[[commitment]]\n", "/definitions/commitment"},
        {"assessment", "[[fact]]\n", "/definitions/fact"},
        {"cases", "", ""},
        {"cases", "[[case]]\n", "/definitions/case"},
        {"cases", "[[case]]\n[case.system]\n", "/definitions/case/properties/system"},
        {"cases", "[[case]]\n[case.target]\n", "/definitions/target"},
        {"cases", "[[case]]\n[case.metric.wait-4-weeks]\n", "/definitions/metric"},
        {"scenarios", "", ""},
        {"scenarios", "[[scenario]]\n", "/definitions/scenario"},
        {"scenarios", "[[scenario]]\n[scenario.set.\"tiny/1.1\"]\n", "/definitions/rating", {"reason", "status"}},
        {"scenarios", "[[scenario]]\n[scenario.set.\"tiny/1.1/grown/01\"]\n", "/definitions/rating", {"stage"}},
        {"scenarios", "[[scenario]]\n[scenario.metric.wait-4-weeks]\n", "/definitions/metric"},
    };
}

std::vector<Spot> all_spots() {
    std::vector<Spot> spots = spots_of_knowledge();
    for (Spot& spot : spots_of_systems()) spots.push_back(std::move(spot));
    return spots;
}

json text_of(const std::string& schema) { return json::parse(test::schema_text(schema)); }

const json& table_of(const Spot& spot, const json& schema) { return schema.at(json::json_pointer(spot.table)); }

Words keys_of(const Spot& spot) {
    Words keys;
    const json schema = text_of(spot.schema);
    for (const auto& [key, property] : table_of(spot, schema)["properties"].items())
        if (std::find(spot.foreign.begin(), spot.foreign.end(), key) == spot.foreign.end()) keys.push_back(key);
    return keys;
}

// "one of a, b or c" as its words.
Words words_of(std::string list) {
    if (list.starts_with("one of ")) list.erase(0, 7);
    list = std::regex_replace(list, std::regex(" or "), ", ");
    Words words;
    const std::regex comma(", ");
    for (std::sregex_token_iterator word(list.begin(), list.end(), comma, -1), end; word != end; ++word)
        words.push_back(*word);
    return words;
}

TEST(SchemaAgreement, KnowsExactlyTheKeysThatTheLoaderKnows) {
    for (const Spot& spot : all_spots()) {
        const std::string text = spot.before + "zzz = 1\n";
        Words told;
        for (const Diagnostic& problem : read_with(spot.schema, text))
            if (problem.code == "unknown-key") told = words_of(problem.expected);
        Words keys = keys_of(spot);
        std::sort(keys.begin(), keys.end());
        EXPECT_EQ(keys, told) << text;
        EXPECT_FALSE(test::schema(spot.schema).accepts(as_json(text))) << text;
    }
}

TEST(SchemaAgreement, KnowsExactlyTheTablesThatTheLoaderKnows) {
    Words tables;
    const json schema = text_of("knowledge-base");
    for (const auto& [name, property] : schema["properties"].items()) tables.push_back(name);
    EXPECT_EQ(tables, table_names());
    EXPECT_FALSE(test::schema("knowledge-base").accepts(as_json("[[zzz]]\nid = \"x\"\n")));
}

// The keys that the loader misses in an empty table, less those that only the rest of the file or base can settle.
std::set<std::string> missed_by_loader(const Spot& spot) {
    std::set<std::string> keys;
    const std::string text = spot.before.empty() ? "fact = []\n" : spot.before;  // of an empty file that alone is said
    for (const Diagnostic& problem : read_with(spot.schema, text))
        if (problem.code == "missing-key" && problem.message.starts_with(test::last_title(spot.before)))
            for (const std::string& key : test::missing_keys_a_schema_sees(problem)) keys.insert(key);
    return keys;
}

TEST(SchemaAgreement, RequiresTheKeysThatTheLoaderRequires) {
    // Needed only beside another key, or without one: the cases below look at these.
    const std::set<std::string> otherwise{"expansion", "stage of a rating", "status of a rating"};
    std::size_t required_keys = 0;
    for (const Spot& spot : all_spots()) {
        const json schema = text_of(spot.schema);
        std::set<std::string> required, missed;
        for (const json& key : table_of(spot, schema).value("required", json::array())) required.insert(key);
        const bool rating = spot.table == "/definitions/rating";
        if (spot.table.starts_with("/definitions/priority."))
            for (const std::string& key : keys_of(spot)) required.insert(key);  // stands where the table is used
        for (const std::string& key : missed_by_loader(spot))
            if (!otherwise.contains(rating ? key + " of a rating" : key)) missed.insert(key);
        EXPECT_EQ(required, missed) << spot.before;
        required_keys += required.size();
    }
    EXPECT_GT(required_keys, 120U);
}

// Values of every kind, to give to every key.
const Words& samples() {
    static const Words values{
        "true", "0", "1", "4", "8", "-1", "36525", "36526", "2_000_000", "0.5", "1.5", "-0.5", "\"x\"", "\"\"",
        "\" \"", "\"local\"", "\"place\"", "\"requirement\"", "\"repeat\"", "\"description\"", "\"judgement\"",
        "\"annual\"", "\">=\"", "\"<=\"", "\"=\"", "\"national\"", "\"contract-model\"", "\"payment-mechanism\"",
        "\"population-health\"", "\"function\"", "\"priority\"", "\"context\"", "\"structure\"", "\"money\"",
        "\"method\"", "\"result\"", "\"lesson\"", "\"plan\"", "\"met\"", "\"partly\"", "\"unmet\"",
        "\"not-applicable\"", "\"decided\"", "\"in-progress\"", "\"parked\"", "\"planned\"", "\"done\"",
        "\"dropped\"", "\"fires\"", "\"silent\"", "\"undetermined\"", "\"neighbourhood\"", "\"region\"",
        "\"nation\"", "\"system\"", "\"a:b\"", "\"a:1\"", "\"a:1-2,3\"", "\"a:1-2-3\"", "\"a:1,\"", "\":1\"",
        "2020-03-31", "2020-03-31T10:00:00", "10:00:00", "[]", "[\"x\"]", "[\"\"]", "[\"x\", \"x\"]",
        "[\"x\", \"y\"]", "[\"x\", \"y\", \"z\"]", "[\"place\"]", "[\"place\", \"place\"]", "[\"a:b\"]",
        "[\"a:1\", \"x\"]", "[1]", "[1, 2]", "[-1]", "[1, 2, 3]", "[[\"a\", \"b\"]]", "[[\"a\"]]", "[[\"\", \"b\"]]",
        "[[\"a\", \"b\", \"c\"]]", "{}", "{ x = 1 }", "[{}]", "[{ x = 1 }]"};
    return values;
}

// Where any text will do: one word is as good as another, and a time is a text to a schema.
bool tells_nothing(const std::string& sample) {
    static const std::regex word("\"[a-z-]{2,}\"");
    return sample.starts_with("2020-") || sample.starts_with("10:") || std::regex_match(sample, word);
}

// What must stand beside a key before the loader looks at its value.
std::string beside(const Spot& spot, const std::string& key) {
    if (spot.before == "[[metric]]\n" && key == "target") return "unit = \"%\"\n";
    if (spot.before == "[[corresponds]]\n" && (key == "stages" || key == "silent"))
        return "a = \"mini/1.1\"\nb = \"tiny/2.1\"\n";
    return "";
}

// A list that must hold something and does not counts as missing. `key` stands in the table headed `title`.
bool is_misshapen(const Diagnostic& problem, const std::string& title, const std::string& key) {
    const Words missing = test::missing_keys_a_schema_sees(problem);
    const bool is_missing = std::find(missing.begin(), missing.end(), key) != missing.end();
    return test::is_of_shape(problem) || (is_missing && problem.message.starts_with(title));
}

// Whether the loader finds fault with the shape of each text's last line, which gives `key` a value. Texts that begin a
// table of a list stand in one file, as reading one takes long.
std::vector<bool> misshapen_to_loader(const std::string& schema, const Words& texts, const std::string& key) {
    const bool together = texts.front().starts_with("[[") && !texts.front().starts_with("[[system");
    const std::string title = test::last_title(texts.front());
    std::vector<bool> out(texts.size());
    if (!together) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (const Diagnostic& problem : read_with(schema, texts[i])) out[i] = out[i] || is_misshapen(problem, title, key);
        return out;
    }
    std::string file;
    std::vector<std::size_t> text_on_line{0};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        file += texts[i];
        text_on_line.insert(text_on_line.end(), std::size_t(std::count(texts[i].begin(), texts[i].end(), '\n')), i);
    }
    for (const Diagnostic& problem : read_with(schema, file))
        if (is_misshapen(problem, title, key)) out[text_on_line.at(problem.place.line)] = true;
    return out;
}

// Leaves only what is said of each value by itself.
json shapes_only(json schema) {
    if (schema.is_object())
        for (const char* rule : {"required", "dependencies", "if", "then", "else"}) schema.erase(rule);
    for (json& part : schema)
        if (part.is_structured()) part = shapes_only(std::move(part));
    return schema;
}

TEST(SchemaAgreement, TakesTheValuesThatTheLoaderTakes) {
    std::size_t taken = 0, refused = 0;
    for (const std::string name : {"knowledge-base", "assessment", "cases", "scenarios"}) {
        const test::Schema shapes(shapes_only(text_of(name)));
        for (const Spot& spot : all_spots()) {
            if (spot.schema != name) continue;
            for (const std::string& key : keys_of(spot)) {
                const std::string before = spot.before + beside(spot, key) + key + " = ";
                const bool takes_text = shapes.accepts(as_json(before + "\"x\"\n"));
                const bool rates = key == "rating" || key == "set";  // of a rating of nothing known the loader says only that
                Words texts;
                for (const std::string& sample : samples())
                    if (!(takes_text && tells_nothing(sample)) && !(rates && sample == "{ x = 1 }"))
                        texts.push_back(before + sample + "\n");
                const std::vector<bool> misshapen = misshapen_to_loader(name, texts, key);
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    const bool accepts = shapes.accepts(as_json(texts[i]));
                    EXPECT_EQ(accepts, !misshapen[i]) << texts[i];
                    ++(accepts ? taken : refused);
                }
            }
        }
    }
    EXPECT_GT(taken, 4000U);
    EXPECT_GT(refused, 10000U);
}

// The same for tables whose keys are ids and names.
TEST(SchemaAgreement, TakesTheEntriesThatTheLoaderTakes) {
    const std::vector<std::pair<std::string, std::string>> entries{
        {"knowledge-base", "[priority.inequality]\ninequalities = "},
        {"cases", "[[case]]\nname = \"a\"\nexpect = \"fires\"\n[case.rating]\n\"tiny/1.1\" = "},
        {"cases", "[[case]]\nname = \"a\"\nexpect = \"fires\"\n[case.metric]\nwait-4-weeks = "},
        {"cases", "[[case]]\nname = \"a\"\nexpect = \"fires\"\n[case.context]\nmerger-planned = "},
        {"scenarios", "[[scenario]]\nname = \"a\"\n[scenario.set]\n\"tiny/1.1\" = "},
        {"scenarios", "[[scenario]]\nname = \"a\"\n[scenario.metric]\nwait-4-weeks = "},
        {"scenarios", "[[scenario]]\nname = \"a\"\n[scenario.context]\nmerger-planned = "},
    };
    for (const auto& [name, before] : entries) {
        const test::Schema shapes(shapes_only(text_of(name)));
        const bool takes_text = shapes.accepts(as_json(before + "\"x\"\n"));
        for (const std::string& sample : samples()) {
            const std::string text = before + sample + "\n";
            if (takes_text && tells_nothing(sample)) continue;
            EXPECT_EQ(shapes.accepts(as_json(text)), !misshapen_to_loader(name, {text}, "")[0]) << text;
        }
    }
}

// What must stand beside what.
struct Story {
    std::string schema;
    std::string text;
    bool sound;
};

TEST(SchemaAgreement, KnowsWhatMustStandTogether) {
    const std::string finding = "[[finding]]\nid = \"x\"\ntext = \"A finding.\"\n";
    const std::string metric =
        "[[metric]]\nid = \"x\"\nname = \"x\"\ntitle = \"X\"\ntext = \"X.\"\nscope = \"local\"\nsource = \"report:1\"\n";
    const std::string advice =
        "[[recommendation]]\nid = \"x\"\ntheme = \"report/theme-1\"\ntitle = \"X\"\ntext = \"X.\"\nsource = \"report:1\"\n";
    const std::string statement =
        "[[criterion]]\nid = \"x\"\ncapability = \"tiny/1.1\"\nstage = \"grown\"\ntext = \"X.\"\nsource = \"tool:1\"\n"
        "action = \"X\"\ntier = [\"system\"]\neffort = 1\nlead = \"finance\"\n";
    const std::string term = "[[term]]\nid = \"x\"\nterm = \"X\"\nsource = \"report:1\"\n";
    const std::string percent = "comparison = \">=\"\nunit = \"%\"\n", answer = "comparison = \"=\"\nunit = \"yes/no\"\n";
    const std::string system = "[system]\nname = \"X\"\ndate = 2019-11-30\n";
    const std::string criterion = system + "[rating.\"tiny/1.1/grown/01\"]\n", capability = system + "[rating.\"tiny/1.1\"]\n";
    const std::string scenario = "[[scenario]]\nname = \"X\"\n[scenario.set]\n";
    const std::vector<Story> stories{
        {"knowledge-base", finding + "source = \"report:1\"\n", true},
        {"knowledge-base", finding, false},
        {"knowledge-base", finding + "basis = \"judgement\"\nwhy = \"It is.\"\n", true},
        {"knowledge-base", finding + "basis = \"judgement\"\nnote = \"It is.\"\n", true},
        {"knowledge-base", finding + "basis = \"judgement\"\n", false},
        {"knowledge-base", finding + "source = \"report:1\"\ncontradicts = [\"tiny/1.1\"]\nnote = \"They differ.\"\n", true},
        {"knowledge-base", finding + "source = \"report:1\"\ncontradicts = [\"tiny/1.1\"]\n", false},
        {"knowledge-base", metric + percent + "target = 1\n", true},
        {"knowledge-base", metric + percent + "target = true\n", false},
        {"knowledge-base", metric + answer + "target = true\n", true},
        {"knowledge-base", metric + answer + "target = 1\n", false},
        {"knowledge-base", metric + "comparison = \">=\"\nunit = \"yes/no\"\ntarget = true\n", false},
        {"knowledge-base", metric + percent + "target = 1\ndeadline = 2020-03-31\n", false},
        {"knowledge-base", metric + percent + "target = 1\nstarts = 2020-03-31\n", false},
        {"knowledge-base", metric + percent + "target = 1\ndeadline_words = \"soon\"\n", false},
        {"knowledge-base", metric + percent + "target = 1\nstarts = 2020-03-31\ndeadline_words = \"soon\"\n", true},
        {"knowledge-base", advice + "audience = \"national\"\nbody = \"NHSE&I\"\n", true},
        {"knowledge-base", advice + "audience = \"local\"\nbody = \"NHSE&I\"\n", false},
        {"knowledge-base", advice + "audience = \"local\"\n", true},
        {"knowledge-base", advice + "audience = \"local\"\ndeadline = 2020-03-31\n", false},
        {"knowledge-base", statement, true},
        {"knowledge-base", statement + "role = \"repeat\"\n", false},
        {"knowledge-base", statement + "role = \"repeat\"\nrepeats = \"tiny/1.1/grown/01\"\n", true},
        {"knowledge-base", statement + "repeats = \"tiny/1.1/grown/01\"\n", false},
        {"knowledge-base", statement + "role = \"description\"\nrepeats = \"tiny/1.1/grown/01\"\n", false},
        {"knowledge-base", term, false},
        {"knowledge-base", term + "expansion = \"X\"\n", true},
        {"knowledge-base", term + "text = \"X.\"\n", true},
        {"assessment", criterion + "status = \"met\"\n", true},
        {"assessment", criterion + "status = \"not-applicable\"\n", false},
        {"assessment", criterion + "status = \"not-applicable\"\nreason = \"None here.\"\n", true},
        {"assessment", criterion + "evidence = \"X\"\n", false},
        {"assessment", capability + "stage = \"grown\"\n", true},
        {"assessment", capability + "stage = \"grown\"\nstatus = \"met\"\n", false},
        {"assessment", capability + "stage = \"grown\"\nreason = \"X\"\n", false},
        {"assessment", capability + "stage = [\"growing\", \"grown\"]\n", true},
        {"assessment", capability + "stage = [\"grown\"]\n", false},
        {"scenarios", scenario + "\"tiny/1.1\" = \"grown\"\n", true},
        {"scenarios", scenario + "\"tiny/1.1/grown/01\" = \"met\"\n", true},
        {"scenarios", scenario + "\"tiny/1.1/grown/01\" = \"not-applicable\"\n", false},
        {"scenarios", scenario + "\"tiny/1.1/grown/01\" = { status = \"not-applicable\" }\n", false},
        {"scenarios", scenario + "\"tiny/1.1/grown/01\" = { status = \"not-applicable\", reason = \"None here.\" }\n", true},
        {"scenarios", scenario + "\"tiny/1.1\" = { stage = \"grown\", status = \"met\" }\n", false},
    };
    for (const Story& story : stories) {
        EXPECT_EQ(read_with(story.schema, story.text).empty(), story.sound) << story.text;
        EXPECT_EQ(test::schema(story.schema).accepts(as_json(story.text)), story.sound)
            << story.text << test::schema(story.schema).problems(as_json(story.text));
    }
}

// Whether the loader says this of the last table of a text.
bool is_told(const Spot& spot, const std::string& line, const std::string& code) {
    const auto problems = read_with(spot.schema, spot.before + line);
    return std::any_of(problems.begin(), problems.end(), [&](const Diagnostic& problem) {
        return problem.code == code && problem.message.starts_with(test::last_title(spot.before));
    });
}

TEST(SchemaAgreement, AsksForGroundsWhereTheLoaderDoes) {
    const json schema = text_of("knowledge-base");
    const json source = json::parse(R"({"required": ["source"]})"), note = json::parse(R"(["note"])"),
               reason = json::parse(R"({"$ref": "#/definitions/rule.reason"})");
    std::size_t records = 0, grounded = 0;
    for (const Spot& spot : spots_of_knowledge()) {
        const json& table = table_of(spot, schema);
        if (!table["properties"].contains("basis")) continue;
        const bool asks = table.contains("then") && table["then"] == source;
        EXPECT_EQ(asks, is_told(spot, "", "missing-source")) << spot.before;
        const json& beside = table["dependencies"];
        const bool wants_reason = is_told(spot, "basis = \"judgement\"\n", "missing-why");
        const bool wants_note = is_told(spot, "contradicts = [\"tiny/1.1\"]\n", "missing-note");
        EXPECT_EQ(beside.value("basis", json()) == reason, wants_reason) << spot.before;
        EXPECT_EQ(beside.value("contradicts", json()) == note, wants_note) << spot.before;
        EXPECT_EQ(beside.contains("deadline_words"), table["properties"].contains("deadline")) << spot.before;
        ++records;
        if (asks) ++grounded;
    }
    EXPECT_EQ(records, 31U);
    EXPECT_EQ(grounded, 26U);
}

// Places in a schema that stand under `properties` without a description, whether there or where they lead.
void undescribed(const json& schema, const json& node, const std::string& place, std::string& out) {
    if (!node.is_structured()) return;
    if (node.is_object() && node.contains("properties") && !place.ends_with("then") && !place.ends_with("if") &&
        !place.ends_with("else") && !place.ends_with("repeats"))
        for (const auto& [key, property] : node["properties"].items()) {
            json at = property;
            for (const char* part : {"anyOf", "allOf"})
                if (at.contains(part) && !at.contains("description")) at = json(at[part][0]);
            while (at.contains("$ref")) at = schema.at(json::json_pointer(at["$ref"].get<std::string>().substr(1)));
            if (!at.contains("description") && !at.contains("items")) out += place + "/" + key + "\n";
        }
    for (const auto& [key, child] : node.items()) undescribed(schema, child, place + "/" + key, out);
}

TEST(SchemaAgreement, DescribesEveryKey) {
    for (const std::string name : {"knowledge-base", "assessment", "cases", "scenarios", "overlay"}) {
        const json schema = text_of(name);
        std::string out;
        undescribed(schema, schema, name, out);
        EXPECT_EQ(out, "");
    }
}

}  // namespace
}  // namespace ics
