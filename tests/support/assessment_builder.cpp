#include "support/assessment_builder.hpp"

#include <stdexcept>

namespace ics::test {

namespace {

template <class Found>
auto known(const Found& found, const std::string& id) {
    if (!found) throw std::runtime_error("the test's knowledge base has no '" + id + "'");
    return *found;
}

}  // namespace

AssessmentBuilder::AssessmentBuilder(const KnowledgeBase& knowledge) : knowledge_(knowledge) {
    using namespace std::chrono_literals;
    assessment_.date = 2019y / 11 / 30;
    assessment_.system.name = "A test system";
}

AssessmentBuilder& AssessmentBuilder::stage(const std::string& capability, const std::string& stage) {
    return stages(capability, stage, stage);
}

AssessmentBuilder& AssessmentBuilder::stages(const std::string& capability, const std::string& low,
                                             const std::string& high) {
    const CapabilityIndex index = known(knowledge_.capability(capability), capability);
    const Framework& framework = knowledge_[knowledge_[index].framework];
    const LevelRange range{known(framework.level_of(low), low), known(framework.level_of(high), high)};
    assessment_.capability_ratings.push_back({index, range, {}});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::status(const std::string& criterion, Status status) {
    const std::string reason = status == Status::not_applicable ? "a test" : "";
    assessment_.criterion_ratings.push_back({known(knowledge_.criterion(criterion), criterion), status, reason, {}});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::metric(const std::string& name, double value) {
    assessment_.metrics.push_back({known(knowledge_.metric(name), name), value, std::nullopt, {}});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::metric(const std::string& name, double value, double local_target) {
    assessment_.metrics.push_back({known(knowledge_.metric(name), name), value, local_target, {}});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::context(const std::string& id, bool value) {
    assessment_.context.push_back({known(knowledge_.context(id), id), value, {}});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::target(const std::string& framework, const std::string& stage) {
    const FrameworkIndex index = known(knowledge_.framework(framework), framework);
    assessment_.targets.push_back({index, known(knowledge_[index].level_of(stage), stage), std::nullopt});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::population(double people) {
    assessment_.system.population = people;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::tiers(const std::vector<Tier>& tiers) {
    assessment_.system.tiers = tiers;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::tagged(const std::string& tag) {
    assessment_.system.tags.push_back(tag);
    return *this;
}

AssessmentBuilder& AssessmentBuilder::date(Date date) {
    assessment_.date = date;
    return *this;
}

}  // namespace ics::test
