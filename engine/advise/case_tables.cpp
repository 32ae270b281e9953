#include "advise/case_tables.hpp"

#include <algorithm>

#include "advise/evaluation.hpp"

namespace ics {

namespace {

using Raw = std::vector<std::vector<std::uint32_t>>;

void sort_each(Raw& lists) {
    for (auto& list : lists) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
}

bool reaches(const KnowledgeBase& knowledge, CapabilityIndex capability, Level stage, const std::vector<Target>& targets) {
    const FrameworkIndex framework = knowledge[capability].framework;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
        return target.framework == framework && stage <= target.stage;
    });
}

bool is_of_target(const KnowledgeBase& knowledge, const Step& step, const std::vector<Target>& targets) {
    if (step.is_milestone) return reaches(knowledge, step.capability, step.stage, targets);
    return std::any_of(step.members.begin(), step.members.end(), [&](CriterionIndex c) {
        return reaches(knowledge, knowledge[c].capability, knowledge[c].stage, targets);
    });
}

double inequality(const KnowledgeBase& knowledge, const Step& step) {
    double most = 0;
    for (const CriterionIndex member : step.members)
        for (const std::string& tag : knowledge[member].tags) {
            const auto found = knowledge.priorities.inequality_tags.find(tag);
            if (found != knowledge.priorities.inequality_tags.end()) most = std::max(most, found->second);
        }
    return most;
}

std::optional<Date> target_date(const KnowledgeBase& knowledge, const Step& step, const std::vector<Target>& targets) {
    std::optional<Date> out;
    for (const Target& target : targets)
        for (const CriterionIndex member : step.members)
            if (knowledge[knowledge[member].capability].framework == target.framework) out = nearer(out, target.by);
    return out;
}

void add_edges(const std::vector<StepEdge>& edges, std::vector<std::uint32_t>& out) {
    for (const StepEdge& edge : edges) out.push_back(edge.step.value);
}

}  // namespace

bool is_live(const Commitment& own) {
    return own.state == CommitmentState::planned || own.state == CommitmentState::in_progress;
}

std::optional<Date> nearer(std::optional<Date> a, std::optional<Date> b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

CaseTables::CaseTables(const KnowledgeBase& given, const DependencyGraph& given_graph, const RuleSet& given_rules,
                       const Assessment& assessment, std::vector<Target> given_targets)
    : knowledge(given), graph(given_graph), rules(given_rules), targets(std::move(given_targets)), facts(given) {
    add_steps(assessment);
    add_rules();
    for (const Criterion& criterion : knowledge.criteria)
        effort_ease.push_back(knowledge.priorities.ease[std::size_t(criterion.effort)]);
}

void CaseTables::add_steps(const Assessment& assessment) {
    const StepTable& table = graph.steps();
    Raw need(table.size()), needed(table.size()), served(table.size());
    std::vector<std::vector<CriterionIndex>> member(table.size());
    Raw by_capability(knowledge.capabilities.size()), by_metric(knowledge.metrics.size());
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const auto step = table.of(CriterionIndex{i});
        step_of.push_back(step ? step->value : none);
    }
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const Step& step = table[StepIndex{i}];
        steps.push_back({step.is_milestone, is_of_target(knowledge, step, targets), step.stage, step.capability,
                         inequality(knowledge, step), target_date(knowledge, step, targets)});
        add_edges(graph.needs(StepIndex{i}), need[i]);
        add_edges(graph.needed_by(StepIndex{i}), needed[i]);
        for (const MetricIndex metric : served_metrics(knowledge, step)) {
            served[i].push_back(metric.value);
            by_metric[metric.value].push_back(i);
        }
        if (step.is_milestone) by_capability[step.capability.value].push_back(i);
        for (const CriterionIndex c : step.members) {
            member[i].push_back(c);
            by_capability[knowledge[c].capability.value].push_back(i);
        }
    }
    for (const Commitment& own : assessment.commitments)
        for (const CriterionIndex c : own.advances)
            if (const auto step = table.of(c); step && is_live(own) && own.due)
                steps[step->value].own_deadline = nearer(steps[step->value].own_deadline, own.due);
    sort_each(by_capability);
    members = Packed(member);
    needs = Lists(need);
    needed_by = Lists(needed);
    serves = Lists(served);
    steps_of_capability = Lists(by_capability);
    steps_of_metric = Lists(by_metric);
    place.resize(table.size());
    for (auto step = graph.topological_order().rbegin(); step != graph.topological_order().rend(); ++step) {
        place[step->value] = std::uint32_t(backwards.size());
        backwards.push_back(step->value);
    }
}

void CaseTables::add_rules() {
    const std::size_t count = rules.rules().size();
    Raw capability(knowledge.capabilities.size()), criterion(knowledge.criteria.size()), metric(knowledge.metrics.size()),
        context(knowledge.context_facts.size()), system(1), near(knowledge.capabilities.size());
    Raw advanced(count), by_step(steps.size()), made(count), by_recommendation(knowledge.recommendations.size());
    rule_deadline.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Rule& rule = rules.rules()[i];
        for (const Subject& subject : rule.binds) {
            Raw& lists = subject.kind == Read::Kind::capability  ? capability
                         : subject.kind == Read::Kind::criterion ? criterion
                         : subject.kind == Read::Kind::metric    ? metric
                         : subject.kind == Read::Kind::context   ? context
                                                                 : system;
            lists[subject.index].push_back(i);
            if (subject.kind == Read::Kind::capability) near[subject.index].push_back(i);
            if (subject.kind == Read::Kind::criterion)
                near[knowledge[CriterionIndex{subject.index}].capability.value].push_back(i);
        }
        for (const CriterionIndex c : rule.advances)
            if (const std::uint32_t step = step_of[c.value]; step != none) {
                advanced[i].push_back(step);
                by_step[step].push_back(i);
            }
        for (const RecommendationIndex r : rule.recommends) {
            made[i].push_back(r.value);
            by_recommendation[r.value].push_back(i);
            if (knowledge[r].audience == Audience::local) rule_deadline[i] = nearer(rule_deadline[i], knowledge[r].deadline);
        }
    }
    for (Raw* lists : {&advanced, &by_step, &by_recommendation, &near}) sort_each(*lists);
    rules_of_capability = Lists(capability);
    rules_of_criterion = Lists(criterion);
    rules_of_metric = Lists(metric);
    rules_of_context = Lists(context);
    rules_of_system = Lists(system);
    rules_near = Lists(near);
    advances = Lists(advanced);
    advised_by = Lists(by_step);
    recommends = Lists(made);
    recommended_by = Lists(by_recommendation);
}

}  // namespace ics
