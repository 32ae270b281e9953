// Reads the cases of a rule: small assessments with the outcome they expect.
#include <map>

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/load.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

// The date of a case that gives none.
constexpr Date usual_date{std::chrono::year(2019), std::chrono::month(11), std::chrono::day(30)};

// Calls `read(reader, key, value)` for each entry of the table `section`.
template <class Read>
void read_section(TableReader& root, std::string_view section, Read read) {
    auto table = root.table(section);
    if (!table) return;
    for (const Located& key : table->keys()) read(*table, key, *table->any(key.text));
}

void read_case_context(const TableReader& reader, const Located& id, const toml::node& value,
                       const AssessmentReading& reading) {
    const auto fact = reading.references.context(id);
    const auto truth = reader.as_truth(value, fmt::format("the value of '{}'", id.text));
    if (fact && truth) reading.assessment.context.push_back({*fact, *truth, {"", "", "", std::nullopt, id.place}});
}

// A figure, or a table with the figure and a local target.
void read_case_metric(TableReader& table, const Located& name, const toml::node& value,
                      const AssessmentReading& reading) {
    if (!value.is_table()) return read_bare_metric_value(table, name, value, reading);
    if (auto entry = table.table(name.text)) read_metric_value(*entry, name, reading);
}

void read_case(TableReader& reader, const KnowledgeBase& knowledge, const References& references,
               Diagnostics& diagnostics, RuleCase& out) {
    const AssessmentReading reading{knowledge, references, diagnostics, out.assessment};
    out.place = reader.place();
    out.name = reader.text("name", Need::required);
    out.assessment.system.name = out.name;
    out.assessment.date = reader.date("date").value_or(usual_date);
    out.expect =
        reader
            .choice<Outcome>(
                "expect",
                {{"fires", Outcome::fires}, {"silent", Outcome::silent}, {"undetermined", Outcome::undetermined}},
                Need::required)
            .value_or(Outcome::fires);
    read_section(reader, "rating", [&](const TableReader& table, const Located& id, const toml::node& value) {
        read_bare_rating(table, id, value, reading);
    });
    read_section(reader, "metric", [&](TableReader& table, const Located& name, const toml::node& value) {
        read_case_metric(table, name, value, reading);
    });
    read_section(reader, "context", [&](const TableReader& table, const Located& id, const toml::node& value) {
        read_case_context(table, id, value, reading);
    });
    if (auto system = reader.table("system")) {
        read_system_facts(*system, reading);
        system->finish();
    }
    read_targets(reader, reading);
    reader.finish();
    sort_entries(out.assessment);
}

void check_name(const TableReader& reader, std::map<std::string, std::uint32_t>& lines, Diagnostics& diagnostics) {
    const Located name = reader.at("name");
    if (name.text.empty() || lines.emplace(name.text, name.place.line).second) return;
    report(diagnostics, "duplicate-name", name, fmt::format("the case on line {} has the same name", lines[name.text]),
           {.expected = "a name of its own", .mend = "say in the name what this case shows"});
}

}  // namespace

std::vector<RuleCase> load_rule_cases(const SourceFile& file, const KnowledgeBase& knowledge,
                                      Diagnostics& diagnostics) {
    std::vector<RuleCase> cases;
    const auto parsed = parse_toml(file, diagnostics);
    if (!parsed) return cases;
    const References references(knowledge, diagnostics);
    const InputFile input = describe(file);
    TableReader root(parsed->root, "a file of cases", parsed->name, diagnostics);
    std::map<std::string, std::uint32_t> lines;  // by name
    for (TableReader& reader : root.tables("case")) {
        const std::size_t errors_before = diagnostics.error_count();
        RuleCase found;
        read_case(reader, knowledge, references, diagnostics, found);
        found.assessment.file = input;
        check_name(reader, lines, diagnostics);
        if (diagnostics.error_count() == errors_before) cases.push_back(std::move(found));
    }
    root.finish();
    return cases;
}

}  // namespace ics
