// The smallest knowledge bases that show a point about dependencies, and what to ask of their graphs.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics::test {

// Writes a knowledge base in a few words. Criteria have ids such as "a" and the action "Do a"; milestones are written
// "x@one". Add capabilities and their criteria in order of id, as the loader would.
class GraphBuilder {
public:
    // One framework "tiny"; its stages are "base" and these.
    explicit GraphBuilder(const std::vector<std::string>& stages = {"one", "two", "three"});

    // Further capabilities belong to this domain. Without it they belong to domain "d".
    GraphBuilder& domain(const std::string& id, const std::string& title);
    // A capability "Skill <id>" with its criteria, each with its level.
    GraphBuilder& capability(const std::string& id, const std::vector<std::pair<std::string, Level>>& criteria);
    GraphBuilder& same(const std::string& criterion, const std::string& other);
    // Further dependencies stand in this file, the first one on line 1, the next on line 2.
    GraphBuilder& file(const std::string& name);
    GraphBuilder& needs(const std::string& step, const std::string& need, const std::string& why = "");
    GraphBuilder& helped_by(const std::string& step, const std::string& need, const std::string& why = "");

    Criterion& criterion(const std::string& id);
    KnowledgeBase build() const;

private:
    void depend(EdgeKind kind, const std::string& step, const std::string& need, const std::string& why);
    StepRef ref(const std::string& id) const;

    KnowledgeBase knowledge_;
    std::shared_ptr<const std::string> file_ = std::make_shared<const std::string>("tiny.toml");
    std::uint32_t line_ = 0;
};

// A knowledge base with its graph, asked and answered in ids.
struct BuiltGraph {
    explicit BuiltGraph(const GraphBuilder& builder) : BuiltGraph(builder.build()) {}
    explicit BuiltGraph(KnowledgeBase knowledge);

    StepIndex step(const std::string& id) const;
    // "a b x@one"
    std::string ids(const std::vector<StepIndex>& steps) const;
    StepSet set(const std::string& ids) const;
    StepSet all() const { return StepSet(graph.steps().size(), 1); }
    // All but these.
    StepSet without(const std::string& ids) const;

    KnowledgeBase knowledge;
    DependencyGraph graph;
};

// What building the graph reports, as printed.
std::string problems_of(const GraphBuilder& builder);

}  // namespace ics::test
