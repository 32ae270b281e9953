#include "support/shipped.hpp"

#include <stdexcept>

#include "load/load.hpp"

namespace ics::test {

namespace {

KnowledgeBase load_shipped() {
    Diagnostics diagnostics;
    auto knowledge = load_knowledge_base(project() / "knowledge-base", diagnostics);
    if (!knowledge) throw std::runtime_error("the shipped knowledge base does not load:\n" + diagnostics.format());
    return std::move(*knowledge);
}

template <class Records>
void visit_all(const std::string& kind, const Records& records, const std::function<void(const std::string&, const Record&)>& visit) {
    for (const auto& record : records) visit(kind, record);
}

}  // namespace

const KnowledgeBase& shipped() {
    static const KnowledgeBase knowledge = load_shipped();
    return knowledge;
}

void for_each_record(const KnowledgeBase& knowledge, const std::function<void(const std::string&, const Record&)>& visit) {
    visit_all("narrative", knowledge.narratives, visit);
    for (const Capability& capability : knowledge.capabilities) visit_all("milestone", capability.milestones, visit);
    visit_all("criterion", knowledge.criteria, visit);
    visit_all("example", knowledge.examples, visit);
    visit_all("partner", knowledge.partners, visit);
    visit_all("cross_theme", knowledge.cross_themes, visit);
    visit_all("fact", knowledge.facts, visit);
    visit_all("context", knowledge.context_facts, visit);
    visit_all("key_message", knowledge.key_messages, visit);
    visit_all("recommendation", knowledge.recommendations, visit);
    for (const Recommendation& recommendation : knowledge.recommendations)
        visit_all("recommendation.part", recommendation.parts, visit);
    visit_all("finding", knowledge.findings, visit);
    visit_all("case_study", knowledge.case_studies, visit);
    visit_all("case_fact", knowledge.case_facts, visit);
    visit_all("approach", knowledge.approaches, visit);
    for (const Approach& approach : knowledge.approaches) visit_all("approach.part", approach.parts, visit);
    visit_all("marker", knowledge.markers, visit);
    visit_all("tier_size", knowledge.tier_sizes, visit);
    visit_all("function", knowledge.functions, visit);
    visit_all("body", knowledge.bodies, visit);
    visit_all("freedom", knowledge.freedoms, visit);
    visit_all("term", knowledge.terms, visit);
    visit_all("metric", knowledge.metrics, visit);
    visit_all("requires or supports", knowledge.dependencies, visit);
    visit_all("corresponds", knowledge.correspondences, visit);
}

}  // namespace ics::test
