// Recommendations per key theme: those whose rules fired, with reasons and linked actions.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

using RulesByRecommendation = std::map<RecommendationIndex, std::vector<RuleIndex>>;

RulesByRecommendation fired(const Casework& work) {
    RulesByRecommendation out;
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i)
        if (work.evaluation.rules[i].outcome == Outcome::fires)
            for (const RecommendationIndex r : work.rule(RuleIndex{i}).recommends) out[r].push_back(RuleIndex{i});
    return out;
}

// Steps that the rules advance and that are not known to be done, those with a priority by it.
std::vector<Named> open_actions(const Casework& work, const std::vector<RuleIndex>& rules) {
    std::set<StepIndex> steps;
    for (const RuleIndex rule : rules)
        for (const CriterionIndex c : work.rule(rule).advances)
            if (const auto step = work.graph.steps().of(c); step && work.evaluation.open[step->value])
                steps.insert(*step);
    std::vector<StepIndex> order(steps.begin(), steps.end());
    const auto score = [&](StepIndex s) {
        return work.evaluation.priority[s.value] ? work.evaluation.priority[s.value]->score : -1;
    };
    std::stable_sort(order.begin(), order.end(), [&](StepIndex a, StepIndex b) { return score(a) > score(b); });
    std::vector<Named> out;
    for (const StepIndex step : order) out.push_back(named_step(work, step));
    return out;
}

Recommended recommended(const Casework& work, RecommendationIndex index, const std::vector<RuleIndex>& rules) {
    const Recommendation& record = work.knowledge[index];
    Recommended out;
    out.recommendation = named(record);
    out.text = record.text;
    out.body = record.body;
    out.group = record.group;
    if (record.deadline)
        out.deadline = worded_deadline(work, *record.deadline, record.deadline_words, record.title,
                                       period_words(work.knowledge, record.source));
    if (record.starts) out.starts = "from " + written(*record.starts);
    out.recurs = record.recurs;
    for (const Record& part : record.parts)
        out.parts.push_back({part.id, part.text, source_words(work.knowledge, part)});
    for (const RuleIndex rule : rules) out.reasons.push_back(worded_reason(work, rule));
    out.actions = open_actions(work, rules);
    out.source = source_words(work.knowledge, record);
    out.note = record.note;
    return out;
}

}  // namespace

std::vector<ThemeAdvice> compose_themes(const Casework& work) {
    const RulesByRecommendation by_recommendation = fired(work);
    std::map<ThemeIndex, ThemeAdvice> themes;
    for (const auto& [index, rules] : by_recommendation) {
        const ThemeIndex theme = work.knowledge[index].theme;
        ThemeAdvice& advice = themes[theme];
        if (work.knowledge[index].audience == Audience::local) advice.local.push_back(recommended(work, index, rules));
    }
    for (std::uint32_t i = 0; i < work.knowledge.recommendations.size(); ++i) {
        const RecommendationIndex index{i};
        const auto theme = themes.find(work.knowledge[index].theme);
        if (theme == themes.end() || work.knowledge[index].audience != Audience::national) continue;
        const auto rules = by_recommendation.find(index);
        theme->second.national.push_back(
            recommended(work, index, rules == by_recommendation.end() ? std::vector<RuleIndex>{} : rules->second));
    }
    std::vector<ThemeAdvice> out;
    for (auto& [index, advice] : themes) {
        const Theme& theme = work.knowledge[index];
        advice.theme = {theme.id, theme.title};
        advice.number = theme.number;
        advice.text = theme.text;
        for (const KeyMessage& message : work.knowledge.key_messages)
            if (message.theme == index) advice.key_messages.push_back(message.text);
        out.push_back(std::move(advice));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ThemeAdvice& a, const ThemeAdvice& b) { return a.number < b.number; });
    return out;
}

std::vector<StepFinding> compose_findings(const Casework& work) {
    std::vector<StepFinding> out;
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i)
        if (work.evaluation.rules[i].outcome == Outcome::fires && work.rule(RuleIndex{i}).recommends.empty())
            out.push_back({worded_reason(work, RuleIndex{i}), open_actions(work, {RuleIndex{i}})});
    return out;
}

}  // namespace ics
