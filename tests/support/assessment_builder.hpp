// Builds the assessment that shows a test's point, as a value.
#pragma once

#include <string>
#include <vector>

#include "facts/facts.hpp"
#include "model/assessment.hpp"

namespace ics::test {

// Ids are those of the knowledge base, which must outlive the builder; a wrong one throws std::runtime_error. The
// date is 30 November 2019 unless `date` says otherwise.
//
//     AssessmentBuilder(knowledge).stage("f/1", "low").status("f/1/high/01", Status::unmet).build()
class AssessmentBuilder {
public:
    explicit AssessmentBuilder(const KnowledgeBase& knowledge);

    AssessmentBuilder& stage(const std::string& capability, const std::string& stage);
    AssessmentBuilder& stages(const std::string& capability, const std::string& low, const std::string& high);
    AssessmentBuilder& status(const std::string& criterion, Status status);
    AssessmentBuilder& metric(const std::string& name, double value);
    AssessmentBuilder& metric(const std::string& name, double value, double local_target);
    AssessmentBuilder& context(const std::string& id, bool value);
    AssessmentBuilder& target(const std::string& framework, const std::string& stage);
    AssessmentBuilder& population(double people);
    AssessmentBuilder& tiers(const std::vector<Tier>& tiers);
    AssessmentBuilder& tagged(const std::string& tag);
    AssessmentBuilder& date(Date date);

    const Assessment& build() const { return assessment_; }
    Facts facts() const { return derive_facts(knowledge_, assessment_, assessment_.date); }

private:
    const KnowledgeBase& knowledge_;
    Assessment assessment_;
};

}  // namespace ics::test
