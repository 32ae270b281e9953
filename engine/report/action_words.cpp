// The words of an action's labelled lines, and of the reasons that rules give.
#include <fmt/format.h>

#include "report/words.hpp"

namespace ics::report {

std::string toward_words(const Action& action) {
    const std::string capability = title(action.capability), stage = title(action.stage);
    std::string out = stage.empty() || capability.empty() ? stage + capability : stage + " in " + capability;
    if (!action.framework.empty()) out += (out.empty() ? "" : " ") + fmt::format("({})", action.framework);
    return out;
}

std::string effort_words(const Action& action) {
    if (action.effort == 0) return action.effort_words;
    if (action.effort_words.empty()) return fmt::format("{} of 8", action.effort);
    return fmt::format("{} of 8: {}", action.effort, action.effort_words);
}

std::string opens_words(const Action& action) {
    const std::string wait = fmt::format("{} {} for it in all", count(action.unlocks, "later action", "later actions"),
                                         action.unlocks == 1 ? "waits" : "wait");
    if (action.opens.empty()) return action.unlocks == 0 ? "" : capitalised(wait);
    const bool more = action.unlocks > int(action.opens.size());
    return titles(action.opens) + (more ? " (" + wait + ")" : "");
}

std::string decision_words(const DecisionTaken& decision) {
    std::string out = decision.state;
    if (!decision.owner.empty()) out += "; owner: " + decision.owner;
    if (decision.due) out += "; due " + day(*decision.due);
    if (!decision.note.empty()) out = sentence(out) + " " + sentence(decision.note);
    return capitalised(out);
}

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

std::string so_far_words(const Action& action) {
    if (action.evidence.empty()) return "";
    return sentence(action.evidence) + (action.evidence_source.empty() ? "" : " (" + action.evidence_source + ")");
}

std::string heading_words(const Action& action) {
    if (!action.begun) return title(action.step);
    std::string going_on = title(action.step);
    for (const std::string_view start : {"Start ", "Begin to ", "Begin "})
        if (going_on.starts_with(start)) {
            going_on = capitalised(going_on.substr(start.size()));
            break;
        }
    return "Take further: " + going_on;
}

std::string_view blocker_words(const Blocker& blocker) {
    if (blocker.is_stage) return "not reached yet";
    if (blocker.known_open && blocker.state == StepState::undetermined) return "not done; whether it can start is not known";
    return state_words(blocker.state);
}

std::string no_actions_words(const Advice& advice) {
    if (!advice.left_out.theme.empty()) return "Nothing of this key theme is known to be ready to start.";
    return "Nothing can be named yet that is ready to start.";
}

std::string none_blocked_words(const Advice& advice) {
    if (!advice.left_out.theme.empty()) return "Nothing of this key theme is known to be blocked.";
    return advice.mostly_unknown ? "Nothing is known to be blocked." : "Nothing is blocked.";
}

namespace {

std::string left_out_words(int left_out, std::string_view one, std::string_view many) {
    if (left_out == 0) return "";
    return fmt::format(" {} of lower priority {} left out here; --top 0 lists all.", count(left_out, one, many),
                       left_out == 1 ? "is" : "are");
}

}  // namespace

std::string actions_intro(const Advice& advice) {
    const std::string left_out = left_out_words(advice.left_out.actions, "action", "actions");
    if (advice.actions.empty()) return no_actions_words(advice) + left_out;
    return "These can start now, or have begun: nothing is known to stand in their way. The most pressing comes first." +
           left_out;
}

std::vector<std::string> blocked_intro(const Advice& advice) {
    std::vector<std::string> out;
    const std::string left_out = left_out_words(advice.left_out.blocked, "blocked action", "blocked actions");
    const std::string some = "These come next, but each waits for something.";
    out.push_back((advice.blocked.empty() ? none_blocked_words(advice) : some) + left_out);
    if (!advice.later.empty())
        out.push_back(count(int(advice.later.size()), "further step belongs", "further steps belong") +
                      " to stages beyond the next: they need not be settled now.");
    if (!advice.under_way.empty())
        out.push_back("Begun or decided, though they belong to a later stage: " + titles(advice.under_way, 6) + ".");
    return out;
}

std::string evidence_words(const std::string& evidence, const std::string& source) {
    if (evidence.empty() && source.empty()) return "";
    if (evidence.empty()) return fmt::format("Source: {}.", source);
    if (source.empty()) return "Evidence: " + sentence(evidence);
    return fmt::format("Evidence: {} ({}).", phrase(evidence), source);
}

std::string note_words(const std::string& source) { return capitalised(sentence(source)); }

Line evidence_line(const std::string& evidence, const std::string& source, Style style) {
    if (evidence.empty() && source.empty()) return {};
    if (evidence.empty()) return {{fmt::format(" Source: {}.", source), style, note_words(source)}};
    if (source.empty()) return {{" Evidence: " + sentence(evidence), style}};
    return {{" Evidence: " + phrase(evidence), style},
            {fmt::format(" ({})", source), style, note_words(source)},
            {".", style}};
}

Line source_line(const std::string& source) {
    if (source.empty()) return {};
    return {{" Source: " + source + ".", Style::faint, note_words(source)}};
}

Span note_mark(const std::string& source) { return {"", Style::plain, note_words(source)}; }

Line elsewhere_words(const EvidenceNote& note) {
    Line line;
    std::string name = note.evidence.title;
    if (!note.where.empty()) name += " (" + note.where + ")";
    if (!name.empty()) line.push_back({sentence(name), Style::strong});
    line.push_back({(name.empty() ? "" : " ") + sentence(note.text)});
    if (!note.because.empty()) line.push_back({" Told here because " + sentence(note.because)});
    if (!note.source.empty()) line.push_back({" " + note.source + ".", Style::faint, note_words(note.source)});
    return line;
}

Line sign_words(const Sign& sign) {
    Line line{{sentence(sign.text)}};
    if (!sign.metrics.empty()) line.push_back({" Measured by: " + titles(sign.metrics, 3) + "."});
    return line;
}

namespace {

// Whether the value says the answer already, as a figure beside its target or one stage does; a threshold of a rule's
// own, or a range of stages, it does not.
bool says_itself(const FactRead& read) {
    if (read.reading.ends_with("not known")) return true;
    const bool own_threshold = read.reading.find_first_of("0123456789") != std::string::npos;
    return !own_threshold && read.value.find(" to ") == std::string::npos;
}

// 'below maturing: yes' as a question and its answer.
std::string asked(const std::string& reading) {
    const std::size_t colon = reading.rfind(": ");
    if (colon == std::string::npos) return reading;
    return reading.substr(0, colon) + "? " + reading.substr(colon + 2);
}

}  // namespace

Line read_words(const FactRead& read) {
    std::string text = "'" + phrase(title(read.subject)) + "': " + read.value;
    const std::string_view origin = read_origin_words(read.origin);
    if (!origin.empty()) text += fmt::format(", {}", origin);
    if (!read.reading.empty() && !says_itself(read)) text += " (" + asked(read.reading) + ")";
    Line line{{text + "."}};
    append(evidence_line(read.evidence, read.source, Style::faint), line);
    return line;
}

}  // namespace ics::report
