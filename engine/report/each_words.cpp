#include "report/each_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string actions(std::size_t n) { return count(int(n), "action", "actions"); }

std::string best_single(const EachResult& result) {
    const Doing& best = result.singles.front();
    if (best.opening.actions.empty() && result.singles.size() == 1) return "The one action that can start opens no other.";
    if (best.opening.actions.empty()) return fmt::format("None of the {} that can start opens another by itself.", actions(result.singles.size()));
    return fmt::format("Doing {} opens {}: {}.", step_title(result.titles[best.does[0]]), actions(best.opening.actions.size()),
                       step_titles(result.titles, best.opening.actions));
}

std::string best_pair(const EachResult& result) {
    const std::size_t alone = result.singles.front().opening.actions.size();
    const std::size_t opened = result.pairs.empty() ? 0 : result.pairs.front().opening.actions.size();
    if (opened == 0 && alone == 0) return "Nor does any pair of them.";
    if (opened == 0) return "No two actions open more together than one of them opens alone.";
    const Doing& best = result.pairs.front();
    const std::size_t together = best.together.size();
    const std::string first = step_title(result.titles[best.does[0]]), second = step_title(result.titles[best.does[1]]);
    const std::string out = opened > alone ? fmt::format("The best pair is {} and {}: together they open {}", first, second, actions(opened))
                                           : fmt::format("No pair opens more than that; together {} and {} open {}", first, second, actions(opened));
    if (together == 0) return out + ".";
    const std::string which = together == opened ? (opened == 1 ? "which needs" : "all of which need")
                                                 : fmt::format("{} of which {}", number_words(int(together)), together == 1 ? "needs" : "need");
    return fmt::format("{}, {} both: {}.", out, which, step_titles(result.titles, best.together));
}

std::size_t idle(const EachResult& result) {
    return std::size_t(std::count_if(result.singles.begin(), result.singles.end(),
                                     [](const Doing& one) { return one.opening.actions.empty(); }));
}

std::string idle_words(const EachResult& result) {
    const std::size_t n = idle(result), all = result.singles.size();
    if (n == 0 || n == all) return "";
    return fmt::format("{} of the {} actions that can start {} nothing by {}.", capitalised(number_words(int(n))), all, n == 1 ? "opens" : "open",
                       n == 1 ? "itself" : "themselves");
}

std::string stage_words(const EachResult& result) {
    const auto n = std::count_if(result.singles.begin(), result.singles.end(), [](const Doing& one) { return !one.opening.stages.empty(); });
    if (n == 0) return "";
    return fmt::format("{} {} a stage by {}.", capitalised(number_words(int(n))), n == 1 ? "action completes" : "actions complete",
                       n == 1 ? "itself" : "themselves");
}

std::string synergy_words(const EachResult& result) {
    const auto n = std::count_if(result.pairs.begin(), result.pairs.end(), [](const Doing& pair) { return !pair.together.empty(); });
    if (n == 0) return "";
    return fmt::format("{} {} something that neither action of the pair opens alone.",
                       capitalised(number_words(int(n))), n == 1 ? "pair opens" : "pairs open");
}

}  // namespace

std::string step_title(const Named& named) { return "'" + phrase(title(named)) + "'"; }

std::string step_titles(const Titles& titles, const std::vector<StepIndex>& steps, std::size_t most) {
    std::vector<std::string> parts;
    const std::size_t shown = steps.size() == most + 1 ? steps.size() : std::min(steps.size(), most);  // never 'and 1 more'
    for (std::size_t i = 0; i < shown; ++i) parts.push_back(step_title(titles[steps[i]]));
    if (shown < steps.size()) parts.push_back(fmt::format("{} more", steps.size() - shown));
    return listed(parts);
}

std::vector<Named> named_all(const Titles& titles, const std::vector<StepIndex>& steps) {
    std::vector<Named> out;
    for (const StepIndex step : steps) out.push_back(titles[step]);
    return out;
}

std::vector<Named> named_all(const Titles& titles, const std::vector<RecommendationIndex>& recommendations) {
    std::vector<Named> out;
    for (const RecommendationIndex recommended : recommendations) out.push_back(titles[recommended]);
    return out;
}

std::string per_effort_words(const Opening& opening) {
    return opening.most_effort() == 0 || opening.actions.empty() ? "" : fmt::format("{:.2f}", double(opening.actions.size()) / opening.most_effort());
}

std::string effort_range_words(const Opening& opening) {
    if (opening.maybe_effort == 0) return std::to_string(opening.effort);
    return fmt::format("{} to {}", opening.effort, opening.effort + opening.maybe_effort);
}

std::string per_effort_range_words(const Opening& opening) {
    const std::string least = per_effort_words(opening);
    if (least.empty() || opening.maybe_effort == 0 || opening.effort == 0) return least;
    return fmt::format("{} to {:.2f}", least, double(opening.actions.size()) / opening.effort);
}

std::string granted_words(const Opening& opening) {
    if (opening.maybe_effort == 0) return "";
    return fmt::format("Takes for granted other steps of which it is not known whether they are done; if they are not, they take an "
                       "effort of up to {} more.",
                       opening.maybe_effort);
}

std::string unless_zero(std::size_t n) { return n == 0 ? "" : std::to_string(n); }

std::vector<Line> action_lines(const Titles& titles, const std::vector<StepIndex>& steps, const std::string& before) {
    std::vector<Line> out;
    for (const StepIndex step : steps)
        out.push_back({{before + phrase(title(titles[step]))}, {" (" + titles[step].id + ")", Style::faint}});
    return out;
}

std::vector<Line> opening_lines(const Titles& titles, const Opening& opening) {
    std::vector<Line> out = action_lines(titles, opening.actions, "Opens: ");
    for (const StepIndex stage : opening.stages) out.push_back({{"Reaches: " + title(titles[stage])}});
    for (const RecommendationIndex gone : opening.gone) out.push_back({{"No longer recommended: " + phrase(title(titles[gone]))}});
    for (const RecommendationIndex come : opening.come) out.push_back({{"Newly recommended: " + phrase(title(titles[come]))}});
    if (opening.maybe_effort > 0)
        out.push_back({{phrase(granted_words(opening))}});
    return out;
}

std::string unanswered_words(int unanswered) {
    if (unanswered == 0) return "";
    return fmt::format("{} on the way {} for an answer: it is not known whether {} can start, and {} not counted as opened. "
                       "The report of 'recommend' has the questions.",
                       count(unanswered, "more step", "more steps"), unanswered == 1 ? "waits" : "wait",
                       unanswered == 1 ? "it" : "they", unanswered == 1 ? "it is" : "they are");
}

std::vector<std::string> each_words(const EachResult& result) {
    std::vector<std::string> out{result.singles.empty() ? "No action can start, so there is none to try." : best_single(result)};
    if (result.pairs_tried > 0) out.push_back(best_pair(result));
    for (std::string words : {synergy_words(result), idle_words(result), stage_words(result), unanswered_words(result.unanswered)})
        if (!words.empty()) out.push_back(std::move(words));
    return out;
}

}  // namespace ics::report
