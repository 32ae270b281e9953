// The explanations of rules, recommendations and metrics.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "advise/derivation.hpp"
#include "advise/edit_words.hpp"
#include "advise/explaining.hpp"
#include "advise/provenance.hpp"
#include "advise/wording.hpp"

namespace ics {

Facts Asked::facts_with(const std::vector<Edit>& edits) const {
    Assessment changed = with(work.knowledge, work.assessment, edits);
    changed.targets = work.evaluation.targets;
    return derive_facts(work.knowledge, changed, work.facts().as_of);
}

Outcome Asked::outcome_with(RuleIndex rule, const Facts& facts) const {
    return diagnostics.has_errors() ? Outcome::undetermined : rules.evaluate(rule, facts, diagnostics).outcome;
}

namespace {

// The ratings that the edit takes out of the assessment since they contradict it.
std::vector<Named> taken_out_by(const Casework& work, const Edit& edit) {
    const Assessment& before = work.assessment;
    const Assessment after = with(work.knowledge, before, edit);
    std::vector<Named> out;
    for (const CapabilityRating& rating : before.capability_ratings)
        if (std::none_of(after.capability_ratings.begin(), after.capability_ratings.end(),
                         [&](const CapabilityRating& r) { return r.capability == rating.capability; }))
            out.push_back(named(work.knowledge[rating.capability]));
    for (const CriterionRating& rating : before.criterion_ratings)
        if (std::none_of(after.criterion_ratings.begin(), after.criterion_ratings.end(),
                         [&](const CriterionRating& r) { return r.criterion == rating.criterion; }))
            out.push_back(named(work.knowledge[rating.criterion]));
    return out;
}

ChangeSet worded(const Casework& work, const std::vector<Edit>& edits) {
    ChangeSet out;
    for (const Edit& edit : edits)
        out.changes.push_back({named_fact(work, edit.subject), value_now(work, edit.subject), value_then(work, edit), edit,
                               taken_out_by(work, edit)});
    return out;
}

}  // namespace

void add_changes(const Casework& work, const Turning& turning, Explanation& out) {
    out.all_tried = turning.complete;
    for (const std::vector<Edit>& edits : turning.sets) out.changes.push_back(worded(work, edits));
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

namespace {

// One list of edits for each fact that the rules read; with `below`, then for each that those follow from.
std::vector<std::vector<Edit>> edits_for(const Asked& asked, const std::vector<RuleIndex>& rules, bool below) {
    const Casework& work = asked.work;
    std::set<Subject> subjects;
    std::vector<Read> reads;
    for (const RuleIndex rule : rules) {
        for (const Subject& subject : work.rule(rule).binds) subjects.insert(subject);
        const auto& read = work.evaluation.rules[rule.value].reads;
        reads.insert(reads.end(), read.begin(), read.end());
    }
    std::vector<Subject> in_order(subjects.begin(), subjects.end());
    if (below)
        for (const Subject& subject : std::vector<Subject>(in_order))
            for (const Subject& more : derived_from(work.knowledge, work.assessment, work.facts(), subject))
                if (subjects.insert(more).second) in_order.push_back(more);
    std::vector<std::vector<Edit>> lists;
    for (const Subject& subject : in_order)
        if (auto edits = possible_edits(work.knowledge, work.facts(), subject, reads); !edits.empty())
            lists.push_back(std::move(edits));
    return lists;
}

// Single changes of all facts first; then sets of what the rules themselves read, of which there are fewer.
template <class BringsAbout>
Turning turning_of(const Asked& asked, const std::vector<RuleIndex>& rules, BringsAbout brings_about) {
    Turning single = smallest_turning(edits_for(asked, rules, true), 1, most_tries, brings_about);
    if (!single.sets.empty()) return single;
    return smallest_turning(edits_for(asked, rules, false), most_edits, most_tries, brings_about);
}

bool fires_any(const Asked& asked, const std::vector<RuleIndex>& rules, const Facts& facts) {
    return std::any_of(rules.begin(), rules.end(),
                       [&](RuleIndex rule) { return asked.outcome_with(rule, facts) == Outcome::fires; });
}

// Turns what the rules together say: off where one of them fires, on where none does.
void turn_rules(const Asked& asked, const std::vector<RuleIndex>& rules, bool fires, Explanation& out) {
    add_changes(asked.work,
                turning_of(asked, rules, [&](const std::vector<Edit>& edits) {
                    return fires_any(asked, rules, asked.facts_with(edits)) != fires;
                }),
                out);
}

// Where no few changes turn all that fire at once: what would turn each.
void turn_each(const Asked& asked, const std::vector<RuleIndex>& rules, Explanation& out) {
    for (const RuleIndex rule : rules) {
        if (asked.work.evaluation.rules[rule.value].outcome != Outcome::fires) continue;
        const Turning turning = turning_of(asked, {rule}, [&](const std::vector<Edit>& edits) {
            return asked.outcome_with(rule, asked.facts_with(edits)) != Outcome::fires;
        });
        RuleChanges changes{asked.work.rule(rule).id, {}};
        for (const std::vector<Edit>& edits : turning.sets) changes.changes.push_back(worded(asked.work, edits));
        if (!changes.changes.empty()) out.rule_by_rule.push_back(std::move(changes));
    }
}

// A rule's own outcome: silent where it fires, else firing.
void turn_rule(const Asked& asked, RuleIndex rule, bool fires, Explanation& out) {
    const Outcome wanted = fires ? Outcome::silent : Outcome::fires;
    add_changes(asked.work,
                turning_of(asked, {rule}, [&](const std::vector<Edit>& edits) {
                    return asked.outcome_with(rule, asked.facts_with(edits)) == wanted;
                }),
                out);
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

}  // namespace

Explanation explain_rule(const Asked& asked, RuleIndex index) {
    const Rule& rule = asked.work.rule(index);
    Explanation out;
    out.kind = Explanation::Kind::rule;
    out.subject = {rule.id, rule.title};
    out.stands = {fmt::format("Its condition stands in {}.", stands_at(asked.work.knowledge, rule.file, rule.line))};
    out.rules = {verdict_of(asked.work, index)};
    const Outcome outcome = out.rules[0].outcome;
    out.hangs_on = out.rules[0].hangs_on;
    out.verdict = outcome == Outcome::fires    ? "The rule fires."
                  : outcome == Outcome::silent ? "The rule is silent: what it looks for is not so here."
                                               : "Whether the rule fires is not known: an unknown decides it.";
    const bool fires = outcome == Outcome::fires;
    out.would = fires ? "it would be silent" : "it would fire";
    turn_rule(asked, index, fires, out);
    return out;
}

Explanation explain_recommendation(const Asked& asked, RecommendationIndex index) {
    const Recommendation& record = asked.work.knowledge[index];
    Explanation out;
    out.kind = Explanation::Kind::recommendation;
    out.subject = named(record);
    out.text = record.text;
    out.source = source_words(asked.work.knowledge, record);
    out.stands = written_where(asked.work, record);
    const std::vector<RuleIndex> rules = recommending(asked.work, index);
    for (const RuleIndex rule : rules) out.rules.push_back(verdict_of(asked.work, rule));
    sort_verdicts(out.rules);
    out.verdict = recommendation_verdict(out.rules);
    const bool fires = std::any_of(out.rules.begin(), out.rules.end(),
                                   [](const RuleVerdict& v) { return v.outcome == Outcome::fires; });
    out.would = fires ? "it would no longer be recommended" : "it would be recommended";
    turn_rules(asked, rules, fires, out);
    if (fires && out.changes.empty()) turn_each(asked, rules, out);
    return out;
}

Explanation explain_metric(const Asked& asked, MetricIndex index) {
    const Casework& work = asked.work;
    Explanation out;
    out.kind = Explanation::Kind::metric;
    for (MetricStanding& standing : compose_metrics(work))
        if (standing.metric.id == work.knowledge[index].id) out.metric = std::move(standing);
    out.subject = out.metric->metric;
    out.text = out.metric->text;
    out.source = out.metric->source;
    out.stands = written_where(work, work.knowledge[index]);
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

}  // namespace ics
