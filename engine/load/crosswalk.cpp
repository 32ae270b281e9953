// Which capabilities of two frameworks correspond.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "load/dependencies.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

void read_pairs(TableReader& reader, const KnowledgeReading& reading, Correspondence& entry) {
    const toml::node* node = reader.any("stages", Need::required);
    if (!node) return;
    const Located whole = reader.locate(*node);
    const toml::array* pairs = node->as_array();
    const auto is_pair = [](const toml::node& pair) { return pair.is_array() && pair.as_array()->size() == 2; };
    if (!pairs || pairs->empty() || !std::all_of(pairs->begin(), pairs->end(), is_pair))
        return report(reading.diagnostics, "wrong-type", whole, "'stages' of [[corresponds]] is no list of pairs",
                      {.expected = "[[\"stage of a\", \"stage of b\"], ...]",
                       .mend = "write a pair for each stage that corresponds"});
    for (const toml::node& pair : *pairs) {
        const toml::array& two = *pair.as_array();  // their names may be equal: each is of its own framework
        const auto first = reader.as_name(two[0], "a pair of 'stages'");
        const auto second = reader.as_name(two[1], "a pair of 'stages'");
        if (!first || !second) continue;
        const auto a = reading.references.stage(entry.a, *first);
        const auto b = reading.references.stage(entry.b, *second);
        if (!a || !b) continue;
        if (!entry.stages.empty() && (*a < entry.stages.back().first || *b < entry.stages.back().second ||
                                      std::pair(*a, *b) == entry.stages.back()))
            report(reading.diagnostics, "not-increasing", reader.locate(pair), "the pairs of stages do not rise",
                   {.expected = "each pair higher than the one before in one stage, and lower in none",
                    .mend = "write them from the lowest up"});
        entry.stages.emplace_back(*a, *b);
    }
}

void read_silent(TableReader& reader, const KnowledgeReading& reading, Correspondence& entry) {
    for (const Located& name : reader.names("silent"))
        if (const auto level = reading.references.stage(entry.a, name)) entry.silent.push_back(*level);
}

void read_strength(TableReader& reader, const KnowledgeReading& reading, Correspondence& entry) {
    const auto strength = reader.number("strength", Need::required);
    entry.strength = strength.value_or(0);
    if (!strength || (*strength > 0 && *strength <= 1)) return;
    report(reading.diagnostics, "out-of-range", reader.at("strength"),
           fmt::format("a strength of {:g} is not possible", *strength),
           {.expected = "a number above 0, up to 1", .mend = "write how closely the two correspond; 1 is the same"});
}

// False when the entry joins nothing that can be joined.
bool read_ends(TableReader& reader, const KnowledgeReading& reading, Correspondence& entry) {
    const auto a = reader.name("a", Need::required), b = reader.name("b", Need::required);
    const auto from = a ? reading.references.capability(*a) : std::nullopt;
    const auto to = b ? reading.references.capability(*b) : std::nullopt;
    entry.a = from.value_or(CapabilityIndex{nowhere});
    entry.b = to.value_or(CapabilityIndex{nowhere});
    if (entry.a.value == nowhere || entry.b.value == nowhere) return false;
    if (reading.knowledge[entry.a].framework != reading.knowledge[entry.b].framework) return true;
    report(reading.diagnostics, "same-framework", *b,
           fmt::format("'{}' and '{}' belong to the same framework", a->text, b->text),
           {.expected = "capabilities of two frameworks", .mend = "name another capability, or remove the entry"});
    return false;
}

using Joined = std::map<std::pair<CapabilityIndex, CapabilityIndex>, Place>;

void check_twice(const TableReader& reader, const Correspondence& entry, const KnowledgeReading& reading,
                 Joined& joined) {
    const auto [first, added] = joined.emplace(std::minmax(entry.a, entry.b), entry.place);
    if (added) return;
    report(reading.diagnostics, "duplicate-crosswalk", reader.header(),
           fmt::format("'{}' and '{}' correspond already, by {}:{}", reading.knowledge[entry.a].id,
                       reading.knowledge[entry.b].id, first->second.file_name(), first->second.line),
           {.mend = "keep one of the two"});
}

}  // namespace

void read_crosswalk(const KnowledgeReading& reading) {
    std::vector<Correspondence>& entries = reading.knowledge.correspondences;
    Joined seen;
    read_each("corresponds", reading, entries, [&](TableReader& reader, const Item&, Correspondence& entry) {
        read_record(reader, reading, entry, {.text = false, .why = true, .id = false});
        const bool joined = read_ends(reader, reading, entry);
        if (joined) check_twice(reader, entry, reading, seen);
        if (joined) read_pairs(reader, reading, entry);
        else reader.any("stages", Need::required);
        if (joined) read_silent(reader, reading, entry);
        else reader.any("silent");
        read_strength(reader, reading, entry);
    });
    std::stable_sort(entries.begin(), entries.end(), [](const Correspondence& a, const Correspondence& b) {
        return std::tie(a.a, a.b) < std::tie(b.a, b.b);
    });
}

}  // namespace ics
