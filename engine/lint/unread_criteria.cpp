#include "lint/unread_criteria.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "graph/step.hpp"

namespace ics {

namespace {

// The steps and capabilities that something speaks of.
class Spoken {
public:
    Spoken(const KnowledgeBase& knowledge, const StepTable& steps) : knowledge_(knowledge), steps_(steps) {
        for (const Dependency& dependency : knowledge.dependencies)
            for (const StepRef& end : {dependency.step, dependency.need})
                if (const auto step = steps.of(end)) of_.insert(*step);
    }

    void add(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules) {
            for (const Subject& subject : rule.binds) add(subject);
            for (const CriterionIndex advanced : rule.advances) add(advanced);
        }
    }

    bool of(StepIndex index) const {
        const Step& step = steps_[index];
        return of_.contains(index) || std::any_of(step.members.begin(), step.members.end(), [&](CriterionIndex member) {
                   const Criterion& criterion = knowledge_[member];
                   return whole_.contains(criterion.capability) || (criterion.stage > 0 && of_.contains(steps_.of(Milestone{criterion.capability, criterion.stage})));
               });
    }

    // Whether a rule reads anything of the capability.
    bool of_any(CapabilityIndex capability) const { return whole_.contains(capability) || touched_.contains(capability); }

private:
    void add(const Subject& subject) {
        if (subject.kind == Read::Kind::capability) whole_.insert(CapabilityIndex{subject.index});
        if (subject.kind != Read::Kind::criterion) return;
        touched_.insert(knowledge_[CriterionIndex{subject.index}].capability);
        add(CriterionIndex{subject.index});
    }

    // A part or a choice speaks of the step that it belongs to.
    void add(CriterionIndex index) {
        const Criterion& criterion = knowledge_[index];
        if (const auto step = steps_.of(index)) of_.insert(*step);
        if (criterion.parent) add(*criterion.parent);
        if (criterion.alternative_of) add(*criterion.alternative_of);
    }

    const KnowledgeBase& knowledge_;
    const StepTable& steps_;
    std::set<StepIndex> of_;
    std::set<CapabilityIndex> whole_, touched_;
};

}  // namespace

void report_unread_criteria(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<Rule>& off,
                            Diagnostics& diagnostics) {
    if (rules.rules().empty()) return;
    const StepTable steps(knowledge);
    Spoken spoken(knowledge, steps);
    spoken.add(rules.rules());
    spoken.add(off);
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[StepIndex{i}];
        if (step.is_milestone || spoken.of(StepIndex{i}) || !spoken.of_any(step.capability)) continue;
        const Criterion& criterion = knowledge[step.members.front()];
        diagnostics.add({.code = "unread-criterion",
                         .severity = Severity::warning,
                         .place = criterion.place,
                         .message = fmt::format("no rule and no dependency speaks of '{}'", criterion.id),
                         .expected = fmt::format("a rule that binds criterion \"{}\" or advances it, or a [[requires]] or [[supports]] with it",
                                                 criterion.id),
                         .mend = "write what follows when it is open, or what it must wait for",
                         .of = {criterion.id}});
    }
}

}  // namespace ics
