// A client's own folder to start from: what an overlay may hold, ready to be filled in.
#pragma once

#include <string>
#include <vector>

#include "model/knowledge_base.hpp"
#include "skeleton/new_file.hpp"
#include "skeleton/rule_skeleton.hpp"

namespace ics {

// Files of a folder that loads as an overlay as it is: README.md, overlay.toml, and the rule, below rules/<name>/.
// `name` is a pack's: small letters, digits and hyphens.
std::vector<NewFile> overlay_skeleton(const KnowledgeBase& knowledge, const std::string& name, const RulePlan& rule);

}  // namespace ics
