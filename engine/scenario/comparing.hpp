// The parts of a comparison of two assessments, a function each.
#pragma once

#include "scenario/assessment_comparison.hpp"

namespace ics {

struct Sides {
    const Assessed& old_side;
    const Assessed& new_side;

    const StepInfo& was(StepIndex step) const { return old_side.work.info(step); }
    const StepInfo& is(StepIndex step) const { return new_side.work.info(step); }
};

std::vector<StageChange> stage_changes(const Sides& sides);
std::vector<CriterionChange> criterion_changes(const Sides& sides);

// Reads `stages`.
void add_action_changes(const Sides& sides, AssessmentComparison& out);
std::vector<DecisionChange> decision_changes(const Sides& sides);

AdviceChanges advice_changes(const Sides& sides, bool findings);
QuestionChanges question_changes(const Sides& sides);

std::vector<FigureChange> figure_changes(const Sides& sides);
std::vector<CommitmentChange> commitment_changes(const Sides& sides);

// The criteria whose step this is not a milestone, in order; and the capability, stage and evidence under which one is shown.
struct ShownStep {
    Named step;
    Named capability;
    std::string stage;
    std::string evidence, source;
};
ShownStep shown_step(const Assessed& side, StepIndex step);

}  // namespace ics
