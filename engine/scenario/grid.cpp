#include "scenario/grid.hpp"

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

std::string now_in_words(const Casework& work, const Subject& subject) {
    const Facts& facts = work.facts();
    switch (subject.kind) {
        case Read::Kind::capability: {
            const CapabilityIndex capability{subject.index};
            return stage_words(work.knowledge, capability, facts[capability]);
        }
        case Read::Kind::criterion: return status_words(facts[CriterionIndex{subject.index}]);
        case Read::Kind::metric: {
            const MetricFact& fact = facts[MetricIndex{subject.index}];
            return fact.value ? with_unit(*fact.value, work.knowledge[MetricIndex{subject.index}].unit) : "not known";
        }
        case Read::Kind::context: {
            const Truth value = facts[ContextIndex{subject.index}].value;
            return value == Truth::unknown ? "not known" : value == Truth::yes ? "yes" : "no";
        }
        case Read::Kind::system: break;
    }
    return "";
}

std::string value_in_words(const KnowledgeBase& knowledge, const VariedFact& fact, std::size_t choice) {
    const std::string& name = fact.names[choice];
    if (fact.subject.kind == Read::Kind::capability) {
        const Framework& framework = knowledge[knowledge.capabilities[fact.subject.index].framework];
        const auto level = framework.level_of(name);
        return level ? framework.stages[std::size_t(*level)].title : name;
    }
    if (fact.subject.kind == Read::Kind::criterion) return name == "unmet" ? "not met" : name == "partly" ? "partly met" : name;
    const Metric* const metric = fact.subject.kind == Read::Kind::metric ? &knowledge.metrics[fact.subject.index] : nullptr;
    if (!metric || metric->unit == yes_no) return name;
    return with_unit(std::get<double>(fact.choices[choice][0].value), metric->unit);
}

GridFact in_words(const Casework& work, const VariedFact& fact) {
    GridFact out{named(work.knowledge, fact.subject), now_in_words(work, fact.subject), fact.names, {}};
    for (std::size_t i = 0; i < fact.names.size(); ++i) out.words.push_back(value_in_words(work.knowledge, fact, i));
    return out;
}

struct TargetCounts {
    int reached = 0, all = 0;
};

// Capabilities of the frameworks aimed at.
TargetCounts at_target(const Facts& facts) {
    TargetCounts out;
    for (std::size_t i = 0; i < facts.capabilities.size(); ++i) {
        const Position& position = facts.capabilities[i];
        if (position.not_applicable || !facts.target[i]) continue;
        ++out.all;
        out.reached += position.at_least(*facts.target[i]) == Truth::yes;
    }
    return out;
}

class CellWorker : public SweepWorker<GridCell> {
public:
    CellWorker(std::unique_ptr<OwnCase> own, const StepTable& steps, const GridPlan& plan)
        : own_(std::move(own)), steps_(steps), plan_(plan) {}

    GridCell row(std::uint64_t number) override {
        assumed_.clear();
        const std::vector<std::size_t> values = plan_.frame.values(number);
        for (std::size_t i = 0; i < values.size(); ++i) plan_.facts[i].assume(values[i], assumed_);
        own_->live().assume(assumed_);
        GridCell out;
        count_steps(out.figures);
        count_said(out);
        own_->live().take_back();
        return out;
    }

    const Diagnostics& problems() const override { return own_->live().problems(); }

private:
    void count_steps(CellFigures& out) const {
        LiveCase& live = own_->live();
        out.at_target = at_target(live.facts()).reached;
        out.ready = int(live.ready().size());
        out.blocked = int(live.blocked().size());
        for (std::uint32_t i = 0; i < steps_.size(); ++i)
            out.done += live.state(StepIndex{i}) == StepState::done && !steps_[StepIndex{i}].is_milestone;
    }

    void count_said(GridCell& out) const {
        LiveCase& live = own_->live();
        for (std::uint32_t i = 0; i < plan_.said.size(); ++i) {
            const SaidNow& said = plan_.frame.said[i];
            const Outcome outcome = std::visit([&](const auto& index) { return live.outcome(index); }, plan_.said[i]);
            if (outcome == Outcome::fires) ++(said.finding ? out.figures.findings : out.figures.recommendations);
            if (outcome != said.now) out.said.push_back({i, outcome});
        }
    }

    std::unique_ptr<OwnCase> own_;
    const StepTable& steps_;
    const GridPlan& plan_;
    std::vector<Assumption> assumed_;
};

CellFigures figures_now(const Casework& work, const std::vector<SaidNow>& said) {
    CellFigures out;
    out.at_target = at_target(work.facts()).reached;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        const StepState state = work.evaluation.steps[i].state;
        if (work.graph.steps()[StepIndex{i}].is_milestone) continue;
        out.done += state == StepState::done;
        out.ready += state == StepState::ready && work.evaluation.on_the_way[i];
        out.blocked += state == StepState::blocked && work.evaluation.on_the_way[i];
    }
    for (const SaidNow& one : said)
        if (one.now == Outcome::fires) ++(one.finding ? out.findings : out.recommendations);
    return out;
}

}  // namespace

std::uint64_t GridFrame::cells() const {
    std::uint64_t out = 1;
    for (const GridFact& fact : facts) {
        if (out > ~std::uint64_t{0} / fact.values.size()) return ~std::uint64_t{0};
        out *= fact.values.size();
    }
    return out;
}

std::vector<std::size_t> GridFrame::values(std::uint64_t cell) const {
    std::vector<std::size_t> out(facts.size());
    for (std::size_t i = facts.size(); i-- > 0; cell /= facts[i].values.size()) out[i] = std::size_t(cell % facts[i].values.size());
    return out;
}

GridPlan plan_grid(const Casework& work, std::vector<VariedFact> facts) {
    GridPlan out;
    GridFrame& frame = out.frame;
    frame.subject = sweep_subject(work);
    for (const VariedFact& fact : facts) frame.facts.push_back(in_words(work, fact));
    for (SaidSubject& subject : said_subjects(work)) {
        out.said.push_back(subject.index);
        frame.said.push_back(std::move(subject.said));
    }
    frame.capabilities = at_target(work.facts()).all;
    frame.now = figures_now(work, frame.said);
    out.facts = std::move(facts);
    return out;
}

MakeWorker<GridCell> cell_workers(const SweepBase& base, const GridPlan& plan) {
    return [&base, &plan](Diagnostics& diagnostics) -> std::unique_ptr<SweepWorker<GridCell>> {
        auto own = OwnCase::open(base, diagnostics);
        return own ? std::make_unique<CellWorker>(std::move(own), base.graph.steps(), plan) : nullptr;
    };
}

}  // namespace ics
