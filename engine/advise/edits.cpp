#include "advise/edits.hpp"

#include <algorithm>
#include <cmath>

#include "advise/entries.hpp"

namespace ics {

namespace {

std::vector<Edit> stages(const KnowledgeBase& knowledge, const Facts& facts, const Subject& subject) {
    const CapabilityIndex capability{subject.index};
    const LevelRange now = facts[capability].stage;
    std::vector<Edit> out;
    for (Level level = 0; level <= knowledge[knowledge[capability].framework].top(); ++level)
        if (!now.exact() || level != now.low) out.push_back({subject, double(level)});
    const auto distance = [&](const Edit& edit) {
        return edit.value < now.low ? now.low - edit.value : std::max(0.0, edit.value - now.high);
    };
    std::stable_sort(out.begin(), out.end(), [&](const Edit& a, const Edit& b) { return distance(a) < distance(b); });
    return out;
}

// The least by which a figure of this unit is told apart.
double grain(const Metric& metric) { return metric.unit == "%" ? 0.1 : 1; }

std::vector<Edit> figures(const KnowledgeBase& knowledge, const Facts& facts, const Subject& subject,
                          const std::vector<Read>& reads) {
    const Metric& metric = knowledge[MetricIndex{subject.index}];
    const MetricFact& fact = facts[MetricIndex{subject.index}];
    std::vector<double> around;
    if (fact.target) around.push_back(*fact.target);
    for (const Read& read : reads)
        if (read.kind == subject.kind && read.index == subject.index &&
            (read.method == Method::below || read.method == Method::above))
            around.push_back(read.argument);
    std::vector<Edit> out;
    const auto add = [&](double value) {
        value = metric.unit == "%" ? std::round(value * 10) / 10 : std::round(value);
        const bool possible = value >= 0 && !(metric.unit == yes_no && value > 1) && value != fact.value;
        const Edit edit{subject, value};
        if (possible && std::find(out.begin(), out.end(), edit) == out.end()) out.push_back(edit);
    };
    for (const double figure : around)
        for (const double value : {figure, figure - grain(metric), figure + grain(metric)}) add(value);
    if (fact.value)
        std::stable_sort(out.begin(), out.end(), [&](const Edit& a, const Edit& b) {
            return std::abs(a.value - *fact.value) < std::abs(b.value - *fact.value);
        });
    return out;
}

std::vector<Edit> populations(const Facts& facts, const Subject& subject, const std::vector<Read>& reads) {
    std::vector<Edit> out;
    for (const Read& read : reads) {
        if (read.kind != Read::Kind::system || read.method != Method::population_at_least) continue;
        for (const double people : {read.argument, read.argument - 1})
            if (people > 0 && facts.system.population != people) out.push_back({subject, people});
    }
    return out;
}

}  // namespace

CapabilityRating& set_stage(const KnowledgeBase& knowledge, Assessment& out, CapabilityIndex capability, LevelRange stage) {
    std::erase_if(out.criterion_ratings, [&](const CriterionRating& own) {
        const Criterion& criterion = knowledge[own.criterion];
        if (criterion.capability != capability || own.status == Status::not_applicable) return false;
        return own.status == Status::met ? criterion.stage > stage.high : criterion.stage <= stage.low;
    });
    CapabilityRating& rating = entry_of(out.capability_ratings, &CapabilityRating::capability, capability);
    rating.stage = stage;
    return rating;
}

CriterionRating& set_status(const KnowledgeBase& knowledge, Assessment& out, CriterionIndex index, Status status) {
    const Criterion& criterion = knowledge[index];
    const bool open = status == Status::unmet || status == Status::partly;
    if (open && criterion.is_step())
        std::erase_if(out.capability_ratings, [&](const CapabilityRating& rating) {
            return rating.capability == criterion.capability && rating.stage.low >= criterion.stage;
        });
    CriterionRating& rating = entry_of(out.criterion_ratings, &CriterionRating::criterion, index);
    rating.status = status;
    return rating;
}

Assessment with(const KnowledgeBase& knowledge, Assessment out, const Edit& edit) {
    const std::uint32_t index = edit.subject.index;
    switch (edit.subject.kind) {
        case Read::Kind::capability:
            set_stage(knowledge, out, CapabilityIndex{index}, {Level(edit.value), Level(edit.value)});
            break;
        case Read::Kind::criterion:
            set_status(knowledge, out, CriterionIndex{index}, edit.value != 0 ? Status::met : Status::unmet);
            break;
        case Read::Kind::metric:
            entry_of(out.metrics, &MetricValue::metric, MetricIndex{index}).value = edit.value;
            break;
        case Read::Kind::context:
            entry_of(out.context, &ContextValue::fact, ContextIndex{index}).value = edit.value != 0;
            break;
        case Read::Kind::system: out.system.population = edit.value; break;
    }
    return out;
}

Assessment with(const KnowledgeBase& knowledge, Assessment assessment, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) assessment = with(knowledge, std::move(assessment), edit);
    return assessment;
}

std::vector<Edit> possible_edits(const KnowledgeBase& knowledge, const Facts& facts, const Subject& subject,
                                 const std::vector<Read>& reads) {
    const auto flipped = [&](Truth now) {
        std::vector<Edit> out;
        if (now != Truth::yes) out.push_back({subject, 1});
        if (now != Truth::no) out.push_back({subject, 0});
        return out;
    };
    switch (subject.kind) {
        case Read::Kind::capability: return stages(knowledge, facts, subject);
        case Read::Kind::criterion: return flipped(facts[CriterionIndex{subject.index}].met);
        case Read::Kind::metric: return figures(knowledge, facts, subject, reads);
        case Read::Kind::context: return flipped(facts[ContextIndex{subject.index}].value);
        case Read::Kind::system: return populations(facts, subject, reads);
    }
    return {};
}

}  // namespace ics
