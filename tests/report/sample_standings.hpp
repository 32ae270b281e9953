// Positions, promises and figures of the sample advice.
#pragma once

#include "sample_actions.hpp"

namespace ics::sample {

inline std::vector<std::string> ladder() { return {"Emerging", "Developing", "Maturing", "Thriving"}; }

inline CapabilityPosition rated_governance() {
    CapabilityPosition p;
    p.capability = governance;
    p.stage = {1, 2};
    p.stage_words = "Developing to Maturing";
    p.origin = Origin::rated;
    p.target = 2;
    p.target_words = "Maturing";
    p.met = 6;
    p.open = 4;
    p.evidence = "A programme group of commissioners and both trusts meets under a named lead.";
    p.source = "Board minutes, May 2019";
    return p;
}

inline CapabilityPosition derived_totals() {
    CapabilityPosition p;
    p.capability = totals;
    p.stage = {1, 1};
    p.stage_words = "Developing";
    p.origin = Origin::derived;
    p.target = 2;
    p.target_words = "Maturing";
    p.met = 5;
    p.open = 9;
    p.unknown = 1;
    p.evidence = "Worked out from 6 rated criteria.";
    p.left_out = "1 criterion is not applicable: there is one control total already.";
    p.stage_text = "What drives the system's finances and where it could be more efficient are well understood.";
    return p;
}

inline CapabilityPosition inferred_finance() {
    CapabilityPosition p;
    p.capability = {"hlp-2019/2.4", "Financial governance"};
    p.stage = {1, 2};
    p.stage_words = "Developing to Maturing";
    p.origin = Origin::inferred;
    p.target = 2;
    p.target_words = "Maturing";
    p.unknown = 8;
    p.inferred_from = {{"wm-2018/2.1", "Shared financial planning"}, {"wm-2018/2.2", "Sharing financial risk"}};
    return p;
}

inline CapabilityPosition inapplicable() {
    CapabilityPosition p;
    p.capability = {"hlp-2019/2.5", "Mergers of commissioners"};
    p.stage_words = "not applicable";
    p.not_applicable = true;
    return p;
}

inline CapabilityPosition west_midlands() {
    CapabilityPosition p;
    p.capability = {"wm-2018/2.1", "Shared financial planning"};
    p.stage = {2, 2};
    p.stage_words = "3";
    p.origin = Origin::rated;
    p.met = 0;
    return p;
}

inline std::vector<DomainPosition> position() {
    return {{leadership, "HLP tool", ladder(), {rated_governance()}},
            {finance, "HLP tool", ladder(), {derived_totals(), inferred_finance(), inapplicable()}},
            {{"wm-2018/2", "Money"}, "West Midlands framework", {"1", "2", "3", "4", "5"}, {west_midlands()}}};
}

inline std::vector<CommitmentStanding> commitments() {
    return {{investment_plan, "The full cost of the national plan to 2021 and what it returns", date(2018, 6, 30),
             "in progress",
             Standing::passed, "date passed before this assessment", {agree_strategy}, "Northshire plan 2018, "
                                                                                       "line 524"},
            {{"northshire/plan/04", "Urgent and crisis pathways reviewed"}, "", date(2019, 8, 31), "planned",
             Standing::at_risk, "due within 62 days and not begun", {}, "Northshire plan 2018, line 538"},
            {{"northshire/plan/05", "Perinatal pathway agreed"}, "", date(2018, 9, 30), "done", Standing::done, "",
             {}, ""},
            {{"northshire/plan/06", "Quarterly reports to the partnership board"}, "", std::nullopt, "planned",
             Standing::undated, "", {}, ""}};
}

inline MetricStanding reached_by_therapies() {
    MetricStanding m;
    m.metric = talking_therapies;
    m.text = "Talking therapy services give timely treatment to at least 22% of those who could benefit.";
    m.target = "at least 22%";
    m.value = "16.8%";
    m.meets = Truth::no;
    m.must_do = true;
    m.deadline = Deadline{date(2020, 3, 31), "March 2020", talking_therapies.title, "date passed under the 2019 plan"};
    m.measured = "31 March 2019";
    m.evidence = "Quarterly return of both trusts.";
    m.evidence_source = "NHS Digital, April 2019";
    m.actions = {agree_strategy, open_books};
    m.source = "Royal College of Psychiatrists 2019, line 926";
    m.note = "Line 1102 of the same document says 25%.";
    return m;
}

inline std::vector<MetricStanding> metrics() {
    MetricStanding recovery, crisis, homes, england;
    recovery.metric = {"rcpsych-2019/deliverables-2019-20/02", "Recovery after talking therapies"};
    recovery.target = "at least 50%";
    recovery.value = "not known";
    recovery.must_do = true;
    recovery.deadline = Deadline{date(2020, 3, 31), "2019/20", recovery.metric.title, "date passed under the "
                                                                                      "2019 plan"};
    crisis.metric = {"rcpsych-2019/deliverables-2023-24/07", "Crisis care by telephone at all hours"};
    crisis.target = "yes";
    crisis.value = "yes";
    crisis.meets = Truth::yes;
    crisis.deadline = Deadline{date(2024, 3, 31), "2023/24", crisis.metric.title, ""};
    homes.metric = {"client/settled-home", "People with a settled home"};
    homes.target = "at least 75%";
    homes.value = "57%";
    homes.meets = Truth::no;
    homes.own = true;
    homes.source = "judgement: one in four without a home of their own is too many";
    england.metric = {"rcpsych-2019/deliverables-2023-24/09", "Women with access to specialist perinatal care"};
    england.target = "at least 66,000 women";
    england.value = "not known";
    england.national = true;
    england.deadline = Deadline{date(2024, 3, 31), "2023/24", england.metric.title, ""};
    return {reached_by_therapies(), recovery, crisis, homes, england};
}

}  // namespace ics::sample
