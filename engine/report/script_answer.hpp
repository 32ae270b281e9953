// What a what-if script answers: for people, for programs, for a spreadsheet.
#pragma once

#include <string>

#include "report/report.hpp"
#include "scenario/what_if_script.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). Words come first, then the table, then how it is to be read.
std::string render_text(const ScriptedWhatIf& result, const TextOptions& options = {});
std::string render_markdown(const ScriptedWhatIf& result);

// Every field of it; rows are objects whose keys are the names of the columns.
std::string render_json(const ScriptedWhatIf& result);

// The rows alone, under the names of the columns; empty for a script without a table.
std::string render_csv(const ScriptedWhatIf& result);

}  // namespace ics
