// How sweeps over actions are put, one place for each, so that all formats say the same.
#pragma once

#include <string>
#include <vector>

#include "report/document.hpp"
#include "scenario/each.hpp"

namespace ics::report {

// The title in quotes.
std::string step_title(const Named& named);
// 'a', 'b' and 2 more; at most `most` of them.
std::string step_titles(const Titles& titles, const std::vector<StepIndex>& steps, std::size_t most = 3);

// The names of these, in order.
std::vector<Named> named_all(const Titles& titles, const std::vector<StepIndex>& steps);
std::vector<Named> named_all(const Titles& titles, const std::vector<RecommendationIndex>& recommendations);

// '0.75': actions opened for each point of effort, with two decimals; empty where it opens none, or no effort is known.
std::string per_effort_words(const Opening& opening);

// For tables: both also with the effort of what is taken for granted, where there is any: '2 to 35', '0.06 to 1.00'.
std::string effort_range_words(const Opening& opening);
std::string per_effort_range_words(const Opening& opening);

// What it rests on beyond what is done; empty where that is nothing.
std::string granted_words(const Opening& opening);

// A number in a table; nothing for 0, so that what opens something stands out.
std::string unless_zero(std::size_t n);

// What it opens and brings, a line each: "Opens 'Agree the plan' (x/1/low/01)", "Brings Finance at Low", ...
std::vector<Line> opening_lines(const Titles& titles, const Opening& opening);
// The same of these actions alone.
std::vector<Line> action_lines(const Titles& titles, const std::vector<StepIndex>& steps, const std::string& before);

// What opens is told only of what is known; empty where nothing waits for an answer.
std::string unanswered_words(int unanswered);

// 'Doing 'A' opens 3 actions: ...', the best pair, and how many open nothing: a sentence each, most telling first.
std::vector<std::string> each_words(const EachResult& result);

}  // namespace ics::report
