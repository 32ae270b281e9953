#include "load/record_keys.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/report.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "733", "600-609" or several of these with commas.
bool are_lines(std::string_view lines) {
    bool number_before = false, range = false;
    for (const char c : lines) {
        if (is_digit(c)) {
            number_before = true;
            continue;
        }
        if (!number_before || (c == '-' ? range : c != ',')) return false;
        range = c == '-';
        number_before = false;
    }
    return number_before;
}

// The record that `id` names, which may be another that covers it. Reports when there is none.
std::optional<std::string> record_named(const Located& id, const KnowledgeReading& reading) {
    auto stated = reading.catalogue.stated_by(id.text);
    if (!stated)
        reading.references.report_unknown(id, "dangling-reference", "record",
                                          "the id of a record of the knowledge base", reading.catalogue.ids());
    return stated;
}

void report_citation(const Located& text, Diagnostics& diagnostics) {
    report(
        diagnostics, "bad-citation", text, fmt::format("'{}' is no citation", text.text),
        {.expected = "a source and its lines, such as \"hlp-2019:733\" or \"hlp-2019:958,960-964\", or a record's id",
         .mend = "write the source's id, a colon and the lines"});
}

void read_sources(TableReader& reader, const KnowledgeReading& reading, Record& record) {
    for (const Located& text : reader.name_or_names("source")) {
        Citation citation = cited(text.text);
        if (!citation.lines.empty()) {
            if (reading.references.source({citation.id, text.place, text.length}))
                record.source.push_back(std::move(citation));
        } else if (text.text.find(':') != std::string::npos) {
            report_citation(text, reading.diagnostics);
        } else if (auto id = record_named(text, reading)) {
            record.source.push_back({std::move(*id), ""});
        }
    }
}

void report_ground(const TableReader& reader, Diagnostics& diagnostics, std::string code, std::string lacks,
                   std::string expected, std::string mend) {
    const Located& at = reader.header();
    report(diagnostics, std::move(code), at, fmt::format("{} {}", reader.title_with_id(), lacks),
           {.expected = std::move(expected), .mend = std::move(mend)});
}

void check_ground(const TableReader& reader, const Record& record, const RecordNeeds& needs, Diagnostics& diagnostics) {
    if (needs.ground && !reader.has("source") && !reader.has("basis"))
        report_ground(
            reader, diagnostics, "missing-source", "says neither where it comes from nor that it is our judgement",
            "source = \"...\" or basis = \"judgement\"", "cite the lines, or give the reason in 'why' or 'note'");
    if (record.judgement && record.why.empty() && record.note.empty() && !reader.has("why") && !reader.has("note"))
        report_ground(reader, diagnostics, "missing-why", "is a judgement without a reason",
                      "why = \"...\" or note = \"...\"", "say why in a sentence");
    if (!record.contradicts.empty() && !reader.has("note"))
        report_ground(reader, diagnostics, "missing-note", "contradicts another record without a note",
                      "note = \"...\"", "say in a sentence how the two differ");
}

}  // namespace

std::optional<std::string> record_of(const Located& id, const std::vector<std::string>& kinds,
                                     const KnowledgeReading& reading) {
    auto stated = reading.catalogue.stated_by(id.text);
    const KnownId* known = stated ? reading.catalogue.find(*stated) : nullptr;
    if (known && std::find(kinds.begin(), kinds.end(), known->kind) != kinds.end()) return stated;
    if (known) reading.references.report_kind(id, known->kind, one_of(kinds));
    else
        reading.references.report_unknown(id, "dangling-reference", one_of(kinds), "the id of " + with_article(one_of(kinds)),
                                          reading.catalogue.ids(kinds));
    return std::nullopt;
}

std::vector<std::string> read_links(TableReader& reader, std::string_view key, const std::vector<std::string>& kinds,
                                    const KnowledgeReading& reading) {
    std::vector<std::string> links;
    for (const Located& id : reader.names(key))
        if (auto found = record_of(id, kinds, reading)) links.push_back(std::move(*found));
    return links;
}

std::vector<Record> read_parts(TableReader& reader, const KnowledgeReading& reading) {
    std::vector<Record> parts;
    for (TableReader& part_reader : reader.tables("part")) {
        read_record(part_reader, reading, parts.emplace_back());
        part_reader.finish();
    }
    return parts;
}

std::optional<ThemeIndex> read_theme(TableReader& reader, const Item& item, const KnowledgeReading& reading,
                                     Need need) {
    const auto id = item.owner(reader, "theme", need);
    return id ? reading.references.theme(*id) : std::nullopt;
}

Citation cited(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0 || !are_lines(std::string_view(text).substr(colon + 1)))
        return {text, ""};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

void read_record(TableReader& reader, const KnowledgeReading& reading, Record& record, const RecordNeeds& needs) {
    const auto need = [](bool needed) { return needed ? Need::required : Need::optional; };
    record.place = reader.place();
    record.id = reader.text("id", need(needs.id));
    record.text = reader.text("text", need(needs.text));
    record.why = reader.text("why", need(needs.why));
    record.note = reader.text("note");
    record.uncertain = reader.text("uncertain");
    record.covers = texts(reader.names("covers"));
    record.judgement = reader.choice<bool>("basis", {{"judgement", true}}).value_or(false);
    read_sources(reader, reading, record);
    for (const Located& id : reader.names("contradicts"))
        if (auto other = record_named(id, reading)) record.contradicts.push_back(std::move(*other));
    check_ground(reader, record, needs, reading.diagnostics);
}

std::vector<std::string> texts(const std::vector<Located>& names) {
    std::vector<std::string> out;
    for (const Located& name : names) out.push_back(name.text);
    return out;
}

std::vector<std::string> read_tags(TableReader& reader, const References& references) {
    std::vector<Located> tags = reader.names("tags");
    std::erase_if(tags, [&](const Located& tag) { return !references.tag(tag); });
    return texts(tags);
}

std::vector<Tier> read_tiers(TableReader& reader, const References& references, Need need) {
    std::vector<Tier> tiers;
    for (const Located& name : reader.names("tier", need))
        if (const auto tier = references.tier(name)) tiers.push_back(*tier);
    return tiers;
}

}  // namespace ics
