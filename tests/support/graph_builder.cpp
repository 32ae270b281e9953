#include "support/graph_builder.hpp"

#include <cctype>
#include <sstream>
#include <stdexcept>

namespace ics::test {

namespace {

std::string capitalised(std::string word) {
    word[0] = char(std::toupper(static_cast<unsigned char>(word[0])));
    return word;
}

Stage stage_called(const std::string& id) {
    Stage stage;
    stage.id = id;
    stage.title = capitalised(id);
    return stage;
}

DependencyGraph graph_of(const KnowledgeBase& knowledge) {
    Diagnostics diagnostics;
    std::optional<DependencyGraph> graph = DependencyGraph::build(knowledge, diagnostics);
    if (!graph) throw std::runtime_error("the graph of this test has a cycle:\n" + diagnostics.format());
    return *std::move(graph);
}

}  // namespace

GraphBuilder::GraphBuilder(const std::vector<std::string>& stages) {
    Framework framework;
    framework.id = "tiny";
    framework.title = framework.short_title = "Tiny";
    framework.stages.push_back(stage_called("base"));
    for (const std::string& stage : stages) framework.stages.push_back(stage_called(stage));
    knowledge_.frameworks.push_back(framework);
    knowledge_.index_ids();
}

GraphBuilder& GraphBuilder::domain(const std::string& id, const std::string& title) {
    Domain domain;
    domain.id = id;
    domain.title = title;
    knowledge_.frameworks[0].domains.push_back(DomainIndex{std::uint32_t(knowledge_.domains.size())});
    knowledge_.domains.push_back(domain);
    return *this;
}

GraphBuilder& GraphBuilder::capability(const std::string& id,
                                       const std::vector<std::pair<std::string, Level>>& criteria) {
    if (knowledge_.domains.empty()) domain("d", "Domain d");
    Capability capability;
    capability.id = id;
    capability.title = "Skill " + id;
    capability.domain = DomainIndex{std::uint32_t(knowledge_.domains.size() - 1)};
    const CapabilityIndex index{std::uint32_t(knowledge_.capabilities.size())};
    for (const auto& [name, stage] : criteria) {
        Criterion criterion;
        criterion.id = name;
        criterion.action = "Do " + name;
        criterion.capability = index;
        criterion.stage = stage;
        capability.criteria.push_back(CriterionIndex{std::uint32_t(knowledge_.criteria.size())});
        knowledge_.criteria.push_back(criterion);
    }
    knowledge_.domains.back().capabilities.push_back(index);
    knowledge_.capabilities.push_back(capability);
    knowledge_.index_ids();
    return *this;
}

GraphBuilder& GraphBuilder::same(const std::string& criterion_id, const std::string& other) {
    criterion(criterion_id).same.push_back(knowledge_.criterion(other).value());
    return *this;
}

GraphBuilder& GraphBuilder::file(const std::string& name) {
    file_ = std::make_shared<const std::string>(name);
    line_ = 0;
    return *this;
}

GraphBuilder& GraphBuilder::needs(const std::string& step, const std::string& need, const std::string& why) {
    depend(EdgeKind::requires_, step, need, why);
    return *this;
}

GraphBuilder& GraphBuilder::helped_by(const std::string& step, const std::string& need, const std::string& why) {
    depend(EdgeKind::supports, step, need, why);
    return *this;
}

void GraphBuilder::depend(EdgeKind kind, const std::string& step, const std::string& need, const std::string& why) {
    Dependency dependency;
    dependency.kind = kind;
    dependency.step = ref(step);
    dependency.need = ref(need);
    dependency.why = why;
    dependency.place = {file_, ++line_, 1};
    knowledge_.dependencies.push_back(dependency);
}

StepRef GraphBuilder::ref(const std::string& id) const {
    const std::size_t at = id.find('@');
    if (at == std::string::npos) return knowledge_.criterion(id).value();
    return Milestone{knowledge_.capability(id.substr(0, at)).value(),
                     knowledge_.frameworks[0].level_of(id.substr(at + 1)).value()};
}

Criterion& GraphBuilder::criterion(const std::string& id) {
    return knowledge_.criteria[knowledge_.criterion(id).value().value];
}

KnowledgeBase GraphBuilder::build() const { return knowledge_; }

BuiltGraph::BuiltGraph(KnowledgeBase from) : knowledge(std::move(from)), graph(graph_of(knowledge)) {}

StepIndex BuiltGraph::step(const std::string& id) const {
    for (std::uint32_t i = 0; i < graph.steps().size(); ++i)
        if (graph.steps().id(knowledge, StepIndex{i}) == id) return StepIndex{i};
    throw std::runtime_error("no step " + id);
}

std::string BuiltGraph::ids(const std::vector<StepIndex>& steps) const {
    std::string out;
    for (const StepIndex index : steps) out += (out.empty() ? "" : " ") + graph.steps().id(knowledge, index);
    return out;
}

StepSet BuiltGraph::set(const std::string& ids) const {
    StepSet out(graph.steps().size(), 0);
    std::istringstream words(ids);
    for (std::string id; words >> id;) out[step(id).value] = 1;
    return out;
}

StepSet BuiltGraph::without(const std::string& ids) const {
    StepSet out = set(ids);
    for (char& flag : out) flag = !flag;
    return out;
}

std::string problems_of(const GraphBuilder& builder) {
    Diagnostics diagnostics;
    const bool built = DependencyGraph::build(builder.build(), diagnostics).has_value();
    return diagnostics.empty() == built ? diagnostics.format() : "a graph and problems, or neither";
}

}  // namespace ics::test
