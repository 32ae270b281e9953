// Acronyms of the report: spelt out at their first use, and listed.
#pragma once

#include <vector>

#include "advise/advice.hpp"
#include "report/document.hpp"

namespace ics::report {

// The document with each acronym followed by what it stands for where running text first uses it: 'PCNs (primary care
// networks)'. Not in headings and tables; not where the text spells it out itself. `used` gets every acronym that
// stands anywhere in the document, in the order of `acronyms`.
Document with_acronyms(const Document& document, const std::vector<Acronym>& acronyms, std::vector<Acronym>& used);

// Lists them.
void add_acronyms(const std::vector<Acronym>& used, Document& document);

}  // namespace ics::report
