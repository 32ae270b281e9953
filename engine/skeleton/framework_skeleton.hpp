// A maturity framework to start from, as a folder of knowledge with a rule for each of its capabilities.
#pragma once

#include <string>
#include <vector>

#include "model/knowledge_base.hpp"
#include "skeleton/new_file.hpp"

namespace ics {

// Whether `id` may be a framework's: parts of small letters, digits and hyphens, with slashes between.
bool is_framework_id(std::string_view id);
// "matrix" of "acme/matrix": its folder and the pack of its rules.
std::string short_name(const std::string& framework);
// "acme-matrix": the source that it cites.
std::string source_id(const std::string& framework);

// Files of a folder that loads as an overlay as it is: three stages, two domains, three capabilities with their criteria, a
// source, and rules. `knowledge` gives the lead that steps are given.
std::vector<NewFile> framework_skeleton(const KnowledgeBase& knowledge, const std::string& id);

}  // namespace ics
