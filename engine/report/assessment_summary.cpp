// What moved between assessments, in a few sentences for a board.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "report/assessment_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// 'three capabilities'; 'no capability'.
std::string some(int n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_words(n), n == 1 || n == 0 ? one : many);
}

std::string is_are(int n) { return n <= 1 ? "is" : "are"; }
std::string none_or(int n) { return n == 0 ? "none" : number_words(n); }

template <class List, class Test>
int how_many(const List& list, Test test) {
    return int(std::count_if(list.begin(), list.end(), test));
}

// 'three capabilities moved up and one down'
std::string moved_words(int up, int down) {
    if (up == 0 && down == 0) return "no capability is known to have moved up or down";
    if (up == 0) return some(down, "capability", "capabilities") + " moved down and none up";
    return fmt::format("{} moved up and {} down", some(up, "capability", "capabilities"), none_or(down));
}

// What else is to be said of stages: 'Two may have moved up; the stage of one is no longer known.' Empty where nothing is.
template <class Count>
std::string unsure_words(Count moves) {
    std::vector<std::string> parts;
    const auto add = [&](StageMove move, std::string_view before, std::string_view after) {
        if (const int n = moves(move); n > 0)
            parts.push_back(fmt::format("{}{}{}", before, parts.empty() ? some(n, "capability", "capabilities") : number_words(n), after));
    };
    add(StageMove::perhaps_up, "", " may have moved up");
    add(StageMove::perhaps_down, "", " may have moved down");
    add(StageMove::closer, "the stage of ", " is known more exactly");
    add(StageMove::wider, "the stage of ", " is known less exactly");
    add(StageMove::now_known, "the stage of ", " is newly known");
    add(StageMove::no_longer_known, "the stage of ", " is no longer known");
    return parts.empty() ? "" : " " + ics::capitalised(fmt::format("{}.", fmt::join(parts, "; ")));
}

std::string stages_sentence(const AssessmentComparison& comparison) {
    const auto moves = [&](StageMove move) {
        return how_many(comparison.stages, [&](const StageChange& change) { return change.move == move; });
    };
    std::string out = fmt::format("Since {} {}.", day(comparison.old_side.date), moved_words(moves(StageMove::up), moves(StageMove::down)));
    return out + unsure_words(moves);
}

// How many of them only rated stages presume.
std::string presumed_words(int presumed, int all) {
    if (presumed == 0) return "";
    if (presumed == all) return all == 1 ? " (presumed, from a rated stage)" : " (all presumed, from rated stages)";
    return fmt::format(" ({} of them presumed, from rated stages)", number_words(presumed));
}

std::string actions_sentence(const AssessmentComparison& comparison) {
    const int done = int(comparison.completed.size());
    const int presumed = how_many(comparison.completed, [](const auto& one) { return one.presumed; });
    const int opened = how_many(comparison.ready, [](const auto& one) { return !one.by_actions.empty(); });
    if (done == 0) return "No action was completed.";
    std::string out = ics::capitalised(some(done, "action was completed", "actions were completed"));
    out += presumed_words(presumed, done);
    return out + (opened == 0 ? ", which opened no other." : fmt::format(", which opened {}.", number_words(opened)));
}

std::string criteria_sentence(const AssessmentComparison& comparison) {
    const auto moves = [&](CriterionMove move) {
        return how_many(comparison.criteria, [&](const CriterionChange& change) { return change.move == move; });
    };
    const int lost = moves(CriterionMove::no_longer_met), unknown = moves(CriterionMove::no_longer_known);
    const int presumed = how_many(comparison.criteria, [](const CriterionChange& change) {
        return change.move == CriterionMove::no_longer_met && change.presumed;
    });
    std::vector<std::string> parts;
    if (lost > 0) parts.push_back(some(lost, "criterion that was met is no longer met", "criteria that were met are no longer met") +
                                  presumed_words(presumed, lost));
    if (unknown > 0) parts.push_back(some(unknown, "criterion that was known is no longer known", "criteria that were known are no longer known"));
    return parts.empty() ? "" : ics::capitalised(fmt::format("{}.", fmt::join(parts, "; ")));
}

std::string advice_sentence(const AdviceChanges& changes, const AssessmentComparison& comparison) {
    const int gone = int(changes.gone.size()), fresh = int(changes.fresh.size()), still = int(changes.still.size());
    if (gone + fresh + still == 0) return "No recommendation was or is made.";
    std::string out = fmt::format("Of the recommendations, {} {} no longer made, {} {} new, and {}", none_or(gone), is_are(gone),
                                  none_or(fresh), is_are(fresh), none_or(still));
    if (still == 0) return out + " is made as before.";
    return fmt::format("{} {} still made, {} on.", out, is_are(still), duration_words(comparison.old_side.date, comparison.new_side.date));
}

std::string figures_sentence(const AssessmentComparison& comparison) {
    if (comparison.figures.empty()) return "";
    const auto figures = [&](auto test) { return how_many(comparison.figures, test); };
    const int nearer = figures([](const FigureChange& one) { return one.direction == Direction::nearer; });
    const int further = figures([](const FigureChange& one) { return one.direction == Direction::further; });
    const int fresh = figures([](const FigureChange& one) { return one.was == "not known"; });
    const int lost = figures([](const FigureChange& one) { return one.is == "not known"; });
    const int met = figures([](const FigureChange& one) { return one.met_before == Truth::no && one.met_now == Truth::yes; });
    const int missed = figures([](const FigureChange& one) { return one.met_before == Truth::yes && one.met_now == Truth::no; });
    std::vector<std::string> parts{fmt::format("{} nearer to target and {} further away",
                                               some(nearer, "figure came", "figures came"), none_or(further))};
    if (met > 0) parts.push_back(some(met, "target is now met", "targets are now met"));
    if (missed > 0) parts.push_back(some(missed, "target is no longer met", "targets are no longer met"));
    if (fresh > 0) parts.push_back(some(fresh, "figure is newly known", "figures are newly known"));
    if (lost > 0) parts.push_back(some(lost, "figure is no longer given", "figures are no longer given"));
    return ics::capitalised(fmt::format("{}.", fmt::join(parts, "; ")));
}

std::string commitments_sentence(const AssessmentComparison& comparison) {
    if (comparison.commitments.empty()) return "";
    const auto moves = [&](CommitmentMove move) {
        return how_many(comparison.commitments, [&](const CommitmentChange& change) { return change.move == move; });
    };
    const int done = moves(CommitmentMove::done), dropped = moves(CommitmentMove::dropped);
    const int gone = moves(CommitmentMove::no_longer_listed), fresh = moves(CommitmentMove::fresh);
    const int passed = how_many(comparison.commitments, [](const CommitmentChange& change) { return change.passed; });
    std::vector<std::string> parts{fmt::format("{} {} done", none_or(done), done <= 1 ? "was" : "were")};
    if (dropped > 0) parts.push_back(fmt::format("{} {} dropped", number_words(dropped), dropped == 1 ? "was" : "were"));
    if (gone > 0) parts.push_back(fmt::format("{} {} no longer listed", number_words(gone), is_are(gone)));
    if (fresh > 0) parts.push_back(fmt::format("{} {} new", number_words(fresh), is_are(fresh)));
    parts.push_back(fmt::format("{} {} open with a date that has passed", none_or(passed), is_are(passed)));
    return fmt::format("Of the system's own commitments, {}.", listed(parts));
}

std::string stages_sentence(const Trend& trend) {
    const auto moves = [&](StageMove move) {
        return how_many(trend.capabilities, [&](const CapabilityTrend& one) { return one.move == move; });
    };
    const Date first = trend.assessments.front().date, last = trend.assessments.back().date;
    std::string out = fmt::format("From {} to {} ({}), in {} assessments, {}.", day(first), day(last), duration_words(first, last),
                                  number_words(int(trend.assessments.size())), moved_words(moves(StageMove::up), moves(StageMove::down)));
    return out + unsure_words(moves);
}

// 'Steps done, of those on the way to the target: 7 of 30 known at first, 15 of 40 known now.'
std::string then_and_now(std::string_view what, const std::vector<CountOfKnown>& counts) {
    return fmt::format("{}: {} at first, {} now.", what, count_words(counts.front()), count_words(counts.back()));
}

std::string advice_sentence(const Trend& trend) {
    const auto always = [](const SaidTrend& one) {
        return std::all_of(one.said.begin(), one.said.end(), [](Outcome outcome) { return outcome == Outcome::fires; });
    };
    const int now = how_many(trend.recommended, said_now), all_along = how_many(trend.recommended, always);
    const int gone = int(trend.recommended.size()) - now;
    std::string out = ics::capitalised(some(now, "recommendation is", "recommendations are")) + " made now";
    if (now > 0) out += fmt::format("; {} of them {} been made at every date", none_or(all_along), all_along <= 1 ? "has" : "have");
    if (gone == 0) return out + ".";
    return fmt::format("{}. {} made before and {} not made now.", out,
                       gone == 1 ? "One other was" : ics::capitalised(number_words(gone)) + " others were", is_are(gone));
}

}  // namespace

std::vector<std::string> summary_words(const Trend& trend) {
    std::vector<std::string> out{stages_sentence(trend),
                                 then_and_now("Steps done, of those on the way to the target of the time", trend.steps),
                                 advice_sentence(trend)};
    if (trend.requirements.back().all > 0)
        out.push_back(then_and_now("National must-dos met, of those that a system is measured against", trend.requirements));
    return out;
}

std::vector<std::string> summary_words(const AssessmentComparison& comparison) {
    std::vector<std::string> out{stages_sentence(comparison), actions_sentence(comparison), criteria_sentence(comparison),
                                 advice_sentence(comparison.recommendations, comparison), figures_sentence(comparison),
                                 commitments_sentence(comparison)};
    std::erase(out, "");
    return out;
}

}  // namespace ics::report
