#include "load/priorities.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

struct Range {
    double low;
    double high;
    std::string_view words;
};
constexpr Range share{0, 1, "a number from 0 to 1"};
constexpr Range positive{1e-6, 1e6, "a number above 0"};
constexpr Range not_negative{0, 1e6, "a number, 0 or more"};

double read_in(TableReader& reader, std::string_view key, const Range& range, Need need, Diagnostics& diagnostics) {
    const auto value = reader.number(key, need);
    if (!value || (*value >= range.low && *value <= range.high)) return value.value_or(0);
    const Located at = reader.at(key);
    report(diagnostics, "out-of-range", at, fmt::format("{} cannot be {:g}", reader.what(key), *value),
           {.expected = std::string(range.words), .mend = "correct the number"});
    return 0;
}

void read_ease(TableReader& reader, Diagnostics& diagnostics, PrioritySettings& settings) {
    constexpr std::array<std::pair<std::string_view, std::size_t>, 6> keys{
        {{"unknown", 0}, {"1", 1}, {"2", 2}, {"3", 3}, {"5", 5}, {"8", 8}}};
    for (const auto& [key, effort] : keys)
        settings.ease[effort] = read_in(reader, key, share, Need::required, diagnostics);
    reader.finish();
}

void read_confidence(TableReader& reader, Diagnostics& diagnostics, PrioritySettings& settings) {
    settings.confidence_rated = read_in(reader, "rated", share, Need::required, diagnostics);
    settings.confidence_presumed = read_in(reader, "presumed", share, Need::required, diagnostics);
    settings.confidence_inferred = read_in(reader, "inferred", share, Need::required, diagnostics);
    reader.finish();
}

void read_must_do(TableReader& reader, Diagnostics& diagnostics, PrioritySettings& settings) {
    settings.must_do_missed = read_in(reader, "missed", share, Need::required, diagnostics);
    settings.must_do_soon = read_in(reader, "soon", share, Need::required, diagnostics);
    settings.must_do_later = read_in(reader, "later", share, Need::required, diagnostics);
    reader.finish();
}

void read_inequality(TableReader& reader, const KnowledgeReading& reading, PrioritySettings& settings) {
    for (const Located& tag : reader.keys())
        if (reading.references.tag(tag))
            settings.inequality_tags[tag.text] = read_in(reader, tag.text, share, Need::optional, reading.diagnostics);
}

void read_constants(TableReader& reader, const KnowledgeReading& reading, PrioritySettings& settings) {
    settings.unlocks_half = read_in(reader, "unlocks_half", positive, Need::required, reading.diagnostics);
    settings.urgency_days =
        int(read_in(reader, "urgency_days", {1, 36525, "days, from 1 to 36525"}, Need::required, reading.diagnostics));
    settings.advised_half = read_in(reader, "advised_half", positive, Need::required, reading.diagnostics);
    if (auto ease = reader.table("ease", Need::required)) read_ease(*ease, reading.diagnostics, settings);
    if (auto must_do = reader.table("must-do", Need::required)) read_must_do(*must_do, reading.diagnostics, settings);
    if (auto confidence = reader.table("confidence", Need::required))
        read_confidence(*confidence, reading.diagnostics, settings);
    if (auto inequality = reader.table("inequality", Need::required)) read_inequality(*inequality, reading, settings);
}

void report_missing_table(const KnowledgeReading& reading, std::string_view table, std::string expected) {
    if (!reading.references.complete()) return;
    reading.diagnostics.add({.code = "missing-table",
                             .message = fmt::format("the knowledge base has no {}", table),
                             .expected = std::move(expected),
                             .mend = "add it to priorities.toml"});
}

void read_profile(TableReader& reader, const Item&, Profile& profile, Diagnostics& diagnostics) {
    profile.place = reader.place();
    profile.id = reader.text("id", Need::required);
    profile.title = reader.text("title", Need::required);
    auto weights = reader.table("weights", Need::required);
    if (!weights) return;
    for (std::size_t i = 0; i < part_count; ++i)
        profile.weights[i] = read_in(*weights, part_names[i], not_negative, Need::optional, diagnostics);
    weights->finish();
    if (std::any_of(profile.weights.begin(), profile.weights.end(), [](double weight) { return weight > 0; })) return;
    report(diagnostics, "out-of-range", weights->header(),
           fmt::format("the profile '{}' gives weight to nothing", profile.id),
           {.expected = "a number above 0 for at least one part", .mend = "add a weight"});
}

}  // namespace

void read_priorities(const KnowledgeReading& reading) {
    PrioritySettings& settings = reading.knowledge.priorities;
    const std::vector<Item>& constants = reading.catalogue.of("priority");
    for (const Item& item : constants) {
        TableReader reader = item.reader(reading.diagnostics);
        read_constants(reader, reading, settings);
        reader.finish();
        if (&item == &constants.front()) continue;
        const Place first = constants.front().reader(reading.diagnostics).place();
        report(reading.diagnostics, "duplicate-table", reader.header(),
               fmt::format("[priority] stands at {}:{} already", first.file_name(), first.line),
               {.mend = "keep one of the two"});
    }
    if (constants.empty()) report_missing_table(reading, "[priority]", "[priority] with the constants of the priority");
    read_each("profile", reading, settings.profiles, [&](TableReader& reader, const Item& item, Profile& profile) {
        read_profile(reader, item, profile, reading.diagnostics);
    });
    if (settings.profiles.empty())
        report_missing_table(reading, "[[profile]]", "at least one [[profile]]; the first is the default");
}

}  // namespace ics
