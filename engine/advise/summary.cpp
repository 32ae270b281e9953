// The summary that a chair could read aloud.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

struct Reach {
    int reached = 0, short_of = 0, unknown = 0, inferred = 0, all = 0;
};

Reach reach(const Casework& work) {
    Reach out;
    for (std::uint32_t i = 0; i < work.knowledge.capabilities.size(); ++i) {
        const auto target = work.facts().target[i];
        const Position& position = work.facts().capabilities[i];
        if (!target || position.not_applicable) continue;
        const Truth there = position.at_least(*target);
        ++out.all;
        out.reached += there == Truth::yes;
        out.short_of += there == Truth::no;
        out.unknown += there == Truth::unknown;
        out.inferred += position.origin == Origin::inferred;
    }
    return out;
}

// "3 have reached it, 1 falls short of it and for 2 it is not known"
std::string reach_words(const Reach& found) {
    std::vector<std::string> parts;
    if (found.reached > 0) parts.push_back(counted(found.reached, "has", "have") + " reached it");
    if (found.short_of > 0) parts.push_back(counted(found.short_of, "has", "have") + " some way to go");
    if (found.unknown > 0) parts.push_back(fmt::format("for {} it is not known", found.unknown));
    return listed(parts);
}

std::string position_paragraph(const Casework& work) {
    const Reach found = reach(work);
    std::string out = fmt::format("The aim taken here for {} is to be {}.", work.facts().system.name, compose_target(work));
    if (found.all == 0) return out + " None of the capabilities this concerns is applicable.";
    if (found.reached == found.all)
        out += found.all == 1 ? " Its one capability has reached it."
                              : fmt::format(" All {} capabilities have reached it.", found.all);
    else
        out += fmt::format(" Of its {}, {}.", counted(found.all, "capability", "capabilities"), reach_words(found));
    if (found.inferred > 0)
        out += fmt::format(" {} inferred from another framework's ratings.",
                           counted(found.inferred, "position is", "positions are"));
    return out;
}

bool all_done(const Casework& work) {
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i)
        if (work.evaluation.on_the_way[i] && work.evaluation.open[i]) return false;
    return true;
}

// '1. Agree a plan (Finance directors, by 31 March 2020; begun).'
std::string action_line(const Action& action) {
    std::vector<std::string> about;
    if (!action.lead.empty()) about.push_back(action.lead);
    if (action.deadline) about.push_back((action.deadline->note.empty() ? "by " : "was due ") + written(action.deadline->date));
    std::string line = fmt::format("{}. {} ({}", action.rank, action.step.title, fmt::join(about, ", "));
    if (action.begun) line += "; begun";
    else if (action.origin == Origin::presumed || action.origin == Origin::inferred) line += "; presumed not done: check first";
    return line + ").";
}

std::vector<std::string> action_paragraphs(const Casework& work, const Advice& advice) {
    if (advice.actions.empty())
        return {all_done(work)         ? "Nothing is left to do on the way there."
                : advice.mostly_unknown ? "Too little is known to say what can start: the first step is to answer the questions."
                                        : "Nothing is known to be ready to start."};
    const std::size_t n = std::min<std::size_t>(5, advice.actions.size());
    std::vector<std::string> out{n == 1 ? "The action to start with:"
                                        : fmt::format("{} actions come first:", capitalised(number_words(int(n))))};
    for (std::size_t i = 0; i < n; ++i) out.push_back(action_line(advice.actions[i]));
    return out;
}

// Those still to come, the nearest first, each with its date.
std::vector<Named> next_due(const Advice& advice) {
    std::vector<const CommitmentStanding*> ahead;
    for (const CommitmentStanding& own : advice.commitments)
        if (own.due && (own.standing == Standing::ahead || own.standing == Standing::at_risk)) ahead.push_back(&own);
    std::stable_sort(ahead.begin(), ahead.end(), [](const auto* a, const auto* b) { return *a->due < *b->due; });
    std::vector<Named> out;
    for (const CommitmentStanding* own : ahead)
        out.push_back({own->commitment.id, fmt::format("{} ({})", own->commitment.title, written(*own->due))});
    return out;
}

std::string commitments_paragraph(const Advice& advice) {
    std::vector<Named> passed;
    int live = 0, undated = 0;
    for (const CommitmentStanding& own : advice.commitments) {
        live += own.standing != Standing::done && own.standing != Standing::dropped;
        if (own.standing == Standing::passed) passed.push_back(own.commitment);
        undated += own.standing == Standing::undated;
    }
    if (live == 0) return "";
    std::string out =
        fmt::format("The system has {} of its own still open.", counted(live, "commitment", "commitments"));
    if (!passed.empty()) out += fmt::format(" The date has passed for {}.", listed_titles(passed, 3));
    if (undated == live) return out + " No date is recorded for any of them.";
    const std::vector<Named> next = next_due(advice);
    if (!next.empty()) out += fmt::format(" Next due: {}.", listed_titles(next, 3));
    if (undated > 0) out += fmt::format(" For {} no date is recorded.", undated);
    return out;
}

// Missed requirements, and those of them whose date is no more than a year away, passed or not given.
struct Missed {
    std::vector<Named> all, near;
};

// '27 are not met yet: 'A', 'B' and 25 more', or where most have time, '27 are not met yet; 5 of these are due within a
// year: ...'.
std::string missed_requirements(const Missed& missed) {
    const std::string all = counted(int(missed.all.size()), "is", "are") + " not met yet";
    if (missed.near.size() == missed.all.size()) return all + ": " + listed_titles(missed.all, 5);
    if (missed.near.empty()) return all + ", none of them due within a year";
    return fmt::format("{}; {} due within a year: {}", all, counted(int(missed.near.size()), "of these is", "of these are"),
                       listed_titles(missed.near, 5));
}

std::string known_requirements(int known, const Missed& found) {
    const std::vector<Named>& missed = found.all;
    if (known == 1)
        return fmt::format("The one national requirement with a known figure{} is {}",
                           missed.empty() ? "" : ", " + listed_titles(missed, 1) + ",",
                           missed.empty() ? "met" : "not met yet");
    if (missed.empty()) return fmt::format("All {} national requirements with a known figure are met", known);
    return fmt::format("Of the {} national requirements with a known figure, {}", known, missed_requirements(found));
}

bool is_near(const MetricStanding& metric, Date reference) {
    return !metric.deadline || days_between(reference, metric.deadline->date) <= 365;
}

// 'This assessment gives no figure for any of the 38 national requirements. 10 of them fall due within a year, ...'
std::string without_figures(const Advice& advice, int unknown) {
    std::vector<Named> near;
    for (const MetricStanding& metric : advice.metrics)
        if (!metric.national && metric.must_do && is_near(metric, advice.today.value_or(advice.as_of))) near.push_back(metric.metric);
    std::string out = unknown == 1 ? "This assessment gives no figure for the one national requirement."
                                   : fmt::format("This assessment gives no figure for any of the {} national requirements.", unknown);
    if (near.empty()) return out;
    return out + fmt::format(" Ask first for {} due within a year: {}.", near.size() == 1 ? "the one" : fmt::format("the {}", near.size()),
                             listed_titles(near, 5));
}

std::string metrics_paragraph(const Advice& advice) {
    Missed missed;
    int known = 0, unknown = 0;
    for (const MetricStanding& metric : advice.metrics) {
        if (metric.national || !metric.must_do) continue;
        known += metric.meets != Truth::unknown;
        unknown += metric.meets == Truth::unknown;
        if (metric.meets != Truth::no) continue;
        missed.all.push_back(metric.metric);
        if (is_near(metric, advice.today.value_or(advice.as_of))) missed.near.push_back(metric.metric);
    }
    if (known == 0) return unknown == 0 ? "" : without_figures(advice, unknown);
    return known_requirements(known, missed) +
           (unknown > 0 ? fmt::format("; for {} no figure is known.", unknown) : ".");
}

std::string conflicts_paragraph(const Advice& advice) {
    std::vector<Named> disputed;
    for (const ConflictNote& conflict : advice.conflicts)
        if (std::find(disputed.begin(), disputed.end(), conflict.capability) == disputed.end())
            disputed.push_back(conflict.capability);
    if (disputed.empty()) return "";
    return fmt::format("Ratings do not fit together for {}.", listed_titles(disputed, 3));
}

std::string questions_paragraph(const Advice& advice) {
    std::vector<std::string> first;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, advice.questions.size()); ++i) {
        const QuestionToAsk& question = advice.questions[i];
        first.push_back(
            fmt::format("'{}', which bears on {}", question.subject.title,
                        decided_words(int(question.decides_rules.size()), int(question.decides_actions.size()))));
    }
    if (first.empty()) return "";
    if (first.size() == 1) return fmt::format("The question worth answering first is about {}.", first[0]);
    return fmt::format("The questions worth answering first are about {}.", fmt::join(first, "; "));
}

std::pair<int, int> unknown_of_all(const Casework& work) {
    int unknown = 0, all = 0;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        if (!work.evaluation.on_the_way[i] || work.step(StepIndex{i}).is_milestone) continue;
        if (work.evaluation.steps[i].state == StepState::not_applicable) continue;
        ++all;
        unknown += work.evaluation.steps[i].done == Truth::unknown;
    }
    return {unknown, all};
}

std::string unknown_paragraph(const Casework& work) {
    const auto [unknown, all] = unknown_of_all(work);
    if (unknown == 0) return "";
    if (all == 1) return "For the one criterion on the way it is not known whether it is met.";
    return fmt::format("For {} of the {} criteria on the way it is not known whether {} met.", unknown, all,
                       unknown == 1 ? "it is" : "they are");
}

}  // namespace

bool mostly_unknown(const Casework& work) {
    const auto [unknown, all] = unknown_of_all(work);
    return 2 * unknown > all;
}

std::string compose_target(const Casework& work) {
    return aim_words(work.knowledge, work.evaluation.targets);
}

std::vector<std::string> compose_summary(const Casework& work, const Advice& advice) {
    std::vector<std::string> out;
    const auto add = [&](std::string paragraph) {
        if (!paragraph.empty()) out.push_back(std::move(paragraph));
    };
    const std::string unknown = unknown_paragraph(work), questions = questions_paragraph(advice);
    const std::string gaps = unknown + (unknown.empty() || questions.empty() ? "" : " ") + questions;
    if (advice.mostly_unknown) add(gaps);
    add(position_paragraph(work));
    for (std::string& line : action_paragraphs(work, advice)) add(std::move(line));
    if (advice.bottleneck) add(advice.bottleneck->text);
    add(commitments_paragraph(advice));
    add(metrics_paragraph(advice));
    add(conflicts_paragraph(advice));
    if (!advice.mostly_unknown) add(gaps);
    return out;
}

}  // namespace ics
