// What evaluating a case looks up in the knowledge, the graph, the rules and the assessment, gathered once for many
// evaluations.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "facts/fact_tables.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Lists of positions, one after the other in one block.
template <class Item>
class Packed {
public:
    Packed() = default;
    explicit Packed(const std::vector<std::vector<Item>>& lists) {
        for (const std::vector<Item>& list : lists) {
            items_.insert(items_.end(), list.begin(), list.end());
            starts_.push_back(std::uint32_t(items_.size()));
        }
    }

    std::span<const Item> operator[](std::uint32_t list) const {
        return {items_.data() + starts_[list], items_.data() + starts_[list + 1]};
    }

private:
    std::vector<Item> items_;
    std::vector<std::uint32_t> starts_{0};
};
using Lists = Packed<std::uint32_t>;

// All lists are in order of position, each position once, unless they say otherwise. All that is given must outlive it.
struct CaseTables {
    CaseTables(const KnowledgeBase& knowledge, const DependencyGraph& graph, const RuleSet& rules, const Assessment& assessment,
               std::vector<Target> targets);

    const KnowledgeBase& knowledge;
    const DependencyGraph& graph;
    const RuleSet& rules;
    std::vector<Target> targets;
    FactTables facts;

    // By step.
    struct StepEntry {
        bool is_milestone = false;
        bool of_target = false;              // a milestone or criterion of a target's framework, up to its stage
        Level stage = 0;                     // of a milestone
        CapabilityIndex capability;          // of a milestone, else of the first member
        double inequality = 0;               // as its priority takes it
        std::optional<Date> own_deadline;    // the nearest of the system's live commitments and the targets
    };
    std::vector<StepEntry> steps;
    Packed<CriterionIndex> members;  // none of a milestone
    Lists needs;         // steps
    Lists needed_by;     // steps
    Lists serves;        // metrics
    Lists advised_by;    // rules that advance it

    // By fact: the criterion steps that read it.
    Lists steps_of_capability;  // those with a member in it, and its milestones
    Lists steps_of_metric;
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::vector<std::uint32_t> step_of;  // by criterion; none for one that is no step

    // By fact: the rules that bind it.
    Lists rules_of_capability, rules_of_criterion, rules_of_metric, rules_of_context, rules_of_system;  // the last has one list
    Lists rules_near;  // by capability: those that bind it or any of its criteria

    // By rule.
    Lists advances;      // steps
    Lists recommends;    // recommendations, as the rule gives them
    std::vector<std::optional<Date>> rule_deadline;  // the nearest of the local recommendations that it makes
    // By recommendation.
    Lists recommended_by;

    std::vector<double> effort_ease;     // by criterion
    std::vector<std::uint32_t> backwards;  // steps, each before all that it requires
    std::vector<std::uint32_t> place;      // by step: where it stands in `backwards`

private:
    void add_steps(const Assessment& assessment);
    void add_rules();
};

// Whether a commitment is still to be kept: its date then bears on what advances it.
bool is_live(const Commitment& own);

// The nearer of two dates.
std::optional<Date> nearer(std::optional<Date> a, std::optional<Date> b);

}  // namespace ics
