// What must hold of the shipped knowledge base beyond what the loader checks.
#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::for_each_record;
using test::shipped;
using Offenders = std::vector<std::string>;

std::size_t count_words(const std::string& text) {
    std::istringstream in(text);
    return std::size_t(std::distance(std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()));
}

bool in_hlp_tool(const Criterion& criterion) {
    return shipped()[shipped()[criterion.capability].framework].id == "hlp-2019";
}

TEST(ShippedContent, EveryRecordIsCitedOrJudged) {
    Offenders offenders;
    for_each_record(shipped(), [&](const std::string& kind, const Record& record) {
        const bool reasoned = record.judgement && !(record.why.empty() && record.note.empty());
        if (record.source.empty() && !reasoned) offenders.push_back(kind + " " + record.id);
    });
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, NoTextIsLongerThan60WordsNorACaseStudyThan90) {
    Offenders offenders;
    for_each_record(shipped(), [&](const std::string& kind, const Record& record) {
        if (const std::size_t words = count_words(record.text); words > (kind == "case_study" ? 90 : 60))
            offenders.push_back(fmt::format("{} {}: {} words", kind, record.id, words));
    });
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, NoEmailAddress) {
    const std::regex address("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\\.[A-Za-z]{2,}");
    Offenders offenders;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::project() / "knowledge-base")) {
        const std::string text = entry.is_regular_file() ? test::read_all(entry.path()) : "";
        if (std::smatch found; std::regex_search(text, found, address)) offenders.push_back(entry.path().string() + ": " + found.str());
    }
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, TheHlpToolIsComplete) {
    std::size_t criteria = 0, sub_criteria = 0;
    for (const Criterion& criterion : shipped().criteria)
        if (in_hlp_tool(criterion)) ++(criterion.parent ? sub_criteria : criteria);
    EXPECT_EQ(criteria, 267U);
    EXPECT_EQ(sub_criteria, 27U);
}

TEST(ShippedContent, EveryHlpCapabilitySaysWhatEachStageLooksLike) {
    Offenders offenders;
    std::size_t capabilities = 0;
    for (const Capability& capability : shipped().capabilities) {
        const Framework& framework = shipped()[capability.framework];
        if (framework.id != "hlp-2019") continue;
        ++capabilities;
        for (Level level = 1; level <= framework.top(); ++level)
            if (std::none_of(capability.milestones.begin(), capability.milestones.end(),
                             [&](const MilestoneText& text) { return text.stage == level && !text.text.empty(); }))
                offenders.push_back(capability.id + "@" + framework.stages[std::size_t(level)].id);
    }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_EQ(capabilities, 16U);
}

TEST(ShippedContent, EveryStepSaysWhatToDoWhereByWhomAndHowMuchWorkItIs) {
    Offenders offenders;
    for (const Criterion& criterion : shipped().criteria) {
        if (!criterion.is_step()) continue;
        const std::size_t words = count_words(criterion.action);
        if (words == 0 || words > 14) offenders.push_back(fmt::format("{}: action of {} words", criterion.id, words));
        if (criterion.tier.empty()) offenders.push_back(criterion.id + ": no tier");
        if (criterion.effort == 0) offenders.push_back(criterion.id + ": no effort");
        if (criterion.lead.empty()) offenders.push_back(criterion.id + ": no lead");
        if (criterion.tags.empty()) offenders.push_back(criterion.id + ": no tag");
    }
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, NoTwoStepsOfAFrameworkHaveTheSameAction) {
    std::map<std::pair<FrameworkIndex, std::string>, std::string> first;
    Offenders offenders;
    for (const Criterion& criterion : shipped().criteria) {
        if (!criterion.is_step()) continue;
        const auto key = std::pair(shipped()[criterion.capability].framework, criterion.action);
        const auto [seen, is_new] = first.emplace(key, criterion.id);
        if (!is_new) offenders.push_back(seen->second + " and " + criterion.id + ": " + criterion.action);
    }
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, EveryDeliverableOf2019To20IsAMetric) {
    std::set<std::string> known;
    for (const Metric& metric : shipped().metrics) {
        known.insert(metric.id);
        known.insert(metric.covers.begin(), metric.covers.end());
    }
    Offenders offenders;
    for (int number = 1; number <= 13; ++number)
        if (const auto id = fmt::format("rcpsych-2019/deliverables-2019-20/{:02}", number); !known.contains(id))
            offenders.push_back(id);
    EXPECT_EQ(offenders, Offenders{});
}

TEST(ShippedContent, EveryThemeHasMessagesAndAdviceToLocalLeaders) {
    Offenders offenders;
    for (std::uint32_t i = 0; i < shipped().themes.size(); ++i) {
        const auto of_theme = [i](const auto& record) { return record.theme == ThemeIndex{i}; };
        const auto local = [&](const Recommendation& r) { return of_theme(r) && r.audience == Audience::local; };
        if (std::none_of(shipped().key_messages.begin(), shipped().key_messages.end(), of_theme) ||
            std::none_of(shipped().recommendations.begin(), shipped().recommendations.end(), local))
            offenders.push_back(shipped().themes[i].id);
    }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_EQ(shipped().themes.size(), 7U);
}

TEST(ShippedContent, CheckIsSilent) {
    const auto ran = test::run_here({"check", "--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                                     (test::project() / "rules").string()});
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(ShippedContent, EveryCaseOfEveryRulePasses) {
    const auto ran = test::run_here({"test", "--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                                     (test::project() / "rules").string()});
    EXPECT_TRUE(ran.out.ends_with(" passed, 0 failed\n")) << ran.out;
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

// The tools of the wider project stand beside the checkout where it is developed.
void run_tool(const std::string& tool, const std::string& arguments) {
    const std::filesystem::path program = test::project() / "../shared/tools" / tool;
    if (!std::filesystem::exists(program)) GTEST_SKIP() << "there is no " << program.lexically_normal();
    const auto ran = test::run_shell(fmt::format("'{}' '{}' {}", program.string(), test::project().string(), arguments));
    EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
}

TEST(ShippedContent, CoversEveryRowOfAllFiveDocuments) { run_tool("kb-coverage", ""); }
TEST(ShippedContent, IsInOurOwnWords) { run_tool("kb-own-words", ""); }

}  // namespace
}  // namespace ics
