// Builds the smallest knowledge base that shows a test's point, as a value.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/knowledge_base.hpp"

namespace ics::test {

// Adds records in the order of the calls. A capability belongs to the last framework, a criterion to the last
// capability, a recommendation to the last theme. Titles and texts are the ids. References are ids of records added
// before; a wrong one throws std::runtime_error.
//
//     KnowledgeBuilder().framework("f", {"base", "low", "high"})
//         .capability("f/1").criterion("f/1/low/01", "low").build()
class KnowledgeBuilder {
public:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    KnowledgeBuilder& framework(const std::string& id, const std::vector<std::string>& stages);
    KnowledgeBuilder& domain(const std::string& id);  // where none is added, a framework has one, "<id>/domain"
    KnowledgeBuilder& capability(const std::string& id);
    KnowledgeBuilder& criterion(const std::string& id, const std::string& stage);    // a requirement of effort 2
    KnowledgeBuilder& description(const std::string& id, const std::string& stage);
    KnowledgeBuilder& repeat(const std::string& id, const std::string& stage, const std::string& original);
    KnowledgeBuilder& part(const std::string& id, const std::string& parent);        // a sub-criterion
    KnowledgeBuilder& either(const std::string& id, const std::vector<std::string>& members);  // alternatives
    KnowledgeBuilder& same(const std::string& a, const std::string& b);
    KnowledgeBuilder& metric(const std::string& name, Comparison comparison, double target,
                             const std::string& unit = "%");
    KnowledgeBuilder& context(const std::string& id);
    KnowledgeBuilder& tag(const std::string& id);
    KnowledgeBuilder& theme(const std::string& id);
    KnowledgeBuilder& recommendation(const std::string& id, Audience audience = Audience::local);
    KnowledgeBuilder& needs(const std::string& step, const std::string& need);     // an edge that gates
    KnowledgeBuilder& helped_by(const std::string& step, const std::string& need);
    KnowledgeBuilder& corresponds(const std::string& a, const std::string& b, const Pairs& stages);

    // The last one added, for what has no method here.
    Criterion& last_criterion() { return knowledge_.criteria.back(); }
    Metric& last_metric() { return knowledge_.metrics.back(); }

    KnowledgeBase build() const;

private:
    Criterion& add_criterion(const std::string& id, Level stage);
    Level level(const std::string& stage) const;
    StepRef step(const std::string& text) const;
    KnowledgeBuilder& edge(EdgeKind kind, const std::string& step, const std::string& need);

    KnowledgeBase knowledge_;
};

}  // namespace ics::test
