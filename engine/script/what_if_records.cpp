#include "script/what_if_records.hpp"

#include <fmt/format.h>

#include "script/what_if_run.hpp"

namespace ics {

namespace {

bool is_begun(const Facts& facts, const Step& step) {
    for (const CriterionIndex member : step.members)
        if (facts[member].partly) return true;
    return false;
}

const KnowledgeBase& knowledge_of(lua_State* lua) { return host_of(lua).knowledge; }

void push_stage_ids(lua_State* lua, const Framework& framework) {
    push_list(lua, framework.stages, [&](const Stage& stage) { lua_pushlstring(lua, stage.id.data(), stage.id.size()); });
}

void set_date(lua_State* lua, const char* name, const std::optional<Date>& date) {
    if (date) set_field(lua, name, iso(*date));
}

void set_parts(lua_State* lua, const RankedStep& ranked) {
    lua_createtable(lua, 0, int(part_count));
    for (std::size_t i = 0; i < part_count; ++i) {
        std::string name(part_names[i]);
        for (char& c : name)
            if (c == '-') c = '_';
        set_field(lua, name.c_str(), ranked.parts[i]);
    }
    lua_setfield(lua, -2, "parts");
}

}  // namespace

bool is_known(const Facts& facts, const Step& step) {
    for (const CriterionIndex member : step.members)
        if (facts[member].met != Truth::unknown) return true;
    return false;
}

std::vector<StepIndex> unknown_steps(const DependencyGraph& graph, const CaseAnswers& answers) {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < answers.open.size(); ++i) {
        const Step& step = graph.steps()[{i}];
        if (!step.is_milestone && answers.open[i] && answers.on_the_way[i] && !is_known(answers.facts, step)) out.push_back({i});
    }
    return out;
}

bool serves_must_do(const KnowledgeBase& knowledge, const Step& step) {
    for (const CriterionIndex member : step.members)
        for (const MetricIndex metric : knowledge[member].serves)
            if (knowledge[metric].must_do) return true;
    return false;
}

void push_step(lua_State* lua, StepIndex index, const CaseAnswers& answers) {
    const KnowledgeBase& knowledge = knowledge_of(lua);
    const Step& step = run_of(lua).graph.steps()[index];
    const Criterion& criterion = knowledge[run_of(lua).cases.shown(index)];
    const Capability& capability = knowledge[criterion.capability];
    const Stage& stage = knowledge.stage(criterion.capability, criterion.stage);
    lua_createtable(lua, 0, 16);
    set_field(lua, "id", criterion.id);
    set_field(lua, "title", criterion.action.empty() ? criterion.text : criterion.action);
    set_field(lua, "capability", capability.id);
    set_field(lua, "capability_title", capability.title);
    set_field(lua, "domain", knowledge[capability.domain].title);
    set_field(lua, "framework", knowledge[capability.framework].id);
    set_field(lua, "stage", stage.id);
    set_field(lua, "stage_title", stage.title);
    set_field(lua, "effort", criterion.effort);
    set_field(lua, "lead", knowledge.lead_title(criterion.lead));
    set_field(lua, "must_do", serves_must_do(knowledge, step));
    push_list(lua, criterion.tags, [&](const std::string& tag) { lua_pushlstring(lua, tag.data(), tag.size()); });
    lua_setfield(lua, -2, "tags");
    set_field(lua, "state", answers.states[index.value]);
    set_field(lua, "unlocks", answers.unlocks[index.value]);
    set_field(lua, "known", is_known(answers.facts, step));
    set_field(lua, "begun", is_begun(answers.facts, step));
}

void push_ranked(lua_State* lua, const RankedStep& ranked, int rank, const CaseAnswers& answers) {
    push_step(lua, ranked.step, answers);
    set_field(lua, "rank", rank);
    set_field(lua, "score", ranked.score);
    set_parts(lua, ranked);
}

void push_stage(lua_State* lua, CapabilityIndex index, const CaseAnswers& answers) {
    const KnowledgeBase& knowledge = knowledge_of(lua);
    const Position& position = answers.facts[index];
    const std::optional<Level> target = answers.facts.target[index.value];
    lua_createtable(lua, 0, 8);
    set_field(lua, "low", knowledge.stage(index, position.stage.low).id);
    set_field(lua, "high", knowledge.stage(index, position.stage.high).id);
    set_field(lua, "words", run_of(lua).cases.stage_words(index, position));
    set_field(lua, "known", position.stage.exact() && !position.not_applicable);
    set_field(lua, "not_applicable", position.not_applicable);
    set_field(lua, "from", name(position.origin));
    if (!target) return;
    set_field(lua, "target", knowledge.stage(index, *target).id);
    push_truth(lua, position.not_applicable ? Truth::unknown : position.at_least(*target));
    lua_setfield(lua, -2, "at_target");
}

void push_capability(lua_State* lua, CapabilityIndex index, const CaseAnswers& answers) {
    const KnowledgeBase& knowledge = knowledge_of(lua);
    const Capability& capability = knowledge[index];
    const Framework& framework = knowledge[capability.framework];
    lua_createtable(lua, 0, 8);
    set_field(lua, "id", capability.id);
    set_field(lua, "title", capability.title);
    set_field(lua, "domain", knowledge[capability.domain].id);
    set_field(lua, "domain_title", knowledge[capability.domain].title);
    set_field(lua, "framework", framework.id);
    set_field(lua, "framework_title", framework.short_title);
    push_stage_ids(lua, framework);
    lua_setfield(lua, -2, "stages");
    if (const auto target = answers.facts.target[index.value]) set_field(lua, "target", knowledge.stage(index, *target).id);
}

void push_metric(lua_State* lua, MetricIndex index, const CaseAnswers& answers) {
    const Metric& metric = knowledge_of(lua)[index];
    const MetricFact& fact = answers.facts[index];
    lua_createtable(lua, 0, 12);
    set_field(lua, "id", metric.name);
    set_field(lua, "title", metric.title);
    set_field(lua, "unit", metric.unit);
    set_field(lua, "comparison", symbol(metric.comparison));
    set_field(lua, "must_do", metric.must_do);
    set_field(lua, "national", metric.scope == Scope::national);
    set_date(lua, "deadline", metric.deadline);
    const auto set_figure = [&](const char* name, double value) {
        if (metric.unit == yes_no) set_field(lua, name, value != 0);
        else set_field(lua, name, value);
    };
    set_figure("target", fact.target.value_or(metric.target));
    if (fact.value) set_figure("value", *fact.value);
    push_truth(lua, fact.meets);
    lua_setfield(lua, -2, "meets");
}

void push_context(lua_State* lua, ContextIndex index) {
    const ContextFact& fact = knowledge_of(lua).context_facts[index.value];
    lua_createtable(lua, 0, 3);
    set_field(lua, "id", fact.id);
    set_field(lua, "title", fact.title);
    set_field(lua, "question", fact.question);
}

void push_recommendation(lua_State* lua, RecommendationIndex index) {
    const KnowledgeBase& knowledge = knowledge_of(lua);
    const Recommendation& recommendation = knowledge[index];
    const Theme& theme = knowledge[recommendation.theme];
    lua_createtable(lua, 0, 4);
    set_field(lua, "id", recommendation.id);
    set_field(lua, "title", recommendation.title.empty() ? recommendation.text : recommendation.title);
    set_field(lua, "theme", theme.id);
    set_field(lua, "theme_title", theme.title);
}

void push_target(lua_State* lua, const Target& target, Date as_of) {
    const KnowledgeBase& knowledge = knowledge_of(lua);
    const Framework& framework = knowledge[target.framework];
    const Stage& stage = knowledge.stage(target.framework, target.stage);
    lua_createtable(lua, 0, 5);
    set_field(lua, "framework", framework.id);
    set_field(lua, "framework_title", framework.short_title);
    set_field(lua, "stage", stage.id);
    set_field(lua, "stage_title", stage.title);
    set_date(lua, "by", target.by);
    if (target.by) set_field(lua, "days", days_between(as_of, *target.by));
}

}  // namespace ics
