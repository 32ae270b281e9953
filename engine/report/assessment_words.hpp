// How changes between assessments are put, one place for each, so that all formats say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/trend.hpp"

namespace ics::report {

// '17 months', '3 weeks', '2 years and 3 months': whole ones; 'the same day' for none.
std::string duration_words(Date from, Date to);

std::string_view move_words(StageMove move);          // 'moved up'
std::string_view move_words(CriterionMove move);      // 'newly met'
// How a commitment stands: 'now done', 'open, and its date has passed'.
std::string standing_words(const CommitmentChange& change);
std::string_view direction_words(Direction direction);  // 'nearer'
// 'partly met'; of what was not on the way: 'not on the way'.
std::string was_words(StepState was, bool on_the_way);
// What became of a decision: 'done', 'still open; its date has passed'.
std::string outcome_words(const DecisionChange& change);
// Of a decision or commitment: 'in progress, due 31 December 2018'; 'not listed' where it has no state.
std::string promise_words(const std::string& state, const std::optional<Date>& due);
// Why an action can start: "done: 'X'". Empty where nothing says why.
std::string because_words(const ActionReady& ready);
// 'since 30 June 2018 (17 months)'.
std::string since_words(Date since, Date now);
// '3 of 5 known'; 'not known' where none is.
std::string count_words(const CountOfKnown& count);
// When a recommendation was made: 'since 30 June 2018 (17 months)', '30 June 2018 to 31 March 2019'; and when that was a
// question: it hung on what was not known.
std::string said_span_words(const SaidTrend& said, const std::vector<AssessmentLabel>& assessments);
bool said_now(const SaidTrend& said);
// When it was seen done: empty where that is so ever since, else 'no longer on 30 November 2019'.
std::string done_since_words(const StepTrend& step, const std::vector<AssessmentLabel>& assessments);

// In a few sentences, to be read aloud.
std::vector<std::string> summary_words(const AssessmentComparison& comparison);
std::vector<std::string> summary_words(const Trend& trend);

// What both reports say of themselves.
std::string_view guard_rail_words();

}  // namespace ics::report
