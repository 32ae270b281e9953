// The cases that a what-if script asks about, worked out by a LiveCase.
#pragma once

#include <list>
#include <memory>
#include <vector>

#include "advise/live_case.hpp"
#include "script/what_if_cases.hpp"

namespace ics {

// Holds of each case what it assumes on top of the assessment, and of the last few what follows from them. What it is made
// from must outlive it.
class ScriptedCases final : public WhatIfCases {
public:
    // Nothing, and reported, where there is no live case.
    static std::unique_ptr<ScriptedCases> open(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                               const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics);

    std::size_t with(std::size_t number, const Scenario& changes) override;
    const CaseAnswers& answers(std::size_t number) override;
    int evaluations() const override { return evaluations_; }
    std::size_t held() const override { return held_; }
    const std::vector<Target>& targets() const override { return live_->targets(); }
    CriterionIndex shown(StepIndex step) const override { return shown_[step.value]; }
    std::string stage_words(CapabilityIndex capability, const Position& position) const override;

    // Errors that rules ran into: then the answers mean nothing.
    const Diagnostics& problems() const { return live_->problems(); }

private:
    struct Kept {
        std::size_t number;
        CaseAnswers answers;
    };

    ScriptedCases(const KnowledgeBase& knowledge, const DependencyGraph& graph, const RuleSet& rules, const Assessment& assessment,
                  std::unique_ptr<LiveCase> live);
    void enter(std::size_t number);
    CaseAnswers read() const;

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    const RuleSet& rules_;
    const Assessment& assessment_;
    std::unique_ptr<LiveCase> live_;
    std::vector<CriterionIndex> shown_;                // by StepIndex
    std::vector<std::vector<Assumption>> assumed_{1};  // by number
    std::list<Kept> kept_;                             // the one asked about last first
    int evaluations_ = 0;
    std::size_t held_ = 0;
};

}  // namespace ics
