#include "report/comparison_words.hpp"

#include <map>

#include <fmt/format.h>

#include "report/words.hpp"

namespace ics::report {

std::string_view said_words(bool finding, Outcome outcome) {
    switch (outcome) {
        case Outcome::fires: return finding ? "found" : "made";
        case Outcome::undetermined: return "a question";
        case Outcome::silent: break;
    }
    return finding ? "not found" : "not made";
}

std::string said_change_words(bool finding, Outcome old_outcome, Outcome new_outcome) {
    const std::string_view made = said_words(finding, Outcome::fires);
    if (old_outcome == new_outcome)
        return fmt::format("still {}, by other rules", said_words(finding, new_outcome));
    if (old_outcome == Outcome::silent) return fmt::format("now {}", said_words(finding, new_outcome));
    if (new_outcome == Outcome::silent) return fmt::format("no longer {}", said_words(finding, old_outcome));
    return new_outcome == Outcome::fires ? fmt::format("now {}, was a question", made)
                                         : fmt::format("now a question, was {}", made);
}

std::string turn_words(const RuleTurn& turn) {
    const auto says = [](Outcome outcome) { return outcome == Outcome::fires ? "fires" : outcome == Outcome::silent ? "is silent" : "is undecided"; };
    if (!turn.new_outcome) return turn.rule + " is gone";
    if (!turn.old_outcome) return fmt::format("{}, which is new, {}", turn.rule, says(*turn.new_outcome));
    if (turn.old_outcome == turn.new_outcome) return turn.rule + " now recommends something else";
    if (turn.new_outcome == Outcome::silent)
        return turn.rule + (turn.old_outcome == Outcome::fires ? " no longer fires" : " is no longer undecided: it is silent");
    return turn.rule + (turn.new_outcome == Outcome::fires ? " now fires" : " is now undecided");
}

std::string call_words(const RuleTurn& turn) {
    if (!turn.new_outcome) return turn.rule + " is gone";
    if (!turn.old_outcome) return turn.rule + ", which is new, calls for it";
    if (turn.old_outcome == turn.new_outcome) return turn.rule + " now calls for other actions";
    return turn.rule + (turn.new_outcome == Outcome::fires ? " now calls for it" : " no longer calls for it");
}

std::string_view step_words(std::optional<StepState> state) { return state ? name(*state) : "not on the way"; }

std::string standing_words(std::optional<StepState> state, int rank, const std::string& score) {
    const std::string words(step_words(state));
    return rank == 0 ? words : fmt::format("{}, rank {}, score {}", words, rank, score);
}

ScorePair score_words(double old_score, double new_score) {
    ScorePair out;
    for (int decimals = 1; decimals <= 9; ++decimals) {
        out = {fmt::format("{:.{}f}", old_score, decimals), fmt::format("{:.{}f}", new_score, decimals)};
        if (out.old_score != out.new_score || old_score == new_score) break;
    }
    return out;
}

std::string parts_words(const std::vector<std::string>& parts) {
    static const std::map<std::string, std::string> words{
        {"position", "where it stands"}, {"blocked", "blocked actions"}, {"later", "actions for later"},
        {"under_way", "what is under way"}, {"themes", "recommendations by key theme"}, {"metrics", "national requirements"},
        {"ahead", "steps met ahead of others"}, {"target_words", "target"}, {"mostly_unknown", "whether much is unknown"},
        {"summary_of_system", "the system in a line"}};
    std::vector<std::string> out;
    for (const std::string& part : parts) out.push_back(words.contains(part) ? words.at(part) : part);
    return joined(out);
}

std::string summary_words(const ContentComparison& comparison) {
    const std::size_t untouched = comparison.untouched.size(), changed = comparison.changed.size();
    const int all = comparison.compared();
    if (all == 0) return "No assessment could be compared.";
    if (all == 1) return changed == 0 ? "The one assessment is untouched." : "The one assessment changes.";
    if (all == 2 && changed != 1) return changed == 0 ? "Both assessments are untouched." : "Both assessments change.";
    if (changed == 0) return fmt::format("All {} assessments are untouched.", all);
    if (untouched == 0) return fmt::format("All {} assessments change.", all);
    return fmt::format("Of {} assessments {} {} untouched; {} {}.", all, untouched, untouched == 1 ? "is" : "are", changed,
                       changed == 1 ? "changes" : "change");
}

}  // namespace ics::report
