#include "advise/why_now.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "advise/links.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

std::string quoted(const std::string& text) { return "'" + text + "'"; }

std::string because_gap(const Casework& work, const Step& step) {
    const CapabilityIndex capability = *gap_to_target(work.knowledge, work.facts(), step).capability;
    const Position& position = work.facts()[capability];
    const std::string origin = position.origin == Origin::inferred ? " (inferred)" : "";
    const std::string target = work.knowledge.stage(capability, *work.facts().target[capability.value]).title;
    if (position.origin == Origin::unknown)
        return fmt::format("the stage of {} is not known and it aims for {}", quoted(work.knowledge[capability].title),
                           target);
    return fmt::format("{} stands at {}{} and aims for {}", quoted(work.knowledge[capability].title),
                       stage_words(work.knowledge, capability, position), origin, target);
}

std::string because_unlocks(const Casework& work, StepIndex index) {
    const int n = work.evaluation.unlocks[index.value];
    return fmt::format("{}{} {} for it", any_unknown_waiting(work, index) ? "up to " : "",
                       counted(n, "later action", "later actions"), n == 1 ? "waits" : "wait");
}

std::string because_urgency(const Casework& work, StepIndex index) {
    const StepDeadline nearest =
        step_deadlines(work.knowledge, work.graph, work.assessment, work.rules, work.evaluation, index).front();
    const bool passed = nearest.date < std::max(work.facts().as_of, work.options.today.value_or(work.facts().as_of));
    const std::string date = written(nearest.date);
    const auto due = [&](const std::string& title) {
        return fmt::format("{} {} due by {}", quoted(title), passed ? "was" : "is", date);
    };
    switch (nearest.kind) {
        case StepDeadline::Kind::metric: return due(work.knowledge.metrics[nearest.index].title);
        case StepDeadline::Kind::recommendation: return due(work.knowledge.recommendations[nearest.index].title);
        case StepDeadline::Kind::commitment:
            return fmt::format("the partnership {} itself {} for {}", passed ? "had promised" : "has promised",
                               quoted(work.assessment.commitments[nearest.index].title), date);
        case StepDeadline::Kind::target: break;
    }
    return fmt::format("the target date {} {}", passed ? "was" : "is", date);
}

std::string because_must_do(const Casework& work, const Step& step) {
    std::vector<Named> must;
    for (const MetricIndex metric : served_metrics(work.knowledge, step))
        if (work.knowledge[metric].must_do && work.facts()[metric].target && work.facts()[metric].meets != Truth::yes)
            must.push_back(named(work.knowledge[metric]));
    return fmt::format("it serves {} ({})", must.size() == 1 ? "a national requirement" : "national requirements",
                       listed_titles(must, 2));
}

std::string because_shortfall(const Casework& work, const Step& step) {
    std::vector<std::string> missed;
    bool required = true;
    for (const MetricIndex index : served_metrics(work.knowledge, step)) {
        const Metric& metric = work.knowledge[index];
        const MetricFact& fact = work.facts()[index];
        if (fact.meets != Truth::no) continue;
        required = required && metric.must_do;
        if (metric.unit == yes_no)
            missed.push_back(quoted(metric.title) + " is not met");
        else
            missed.push_back(fmt::format("{} is at {} against {}", quoted(metric.title),
                                         with_unit(*fact.value, metric.unit), target_words(metric, *fact.target)));
    }
    if (!required) return listed(missed);
    return listed(missed) + (missed.size() == 1 ? ", a national requirement" : ", national requirements");
}

std::string because_advised(const Casework& work, StepIndex index) {
    std::vector<Named> found;
    for (const RuleIndex rule : work.evaluation.advised_by[index.value])
        found.push_back({work.rule(rule).id, work.rule(rule).title});
    return fmt::format("it answers the {} {}", found.size() == 1 ? "finding" : "findings", listed_titles(found, 2));
}

std::string because_ease(int effort) {
    if (effort == 0) return "how much work it takes has not been judged";
    return fmt::format("it takes {}", effort_words(effort));
}

std::string because_confidence(Origin origin) {
    switch (origin) {
        case Origin::presumed: return "that it is open is presumed from the capability's rated stage";
        case Origin::inferred: return "that it is open is inferred from another framework's ratings";
        default: return "that it is open rests on a rating of its own";
    }
}

std::string because(const Casework& work, StepIndex index, Part part) {
    const Step& step = work.step(index);
    switch (part) {
        case Part::gap: return because_gap(work, step);
        case Part::unlocks: return because_unlocks(work, index);
        case Part::urgency: return because_urgency(work, index);
        case Part::must_do: return because_must_do(work, step);
        case Part::shortfall: return because_shortfall(work, step);
        case Part::advised: return because_advised(work, index);
        case Part::inequality: return "it bears on health inequalities";
        case Part::ease: return because_ease(work.knowledge[shown_member(work.knowledge, work.facts(), step)].effort);
        case Part::confidence: return because_confidence(work.info(index).origin);
    }
    return "";
}

constexpr double easy = 0.7;  // effort below it is no reason to begin

// The reasons that weigh most, at most three. A figure that is missed says by itself that it is required; the stage and
// date aimed at are those of nearly all, so they are named only where little else is.
std::vector<std::string> telling_reasons(const Priority& priority) {
    std::vector<const PriorityPart*> parts;
    for (const PriorityPart& part : priority.parts)
        if (part.points > 0 && part.part != Part::confidence) parts.push_back(&part);
    const double required = priority.parts[std::size_t(Part::must_do)].points;
    const auto weight = [&](const PriorityPart* part) {
        return part->points + (part->part == Part::shortfall ? required : 0);
    };
    std::stable_sort(parts.begin(), parts.end(), [&](const auto* a, const auto* b) { return weight(a) > weight(b); });
    const bool missed = priority.parts[std::size_t(Part::shortfall)].points > 0;
    if (missed) std::erase_if(parts, [](const auto* part) { return part->part == Part::must_do; });
    const auto is_hard = [](const PriorityPart* part) {
        return part->part == Part::ease && part->value > 0 && part->value < easy;
    };
    if (parts.size() > 1) std::erase_if(parts, is_hard);
    const auto of_all = [](const PriorityPart* part) {
        return part->part == Part::gap || part->because.starts_with("the target date");
    };
    for (std::size_t i = parts.size(); i-- > 0 && parts.size() > 2;)
        if (of_all(parts[i])) parts.erase(parts.begin() + std::ptrdiff_t(i));
    std::vector<std::string> out;
    for (std::size_t i = 0; i < parts.size() && i < 3; ++i) out.push_back(parts[i]->because);
    return out;
}

}  // namespace

Priority worded_priority(const Casework& work, StepIndex index) {
    const StepPriority& values = *work.evaluation.priority[index.value];
    double weights = 0;
    for (const double weight : work.profile.weights) weights += weight;
    Priority out;
    out.score = values.score;
    for (std::size_t i = 0; i < part_count; ++i) {
        PriorityPart& part = out.parts[i];
        part.part = Part(i);
        part.value = values.values[i];
        part.weight = work.profile.weights[i];
        part.points = weights > 0 ? 100 * part.value * part.weight / weights : 0;
        if (part.value > 0) part.because = because(work, index, part.part);
    }
    return out;
}

std::string why_now(const Priority& priority) {
    const std::vector<std::string> reasons = telling_reasons(priority);
    if (reasons.empty()) return "It is open, and all it needs is done.";
    std::string out = reasons[0];
    for (std::size_t i = 1; i < reasons.size(); ++i)
        out += (i + 1 == reasons.size() ? ", and " : "; ") + reasons[i];
    return capitalised(out) + ".";
}

}  // namespace ics
