#include "load/tiers.hpp"

#include <cmath>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

void report_range(const Located& at, Diagnostics& diagnostics) {
    report(diagnostics, "bad-population", at, "'population' of a tier is no range of people",
           {.expected = "[30_000, 50_000], or [1_000_000] for 'a million or more'",
            .mend = "write from how many people to how many, the smaller number first"});
}

// [from, to], or [from] for 'or more'.
void read_population(TableReader& reader, Diagnostics& diagnostics, TierSize& size) {
    const toml::node* node = reader.any("population", Need::required);
    if (!node) return;
    const toml::array* range = node->as_array();
    const auto bound = [&](std::size_t i) {
        const double people = (*range)[i].value<double>().value_or(-1);
        return std::isfinite(people) ? people : -1;
    };
    const bool fits = range && (range->size() == 1 || range->size() == 2) && bound(0) >= 0 &&
                      (range->size() == 1 || bound(1) >= bound(0));
    if (!fits) return report_range(reader.locate(*node), diagnostics);
    size.from = bound(0);
    if (range->size() == 2) size.to = bound(1);
}

void read_tier_size(TableReader& reader, const KnowledgeReading& reading, TierSize& size) {
    read_record(reader, reading, size);
    size.title = reader.text("title", Need::required);
    if (const auto name = reader.name("tier", Need::required))
        size.tier = reading.references.tier(*name).value_or(Tier::neighbourhood);
    read_population(reader, reading.diagnostics, size);
}

void read_function(TableReader& reader, const KnowledgeReading& reading, Function& function) {
    read_record(reader, reading, function);
    function.tier = read_tiers(reader, reading.references, Need::required);
    function.kind = reader
                        .choice<FunctionKind>(
                            "kind", {{"function", FunctionKind::function}, {"priority", FunctionKind::priority}},
                            Need::required)
                        .value_or(FunctionKind::function);
    function.group = reader.text("group");
    function.tags = read_tags(reader, reading.references);
}

void read_freedom(TableReader& reader, const Item& item, const KnowledgeReading& reading, Freedom& freedom) {
    read_record(reader, reading, freedom);
    freedom.group = reader.text("group");
    freedom.tags = read_tags(reader, reading.references);
    const auto id = item.owner(reader, "framework");
    const auto stage = reader.name("stage", Need::required);
    const auto owner = id ? reading.references.framework(*id) : std::nullopt;
    freedom.framework = owner.value_or(FrameworkIndex{nowhere});
    if (owner && stage) freedom.stage = reading.references.stage(*owner, *stage).value_or(0);
}

}  // namespace

void read_tier_records(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("tier_size", reading, knowledge.tier_sizes,
              [&](TableReader& reader, const Item&, TierSize& size) { read_tier_size(reader, reading, size); });
    read_each("function", reading, knowledge.functions,
              [&](TableReader& reader, const Item&, Function& function) { read_function(reader, reading, function); });
    read_each("body", reading, knowledge.bodies, [&](TableReader& reader, const Item&, Body& body) {
        read_record(reader, reading, body);
        body.title = reader.text("title", Need::required);
        body.tier = read_tiers(reader, reading.references, Need::required);
        body.tags = read_tags(reader, reading.references);
    });
    read_each("partner", reading, knowledge.partners, [&](TableReader& reader, const Item&, Partner& partner) {
        read_record(reader, reading, partner, {.text = false});
        partner.title = reader.text("title", Need::required);
        partner.sector = reader.text("sector");
        partner.tier = read_tiers(reader, reading.references);
        partner.tags = read_tags(reader, reading.references);
    });
    read_each("freedom", reading, knowledge.freedoms, [&](TableReader& reader, const Item& item, Freedom& freedom) {
        read_freedom(reader, item, reading, freedom);
    });
}

}  // namespace ics
