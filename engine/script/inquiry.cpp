#include "script/inquiry.hpp"

#include <algorithm>

namespace ics {

namespace {

constexpr std::size_t usual_reads = 4;  // of a rule

}  // namespace

// The answer to one read, worked out from questions; `known` stays true as long as the facts alone settle them.
struct Inquiry::Reading {
    const KnowledgeBase& knowledge;
    const Facts& facts;
    Worlds& worlds;
    bool trial;
    Read read;
    bool known = true;

    bool ask(const Question& question) {
        const Worlds::Answer answer = worlds.ask(question);
        known = known && answer.known;
        return answer.value;
    }

    // A fact that is taken as it is; `usual` is what a trial tries first.
    bool as_it_is(Method method, bool fact, bool usual = true) {
        if (!trial) return fact;
        return worlds.choose({read.kind, method, read.index, method == read.method ? read.argument : 0}, usual);
    }

    bool reached(Level stage) { return ask(AskStage{CapabilityIndex{read.index}, stage}); }
    bool less(double threshold, bool or_equal) { return ask(AskMetric{MetricIndex{read.index}, threshold, or_equal}); }

    bool capability();
    bool criterion();
    bool metric();
    bool meets(double target);
    bool due();
    bool context();
    bool system();
    bool answer();
};

bool Inquiry::Reading::capability() {
    const CapabilityIndex index{read.index};
    const Position& position = facts[index];
    if (read.method == Method::known) return as_it_is(Method::known, position.not_applicable || position.stage.exact());
    const bool applies = !as_it_is(Method::not_applicable, position.not_applicable, false);
    if (read.method == Method::not_applicable) return !applies;
    if (!applies) return false;
    const Level stage = Level(read.argument);
    const Level top = knowledge[knowledge[index].framework].top();
    const std::optional<Level>& target = facts.target[index.value];
    switch (read.method) {
        case Method::below: return !reached(stage);
        case Method::at_least: return reached(stage);
        case Method::at: return reached(stage) && (stage == top || !reached(stage + 1));
        default: return trial ? as_it_is(Method::short_of_target, false) : target && !reached(*target);
    }
}

bool Inquiry::Reading::criterion() {
    const CriterionIndex index{read.index};
    const CriterionFact& fact = facts[index];
    if (read.method == Method::known) return as_it_is(Method::known, fact.not_applicable || fact.met != Truth::unknown);
    const bool applies = !as_it_is(Method::not_applicable, fact.not_applicable, false);
    if (read.method == Method::not_applicable) return !applies;
    if (!applies) return false;
    return ask(AskMet{index}) == (read.method == Method::met);
}

bool Inquiry::Reading::meets(double target) {
    switch (knowledge[MetricIndex{read.index}].comparison) {
        case Comparison::at_least: return !less(target, false);
        case Comparison::at_most: return less(target, true);
        case Comparison::equal: return !less(target, false) && less(target, true);
    }
    return false;
}

bool Inquiry::Reading::due() {
    const std::optional<Date>& deadline = knowledge[MetricIndex{read.index}].deadline;
    const int days = deadline ? days_between(facts.as_of, *deadline) : 0;
    if (read.method == Method::passed) return as_it_is(read.method, deadline && days < 0);
    if (trial && as_it_is(Method::passed, false, false)) return false;  // what has passed is not ahead
    return as_it_is(read.method, deadline && days >= 0 && days <= read.argument);
}

bool Inquiry::Reading::metric() {
    const MetricIndex index{read.index};
    const Metric& metric = knowledge[index];
    switch (read.method) {
        case Method::known: return as_it_is(Method::known, facts[index].value.has_value());
        case Method::below: return less(read.argument, false);
        case Method::above: return !less(read.argument, true);
        case Method::due_within:
        case Method::passed: return due();
        default: break;
    }
    // Only a national total may lack a target; a trial takes the lack of one for 'not applicable'.
    const std::optional<double> target = facts[index].target;
    const bool assessed = target || !as_it_is(Method::not_applicable, true, false);
    if (!assessed) return false;
    // A case may bring a target of its own: in a trial, values say nothing of whether it is met.
    const bool met = trial ? as_it_is(Method::meets, false, false) : meets(target.value_or(metric.target));
    return met == (read.method == Method::meets);
}

bool Inquiry::Reading::context() {
    const ContextIndex index{read.index};
    if (read.method == Method::known) return as_it_is(Method::known, facts[index].value != Truth::unknown);
    return ask(AskContext{index}) == (read.method == Method::yes);
}

bool Inquiry::Reading::system() {
    const System& system = facts.system;
    if (read.method == Method::population_at_least) return ask(AskPopulation{read.argument});
    if (read.method == Method::has_tier) {
        known = !system.tiers.empty();
        const Tier tier = Tier(int(read.argument));
        return as_it_is(read.method, std::find(system.tiers.begin(), system.tiers.end(), tier) != system.tiers.end());
    }
    const std::string& tag = knowledge.tags[std::size_t(read.argument)].id;
    return as_it_is(read.method, std::find(system.tags.begin(), system.tags.end(), tag) != system.tags.end());
}

bool Inquiry::Reading::answer() {
    if (read.index == no_record) return worlds.choose(read, true);
    switch (read.kind) {
        case Read::Kind::capability: return capability();
        case Read::Kind::criterion: return criterion();
        case Read::Kind::metric: return metric();
        case Read::Kind::context: return context();
        case Read::Kind::system: return system();
    }
    return false;
}

bool Inquiry::answer(Read read) {
    asked_ = true;
    read.answer = false;
    read.known = true;
    Reading reading{knowledge_, facts_, worlds_, trial(), read};
    if (probe_.replacement && same_comparison(read, probe_.replacement->of))
        reading.read.argument = probe_.replacement->argument;
    read.answer = reading.answer();
    read.known = reading.known;
    if (probe_.trace) probe_.trace->reads.insert(read);
    record(read);
    return read.answer;
}

void Inquiry::record(const Read& read) {
    if (trial()) return;
    if (reads_.empty()) reads_.reserve(usual_reads);
    if (std::find(reads_.begin(), reads_.end(), read) == reads_.end()) reads_.push_back(read);
}

std::vector<Read> Inquiry::take_reads(bool undetermined) {
    std::vector<Read> known;
    for (const Read& read : reads_)
        if (read.known) known.push_back(read);
    reads_.resize(std::min(first_world_, reads_.size()));
    return undetermined || known.empty() ? std::move(reads_) : std::move(known);
}

}  // namespace ics
