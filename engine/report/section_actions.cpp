// What to do next, and what is blocked and by what: one entry an action.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// 'Agree a joint strategy (key theme 7)'.
std::string advised_words(const Advice& advice, const Action& action) {
    std::vector<Named> out;
    for (const Named& advised : action.advised_by) {
        out.push_back({advised.id, phrase(title(advised))});
        for (const ThemeAdvice& theme : advice.themes)
            for (const Recommended& local : theme.local)
                if (local.recommendation.id == advised.id)
                    out.back().title += fmt::format(" (key theme {})", theme.number);
    }
    return titles(out);
}

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

// What has begun is not started again: 'Start mapping need' goes on as 'Take further: Mapping need'.
std::string heading(const Action& action) {
    if (!action.begun) return title(action.step);
    std::string going_on = title(action.step);
    for (const std::string_view start : {"Start ", "Begin to ", "Begin "})
        if (going_on.starts_with(start)) {
            going_on = capitalised(going_on.substr(start.size()));
            break;
        }
    return "Take further: " + going_on;
}

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

std::string_view how_it_stands(const Blocker& blocker) {
    if (blocker.is_stage) return "not reached yet";
    if (blocker.known_open && blocker.state == StepState::undetermined) return "not done; whether it can start is not known";
    return state_words(blocker.state);
}

// Why it is needed is said once, where one reason covers several.
void add_blocker(const Blocker& blocker, std::string_view said, std::vector<Field>& fields) {
    std::string text = fmt::format("{} ({}).", phrase(title(blocker.step)), how_it_stands(blocker));
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

// A list may be empty only because it was kept to one theme.
std::string no_actions(const Advice& advice) {
    if (!advice.left_out.theme.empty()) return "Nothing of this key theme is known to be ready to start.";
    return "Nothing can be named yet that is ready to start.";
}

std::string none_blocked(const Advice& advice) {
    if (!advice.left_out.theme.empty()) return "Nothing of this key theme is known to be blocked.";
    return advice.mostly_unknown ? "Nothing is known to be blocked." : "Nothing is blocked.";
}

std::string left_out_words(int left_out, std::string_view one, std::string_view many) {
    if (left_out == 0) return "";
    return fmt::format(" {} of lower priority {} left out here; --top 0 lists all.", count(left_out, one, many),
                       left_out == 1 ? "is" : "are");
}

}  // namespace

void add_actions(const Advice& advice, Document& document) {
    document.heading(2, "What to do next");
    const std::string left_out = left_out_words(advice.left_out.actions, "action", "actions");
    if (advice.actions.empty()) {
        document.paragraph(no_actions(advice) + left_out);
    } else {
        document.paragraph("These can start now, or have begun: nothing is known to stand in their way. The most pressing comes first." +
                           left_out);
    }
    if (advice.bottleneck)
        document.paragraph(sentence(advice.bottleneck->text));
    for (const Action& action : advice.actions) {
        document.entry(std::to_string(action.rank), heading(action));
        document.paragraph(sentence(action.why_now));
        document.fields(ready_fields(advice, action));
    }
}

void add_blocked(const Advice& advice, Document& document) {
    document.heading(2, "What is blocked, and by what");
    const std::string left_out = left_out_words(advice.left_out.blocked, "blocked action", "blocked actions");
    const std::string some = "These come next, but each waits for something.";
    document.paragraph((advice.blocked.empty() ? none_blocked(advice) : some) + left_out);
    if (!advice.later.empty())
        document.paragraph(count(int(advice.later.size()), "further step belongs", "further steps belong") +
                           " to stages beyond the next: they need not be settled now.");
    if (!advice.under_way.empty())
        document.paragraph("Begun or decided, though they belong to a later stage: " + titles(advice.under_way, 6) + ".");
    for (const Action& action : advice.blocked) {
        document.entry(std::to_string(action.rank), heading(action));
        document.paragraph(sentence(action.why_now));
        document.fields(blocked_fields(advice, action));
    }
}

}  // namespace ics::report
