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
    if (best.opening.actions.empty()) return "No action opens another by itself.";
    return fmt::format("Doing {} opens {}: {}.", quoted_title(result.titles[best.does[0]]), actions(best.opening.actions.size()),
                       quoted_titles(result.titles, best.opening.actions));
}

std::string best_pair(const EachResult& result) {
    const bool any = !result.pairs.empty() && !result.pairs.front().opening.actions.empty();
    if (!any) return "No two actions open more together than one of them opens alone.";
    const Doing& best = result.pairs.front();
    const std::size_t opened = best.opening.actions.size(), together = best.together.size();
    std::string out = fmt::format("The best pair is {} and {}: together they open {}", quoted_title(result.titles[best.does[0]]),
                                  quoted_title(result.titles[best.does[1]]), actions(opened));
    if (together == opened) return out + (opened == 1 ? ", which needs both." : ", all of which need both.");
    if (together > 0) out += fmt::format(", {} of which {} both", together, together == 1 ? "needs" : "need");
    return out + ".";
}

std::size_t idle(const EachResult& result) {
    return std::size_t(std::count_if(result.singles.begin(), result.singles.end(),
                                     [](const Doing& one) { return one.opening.actions.empty(); }));
}

std::string idle_words(const EachResult& result) {
    const std::size_t n = idle(result), all = result.singles.size();
    if (n == 0 || all == 1) return "";
    if (n == all) return fmt::format("None of the {} actions opens anything by itself.", all);
    return fmt::format("{} of the {} actions {} nothing by {}.", capitalised(number_words(int(n))), all, n == 1 ? "opens" : "open",
                       n == 1 ? "itself" : "themselves");
}

std::string synergy_words(const EachResult& result) {
    const auto n = std::count_if(result.pairs.begin(), result.pairs.end(), [](const Doing& pair) { return !pair.together.empty(); });
    if (n == 0) return "";
    return fmt::format("{} {} something that neither action of the pair opens alone.",
                       capitalised(number_words(int(n))), n == 1 ? "pair opens" : "pairs open");
}

}  // namespace

std::string quoted_title(const Named& named) { return "'" + phrase(title(named)) + "'"; }

std::string quoted_titles(const Titles& titles, const std::vector<StepIndex>& steps, std::size_t most) {
    std::vector<std::string> parts;
    const std::size_t shown = steps.size() == most + 1 ? steps.size() : std::min(steps.size(), most);  // never 'and 1 more'
    for (std::size_t i = 0; i < shown; ++i) parts.push_back(quoted_title(titles[steps[i]]));
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
    return opening.effort == 0 ? "" : fmt::format("{:.2f}", double(opening.actions.size()) / opening.effort);
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
    return out;
}

std::vector<std::string> each_words(const EachResult& result) {
    if (result.singles.empty()) return {"No action can start, so there is none to try."};
    std::vector<std::string> out{best_single(result)};
    if (result.pairs_tried > 0) out.push_back(best_pair(result));
    for (std::string words : {synergy_words(result), idle_words(result)})
        if (!words.empty() && (out[0] != "No action opens another by itself." || words != idle_words(result))) out.push_back(std::move(words));
    return out;
}

}  // namespace ics::report
