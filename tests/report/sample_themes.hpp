// A key theme of the sample advice, with its recommendations and the reasons that rules give.
#pragma once

#include "sample_actions.hpp"

namespace ics::sample {

inline Reason no_strategy() {
    return {"rcpsych/joint-investment-strategy",
            "No jointly agreed mental health investment strategy",
            "rules/rcpsych/theme-7-funding/joint_investment_strategy.lua",
            12,
            {{totals, "below maturing: yes", "Developing", Origin::derived, "", ""},
             {governance, "at least developing: yes", "Developing to Maturing", Origin::rated,
              "A programme group of commissioners and both trusts meets under a named lead.", "Board minutes, "
                                                                                              "May 2019"},
             {{"hlp-2019/2.3/developing/02", "The Mental Health Investment Standard is being met in each place."},
              "met: no", "not met", Origin::presumed, "", ""},
             {talking_therapies, "misses its target: not known", "not known", Origin::unknown, "", ""}}};
}

inline Recommended local_recommendation() {
    Recommended r;
    r.recommendation = joint_strategy;
    r.text = "Agree together a mental health investment strategy, have the ICS board sign it off, and put it in "
             "place with "
             "all partners.";
    r.group = "Money and incentives";
    r.deadline = Deadline{date(2020, 3, 31), "spring 2020", joint_strategy.title, "date passed under the 2019 plan"};
    r.starts = "from 1 March 2020";
    r.recurs = "annual";
    r.parts = {{"rcpsych-2019/theme-7/local/01/01", "Plan how the extra money will commission better services",
                "Royal College of Psychiatrists 2019, line 796"},
               {"rcpsych-2019/theme-7/local/01/04", "Put what mental health work saves back into mental health.",
                "Royal College of Psychiatrists 2019, line 799"}};
    r.reasons = {no_strategy()};
    r.actions = {agree_strategy, open_books};
    r.evidence = {{{"rcpsych-2019/finding/48", "Avoidable deaths"},
                   "finding",
                   "",
                   "Many deaths could be put off.",
                   "it bears on this advice",
                   "Royal College of Psychiatrists 2019, line 218"}};
    r.source = "Royal College of Psychiatrists 2019, line 795";
    r.note = "The guidance that it names was replaced in 2020.";
    return r;
}

inline Recommended national_recommendation() {
    Recommended r;
    r.recommendation = {"rcpsych-2019/theme-7/national/01", "Publish what every system spends on mental health"};
    r.text = "Publish each year what every system spends on mental health and how that compares with its plan.";
    r.body = "NHSE&I";
    r.deadline = Deadline{date(2020, 9, 30), "autumn 2020", r.recommendation.title, ""};
    r.recurs = "annual";
    r.parts = {{"rcpsych-2019/theme-7/national/01/01", "Include what councils spend.", "Royal College of "
                                                                                       "Psychiatrists 2019"}};
    r.source = "Royal College of Psychiatrists 2019, line 783";
    return r;
}

inline ThemeAdvice funding_theme() {
    return {{"rcpsych-2019/theme-7", "Funding, whole population budgets and incentives"},
            7,
            "Money meant for mental health should reach it, and be seen to reach it.",
            {"Let each ICS choose whichever way of paying suits the problems it has at the time.",
             "A longer contract can give a provider the stability to invest in the new model."},
            {local_recommendation()},
            {national_recommendation()},
            {{{"report/case/01", ""}, "case study", "", "Eastvale pools its budgets.",
              "it bears on this key theme", ""}}};
}

inline StepFinding step_finding() {
    return {{"hlp/no-owner", "No one on the board answers for mental health", "rules/hlp/no_owner.lua", 7,
             {{governance, "below maturing: yes", "Developing to Maturing", Origin::rated, "", ""}}},
            {name_owner}};
}

}  // namespace ics::sample
