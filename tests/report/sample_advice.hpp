// Advice made by hand, to be rendered: a full one in which every field is filled, an empty one, one of a system
// of which nearly nothing is known, and one whose every text tries to break the report.
#pragma once

#include "sample_actions.hpp"
#include "sample_standings.hpp"
#include "sample_themes.hpp"

namespace ics::sample {

inline About about() {
    return {.program_version = "0.1.0",
            .profile = "Balanced",
            .knowledge_digest = "9f1c2ab34d5e6f70",
            .rules_digest = "00ffee1122334455",
            .assessment_digest = "a1b2c3d4e5f60718",
            .assessment_file = "northshire.toml",
            .knowledge_files = 41,
            .rule_files = 37,
            .rules_evaluated = 37,
            .rules_fired = 2,
            .rules_undetermined = 5,
            .overlays = {"'balanced' was changed (weights) by client/weights.toml, line 3."},
            .presumed = {"118 criteria were presumed met or open because of the rated stage of the capability.",
                         "1 capability's stage was inferred from another framework's ratings."},
            .method = {"A rated stage means exactly that stage. What is not rated is unknown: it is never "
                       "scored as zero."},
            .guard_rails = {"This report is an aid to discussion among partners.",
                            "It is not performance management and not assurance."},
            .sources = {"Healthy London Partnership: Mental health in integrated care systems: implementation "
                        "tool (2019)"}};
}

inline QuestionToAsk stage_question() {
    return {{"hlp-2019/3.1", "Population health management"},
            "At what stage is 'Population health management'?",
            {"Developing: Partners share what data they have.", "Maturing: One linked data set guides decisions."},
            {"No population health data behind the plan", "Inequalities are not measured"},
            {{"hlp-2019/3.1/maturing/01", "Link health and care data"}},
            "The answer decides 2 findings, and whether 1 action can start."};
}

inline const Named maturing_governance{"hlp-2019/1.1@maturing", "Leadership and governance: Maturing"};

// An action's step as the map has it.
inline WayStep way_step(const Action& action) {
    WayStep out;
    out.step = action.step;
    out.capability = action.capability;
    out.domain = action.domain;
    out.stage = action.stage;
    out.framework = action.framework;
    out.state = action.state;
    out.known_open = true;
    out.origin = action.origin;
    out.begun = action.begun;
    return out;
}

inline std::vector<WayStep> way() {
    WayStep owner = way_step(name_an_owner()), strategy = way_step(agree_a_strategy()), pool = way_step(pool_the_budgets());
    strategy.helped_by = {{0, "Whoever answers for mental health can bring it to the board."}};
    pool.state = StepState::later;
    pool.needs = {{1, ""}, {3, "Partners pool money only once who decides, and who answers for it, is settled."}};
    pool.in_turn = false;
    pool.comes_after = {4};
    WayStep governed = owner, funded = strategy;
    governed.step = maturing_governance;
    governed.needs = {{0, "It is one of the stage's requirements."}};
    funded.step = {"hlp-2019/2.3@maturing", totals.title + ": Maturing"};
    funded.by_rating_only = true;
    funded.helped_by.clear();
    governed.is_milestone = funded.is_milestone = true;
    governed.state = funded.state = StepState::blocked;
    return {owner, strategy, pool, governed, funded};
}

inline Advice full() {
    Advice a;
    a.system = "Northshire and Westmoor";
    a.summary_of_system = "Two counties, three places and one mental health trust";
    a.fictional = true;
    a.as_of = date(2019, 6, 30);
    a.today = date(2024, 3, 1);
    a.target_words = "Maturing in the HLP tool by 1 April 2021";
    a.summary = {"Northshire and Westmoor aims to be Maturing in the HLP tool by 1 April 2021. Of its 4 "
                 "capabilities, 1 has "
                 "reached it, 2 fall short of it and for 1 it is not known.",
                 "The first 2 actions: name a senior responsible owner for mental health; agree a mental health "
                 "investment "
                 "strategy and have the ICS board approve it."};
    a.position = position();
    a.actions = {name_an_owner(), agree_a_strategy()};
    a.blocked = {pool_the_budgets()};
    a.later = {{"hlp-2019/1.1/thriving/01", "Let service users chair the board"},
               {"hlp-2019/1.1/thriving/02", "Review governance every year"}};
    a.under_way = {{"hlp-2019/1.1/thriving/02", "Review governance every year"}};
    a.bottleneck = BottleneckNote{
        name_owner, "'Name a senior responsible owner for mental health' comes first: 14 open actions cannot be "
                    "reached any "
                    "other way.", 14};
    a.themes = {funding_theme()};
    a.findings = {step_finding()};
    a.commitments = commitments();
    a.metrics = metrics();
    a.questions = {stage_question()};
    a.conflicts = {{governance,
                    "'Leadership and governance' is rated Developing, but all criteria of a later stage are "
                    "rated met; it is "
                    "taken to stand between Developing and Maturing.",
                    {"Leadership and governance: rated Developing (Board minutes, May 2019)",
                     "One board member answers for mental health: met (Trust annual report 2019)"}}};
    a.ahead = {{pool_budgets, {{"hlp-2019/1.1@maturing", "Leadership and governance at Maturing"}}}};
    a.freedoms = {{"NHSE matrix", {"developing", "Developing"}, true, {governance},
                   {{"nhse-2019/freedoms/01", "Finance: The ICS may agree one control total.", "NHS England 2019"}}},
                  {"NHSE matrix", {"maturing", "Maturing"}, false, {},
                   {{"nhse-2019/freedoms/02", "Support: The ICS may choose its own help", ""}}}};
    a.tiers = {{"place",
                {{"nhse-2019/levels/place", "Place: 250,000 to 500,000 people", "NHS England 2019"}},
                {{"nhse-2019/functions/place/01", "Plans with the council.", "NHS England 2019"}},
                {{"nhse-2019/priorities/place/01", "Joins teams up.", "NHS England 2019"}},
                {{"nhse-2019/place/06", "Joint committee. Council and trusts sit on it.", "NHS England 2019"}}}};
    a.way = way();
    a.acronyms = {{"glossary/ics", "ICS", "integrated care system"},
                  {"glossary/pcn", "PCN", "primary care network"},
                  {"glossary/stp", "STP", "sustainability and transformation partnership"}};
    a.left_out = {33, 12, 1, "Funding, whole population budgets and incentives"};
    a.about = about();
    return a;
}

// A sound assessment that says nothing, against a knowledge base that has nothing to say.
inline Advice empty() {
    Advice a;
    a.system = "Westmoor";
    a.as_of = date(2019, 6, 30);
    return a;
}

inline Advice unknown() {
    Advice a;
    a.system = "Eastvale";
    a.as_of = date(2019, 6, 30);
    a.target_words = "Maturing in the HLP tool by 1 April 2021";
    a.mostly_unknown = true;
    a.summary = {"Eastvale aims to be Maturing in the HLP tool by 1 April 2021. Of its 2 capabilities, for 2 it "
                 "is not known.",
                 "For 31 of the 34 criteria on the way it is not known whether they are met. The question worth "
                 "answering "
                 "first is about 'Population health management'.",
                 "Nothing is known to be ready to start."};
    CapabilityPosition nothing;
    nothing.capability = {"hlp-2019/3.1", "Population health management"};
    nothing.stage = {0, 3};
    nothing.stage_words = "not known";
    nothing.target = 2;
    nothing.target_words = "Maturing";
    nothing.unknown = 17;
    a.position = {{{"hlp-2019/3", "Integrated care models"}, "HLP tool", ladder(), {nothing}}};
    a.questions = {stage_question()};
    QuestionToAsk figure{talking_therapies, "What is the latest figure for 'People who could benefit reached by "
                                            "talking "
                         "therapies'?", {"The target is at least 22%."}, {}, {agree_strategy},
                         "The answer decides whether 1 action can start."};
    a.questions.push_back(figure);
    a.about = about();
    return a;
}

}  // namespace ics::sample
