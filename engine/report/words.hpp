// How the report puts values, one place for each, so that every section and format says the same thing in the
// same words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advise/advice.hpp"
#include "report/document.hpp"

namespace ics::report {

// At most one decimal, a whole number without: '62', '12.5'. Never '-0'.
std::string number(double value);
// '1 step', '2 steps', '0 steps'.
std::string count(int n, std::string_view one, std::string_view many);
// The text with a full stop, unless it ends in a mark of its own; empty stays empty.
std::string sentence(std::string text);
// The text without the full stop it ends in.
std::string phrase(std::string text);
std::string capitalised(std::string text);
// 'a; b; c'.
std::string joined(const std::vector<std::string>& texts);

// The title; the id only where there is none.
const std::string& title(const Named& named);
// 'first title; second title; and 3 more', showing at most `most`.
std::string titles(const std::vector<Named>& list, std::size_t most = 5);
// "'a title'", without the full stop it ends in.
std::string quoted_title(const Named& named);
// "'first title'; 'second title'; and 3 more", showing at most `most`; all of them where that is 0.
std::string quoted_titles(const std::vector<Named>& list, std::size_t most = 0);

// '31 March 2020'; 'no date' for a date that the calendar does not have.
std::string day(Date date);
// '31 March 2020 (Recovery after talking therapies; in the source "spring 2020"), date passed under the 2019 plan'.
// What it is the date of is left out where it is `known` from what stands around it.
std::string deadline_words(const Deadline& deadline, std::string_view known = {});

// What a part of the priority is called.
std::string_view part_words(Part part);
// '62 of 100: gap to target 14, opens other work 12'. The largest part first; parts of no weight left out.
std::string priority_words(const Priority& priority);

// How a capability's stage is known: 'rated', 'worked out', 'inferred'; empty where it is not known.
std::string_view origin_words(Origin origin);
// How a value that a rule read is known: 'as assessed', 'presumed from a rated stage'; empty where it is not.
std::string_view read_origin_words(Origin origin);
// How we know that an action is open, with the start made: 'Begun but not met, as rated'.
std::string status_words(const Action& action);
// What a prerequisite that is not done is doing: 'can start now', 'itself blocked'.
std::string_view state_words(StepState state);
std::string_view standing_words(Standing standing);
// 'met', 'not met', 'not known'.
std::string_view met_words(Truth meets);

// How a capability's stage is known, as `origin_words`; empty where it is not known or not applicable.
std::string how_known_words(const CapabilityPosition& position);
// How a promise stands and why: 'due soon: due within 62 days and not begun'.
std::string standing_words(const CommitmentStanding& commitment);
// 'met', 'not met', 'not known'; what is still ahead on the day `now` is not missed yet: 'not yet'. Empty for England's totals.
std::string met_words(const MetricStanding& metric, Date now);
// ' This rests wholly on a rated stage ...': a finding is no firmer than what it rests on. Empty where it is firm.
std::string presumption_words(const Reason& reason);

// What to do, as an imperative; what has begun is not started again: 'Start mapping need' goes on as 'Take further: Mapping need'.
std::string heading_words(const Action& action);
// What is in place already, with its source: the evidence of the action's own rating.
std::string so_far_words(const Action& action);
// The recommendations that ask for it: 'Agree a joint strategy (key theme 7)'.
std::string advised_words(const Advice& advice, const Action& action);
// How a prerequisite stands: 'can start now', 'not reached yet'.
std::string_view blocker_words(const Blocker& blocker);
// Why there is no action, or none that is blocked: a list may be empty only because it was kept to one theme.
std::string no_actions_words(const Advice& advice);
std::string none_blocked_words(const Advice& advice);

// What stands above the lists of actions: whether there are any, and what was left out.
std::string actions_intro(const Advice& advice);
std::vector<std::string> blocked_intro(const Advice& advice);
// 'Maturing in Leadership and governance (HLP tool)'.
std::string toward_words(const Action& action);
// '3 of 8: several organisations together'; empty where effort is not judged.
std::string effort_words(const Action& action);
// What it opens at once, and how many wait for it in all; empty where nothing does.
std::string opens_words(const Action& action);
// 'in progress; owner: Mental health programme; due 31 December 2018. Awaiting the board.'
std::string decision_words(const DecisionTaken& decision);
// 'Evidence: the plan was signed off (Board minutes 2018).'; empty where there is neither.
std::string evidence_words(const std::string& evidence, const std::string& source);
// The same behind what stands before, its source a note.
Line evidence_line(const std::string& evidence, const std::string& source, Style style = Style::plain);
// A source as the text of a note: 'Board minutes 2018.'
std::string note_words(const std::string& source);
// ' Source: Board minutes 2018.', a note; nothing where there is none.
Line source_line(const std::string& source);
// Only the mark of a note, where another field says the source to those who see no notes.
Span note_mark(const std::string& source);

// 'Dudley (315,000 people). A third of the money ... Told here because it shows this at work. Source'.
Line elsewhere_words(const EvidenceNote& note);
// 'Waits fall. Measured by: ...'
Line sign_words(const Sign& sign);

// What stands above the recommendations.
std::string recommendations_intro(const Advice& advice);
// What a rule's finding rests on: each fact once, however often the rule asked for it.
std::vector<Field> grounds(const Reason& reason);
// A line on what is for a national body. Due by 31 March 2020. Starts from 1 March 2020. Recurs: annual.
Line national_words(const Recommended& recommended);

// What a rule read and what it made of it: 'Governance': Developing, as assessed (below maturing? yes).
Line read_words(const FactRead& read);

}  // namespace ics::report
