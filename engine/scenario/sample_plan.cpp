// What a sample draws, and how what it draws and counts is called.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "scenario/sample.hpp"

namespace ics {

namespace {

std::string stages_in_words(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange stage) {
    const std::string& low = knowledge.stage(capability, stage.low).title;
    return stage.exact() ? low : fmt::format("{} to {}", low, knowledge.stage(capability, stage.high).title);
}

std::string why_open(const Casework& work, CapabilityIndex capability) {
    const Position& position = work.facts()[capability];
    for (const Conflict& conflict : work.facts().conflicts)
        if (conflict.capability == capability) return "what is said contradicts itself";
    if (position.rating && !work.assessment.capability_ratings[*position.rating].stage.exact()) return "raters disagree";
    switch (position.origin) {
        case Origin::inferred: return "inferred as a range";
        case Origin::unknown: return "not known";
        default: return "known in part";
    }
}

// "12% to 20%, in steps of 0.1".
std::string figures_in_words(const FigureRange& range, const Metric& metric) {
    return fmt::format("{} to {}, in steps of {}", with_unit(range.value(0), metric.unit), with_unit(range.value(range.size() - 1), metric.unit),
                       FigureRange{1, 1, range.decimals}.words(0));
}

class Planner {
public:
    Planner(const Casework& work, const SampleAsked& asked) : work_(work), asked_(asked) {}

    SamplePlan plan() && {
        add_capabilities();
        add_metrics();
        add_context();
        add_frameworks();
        add_steps();
        add_said();
        out_.frame.subject = sweep_subject(work_);
        return std::move(out_);
    }

private:
    const KnowledgeBase& knowledge() const { return work_.knowledge; }

    void draw(VariedFact fact, std::string of, std::string range, std::string ground) {
        out_.frame.drawn.push_back({named(knowledge(), fact.subject), std::move(of), std::move(range), std::move(ground)});
        out_.facts.push_back(std::move(fact));
    }

    void add_capabilities() {
        for (std::uint32_t i = 0; i < knowledge().capabilities.size(); ++i) {
            const CapabilityIndex capability{i};
            const Position& position = work_.facts()[capability];
            const FrameworkIndex framework = knowledge()[capability].framework;
            if (position.not_applicable || !concerns(work_, framework)) continue;
            if (position.stage.exact()) add_criteria(capability);
            else
                draw(possibly_at_stages(knowledge(), work_.assessment, work_.facts().as_of, capability, position.stage),
                     knowledge()[framework].short_title, stages_in_words(knowledge(), capability, position.stage),
                     why_open(work_, capability));
        }
    }

    // Those that are not known although their capability's stage is: whichever way, it stays at that stage.
    void add_criteria(CapabilityIndex capability) {
        for (const CriterionIndex c : knowledge()[capability].criteria) {
            const CriterionFact& fact = work_.facts()[c];
            if (!knowledge()[c].is_step() || fact.not_applicable || fact.met != Truth::unknown) continue;
            if (asked_.criteria && work_.evaluation.on_the_way[step_of(c).value])
                draw(of_statuses(knowledge(), work_.assessment, c, {Status::unmet, Status::met}),
                     knowledge()[knowledge()[capability].framework].short_title, "met or not", "not known");
            else out_.frame.left.steps.push_back(named(knowledge()[c]));
        }
    }

    StepIndex step_of(CriterionIndex criterion) const { return *work_.graph.steps().of(criterion); }

    const RangeGiven* given(const Subject& subject) const {
        const auto at = std::find_if(asked_.ranges.begin(), asked_.ranges.end(), [&](const RangeGiven& range) { return range.subject == subject; });
        return at == asked_.ranges.end() ? nullptr : &*at;
    }

    void add_metrics() {
        for (std::uint32_t i = 0; i < knowledge().metrics.size(); ++i) {
            const Metric& metric = knowledge().metrics[i];
            const MetricFact& fact = work_.facts()[MetricIndex{i}];
            const Subject subject{Read::Kind::metric, i};
            const std::string ground = fact.value ? "a range was given in place of its figure" : "a range was given";
            if (const RangeGiven* range = given(subject); range && range->figures)
                draw(of_range(knowledge(), MetricIndex{i}, *range->figures), "requirement",
                     figures_in_words(*range->figures, metric), ground);
            else if (range || (!fact.value && metric.unit == yes_no && fact.target))
                draw(of_answers(knowledge(), subject, {false, true}), "requirement", "no or yes", range ? ground : "not known");
            else if (!fact.value && fact.target)
                out_.frame.left.metrics.push_back({metric.name, metric.title});
        }
    }

    void add_context() {
        for (std::uint32_t i = 0; i < knowledge().context_facts.size(); ++i) {
            const Subject subject{Read::Kind::context, i};
            if (given(subject)) draw(of_answers(knowledge(), subject, {false, true}), "circumstance", "no or yes", "asked for");
            else if (work_.facts()[ContextIndex{i}].value == Truth::unknown)
                out_.frame.left.context.push_back(named(knowledge(), subject));
        }
        if (!work_.facts().system.population) out_.frame.left.context.push_back({"population", "How many people it serves"});
    }

    void add_frameworks() {
        for (std::uint32_t i = 0; i < knowledge().frameworks.size(); ++i)
            if (!concerns(work_, FrameworkIndex{i})) out_.frame.left.frameworks.push_back(knowledge().frameworks[i].title);
    }

    void add_steps() {
        const StepTable& steps = work_.graph.steps();
        for (std::uint32_t i = 0; i < steps.size() && !steps[StepIndex{i}].is_milestone; ++i) {
            const StepIndex index{i};
            const Criterion& criterion = knowledge()[shown_member(knowledge(), work_.facts(), steps[index])];
            const StepState state = work_.info(index).state;
            const bool shown = state == StepState::done || work_.evaluation.on_the_way[i];
            out_.frame.steps.push_back({named_step(work_, index), knowledge()[criterion.capability].title,
                                        knowledge().stage(criterion.capability, criterion.stage).title,
                                        shown ? std::string(name(state)) : ""});
        }
    }

    void add_said() {
        for (SaidSubject& subject : said_subjects(work_)) {
            out_.said.push_back(subject.index);
            out_.frame.said.push_back(std::move(subject.said));
        }
    }

    const Casework& work_;
    const SampleAsked& asked_;
    SamplePlan out_;
};

}  // namespace

SamplePlan plan_sample(const Casework& work, const SampleAsked& asked) {
    SamplePlan plan = Planner(work, asked).plan();
    plan.frame.seed = asked.seed;
    plan.frame.draws = asked.draws;
    return plan;
}

}  // namespace ics
