// The explanation of one record, and what would change it.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "advise/edit_words.hpp"
#include "advise/explanation.hpp"
#include "advise/prepare.hpp"
#include "advise/wording.hpp"
#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

constexpr std::size_t most_edits = 3, most_tries = 4000;

// One explanation in the making.
struct Asked {
    const Casework& work;
    RuleSet& rules;
    Diagnostics& diagnostics;

    Facts facts_with(const std::vector<Edit>& edits) const {
        Assessment changed = with(work.knowledge, work.assessment, edits);
        changed.targets = work.evaluation.targets;
        return derive_facts(work.knowledge, changed, work.facts().as_of);
    }
    Outcome outcome_with(RuleIndex rule, const Facts& facts) const { return rules.evaluate(rule, facts, diagnostics).outcome; }
};

void add_changes(const Casework& work, const Turning& turning, Explanation& out) {
    out.all_tried = turning.complete;
    for (const std::vector<Edit>& edits : turning.sets) {
        ChangeSet set;
        for (const Edit& edit : edits)
            set.changes.push_back({named_fact(work, edit.subject), value_now(work, edit.subject), value_then(work, edit), edit});
        out.changes.push_back(std::move(set));
    }
}

// Those that fire first, then those that an unknown decides.
void sort_verdicts(std::vector<RuleVerdict>& rules) {
    const auto rank = [](const RuleVerdict& v) {
        return v.outcome == Outcome::fires ? 0 : v.outcome == Outcome::undetermined ? 1 : 2;
    };
    std::stable_sort(rules.begin(), rules.end(),
                     [&](const RuleVerdict& a, const RuleVerdict& b) { return rank(a) < rank(b); });
}

RuleVerdict verdict_of(const Casework& work, RuleIndex rule) {
    const RuleResult& result = work.evaluation.rules[rule.value];
    RuleVerdict out{worded_reason(work, rule), result.outcome, {}};
    for (const Unknown& unknown : result.decided_by) out.hangs_on.push_back(named_fact(work, unknown));
    return out;
}

// One list of edits for each fact that the rules read.
std::vector<std::vector<Edit>> edits_for(const Asked& asked, const std::vector<RuleIndex>& rules) {
    const Casework& work = asked.work;
    std::set<Subject> subjects;
    std::vector<Read> reads;
    for (const RuleIndex rule : rules) {
        for (const Subject& subject : work.rule(rule).binds) subjects.insert(subject);
        const auto& read = work.evaluation.rules[rule.value].reads;
        reads.insert(reads.end(), read.begin(), read.end());
    }
    std::vector<std::vector<Edit>> lists;
    for (const Subject& subject : subjects)
        if (auto edits = possible_edits(work.knowledge, work.facts(), subject, reads); !edits.empty())
            lists.push_back(std::move(edits));
    return lists;
}

bool fires_any(const Asked& asked, const std::vector<RuleIndex>& rules, const Facts& facts) {
    return std::any_of(rules.begin(), rules.end(),
                       [&](RuleIndex rule) { return asked.outcome_with(rule, facts) == Outcome::fires; });
}

bool silent_all(const Asked& asked, const std::vector<RuleIndex>& rules, const Facts& facts) {
    return std::all_of(rules.begin(), rules.end(),
                       [&](RuleIndex rule) { return asked.outcome_with(rule, facts) == Outcome::silent; });
}

// Turns what the rules together say: off where one of them fires, on where none does.
void turn_rules(const Asked& asked, const std::vector<RuleIndex>& rules, bool fires, Explanation& out) {
    const auto brings_about = [&](const std::vector<Edit>& edits) {
        const Facts facts = asked.facts_with(edits);
        return fires ? silent_all(asked, rules, facts) : fires_any(asked, rules, facts);
    };
    add_changes(asked.work, smallest_turning(edits_for(asked, rules), most_edits, most_tries, brings_about), out);
}

Explanation of_rule(const Asked& asked, RuleIndex index) {
    const Rule& rule = asked.work.rule(index);
    Explanation out;
    out.kind = Explanation::Kind::rule;
    out.subject = {rule.id, rule.title};
    out.source = fmt::format("{}, line {}", rule.file, rule.line);
    out.rules = {verdict_of(asked.work, index)};
    const Outcome outcome = out.rules[0].outcome;
    out.hangs_on = out.rules[0].hangs_on;
    out.verdict = outcome == Outcome::fires    ? "The rule fires."
                  : outcome == Outcome::silent ? "The rule is silent: what it looks for is not so here."
                                               : "Whether the rule fires is not known: an unknown decides it.";
    const bool fires = outcome == Outcome::fires;
    out.would = fires ? "it would be silent" : "it would fire";
    turn_rules(asked, {index}, fires, out);
    return out;
}

std::vector<RuleIndex> recommending(const Casework& work, RecommendationIndex index) {
    std::vector<RuleIndex> out;
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i) {
        const auto& recommends = work.rule(RuleIndex{i}).recommends;
        if (std::find(recommends.begin(), recommends.end(), index) != recommends.end()) out.push_back(RuleIndex{i});
    }
    return out;
}

std::string recommendation_verdict(const std::vector<RuleVerdict>& rules) {
    const auto with_outcome = [&](Outcome outcome) {
        return int(std::count_if(rules.begin(), rules.end(), [&](const RuleVerdict& v) { return v.outcome == outcome; }));
    };
    const int fired = with_outcome(Outcome::fires), open = with_outcome(Outcome::undetermined);
    if (rules.empty()) return "It is not recommended: no rule looks for a reason to.";
    if (fired > 0) return fmt::format("It is recommended: {} a reason to.", counted(fired, "rule finds", "rules find"));
    if (open > 0)
        return fmt::format("It is not recommended: no rule finds a reason to, and for {} an unknown decides.",
                           counted(open, "rule", "rules"));
    return fmt::format("It is not recommended: {} to find a reason to.",
                       rules.size() == 1 ? "the one rule that looks fails" : fmt::format("the {} rules that look fail", rules.size()));
}

Explanation of_recommendation(const Asked& asked, RecommendationIndex index) {
    const Recommendation& record = asked.work.knowledge[index];
    Explanation out;
    out.kind = Explanation::Kind::recommendation;
    out.subject = named(record);
    out.text = record.text;
    out.source = source_words(asked.work.knowledge, record.source);
    const std::vector<RuleIndex> rules = recommending(asked.work, index);
    for (const RuleIndex rule : rules) out.rules.push_back(verdict_of(asked.work, rule));
    sort_verdicts(out.rules);
    out.verdict = recommendation_verdict(out.rules);
    const bool fires = std::any_of(out.rules.begin(), out.rules.end(),
                                   [](const RuleVerdict& v) { return v.outcome == Outcome::fires; });
    out.would = fires ? "it would no longer be recommended" : "it would be recommended";
    turn_rules(asked, rules, fires, out);
    return out;
}

// From what can start now to the prerequisite, by the shortest way through what is open.
WayBack way_back(const Casework& work, const StepEdge& edge) {
    std::map<StepIndex, StepIndex> towards;  // a step, and the one that it leads to
    std::vector<StepIndex> queue{edge.step};
    StepIndex start = edge.step;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        start = queue[at];
        if (work.info(start).state == StepState::ready) break;
        for (const StepEdge& need : work.graph.needs(start))
            if (work.evaluation.open[need.step.value] && need.step != edge.step && towards.emplace(need.step, start).second)
                queue.push_back(need.step);
        start = edge.step;
    }
    WayBack out{edge.declared ? work.knowledge.dependencies[*edge.declared].why : "", {}, work.info(start).state,
                work.info(edge.step).done == Truth::no};
    for (StepIndex step = start;; step = towards.at(step)) {
        out.steps.push_back(named_step(work, step));
        if (step == edge.step) return out;
    }
}

std::string step_verdict(const StepInfo& info) {
    switch (info.state) {
        case StepState::done: return "It is done.";
        case StepState::ready:
            if (!info.unknowns.empty()) return "It has begun and can go on: whether all it needs is in place is not known.";
            return "It can start now: all it needs is in place.";
        case StepState::blocked: return "It is blocked: what it needs is not all done.";
        case StepState::later: return "It comes later: it belongs to a stage beyond the next.";
        case StepState::not_applicable: return "It is not applicable here.";
        case StepState::undetermined: break;
    }
    return "Whether it can start is not known: an unknown decides it.";
}

void add_prerequisites(const Casework& work, StepIndex index, Explanation& out) {
    for (const StepEdge& edge : work.graph.needs(index)) {
        if (work.info(edge.step).open()) out.waits_for.push_back(way_back(work, edge));
        else out.met.push_back(named_step(work, edge.step));
    }
}

Subject subject_of(const Step& step, CriterionIndex shown) {
    if (step.is_milestone) return {Read::Kind::capability, step.capability.value};
    return {Read::Kind::criterion, shown.value};
}

// What a step depends on: its needs, the facts it hangs on, its own status, and the stage of its capability.
std::vector<std::vector<Edit>> edits_for(const Casework& work, StepIndex index) {
    const Step& step = work.step(index);
    std::vector<std::vector<Edit>> lists;
    std::set<Subject> seen;
    const auto add = [&](const Subject& subject, double value) {
        if (seen.insert(subject).second) lists.push_back({{subject, value}});
    };
    for (const StepEdge& edge : work.graph.needs(index)) {
        if (!work.info(edge.step).open()) continue;
        const Step& need = work.step(edge.step);
        const CriterionIndex shown = need.is_milestone ? CriterionIndex{} : shown_member(work.knowledge, work.facts(), need);
        add(subject_of(need, shown), need.is_milestone ? need.stage : 1);
    }
    if (step.is_milestone) return lists;
    const CriterionIndex shown = shown_member(work.knowledge, work.facts(), step);
    const Criterion& criterion = work.knowledge[shown];
    if (work.info(index).done == Truth::unknown) add({Read::Kind::criterion, shown.value}, 0);
    if (criterion.stage > 0) add({Read::Kind::capability, criterion.capability.value}, criterion.stage - 1);
    for (const Unknown& unknown : work.info(index).unknowns)
        if (unknown.kind == Read::Kind::criterion) add(unknown, 1);
    return lists;
}

bool is_ready_with(const Asked& asked, StepIndex index, const std::vector<Edit>& edits) {
    return step_states(asked.work.knowledge, asked.work.graph, asked.facts_with(edits))[index.value].state == StepState::ready;
}

void turn_step(const Asked& asked, StepIndex index, Explanation& out) {
    const StepInfo& info = asked.work.info(index);
    if (info.state == StepState::done || info.state == StepState::not_applicable) return;
    const Step& step = asked.work.step(index);
    if (info.state == StepState::ready) {
        const CriterionIndex shown = shown_member(asked.work.knowledge, asked.work.facts(), step);
        out.would = "it would be done";
        return add_changes(asked.work, {{{{{Read::Kind::criterion, shown.value}, 1}}}, true}, out);
    }
    if (step.is_milestone) {
        out.would = "it would be reached";
        return add_changes(asked.work, {{{{{Read::Kind::capability, step.capability.value}, double(step.stage)}}}, true}, out);
    }
    out.would = "it could start";
    add_changes(asked.work,
                smallest_turning(edits_for(asked.work, index), most_edits, most_tries,
                                 [&](const std::vector<Edit>& edits) { return is_ready_with(asked, index, edits); }),
                out);
}

std::optional<Action> action_on(const Casework& work, StepIndex index) {
    const std::string id = named_step(work, index).id;
    for (auto* compose : {&compose_ready, &compose_blocked})
        for (Action& action : (*compose)(work))
            if (action.step.id == id) return std::move(action);
    return std::nullopt;
}

Explanation of_step(const Asked& asked, StepIndex index) {
    const Casework& work = asked.work;
    const Step& step = work.step(index);
    Explanation out;
    out.kind = Explanation::Kind::step;
    out.subject = named_step(work, index);
    if (!step.is_milestone) {
        const Criterion& criterion = work.knowledge[shown_member(work.knowledge, work.facts(), step)];
        out.text = criterion.text;
        out.source = source_words(work.knowledge, criterion.source);
    }
    out.verdict = step_verdict(work.info(index));
    for (const RuleIndex rule : work.evaluation.advised_by[index.value]) out.rules.push_back(verdict_of(work, rule));
    out.action = action_on(work, index);
    add_prerequisites(work, index, out);
    for (const Unknown& unknown : work.info(index).unknowns) out.hangs_on.push_back(named_fact(work, unknown));
    turn_step(asked, index, out);
    return out;
}

Explanation of_metric(const Asked& asked, MetricIndex index) {
    const Casework& work = asked.work;
    Explanation out;
    out.kind = Explanation::Kind::metric;
    for (MetricStanding& standing : compose_metrics(work))
        if (standing.metric.id == work.knowledge[index].id) out.metric = std::move(standing);
    out.subject = out.metric->metric;
    out.text = out.metric->text;
    out.source = out.metric->source;
    const MetricFact& fact = work.facts()[index];
    out.verdict = !fact.target                  ? "It is a total for England: a system is not measured against it."
                  : fact.meets == Truth::unknown ? "No figure is known, so it is neither met nor missed."
                  : fact.meets == Truth::yes     ? "It is met."
                                                 : "It is not met yet.";
    for (std::uint32_t i = 0; i < work.evaluation.rules.size(); ++i) {
        const auto& binds = work.rule(RuleIndex{i}).binds;
        if (std::find(binds.begin(), binds.end(), Subject{Read::Kind::metric, index.value}) != binds.end())
            out.rules.push_back(verdict_of(work, RuleIndex{i}));
    }
    sort_verdicts(out.rules);
    if (!fact.target || fact.meets == Truth::yes) return out;
    out.would = "it would be met";
    add_changes(work, {{{{{Read::Kind::metric, index.value}, *fact.target}}}, true}, out);
    return out;
}

std::vector<std::string> known_ids(const Casework& work) {
    std::vector<std::string> ids;
    for (const Rule& rule : work.rules.rules()) ids.push_back(rule.id);
    for (const Recommendation& recommendation : work.knowledge.recommendations) ids.push_back(recommendation.id);
    for (std::uint32_t i = 0; i < work.graph.steps().size(); ++i)
        ids.push_back(work.graph.steps().id(work.knowledge, StepIndex{i}));
    for (const Metric& metric : work.knowledge.metrics) {
        ids.push_back(metric.name);
        ids.push_back(metric.id);
    }
    return ids;
}

std::optional<StepIndex> step_with(const Casework& work, const std::string& id) {
    if (const auto criterion = work.knowledge.criterion(id)) return work.graph.steps().of(*criterion);
    for (std::uint32_t i = 0; i < work.graph.steps().size(); ++i)
        if (work.graph.steps().id(work.knowledge, StepIndex{i}) == id) return StepIndex{i};
    return std::nullopt;
}

std::optional<Explanation> of_id(const Asked& asked, const std::string& id) {
    const Casework& work = asked.work;
    for (std::uint32_t i = 0; i < work.rules.rules().size(); ++i)
        if (work.rules.rules()[i].id == id) return of_rule(asked, RuleIndex{i});
    if (const auto recommendation = work.knowledge.recommendation(id)) return of_recommendation(asked, *recommendation);
    if (const auto step = step_with(work, id)) return of_step(asked, *step);
    for (std::uint32_t i = 0; i < work.knowledge.metrics.size(); ++i)
        if (work.knowledge.metrics[i].id == id || work.knowledge.metrics[i].name == id) return of_metric(asked, MetricIndex{i});
    asked.diagnostics.add({.code = "unknown-id",
                           .message = fmt::format("there is nothing to explain called '{}'", id),
                           .expected = "the id of a rule, a recommendation, a step (a criterion, or capability@stage) or a metric",
                           .nearest = nearest_name(id, known_ids(work))});
    return std::nullopt;
}

}  // namespace

std::string_view name(Explanation::Kind kind) {
    switch (kind) {
        case Explanation::Kind::rule: return "rule";
        case Explanation::Kind::recommendation: return "recommendation";
        case Explanation::Kind::step: return "step";
        case Explanation::Kind::metric: return "metric";
    }
    return "rule";
}

std::optional<Explanation> explain(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                   const Assessment& assessment, const AdviseOptions& options, const std::string& id,
                                   Diagnostics& diagnostics) {
    const auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return std::nullopt;
    const Casework work{knowledge, graph, rules, assessment, prepared->evaluation, options, *prepared->profile};
    const std::size_t errors = diagnostics.error_count();
    auto explanation = of_id({work, rules, diagnostics}, id);
    if (diagnostics.error_count() > errors) return std::nullopt;  // a rule broke a limit when a fact was changed
    return explanation;
}

}  // namespace ics
