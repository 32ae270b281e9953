#include "cli/run.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/verbs.hpp"
#include "diagnostics/diagnostic.hpp"
#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

struct Verb {
    std::string_view name;
    std::string_view takes;
    std::string_view does;
    int (*run)(const Words&, Streams);
};

constexpr std::array<Verb, 9> verbs{{
    {"recommend", "ASSESSMENT", "what to do next, why, and in what order: the report", run_recommend},
    {"explain", "ASSESSMENT ID", "why this, why not that, what would change it", run_explain},
    {"what-if", "ASSESSMENT FILE...", "what scenarios, sweeps or a script would change; what opens most", run_what_if},
    {"compare", "OLD NEW", "what moved between assessments; what a change of rules changes", run_compare},
    {"check", "[ASSESSMENT...]", "is this knowledge, rule set, assessment sound? silent when it is", run_check},
    {"test", "", "run the cases that stand beside the rules", run_test},
    {"graph", "", "draw what must come before what", run_graph},
    {"new", "KIND", "a skeleton: an assessment, rule, framework or overlay to fill in", run_new},
    {"import", "RATINGS.csv", "an assessment from a spreadsheet that was filled in", run_import},
}};

std::vector<std::string> verb_names() {
    std::vector<std::string> names;
    for (const Verb& verb : verbs) names.emplace_back(verb.name);
    return names;
}

int print(const std::string& text, Streams streams) {
    Diagnostics diagnostics;
    const bool written = deliver(text, "", streams.out, diagnostics);
    streams.err << diagnostics.format();
    return written ? exit_fine : exit_could_not_run;
}

int refuse(const std::string& word, Streams streams) {
    Diagnostics diagnostics;
    if (word.starts_with("-")) {
        diagnostics.add({.code = "option-before-verb",
                         .message = fmt::format("'{}' stands where a verb is expected", word),
                         .expected = fmt::format("one of {}", fmt::join(verb_names(), ", ")),
                         .mend = "name the verb first, then its options: ics-advisor recommend ASSESSMENT --top 5"});
    } else {
        diagnostics.add({.code = "unknown-verb",
                         .message = fmt::format("there is no verb '{}'", word),
                         .expected = fmt::format("one of {}", fmt::join(verb_names(), ", ")),
                         .nearest = nearest_name(word, verb_names()),
                         .mend = "ics-advisor --help says what each does"});
    }
    streams.err << diagnostics.format();
    return exit_could_not_run;
}

}  // namespace

std::string program_help() {
    std::string out = "ICS Advisor: where a mental health system stands, and what to do next.\n"
                      "Usage: ics-advisor VERB [OPTIONS]\n\nVerbs:\n";
    for (const Verb& verb : verbs)
        out += fmt::format("  {:<27} {}\n", fmt::format("{} {}", verb.name, verb.takes), verb.does);
    return out + "\nOptions:\n"
                 "  -h, --help                  this help; after a verb, the help of that verb\n"
                 "  --version                   the program's version\n\n"
                 "Exit codes: 0 fine; 1 it ran and found problems or failed cases; 2 it could not run; 130 it was interrupted.\n\n"
                 "Example:\n  ics-advisor recommend knowledge-base/examples/blmk-2018.toml --top 5\n";
}

int run(int argc, char** argv, std::ostream& out, std::ostream& err) {
    const Streams streams{out, err};
    const Words words(argv + std::min(argc, 1), argv + argc);
    if (words.empty()) {
        err << program_help();
        return exit_could_not_run;
    }
    if (words[0] == "--help" || words[0] == "-h") return print(program_help(), streams);
    if (words[0] == "--version") return print("ics-advisor " ICS_VERSION "\n", streams);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& v) { return v.name == words[0]; });
    if (verb == verbs.end()) return refuse(words[0], streams);
    return verb->run(Words(words.begin() + 1, words.end()), streams);
}

}  // namespace ics
