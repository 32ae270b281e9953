// What is printed of a capability, criterion, metric or context fact for people who fill in an assessment.
#pragma once

#include <string>
#include <vector>

#include "model/knowledge_base.hpp"

namespace ics::skeleton {

// "Developing: ...", one for each stage of which something is said: what the capability looks like there, by its
// milestones' texts and descriptions.
std::vector<std::string> stage_texts(const KnowledgeBase& knowledge, CapabilityIndex capability);
// The same, with the stage's own text where the capability has none.
std::vector<std::string> all_stage_texts(const KnowledgeBase& knowledge, CapabilityIndex capability);

std::vector<std::string> stage_ids(const Framework& framework);
// "emerging, developing or maturing"
std::string stage_choices(const Framework& framework);
// "Target: at least 22%, by March 2020."
std::string target_words(const Metric& metric);
// The capabilities of a framework, in order of domain.
std::vector<CapabilityIndex> capabilities_of(const KnowledgeBase& knowledge, FrameworkIndex framework);

}  // namespace ics::skeleton
