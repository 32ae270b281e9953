// From a filled-in sheet to the TOML of an assessment, with every remark as a comment above what it is about.
#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "load/ratings_sheet.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// What is known of the system besides the sheet. It wins over the sheet, with a warning where that says otherwise.
struct ImportOptions {
    std::string from;  // name of the sheet, for the head of the text
    std::string name;
    std::optional<Date> date;
};

// A whole assessment. Nothing, and reported, when neither sheet nor options say the system's name or the date.
std::optional<std::string> imported_assessment(const RatingsSheet& sheet, const ImportOptions& options,
                                               Diagnostics& diagnostics);

struct JoinedAssessment {
    std::string text;
    std::size_t entries = 0, remarks = 0;  // that were added
};

// `text`, an assessment that says `assessment`, with what the sheet adds at its end; `text` itself is kept to the letter.
// What both say alike is left out, and remarks that stand there word for word. Nothing, and reported, when they say different
// things, in a rating, a figure, a circumstance, a target or about the system, or when a table of `text` lacks a line.
std::optional<JoinedAssessment> joined_assessment(const std::string& text, const Assessment& assessment,
                                                  const RatingsSheet& sheet, const KnowledgeBase& knowledge,
                                                  const ImportOptions& options, Diagnostics& diagnostics);

// Warns of each printed column that is not as the program prints it, and adds what stands there to the notes.
void keep_changed_texts(RatingsSheet& sheet, const KnowledgeBase& knowledge, Diagnostics& diagnostics);

}  // namespace ics
