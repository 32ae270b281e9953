// What `check` found, for programs: JSON of our own, and SARIF for editors and for the checks of a code host.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "lint/silences.hpp"

namespace ics {

// What was found, in order, and apart from it what is silenced.
struct Findings {
    std::vector<Diagnostic> problems;
    std::vector<Silenced> silenced;
};

// An object of `problems` and `silenced`, lists with every field of each Diagnostic under its own name (`place` as
// `file`, `line` and `column`, null where there is none), a silenced one also with `why` and `silenced_at`; and `counts`
// of `errors`, `warnings` and `silenced`. Indented by two spaces; ends in a line feed; bytes that are not UTF-8 become
// U+FFFD.
std::string render_json(const Findings& findings);

// A SARIF 2.1.0 log (OASIS) of one run: `rules` are all codes that there are, a result for each problem; a silenced one
// has a suppression, whose justification is the reason given. File names are relative URIs, as shown to the user;
// columns count characters.
std::string render_sarif(const Findings& findings);

}  // namespace ics
