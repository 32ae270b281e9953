// `check` as a linter: what it says of sound files that could be better, how that is silenced, and in which formats.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_here;
using test::TemporaryFolder;

using Json = nlohmann::json;

// A copy of the tiny knowledge base and rules with one more rule, which does what tiny/no-investment-plan does.
class Doubled {
public:
    Doubled() {
        std::filesystem::copy(test::project() / "tests/fixtures/tiny", folder.path(), std::filesystem::copy_options::recursive);
        std::string rule = test::read_all(folder / "rules/tiny/theme-1/no_investment_plan.lua");
        rule.replace(rule.find("tiny/no-investment-plan"), 23, "tiny/plan-is-lacking");
        rule.replace(rule.find("return funding"), 14, "return 2 > 1 and funding");
        folder.write("rules/tiny/theme-1/plan_is_lacking.lua", rule);
        folder.write("rules/tiny/theme-1/plan_is_lacking.cases.toml",
                     test::read_all(folder / "rules/tiny/theme-1/no_investment_plan.cases.toml"));
    }
    Ran check(std::vector<std::string> words = {}) const {
        words.insert(words.begin(), {"check", "--knowledge", folder / "knowledge-base", "--rules", folder / "rules"});
        return run_here(words);
    }
    // Silences both warnings, in an overlay or in the knowledge base itself; returns the file's folder.
    std::string silence(const std::string& below) const {
        folder.write(below + "/silences.toml",
                     "[[silence]]\ncode = \"magic-number\"\nof = \"tiny/plan-is-lacking\"\nwhy = \"Two is two.\"\n\n"
                     "[[silence]]\ncode = \"rules-together\"\nof = \"tiny/plan-is-lacking\"\nwhy = \"For this test.\"\n");
        return folder / below;
    }
    TemporaryFolder folder;
};

const std::string both_warnings = R"(rules/tiny/theme-1/no_investment_plan.lua:10:3: warning[rules-together]: rule 'tiny/no-investment-plan' comes out as 'tiny/plan-is-lacking' in every case
   10 |   when = function()
      |   ^~~~
      tiny/plan-is-lacking, rules/tiny/theme-1/plan_is_lacking.lua:10
      expected: rules that tell systems apart
      to mend:  make them one rule that recommends and advances what each does
rules/tiny/theme-1/plan_is_lacking.lua:11:12: warning[magic-number]: 2 stands in the middle of the rule
   11 |     return 2 > 1 and funding:below "growing" and leadership:at_least "growing"
      |            ^
      expected: a target of the knowledge base, or local ... = 2  -- where it comes from
      to mend:  ask a metric whether it meets its target; or name the figure at the top, with a comment that says where it comes from
)";

TEST(CheckLint, SaysWhatCouldBeBetter) {
    const Ran ran = Doubled().check();
    EXPECT_EQ(ran.out, both_warnings);
    EXPECT_EQ(ran.code, 1);
}

TEST(CheckLint, SaysNothingOfWhatIsSilenced) {
    const Doubled copy;
    copy.silence("knowledge-base");
    const Ran ran = copy.check();
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(CheckLint, AnOverlayMaySilenceToo) {
    const Doubled copy;
    EXPECT_EQ(copy.check({"--overlay", copy.silence("ours")}).code, 0);
}

// The shipped silence is of a rule that the client's overlay turns off.
TEST(CheckLint, AnOverlayNeedNotKeepTheSilencesBelowItInUse) {
    const Doubled copy;
    copy.silence("knowledge-base");
    copy.folder.write("ours/rules-off.toml", "disable_rules = [\"tiny/plan-is-lacking\"]\n");
    EXPECT_EQ(copy.check({"--overlay", copy.folder / "ours"}).out, "");
}

TEST(CheckLint, SaysThatASilenceIsOfNothing) {
    const Doubled copy;
    copy.silence("knowledge-base");
    std::filesystem::remove(copy.folder / "rules/tiny/theme-1/plan_is_lacking.lua");
    std::filesystem::remove(copy.folder / "rules/tiny/theme-1/plan_is_lacking.cases.toml");
    EXPECT_EQ(copy.check().out,
              R"(knowledge-base/silences.toml:1:1: warning[unused-silence]: there is no warning magic-number of 'tiny/plan-is-lacking' to silence
    1 | [[silence]]
      | ^
      to mend:  remove it
knowledge-base/silences.toml:6:1: warning[unused-silence]: there is no warning rules-together of 'tiny/plan-is-lacking' to silence
    6 | [[silence]]
      | ^
      to mend:  remove it
)");
}

// What was not looked at cannot be said to be silenced in vain.
TEST(CheckLint, SaysNothingOfSilencesWhereRulesCouldNotBeLoaded) {
    const Doubled copy;
    copy.silence("knowledge-base");
    copy.folder.write("rules/wrong.lua", "x = 1\n");
    const Ran ran = copy.check();
    EXPECT_NE(ran.out.find("error[global-write]"), std::string::npos) << ran.out;
    EXPECT_EQ(ran.out.find("unused-silence"), std::string::npos) << ran.out;
}

TEST(CheckLint, TellsOfCasesAndDependencies) {
    const Doubled copy;
    copy.silence("knowledge-base");
    std::filesystem::rename(copy.folder / "rules/tiny/theme-1/plan_is_lacking.cases.toml",
                            copy.folder / "rules/tiny/theme-1/plan_is_lost.cases.toml");
    copy.folder.write("knowledge-base/more.toml",
                      "[[requires]]\nstep = \"tiny/2.1/grown/01\"\nneeds = [\"tiny/1.1/growing/01\"]\nwhy = \"So.\"\nbasis = \"judgement\"\n");
    EXPECT_EQ(copy.check().out,
              R"(knowledge-base/more.toml:1:1: warning[implied-dependency]: 'tiny/2.1/grown/01' requires 'tiny/1.1/growing/01', which other dependencies imply
    1 | [[requires]]
      | ^
      path:     tiny/2.1/grown/01
                requires tiny/1.1@growing: knowledge-base/dependencies/dependencies.toml:7
                requires tiny/1.1/growing/01: one of the stage's requirements
      to mend:  remove it, or one of those on the path
rules/tiny/theme-1/plan_is_lacking.lua: error[rule-without-cases]: rule tiny/plan-is-lacking has no case
      expected: at least one [[case]] in rules/tiny/theme-1/plan_is_lacking.cases.toml
      to mend:  write a case in which it fires and one in which it does not
rules/tiny/theme-1/plan_is_lost.cases.toml: error[cases-without-rule]: there is no rule beside these cases
      expected: rules/tiny/theme-1/plan_is_lost.lua
      to mend:  rename the file to match its rule, or remove it
)");
}

TEST(CheckLint, Json) {
    const Doubled copy;
    copy.silence("knowledge-base");
    copy.folder.write("knowledge-base/examples/wrong.toml", "[system]\nname = \"Wrongshire\"\ndate = 2019-11-30\ncolour = \"red\"\n");
    const Ran ran = copy.check({"--format", "json"});
    EXPECT_EQ(ran.code, 1);
    const Json found = Json::parse(ran.out);
    EXPECT_EQ(found["counts"], Json::parse(R"({"errors": 1, "warnings": 0, "silenced": 2})"));
    EXPECT_EQ(found["problems"][0]["code"], "unknown-key");
    EXPECT_EQ(found["silenced"][0]["of"], Json::parse(R"(["tiny/no-investment-plan", "tiny/plan-is-lacking"])"));
    EXPECT_EQ(found["silenced"][1]["why"], "Two is two.");
}

TEST(CheckLint, Sarif) {
    const Doubled copy;
    copy.silence("knowledge-base");
    const Ran ran = copy.check({"--format", "sarif"});
    EXPECT_EQ(ran.code, 0);
    const Json results = Json::parse(ran.out)["runs"][0]["results"];
    ASSERT_EQ(results.size(), 2u);
    for (const Json& result : results) EXPECT_EQ(result["suppressions"].size(), 1u);
    EXPECT_EQ(results[1]["locations"][0]["physicalLocation"]["region"], Json::parse(R"({"startLine": 11, "startColumn": 12, "endColumn": 13})"));
}

TEST(CheckLint, AFormatThatIsNone) {
    const Ran ran = Doubled().check({"--format", "sarf"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err, "error[bad-choice]: --format cannot be 'sarf'\n      expected: one of text, json, sarif\n      nearest:  sarif\n");
}

}  // namespace
}  // namespace ics
