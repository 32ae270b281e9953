// The skeleton of an assessment: it loads as it is, and with any of its entries filled in.
#include "skeleton/assessment_skeleton.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/golden.hpp"
#include "support/loading.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

constexpr Date day{std::chrono::year(2019), std::chrono::month(11), std::chrono::day(30)};

AssessmentPlan plan_of_all(const KnowledgeBase& knowledge) {
    AssessmentPlan plan{{}, "", day, {}};
    for (std::uint32_t i = 0; i < knowledge.frameworks.size(); ++i) plan.frameworks.push_back(FrameworkIndex{i});
    return plan;
}

std::string problems(const std::string& toml, const KnowledgeBase& knowledge,
                     std::optional<Assessment>* out = nullptr) {
    Diagnostics diagnostics;
    auto assessment = load_assessment({"skeleton.toml", toml}, knowledge, diagnostics);
    if (out) *out = std::move(assessment);
    return diagnostics.format();
}

// An entry's lines begin with '#' and no space.
bool is_entry_line(const std::string& line) { return line.size() > 1 && line[0] == '#' && line[1] != ' '; }

// What a person would write in place of "...".
std::string filled(std::string line, const KnowledgeBase& knowledge, const std::string& heading) {
    const std::size_t gap = line.find("\"...\"");
    if (gap == std::string::npos) return line;
    const std::string key = line.substr(0, line.find(' '));
    std::string value = "\"Known\"";
    if (key == "status") value = "\"met\"";
    if (key == "population") value = "400_000";
    if (key == "tier") value = "\"place\"";
    if (key == "tags") value = "\"" + knowledge.tags.front().id + "\"";
    if (key == "stage") value = "\"" + knowledge[FrameworkIndex{0}].stages.back().id + "\"";
    if (key == "stage" && heading.starts_with("[rating.\"")) {
        const std::string id = heading.substr(9, heading.find('"', 9) - 9);
        value = "\"" + knowledge[knowledge[*knowledge.capability(id)].framework].stages.back().id + "\"";
    }
    if (key == "value") value = line.find("true or false") != std::string::npos ? "true" : "16.8";
    return line.replace(gap, 5, value);
}

// The skeleton with the entries for which `wanted(heading)` is so, uncommented and filled in.
template <class Wanted>
std::string with_entries(const std::string& skeleton, const KnowledgeBase& knowledge, Wanted wanted,
                         int* count = nullptr) {
    std::istringstream in(skeleton);
    std::string out, heading;
    for (std::string line; std::getline(in, line);) {
        if (!is_entry_line(line)) heading = line.empty() || line[0] == '#' ? "" : heading;
        else if (line[1] == '[') heading = line.substr(1);
        const bool taken = is_entry_line(line) && wanted(heading);
        if (taken && line[1] == '[' && count) ++*count;
        out += (taken ? filled(line.substr(1), knowledge, heading) : line) + "\n";
    }
    return out;
}

TEST(AssessmentSkeleton, OfTheTinyFrameworks) {
    test::expect_golden("skeleton/tiny.toml", assessment_skeleton(test::tiny(), plan_of_all(test::tiny())));
}

TEST(AssessmentSkeleton, LoadsAsItIs) {
    for (const KnowledgeBase* knowledge : {&test::tiny(), &test::shipped()})
        EXPECT_EQ(problems(assessment_skeleton(*knowledge, plan_of_all(*knowledge)), *knowledge), "");
}

TEST(AssessmentSkeleton, LoadsWithEachEntryFilledIn) {
    const KnowledgeBase& knowledge = test::shipped();
    const std::string skeleton = assessment_skeleton(knowledge, plan_of_all(knowledge));
    const auto check = [&](const std::string& heading) {
        int count = 0;
        std::optional<Assessment> assessment;
        const std::string toml = with_entries(
            skeleton, knowledge, [&](const std::string& h) { return h == heading; }, &count);
        EXPECT_EQ(count, 1) << heading;
        EXPECT_EQ(problems(toml, knowledge, &assessment), "") << heading;
        ASSERT_TRUE(assessment) << heading;
        EXPECT_EQ(assessment->capability_ratings.size() + assessment->criterion_ratings.size() +
                      assessment->metrics.size() + assessment->context.size(),
                  1U)
            << heading;
    };
    for (const Capability& capability : knowledge.capabilities) check("[rating.\"" + capability.id + "\"]");
    for (const Metric& metric : knowledge.metrics) check("[metric." + metric.name + "]");
    for (const ContextFact& fact : knowledge.context_facts) check("[context." + fact.id + "]");
}

TEST(AssessmentSkeleton, LoadsWithEveryEntryFilledIn) {
    const KnowledgeBase& knowledge = test::shipped();
    std::optional<Assessment> assessment;
    std::string toml = with_entries(assessment_skeleton(knowledge, plan_of_all(knowledge)), knowledge,
                                    [](const std::string& heading) { return heading != "[[system.target]]"; });
    EXPECT_EQ(problems(toml, knowledge, &assessment), "");
    ASSERT_TRUE(assessment);
    const auto ratable = std::count_if(knowledge.criteria.begin(), knowledge.criteria.end(), is_ratable);
    EXPECT_EQ(assessment->capability_ratings.size(), knowledge.capabilities.size());
    EXPECT_EQ(assessment->criterion_ratings.size(), std::size_t(ratable));
    EXPECT_EQ(assessment->metrics.size(), knowledge.metrics.size());
    EXPECT_EQ(assessment->context.size(), knowledge.context_facts.size());
    EXPECT_EQ(assessment->decisions.size(), 1U);
    EXPECT_EQ(assessment->commitments.size(), 1U);
    EXPECT_EQ(assessment->system.population, 400'000);
}

// Somebody who takes away the '#' and forgets the rest is told, and not given an answer.
TEST(AssessmentSkeleton, AnEntryThatIsNotFilledInIsAnError) {
    const KnowledgeBase& knowledge = test::tiny();
    const std::string skeleton = assessment_skeleton(knowledge, plan_of_all(knowledge));
    for (const std::string entry :
         {"#[rating.\"tiny/1.1\"]\n#stage", "#[rating.\"tiny/1.1/growing/01\"]\n#status",
          "#[metric.investment]\n#value", "#[metric.wait-4-weeks]\n#value", "#[context.merger-planned]\n#value"}) {
        std::string toml = skeleton;
        const std::size_t at = toml.find(entry);
        ASSERT_NE(at, std::string::npos) << entry;
        toml.erase(toml.find('#', at + 1), 1).erase(at, 1);
        EXPECT_NE(problems(toml, knowledge), "") << entry;
    }
}

TEST(AssessmentSkeleton, TargetsAreWrittenOut) {
    const KnowledgeBase& knowledge = test::tiny();
    AssessmentPlan plan = plan_of_all(knowledge);
    plan.name = "Our \"own\" system";
    plan.targets = {{*knowledge.framework("tiny"), 2}};
    std::optional<Assessment> assessment;
    EXPECT_EQ(problems(assessment_skeleton(knowledge, plan), knowledge, &assessment), "");
    ASSERT_TRUE(assessment);
    EXPECT_EQ(assessment->system.name, "Our \"own\" system");
    EXPECT_EQ(assessment->date, day);
    ASSERT_EQ(assessment->targets.size(), 1U);
    EXPECT_EQ(assessment->targets[0].stage, 2);
}

TEST(AssessmentSkeleton, LinesAreShortEnoughToRead) {
    const KnowledgeBase& knowledge = test::shipped();
    std::istringstream in(assessment_skeleton(knowledge, plan_of_all(knowledge)));
    int count = 0;
    for (std::string line; std::getline(in, line); ++count) {
        const auto characters = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
        const bool text = line.starts_with("# ") && !line.starts_with("# =") && !line.starts_with("# -");
        EXPECT_TRUE(!text || characters <= 100) << line;
    }
    EXPECT_GT(count, 1000);
}

}  // namespace
}  // namespace ics
