// Base facts of an assessment that a sweep varies, and what must be assumed for each of their values: worked out once, so
// that a case is only a list of ready lists.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advise/assumption.hpp"
#include "advise/compose.hpp"

namespace ics {

// Figures with so many decimals, both ends included.
struct FigureRange {
    std::int64_t low = 0, high = 0;  // in units of the last decimal
    int decimals = 0;

    std::uint64_t size() const { return std::uint64_t(high - low) + 1; }
    double value(std::uint64_t position) const;
    std::string words(std::uint64_t position) const;  // "16.8"
};

// One fact and its values. Whichever way facts are varied together, no list touches what another one sets.
struct VariedFact {
    Subject subject;
    std::string id;  // of the capability, criterion or circumstance; the name of a metric
    std::uint64_t key = 0;  // of its draws
    std::vector<std::string> names;                // of the values: "maturing", "met", "yes", "16.8"; empty with `figures`
    std::vector<std::vector<Assumption>> choices;  // by value; empty with `figures`
    std::optional<FigureRange> figures;

    std::uint64_t size() const { return figures ? figures->size() : choices.size(); }
    std::string value_name(std::uint64_t choice) const;
    void assume(std::uint64_t choice, std::vector<Assumption>& out) const;  // adds to it
};

// The id by which an assessment calls a base fact.
std::string id_of(const KnowledgeBase& knowledge, const Subject& subject);
// Its id and title.
Named named(const KnowledgeBase& knowledge, const Subject& subject);

// A capability at each of these stages, in order. Ratings of its criteria that contradict the stage go with it, as `set_stage`
// of edits.hpp has it.
VariedFact at_stages(const KnowledgeBase& knowledge, const Assessment& assessment, CapabilityIndex capability,
                     const std::vector<Level>& levels);

// The same for a stage that may be so: of the criteria, what is known to be met beyond the stage stays, unless it lifts the
// capability past it.
VariedFact possibly_at_stages(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of,
                              CapabilityIndex capability, LevelRange stages);

// A criterion met or not; one that is not takes the rating of its capability with it, where that needs it (`set_status`).
VariedFact of_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, CriterionIndex criterion,
                       const std::vector<Status>& statuses);
VariedFact of_figures(const KnowledgeBase& knowledge, MetricIndex metric, const std::vector<double>& figures);
VariedFact of_range(const KnowledgeBase& knowledge, MetricIndex metric, FigureRange range);
// No and yes: of a circumstance or a metric that is yes or no.
VariedFact of_answers(const KnowledgeBase& knowledge, const Subject& subject, const std::vector<bool>& answers);

}  // namespace ics
