#include "scenario/snapshot.hpp"

#include "advise/prepare.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

// Fires outweighs undetermined, which outweighs silent.
Outcome stronger(Outcome a, Outcome b) {
    if (a == Outcome::fires || b == Outcome::fires) return Outcome::fires;
    return a == Outcome::undetermined || b == Outcome::undetermined ? Outcome::undetermined : Outcome::silent;
}

void note(Said& said, const std::string& rule, Outcome outcome) {
    said.outcome = stronger(said.outcome, outcome);
    if (outcome != Outcome::silent) said.rules.push_back(rule);
}

void add_rules(const Casework& work, Snapshot& out) {
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i) {
        const Rule& rule = work.rule(RuleIndex{i});
        const Outcome outcome = work.evaluation.rules[i].outcome;
        out.rules[rule.id] = outcome;
        if (rule.recommends.empty()) {
            Said& said = out.said[rule.id];
            said.subject = {rule.id, rule.title};
            said.finding = true;
            note(said, rule.id, outcome);
        }
        for (const RecommendationIndex r : rule.recommends) {
            Said& said = out.said[work.knowledge[r].id];
            said.subject = named(work.knowledge[r]);
            note(said, rule.id, outcome);
        }
    }
}

void add_steps(const Casework& work, Snapshot& out) {
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        const StepIndex index{i};
        if (!work.evaluation.on_the_way[i] || work.step(index).is_milestone) continue;
        StepStanding standing{named_step(work, index), work.info(index).state, 0, 0, {}};
        for (const RuleIndex rule : work.evaluation.advised_by[i]) standing.called_for_by.push_back(work.rule(rule).id);
        out.steps[standing.step.id] = std::move(standing);
    }
}

void add_ranks(const std::vector<Action>& actions, Snapshot& out) {
    for (const Action& action : actions) {
        StepStanding& standing = out.steps[action.step.id];
        standing.rank = action.rank;
        standing.score = action.priority.score;
    }
}

void forget_places(std::vector<Recommended>& list) {
    for (Recommended& recommended : list)
        for (Reason& reason : recommended.reasons) reason.file.clear(), reason.line = 0;
}

}  // namespace

const StepStanding* standing_of(const Snapshot& side, const std::string& step) {
    const auto found = side.steps.find(step);
    return found == side.steps.end() ? nullptr : &found->second;
}

std::optional<StepState> state_of(const StepStanding* standing) {
    return standing ? std::optional(standing->state) : std::nullopt;
}

Snapshot snapshot_of(const Casework& work) {
    Snapshot out;
    out.advice = compose_advice(work);
    out.system = out.advice.system;
    add_rules(work, out);
    add_steps(work, out);
    add_ranks(out.advice.actions, out);
    add_ranks(out.advice.blocked, out);
    return out;
}

std::optional<Snapshot> take_snapshot(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                      const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    const auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return std::nullopt;
    return snapshot_of({knowledge, graph, rules, assessment, prepared->evaluation, options, *prepared->profile});
}

Advice without_provenance(Advice advice) {
    advice.about = About{};
    for (ThemeAdvice& theme : advice.themes) {
        forget_places(theme.local);
        forget_places(theme.national);
    }
    for (StepFinding& finding : advice.findings) {
        finding.reason.file.clear();
        finding.reason.line = 0;
    }
    return advice;
}

}  // namespace ics
