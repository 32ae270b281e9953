#include "scenario/trend.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

using Run = std::vector<std::unique_ptr<const Assessed>>;

// A count of one kind for each assessment.
template <class Count>
auto counts(const Run& run, Count count) {
    std::vector<decltype(count(*run.front()))> out;
    for (const auto& one : run) out.push_back(count(*one));
    return out;
}

void add(CountOfKnown& count, Truth truth) {
    ++count.all;
    count.known += truth != Truth::unknown;
    count.yes += truth == Truth::yes;
}

std::vector<FrameworkIndex> frameworks(const Run& run) {
    const KnowledgeBase& knowledge = run.front()->work.knowledge;
    std::vector<FrameworkIndex> out;
    for (std::uint32_t i = 0; i < knowledge.frameworks.size(); ++i)
        if (std::any_of(run.begin(), run.end(), [&](const auto& one) { return concerns(one->work, FrameworkIndex{i}); }))
            out.push_back(FrameworkIndex{i});
    std::stable_partition(out.begin(), out.end(), [&](FrameworkIndex f) { return is_aimed_at(run.back()->work, f); });
    return out;
}

// Capabilities of a framework that have surely reached a stage.
CountOfKnown reached(const std::vector<KnownStage>& stages, const std::string& framework, Level level) {
    CountOfKnown out;
    for (const KnownStage& one : stages) {
        if (one.framework != framework || one.not_applicable) continue;
        ++out.all;
        out.known += one.known;
        out.yes += one.known && one.stage.low >= level;
    }
    return out;
}

CountOfKnown criteria(const Assessed& assessed, FrameworkIndex framework) {
    const KnowledgeBase& knowledge = assessed.work.knowledge;
    CountOfKnown out;
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        const CriterionFact& fact = assessed.work.facts().criteria[i];
        if (!criterion.is_step() || knowledge[criterion.capability].framework != framework || fact.not_applicable) continue;
        add(out, fact.origin == Origin::inferred ? Truth::unknown : fact.met);
    }
    return out;
}

FrameworkTrend framework_trend(const Run& run, const std::vector<std::vector<KnownStage>>& stages, FrameworkIndex index) {
    const Framework& framework = run.front()->work.knowledge[index];
    FrameworkTrend out{framework.short_title, {}, {}, {}};
    for (Level level = 1; level <= framework.top(); ++level) {
        out.stages.push_back(framework.stages[std::size_t(level)].title);
        std::vector<CountOfKnown>& row = out.reached.emplace_back();
        for (const auto& at_date : stages) row.push_back(reached(at_date, framework.short_title, level));
    }
    out.criteria = counts(run, [&](const Assessed& one) { return criteria(one, index); });
    return out;
}

CountOfKnown steps_done(const Assessed& assessed) {
    CountOfKnown out;
    for (std::uint32_t i = 0; i < assessed.evaluation.steps.size(); ++i) {
        const StepInfo& info = assessed.evaluation.steps[i];
        if (assessed.evaluation.on_the_way[i] && !assessed.work.step(StepIndex{i}).is_milestone &&
            info.state != StepState::not_applicable)
            add(out, known_done(info));
    }
    return out;
}

CountOfKnown requirements_met(const Assessed& assessed) {
    CountOfKnown out;
    for (const MetricStanding& metric : assessed.snapshot.advice.metrics)
        if (metric.must_do && !metric.national) add(out, metric.meets);
    return out;
}

int said(const Assessed& assessed, bool findings) {
    int out = 0;
    for (const auto& [id, said] : assessed.snapshot.said) out += said.finding == findings && said.outcome == Outcome::fires;
    return out;
}

// By capability of any date: its stage at each; nothing where its framework does not concern the system.
std::vector<CapabilityTrend> capabilities(const std::vector<std::vector<KnownStage>>& stages) {
    std::vector<CapabilityTrend> out;
    std::map<std::string, std::vector<KnownStage>> by_id;
    for (std::size_t i = stages.size(); i-- > 0;)  // the last first: the order of its report
        for (const KnownStage& one : stages[i]) {
            auto [found, fresh] = by_id.try_emplace(one.capability.id, stages.size(), KnownStage{});
            found->second[i] = one;
            if (fresh) out.push_back({one.capability, one.framework, {}, std::nullopt});
        }
    std::erase_if(out, [&](CapabilityTrend& one) {
        const std::vector<KnownStage>& all = by_id.at(one.capability.id);
        for (const KnownStage& stage : all) one.stages.push_back(stage.words);
        one.move = stage_move(all.front(), all.back());
        return std::none_of(all.begin(), all.end(), [](const KnownStage& s) { return s.known || s.not_applicable; });
    });
    return out;
}

std::vector<SaidTrend> said_trends(const Run& run, bool findings) {
    std::vector<SaidTrend> out;
    for (const auto& [id, first] : run.front()->snapshot.said) {  // the same rules each time: the same ids
        if (first.finding != findings) continue;
        const auto outcomes = counts(run, [&, key = id](const Assessed& one) { return one.snapshot.said.at(key).outcome; });
        if (std::find(outcomes.begin(), outcomes.end(), Outcome::fires) != outcomes.end()) out.push_back({first.subject, outcomes});
    }
    return out;
}

std::vector<StepTrend> steps_seen_done(const Run& run) {
    std::vector<StepTrend> out;
    for (std::uint32_t i = 0; i < run.front()->evaluation.steps.size(); ++i) {
        const StepIndex step{i};
        const auto on_the_way = [&](const auto& one) { return one->evaluation.on_the_way[i] != 0; };
        if (run.front()->work.step(step).is_milestone || std::none_of(run.begin(), run.end(), on_the_way)) continue;
        StepTrend trend{named_step(run.back()->work, step),
                        counts(run, [&](const Assessed& one) { return known_done(one.work.info(step)); }), 0, false};
        const auto first = std::find(trend.done.begin(), trend.done.end(), Truth::yes);
        if (first == trend.done.end()) continue;
        trend.first = std::size_t(first - trend.done.begin());
        trend.presumed = run[trend.first]->work.info(step).origin == Origin::presumed;
        out.push_back(std::move(trend));
    }
    std::stable_sort(out.begin(), out.end(), [](const StepTrend& a, const StepTrend& b) { return a.first < b.first; });
    return out;
}

std::vector<FigureTrend> figures(const Run& run) {
    const KnowledgeBase& knowledge = run.front()->work.knowledge;
    std::vector<FigureTrend> out;
    for (std::size_t i = 0; i < knowledge.metrics.size(); ++i) {
        const auto known = [&](const auto& one) { return one->work.facts().metrics[i].value.has_value(); };
        if (std::none_of(run.begin(), run.end(), known)) continue;
        const MetricStanding& last = run.back()->snapshot.advice.metrics[i];
        out.push_back({last.metric, last.target,
                       counts(run, [&](const Assessed& one) { return one.snapshot.advice.metrics[i].value; }),
                       counts(run, [&](const Assessed& one) { return one.snapshot.advice.metrics[i].meets; })});
    }
    return out;
}

void add_notes(Trend& out) {
    for (std::size_t i = 1; i < out.assessments.size(); ++i) {
        const AssessmentLabel &before = out.assessments[i - 1], &after = out.assessments[i];
        if (!same_system(before.system, after.system)) {
            out.other_system = true;
            out.notes.push_back(fmt::format("The assessments of {} and {} name different systems, '{}' and '{}': if they are not "
                                            "one system under two names, what follows says nothing of use.",
                                            written(before.date), written(after.date), before.system, after.system));
        }
        if (before.target != after.target)
            out.notes.push_back(fmt::format("The target changed between {} and {}: it was {}, and became {}.", written(before.date),
                                            written(after.date), before.target, after.target));
    }
}

}  // namespace

std::vector<Stretch> spans(const std::vector<bool>& holds) {
    std::vector<Stretch> out;
    for (std::size_t i = 0; i < holds.size(); ++i) {
        if (!holds[i]) continue;
        if (i > 0 && holds[i - 1]) out.back().last = i;
        else out.push_back({i, i});
    }
    return out;
}

Trend trend(const Run& run) {
    Trend out;
    out.assessments = counts(run, label);
    add_notes(out);
    const auto stages = counts(run, known_stages);
    for (const FrameworkIndex framework : frameworks(run)) out.frameworks.push_back(framework_trend(run, stages, framework));
    out.steps = counts(run, steps_done);
    out.recommendations = counts(run, [](const Assessed& one) { return said(one, false); });
    out.findings = counts(run, [](const Assessed& one) { return said(one, true); });
    out.questions = counts(run, [](const Assessed& one) { return int(one.snapshot.advice.questions.size()); });
    out.requirements = counts(run, requirements_met);
    out.capabilities = capabilities(stages);
    out.recommended = said_trends(run, false);
    out.found = said_trends(run, true);
    out.done = steps_seen_done(run);
    out.figures = figures(run);
    return out;
}

}  // namespace ics
