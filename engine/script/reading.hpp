// The answer to one read of a rule, worked out from questions about base facts or from facts that are taken as they are.
#pragma once

#include <algorithm>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"
#include "script/read.hpp"
#include "script/worlds.hpp"

namespace ics {

// `Answers` answers questions: `Worlds::Answer ask(const Question&)`, and, in a trial, chooses how a read comes out:
// `bool choose(const Read&, bool first)`. A trial has no case: what would be taken as it is may come out either way.
template <class Answers>
class Reading {
public:
    Reading(const KnowledgeBase& knowledge, const Facts& facts, Answers& answers, bool trial, const Read& read)
        : knowledge_(knowledge), facts_(facts), answers_(answers), trial_(trial), read_(read) {}

    bool answer() {
        switch (read_.kind) {
            case Read::Kind::capability: return capability();
            case Read::Kind::criterion: return criterion();
            case Read::Kind::metric: return metric();
            case Read::Kind::context: return context();
            case Read::Kind::system: return system();
        }
        return false;
    }
    // After `answer`: whether the facts alone settled it.
    bool known() const { return known_; }

private:
    bool ask(const Question& question) {
        const Worlds::Answer answer = answers_.ask(question);
        known_ = known_ && answer.known;
        return answer.value;
    }

    // A fact that is taken as it is; `usual` is what a trial tries first.
    bool as_it_is(Method method, bool fact, bool usual = true) {
        if (!trial_) return fact;
        return answers_.choose({read_.kind, method, read_.index, method == read_.method ? read_.argument : 0}, usual);
    }

    bool reached(Level stage) { return ask(AskStage{CapabilityIndex{read_.index}, stage}); }
    bool less(double threshold, bool or_equal) { return ask(AskMetric{MetricIndex{read_.index}, threshold, or_equal}); }

    bool capability() {
        const CapabilityIndex index{read_.index};
        const Position& position = facts_[index];
        if (read_.method == Method::known) return as_it_is(Method::known, position.not_applicable || position.stage.exact());
        const bool applies = !as_it_is(Method::not_applicable, position.not_applicable, false);
        if (read_.method == Method::not_applicable) return !applies;
        if (!applies) return false;
        const Level stage = Level(read_.argument);
        const std::optional<Level>& target = facts_.target[index.value];
        switch (read_.method) {
            case Method::below: return !reached(stage);
            case Method::at_least: return reached(stage);
            case Method::at: return reached(stage) && (stage == top(index) || !reached(stage + 1));
            default: return trial_ ? as_it_is(Method::short_of_target, false) : target && !reached(*target);
        }
    }

    Level top(CapabilityIndex index) const { return knowledge_[knowledge_[index].framework].top(); }

    bool criterion() {
        const CriterionIndex index{read_.index};
        const CriterionFact& fact = facts_[index];
        if (read_.method == Method::known)
            return as_it_is(Method::known, fact.not_applicable || fact.met != Truth::unknown);
        const bool applies = !as_it_is(Method::not_applicable, fact.not_applicable, false);
        if (read_.method == Method::not_applicable) return !applies;
        if (!applies) return false;
        return ask(AskMet{index}) == (read_.method == Method::met);
    }

    bool meets(double target) {
        switch (knowledge_[MetricIndex{read_.index}].comparison) {
            case Comparison::at_least: return !less(target, false);
            case Comparison::at_most: return less(target, true);
            case Comparison::equal: return !less(target, false) && less(target, true);
        }
        return false;
    }

    bool due() {
        const std::optional<Date>& deadline = knowledge_[MetricIndex{read_.index}].deadline;
        const int days = deadline ? days_between(facts_.as_of, *deadline) : 0;
        if (read_.method == Method::passed) return as_it_is(read_.method, deadline && days < 0);
        if (trial_ && as_it_is(Method::passed, false, false)) return false;  // what has passed is not ahead
        return as_it_is(read_.method, deadline && days >= 0 && days <= read_.argument);
    }

    bool metric() {
        const MetricIndex index{read_.index};
        const Metric& metric = knowledge_[index];
        switch (read_.method) {
            case Method::known: return as_it_is(Method::known, facts_[index].value.has_value());
            case Method::below: return less(read_.argument, false);
            case Method::above: return !less(read_.argument, true);
            case Method::due_within:
            case Method::passed: return due();
            default: break;
        }
        // Only a national total may lack a target; a trial takes the lack of one for 'not applicable'.
        const std::optional<double> target = facts_[index].target;
        const bool assessed = target || !as_it_is(Method::not_applicable, true, false);
        if (!assessed) return false;
        // A case may bring a target of its own: in a trial, values say nothing of whether it is met.
        const bool met = trial_ ? as_it_is(Method::meets, false, false) : meets(target.value_or(metric.target));
        return met == (read_.method == Method::meets);
    }

    bool context() {
        const ContextIndex index{read_.index};
        if (read_.method == Method::known) return as_it_is(Method::known, facts_[index].value != Truth::unknown);
        return ask(AskContext{index}) == (read_.method == Method::yes);
    }

    bool system() {
        const System& system = facts_.system;
        if (read_.method == Method::population_at_least) return ask(AskPopulation{read_.argument});
        if (read_.method == Method::has_tier) {
            known_ = !system.tiers.empty();
            const Tier tier = Tier(int(read_.argument));
            return as_it_is(read_.method, std::find(system.tiers.begin(), system.tiers.end(), tier) != system.tiers.end());
        }
        const std::string& tag = knowledge_.tags[std::size_t(read_.argument)].id;
        return as_it_is(read_.method, std::find(system.tags.begin(), system.tags.end(), tag) != system.tags.end());
    }

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    Answers& answers_;
    bool trial_;
    Read read_;
    bool known_ = true;
};

}  // namespace ics
