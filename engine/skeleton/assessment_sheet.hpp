// An assessment to fill in as a sheet: one row for each capability, criterion, figure and circumstance.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "load/sheet_columns.hpp"
#include "model/knowledge_base.hpp"
#include "skeleton/assessment_skeleton.hpp"

namespace ics {

// The cells of one row, by column.
using PrintedRow = std::array<std::string, column_count>;

// What is printed of the row about `id`; its cells are empty where nothing is. For `system` the id is the key: "date".
PrintedRow printed_row(const KnowledgeBase& knowledge, RowKind kind, const std::string& id);

// CSV as RFC 4180 has it, with a byte order mark, without which Excel takes it for another encoding. The first rows are
// about the system itself; then the frameworks, figures and circumstances. No cell begins a formula.
std::string assessment_sheet(const KnowledgeBase& knowledge, const AssessmentPlan& plan);

}  // namespace ics
