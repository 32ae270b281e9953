// `check`: silent on what is sound, every problem on what is not.
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::read_all;
using test::run_here;
using test::run_on_tiny;
using test::TemporaryFolder;

// A copy of the tiny knowledge base and rules, to spoil.
class Copy {
public:
    Copy() { std::filesystem::copy(test::project() / "tests/fixtures/tiny", folder.path(), std::filesystem::copy_options::recursive); }
    Ran check(std::vector<std::string> words = {}) const {
        words.insert(words.begin(), {"check", "--knowledge", folder / "knowledge-base", "--rules", folder / "rules"});
        return run_here(words);
    }
    TemporaryFolder folder;
};

TEST(Check, IsSilentWhenAllIsSound) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"check"}, {"check", "-"}}) {
        const Ran ran = run_on_tiny(words);
        EXPECT_EQ(ran.out + ran.err, "");
        EXPECT_EQ(ran.code, 0);
    }
}

TEST(Check, PrintsProblemsOnStandardOutput) {
    const Copy copy;
    copy.folder.write("knowledge-base/examples/wrong.toml",
                      "[system]\nname = \"Wrongshire\"\ndate = 2019-11-30\ncolour = \"red\"\n");
    const Ran ran = copy.check();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(ran.out.starts_with("knowledge-base/examples/wrong.toml:4:1: error[unknown-key]: ")) << ran.out;
}

TEST(Check, LooksAtExamplesOnlyWhereNoAssessmentIsNamed) {
    const Copy copy;
    copy.folder.write("knowledge-base/examples/wrong.toml", "");
    EXPECT_EQ(copy.check().code, 1);
    EXPECT_EQ(copy.check({copy.folder / "assessment.toml"}).code, 0);
}

TEST(Check, FindsWhatNoRuleSpeaksOf) {
    const Copy copy;
    std::filesystem::remove(copy.folder / "rules/tiny/theme-1/partners_unbound.lua");
    std::filesystem::remove(copy.folder / "rules/tiny/theme-1/partners_unbound.cases.toml");
    copy.folder.write("knowledge-base/recommendations/more.toml",
                      "[[recommendation]]\nid = \"report/theme-1/local/09\"\ntheme = \"report/theme-1\"\n"
                      "audience = \"local\"\ntitle = \"Agree\"\ntext = \"Agree.\"\nsource = \"report:99\"\n");
    const Ran ran = copy.check();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, R"(knowledge-base/frameworks/mini/framework.toml:19:1: warning[unread-capability]: no rule reads anything of 'mini/1.1'
   19 | [capability]
      | ^
      expected: a rule that binds capability "mini/1.1" or one of its criteria
      to mend:  write a rule for what follows from a low or a high rating of it
knowledge-base/frameworks/tiny/1-people.toml:51:1: warning[unread-capability]: no rule reads anything of 'tiny/1.2'
   51 | [[capability]]
      | ^
      expected: a rule that binds capability "tiny/1.2" or one of its criteria
      to mend:  write a rule for what follows from a low or a high rating of it
knowledge-base/recommendations/more.toml:1:1: warning[unreached-advice]: no rule recommends 'report/theme-1/local/09'
    1 | [[recommendation]]
      | ^
      expected: a rule with recommends = { "report/theme-1/local/09" }
      to mend:  write a rule that finds when a system needs this advice
)");
}

TEST(Check, SaysNothingOfRulesWhereThereAreNone) {
    const Copy copy;
    std::filesystem::remove_all(copy.folder / "rules/tiny");
    EXPECT_EQ(copy.check().out, "");
}

TEST(Check, FindsACycle) {
    const Copy copy;
    copy.folder.write("knowledge-base/dependencies/wrong.toml",
                      "[[requires]]\nstep = \"tiny/1.1/growing/01\"\nneeds = [\"tiny/2.1/growing/01\"]\n"
                      "why = \"It does not.\"\nbasis = \"judgement\"\n");
    const Ran ran = copy.check();
    EXPECT_EQ(ran.code, 1);
    EXPECT_NE(ran.out.find("error[dependency-cycle]"), std::string::npos) << ran.out;
}

TEST(Check, FindsMistakesInRulesCasesAndAssessmentsInOneGo) {
    const Copy copy;
    copy.folder.write("rules/a.lua", "return 1\n");
    copy.folder.write("rules/b.cases.toml", "[[case]]\nnome = \"Misspelt\"\n");
    const std::string assessment = copy.folder.write("c.toml", "[sistem]\n");
    const Ran ran = copy.check({assessment});
    EXPECT_EQ(ran.code, 1);
    EXPECT_NE(ran.out.find("rules/a.lua:"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("rules/b.cases.toml:2:"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find(assessment + ":1:"), std::string::npos) << ran.out;
}

TEST(Check, CouldNotLookIsNotTheSameAsAProblem) {
    const Copy copy;
    copy.folder.write("rules/a.lua", "return 1\n");
    const Ran ran = copy.check({"/no/such/file.toml"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.out.find("rules/a.lua:"), std::string::npos) << ran.out;
    EXPECT_EQ(ran.err,
              "/no/such/file.toml: error[missing-file]: there is no such file\n"
              "      to mend:  check the path\n");
}

TEST(Check, WritesWhatItFindsToAFile) {
    const Copy copy;
    copy.folder.write("rules/a.lua", "return 1\n");
    const std::string found = copy.check().out;
    const Ran ran = copy.check({"--output", copy.folder / "found.txt"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(read_all(copy.folder / "found.txt"), found);
}

}  // namespace
}  // namespace ics
