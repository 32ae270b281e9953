#include "report/words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace ics::report {

std::string number(double value) {
    const double tenths = std::round(value * 10);
    if (tenths == 0) return "0";
    const double rounded = tenths / 10;
    return rounded == std::floor(rounded) ? fmt::format("{:.0f}", rounded) : fmt::format("{:.1f}", rounded);
}

std::string count(int n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string sentence(std::string text) {
    if (!text.empty() && std::string_view(".!?:").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string phrase(std::string text) {
    if (!text.empty() && text.back() == '.') text.pop_back();
    return text;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

std::string joined(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, "; ")); }

const std::string& title(const Named& named) { return named.title.empty() ? named.id : named.title; }

std::string titles(const std::vector<Named>& list, std::size_t most) {
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) shown.push_back(phrase(title(list[i])));
    if (list.size() > most) shown.push_back(fmt::format("and {} more", list.size() - most));
    return joined(shown);
}

std::string quoted_title(const Named& named) { return "'" + phrase(title(named)) + "'"; }

std::string quoted_titles(const std::vector<Named>& list, std::size_t most) {
    std::vector<std::string> shown;
    const std::size_t end = most == 0 ? list.size() : std::min(most, list.size());
    for (std::size_t i = 0; i < end; ++i) shown.push_back(quoted_title(list[i]));
    if (list.size() > end) shown.push_back(fmt::format("and {} more", list.size() - end));
    return joined(shown);
}

std::string day(Date date) { return date.ok() ? written(date) : "no date"; }

std::string deadline_words(const Deadline& deadline, std::string_view known) {
    const std::string date = day(deadline.date);
    std::vector<std::string> about;
    if (deadline.what != known) about.push_back(deadline.what);
    // 'March 2020' adds nothing to '31 March 2020'.
    if (!deadline.words.empty() && date.find(deadline.words) == std::string::npos)
        about.push_back(fmt::format("in the source \"{}\"", deadline.words));
    std::string out = date;
    if (!about.empty()) out += " (" + joined(about) + ")";
    if (!deadline.note.empty()) out += ", " + deadline.note;
    return out;
}

std::string_view part_words(Part part) {
    switch (part) {
        case Part::gap: return "gap to target";
        case Part::unlocks: return "opens other work";
        case Part::urgency: return "nearness of its date";
        case Part::must_do: return "national must-do";
        case Part::shortfall: return "figures short of target";
        case Part::advised: return "advised for this system";
        case Part::inequality: return "health inequalities";
        case Part::ease: return "ease";
        case Part::confidence: return "confidence in the rating";
    }
    return "";
}

std::string priority_words(const Priority& priority) {
    std::vector<PriorityPart> parts(priority.parts.begin(), priority.parts.end());
    std::erase_if(parts, [](const PriorityPart& part) { return number(part.points) == "0"; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const PriorityPart& a, const PriorityPart& b) { return a.points > b.points; });
    std::string out = number(priority.score) + " of 100";
    for (std::size_t i = 0; i < parts.size(); ++i)
        out += fmt::format("{} {} {}", i == 0 ? ":" : ",", part_words(parts[i].part), number(parts[i].points));
    return out;
}

std::string_view origin_words(Origin origin) {
    switch (origin) {
        case Origin::rated: return "rated";
        case Origin::derived: return "worked out";
        case Origin::presumed: return "presumed";
        case Origin::inferred: return "inferred";
        case Origin::unknown: return "";
    }
    return "";
}

std::string_view read_origin_words(Origin origin) {
    switch (origin) {
        case Origin::rated: return "as assessed";
        case Origin::derived: return "worked out from other ratings";
        case Origin::presumed: return "presumed from a rated stage";
        case Origin::inferred: return "inferred from another framework's ratings";
        case Origin::unknown: return "";
    }
    return "";
}

std::string status_words(const Action& action) {
    const std::string what = action.begun ? "begun but not met" : "not met";
    switch (action.origin) {
        case Origin::rated: return capitalised(what) + ", as rated";
        case Origin::derived: return capitalised(what) + ", worked out from other ratings";
        case Origin::presumed: return "Presumed " + what + ", from the rated stage of its capability";
        case Origin::inferred: return "Inferred " + what + ", from another framework's ratings";
        case Origin::unknown: return action.begun ? "Begun; not known to be met" : "Not known to be met or not";
    }
    return "";
}

std::string_view state_words(StepState state) {
    switch (state) {
        case StepState::done: return "done";
        case StepState::ready: return "can start now";
        case StepState::blocked: return "itself blocked";
        case StepState::later: return "comes later";
        case StepState::undetermined: return "not known whether it is done";
        case StepState::not_applicable: return "not applicable";
    }
    return "";
}

std::string_view standing_words(Standing standing) {
    switch (standing) {
        case Standing::done: return "done";
        case Standing::ahead: return "date still to come";
        case Standing::at_risk: return "due soon";
        case Standing::passed: return "date passed";
        case Standing::dropped: return "dropped";
        case Standing::undated: return "no date set";
    }
    return "";
}

std::string_view met_words(Truth meets) {
    return meets == Truth::yes ? "met" : meets == Truth::no ? "not met" : "not known";
}

}  // namespace ics::report
