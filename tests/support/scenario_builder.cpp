#include "support/scenario_builder.hpp"

#include <stdexcept>

namespace ics::test {

namespace {

Milestone milestone(const KnowledgeBase& knowledge, const std::string& id) {
    const std::size_t at = id.find('@');
    const auto capability = at == std::string::npos ? std::nullopt : knowledge.capability(id.substr(0, at));
    if (!capability) throw std::runtime_error("the test's knowledge base has no '" + id + "'");
    return {*capability, knowledge[knowledge[*capability].framework].level_of(id.substr(at + 1)).value()};
}

StepRef step(const KnowledgeBase& knowledge, const std::string& id) {
    const auto criterion = knowledge.criterion(id);
    return criterion ? StepRef(*criterion) : StepRef(milestone(knowledge, id));
}

}  // namespace

Scenario scenario(const KnowledgeBase& knowledge, const std::string& name, const Assessment& set,
                  const std::vector<std::string>& complete, bool with_requirements) {
    Scenario out;
    out.name = name;
    out.stages = set.capability_ratings;
    out.statuses = set.criterion_ratings;
    out.metrics = set.metrics;
    out.context = set.context;
    for (const std::string& id : complete) out.complete.push_back({step(knowledge, id), {}});
    out.with_requirements = with_requirements;
    return out;
}

Scenario completing(const KnowledgeBase& knowledge, const std::string& name, const std::vector<std::string>& complete,
                    bool with_requirements) {
    return scenario(knowledge, name, {}, complete, with_requirements);
}

}  // namespace ics::test
