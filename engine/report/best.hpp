// The few actions that open most: for people, for programs, for a spreadsheet.
#pragma once

#include <string>

#include "report/report.hpp"
#include "scenario/best.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). What is opened shows its first `top` rows, and counts the rest; 0 = all.
std::string render_text(const BestResult& result, int top, const TextOptions& options = {});
std::string render_markdown(const BestResult& result, int top);

// Every field of it, indented by two spaces.
std::string render_json(const BestResult& result);

// One row an action of the set (`do`), in order of doing, then what comes of it (`opens`, `reaches`, `no longer recommended`,
// `newly recommended`), under the titles kind, wave, id, title, capability, effort and after.
std::string render_csv(const BestResult& result);

}  // namespace ics
