// What to do next, and what is blocked and by what: one entry an action.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

void add_case_fields(const Advice& advice, const Action& action, std::vector<Field>& fields) {
    fields.push_back({"By", {{action.deadline ? deadline_words(*action.deadline) : ""}}});
    fields.push_back({"Serves", {{titles(action.serves)}}});
    fields.push_back({"Decision", {{action.decision ? decision_words(*action.decision) : ""}}});
    fields.push_back({"Part of", {{titles(action.commitments)}}});
    fields.push_back({"Advised in", {{advised_words(advice, action)}}});
}

void add_work_fields(const Action& action, std::vector<Field>& fields) {
    fields.push_back({"Lead", {{action.lead}}});
    fields.push_back({"Where", {{fmt::format("{}", fmt::join(action.tiers, ", "))}}});
    fields.push_back({"At the table", {{titles(action.partners)}}});
    fields.push_back({"Effort", {{effort_words(action)}}});
}

void add_source_fields(const Action& action, std::vector<Field>& fields) {
    for (const Sign& sign : action.signs) fields.push_back({"Sign of success", sign_words(sign)});
    for (const EvidenceNote& note : action.elsewhere) fields.push_back({"Elsewhere", elsewhere_words(note)});
    fields.push_back({"Also counts for", {{titles(action.also_counts_for)}}});
    fields.push_back({"Uncertain", {{action.uncertain}}});
    fields.push_back({"Source", {{action.source, Style::faint}}, !action.done_when.empty()});
}

Line so_far(const Action& action) {
    Line line{{sentence(action.evidence)}};
    if (!action.evidence.empty() && !action.evidence_source.empty())
        line.push_back({" (" + action.evidence_source + ")", Style::plain, note_words(action.evidence_source)});
    return line;
}

// The source says when it is done; the rest is ours.
Line done_when(const Action& action) { return {{sentence(action.done_when)}, note_mark(action.source)}; }

std::vector<Field> ready_fields(const Advice& advice, const Action& action) {
    std::vector<Field> fields{{"Priority", {{priority_words(action.priority)}}},
                              {"Toward", {{toward_words(action)}}},
                              {"Status", {{status_words(action)}}},
                              {"So far", so_far(action)},
                              {"Done when", done_when(action)}};
    add_work_fields(action, fields);
    fields.push_back({"Opens", {{opens_words(action)}}});
    fields.push_back({"Easier after", {{titles(action.helped_by)}}});
    fields.push_back({"Not known", {{action.not_known.empty() ? "" : "whether this is in place, on which it rests: " + titles(action.not_known)}}});
    add_case_fields(advice, action, fields);
    add_source_fields(action, fields);
    return fields;
}

// Why it is needed is said once, where one reason covers several.
void add_blocker(const Blocker& blocker, std::string_view said, std::vector<Field>& fields) {
    std::string text = fmt::format("{} ({}).", phrase(title(blocker.step)), blocker_words(blocker));
    if (!blocker.why.empty() && blocker.why != said) text += " " + sentence(blocker.why);
    fields.push_back({"Waits for", {{text}}});
    const bool itself = blocker.start_with.size() == 1 && blocker.start_with.front() == blocker.step;
    if (!itself) fields.push_back({"Start with", {{titles(blocker.start_with)}}});
}

std::vector<Field> blocked_fields(const Advice& advice, const Action& action) {
    std::vector<Field> fields;
    std::string_view said;
    for (const Blocker& blocker : action.blocked_by) {
        add_blocker(blocker, said, fields);
        said = blocker.why;
    }
    fields.push_back({"Priority", {{priority_words(action.priority)}}});
    fields.push_back({"Toward", {{toward_words(action)}}});
    fields.push_back({"Status", {{status_words(action)}}});
    fields.push_back({"So far", so_far(action)});
    fields.push_back({"Done when", done_when(action)});
    add_work_fields(action, fields);
    fields.push_back({"Opens", {{opens_words(action)}}});
    add_case_fields(advice, action, fields);
    add_source_fields(action, fields);
    return fields;
}

}  // namespace

void add_actions(const Advice& advice, Document& document) {
    document.heading(2, "What to do next");
    document.paragraph(actions_intro(advice));
    if (advice.bottleneck)
        document.paragraph(sentence(advice.bottleneck->text));
    for (const Action& action : advice.actions) {
        document.entry(std::to_string(action.rank), heading_words(action));
        document.paragraph(sentence(action.why_now));
        document.fields(ready_fields(advice, action));
    }
}

void add_blocked(const Advice& advice, Document& document) {
    document.heading(2, "What is blocked, and by what");
    for (std::string& paragraph : blocked_intro(advice)) document.paragraph(std::move(paragraph));
    for (const Action& action : advice.blocked) {
        document.entry(std::to_string(action.rank), heading_words(action));
        document.paragraph(sentence(action.why_now));
        document.fields(blocked_fields(advice, action));
    }
}

}  // namespace ics::report
