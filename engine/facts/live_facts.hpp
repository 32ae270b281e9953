// Facts that follow what an assessment says as it changes: only what a change touches is worked out again.
#pragma once

#include <optional>
#include <vector>

#include "facts/fact_tables.hpp"
#include "facts/facts.hpp"
#include "facts/journal.hpp"
#include "facts/worklist.hpp"

namespace ics {

// Derives facts stage by stage, each stage a pure function of the one before, kept for every criterion and capability:
// stated (ratings, wholes, choices), shared (the same work elsewhere), presumed by rated stages, settled (shared again, and
// members of wholes and choices), and last what a crosswalk infers. A change goes through the stages as far as it
// makes a difference.
//
// Every value is written through the journal, so that going back to a mark of it, made when nothing was left to follow,
// takes back what was said since.
class LiveFacts {
public:
    // All must outlive it.
    LiveFacts(const FactTables& tables, const Assessment& assessment, Date as_of, Journal& journal);
    LiveFacts(const LiveFacts&) = delete;
    LiveFacts& operator=(const LiveFacts&) = delete;

    // What the assessment says of one fact; nothing: it says nothing. A metric keeps its local
    // target for as long as it has a figure: an assessment gives both or neither.
    void rate(CapabilityIndex capability, std::optional<LevelRange> stage);
    void rate(CriterionIndex criterion, std::optional<Status> status);
    void measure(MetricIndex metric, std::optional<double> value);
    void answer(ContextIndex fact, std::optional<bool> value);
    void count_people(std::optional<double> people);

    // Works out what follows from what was said since the last call.
    void follow();

    // Conflicts are left out: `conflicts` finds them. `rating` and `entry` are positions in the assessment's lists, or
    // `assumed` where it has no such entry.
    const Facts& facts() const { return facts_; }
    static constexpr std::size_t assumed = 0xFFFFFFFE;

    // What the last call of `follow` changed.
    struct Changes {
        Worklist capabilities, criteria, metrics, context;
        bool population = false;
    };
    const Changes& changes() const { return changes_; }

    // The contradictions in what is said now, in order of capability, kind.
    std::vector<Conflict> conflicts() const;
    // Whether what is said of the capability contradicts itself, or what is said of the same work elsewhere, or the ratings
    // that it is inferred from contradict each other; what parts say against their whole does not count. Words nothing.
    bool contradicts(CapabilityIndex capability) const;

private:
    struct RatedStage {
        LevelRange stage;
        EntryIndex rating;  // none: not rated
        bool operator==(const RatedStage&) const = default;
    };

    const Ladder& ladder(std::uint32_t capability) const { return tables_.ladders[capability]; }
    template <class Mark>
    void mark_class_of(CriterionIndex criterion, Mark mark);
    void clear_changes();
    void state(std::uint32_t capability);
    void share(std::uint32_t capability);
    void place(std::uint32_t capability);
    void settle(std::uint32_t capability);
    void infer(std::uint32_t capability);
    void finish(CriterionIndex criterion, const CriterionFact& fact);

    const FactTables& tables_;
    Journal& journal_;
    std::vector<RatedStage> rated_;         // by capability
    std::vector<CriterionFact> rated_facts_;  // by criterion: its own rating, if any
    std::vector<CriterionFact> stated_, shared_, presumed_, settled_;  // by criterion, stage by stage
    std::vector<Position> placed_, followed_;                          // by capability
    std::vector<CriterionFact> scratch_;
    Facts facts_;
    Worklist to_state_, to_share_, to_place_, to_settle_, to_infer_;  // capabilities, stage by stage
    Changes changes_;
    Worklist said_metrics_, said_context_;
    bool said_population_ = false;
};

}  // namespace ics
