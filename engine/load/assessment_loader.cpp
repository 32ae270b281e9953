// Reads one system's assessment.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/load.hpp"
#include "load/record_keys.hpp"

namespace ics {

namespace {

void read_system(TableReader& root, const AssessmentReading& reading) {
    auto reader = root.table("system", Need::required);
    if (!reader) return;
    System& system = reading.assessment.system;
    system.name = reader->text("name", Need::required);
    system.summary = reader->text("summary");
    system.fictional = reader->truth("fictional").value_or(false);
    reading.assessment.date = reader->date("date", Need::required).value_or(Date{});
    for (const Located& id : reader->name_or_names("case_study"))
        if (reading.references.case_study(id)) system.case_studies.push_back(id.text);
    read_system_facts(*reader, reading);
    read_targets(*reader, reading);
    reader->finish();
}

// Reads each table below [section] with `read(entry, key)`.
template <class Read>
void read_entries(TableReader& root, std::string_view section, Read read) {
    auto tables = root.table(section);
    if (!tables) return;
    for (const Located& key : tables->keys())
        if (auto entry = tables->table(key.text)) read(*entry, key);
}

void read_context(TableReader& entry, const Located& id, const AssessmentReading& reading) {
    const auto fact = reading.references.context(id);
    const auto value = entry.truth("value", Need::required);
    Evidence evidence = read_evidence(entry);
    evidence.place = id.place;
    entry.finish();
    if (fact && value) reading.assessment.context.push_back({*fact, *value, std::move(evidence)});
}

// Sources are not looked up: a system cites its own papers.
void read_fact(TableReader& reader, SystemFact& fact) {
    fact.place = reader.place();
    fact.id = reader.text("id", Need::required);
    fact.text = reader.text("text", Need::required);
    for (const Located& source : reader.name_or_names("source")) fact.source.push_back(cited(source.text));
    fact.judgement = reader.choice<bool>("basis", {{"judgement", true}}).value_or(false);
    fact.why = reader.text("why");
    fact.covers = texts(reader.names("covers"));
    fact.note = reader.text("note");
    fact.uncertain = reader.text("uncertain");
    fact.contradicts = texts(reader.names("contradicts"));
    reader.finish();
}

void read_facts(TableReader& root, const AssessmentReading& reading) {
    for (TableReader& reader : root.tables("fact")) read_fact(reader, reading.assessment.facts.emplace_back());
}

}  // namespace

std::optional<Assessment> load_assessment(const SourceFile& file, const KnowledgeBase& knowledge,
                                          Diagnostics& diagnostics) {
    const auto parsed = parse_toml(file, diagnostics);
    if (!parsed) return std::nullopt;
    const std::size_t errors_before = diagnostics.error_count();
    Assessment assessment;
    assessment.file = describe(file);
    const References references(knowledge, diagnostics);
    const AssessmentReading reading{knowledge, references, diagnostics, assessment};
    TableReader root(parsed->root, "the assessment", parsed->name, diagnostics);
    read_system(root, reading);
    read_entries(root, "rating", [&](TableReader& entry, const Located& id) { read_rating(entry, id, reading); });
    read_entries(root, "metric",
                 [&](TableReader& entry, const Located& name) { read_metric_value(entry, name, reading); });
    read_entries(root, "context", [&](TableReader& entry, const Located& id) { read_context(entry, id, reading); });
    read_entries(root, "decision", [&](TableReader& entry, const Located& id) { read_decision(entry, id, reading); });
    read_commitments(root, reading);
    read_facts(root, reading);
    root.finish();
    sort_entries(assessment);
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return assessment;
}

}  // namespace ics
