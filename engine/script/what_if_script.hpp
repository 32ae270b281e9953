// What-if scripts: a question in Lua about many cases, run in a sandbox of its own.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"
#include "script/rule_set.hpp"
#include "script/what_if_cases.hpp"

namespace ics {

// A cell of the table; nothing where the script gives none.
using ScriptValue = std::variant<std::monostate, bool, double, std::string>;

// What a script answers.
struct ScriptAnswer {
    struct Said {
        std::string text;
        bool point = false;  // one of a list; else a paragraph
    };
    std::string question;
    std::vector<std::pair<std::string, ScriptValue>> arguments;  // those it takes, with the values used
    std::vector<Said> said;
    std::vector<std::string> columns;
    std::vector<std::vector<ScriptValue>> rows;  // a cell for each column
    std::vector<std::string> notes;
    int cases = 0;        // made, the one as it stands not counted
    int evaluations = 0;
};

// Limits on one script. `script` bounds steps (`load_steps`), memory and depth as it does for a rule.
struct WhatIfLimits {
    ScriptLimits script{.load_steps = 20'000'000, .memory = 32u << 20};
    int cases = 10'000;
    int evaluations = 20'000;
    std::size_t held = 64u << 20;        // bytes that the cases take up
    int rows = 10'000;
    int columns = 20;
    int lines = 1'000;                   // that it says, notes included
    std::size_t output = 1u << 20;       // bytes of all it says and of all rows
};

// An argument as it was given: NAME=VALUE.
struct ScriptArgument {
    std::string name;
    std::string value;
};

// Runs a script. `rules` are those by which `cases` are evaluated. Nothing when anything is wrong: all of it is reported.
std::optional<ScriptAnswer> run_script(const SourceFile& file, const KnowledgeBase& knowledge, const DependencyGraph& graph,
                                       const RuleSet& rules, WhatIfCases& cases, const std::vector<ScriptArgument>& arguments,
                                       const WhatIfLimits& limits, Diagnostics& diagnostics);

}  // namespace ics
