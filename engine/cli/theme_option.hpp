// The key theme that --theme names.
#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// The id of the theme with this number or id; empty when `named` is. Nothing, reported as `unknown-theme` with the list
// of themes, when there is none.
std::optional<std::string> theme_id(const std::string& named, const KnowledgeBase& knowledge, Diagnostics& diagnostics);

}  // namespace ics
