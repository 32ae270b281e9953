// What each action opens, alone and in pairs: for people, for programs, for a spreadsheet.
#pragma once

#include <string>

#include "report/report.hpp"
#include "scenario/each.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). Both tables show their first `top` rows, and count the rest; 0 = all.
std::string render_text(const EachResult& result, int top, const TextOptions& options = {});
std::string render_markdown(const EachResult& result, int top);

// Every field of it, indented by two spaces.
std::string render_json(const EachResult& result);

// One row an action or pair, ranked, under the titles kind (`action`, `pair`), rank, first, first title, second, second
// title, opens (how many), score, effort, maybe effort, opens per effort, then ids: opened, only together, stages, no longer
// recommended, newly recommended.
std::string render_csv(const EachResult& result);

}  // namespace ics
