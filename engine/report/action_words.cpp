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
