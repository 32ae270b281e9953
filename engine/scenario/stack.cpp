#include "scenario/stack.hpp"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

#include "script/read.hpp"

namespace ics {

namespace {

// What one layer says of one fact.
struct Claim {
    std::size_t scenario = 0;
    Subject subject;
    bool completed = false;   // rather than set
    LevelRange stage = {};    // of a capability
    Status status = Status::met;          // of a criterion
    double value = 0;                     // of a metric; 1 or 0 of a context fact
    std::string fact, words;
    Place place;
};

bool leaves_open(const Claim& claim) { return claim.status == Status::unmet || claim.status == Status::partly; }

class Claims {
public:
    explicit Claims(const KnowledgeBase& knowledge) : knowledge_(knowledge) {}

    std::vector<Claim> of(const Scenario& scenario, std::size_t position) const {
        std::vector<Claim> out;
        for (const CapabilityRating& rating : scenario.stages) out.push_back(of_stage(rating));
        for (const CriterionRating& rating : scenario.statuses)
            out.push_back({0, {Read::Kind::criterion, rating.criterion.value}, false, {}, rating.status, 0,
                           knowledge_[rating.criterion].id, std::string(name(rating.status)), rating.evidence.place});
        for (const MetricValue& value : scenario.metrics) {
            const Metric& metric = knowledge_[value.metric];
            out.push_back({0, {Read::Kind::metric, value.metric.value}, false, {}, {}, value.value, metric.name,
                           with_unit(value.value, metric.unit), value.evidence.place});
        }
        for (const ContextValue& value : scenario.context)
            out.push_back({0, {Read::Kind::context, value.fact.value}, false, {}, {}, value.value ? 1.0 : 0.0,
                           knowledge_[value.fact].id, value.value ? "yes" : "no", value.evidence.place});
        for (const CompletedStep& step : scenario.complete) out.push_back(of_completed(step));
        for (Claim& claim : out) claim.scenario = position;
        return out;
    }

    // Whether `later` takes back what `earlier` said, or says another thing.
    bool clash(const Claim& earlier, const Claim& later) const {
        if (earlier.subject == later.subject) return other_value(earlier, later);
        if (earlier.subject.kind == Read::Kind::capability && later.subject.kind == Read::Kind::criterion)
            return is_of(later, earlier) && leaves_open(later) && stage_of(later) <= earlier.stage.low;
        if (earlier.subject.kind == Read::Kind::criterion && later.subject.kind == Read::Kind::capability)
            return !later.completed && is_of(earlier, later) && is_overruled(earlier, later.stage);
        return false;
    }

private:
    Claim of_stage(const CapabilityRating& rating) const {
        const std::string &low = knowledge_.stage(rating.capability, rating.stage.low).id,
                          &high = knowledge_.stage(rating.capability, rating.stage.high).id;
        return {0, {Read::Kind::capability, rating.capability.value}, false, rating.stage, {}, 0,
                knowledge_[rating.capability].id, rating.stage.exact() ? low : low + " to " + high, rating.evidence.place};
    }

    Claim of_completed(const CompletedStep& step) const {
        if (const auto* criterion = std::get_if<CriterionIndex>(&step.step))
            return {0, {Read::Kind::criterion, criterion->value}, true, {}, Status::met, 0, knowledge_[*criterion].id, "met",
                    step.place};
        const Milestone& milestone = std::get<Milestone>(step.step);
        return {0, {Read::Kind::capability, milestone.capability.value}, true, {milestone.stage, milestone.stage}, {}, 0,
                knowledge_[milestone.capability].id, knowledge_.stage(milestone.capability, milestone.stage).id, step.place};
    }

    static bool other_value(const Claim& earlier, const Claim& later) {
        switch (later.subject.kind) {
            case Read::Kind::capability:
                if (later.completed) return false;
                return earlier.completed ? later.stage.low < earlier.stage.low : later.stage != earlier.stage;
            case Read::Kind::criterion:
                return later.status != earlier.status && !(later.completed && leaves_open(earlier));
            default: return later.value != earlier.value;
        }
    }

    const Criterion& criterion(const Claim& claim) const { return knowledge_[CriterionIndex{claim.subject.index}]; }
    Level stage_of(const Claim& claim) const { return criterion(claim).stage; }
    bool is_of(const Claim& of_criterion, const Claim& of_capability) const {
        return criterion(of_criterion).capability.value == of_capability.subject.index;
    }
    bool is_overruled(const Claim& earlier, LevelRange stage) const {
        if (earlier.status == Status::met) return stage_of(earlier) > stage.high;
        return leaves_open(earlier) && stage_of(earlier) <= stage.low;
    }

    const KnowledgeBase& knowledge_;
};

void add_layers(const std::vector<Scenario>& scenarios, std::size_t scenario, std::vector<char>& seen, Layers& out) {
    struct Visit {
        std::size_t scenario, next;
    };
    std::vector<Visit> path;
    const auto enter = [&](std::size_t one) {
        if (seen[one]) return;
        seen[one] = 1;
        path.push_back({one, 0});
    };
    enter(scenario);
    while (!path.empty()) {
        Visit& top = path.back();
        const std::vector<std::size_t>& bases = scenarios[top.scenario].extends;
        if (top.next < bases.size()) {
            enter(bases[top.next++]);
            continue;
        }
        out.push_back(top.scenario);
        path.pop_back();
    }
}

}  // namespace

Layers layers_of(const std::vector<Scenario>& scenarios, const std::vector<std::size_t>& stack) {
    Layers out;
    std::vector<char> seen(scenarios.size(), 0);
    for (const std::size_t scenario : stack) add_layers(scenarios, scenario, seen, out);
    return out;
}

std::vector<Clash> clashes(const KnowledgeBase& knowledge, const std::vector<Scenario>& scenarios, const Layers& layers) {
    const Claims claims(knowledge);
    std::vector<Claim> before;
    std::vector<Clash> out;
    for (const std::size_t position : layers) {
        std::vector<Claim> own = claims.of(scenarios[position], position);
        for (const Claim& later : own)
            for (const Claim& earlier : before)
                if (claims.clash(earlier, later))
                    out.push_back({earlier.scenario, later.scenario, earlier.fact, later.fact, earlier.words, later.words,
                                   earlier.place, later.place});
        before.insert(before.end(), own.begin(), own.end());
    }
    return out;
}

void report_clashes(const std::vector<Scenario>& scenarios, const std::vector<Clash>& clashes, Diagnostics& diagnostics) {
    for (const Clash& clash : clashes) {
        const std::string &earlier = scenarios[clash.earlier].name, &later = scenarios[clash.later].name;
        diagnostics.add({.code = "scenario-conflict", .severity = Severity::warning, .place = clash.later_place,
                         .message = fmt::format("'{}' makes '{}' {}, against '{}', which makes '{}' {}", later,
                                                clash.later_fact, clash.later_value, earlier, clash.earlier_fact,
                                                clash.earlier_value),
                         .mend = fmt::format("the later one counts, '{}'; where that is not meant, change one of the two", later),
                         .notes = {fmt::format("the other stands in {}:{}", clash.earlier_place.file_name(),
                                               clash.earlier_place.line)}});
    }
}

}  // namespace ics
