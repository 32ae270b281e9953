#include "load/frameworks.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

constexpr RecordNeeds heading{.text = false, .ground = false};

// Where a framework's table begins, and the base it names.
struct Base {
    Located header;
    std::optional<Located> stage;
};

void report_base(FrameworkIndex index, const Base& base, const KnowledgeReading& reading) {
    const Framework& framework = reading.knowledge[index];
    if (framework.top() < 1 && reading.references.complete() && !framework.id.empty())
        report(reading.diagnostics, "too-few-stages", base.header,
               fmt::format("the framework '{}' has no stage above its base", framework.id),
               {.expected = "at least two [[stage]] tables, the lowest first", .mend = "add its stages"});
    if (framework.top() < 1 || !base.stage) return;
    const auto level = reading.references.stage(index, *base.stage);
    if (level.value_or(0) == 0) return;
    report(reading.diagnostics, "base-not-first", *base.stage,
           fmt::format("the base '{}' is not the first stage of '{}'", base.stage->text, framework.id),
           {.expected = fmt::format("'{}', or another order of its stages", framework.stages.front().id),
            .mend = "write the [[stage]] tables from the lowest up, the base first"});
}

void read_stages(const KnowledgeReading& reading) {
    for (const Item& item : reading.catalogue.of("stage")) {
        TableReader reader = item.reader(reading.diagnostics);
        Stage stage;
        read_record(reader, reading, stage, heading);
        stage.title = reader.text("title", Need::required);
        stage.due = reader.date("due");
        const auto id = item.owner(reader, "framework");
        const auto owner = id ? reading.references.framework(*id) : std::nullopt;
        if (owner) reading.knowledge.frameworks[owner->value].stages.push_back(std::move(stage));
        reader.finish();
    }
}

void read_domains(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("domain", reading, knowledge.domains, [&](TableReader& reader, const Item& item, Domain& domain) {
        read_record(reader, reading, domain, heading);
        domain.title = reader.text("title", Need::required);
        const auto id = item.owner(reader, "framework");
        domain.framework = (id ? reading.references.framework(*id) : std::nullopt).value_or(FrameworkIndex{nowhere});
    });
    for (std::uint32_t i = 0; i < knowledge.domains.size(); ++i)
        if (const FrameworkIndex owner = knowledge.domains[i].framework; owner.value != nowhere)
            knowledge.frameworks[owner.value].domains.push_back({i});
}

void read_capabilities(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("capability", reading, knowledge.capabilities,
              [&](TableReader& reader, const Item& item, Capability& capability) {
                  read_record(reader, reading, capability, heading);
                  capability.title = reader.text("title", Need::required);
                  capability.framework = {nowhere};
                  const auto id = item.owner(reader, "domain");
                  const auto owner = id ? reading.references.domain(*id) : std::nullopt;
                  if (!owner) return;
                  capability.domain = *owner;
                  capability.framework = knowledge[*owner].framework;
              });
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i)
        if (knowledge.capabilities[i].framework.value != nowhere)
            knowledge.domains[knowledge.capabilities[i].domain.value].capabilities.push_back({i});
}

void read_milestones(const KnowledgeReading& reading) {
    std::vector<MilestoneText> unplaced;
    read_each("milestone", reading, unplaced, [&](TableReader& reader, const Item& item, MilestoneText& milestone) {
        read_record(reader, reading, milestone);
        const auto id = item.owner(reader, "capability");
        const auto stage = reader.name("stage", Need::required);
        const auto owner = id ? reading.references.capability(*id) : std::nullopt;
        const auto level = owner && stage ? reading.references.stage(*owner, *stage) : std::nullopt;
        if (!level) return;
        milestone.stage = *level;
        reading.knowledge.capabilities[owner->value].milestones.push_back(milestone);
    });
    for (Capability& capability : reading.knowledge.capabilities)
        std::stable_sort(capability.milestones.begin(), capability.milestones.end(),
                         [](const MilestoneText& a, const MilestoneText& b) { return a.stage < b.stage; });
}

void read_narratives(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("narrative", reading, knowledge.narratives,
              [&](TableReader& reader, const Item& item, Narrative& narrative) {
                  read_record(reader, reading, narrative);
                  const auto id = item.owner(reader, "domain");
                  const auto stage = reader.name("stage", Need::required);
                  const auto owner = id ? reading.references.domain(*id) : std::nullopt;
                  if (!owner || knowledge[*owner].framework.value == nowhere) return;
                  narrative.domain = *owner;
                  if (stage)
                      narrative.stage = reading.references.stage(knowledge[*owner].framework, *stage).value_or(0);
              });
}

}  // namespace

void read_frameworks(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    std::vector<Base> bases(knowledge.frameworks.size());
    read_each("framework", reading, knowledge.frameworks, [&](TableReader& reader, const Item&, Framework& framework) {
        read_record(reader, reading, framework, heading);
        framework.title = reader.text("title", Need::required);
        framework.short_title = reader.text("short", Need::required);
        bases[std::size_t(&framework - knowledge.frameworks.data())] = {reader.header(),
                                                                        reader.name("base", Need::required)};
    });
    read_stages(reading);
    for (std::uint32_t i = 0; i < bases.size(); ++i) report_base({i}, bases[i], reading);
    read_domains(reading);
    read_capabilities(reading);
}

void read_framework_texts(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_narratives(reading);
    read_milestones(reading);
    read_each("example", reading, knowledge.examples, [&](TableReader& reader, const Item&, Example& example) {
        read_record(reader, reading, example);
        const auto id = reader.name("illustrates", Need::required);
        const std::vector<std::string> kinds{"criterion",  "milestone's text", "narrative",
                                             "capability", "domain",           "framework"};
        if (id) example.illustrates = record_of(*id, kinds, reading).value_or("");
    });
    read_each("fact", reading, knowledge.facts,
              [&](TableReader& reader, const Item&, Record& fact) { read_record(reader, reading, fact); });
    read_each("cross_theme", reading, knowledge.cross_themes, [&](TableReader& reader, const Item&, CrossTheme& theme) {
        read_record(reader, reading, theme);
        theme.title = reader.text("title", Need::required);
    });
}

}  // namespace ics
