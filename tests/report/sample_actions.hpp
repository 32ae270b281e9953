// Actions of the sample advice: every field is filled in one of them.
#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "advise/advice.hpp"

namespace ics::sample {

inline Date date(int year, unsigned month, unsigned day) {
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}

inline const Named governance{"hlp-2019/1.1", "Leadership and governance"};
inline const Named totals{"hlp-2019/2.3", "Control totals, operating plans and shared financial risk"};
inline const Named finance{"hlp-2019/2", "System architecture, financial management and planning"};
inline const Named leadership{"hlp-2019/1", "Leadership, vision and partnership"};
inline const Named name_owner{"hlp-2019/1.1/maturing/02", "Name a senior responsible owner for mental health"};
inline const Named agree_strategy{"hlp-2019/2.3/maturing/03",
                                  "Agree a mental health investment strategy and have the ICS board approve it"};
inline const Named open_books{"hlp-2019/2.3/maturing/01",
                              "Open the books across health and care and allocate resources system-wide"};
inline const Named pool_budgets{"hlp-2019/2.3/thriving/03", "Pool budgets or form alliances between health and "
                                                            "social care"};
inline const Named joint_strategy{"rcpsych-2019/theme-7/local/01", "Agree a joint mental health investment strategy"};
inline const Named investment_plan{"northshire/plan/03", "Mental health investment plan to 2021"};
inline const Named talking_therapies{"rcpsych-2019/deliverables-2019-20/01",
                                     "People who could benefit reached by talking therapies"};
inline const Named standard{"rcpsych-2019/deliverables-2019-20/20", "Mental Health Investment Standard"};

// Parts in the order of `Part`: points of each, weights of 1.
inline Priority priority(double score, const std::array<double, part_count>& points) {
    Priority out;
    out.score = score;
    for (std::size_t i = 0; i < part_count; ++i)
        out.parts[i] = {Part(i), points[i] / 20, 1.5, points[i], points[i] > 0 ? "a reason in words" : ""};
    return out;
}

inline Action name_an_owner() {
    Action a;
    a.rank = 1;
    a.step = name_owner;
    a.done_when = "One board member answers for mental health and reports on it at every meeting.";
    a.capability = governance;
    a.domain = leadership;
    a.stage = {"maturing", "Maturing"};
    a.framework = "HLP tool";
    a.origin = Origin::presumed;
    a.why_now = "Up to 14 later actions wait for it; 'Leadership and governance' stands at Developing and aims for "
                "Maturing; it takes a decision or an appointment.";
    a.priority = priority(61.54, {14.25, 20, 9, 0, 0, 6.0, 0, 11.99, 0.3});
    a.opens = {agree_strategy, open_books};
    a.unlocks = 14;
    a.lead = "System leaders (partnership board)";
    a.tiers = {"system"};
    a.effort = 1;
    a.effort_words = "a decision or an appointment";
    a.deadline = Deadline{date(2021, 4, 1), "", "Target", ""};
    a.source = "Healthy London Partnership 2019, line 301";
    a.tags = {"Governance", "Leadership"};
    return a;
}

inline Action agree_a_strategy() {
    Action a;
    a.rank = 2;
    a.step = agree_strategy;
    a.done_when = "The ICS board signs off an agreed mental health investment strategy, which mental and "
                  "physical health "
                  "care partners have in place.";
    a.capability = totals;
    a.domain = finance;
    a.stage = {"maturing", "Maturing"};
    a.framework = "HLP tool";
    a.begun = true;
    a.evidence = "The finance group has a third draft";
    a.evidence_source = "Finance director, 31 May 2019";
    a.why_now = "It serves national requirements ('Mental Health Investment Standard'); the partnership itself "
                "had promised "
                "'Mental health investment plan to 2021' for 30 June 2018.";
    a.priority = priority(58, {14, 4, 10, 12, 5, 6, 2, 4, 1});
    a.opens = {pool_budgets};
    a.unlocks = 1;
    a.helped_by = {open_books};
    a.not_known = {{"hlp-2019/1.1@maturing", "Leadership and governance at Maturing"}};
    a.lead = "Senior responsible owner for mental health";
    a.tiers = {"system", "place"};
    a.partners = {{"hlp-2019/intro/partners/05", "Commissioners"}, {"hlp-2019/intro/partners/07", "Social care"}};
    a.effort = 3;
    a.effort_words = "several organisations together, about two quarters";
    a.deadline = Deadline{date(2020, 3, 31), "spring 2020", standard.title, "date passed under the 2019 plan"};
    a.decision = DecisionTaken{"in progress", "Mental health programme", date(2019, 12, 31), "Awaiting the "
                                                                                             "finance group."};
    a.commitments = {investment_plan};
    a.advised_by = {joint_strategy};
    a.serves = {standard, talking_therapies};
    a.also_counts_for = {{"wm-2018/2.1/4/02", "Write one investment plan for the system"}};
    a.themes = {"rcpsych-2019/theme-7"};
    a.tags = {"Investment", "Finance"};
    a.source = "Healthy London Partnership 2019, line 709";
    a.uncertain = "The source does not say which partners must sign.";
    a.elsewhere = {{{"rcpsych-2019/case-study/fens/04", "The Fens"},
                    "case fact",
                    "315,000 people, Wales",
                    "The PCNs and the ICS's board signed one strategy",
                    "it shows this at work and its size is like this system's",
                    "Royal College of Psychiatrists 2019, line 1190"}};
    a.signs = {{"rcpsych-2019/markers/funding/01",
                "More is spent on mental health",
                {standard},
                "Royal College of Psychiatrists 2019, line 1950"}};
    return a;
}

inline Action pool_the_budgets() {
    Action a;
    a.rank = 1;
    a.step = pool_budgets;
    a.done_when = "Health and social care pool budgets or form alliances where that joins services up.";
    a.capability = totals;
    a.domain = finance;
    a.stage = {"thriving", "Thriving"};
    a.framework = "HLP tool";
    a.state = StepState::blocked;
    a.origin = Origin::inferred;
    a.why_now = "'Control totals, operating plans and shared financial risk' stands at Developing and aims for "
                "Maturing.";
    a.priority = priority(31.5, {10, 0, 4.5, 0, 0, 6, 5, 3, 3});
    a.blocked_by = {{{"hlp-2019/1.1@maturing", "Leadership and governance at Maturing"},
                     StepState::blocked, true, true,
                     "Partners pool money only once who decides, and who answers for it, is settled.",
                     {name_owner}},
                    {agree_strategy, StepState::ready, true, false, "", {agree_strategy}}};
    a.lead = "Finance directors";
    a.tiers = {"system", "place"};
    a.effort = 5;
    a.effort_words = "a change in how several organisations work, about a year";
    a.source = "Healthy London Partnership 2019, line 732";
    return a;
}

}  // namespace ics::sample
