// The words of recommendations and of the reasons that rules give.
#include <algorithm>

#include "report/words.hpp"

namespace ics::report {

std::vector<Field> grounds(const Reason& reason) {
    std::vector<Field> out;
    std::vector<std::string> said;
    for (const FactRead& read : reason.reads) {
        if (std::find(said.begin(), said.end(), read.subject.id) != said.end()) continue;
        said.push_back(read.subject.id);
        out.push_back({"Rests on", read_words(read)});
    }
    return out;
}

namespace {

// ' Due by 31 March 2020. Starts from 1 March 2020. Recurs: annual.'
std::string dates(const Recommended& recommended) {
    std::string out;
    if (recommended.deadline)
        out += " Due by " + deadline_words(*recommended.deadline, title(recommended.recommendation)) + ".";
    if (!recommended.starts.empty()) out += " Starts " + recommended.starts + ".";
    if (!recommended.recurs.empty()) out += " Recurs: " + recommended.recurs + ".";
    return out;
}

}  // namespace

Line national_words(const Recommended& recommended) {
    Line line{{phrase(title(recommended.recommendation))}};
    if (!recommended.body.empty()) line.push_back({" (for " + recommended.body + ")"});
    line.push_back({"." + dates(recommended)});
    return line;
}

std::string recommendations_intro(const Advice& advice) {
    if (!advice.themes.empty()) return "The themes with advice that applies to this system, and why, on what is known of it.";
    return advice.left_out.theme.empty() ? "No recommendation applies, on what is known."
                                         : "Nothing of this key theme applies, on what is known.";
}

}  // namespace ics::report
