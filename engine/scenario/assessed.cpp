#include "scenario/assessed.hpp"

#include <algorithm>

#include "advise/prepare.hpp"

namespace ics {

namespace {

bool stands_on_its_own(Origin origin) {
    return origin == Origin::rated || origin == Origin::derived || origin == Origin::presumed;
}

KnownStage known_stage(const CapabilityPosition& position, const std::string& framework) {
    KnownStage out{position.capability, framework, false, position.not_applicable, position.origin, position.stage,
                   position.stage_words, position.evidence, position.source};
    out.known = !position.not_applicable && stands_on_its_own(position.origin) && position.stage_words != "not known";
    if (position.origin == Origin::inferred) out.words += " (inferred)";
    return out;
}

}  // namespace

Assessed::Assessed(Assessment given, Evaluation found, const KnowledgeBase& knowledge, const DependencyGraph& graph,
                   const RuleSet& rules, const AdviseOptions& options, const Profile& profile)
    : assessment(std::move(given)), evaluation(std::move(found)),
      work{knowledge, graph, rules, assessment, evaluation, options, profile}, snapshot(snapshot_of(work)) {}

std::unique_ptr<const Assessed> assess(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                       Assessment assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return nullptr;
    return std::make_unique<const Assessed>(std::move(assessment), std::move(prepared->evaluation), knowledge, graph, rules,
                                            options, *prepared->profile);
}

AssessmentLabel label(const Assessed& assessed) {
    const Advice& advice = assessed.snapshot.advice;
    return {assessed.assessment.file.path, advice.system, assessed.assessment.date, advice.target_words, advice.fictional};
}

bool same_system(const std::string& a, const std::string& b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::vector<KnownStage> known_stages(const Assessed& assessed) {
    std::vector<KnownStage> out;
    for (const DomainPosition& domain : assessed.snapshot.advice.position)
        for (const CapabilityPosition& position : domain.capabilities)
            out.push_back(known_stage(position, domain.framework));
    return out;
}

Truth known_done(const StepInfo& info) { return info.origin == Origin::inferred ? Truth::unknown : info.done; }

}  // namespace ics
