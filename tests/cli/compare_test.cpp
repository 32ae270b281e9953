// `compare` on the tiny knowledge base: what a change of rules or of an overlay is said to change, each option, each error.
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

// A system with a lead, no partnership and no plan.
constexpr const char* oakshire = R"([system]
name = "Oakshire"
date = 2019-11-30
fictional = true
target = { framework = "tiny", stage = "grown", by = 2021-04-01 }

[rating."tiny/1.1"]
stage = "growing"

[rating."tiny/1.2"]
stage = "starting"

[rating."tiny/2.1"]
stage = "starting"
)";

// Two copies of the tiny rules, two assessments, in the working folder; the tiny fixtures are what the program was shipped with.
class Compare : public testing::Test {
protected:
    Compare() {
        setenv("ICS_ADVISOR_DATA", tiny.c_str(), 1);
        for (const char* side : {"old", "new"}) fs::copy(tiny / "rules", folder_.path() / side, fs::copy_options::recursive);
        folder_.write("cases/oakshire.toml", oakshire);
        folder_.write("cases/below/tinyshire.toml", test::read_all(tiny / "assessment.toml"));
        fs::current_path(folder_.path());  // so that no report tells where the test ran
    }
    ~Compare() override {
        fs::current_path(before_);
        unsetenv("ICS_ADVISOR_DATA");
    }

    Ran run(std::vector<std::string> words) {
        words.insert(words.begin(), "compare");
        return test::run_here(words);
    }

    Ran rules(std::vector<std::string> more = {}) {
        std::vector<std::string> words{"--rules", "old", "new", "cases"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    std::string refused(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    // Puts `to` in place of `from` in a file of the new rules.
    void edit(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = test::read_all(folder_.path() / "new/tiny/theme-1" / file);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        folder_.write("new/tiny/theme-1/" + file, text.replace(at, from.size(), to));
    }

    json compared(const Ran& ran) {
        EXPECT_EQ(ran.err, "");
        return json::parse(ran.out);
    }

    const fs::path before_ = fs::current_path();
    test::TemporaryFolder folder_;
};

// The rows of a CSV below its titles.
std::string rows(const std::string& csv) {
    std::string out;
    for (std::size_t at = csv.find('\n') + 1; at < csv.size(); at = csv.find('\n', at) + 1)
        out += csv.substr(at, csv.find('\r', at) - at) + "\n";
    return out;
}

TEST_F(Compare, TheSameSetTwiceDiffersInNothing) {
    const Ran ran = rules({"--exit-code"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    test::expect_golden("cli/compare_same.txt", ran.out);
    EXPECT_EQ(rules({"--format", "csv"}).out, "assessment,kind,id,title,old,new,by,change\r\n");
    const json all = compared(rules({"--format", "json"}));
    EXPECT_EQ(all["changed"], json::array());
    EXPECT_EQ(all["rules"], json::array());
}

TEST_F(Compare, ARuleRemoved) {
    fs::remove(folder_.path() / "new/tiny/theme-1/no_investment_plan.lua");
    const Ran ran = rules();
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    test::expect_golden("cli/compare_removed.txt", ran.out);
    test::expect_golden("cli/compare_removed.md", rules({"--format", "markdown"}).out);
    test::expect_golden("cli/compare_removed.json", rules({"--format", "json"}).out);
    test::expect_golden("cli/compare_removed.csv", rules({"--format", "csv"}).out);
}

TEST_F(Compare, ARuleAdded) {
    folder_.write("new/tiny/no_seat.lua",
                  "local leadership = capability \"tiny/1.1\"\n"
                  "return rule {\n  id = \"tiny/no-seat\", title = \"The lead has no seat\",\n"
                  "  advances = { \"tiny/1.1/grown/01\" },\n"
                  "  when = function() return leadership:below \"grown\" end,\n}\n");
    const json all = compared(rules({"--format", "json"}));
    EXPECT_EQ(all["rules"].dump(),
              R"([{"rule":{"id":"tiny/no-seat","title":"The lead has no seat"},"presence":"only-new",)"
              R"("old":{"fires":0,"undetermined":0},"new":{"fires":2,"undetermined":0},"differs_for":2}])");
    EXPECT_EQ(all["said"][0]["kind"], "finding");
    EXPECT_EQ(all["said"][0]["assessments"].size(), 2U);
}

TEST_F(Compare, AThresholdChanged) {
    edit("partners_unbound.lua", "partnership:below \"growing\"", "partnership:below \"grown\"");
    test::expect_golden("cli/compare_threshold.txt", rules().out);
}

TEST_F(Compare, ACommentChangesTheTextAndNoAdvice) {
    edit("partners_unbound.lua", "-- Nothing binds", "-- A longer comment.\n-- Nothing binds");
    const Ran ran = rules({"--format", "json", "--exit-code"});
    EXPECT_EQ(ran.code, 0);
    const json all = compared(ran);
    EXPECT_EQ(all["summary"], "Both assessments are untouched.");
    EXPECT_EQ(all["rules"][0]["presence"], "changed");
    EXPECT_EQ(all["rules"][0]["differs_for"], 0);
}

TEST_F(Compare, ARuleMovedToAnotherFileIsTheSame) {
    fs::rename(folder_.path() / "new/tiny/theme-1/partners_unbound.lua", folder_.path() / "new/tiny/partners.lua");
    const json all = compared(rules({"--format", "json"}));
    EXPECT_EQ(all["rules"], json::array());
    EXPECT_EQ(all["changed"], json::array());
}

// Its title stands in the report: that is not untouched.
TEST_F(Compare, ATitleChangesOnlyWords) {
    edit("no_investment_plan.lua", "Nobody has agreed", "No one has agreed");
    EXPECT_EQ(rows(rules({"--format", "csv"}).out),
              "cases/below/tinyshire.toml,report,,Parts of the report that differ: questions,,,,words\n"
              "cases/oakshire.toml,report,,Parts of the report that differ: actions; recommendations by key theme,,,,words\n");
}

TEST_F(Compare, ExitCode) {
    fs::remove(folder_.path() / "new/tiny/theme-1/no_investment_plan.lua");
    EXPECT_EQ(rules({"--exit-code"}).code, 1);
    EXPECT_EQ(rules().code, 0);
}

TEST_F(Compare, AnOverlayThatChangesAWeightMovesOnlyActions) {
    folder_.write("overlay/weights.toml", "[[override]]\ntable = \"profile\"\nid = \"balanced\"\nweights = { ease = 4.0 }\n");
    const Ran ran = run({"--overlays", "-", "overlay", "cases/oakshire.toml"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    test::expect_golden("cli/compare_weight.txt", ran.out);
    const json all = compared(run({"--overlays", "-", "overlay", "cases/oakshire.toml", "--format", "json"}));
    EXPECT_EQ(all["said"], json::array());
    EXPECT_EQ(all["rules"], json::array());
    EXPECT_EQ(all["knowledge"].dump(), R"([{"presence":"changed","kind":"profile","id":"balanced","keys":["weights"]}])");
}

TEST_F(Compare, TheOverlayOfBothSidesComesFirst) {
    folder_.write("both/weights.toml", "[[override]]\ntable = \"profile\"\nid = \"balanced\"\nweights = { ease = 4.0 }\n");
    folder_.write("one/off.toml", "disable_rules = [\"tiny/no-investment-plan\"]\n");
    const json all = compared(run({"--overlay", "both", "--overlays", "-", "one", "cases", "--format", "json"}));
    EXPECT_EQ(all["knowledge"], json::array());
    EXPECT_EQ(all["rules"].size(), 1U);
    EXPECT_EQ(all["rules"][0]["presence"], "only-old");
}

TEST_F(Compare, TwoTimesNoOverlay) {
    EXPECT_EQ(compared(run({"--overlays", "-", "-", "cases", "--format", "json"}))["changed"], json::array());
}

// Both change the same key of the same record, each in its own way.
TEST_F(Compare, TwoOverlaysOfTheSameKey) {
    folder_.write("one/effort.toml", "[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 5\n");
    folder_.write("two/effort.toml", "[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 8\n");
    const json all = compared(run({"--overlays", "one", "two", "cases", "--format", "json"}));
    EXPECT_EQ(all["knowledge"].dump(),
              R"([{"presence":"changed","kind":"criterion","id":"tiny/2.1/growing/01","keys":["effort"]}])");
}

TEST_F(Compare, TopLimitsWhatIsListed) {
    folder_.write("overlay/weights.toml", "[[override]]\ntable = \"profile\"\nid = \"balanced\"\nweights = { ease = 4.0 }\n");
    const auto with_top = [&](const std::string& top) {
        return compared(run({"--overlays", "-", "overlay", "cases/oakshire.toml", "--format", "json", "--top", top}));
    };
    const json all = with_top("0"), one = with_top("1");
    ASSERT_EQ(all["changed"].size(), 1U);
    EXPECT_EQ(all["changed"][0]["beyond"], 0);
    EXPECT_GT(one["changed"][0]["beyond"], 0);
    EXPECT_EQ(one["changed"][0]["actions"].size() + std::size_t(one["changed"][0]["beyond"]), all["changed"][0]["actions"].size());
}

TEST_F(Compare, AssessmentsInOrderOfPathEachOnce) {
    const json all = compared(run({"--rules", "old", "new", "cases/oakshire.toml", "cases/", "--format", "json"}));
    ASSERT_EQ(all["untouched"].size(), 2U);
    EXPECT_EQ(all["untouched"][0]["id"], "cases/below/tinyshire.toml");
    EXPECT_EQ(all["untouched"][1]["id"], "cases/oakshire.toml");
}

TEST_F(Compare, AnAssessmentThatOnlyOneSideCanRead) {
    folder_.write("overlay/more.toml", "[[context]]\nid = \"new-trust\"\ntitle = \"A new trust is planned\"\n"
                                       "question = \"Is a new trust planned?\"\nsource = \"report:13\"\n");
    folder_.write("cases/trust.toml", std::string(oakshire) + "\n[context.new-trust]\nvalue = true\n");
    const Ran ran = run({"--overlays", "-", "overlay", "cases", "--format", "json"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err.substr(0, ran.err.find('\n')), "with the old, no overlay:");
    EXPECT_NE(ran.err.find("cases/trust.toml:16:10: error[dangling-reference]"), std::string::npos) << ran.err;
    const json all = json::parse(ran.out);
    EXPECT_EQ(all["not_compared"], json::array({"cases/trust.toml"}));
    EXPECT_EQ(all["changed"].size() + all["untouched"].size(), 2U);
}

TEST_F(Compare, AFileThatIsNoAssessmentIsSaidOnceAndTheRestCompared) {
    folder_.write("cases/broken.toml", "[system\n");
    const Ran ran = rules({"--format", "json"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "cases/broken.toml:1:8: error[toml-syntax]: this heading is not closed\n"
              "    1 | [system\n"
              "      |        ^\n"
              "      expected: [table] or [[table]]\n"
              "      to mend:  add the missing ]\n");
    EXPECT_EQ(json::parse(ran.out)["untouched"].size(), 2U);
}

TEST_F(Compare, ABrokenRuleSaysOnWhichSide) {
    edit("partners_unbound.lua", "tiny/1.2\"", "tiny/1.9\"");
    const std::string said = refused({"--rules", "old", "new", "cases"});
    EXPECT_EQ(said.substr(0, said.find("error")), "with the new, new:\nnew/tiny/theme-1/partners_unbound.lua:2:33: ");
}

TEST_F(Compare, NothingToCompare) {
    EXPECT_EQ(refused({}),
              "error[too-few-assessments]: compare is given no assessment\n"
              "      expected: OLD NEW, two assessments of one system, or more of them\n"
              "      to mend:  name another; or say with --rules OLD NEW or --overlays OLD NEW what to compare over it\n");
}

TEST_F(Compare, BothPairs) {
    EXPECT_EQ(refused({"--rules", "a", "b", "--overlays", "-", "c"}),
              "error[bad-option]: --rules and --overlays cannot be given together\n"
              "      expected: one of the two\n"
              "      to mend:  compare one after the other; --overlay DIR puts an overlay on both sides\n");
}

TEST_F(Compare, OnlyOneOfAPair) {
    const std::string said =
        "error[missing-value]: --rules needs two values, OLD NEW\n"
        "      to mend:  ics-advisor compare --help lists what it takes, with an example\n";
    EXPECT_EQ(refused({"--rules", "old"}), said);
    EXPECT_EQ(refused({"--rules", "old", "--top", "3"}), said);
    EXPECT_EQ(refused({"--rules"}), said);
    EXPECT_EQ(refused({"--rules", "a", "b", "--rules", "c", "d"}), said);
}

TEST_F(Compare, MissingFolders) {
    EXPECT_EQ(refused({"--rules", "no/such", "cases/oakshire.toml"}),
              "error[missing-folder]: --rules names 'cases/oakshire.toml', which is no folder\n"
              "      to mend:  check the path\n"
              "error[missing-folder]: --rules names 'no/such', which does not exist\n"
              "      to mend:  check the path\n");
    EXPECT_EQ(refused({"--overlays", "-", "no/such"}),
              "error[missing-folder]: --overlays names 'no/such', which does not exist\n"
              "      to mend:  check the path\n");
}

TEST_F(Compare, AFolderWithoutAssessments) {
    folder_.write("empty/notes.txt", "Nothing here.\n");
    EXPECT_EQ(refused({"--rules", "old", "new", "empty"}),
              "error[no-assessments]: the folder 'empty' holds no assessment\n"
              "      expected: at least one *.toml in it or below\n"
              "      to mend:  check the path\n");
}

TEST_F(Compare, ReportsEveryBadOptionAtOnce) {
    EXPECT_EQ(refused({"--overlays", "-", "-", "--format", "txt", "--top", "many", "--as-of", "never"}),
              "error[bad-choice]: --format cannot be 'txt'\n"
              "      expected: one of text, markdown, json, csv\n"
              "      nearest:  text\n"
              "error[bad-date]: --as-of cannot be 'never'\n"
              "      expected: a date of the calendar, such as 2020-03-31\n"
              "error[bad-number]: --top cannot be 'many'\n"
              "      expected: a whole number from 0 to 1000000\n");
}

TEST_F(Compare, AnUnknownProfileIsSaidOnce) {
    EXPECT_EQ(rules({"--profile", "quick-win"}).err,
              "error[unknown-profile]: there is no weight profile 'quick-win'\n"
              "      expected: one of balanced, quick-wins\n"
              "      nearest:  quick-wins\n"
              "      to mend:  name one of the profiles in priorities.toml\n");
}

}  // namespace
}  // namespace ics
