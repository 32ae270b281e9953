#include "skeleton/assessment_sheet.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "skeleton/sheet_text.hpp"

namespace ics {

namespace {

using namespace skeleton;

std::string& at(PrintedRow& row, Column column) { return row[std::size_t(column)]; }

PrintedRow started(RowKind kind, const std::string& id, std::string text, std::string choices) {
    PrintedRow row;
    at(row, Column::id) = id;
    at(row, Column::kind) = name(kind);
    at(row, Column::text) = std::move(text);
    at(row, Column::choices) = std::move(choices);
    return row;
}

std::string choices_of(const Framework& framework) { return fmt::format("{}", fmt::join(stage_ids(framework), "; ")); }

struct SystemRow {
    std::string_view key, text, choices;
};
constexpr std::array<SystemRow, 6> system_rows{{
    {"name", "The system's name.", "text"},
    {"date", "Date of the assessment: dates before it have passed.", "a date: 2019-03-31 or 31/03/2019"},
    {"population", "How many people it serves.", "a number"},
    {"summary", "A sentence about the system, for the report.", "text"},
    {"tier", "Tiers at which it works, separated by semicolons.", "neighbourhood; place; system; region; nation"},
    {"tags", "Topics that matter most to it, separated by semicolons.", "ids of topics, as vocabulary.toml lists them"},
}};

PrintedRow system_row(const std::string& id) {
    for (const SystemRow& row : system_rows)
        if (row.key == id) return started(RowKind::system, id, std::string(row.text), std::string(row.choices));
    return {};
}

PrintedRow target_row(const KnowledgeBase& knowledge, const std::string& id) {
    const auto framework = knowledge.framework(id);
    if (!framework) return {};
    const Framework& record = knowledge[*framework];
    return started(
        RowKind::target, id,
        fmt::format("The stage to aim at in the {}; by when stands in the column 'date'.", record.short_title),
        choices_of(record));
}

void place(PrintedRow& row, const KnowledgeBase& knowledge, const Capability& capability) {
    at(row, Column::domain) = knowledge[capability.domain].title;
    at(row, Column::capability) = capability.title;
}

PrintedRow capability_row(const KnowledgeBase& knowledge, const std::string& id) {
    const auto index = knowledge.capability(id);
    if (!index) return {};
    const Capability& capability = knowledge[*index];
    const std::vector<std::string> texts = all_stage_texts(knowledge, *index);
    const std::string head = capability.text.empty() ? "" : capability.text + "\n";
    PrintedRow row = started(RowKind::capability, id, fmt::format("{}{}", head, fmt::join(texts, "\n")),
                             choices_of(knowledge[capability.framework]));
    place(row, knowledge, capability);
    return row;
}

PrintedRow criterion_row(const KnowledgeBase& knowledge, const std::string& id) {
    const auto index = knowledge.criterion(id);
    if (!index) return {};
    const Criterion& criterion = knowledge[*index];
    PrintedRow row = started(RowKind::criterion, id, criterion.text, "met; partly; unmet; not-applicable");
    place(row, knowledge, knowledge[criterion.capability]);
    at(row, Column::stage) = knowledge.stage(criterion.capability, criterion.stage).title;
    return row;
}

PrintedRow metric_row(const KnowledgeBase& knowledge, const std::string& id) {
    const auto index = knowledge.metric(id);
    if (!index) return {};
    const Metric& metric = knowledge[*index];
    return started(RowKind::metric, id, fmt::format("{}. {} {}", metric.title, metric.text, target_words(metric)),
                   metric.unit == yes_no ? "yes; no" : "a number, in " + metric.unit);
}

PrintedRow context_row(const KnowledgeBase& knowledge, const std::string& id) {
    const auto index = knowledge.context(id);
    return index ? started(RowKind::context, id, knowledge[*index].question, "yes; no") : PrintedRow{};
}

std::string cell(const std::string& text) {
    std::string out = guarded(text);
    if (out.find_first_of("\",;\t\r\n") == std::string::npos) return out;
    for (std::size_t i = 0; (i = out.find('"', i)) != std::string::npos; i += 2) out.insert(i, "\"");
    return "\"" + out + "\"";
}

std::string line(const PrintedRow& row) {
    std::string out;
    for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + cell(row[i]);
    return out + "\r\n";
}

std::string headings() {
    PrintedRow row;
    for (const Column column : columns) at(row, column) = name(column);
    return line(row);
}

std::string system_lines(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    std::string out;
    for (const SystemRow& system : system_rows) {
        PrintedRow row = system_row(std::string(system.key));
        if (system.key == "name") at(row, Column::answer) = plan.name;
        if (system.key == "date" && plan.date) at(row, Column::answer) = iso(*plan.date);
        out += line(row);
    }
    for (const FrameworkIndex f : plan.frameworks) {
        PrintedRow row = target_row(knowledge, knowledge[f].id);
        for (const auto& [aimed, level] : plan.targets)
            if (aimed == f) at(row, Column::answer) = knowledge.stage(f, level).id;
        out += line(row);
    }
    return out;
}

std::string framework_lines(const KnowledgeBase& knowledge, FrameworkIndex framework) {
    std::string out;
    for (const CapabilityIndex index : capabilities_of(knowledge, framework)) {
        out += line(capability_row(knowledge, knowledge[index].id));
        for (const CriterionIndex c : knowledge[index].criteria)
            if (is_ratable(knowledge[c])) out += line(criterion_row(knowledge, knowledge[c].id));
    }
    return out;
}

}  // namespace

PrintedRow printed_row(const KnowledgeBase& knowledge, RowKind kind, const std::string& id) {
    switch (kind) {
        case RowKind::system: return system_row(id);
        case RowKind::target: return target_row(knowledge, id);
        case RowKind::capability: return capability_row(knowledge, id);
        case RowKind::criterion: return criterion_row(knowledge, id);
        case RowKind::metric: return metric_row(knowledge, id);
        case RowKind::context: return context_row(knowledge, id);
    }
    return {};
}

std::string assessment_sheet(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    std::string out = "\xEF\xBB\xBF" + headings() + system_lines(knowledge, plan);
    for (const FrameworkIndex framework : plan.frameworks) out += framework_lines(knowledge, framework);
    for (const Metric& metric : knowledge.metrics) out += line(metric_row(knowledge, metric.name));
    for (const ContextFact& fact : knowledge.context_facts) out += line(context_row(knowledge, fact.id));
    return out;
}

}  // namespace ics
