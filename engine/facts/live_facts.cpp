#include "facts/live_facts.hpp"

#include <algorithm>

#include "facts/crosswalk.hpp"
#include "facts/positions.hpp"
#include "facts/statuses.hpp"

namespace ics {

namespace {

void judge(const Metric& metric, MetricFact& fact) {
    fact.meets = !fact.value || !fact.target                             ? Truth::unknown
                 : meets(metric.comparison, *fact.value, *fact.target) ? Truth::yes
                                                                       : Truth::no;
}

// The target of a metric without a local one.
std::optional<double> own_target(const Metric& metric) {
    return metric.scope == Scope::local ? std::optional(metric.target) : std::nullopt;
}

std::vector<MetricFact> metric_facts(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<MetricFact> facts(knowledge.metrics.size());
    for (std::size_t i = 0; i < facts.size(); ++i) facts[i].target = own_target(knowledge.metrics[i]);
    for (std::size_t i = 0; i < assessment.metrics.size(); ++i) {
        const MetricValue& given = assessment.metrics[i];
        MetricFact& fact = facts[given.metric.value];
        if (given.target) fact.target = given.target;
        fact.value = given.value;
        fact.entry = i;
        judge(knowledge[given.metric], fact);
    }
    return facts;
}

std::vector<ContextFactValue> context_values(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<ContextFactValue> values(knowledge.context_facts.size());
    for (std::size_t i = 0; i < assessment.context.size(); ++i)
        values[assessment.context[i].fact.value] = {assessment.context[i].value ? Truth::yes : Truth::no, i};
    return values;
}

std::vector<std::optional<Level>> targets(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<std::optional<Level>> by_capability(knowledge.capabilities.size());
    for (const Target& target : assessment.targets)
        for (const DomainIndex domain : knowledge[target.framework].domains)
            for (const CapabilityIndex capability : knowledge[domain].capabilities)
                by_capability[capability.value] = target.stage;
    return by_capability;
}

}  // namespace

LiveFacts::LiveFacts(const FactTables& tables, const Assessment& assessment, Date as_of, Journal& journal)
    : tables_(tables), journal_(journal) {
    const KnowledgeBase& knowledge = tables.knowledge;
    const std::size_t criteria = knowledge.criteria.size(), capabilities = knowledge.capabilities.size();
    for (auto* stage : {&rated_facts_, &stated_, &shared_, &presumed_, &settled_, &scratch_, &facts_.criteria})
        stage->resize(criteria);
    for (auto* stage : {&placed_, &followed_, &facts_.capabilities}) stage->resize(capabilities);
    rated_.resize(capabilities);
    for (auto* list : {&to_state_, &to_share_, &to_place_, &to_settle_, &to_infer_, &changes_.capabilities})
        *list = Worklist(capabilities);
    changes_.criteria = Worklist(criteria);
    changes_.metrics = said_metrics_ = Worklist(knowledge.metrics.size());
    changes_.context = said_context_ = Worklist(knowledge.context_facts.size());
    facts_.system = assessment.system;
    facts_.as_of = as_of;
    facts_.metrics = metric_facts(knowledge, assessment);
    facts_.context = context_values(knowledge, assessment);
    facts_.target = targets(knowledge, assessment);
    for (std::size_t i = 0; i < assessment.capability_ratings.size(); ++i) {
        const CapabilityRating& own = assessment.capability_ratings[i];
        rated_[own.capability.value] = {own.stage, i};
    }
    for (std::size_t i = 0; i < assessment.criterion_ratings.size(); ++i) {
        const CriterionRating& own = assessment.criterion_ratings[i];
        rated_facts_[own.criterion.value] = rated_fact(own.status, i);
    }
    for (std::uint32_t i = 0; i < capabilities; ++i)
        for (auto* list : {&to_state_, &to_share_, &to_place_, &to_settle_, &to_infer_}) list->add(i);
    follow();
}

void LiveFacts::rate(CapabilityIndex capability, std::optional<LevelRange> stage) {
    RatedStage& own = rated_[capability.value];
    const RatedStage next = stage ? RatedStage{*stage, own.rating ? own.rating : assumed} : RatedStage{};
    if (journal_.set(own, next)) to_place_.add(capability.value);
}

void LiveFacts::rate(CriterionIndex criterion, std::optional<Status> status) {
    CriterionFact& own = rated_facts_[criterion.value];
    const CriterionFact next = status ? rated_fact(*status, own.rating ? *own.rating : assumed) : CriterionFact{};
    if (journal_.set(own, next)) to_state_.add(tables_.capability_of[criterion.value]);
}

void LiveFacts::measure(MetricIndex metric, std::optional<double> value) {
    MetricFact next = facts_[metric];
    next.value = value;
    if (!value) next = {value, own_target(tables_.knowledge[metric]), Truth::unknown, std::nullopt};
    else if (!next.entry) next.entry = assumed;
    judge(tables_.knowledge[metric], next);
    if (journal_.set(facts_.metrics[metric.value], next)) said_metrics_.add(metric.value);
}

void LiveFacts::answer(ContextIndex fact, std::optional<bool> value) {
    ContextFactValue next{!value ? Truth::unknown : *value ? Truth::yes : Truth::no, facts_[fact].entry};
    if (!value) next.entry.reset();
    else if (!next.entry) next.entry = assumed;
    if (journal_.set(facts_.context[fact.value], next)) said_context_.add(fact.value);
}

void LiveFacts::count_people(std::optional<double> people) {
    said_population_ = journal_.set(facts_.system.population, people) || said_population_;
}

void LiveFacts::clear_changes() {
    changes_.capabilities.clear();
    changes_.criteria.clear();
    changes_.metrics.clear();
    changes_.context.clear();
    std::swap(changes_.metrics, said_metrics_);
    std::swap(changes_.context, said_context_);
    changes_.population = std::exchange(said_population_, false);
}

// Visits a list, which nothing is added to meanwhile, and empties it.
template <class Visit>
static void work_off(Worklist& list, Visit visit) {
    for (const std::uint32_t at : list.items()) visit(at);
    list.clear();
}

void LiveFacts::follow() {
    clear_changes();
    work_off(to_state_, [&](std::uint32_t at) { state(at); });
    work_off(to_share_, [&](std::uint32_t at) { share(at); });
    work_off(to_place_, [&](std::uint32_t at) { place(at); });
    work_off(to_settle_, [&](std::uint32_t at) { settle(at); });
    work_off(to_infer_, [&](std::uint32_t at) { infer(at); });
}

// Marks the capabilities of all that is the same work.
template <class Mark>
void LiveFacts::mark_class_of(CriterionIndex criterion, Mark mark) {
    const std::uint32_t at = tables_.class_of[criterion.value];
    if (at == FactTables::none) return;
    for (const CriterionIndex member : tables_.same_work[at]) mark(tables_.capability_of[member.value]);
}

void LiveFacts::state(std::uint32_t capability) {
    const Ladder& own = ladder(capability);
    for (const CriterionIndex c : own.all) scratch_[c.value] = rated_facts_[c.value];
    derive_families(tables_.knowledge, own, scratch_);
    for (const CriterionIndex c : own.all) {
        if (!journal_.set(stated_[c.value], scratch_[c.value])) continue;
        to_share_.add(capability);
        mark_class_of(c, [&](std::uint32_t other) { to_share_.add(other); });
    }
}

void LiveFacts::share(std::uint32_t capability) {
    for (const CriterionIndex c : ladder(capability).all) {
        const std::uint32_t at = tables_.class_of[c.value];
        const CriterionFact fact = at == FactTables::none ? stated_[c.value] : shared_fact(stated_, tables_.same_work[at], c);
        if (journal_.set(shared_[c.value], fact)) to_place_.add(capability);
    }
}

void LiveFacts::place(std::uint32_t capability) {
    const Ladder& own = ladder(capability);
    const RatedStage& rated = rated_[capability];
    const Position position =
        rated.rating ? rated_position(own, rated.stage, *rated.rating, shared_) : derived_position(own, shared_);
    if (journal_.set(placed_[capability], position)) to_settle_.add(capability);
    const bool presumes = rated.rating && !position.not_applicable;
    for (const CriterionIndex c : own.all) scratch_[c.value] = shared_[c.value];
    if (presumes)
        for (const Rung& rung : own.rungs) {
            CriterionFact& fact = scratch_[rung.criterion.value];
            fact = presumed_fact(fact, rung.stage, rated.stage, position.stage);
        }
    for (const CriterionIndex c : own.all) {
        if (!journal_.set(presumed_[c.value], scratch_[c.value])) continue;
        to_settle_.add(capability);
        mark_class_of(c, [&](std::uint32_t other) { to_settle_.add(other); });
    }
}

void LiveFacts::settle(std::uint32_t capability) {
    const Ladder& own = ladder(capability);
    for (const CriterionIndex c : own.all) {
        const std::uint32_t at = tables_.class_of[c.value];
        scratch_[c.value] = at == FactTables::none ? presumed_[c.value] : shared_fact(presumed_, tables_.same_work[at], c);
    }
    const Position& placed = placed_[capability];
    const Position position = rated_[capability].rating ? placed : followed_position(own, placed, scratch_);
    presume_members(tables_.knowledge, own, scratch_);
    if (journal_.set(followed_[capability], position)) {
        to_infer_.add(capability);
        for (const std::size_t link : tables_.links[capability]) {
            to_infer_.add(tables_.knowledge.correspondences[link].a.value);
            to_infer_.add(tables_.knowledge.correspondences[link].b.value);
        }
    }
    for (const CriterionIndex c : own.all)
        if (journal_.set(settled_[c.value], scratch_[c.value])) to_infer_.add(capability);
}

void LiveFacts::infer(std::uint32_t capability) {
    const Narrowed found = narrowed(tables_, CapabilityIndex{capability}, followed_);
    if (journal_.set(facts_.capabilities[capability], found.position)) changes_.capabilities.add(capability);
    for (const CriterionIndex c : ladder(capability).all)
        scratch_[c.value] = settled_[c.value];
    if (found.limit)
        for (const Rung& rung : ladder(capability).rungs) {
            CriterionFact& fact = scratch_[rung.criterion.value];
            if (rung.stage > *found.limit && !fact.not_applicable && fact.met == Truth::unknown)
                fact = {Truth::no, Origin::inferred, false, false, std::nullopt};
        }
    for (const CriterionIndex c : ladder(capability).all)
        if (!tables_.is_repeat[c.value]) finish(c, scratch_[c.value]);
}

// What says it again takes its value.
void LiveFacts::finish(CriterionIndex criterion, const CriterionFact& fact) {
    if (!journal_.set(facts_.criteria[criterion.value], fact)) return;
    changes_.criteria.add(criterion.value);
    for (const CriterionIndex repeat : tables_.repeats[criterion.value])
        finish(repeat, fact);
}

}  // namespace ics
