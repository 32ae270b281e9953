#include "scenario/varied_fact.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "advise/edits.hpp"
#include "advise/wording.hpp"
#include "scenario/draw.hpp"

namespace ics {

namespace {

std::int64_t power_of_ten(int n) { return n == 0 ? 1 : 10 * power_of_ten(n - 1); }

VariedFact varied(const KnowledgeBase& knowledge, const Subject& subject) {
    VariedFact out;
    out.subject = subject;
    out.id = id_of(knowledge, subject);
    out.key = draw_key(out.id);
    return out;
}

bool is_known_open(const CriterionRating& own) { return own.status == Status::unmet || own.status == Status::partly; }

// What must go for the capability to be rated at the level: its criteria up to there that are not met.
std::vector<Assumption> at_level(const KnowledgeBase& knowledge, const Assessment& assessment, CapabilityIndex capability,
                                 Level level) {
    std::vector<Assumption> out;
    for (const CriterionRating& own : assessment.criterion_ratings) {
        const Criterion& criterion = knowledge[own.criterion];
        if (criterion.capability == capability && is_known_open(own) && criterion.stage <= level)
            out.push_back({{Read::Kind::criterion, own.criterion.value}, std::monostate{}});
    }
    out.push_back({{Read::Kind::capability, capability.value}, LevelRange{level, level}});
    return out;
}

bool contradicts(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of, CapabilityIndex capability) {
    const Facts facts = derive_facts(knowledge, assessment, as_of);
    return std::any_of(facts.conflicts.begin(), facts.conflicts.end(), [&](const Conflict& conflict) {
        return conflict.capability == capability && conflict.kind == Conflict::Kind::stage_and_criterion;
    });
}

std::vector<Assumption> set_at(const KnowledgeBase& knowledge, const Assessment& assessment, CapabilityIndex capability, Level level) {
    Assessment set = assessment;
    set_stage(knowledge, set, capability, {level, level});
    std::vector<Assumption> out = assumptions_between(assessment, set);
    // Also where that is how it is rated already: another fact may have taken the rating with it.
    const Assumption own{{Read::Kind::capability, capability.value}, LevelRange{level, level}};
    if (std::find(out.begin(), out.end(), own) == out.end()) out.push_back(own);
    return out;
}

}  // namespace

double FigureRange::value(std::uint64_t position) const {
    return double(low + std::int64_t(position)) / double(power_of_ten(decimals));
}

std::string FigureRange::words(std::uint64_t position) const { return fmt::format("{:.{}f}", value(position), decimals); }

std::string VariedFact::value_name(std::uint64_t choice) const { return figures ? figures->words(choice) : names[choice]; }

void VariedFact::assume(std::uint64_t choice, std::vector<Assumption>& out) const {
    if (figures) out.push_back({subject, figures->value(choice)});
    else out.insert(out.end(), choices[choice].begin(), choices[choice].end());
}

std::string id_of(const KnowledgeBase& knowledge, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability: return knowledge.capabilities[subject.index].id;
        case Read::Kind::criterion: return knowledge.criteria[subject.index].id;
        case Read::Kind::metric: return knowledge.metrics[subject.index].name;
        case Read::Kind::context: return knowledge.context_facts[subject.index].id;
        case Read::Kind::system: break;
    }
    return "population";
}

Named named(const KnowledgeBase& knowledge, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability: return named(knowledge.capabilities[subject.index]);
        case Read::Kind::criterion: return named(knowledge.criteria[subject.index]);
        case Read::Kind::metric: return {knowledge.metrics[subject.index].name, knowledge.metrics[subject.index].title};
        case Read::Kind::context: return {knowledge.context_facts[subject.index].id, knowledge.context_facts[subject.index].title};
        case Read::Kind::system: break;
    }
    return {"population", "Population"};
}

VariedFact at_stages(const KnowledgeBase& knowledge, const Assessment& assessment, CapabilityIndex capability,
                     const std::vector<Level>& levels) {
    VariedFact out = varied(knowledge, {Read::Kind::capability, capability.value});
    for (const Level level : levels) {
        out.names.push_back(knowledge.stage(capability, level).id);
        out.choices.push_back(set_at(knowledge, assessment, capability, level));
    }
    return out;
}

VariedFact possibly_at_stages(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of,
                              CapabilityIndex capability, LevelRange stages) {
    VariedFact out = varied(knowledge, {Read::Kind::capability, capability.value});
    for (Level level = stages.low; level <= stages.high; ++level) {
        std::vector<Assumption> own = at_level(knowledge, assessment, capability, level);
        if (contradicts(knowledge, with(assessment, own), as_of, capability))
            own = set_at(knowledge, assessment, capability, level);
        out.names.push_back(knowledge.stage(capability, level).id);
        out.choices.push_back(std::move(own));
    }
    return out;
}

VariedFact of_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, CriterionIndex criterion,
                       const std::vector<Status>& statuses) {
    VariedFact out = varied(knowledge, {Read::Kind::criterion, criterion.value});
    for (const Status status : statuses) {
        Assessment set = assessment;
        set_status(knowledge, set, criterion, status);
        out.names.emplace_back(name(status));
        out.choices.push_back(assumptions_between(assessment, set));
    }
    return out;
}

VariedFact of_figures(const KnowledgeBase& knowledge, MetricIndex metric, const std::vector<double>& figures) {
    VariedFact out = varied(knowledge, {Read::Kind::metric, metric.value});
    for (const double figure : figures) {
        out.names.push_back(fmt::format("{}", figure));
        out.choices.push_back({{out.subject, figure}});
    }
    return out;
}

VariedFact of_range(const KnowledgeBase& knowledge, MetricIndex metric, FigureRange range) {
    VariedFact out = varied(knowledge, {Read::Kind::metric, metric.value});
    out.figures = range;
    return out;
}

VariedFact of_answers(const KnowledgeBase& knowledge, const Subject& subject, const std::vector<bool>& answers) {
    VariedFact out = varied(knowledge, subject);
    for (const bool answer : answers) {
        out.names.emplace_back(answer ? "yes" : "no");
        const AssumedValue value = subject.kind == Read::Kind::metric ? AssumedValue(answer ? 1.0 : 0.0) : AssumedValue(answer);
        out.choices.push_back({{subject, value}});
    }
    return out;
}

}  // namespace ics
