// What is not known and decides something, as questions, the most decisive first.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

// All that hangs on one question. A capability's criteria are asked for together.
struct Hanging {
    std::set<RuleIndex> rules;
    std::set<StepIndex> steps;
    std::set<CriterionIndex> criteria;
};

using Questions = std::map<Subject, Hanging>;

Hanging& question_for(const Casework& work, Questions& questions, const Unknown& unknown) {
    if (unknown.kind != Read::Kind::criterion) return questions[unknown];
    const CriterionIndex criterion{unknown.index};
    Hanging& hanging = questions[{Read::Kind::capability, work.knowledge[criterion].capability.value}];
    hanging.criteria.insert(criterion);
    return hanging;
}

Questions collect(const Casework& work) {
    Questions out;
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i)
        for (const Unknown& unknown : work.evaluation.rules[i].decided_by)
            question_for(work, out, unknown).rules.insert(RuleIndex{i});
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        if (!work.evaluation.on_the_way[i] || work.step(StepIndex{i}).is_milestone) continue;
        for (const Unknown& unknown : work.evaluation.steps[i].unknowns)
            question_for(work, out, unknown).steps.insert(StepIndex{i});
    }
    return out;
}

// Where the stage is settled, or comes from criteria, only criteria can be left to ask for.
bool asks_for_criteria(const Position& position, const Hanging& hanging) {
    const bool from_criteria = position.origin == Origin::derived || position.origin == Origin::presumed;
    return !hanging.criteria.empty() && (from_criteria || position.stage.exact());
}

void ask_capability(const Casework& work, CapabilityIndex index, const Hanging& hanging, QuestionToAsk& out) {
    const Capability& capability = work.knowledge[index];
    const Position& position = work.facts()[index];
    out.subject = named(capability);
    if (asks_for_criteria(position, hanging)) {
        out.ask = hanging.criteria.size() == 1
                      ? fmt::format("Is this already so, under '{}'?", capability.title)
                      : fmt::format("Which of these are already so, under '{}'?", capability.title);
        for (const CriterionIndex c : hanging.criteria) out.help.push_back(work.knowledge[c].text);
        return;
    }
    out.ask = fmt::format("At what stage is '{}'?", capability.title);
    for (const MilestoneText& milestone : capability.milestones)
        if (milestone.stage >= position.stage.low && milestone.stage <= position.stage.high)
            out.help.push_back(
                fmt::format("{}: {}", work.knowledge.stage(index, milestone.stage).title, milestone.text));
}

void ask_metric(const Casework& work, MetricIndex index, QuestionToAsk& out) {
    const Metric& metric = work.knowledge[index];
    out.subject = named(metric);
    out.ask = metric.unit == yes_no ? fmt::format("Is this so: {}?", metric.title)
                                    : fmt::format("What is the latest figure for '{}'?", metric.title);
    const auto target = work.facts()[index].target;
    if (target && metric.unit != yes_no) out.help.push_back("The target is " + target_words(metric, *target) + ".");
}

void ask(const Casework& work, const Subject& subject, const Hanging& hanging, QuestionToAsk& out) {
    switch (subject.kind) {
        case Read::Kind::capability: return ask_capability(work, CapabilityIndex{subject.index}, hanging, out);
        case Read::Kind::metric: return ask_metric(work, MetricIndex{subject.index}, out);
        case Read::Kind::context: {
            const ContextFact& fact = work.knowledge[ContextIndex{subject.index}];
            out.subject = {fact.id, fact.title};
            out.ask = fact.question;
            return;
        }
        case Read::Kind::criterion:
        case Read::Kind::system: break;
    }
    out.subject = {"system", work.facts().system.name};
    out.ask = "How many people does the system serve?";
}

// A capability of a framework that the system does not aim at: asked for after all others.
bool is_aside(const Casework& work, const Subject& subject) {
    if (subject.kind != Read::Kind::capability) return false;
    return !is_aimed_at(work, work.knowledge.capabilities[subject.index].framework);
}

}  // namespace

std::vector<QuestionToAsk> compose_questions(const Casework& work) {
    const Questions questions = collect(work);
    std::vector<std::tuple<bool, std::size_t, Subject>> order;
    for (const auto& [subject, hanging] : questions)
        order.emplace_back(is_aside(work, subject), hanging.rules.size() + hanging.steps.size(), subject);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::pair(std::get<0>(a), std::get<1>(b)) < std::pair(std::get<0>(b), std::get<1>(a));
    });
    std::vector<QuestionToAsk> out;
    for (const auto& [aside, weight, subject] : order) {
        const Hanging& hanging = questions.at(subject);
        QuestionToAsk question;
        ask(work, subject, hanging, question);
        for (const RuleIndex rule : hanging.rules) question.decides_rules.push_back(work.rule(rule).title);
        for (const StepIndex step : hanging.steps) question.decides_actions.push_back(named_step(work, step));
        const std::string decided = decided_words(int(hanging.rules.size()), int(hanging.steps.size()));
        question.decides = fmt::format("The answer bears on {}.", decided);
        out.push_back(std::move(question));
    }
    return out;
}

}  // namespace ics
