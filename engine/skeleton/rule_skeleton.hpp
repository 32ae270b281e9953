// A rule to start from: a real condition on one capability, with the cases that prove it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/knowledge_base.hpp"
#include "skeleton/new_file.hpp"

namespace ics {

// Everything by id, as it will stand in the rule.
struct RulePlan {
    std::string id;  // "acme/joint-plan"
    std::string capability;
    std::string capability_title;
    std::string below, reached;  // stages: the rule fires below the second; the first is lower
    std::string step;            // a criterion that acts on what the rule finds
    std::string recommends;      // empty where no advice answers it
    bool silent_when_unknown = false;  // else what is not rated leaves the rule undetermined, and becomes a question
};

// Whether `id` may be a rule's: pack/name in small letters, digits and hyphens.
bool is_rule_id(std::string_view id);

// The plan of a rule on a capability: below its first stage that has steps. Nothing where it has none.
std::optional<RulePlan> plan_rule(const KnowledgeBase& knowledge, CapabilityIndex capability, std::string id);

// <name>.lua and <name>.cases.toml, which load as they are, pass, and say what to change.
std::vector<NewFile> rule_skeleton(const RulePlan& plan);

}  // namespace ics
