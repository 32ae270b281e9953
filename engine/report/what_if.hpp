// A what-if run: for people, for programs, for a spreadsheet.
#pragma once

#include <string>

#include "report/report.hpp"
#include "scenario/what_if.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). Lists of steps show their first `top` rows, and count the rest; 0 = all.
std::string render_text(const WhatIf& result, int top, const TextOptions& options = {});
std::string render_markdown(const WhatIf& result, int top);

// Every field of it, indented by two spaces.
std::string render_json(const WhatIf& result);

// One row a figure or change, under the titles scenario, kind, id, title, now, then, because and effort. The kinds: `figure`,
// whose id is the field's name in the JSON; `stage`, `done`, `not-done`, `ready`, `blocked`, `not-blocked`,
// `recommendation`, `finding`, `requirement`, `commitment`.
std::string render_csv(const WhatIf& result);

}  // namespace ics
