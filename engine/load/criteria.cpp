#include "load/criteria.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "load/natural_order.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

struct Position {
    std::uint32_t capability;
    Level stage;
    const Item* item;
};

Position position_of(const Item& item, const KnowledgeBase& knowledge) {
    const auto capability = knowledge.capability(item.owner_id("capability"));
    if (!capability || knowledge[*capability].framework.value == nowhere) return {nowhere, 0, &item};
    const std::string stage = (*item.table)["stage"].value_or(std::string());
    return {capability->value, knowledge[knowledge[*capability].framework].level_of(stage).value_or(-1), &item};
}

bool stands_before(const Position& a, const Position& b) {
    if (a.capability != b.capability) return a.capability < b.capability;
    return a.stage != b.stage ? a.stage < b.stage : natural_less(a.item->id, b.item->id);
}

void read_place(TableReader& reader, const Item& item, const KnowledgeReading& reading, Criterion& criterion) {
    const auto id = item.owner(reader, "capability");
    const auto stage = reader.name("stage", Need::required);
    const auto owner = id ? reading.references.capability(*id) : std::nullopt;
    criterion.capability = owner.value_or(CapabilityIndex{nowhere});
    criterion.stage = (owner && stage ? reading.references.stage(*owner, *stage) : std::nullopt).value_or(-1);
}

void read_effort(TableReader& reader, Need need, Diagnostics& diagnostics, Criterion& criterion) {
    constexpr std::array efforts{1, 2, 3, 5, 8};
    const auto effort = reader.whole_number("effort", need);
    if (!effort) return;
    criterion.effort = *effort;
    if (std::find(efforts.begin(), efforts.end(), *effort) != efforts.end()) return;
    const Located at = reader.at("effort");
    report(diagnostics, "bad-effort", at, fmt::format("there is no effort {}", *effort),
           {.expected = "1, 2, 3, 5 or 8", .mend = "choose by the table in knowledge-base/README.md"});
}

// What makes a criterion a step that someone can take; the others may have it.
void read_work(TableReader& reader, Need need, const KnowledgeReading& reading, Criterion& criterion) {
    criterion.action = reader.text("action", need);
    criterion.tier = read_tiers(reader, reading.references, need);
    read_effort(reader, need, reading.diagnostics, criterion);
    if (const auto lead = reader.name("lead", need); lead && reading.references.lead(*lead))
        criterion.lead = lead->text;
    criterion.tags = read_tags(reader, reading.references);
    for (const Located& name : reader.names("serves"))
        if (const auto metric = reading.references.metric(name)) criterion.serves.push_back(*metric);
}

void check_base(const TableReader& reader, const Criterion& criterion, const KnowledgeReading& reading) {
    if (criterion.role != Role::requirement || criterion.stage != 0) return;
    const Located at = reader.at("stage");
    report(reading.diagnostics, "requirement-at-base", at,
           fmt::format("'{}' is where everyone starts, so it requires nothing", at.text),
           {.expected = "a later stage, or role = \"description\"",
            .mend = "say what it is: something to reach, or how systems look that have not begun"});
}

// The ids of all criteria that some other names among its alternatives.
std::set<std::string, std::less<>> members_of_choices(const std::vector<Item>& items) {
    std::set<std::string, std::less<>> members;
    for (const Item& item : items) {
        const toml::array* list = item.table->get_as<toml::array>("alternatives");
        for (std::size_t i = 0; list && i < list->size(); ++i) members.insert((*list)[i].value_or(std::string()));
    }
    return members;
}

}  // namespace

std::vector<Item> order_criteria(const KnowledgeReading& reading) {
    std::vector<Position> positions;
    for (const Item& item : reading.catalogue.of("criterion"))
        positions.push_back(position_of(item, reading.knowledge));
    std::stable_sort(positions.begin(), positions.end(), stands_before);
    std::vector<Item> items;
    reading.knowledge.criteria.resize(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        items.push_back(*positions[i].item);
        reading.knowledge.criteria[i].id = items[i].id;
    }
    return items;
}

std::vector<CriterionLinks> read_criteria(const std::vector<Item>& items, const KnowledgeReading& reading) {
    std::vector<CriterionLinks> links(items.size());
    const auto members = members_of_choices(items);
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        TableReader reader = items[i].reader(reading.diagnostics);
        Criterion& criterion = reading.knowledge.criteria[i];
        read_record(reader, reading, criterion);
        read_place(reader, items[i], reading, criterion);
        criterion.role = reader
                             .choice<Role>("role", {{"requirement", Role::requirement},
                                                    {"description", Role::description},
                                                    {"repeat", Role::repeat}})
                             .value_or(Role::requirement);
        check_base(reader, criterion, reading);
        criterion.group = reader.text("group");
        links[i] = {reader.name("repeats"), reader.name("parent"), reader.names("alternatives"), reader.names("same")};
        if (criterion.role == Role::repeat && !reader.has("repeats"))
            reader.report_missing("repeats", "repeats = \"...\"");
        const bool step = criterion.role == Role::requirement && !links[i].parent && !members.contains(criterion.id);
        read_work(reader, step ? Need::required : Need::optional, reading, criterion);
        if (is_placed(criterion)) reading.knowledge.capabilities[criterion.capability.value].criteria.push_back({i});
        reader.finish();
    }
    return links;
}

}  // namespace ics
