// `test`: runs the cases of rules, says what failed and why, and counts.
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_here;
using test::run_on_tiny;
using test::TemporaryFolder;

const std::string a_rule =
    "local funding = capability \"tiny/2.1\"\n"
    "local leadership = capability \"tiny/1.1\"\n"
    "return rule {\n"
    "  id = \"tiny/unfunded\",\n"
    "  title = \"There is a lead and no plan\",\n"
    "  advances = { \"tiny/2.1/growing/01\" },\n"
    "  when = function() return funding:below \"growing\" and leadership:at_least \"growing\" end,\n"
    "}\n";

// Rules of their own on the tiny knowledge base.
class Rules {
public:
    void write(const std::string& file, const std::string& text) const { folder_.write("rules/" + file, text); }
    Ran test(std::vector<std::string> words = {}) const {
        const std::string tiny = (test::project() / "tests/fixtures/tiny/knowledge-base").string();
        words.insert(words.begin(), {"test", "--knowledge", tiny, "--rules", folder_ / "rules"});
        return run_here(words);
    }

private:
    TemporaryFolder folder_;
};

TEST(RuleCases, AllPass) {
    const Ran ran = run_on_tiny({"test"});
    EXPECT_EQ(ran.out, "6 passed, 0 failed\n");
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(RuleCases, VerboseListsThem) {
    EXPECT_EQ(run_on_tiny({"test", "--verbose"}).out,
              "ok   tiny/no-investment-plan: A lead and no plan\n"
              "ok   tiny/no-investment-plan: A plan is agreed\n"
              "ok   tiny/no-investment-plan: Raters disagree about the plan\n"
              "ok   tiny/partners-unbound: Neither bound nor agreed\n"
              "ok   tiny/partners-unbound: Bound\n"
              "ok   tiny/partners-unbound: Not bound, and nobody has said whether the money is agreed\n"
              "6 passed, 0 failed\n");
}

TEST(RuleCases, ListPrintsThemAsATable) {
    EXPECT_EQ(run_on_tiny({"test", "--list"}).out,
              "### tiny/theme-1 (2)\n\n"
              "| rule | finds | recommends | to | source |\n| --- | --- | --- | --- | --- |\n"
              "| `tiny/no-investment-plan` | Nobody has agreed where the money goes | Agree one investment plan | local | "
              "report, tool |\n"
              "| `tiny/partners-unbound` | Nothing binds the partners to what they agree on money | Agree one investment "
              "plan | local | report, tool |\n");
}

TEST(RuleCases, AFailureSaysWhatWasExpectedWhatCameAndWhatWasRead) {
    const Rules rules;
    rules.write("unfunded.lua", a_rule);
    rules.write("unfunded.cases.toml",
                "[[case]]\nname = \"Both are far on\"\nrating = { \"tiny/2.1\" = \"grown\", \"tiny/1.1\" = \"grown\" }\n"
                "expect = \"silent\"\n\n"
                "[[case]]\nname = \"Nobody leads\"\nrating = { \"tiny/2.1\" = \"starting\", \"tiny/1.1\" = \"starting\" }\n"
                "expect = \"fires\"\n");
    const Ran ran = rules.test();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out,
              "FAIL tiny/unfunded: Nobody leads\n"
              "  expected  fires\n"
              "  got       silent\n"
              "  read      capability tiny/2.1 below growing: yes (starting, as assessed)\n"
              "  read      capability tiny/1.1 at least growing: no (starting, as assessed)\n"
              "  case      rules/unfunded.cases.toml:6\n"
              "  rule      rules/unfunded.lua:7\n"
              "1 passed, 1 failed\n");
}

TEST(RuleCases, AnUndeterminedFailureSaysWhatItHangsOn) {
    const Rules rules;
    rules.write("unfunded.lua", a_rule);
    rules.write("unfunded.cases.toml",
                "[[case]]\nname = \"Only the lead is known\"\nrating = { \"tiny/1.1\" = \"growing\" }\nexpect = \"fires\"\n");
    EXPECT_EQ(rules.test().out,
              "FAIL tiny/unfunded: Only the lead is known\n"
              "  expected  fires\n"
              "  got       undetermined\n"
              "  read      capability tiny/2.1 below growing: no (not known: supposed)\n"
              "  hangs on  capability tiny/2.1\n"
              "  case      rules/unfunded.cases.toml:1\n"
              "  rule      rules/unfunded.lua:7\n"
              "0 passed, 1 failed\n");
}

TEST(RuleCases, ARuleWithoutCasesFails) {
    const Rules rules;
    rules.write("unfunded.lua", a_rule);
    const Ran ran = rules.test();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out,
              "rules/unfunded.lua: error[rule-without-cases]: rule tiny/unfunded has no case\n"
              "      expected: at least one [[case]] in rules/unfunded.cases.toml\n"
              "      to mend:  write a case in which it fires and one in which it does not\n"
              "1 problem kept cases from being read.\n"
              "0 passed, 1 failed\n");
}

TEST(RuleCases, CasesWithoutARuleFail) {
    const Rules rules;
    rules.write("gone.cases.toml", "[[case]]\nname = \"Alone\"\nexpect = \"fires\"\n");
    const Ran ran = rules.test();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out,
              "rules/gone.cases.toml: error[cases-without-rule]: there is no rule beside these cases\n"
              "      expected: rules/gone.lua\n"
              "      to mend:  rename the file to match its rule, or remove it\n"
              "1 problem kept cases from being read.\n"
              "0 passed, 1 failed\n");
}

TEST(RuleCases, AMistakeInACasesFileFailsAndTheGoodCasesStillRun) {
    const Rules rules;
    rules.write("unfunded.lua", a_rule);
    rules.write("unfunded.cases.toml",
                "[[case]]\nname = \"A lead and no plan\"\nrating = { \"tiny/2.1\" = \"starting\", \"tiny/1.1\" = \"growing\" }\n"
                "expect = \"fires\"\n\n[[case]]\nname = \"Misspelt\"\nexpect = \"fire\"\n");
    const Ran ran = rules.test();
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.starts_with("rules/unfunded.cases.toml:8:")) << ran.out;
    EXPECT_TRUE(ran.out.ends_with("\n1 passed, 1 failed\n")) << ran.out;
}

TEST(RuleCases, AMistakeInARuleCannotRun) {
    const Rules rules;
    rules.write("wrong.lua", "return 1\n");
    const Ran ran = rules.test();
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(ran.err.starts_with("rules/wrong.lua")) << ran.err;
}

TEST(RuleCases, AFilterLooksAtTheRuleItsFileAndTheName) {
    for (const std::string filter : {"no-investment", "theme-1/no_inv", "Raters"}) {
        const std::string passed = filter == "Raters" ? "1" : "3";
        EXPECT_EQ(run_on_tiny({"test", "--filter", filter}).out, passed + " passed, 0 failed\n");
    }
}

TEST(RuleCases, AFilterDoesNotComplainOfOtherRules) {
    const Rules rules;
    rules.write("unfunded.lua", a_rule);
    rules.write("gone.cases.toml", "[[case]]\nname = \"Alone\"\nexpect = \"fires\"\n");
    EXPECT_EQ(rules.test({"--filter", "gone"}).out.find("unfunded"), std::string::npos);
    EXPECT_EQ(rules.test({"--filter", "unfunded"}).out.find("gone"), std::string::npos);
}

TEST(RuleCases, AFilterThatFindsNothingIsAnError) {
    const Ran ran = run_on_tiny({"test", "--filter", "fundnig"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "error[no-such-case]: no rule, file or case holds 'fundnig'\n"
              "      to mend:  ics-advisor test --verbose lists all cases\n");
}

}  // namespace
}  // namespace ics
