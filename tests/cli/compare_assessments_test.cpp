// `compare OLD NEW` and a trend of more, on the tiny knowledge base and on the shipped one: what it prints, each error.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;
using test::Ran;

const fs::path tiny = test::project() / "tests/fixtures/tiny";

// Tinyshire half a year on: the plan agreed, the memorandum lapsed, the commitment kept, a wait that is longer.
constexpr const char* spring = R"([system]
name = "Tinyshire"
date = 2020-05-31
fictional = true
target = { framework = "tiny", stage = "grown", by = 2021-04-01 }

[rating."tiny/1.1"]
stage = "growing"

[rating."tiny/1.2/growing/02"]
status = "unmet"
evidence = "Two partners left."
source = "Letter, March 2020"

[rating."tiny/2.1"]
stage = "growing"
evidence = "The plan is agreed."
source = "Board minutes, April 2020"

[metric.wait-4-weeks]
value = 58.0
date = 2020-03-31

[metric.investment]
value = true

[[commitment]]
id = "tinyshire/commitment/01"
title = "Investment plan by new year"
due = 2019-12-31
state = "done"
)";

constexpr const char* autumn = R"([system]
name = "Tinyshire"
date = 2020-11-30
fictional = true
target = { framework = "tiny", stage = "grown", by = 2021-04-01 }

[rating."tiny/1.1"]
stage = "grown"

[rating."tiny/2.1"]
stage = "starting"
evidence = "The plan was given up."
)";

class CompareAssessments : public testing::Test {
protected:
    CompareAssessments() {
        setenv("ICS_ADVISOR_DATA", tiny.c_str(), 1);
        folder_.write("2019.toml", test::read_all(tiny / "assessment.toml"));
        folder_.write("spring.toml", spring);
        folder_.write("autumn.toml", autumn);
        fs::current_path(folder_.path());  // so that no report tells where the test ran
    }
    ~CompareAssessments() override {
        fs::current_path(before_);
        unsetenv("ICS_ADVISOR_DATA");
    }

    Ran run(std::vector<std::string> words) {
        words.insert(words.begin(), "compare");
        return test::run_here(words);
    }

    std::string told(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err, "");
        return ran.out;
    }

    std::string refused(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    // A copy of an assessment with `to` in place of `from`.
    void edited(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = spring;
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        folder_.write(file, text.replace(at, from.size(), to));
    }

    const fs::path before_ = fs::current_path();
    test::TemporaryFolder folder_;
};

// The summary, a paragraph a line.
std::string summary(const std::string& report) {
    std::string out;
    const json all = json::parse(report);
    for (const auto& line : all["summary"]) out += line.get<std::string>() + "\n";
    return out;
}

TEST_F(CompareAssessments, TwoAssessments) {
    test::expect_golden("cli/compare_assessments.txt", told({"2019.toml", "spring.toml"}));
    test::expect_golden("cli/compare_assessments.md", told({"2019.toml", "spring.toml", "--format", "markdown"}));
    test::expect_golden("cli/compare_assessments.json", told({"2019.toml", "spring.toml", "--format", "json"}));
    test::expect_golden("cli/compare_assessments.csv", told({"2019.toml", "spring.toml", "--format", "csv"}));
}

TEST_F(CompareAssessments, TheSummaryInWords) {
    EXPECT_EQ(summary(told({"2019.toml", "spring.toml", "--format", "json"})),
              "Since 30 November 2019 no capability is known to have moved up or down. One capability may have moved up; the stage "
              "of one is no longer known.\n"
              "No action was completed.\n"
              "One criterion that was known is no longer known.\n"
              "No recommendation was or is made.\n"
              "One figure came nearer to target and one further away; one target is now met.\n"
              "Of the system's own commitments, one was done and none is open with a date that has passed.\n");
}

TEST_F(CompareAssessments, TheSameTwice) {
    EXPECT_EQ(summary(told({"spring.toml", "spring.toml", "--format", "json"})),
              "Since 31 May 2020 no capability is known to have moved up or down.\n"
              "No action was completed.\n"
              "No recommendation was or is made.\n"
              "No figure came nearer to target and none further away.\n"
              "Of the system's own commitments, none was done and none is open with a date that has passed.\n");
    const json all = json::parse(told({"2019.toml", "2019.toml", "--format", "json"}));
    for (const char* list : {"stages", "criteria", "completed", "newly_ready", "newly_blocked", "begun"}) EXPECT_EQ(all[list], json::array());
}

TEST_F(CompareAssessments, Trend) {
    test::expect_golden("cli/trend.txt", told({"2019.toml", "spring.toml", "autumn.toml"}));
    test::expect_golden("cli/trend.md", told({"2019.toml", "spring.toml", "autumn.toml", "--format", "markdown"}));
    test::expect_golden("cli/trend.json", told({"2019.toml", "spring.toml", "autumn.toml", "--format", "json"}));
    test::expect_golden("cli/trend.csv", told({"2019.toml", "spring.toml", "autumn.toml", "--format", "csv"}));
}

TEST_F(CompareAssessments, TheTrendsSummaryInWords) {
    EXPECT_EQ(summary(told({"2019.toml", "spring.toml", "autumn.toml", "--format", "json"})),
              "From 30 November 2019 to 30 November 2020 (12 months), in three assessments, one capability moved up and none down. "
              "One capability may have moved down; the stage of one is no longer known.\n"
              "Steps done, of those on the way to the target of the time: 2 of 4 known at first, 2 of 4 known now.\n"
              "One recommendation is made now; none of them has been made at every date.\n"
              "National must-dos met, of those that a system is measured against: 0 of 2 known at first, not known now.\n");
}

TEST_F(CompareAssessments, ATrendIsInOrderOfDateHoweverItIsTyped) {
    const std::string in_order = told({"2019.toml", "spring.toml", "autumn.toml"});
    EXPECT_EQ(told({"autumn.toml", "2019.toml", "spring.toml"}), in_order);
    fs::create_directory("all");
    for (const char* file : {"2019.toml", "spring.toml", "autumn.toml"}) fs::rename(file, std::string("all/") + file);
    EXPECT_EQ(told({"all"}), in_order);
}

TEST_F(CompareAssessments, AnotherTargetForAll) {
    const json both = json::parse(told({"2019.toml", "spring.toml", "--target", "growing", "--format", "json"}));
    EXPECT_EQ(both["old"]["target"], "Growing in the Tiny by 1 April 2021");
    EXPECT_EQ(both["new"]["target"], both["old"]["target"]);
}

TEST_F(CompareAssessments, TwoInTheWrongOrder) {
    const Ran ran = run({"spring.toml", "2019.toml"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err,
              "warning[reversed-dates]: 2019.toml is dated 2019-11-30, before spring.toml, 2020-05-31\n"
              "      expected: OLD NEW\n"
              "      to mend:  they are compared in order of their dates: check that these are right\n");
    EXPECT_EQ(ran.out, told({"2019.toml", "spring.toml"}));
}

TEST_F(CompareAssessments, TwoOfOneDateStandAsTheyWereTyped) {
    edited("redone.toml", "\"unmet\"", "\"met\"");
    const auto first = [&](const std::string& a, const std::string& b) {
        return json::parse(told({a, b, "--format", "json"}))["old"]["file"].get<std::string>();
    };
    EXPECT_EQ(first("spring.toml", "redone.toml"), "spring.toml");
    EXPECT_EQ(first("redone.toml", "spring.toml"), "redone.toml");
}

TEST_F(CompareAssessments, MoreThanTwoOfOneDateHaveNoOrder) {
    edited("redone.toml", "\"unmet\"", "\"met\"");
    EXPECT_EQ(refused({"spring.toml", "2019.toml", "redone.toml"}),
              "error[same-date]: spring.toml and redone.toml are both dated 2020-05-31\n"
              "      expected: another date for each of three assessments or more, so that they have an order\n"
              "      to mend:  correct 'date' under [system], or leave one of them out\n");
}

TEST_F(CompareAssessments, AnotherSystemIsAWarning) {
    edited("other.toml", "\"Tinyshire\"", "\"Oakshire\"");
    const Ran ran = run({"2019.toml", "other.toml"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err,
              "warning[other-system]: The assessments name different systems, 'Tinyshire' and 'Oakshire'\n"
              "      to mend:  compare assessments of one system, or give them the same 'name' under [system]\n");
    EXPECT_NE(ran.out.find("Note: The assessments name different systems, 'Tinyshire' and 'Oakshire': if they are not one"),
              std::string::npos);
}

// A folder of several systems, as the shipped examples are, is told in a few lines.
TEST_F(CompareAssessments, ManySystemsAreRefused) {
    for (const std::string name : {"Ashshire", "Beechshire", "Elmshire", "Oakshire"}) edited(name + ".toml", "\"Tinyshire\"", "\"" + name + "\"");
    EXPECT_EQ(refused({"."}),
              "error[other-system]: the assessments are of 5 systems, not of one\n"
              "      'Tinyshire' (./2019.toml)\n"
              "      'Ashshire' (./Ashshire.toml)\n"
              "      'Beechshire' (./Beechshire.toml)\n"
              "      and 2 more\n"
              "      expected: assessments of one system\n"
              "      to mend:  name those of one system, or give them the same 'name' under [system]\n");
}

TEST_F(CompareAssessments, OfManyUnsoundFilesOnlyTheFirstAreNamed) {
    for (const std::string name : {"a", "b", "c", "d"}) folder_.write(name + ".toml", "[[case]]\nname = \"no assessment\"\n");
    EXPECT_EQ(refused({"."}),
              "error[unsound-assessments]: 4 of the 7 files are no sound assessments\n"
              "      ./a.toml\n"
              "      ./b.toml\n"
              "      ./c.toml\n"
              "      and 1 more\n"
              "      expected: OLD NEW, two assessments of one system, or more of them\n"
              "      to mend:  name those that are meant; `ics-advisor check` says what is wrong with each\n");
}

TEST_F(CompareAssessments, ManyOfOneDateAreToldOnce) {
    for (const std::string name : {"a", "b", "c"}) edited(name + ".toml", "\"unmet\"", "\"met\"");
    EXPECT_EQ(refused({"a.toml", "b.toml", "2019.toml", "c.toml", "spring.toml"}),
              "error[same-date]: 4 of the assessments are dated 2020-05-31\n"
              "      a.toml\n"
              "      b.toml\n"
              "      c.toml\n"
              "      and 1 more\n"
              "      expected: another date for each of three assessments or more, so that they have an order\n"
              "      to mend:  correct 'date' under [system], or leave all but one of them out\n");
}

// One that was renamed may be compared.
TEST_F(CompareAssessments, TwoNamesInATrendAreAWarning) {
    edited("renamed.toml", "name = \"Tinyshire\"\ndate = 2020-05-31", "name = \"Tinyshire ICB\"\ndate = 2020-08-31");
    const Ran ran = run({"2019.toml", "spring.toml", "renamed.toml"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err,
              "warning[other-system]: The assessments of 31 May 2020 and 31 August 2020 name different systems, 'Tinyshire' and "
              "'Tinyshire ICB'\n"
              "      to mend:  compare assessments of one system, or give them the same 'name' under [system]\n");
}

TEST_F(CompareAssessments, OneIsTooFew) {
    EXPECT_EQ(refused({"2019.toml"}),
              "error[too-few-assessments]: compare is given one assessment\n"
              "      expected: OLD NEW, two assessments of one system, or more of them\n"
              "      to mend:  name another; or say with --rules OLD NEW or --overlays OLD NEW what to compare over it\n");
}

TEST_F(CompareAssessments, Unreadable) {
    EXPECT_EQ(refused({"2019.toml", "no-such.toml"}),
              "no-such.toml: error[missing-file]: there is no such file\n"
              "      to mend:  check the path\n");
}

// Without the other there is nothing to compare; all that is wrong is said at once.
TEST_F(CompareAssessments, NotSound) {
    edited("broken.toml", "status = \"unmet\"", "status = \"unmett\"");
    const std::string said = refused({"broken.toml", "2019.toml"});
    EXPECT_EQ(said.substr(0, said.find("error")), "broken.toml:11:10: ");
}

TEST_F(CompareAssessments, OptionsThatSayNothingHere) {
    EXPECT_EQ(refused({"2019.toml", "spring.toml", "--as-of", "2020-01-01", "--top", "3", "--profile", "balanced", "--exit-code"}),
              "error[bad-option]: --as-of says nothing where assessments are compared: each is taken as of its own date\n"
              "      to mend:  leave it out, or compare with --rules OLD NEW or --overlays OLD NEW\n"
              "error[bad-option]: --exit-code says nothing where assessments are compared: two dates are expected to differ\n"
              "      to mend:  leave it out, or compare with --rules OLD NEW or --overlays OLD NEW\n"
              "error[bad-option]: --profile says nothing where assessments are compared: scores are not compared\n"
              "      to mend:  leave it out, or compare with --rules OLD NEW or --overlays OLD NEW\n"
              "error[bad-option]: --top says nothing where assessments are compared: all that moved is told\n"
              "      to mend:  leave it out, or compare with --rules OLD NEW or --overlays OLD NEW\n");
}

TEST_F(CompareAssessments, AnUnknownTarget) {
    const std::string said = refused({"2019.toml", "spring.toml", "--target", "growng"});
    EXPECT_EQ(said.substr(0, said.find('\n')), "error[unknown-stage]: 'growng' is no stage to aim at");
}

TEST_F(CompareAssessments, WithoutRulesItSaysSo) {
    EXPECT_EQ(run({"2019.toml", "spring.toml", "--knowledge", (tiny / "knowledge-base").string()}).err,
              "warning[no-rules]: there are no rules, so no recommendation can be made\n"
              "      to mend:  --knowledge is used without the shipped rules: name an --overlay DIR that has a folder rules/, or set "
              "ICS_ADVISOR_DATA to a folder that holds both knowledge-base/ and rules/\n");
}

// The shipped system, and made-up later assessments of it.
TEST(CompareShipped, TheSummaryForABoard) {
    const std::string shipped = (test::project() / "knowledge-base/examples/blmk-2018.toml").string();
    const std::string later = (test::project() / "tests/fixtures/later/").string();
    setenv("ICS_ADVISOR_DATA", test::project().c_str(), 1);
    const auto told = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--format", "json"});
        words.insert(words.begin(), "compare");
        const Ran ran = test::run_here(words);
        EXPECT_EQ(ran.err, "");
        return summary(ran.out);
    };
    EXPECT_EQ(told({shipped, later + "blmk-2019-made-up.toml"}),
              "Since 30 June 2018 two capabilities moved up and none down. Three capabilities may have moved up; one may have moved "
              "down; the stage of one is newly known; the stage of one is no longer known.\n"
              "Three actions were completed, which opened one.\n"
              "One criterion that was met is no longer met; one criterion that was known is no longer known.\n"
              "Of the recommendations, two are no longer made, five are new, and none is made as before.\n"
              "No figure came nearer to target and none further away; two figures are newly known.\n"
              "Of the system's own commitments, one was done, one was dropped, one is no longer listed, one is new and 11 are open "
              "with a date that has passed.\n");
    EXPECT_EQ(told({shipped, later}),
              "From 30 June 2018 to 30 November 2019 (17 months), in three assessments, two capabilities moved up and none down. "
              "Three capabilities may have moved up; one may have moved down; the stage of one is newly known; the stage of one is "
              "no longer known.\n"
              "Steps done, of those on the way to the target of the time: 5 of 32 known at first, 27 of 42 known now.\n"
              "Five recommendations are made now; none of them has been made at every date. Five others were made before and are "
              "not made now.\n"
              "National must-dos met, of those that a system is measured against: not known at first, 0 of 2 known now.\n");
    unsetenv("ICS_ADVISOR_DATA");
}

}  // namespace
}  // namespace ics
