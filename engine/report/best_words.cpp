#include "report/best_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "report/each_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// 'No 3 actions', 'no action': sets of as many as were asked for.
std::string no_other(const BestResult& result) { return result.asked == 1 ? "no action" : fmt::format("no {} actions", result.asked); }

std::string opens_words(const BestResult& result) {
    const std::size_t n = set_size(result), opened = result.real.actions.size();
    const std::string these = n == 1 ? "Doing this action opens" : fmt::format("Doing these {} actions opens", n);
    std::string out = fmt::format("{} {}", these, opened == 1 ? "one other" : fmt::format("{} others", opened));
    if (opened > 0) out += fmt::format(": {}", step_titles(result.titles, result.real.actions));
    const int granted = result.real.maybe_effort;
    const std::string more = granted == 0 ? "" : fmt::format(", and up to {} more if what is taken for granted is not done", granted);
    return fmt::format("{}. Effort {}{}.", out, result.real.effort, more);
}

std::string bound_words(const BestResult& result) {
    const std::string none = no_other(result);
    if (result.proven) return capitalised(none) + (result.asked == 1 ? " opens more." : " open more.");
    return fmt::format("This is the best set found: {} can open more than {}, and the search was given up after looking into {}.", none,
                       result.bound, count(int(result.tried), "choice", "choices"));
}

std::string fewer_words(const BestResult& result) {
    const int n = int(set_size(result));
    if (n == result.asked) return "";
    return fmt::format("{} {} enough; {} were asked for.", capitalised(number_words(n)), n == 1 ? "is" : "are",
                       number_words(result.asked));
}

// What steps need, and what became of it when it was done, may differ where ratings contradict each other.
std::string difference_words(const BestResult& result) {
    std::vector<StepIndex> real = result.real.actions;
    std::sort(real.begin(), real.end());
    if (real == result.reckoned) return "";
    return fmt::format("By what steps need, the set was reckoned to open {}; what is told here is what became of it.", result.reckoned.size());
}

// How much there is to open, by any number of actions.
std::string whole_words(const BestResult& result) {
    if (result.could_open == 0) return "No step that waits now could be opened by any number of actions.";
    if (std::size_t(result.could_open) == result.reckoned.size())
        return "These are all the steps that doing others first could open.";
    return fmt::format("In all, doing others first could open {}, by however many actions.",
                       count(result.could_open, "step that waits now", "steps that wait now"));
}

}  // namespace

std::size_t set_size(const BestResult& result) {
    std::size_t out = 0;
    for (const auto& wave : result.waves) out += wave.size();
    return out;
}

std::vector<std::string> best_words(const BestResult& result) {
    std::vector<std::string> out;
    const auto add = [&](std::string words) {
        if (!words.empty()) out.push_back(std::move(words));
    };
    if (set_size(result) == 0) {
        if (result.proven) add(capitalised(no_other(result)) + (result.asked == 1 ? " opens anything." : " open anything, nor do fewer."));
        else add(bound_words(result));
    } else {
        add(opens_words(result));
        add(bound_words(result));
        add(fewer_words(result));
        add(difference_words(result));
    }
    add(whole_words(result));
    add(unanswered_words(result.unanswered));
    return out;
}

}  // namespace ics::report
