// Two rule sets, or two overlays, set side by side over a list of assessments: what differs in them, and what that
// changes for whom.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "scenario/difference.hpp"

namespace ics {

enum class Presence { only_old, only_new, changed, same };
std::string_view name(Presence presence);

// A rule with the digest of its file's text.
struct RuleText {
    Named rule;
    std::string digest;
};

// In how many of the assessments a rule fires, or is undetermined.
struct RuleCount {
    int fires = 0, undetermined = 0;

    bool operator==(const RuleCount&) const = default;
};

// A rule that is on one side only, or whose file's text differs; or one of the same text that says another thing somewhere,
// since the knowledge that it reads differs.
struct RuleChange {
    Named rule;
    Presence presence = Presence::same;
    RuleCount old_count, new_count;
    int differs_for = 0;  // assessments of which it says another thing; one side without it counts as silent
};

// A record of the knowledge base that is on one side only, or differs.
struct KnowledgeChange {
    Presence presence = Presence::changed;
    std::string kind;               // "criterion"
    std::string id;
    std::vector<std::string> keys;  // that differ, where both sides have it
};

// One change of a recommendation or finding, and all the assessments in which it comes about.
struct SaidTotal {
    Named subject;
    bool finding = false;
    Outcome old_outcome = Outcome::silent, new_outcome = Outcome::silent;
    std::vector<Named> systems;      // each the assessment's file and the system's name
    std::vector<std::string> rules;  // that brought it in any of them, in order of id
};

struct AssessmentChange {
    Named assessment;  // the file, and the system's name
    Difference difference;
};

struct ContentComparison {
    std::string what;                // "rules" or "overlays"
    std::string old_name, new_name;  // as the user named them
    int top = 0;                     // how many first actions of each list were compared; 0 = all
    int old_rules = 0, new_rules = 0;
    std::vector<RuleChange> rules;           // in order of id
    std::vector<KnowledgeChange> knowledge;  // in order of kind, then id
    std::vector<SaidTotal> said;             // recommendations, then findings; by id and kind of change
    std::vector<AssessmentChange> changed;   // in the order in which they were added
    std::vector<Named> untouched;
    std::vector<std::string> not_compared;   // files of assessments that could not be read, or advised on

    int compared() const { return int(changed.size() + untouched.size()); }
};

// Builds the comparison, an assessment at a time.
class ContentComparing {
public:
    ContentComparing(std::string what, std::string old_name, std::string new_name, int top)
        : out_{std::move(what), std::move(old_name), std::move(new_name), top, 0, 0, {}, {}, {}, {}, {}, {}} {}

    void rules(const std::vector<RuleText>& old_rules, const std::vector<RuleText>& new_rules);
    void knowledge(std::vector<KnowledgeChange> changes) { out_.knowledge = std::move(changes); }
    // `parts` as for `difference`.
    void add(const std::string& file, const Snapshot& old_side, const Snapshot& new_side, std::vector<std::string> parts);
    void leave_out(std::string file) { out_.not_compared.push_back(std::move(file)); }

    ContentComparison finish() &&;

private:
    void count_rules(const Snapshot& old_side, const Snapshot& new_side);
    void count_said(const Named& assessment, const std::vector<SaidChange>& changes);

    ContentComparison out_;
    ById<RuleChange> rules_;  // all of both sides
};

}  // namespace ics
