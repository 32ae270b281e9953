#include "report/assessment_words.hpp"

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

bool is_last_of_month(Date date) { return date == Date{date.year() / date.month() / std::chrono::last}; }

// Whole months from one date to another; the last day of a month counts as any later one.
int months_between(Date from, Date to) {
    const int months = (int(to.year()) - int(from.year())) * 12 + int(unsigned(to.month())) - int(unsigned(from.month()));
    return to.day() < from.day() && !is_last_of_month(to) ? months - 1 : months;
}

std::vector<std::string> quoted(const std::vector<Named>& list) {
    std::vector<std::string> out;
    for (const Named& named : list) out.push_back(quoted_title(named));
    return out;
}

}  // namespace

std::string duration_words(Date from, Date to) {
    const int days = days_between(from, to), months = months_between(from, to);
    if (days == 0) return "the same day";
    if (days < 14) return count(days, "day", "days");
    if (months < 1) return count(days / 7, "week", "weeks");
    if (months < 24) return count(months, "month", "months");
    const std::string years = count(months / 12, "year", "years");
    return months % 12 == 0 ? years : fmt::format("{} and {}", years, count(months % 12, "month", "months"));
}

std::string_view move_words(StageMove move) {
    switch (move) {
        case StageMove::up: return "moved up";
        case StageMove::down: return "moved down";
        case StageMove::perhaps_up: return "may have moved up";
        case StageMove::perhaps_down: return "may have moved down";
        case StageMove::closer: return "known more exactly";
        case StageMove::wider: return "known less exactly";
        case StageMove::now_known: return "newly known";
        case StageMove::no_longer_known: return "no longer known";
        case StageMove::applicability: break;
    }
    return "whether it applies";
}

std::string_view move_words(CriterionMove move) {
    switch (move) {
        case CriterionMove::met: return "newly met";
        case CriterionMove::no_longer_met: return "no longer met";
        case CriterionMove::found_met: return "now known to be met";
        case CriterionMove::found_open: return "now known not to be met";
        case CriterionMove::no_longer_known: return "no longer known";
        case CriterionMove::applicability: break;
    }
    return "whether it applies";
}

std::string standing_words(const CommitmentChange& change) {
    const std::string open = change.passed ? "open, and its date has passed" : "open";
    switch (change.move) {
        case CommitmentMove::done: return "now done";
        case CommitmentMove::dropped: return "dropped";
        case CommitmentMove::no_longer_listed: return "no longer listed";
        case CommitmentMove::fresh: return change.passed ? "new; " + open : "new";
        case CommitmentMove::moved: return "changed; " + open;
        case CommitmentMove::unmoved: break;
    }
    return change.is == "done" || change.is == "dropped" ? change.is + " before" : open;
}

std::string_view direction_words(Direction direction) {
    switch (direction) {
        case Direction::nearer: return "nearer";
        case Direction::further: return "further";
        case Direction::same: return "as near as before";
        case Direction::none: break;
    }
    return "";
}

std::string was_words(StepState was, bool on_the_way) {
    if (!on_the_way) return "not on the way";
    switch (was) {
        case StepState::done: return "done";
        case StepState::ready: return "could start";
        case StepState::blocked: return "blocked";
        case StepState::later: return "for later";
        case StepState::not_applicable: return "not applicable";
        case StepState::undetermined: break;
    }
    return "not known";
}

std::string outcome_words(const DecisionChange& change) {
    switch (change.turn) {
        case DecisionTurn::done: return change.presumed ? "done, as a rated stage presumes" : "done";
        case DecisionTurn::passed: return "still open; its date has passed";
        case DecisionTurn::ahead: return "open; its date is still to come";
        case DecisionTurn::undated: return "open; no date is set";
        case DecisionTurn::no_longer_listed: break;
    }
    return "not done, and no longer listed";
}

std::string promise_words(const std::string& state, const std::optional<Date>& due) {
    if (state.empty()) return "not listed";
    return due ? fmt::format("{}, due {}", state, day(*due)) : state;
}

std::string because_words(const ActionReady& ready) {
    const std::string actions = listed(quoted(ready.by_actions)), stages = listed(quoted(ready.by_stages));
    const std::string done = actions.empty() ? "" : fmt::format("done: {}", actions);
    const std::string_view how = ready.was == StepState::undetermined ? "settled by"
                                 : ready.was == StepState::blocked    ? "reached:"
                                                                      : "its turn has come with";
    const std::string rose = stages.empty() ? "" : fmt::format("{} the stage of {}", how, stages);
    return done + (done.empty() || rose.empty() ? "" : "; ") + rose;
}

std::string since_words(Date since, Date now) {
    return fmt::format("since {} ({})", day(since), duration_words(since, now));
}

std::string count_words(const CountOfKnown& count) {
    if (count.all == 0) return "none applies";
    return count.known == 0 ? "not known" : fmt::format("{} of {} known", count.yes, count.known);
}

bool said_now(const SaidTrend& said) { return said.said.back() == Outcome::fires; }

std::string said_span_words(const SaidTrend& said, const std::vector<AssessmentLabel>& assessments) {
    const auto dates = [&](Stretch span) {
        const std::string first = day(assessments[span.first].date);
        return span.first == span.last ? first : fmt::format("{} to {}", first, day(assessments[span.last].date));
    };
    const auto when = [&](Outcome outcome) {
        std::vector<bool> holds;
        for (const Outcome one : said.said) holds.push_back(one == outcome);
        return spans(holds);
    };
    std::vector<std::string> parts;
    for (const Stretch span : when(Outcome::fires)) {
        if (span.last + 1 < assessments.size()) parts.push_back(dates(span));
        else if (span.first + 1 == assessments.size()) parts.push_back("new on " + dates(span));
        else parts.push_back(since_words(assessments[span.first].date, assessments.back().date));
    }
    std::vector<std::string> asked;
    for (const Stretch span : when(Outcome::undetermined)) asked.push_back(dates(span));
    if (!asked.empty()) parts.push_back("a question on " + listed(asked));
    return joined(parts);
}

std::string done_since_words(const StepTrend& step, const std::vector<AssessmentLabel>& assessments) {
    std::vector<std::string> parts;
    for (std::size_t i = step.first + 1; i < step.done.size(); ++i) {
        if (step.done[i] == step.done[i - 1]) continue;
        const std::string_view words = step.done[i] == Truth::yes ? "done again" : step.done[i] == Truth::no ? "no longer done" : "no longer known";
        parts.push_back(fmt::format("{} on {}", words, day(assessments[i].date)));
    }
    return joined(parts);
}

std::string_view guard_rail_words() {
    return "An aid to discussion, not performance management: it tells what the assessments say, then and now. A stage says "
           "where a capability is, not how well anyone performs; what is not known is said to be so and never counted as zero.";
}

}  // namespace ics::report
