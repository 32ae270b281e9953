#include "cases/perturbation.hpp"

#include <algorithm>
#include <functional>

#include "cases/comparisons.hpp"

namespace ics {

namespace {

bool asks_stage(const Read& read) {
    return read.kind == Read::Kind::capability &&
           (read.method == Method::below || read.method == Method::at_least || read.method == Method::at);
}

bool asks_value(const Read& read) {
    return read.kind == Read::Kind::metric && (read.method == Method::below || read.method == Method::above);
}

bool has_threshold(const Read& read) {
    return asks_stage(read) || asks_value(read) || read.method == Method::due_within ||
           read.method == Method::population_at_least;
}

// The cases of one rule, with the way they come out as the rule stands.
class OneRule {
public:
    OneRule(const KnowledgeBase& knowledge, RuleSet& rules, const CasesOfRule& of_rule, long long steps)
        : knowledge_(knowledge), rules_(rules), rule_(of_rule.rule), left_(steps) {
        Trace trace;
        for (const RuleCase& rule_case : of_rule.cases) {
            cases_.push_back(facts_of(knowledge, rule_case));
            outcomes_.push_back(evaluate(cases_.back(), {.trace = &trace}));
        }
        asked_.assign(trace.reads.begin(), trace.reads.end());
        comparisons_ = all_comparisons(rules, rule_, trace);
    }

    void add_thresholds(Perturbation& out) {
        for (const Read& comparison : comparisons_) {
            if (!has_threshold(comparison)) continue;
            Threshold threshold{.rule = rule_, .comparison = comparison, .asked = is_asked(comparison), .unnoticed = {}, .slack = {}};
            if (asks_stage(comparison)) threshold.unnoticed = unnoticed_stages(comparison);
            else threshold.slack = slack(comparison);
            threshold.tried = !refused_;
            if (refused_) forget(threshold);
            out.thresholds.push_back(std::move(threshold));
        }
    }

private:
    Outcome evaluate(const Facts& facts, const Probe& probe) {
        Diagnostics reported_before;  // when the cases were run for their results
        return rules_.evaluate(rule_, facts, reported_before, probe).outcome;
    }

    bool is_asked(const Read& comparison) const {
        return std::any_of(asked_.begin(), asked_.end(), [&](const Read& read) { return same_comparison(read, comparison); });
    }

    // What was found before the steps were spent is not all.
    static void forget(Threshold& threshold) {
        threshold.unnoticed.clear();
        if (threshold.slack) threshold.slack = Slack{};
    }

    // True as well, so that the search ends, where no step is left; then `refused_` says so.
    bool noticed(const Read& comparison, double argument) {
        const Replacement other{comparison, argument};
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            refused_ = refused_ || left_ <= 0;
            if (refused_) return true;
            const Outcome outcome = evaluate(cases_[i], {.replacement = &other});
            left_ -= steps_to_begin + rules_.steps_spent();
            if (outcome != outcomes_[i]) return true;
        }
        return false;
    }

    // Nothing is below the lowest stage, and everything has reached it: only `at` can ask for it.
    std::vector<Level> unnoticed_stages(const Read& comparison) {
        const CapabilityIndex capability{comparison.index};
        const Level stage = Level(comparison.argument), top = knowledge_[knowledge_[capability].framework].top();
        const Level lowest = comparison.method == Method::at ? 0 : 1;
        std::vector<Level> out;
        for (const Level other : {stage - 1, stage + 1})
            if (other >= lowest && other <= top && !noticed(comparison, other)) out.push_back(other);
        return out;
    }

    // Where the answer to the comparison could turn in a case: at what the cases say, and where the rule cuts the same
    // figure elsewhere, as one that is not known is explored between those.
    std::set<double> turns(const Read& comparison) const {
        std::set<double> out;
        for (const Facts& facts : cases_) add_turns(comparison, facts, out);
        for (const Read& other : comparisons_) {
            const bool cuts = asks_value(other) || other.method == Method::population_at_least;
            if (cuts && other.kind == comparison.kind && other.index == comparison.index && !same_comparison(other, comparison))
                out.insert(other.argument);
        }
        return out;
    }

    void add_turns(const Read& comparison, const Facts& facts, std::set<double>& out) const {
        if (comparison.kind == Read::Kind::system) {
            if (facts.system.population) out.insert(*facts.system.population);
            return;
        }
        const Metric& metric = knowledge_[MetricIndex{comparison.index}];
        const MetricFact& fact = facts[MetricIndex{comparison.index}];
        if (comparison.method == Method::due_within) {
            if (metric.deadline) out.insert(days_between(facts.as_of, *metric.deadline));
            return;
        }
        if (fact.value) out.insert(*fact.value);
        out.insert(fact.target.value_or(metric.target));
    }

    Slack slack(const Read& comparison) {
        const FigureKind kind = asks_value(comparison)                     ? FigureKind{}
                                : comparison.method == Method::due_within ? FigureKind{0, true}
                                                                          : FigureKind{1, true};
        return slack_of(comparison.argument, turns(comparison), kind,
                        [&](double argument) { return noticed(comparison, argument); });
    }

    static constexpr long long steps_to_begin = 1'000;  // what a run costs beside the steps of the rule

    const KnowledgeBase& knowledge_;
    RuleSet& rules_;
    RuleIndex rule_;
    long long left_;        // steps
    bool refused_ = false;  // a run, since none was left
    std::vector<Read> comparisons_;
    std::vector<Facts> cases_;
    std::vector<Outcome> outcomes_;
    std::vector<Read> asked_;
};

}  // namespace

Perturbation perturb(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases, long long steps) {
    Perturbation out;
    for (const CasesOfRule* of_rule : in_order_of_file(rules, cases))
        OneRule(knowledge, rules, *of_rule, steps).add_thresholds(out);
    return out;
}

}  // namespace ics
