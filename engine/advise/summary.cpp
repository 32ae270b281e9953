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

std::string position_paragraph(const Casework& work) {
    const Reach found = reach(work);
    std::vector<std::string> parts;
    if (found.reached > 0) parts.push_back(fmt::format("{} {} reached it", found.reached, found.reached == 1 ? "has" : "have"));
    if (found.short_of > 0) parts.push_back(fmt::format("{} {} short of it", found.short_of, found.short_of == 1 ? "falls" : "fall"));
    if (found.unknown > 0) parts.push_back(fmt::format("for {} it is not known", found.unknown));
    std::string out = fmt::format("{} aims to be {}. Of its {}, {}.", work.facts().system.name, compose_target(work),
                                  counted(found.all, "capability", "capabilities"), listed(parts));
    if (found.inferred > 0)
        out += fmt::format(" {} inferred from another framework's ratings.",
                           found.inferred == 1 ? "One position is" : fmt::format("{} positions are", found.inferred));
    return out;
}

std::string actions_paragraph(const Advice& advice) {
    if (advice.actions.empty()) return "Nothing is known to be ready to start.";
    const std::size_t n = std::min<std::size_t>(5, advice.actions.size());
    std::string out = n == 1 ? "The action to start with: " : fmt::format("The first {} actions: ", n == 5 ? "five" : std::to_string(n));
    for (std::size_t i = 0; i < n; ++i) {
        std::string title = advice.actions[i].step.title;
        if (!title.empty() && title.size() > 1 && title[0] >= 'A' && title[0] <= 'Z' && title[1] >= 'a' && title[1] <= 'z')
            title[0] = char(title[0] - 'A' + 'a');
        out += (i == 0 ? "" : "; ") + title;
    }
    return out + ".";
}

std::string commitments_paragraph(const Advice& advice) {
    std::vector<Named> passed, at_risk;
    int live = 0;
    for (const CommitmentStanding& own : advice.commitments) {
        live += own.standing != Standing::done && own.standing != Standing::dropped;
        if (own.standing == Standing::passed) passed.push_back(own.commitment);
        if (own.standing == Standing::at_risk) at_risk.push_back(own.commitment);
    }
    if (live == 0) return "";
    std::string out = fmt::format("The system has {} of its own still open.", counted(live, "commitment", "commitments"));
    if (!passed.empty()) out += fmt::format(" The date has passed for {}.", listed_titles(passed, 3));
    if (!at_risk.empty()) out += fmt::format(" At risk: {}.", listed_titles(at_risk, 3));
    if (passed.empty() && at_risk.empty()) out += " None has passed its date or is at risk.";
    return out;
}

std::string metrics_paragraph(const Advice& advice) {
    std::vector<Named> missed;
    int assessed = 0, unknown = 0;
    for (const MetricStanding& metric : advice.metrics) {
        if (metric.national || !metric.must_do) continue;
        assessed += metric.meets != Truth::unknown;
        unknown += metric.meets == Truth::unknown;
        if (metric.meets == Truth::no) missed.push_back(metric.metric);
    }
    if (assessed == 0) return unknown == 0 ? "" : "No figure is known yet for any national requirement.";
    std::string out = fmt::format("Of the {} with a known figure, ", counted(assessed, "national requirement", "national requirements"));
    out += missed.empty() ? "all are met" : fmt::format("{} {} not met: {}", missed.size(), missed.size() == 1 ? "is" : "are", listed_titles(missed, 3));
    return out + (unknown > 0 ? fmt::format("; for {} no figure is known.", unknown) : ".");
}

std::string questions_paragraph(const Advice& advice) {
    if (advice.questions.empty()) return "";
    std::vector<Named> first;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, advice.questions.size()); ++i) first.push_back(advice.questions[i].subject);
    return fmt::format("The {} worth answering first {} about {}.", first.size() == 1 ? "question" : "questions",
                       first.size() == 1 ? "is" : "are", listed_titles(first, 3));
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
    return fmt::format("For {} of the {} on the way it is not known whether they are met.", unknown, counted(all, "criterion", "criteria"));
}

}  // namespace

bool mostly_unknown(const Casework& work) {
    const auto [unknown, all] = unknown_of_all(work);
    return 2 * unknown > all;
}

std::string compose_target(const Casework& work) {
    std::vector<std::string> parts;
    for (const Target& target : work.evaluation.targets) {
        const Framework& framework = work.knowledge[target.framework];
        std::string part = fmt::format("{} in the {}", framework.stages[std::size_t(target.stage)].title, framework.short_title);
        if (target.by) part += " by " + written(*target.by);
        parts.push_back(part);
    }
    return listed(parts);
}

std::vector<std::string> compose_summary(const Casework& work, const Advice& advice) {
    std::vector<std::string> out{position_paragraph(work)};
    const auto add = [&](std::string paragraph) {
        if (!paragraph.empty()) out.push_back(std::move(paragraph));
    };
    const std::string unknown = unknown_paragraph(work), questions = questions_paragraph(advice);
    const std::string gaps = unknown + (unknown.empty() || questions.empty() ? "" : " ") + questions;
    if (advice.mostly_unknown) add(gaps);
    add(actions_paragraph(advice));
    if (advice.bottleneck) add(advice.bottleneck->text);
    add(commitments_paragraph(advice));
    add(metrics_paragraph(advice));
    if (!advice.mostly_unknown) add(gaps);
    return out;
}

}  // namespace ics
