// Two assessments of one system, the old and the new: what moved, both ways, what was done and what that opened, what the
// advice no longer says and what it still does. An aid to discussion: it tells of changes and judges none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenario/assessed.hpp"

namespace ics {

// How a capability's stage moved. Where a stage is a range, only what is sure is called a move.
enum class StageMove {
    up,               // above all that it may have been
    down,             // below it
    perhaps_up,       // up or not at all, as from the range 1-2 to 2; or both ends of its range are higher
    perhaps_down,
    closer,           // either way or not at all; known more exactly
    wider,            // or less
    now_known,
    no_longer_known,  // a stage that is only inferred is not known
    applicability,    // not applicable on one side
};
std::string_view name(StageMove move);
std::optional<StageMove> stage_move(const KnownStage& was, const KnownStage& is);  // nothing where it stands as it did

struct StageChange {
    Named capability;
    std::string framework;  // short title
    StageMove move = StageMove::up;
    std::string was, is;           // "Emerging to Developing", "not known"
    std::string evidence, source;  // of the new stage; may be empty
};

enum class CriterionMove {
    met,              // was known to be open
    no_longer_met,    // was met
    found_met,        // was not known; now known to be met
    found_open,       // was not known; now known to be open
    no_longer_known,
    applicability,    // not applicable on one side
};
std::string_view name(CriterionMove move);

// A criterion, told once for the same work in several frameworks.
struct CriterionChange {
    Named criterion;  // title: its action
    Named capability;
    std::string stage;    // title
    CriterionMove move = CriterionMove::met;
    std::string was, is;  // "presumed met", "partly met", "not known"
    bool presumed = false;         // what it is now follows only from a rated stage
    std::string evidence, source;  // of its new rating; may be empty
    std::optional<StepState> state;  // where it stands now, as a step; nothing for a part of one
};

// Ready or blocked in the old assessment, done in the new.
struct ActionCompleted {
    Named step;
    Named capability;
    std::string stage;  // title
    StepState was = StepState::ready;
    bool presumed = false;         // done only as a rated stage presumes it
    std::string evidence, source;
    std::vector<Named> opened;     // ready now, and waited for it before
};

// Ready now, and neither ready nor done before. Without a completed action, or a stage reached, it is new for another
// reason: a question answered, another target.
struct ActionReady {
    Named step;
    StepState was = StepState::later;
    bool on_the_way_before = true;
    std::vector<Named> by_actions;  // completed ones that it waited for
    std::vector<Named> by_stages;   // capabilities whose stage moved up, which put it in turn, or for which it waited; of a
                                    // step of which it was not known whether it could start, those whose stage is another
};

struct ActionBlocked {
    Named step;
    StepState was = StepState::later;
    bool on_the_way_before = true;
    std::vector<Named> waits_for;
};

// Open still, and begun since.
struct ActionBegun {
    Named step;
    std::string how;  // "partly met", "decided to be in progress"
    std::string evidence, source;
};

// What became of a decision about a step, as of the new assessment's date.
enum class DecisionTurn { done, passed, ahead, undated, no_longer_listed };
std::string_view name(DecisionTurn turn);

struct DecisionChange {
    Named step;
    std::optional<DecisionTaken> was, is;
    DecisionTurn turn = DecisionTurn::undated;
    std::optional<Date> due;  // the latest date given
    bool presumed = false;    // done only as a rated stage presumes it
};

struct AdviceTurn {
    Named subject;
    Outcome was = Outcome::silent, is = Outcome::silent;
};

struct StillSaid {
    Named subject;
    Date since{};  // the first assessment of the run without a break in which it was said
};

// Recommendations, or findings of rules that recommend nothing but steps.
struct AdviceChanges {
    std::vector<AdviceTurn> gone;        // said in the old, not in the new
    std::vector<AdviceTurn> fresh;       // said in the new, not in the old
    std::vector<StillSaid> still;
};

struct QuestionChange {
    Named subject;
    std::string ask;
};

struct QuestionChanges {
    std::vector<QuestionChange> answered;  // more is known of it, and it is not asked any more
    std::vector<QuestionChange> lapsed;    // no more is known, but nothing hangs on it any more
    std::vector<QuestionChange> fresh;
    int still = 0;
};

// Where a figure went, as seen from its target.
enum class Direction { none, nearer, further, same };
std::string_view name(Direction direction);

// A metric of which either assessment gives a figure.
struct FigureChange {
    Named metric;
    std::string target;       // of the new assessment
    std::string old_target;   // where it was another; else empty
    std::string was, is;      // "16.8%", "not known"
    Truth met_before = Truth::unknown, met_now = Truth::unknown;
    Direction direction = Direction::none;  // none where a figure or a target is missing on a side
    std::string measured_before, measured_now;  // dates; may be empty
    std::string evidence, source;               // of the new figure
};

enum class CommitmentMove { done, dropped, moved, unmoved, fresh, no_longer_listed };
std::string_view name(CommitmentMove move);

struct CommitmentChange {
    Named commitment;
    CommitmentMove move = CommitmentMove::unmoved;
    std::string was, is;  // states; empty where it is not listed
    std::optional<Date> due_before, due_now;
    bool passed = false;  // open still, and its date lies before the new assessment's
};

struct AssessmentComparison {
    AssessmentLabel old_side, new_side;
    std::vector<std::string> notes;  // sentences: on targets changed, on systems that seem not to be the same
    bool other_system = false;       // the names of the systems differ
    std::vector<StageChange> stages;        // by kind of move, then in the order of the report
    std::vector<CriterionChange> criteria;  // the same
    std::vector<ActionCompleted> completed;
    std::vector<ActionReady> ready;         // by rank
    std::vector<ActionBlocked> blocked;     // by rank
    std::vector<ActionBegun> begun;
    std::vector<DecisionChange> decisions;
    AdviceChanges recommendations, findings;
    QuestionChanges questions;
    std::vector<FigureChange> figures;
    std::vector<CommitmentChange> commitments;  // those of the old, then new ones
};

// The old assessment is dated no later than the new. Both are of the same knowledge, graph and rules.
AssessmentComparison compare_assessments(const Assessed& old_side, const Assessed& new_side);

}  // namespace ics
