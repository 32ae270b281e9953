// Each part of the advice as JSON: one function a type, every field of it, under the field's own name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "advise/advice.hpp"
#include "advise/explanation.hpp"

namespace ics::report {

// Keeps keys in the order in which they are added.
using Json = nlohmann::ordered_json;

inline Json json(const std::string& text) { return text; }
Json json(Date date);  // '2020-03-31'
// Codes of one word each, joined by hyphens: 'unknown', 'at-risk', 'not-applicable'.
Json json(Truth truth);
Json json(Origin origin);
Json json(StepState state);
Json json(Standing standing);
Json json(LevelRange range);
Json json(const Named& named);
Json json(const Deadline& deadline);
Json json(const FactRead& read);
Json json(const Reason& reason);
Json json(const PriorityPart& part);
Json json(const Priority& priority);
Json json(const EvidenceNote& note);
Json json(const Sign& sign);
Json json(const Blocker& blocker);
Json json(const DecisionTaken& decision);
Json json(const Action& action);
Json json(const CapabilityPosition& position);
Json json(const DomainPosition& domain);
Json json(const RecommendationPart& part);
Json json(const Recommended& recommended);
Json json(const ThemeAdvice& theme);
Json json(const StepFinding& finding);
Json json(const CommitmentStanding& commitment);
Json json(const MetricStanding& metric);
Json json(const QuestionToAsk& question);
Json json(const ConflictNote& conflict);
Json json(const AheadNote& ahead);
Json json(const BottleneckNote& bottleneck);
Json json(const std::vector<WayStep>& way);  // each names others by their ids
Json json(const LeftOut& left_out);
Json json(const Statement& statement);
Json json(const StageFreedoms& freedoms);
Json json(const TierGuide& guide);
Json json(const Acronym& acronym);
Json json(const About& about);
Json json(const FactChange& change);
Json json(const ChangeSet& set);
Json json(const RuleChanges& changes);
Json json(const RuleVerdict& verdict);
Json json(const WayBack& way);
Json json(const Explanation& explanation);
Json json(const Advice& advice);

// Null where there is nothing.
template <class T>
Json json(const std::optional<T>& value) {
    return value ? json(*value) : Json();
}

template <class T>
Json json(const std::vector<T>& values) {
    Json out = Json::array();
    for (const T& value : values) out.push_back(json(value));
    return out;
}

}  // namespace ics::report
