#include "support/knowledge_builder.hpp"

#include <stdexcept>

namespace ics::test {

namespace {

using StageIndex = Index<struct StageKind>;

// The position of the record with this id.
template <class I, class Records>
I find(const Records& records, const std::string& id) {
    for (std::uint32_t i = 0; i < records.size(); ++i)
        if (records[i].id == id) return I{i};
    throw std::runtime_error("the test's knowledge base has no '" + id + "'");
}

template <class Kind, class Records>
Kind last(const Records& records) {
    if (records.empty()) throw std::runtime_error("the test's knowledge base lacks the owner of a record");
    return Kind{std::uint32_t(records.size() - 1)};
}

template <class R>
R record(const std::string& id) {
    R out;
    out.id = id;
    out.text = id;
    out.judgement = true;
    out.why = "a test";
    return out;
}

template <class R>
R titled(const std::string& id) {
    R out = record<R>(id);
    out.title = id;
    return out;
}

}  // namespace

KnowledgeBuilder& KnowledgeBuilder::framework(const std::string& id, const std::vector<std::string>& stages) {
    Framework framework = titled<Framework>(id);
    framework.short_title = id;
    for (const std::string& stage : stages) framework.stages.push_back(titled<Stage>(stage));
    knowledge_.frameworks.push_back(std::move(framework));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::domain(const std::string& id) {
    Domain domain = titled<Domain>(id);
    domain.framework = last<FrameworkIndex>(knowledge_.frameworks);
    knowledge_.frameworks.back().domains.push_back(DomainIndex{std::uint32_t(knowledge_.domains.size())});
    knowledge_.domains.push_back(std::move(domain));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::capability(const std::string& id) {
    Capability capability = titled<Capability>(id);
    capability.framework = last<FrameworkIndex>(knowledge_.frameworks);
    if (knowledge_.frameworks.back().domains.empty()) domain(knowledge_.frameworks.back().id + "/domain");
    capability.domain = knowledge_.frameworks.back().domains.back();
    Domain& owner = knowledge_.domains[capability.domain.value];
    owner.capabilities.push_back(CapabilityIndex{std::uint32_t(knowledge_.capabilities.size())});
    knowledge_.capabilities.push_back(std::move(capability));
    return *this;
}

Criterion& KnowledgeBuilder::add_criterion(const std::string& id, Level stage) {
    Criterion criterion = record<Criterion>(id);
    criterion.capability = last<CapabilityIndex>(knowledge_.capabilities);
    criterion.stage = stage;
    knowledge_.capabilities.back().criteria.push_back(CriterionIndex{std::uint32_t(knowledge_.criteria.size())});
    knowledge_.criteria.push_back(std::move(criterion));
    return knowledge_.criteria.back();
}

KnowledgeBuilder& KnowledgeBuilder::criterion(const std::string& id, const std::string& stage) {
    Criterion& criterion = add_criterion(id, level(stage));
    criterion.action = id;
    criterion.tier = {Tier::system};
    criterion.effort = 2;
    criterion.lead = "finance";
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::description(const std::string& id, const std::string& stage) {
    add_criterion(id, level(stage)).role = Role::description;
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::repeat(const std::string& id, const std::string& stage,
                                           const std::string& original) {
    const auto index = find<CriterionIndex>(knowledge_.criteria, original);
    Criterion& criterion = add_criterion(id, level(stage));
    criterion.role = Role::repeat;
    criterion.repeats = index;
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::part(const std::string& id, const std::string& parent) {
    const auto owner = find<CriterionIndex>(knowledge_.criteria, parent);
    add_criterion(id, knowledge_[owner].stage).parent = owner;
    knowledge_.criteria[owner.value].children.push_back(find<CriterionIndex>(knowledge_.criteria, id));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::either(const std::string& id, const std::vector<std::string>& members) {
    const auto whole = find<CriterionIndex>(knowledge_.criteria, id);
    for (const std::string& member : members) {
        const auto index = find<CriterionIndex>(knowledge_.criteria, member);
        knowledge_.criteria[index.value].alternative_of = whole;
        knowledge_.criteria[whole.value].alternatives.push_back(index);
    }
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::same(const std::string& a, const std::string& b) {
    const auto other = find<CriterionIndex>(knowledge_.criteria, b);
    knowledge_.criteria[find<CriterionIndex>(knowledge_.criteria, a).value].same.push_back(other);
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::metric(const std::string& name, Comparison comparison, double target,
                                           const std::string& unit) {
    Metric metric = titled<Metric>("metrics/" + name);
    metric.name = name;
    metric.comparison = comparison;
    metric.target = target;
    metric.unit = unit;
    knowledge_.metrics.push_back(std::move(metric));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::context(const std::string& id) {
    knowledge_.context_facts.push_back(titled<ContextFact>(id));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::tag(const std::string& id) {
    knowledge_.tags.push_back({id, id, {}});
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::theme(const std::string& id) {
    Theme theme = titled<Theme>(id);
    theme.number = int(knowledge_.themes.size()) + 1;
    knowledge_.themes.push_back(std::move(theme));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::recommendation(const std::string& id, Audience audience) {
    Recommendation recommendation = titled<Recommendation>(id);
    recommendation.theme = last<ThemeIndex>(knowledge_.themes);
    recommendation.audience = audience;
    knowledge_.recommendations.push_back(std::move(recommendation));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::needs(const std::string& step, const std::string& need) {
    return edge(EdgeKind::requires_, step, need);
}

KnowledgeBuilder& KnowledgeBuilder::helped_by(const std::string& step, const std::string& need) {
    return edge(EdgeKind::supports, step, need);
}

KnowledgeBuilder& KnowledgeBuilder::edge(EdgeKind kind, const std::string& from, const std::string& need) {
    Dependency edge = record<Dependency>(from + " needs " + need);
    edge.kind = kind;
    edge.step = step(from);
    edge.need = step(need);
    knowledge_.dependencies.push_back(std::move(edge));
    return *this;
}

KnowledgeBuilder& KnowledgeBuilder::corresponds(const std::string& a, const std::string& b, const Pairs& stages) {
    Correspondence link = record<Correspondence>(a + " = " + b);
    link.a = find<CapabilityIndex>(knowledge_.capabilities, a);
    link.b = find<CapabilityIndex>(knowledge_.capabilities, b);
    link.strength = 0.5;
    const auto level_in = [&](CapabilityIndex capability, const std::string& stage) {
        return find<StageIndex>(knowledge_[knowledge_[capability].framework].stages, stage).value;
    };
    for (const auto& [stage_a, stage_b] : stages)
        link.stages.emplace_back(Level(level_in(link.a, stage_a)), Level(level_in(link.b, stage_b)));
    knowledge_.correspondences.push_back(std::move(link));
    return *this;
}

Level KnowledgeBuilder::level(const std::string& stage) const {
    const auto capability = last<CapabilityIndex>(knowledge_.capabilities);
    return Level(find<StageIndex>(knowledge_[knowledge_[capability].framework].stages, stage).value);
}

StepRef KnowledgeBuilder::step(const std::string& text) const {
    const std::size_t at = text.find('@');
    if (at == std::string::npos) return find<CriterionIndex>(knowledge_.criteria, text);
    const auto capability = find<CapabilityIndex>(knowledge_.capabilities, text.substr(0, at));
    const auto& stages = knowledge_[knowledge_[capability].framework].stages;
    return Milestone{capability, Level(find<StageIndex>(stages, text.substr(at + 1)).value)};
}

KnowledgeBase KnowledgeBuilder::build() const {
    KnowledgeBase knowledge = knowledge_;
    knowledge.index_ids();
    return knowledge;
}

}  // namespace ics::test
