// Actions as tables: those that can start, and those that wait, with what they wait for; both with columns to fill in.
#include <fmt/format.h>

#include "report/table_columns.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

using Actions = ColumnsOf<Action>;

const std::vector<std::string>& statuses() {
    static const std::vector<std::string> all{"not started", "decided", "in progress", "parked", "done"};
    return all;
}

// How it is known that the action is open, and that it has begun: 'presumed: check first', 'begun, rated'.
std::string known_words(const Action& action) {
    std::string known(action.origin == Origin::unknown ? "not known" : origin_words(action.origin));
    if (action.origin == Origin::presumed || action.origin == Origin::inferred) known += ": check first";
    return (action.begun ? "begun, " : "") + known;
}

// A board must see beside each action whether it rests on a presumption only.
Actions head_columns(int width) {
    return {{{"Rank", 6}, [](const Action& a) { return DataCell(double(a.rank)); }},
            {{"Action", width}, [](const Action& a) { return text_cell(heading_words(a)); }},
            {{"How known", 12}, [](const Action& a) { return text_cell(known_words(a)); }}};
}

Actions work_columns() {
    return {{{"Lead", 16}, [](const Action& a) { return text_cell(a.lead); }},
            {{"Effort (1 to 8)", 8}, [](const Action& a) { return a.effort == 0 ? DataCell() : DataCell(double(a.effort)); }}};
}

Actions deadline_columns() {
    return {{{"Deadline", 12}, [](const Action& a) { return date_cell(a.deadline); }},
            {{"Deadline of", 18}, [](const Action& a) { return whose_cell(a.deadline); }}};
}

// Begun with what the assessment records as decided.
Actions columns_to_fill_in() {
    return {{{"Owner", 13, Filled::with_text}, [](const Action& a) { return text_cell(a.decision ? a.decision->owner : ""); }},
            {{"Status", 12, Filled::with_choice, statuses()},
             [](const Action& a) { return text_cell(a.decision ? a.decision->state : ""); }},
            {{"Start", 12, Filled::with_date}, [](const Action&) { return DataCell(); }},
            {{"Due", 12, Filled::with_date}, [](const Action& a) { return date_cell(a.decision ? a.decision->due : std::nullopt); }},
            {{"Notes", 20, Filled::with_text}, [](const Action& a) { return text_cell(a.decision ? a.decision->note : ""); }}};
}

Actions place_columns() {
    return {{{"Done when", 50}, [](const Action& a) { return text_cell(sentence(a.done_when)); }},
            {{"Capability", 30}, [](const Action& a) { return text_cell(title(a.capability)); }},
            {{"Domain", 30}, [](const Action& a) { return text_cell(title(a.domain)); }},
            {{"Stage", 12}, [](const Action& a) { return text_cell(title(a.stage)); }},
            {{"Framework", 16}, [](const Action& a) { return text_cell(a.framework); }},
            {{"Where", 14}, [](const Action& a) { return list_cell(a.tiers); }}};
}

// '7: Funding, whole population budgets and incentives'.
DataCell themes_cell(const Advice& advice, const Action& action) {
    std::vector<std::string> out;
    for (const std::string& id : action.themes) {
        out.push_back(id);
        for (const ThemeAdvice& theme : advice.themes)
            if (theme.theme.id == id) out.back() = fmt::format("{}: {}", theme.number, title(theme.theme));
    }
    return list_cell(std::move(out));
}

Actions priority_columns() {
    Actions out{{{"Priority (of 100)", 10}, [](const Action& a) { return tenths_cell(a.priority.score); }}};
    for (std::size_t i = 0; i < part_count; ++i)
        out.push_back({{"Points: " + std::string(part_words(Part(i))), 13},
                       [i](const Action& a) { return tenths_cell(a.priority.parts[i].points); }});
    return out;
}

Actions case_columns() {
    return {{{"Later actions that wait for it", 12}, [](const Action& a) { return DataCell(double(a.unlocks)); }},
            {{"Opens at once", 40}, [](const Action& a) { return titles_cell(a.opens); }},
            {{"Deadline in the source", 16}, [](const Action& a) { return source_words_cell(a.deadline); }},
            {{"How known, in words", 24}, [](const Action& a) { return text_cell(status_words(a)); }},
            {{"So far", 40}, [](const Action& a) { return text_cell(so_far_words(a)); }},
            {{"Easier after", 30}, [](const Action& a) { return titles_cell(a.helped_by); }},
            {{"Rests on what is not known", 30}, [](const Action& a) { return titles_cell(a.not_known); }},
            {{"Serves", 30}, [](const Action& a) { return titles_cell(a.serves); }},
            {{"Part of", 30}, [](const Action& a) { return titles_cell(a.commitments); }},
            {{"At the table", 30}, [](const Action& a) { return titles_cell(a.partners); }},
            {{"Effort in words", 30}, [](const Action& a) { return text_cell(a.effort_words); }}};
}

DataCell signs_cell(const Action& action) {
    std::vector<std::string> out;
    for (const Sign& sign : action.signs) out.push_back(plain_words(sign_words(sign)));
    return list_cell(std::move(out));
}

DataCell elsewhere_cell(const Action& action) {
    std::vector<std::string> out;
    for (const EvidenceNote& note : action.elsewhere) out.push_back(plain_words(elsewhere_words(note)));
    return list_cell(std::move(out));
}

Actions source_columns() {
    return {{{"Signs of success", 30}, signs_cell},
            {{"Elsewhere", 30}, elsewhere_cell},
            {{"Also counts for", 30}, [](const Action& a) { return titles_cell(a.also_counts_for); }},
            {{"Uncertain", 30}, [](const Action& a) { return text_cell(a.uncertain); }},
            {{"Topics", 20}, [](const Action& a) { return list_cell(a.tags); }},
            {{"Source", 40}, [](const Action& a) { return text_cell(a.source); }},
            {{"Id", 28}, [](const Action& a) { return text_cell(a.step.id); }}};
}

// Everything of an action that is looked up rather than read in a meeting.
Actions detail_columns(const Advice& advice) {
    Actions out = place_columns();
    out.push_back({{"Key themes", 30}, [&advice](const Action& a) { return themes_cell(advice, a); }});
    append(out, priority_columns());
    Actions looked_up = case_columns();
    looked_up.push_back({{"Advised in", 40}, [&advice](const Action& a) { return text_cell(advised_words(advice, a)); }});
    append(looked_up, source_columns());
    append(out, std::move(looked_up));
    return out;
}

// A blocked action with one of the things it waits for; none where nothing is named.
struct Wait {
    const Action* action;
    const Blocker* blocker;
};

std::vector<Wait> waits(const std::vector<Action>& blocked) {
    std::vector<Wait> out;
    for (const Action& action : blocked) {
        if (action.blocked_by.empty()) out.push_back({&action, nullptr});
        for (const Blocker& blocker : action.blocked_by) out.push_back({&action, &blocker});
    }
    return out;
}

ColumnsOf<Wait> wait_columns() {
    const ColumnsOf<Blocker> columns{
        {{"Waits for", 26}, [](const Blocker& b) { return text_cell(phrase(title(b.step))); }},
        {{"How that stands", 12}, [](const Blocker& b) { return text_cell(std::string(blocker_words(b))); }},
        {{"Why it is needed", 26}, [](const Blocker& b) { return text_cell(sentence(b.why)); }},
        {{"Start with", 28}, [](const Blocker& b) { return titles_cell(b.start_with); }}};
    ColumnsOf<Wait> out;
    for (const ColumnOf<Blocker>& one : columns)
        out.push_back({one.column, [cell = one.cell](const Wait& wait) { return wait.blocker ? cell(*wait.blocker) : DataCell(); }});
    return out;
}

ColumnsOf<Wait> of_action(const Actions& columns) {
    return columns_of<Wait>(columns, [](const Wait& wait) -> const Action& { return *wait.action; });
}

}  // namespace

DataTable actions_table(const Advice& advice) {
    DataTable table{"Actions", "What can start now, or has begun, the most pressing first.", no_actions_words(advice), 3, 12,
                    {}, {}};
    Actions columns = head_columns(34);
    append(columns, work_columns());
    append(columns, deadline_columns());
    append(columns, columns_to_fill_in());
    columns.push_back({{"Why now", 40}, [](const Action& a) { return text_cell(sentence(a.why_now)); }});
    append(columns, detail_columns(advice));
    fill_table(table, columns, advice.actions);
    return table;
}

DataTable blocked_table(const Advice& advice) {
    DataTable table{"Blocked", "What comes next but waits: a row for each thing that an action waits for, and where to start.",
                    none_blocked_words(advice), 3, 9, {}, {}};
    ColumnsOf<Wait> columns = of_action(head_columns(28));
    append(columns, wait_columns());
    append(columns, of_action(deadline_columns()));
    append(columns, of_action(columns_to_fill_in()));
    append(columns, of_action(work_columns()));
    append(columns, of_action(detail_columns(advice)));
    fill_table(table, columns, waits(advice.blocked));
    return table;
}

}  // namespace ics::report
