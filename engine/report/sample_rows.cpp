// Single draws of a sample as lines.
#include <fmt/format.h>

#include "report/csv.hpp"
#include "report/json_values.hpp"
#include "report/sample.hpp"

namespace ics {

namespace {

std::string quoted(const std::string& text) {
    return report::Json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// Adds `items` with `between` between them; `write` puts one.
template <class Items, class Write>
void join(std::string& out, const Items& items, std::string_view between, Write write) {
    bool first = true;
    for (const auto& item : items) {
        if (!first) out += between;
        first = false;
        write(item);
    }
}

}  // namespace

DrawRows::DrawRows(const SamplePlan& plan, const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts,
                   RowFormat format)
    : plan_(plan), format_(format) {
    const auto put = [&](const std::string& id) { return format == RowFormat::jsonl ? quoted(id) : id; };
    for (const VariedFact& fact : plan.facts) facts_.push_back(put(fact.id));
    for (const SaidNow& said : plan.frame.said) said_.push_back(put(said.subject.id));
    for (std::uint32_t i = 0; i < graph.steps().size(); ++i) {
        const StepIndex index{i};
        const Step& step = graph.steps()[index];
        steps_.push_back(put(step.is_milestone ? graph.steps().id(knowledge, index) : plan.frame.steps[i].step.id));
        const auto target = facts.target[step.capability.value];
        if (step.is_milestone && target && step.stage <= *target) milestones_.push_back(index);
    }
}

std::string DrawRows::heading() const {
    if (format_ == RowFormat::jsonl) return "";
    std::vector<std::string> titles{"draw"};
    titles.insert(titles.end(), facts_.begin(), facts_.end());
    titles.insert(titles.end(), {"ready", "recommendations", "milestones"});
    return report::csv_row(titles);
}

std::string DrawRows::row(std::uint64_t number, const Draw& draw) const {
    return format_ == RowFormat::jsonl ? json_row(number, draw) : csv_row(number, draw);
}

std::string DrawRows::json_row(std::uint64_t number, const Draw& draw) const {
    const std::vector<std::uint64_t> values = plan_.values(number);
    std::string out = fmt::format("{{\"draw\":{},\"values\":{{", number);
    std::size_t at = 0;
    join(out, plan_.facts, ",", [&](const VariedFact& fact) {
        const std::string name = fact.value_name(values[at]);
        out += facts_[at] + ":" + (fact.figures ? name : quoted(name));
        ++at;
    });
    out += "},\"ready\":[";
    join(out, draw.ready, ",", [&](StepIndex step) { out += steps_[step.value]; });
    out += "],\"recommendations\":[";
    bool first = true;
    for (std::size_t i = 0; i < said_.size(); ++i)
        if (draw.said[i] == Outcome::fires && !plan_.frame.said[i].finding) out += (first ? "" : ",") + said_[i], first = false;
    out += "],\"milestones\":[";
    first = true;
    for (const StepIndex step : milestones_)
        if (draw.states[step.value] == StepState::done) out += (first ? "" : ",") + steps_[step.value], first = false;
    return out + "]}\n";
}

std::string DrawRows::csv_row(std::uint64_t number, const Draw& draw) const {
    const std::vector<std::uint64_t> values = plan_.values(number);
    std::vector<std::string> cells{std::to_string(number)};
    for (std::size_t i = 0; i < values.size(); ++i) cells.push_back(plan_.facts[i].value_name(values[i]));
    std::string ready, said, milestones;
    join(ready, draw.ready, " ", [&](StepIndex step) { ready += steps_[step.value]; });
    for (std::size_t i = 0; i < said_.size(); ++i)
        if (draw.said[i] == Outcome::fires && !plan_.frame.said[i].finding) said += (said.empty() ? "" : " ") + said_[i];
    for (const StepIndex step : milestones_)
        if (draw.states[step.value] == StepState::done) milestones += (milestones.empty() ? "" : " ") + steps_[step.value];
    cells.insert(cells.end(), {std::move(ready), std::move(said), std::move(milestones)});
    return report::csv_row(cells);
}

}  // namespace ics
