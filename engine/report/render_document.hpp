// A document in each of its forms, for whatever makes one.
#pragma once

#include <string>

#include "report/document.hpp"
#include "report/report.hpp"

namespace ics::report {

// As `render_text` and `render_markdown` of the advice promise.
std::string document_text(const Document& document, const TextOptions& options);
std::string document_markdown(const Document& document);

}  // namespace ics::report
