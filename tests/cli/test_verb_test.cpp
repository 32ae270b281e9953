// `test --coverage`, `--perturb`, `--format`, `--overlay`.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::expect_golden;
using test::Ran;
using test::run_here;
using test::run_on_tiny;
using test::TemporaryFolder;

// A rule with a line that no case runs, a comparison that is only ever yes, and a case that fails.
class Small {
public:
    Small() {
        folder_.write("rules/waits.lua", rule);
        folder_.write("rules/waits.cases.toml", cases);
    }
    Ran test(std::vector<std::string> words = {}) const {
        const std::string tiny = (test::project() / "tests/fixtures/tiny/knowledge-base").string();
        words.insert(words.begin(), {"test", "--knowledge", tiny, "--rules", folder_ / "rules"});
        return run_here(words);
    }
    void write(const std::string& file, const std::string& text) const { folder_.write("rules/" + file, text); }

private:
    static constexpr const char* rule =
        "local funding = capability \"tiny/2.1\"\n"
        "local wait = metric \"wait-4-weeks\"\n"
        "local merger = context \"merger-planned\"\n"
        "return rule {\n"
        "  id = \"tiny/waits\",\n"
        "  title = \"People wait and there is no plan\",\n"
        "  recommends = { \"report/theme-1/local/01\" },\n"
        "  when = function()\n"
        "    if merger:yes() then\n"
        "      return wait:misses()\n"
        "    end\n"
        "    return funding:below \"growing\" and wait:below(60)\n"
        "  end,\n"
        "}\n";
    static constexpr const char* cases =
        "[[case]]\nname = \"Half are seen\"\nrating = { \"tiny/2.1\" = \"starting\" }\nmetric = { wait-4-weeks = 50 }\n"
        "context = { merger-planned = false }\nexpect = \"fires\"\n\n"
        "[[case]]\nname = \"Most are seen\"\nrating = { \"tiny/2.1\" = \"starting\" }\nmetric = { wait-4-weeks = 70 }\n"
        "context = { merger-planned = false }\nexpect = \"silent\"\n";
    TemporaryFolder folder_;
};

constexpr const char* failing =
    "\n[[case]]\nname = \"Fails <\\\"&'\\u0007>\"\nrating = { \"tiny/2.1\" = \"growing\" }\n"
    "context = { merger-planned = false }\nexpect = \"fires\"\n";

TEST(TestVerb, CoverageSaysWhatNoCaseComesTo) {
    const Ran ran = Small().test({"--coverage"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    expect_golden("cli/test_coverage.txt", ran.out);
}

TEST(TestVerb, CoverageOfWhatAFilterFindsLeavesTheKnowledgeOut) {
    EXPECT_EQ(Small().test({"--coverage", "--filter", "Half"}).out,
              "1 passed, 0 failed\n"
              "\n"
              "rules: 0 of 1 have both outcomes covered, 0 an undetermined one as well\n"
              "lines of 'when': 2 of 3 ran\n"
              "comparisons: 0 of 4 were answered yes in one case and no in another\n"
              "handles: 3 of 3 were read\n"
              "facts and records: counted over all rules, without --filter\n"
              "\n"
              "rules without a case of an outcome:\n"
              "  tiny/waits: no case 'silent'\n"
              "\n"
              "lines that no case runs:\n"
              "  rules/waits.lua:10: return wait:misses()\n"
              "\n"
              "comparisons that come out one way in all cases of their rule:\n"
              "  rules/waits.lua:8: capability tiny/2.1 below growing: only ever yes\n"
              "  rules/waits.lua:8: metric wait-4-weeks below 60%: only ever yes\n"
              "  rules/waits.lua:8: metric wait-4-weeks misses its target: never asked\n"
              "  rules/waits.lua:8: context merger-planned yes: only ever no\n");
}

TEST(TestVerb, CoverageDoesNotChangeWhatFails) {
    const Small small;
    small.write("waits.cases.toml", std::string("[[case]]\nname = \"Wrong\"\nexpect = \"fires\"\n"));
    EXPECT_EQ(small.test({"--coverage"}).code, 1);
}

// A file's name could clear the screen, or write a line of its own into what is told.
TEST(TestVerb, NamesOfFilesAndLinesOfRulesAreMadePrintable) {
    const Small small;
    const std::string rule =
        "local funding = capability \"tiny/2.1\"\nlocal merger = context \"merger-planned\"\nreturn rule {\n"
        "  id = \"tiny/r\",\n  title = \"There is no plan\",\n  recommends = { \"report/theme-1/local/01\" },\n"
        "  when = function() return merger:yes() and funding:below \"growing\" end,\n}\n";
    const std::string case_that_fails = "[[case]]\nname = \"Wrong\"\ncontext = { merger-planned = false }\nexpect = \"fires\"\n";
    small.write("r\x1b[2J\nx.lua", rule);
    small.write("r\x1b[2J\nx.cases.toml", case_that_fails);
    const Ran ran = small.test({"--coverage", "--perturb"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out.find('\x1b'), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("  rule      rules/r\uFFFD[2J\uFFFDx.lua:7\n"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("  rules/r\uFFFD[2J\uFFFDx.lua:7: context merger-planned yes: only ever no\n"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("\nrules/r\uFFFD[2J\uFFFDx.lua:7: tiny/r\n"), std::string::npos) << ran.out;
}

TEST(TestVerb, SaysHowManyProblemsKeptCasesFromBeingRead) {
    const Small small;
    small.write("lonely.cases.toml", "[[case]]\nname = \"Alone\"\nexpect = \"fires\"\n");
    const Ran ran = small.test();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out.substr(ran.out.size() - 58), "\n1 problem kept cases from being read.\n2 passed, 1 failed\n");
}

TEST(TestVerb, PerturbSaysWhichThresholdsNoCaseHolds) {
    const Ran ran = Small().test({"--perturb"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out,
              "2 passed, 0 failed\n"
              "\n"
              "thresholds: 1 of 2 are held by a case\n"
              "stages: 0 of 1 could be neither lower nor higher by one without a case noticing\n"
              "figures: 1 of 1 have cases that notice on either side\n"
              "\n"
              "changes that no case notices:\n"
              "rules/waits.lua:8: tiny/waits\n"
              "  capability tiny/2.1 below growing could be grown: no case notices\n"
              "  metric wait-4-weeks below 60% could be anything above 50% and up to 70%: no case lies between\n");
}

TEST(TestVerb, JUnitHoldsEveryCase) {
    const Small small;
    small.write("waits.cases.toml", failing);
    small.write("lonely.cases.toml", "[[case]]\nname = \"Alone\"\nexpect = \"fires\"\n");
    const Ran ran = small.test({"--format", "junit", "--perturb"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "");
    expect_golden("cli/test_junit.xml", ran.out);
}

TEST(TestVerb, JsonHoldsAllOfIt) {
    const Small small;
    small.write("waits.cases.toml", failing);
    small.write("lonely.cases.toml", "[[case]]\nname = \"Alone\"\nexpect = \"fires\"\n");
    const Ran ran = small.test({"--format", "json", "--coverage", "--perturb"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "");
    expect_golden("cli/test.json", ran.out);
}

TEST(TestVerb, JsonHasNullForWhatWasNotAskedFor) {
    const nlohmann::json run = nlohmann::json::parse(run_on_tiny({"test", "--format", "json"}).out);
    EXPECT_EQ(run["passed"], 6);
    EXPECT_EQ(run["results"].size(), 6U);
    EXPECT_TRUE(run["coverage"].is_null());
    EXPECT_TRUE(run["perturbation"].is_null());
}

TEST(TestVerb, RefusesAFormatThatIsNone) {
    const Ran ran = run_on_tiny({"test", "--format", "junti"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[bad-choice]: --format cannot be 'junti'\n"
              "      expected: one of text, json, junit\n"
              "      nearest:  junit\n");
}

// An overlay with a rule of its own that turns a shipped one off.
class Overlay {
public:
    Overlay() {
        folder_.write("client.toml", "disable_rules = [\"tiny/no-investment-plan\"]\n");
        folder_.write("rules/own.lua",
                      "local money = capability \"tiny/2.1\"\nreturn rule {\n  id = \"client/own\",\n  title = \"Ours\",\n"
                      "  recommends = { \"report/theme-1/local/01\" },\n"
                      "  when = function() return money:below \"grown\" end,\n}\n");
        folder_.write("rules/own.cases.toml",
                      "[[case]]\nname = \"Ours fires\"\nrating = { \"tiny/2.1\" = \"starting\" }\nexpect = \"fires\"\n");
    }
    Ran test(std::vector<std::string> words) const {
        words.insert(words.begin(), {"test", "--overlay", folder_.path().string()});
        return run_on_tiny(words);
    }

private:
    TemporaryFolder folder_;
};

TEST(TestVerb, RunsTheCasesOfAnOverlayAndNotThoseThatItTurnsOff) {
    const Ran ran = Overlay().test({"--verbose"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out,
              "ok   client/own: Ours fires\n"
              "ok   tiny/partners-unbound: Neither bound nor agreed\n"
              "ok   tiny/partners-unbound: Bound\n"
              "ok   tiny/partners-unbound: Not bound, and nobody has said whether the money is agreed\n"
              "4 passed, 0 failed\n");
}

TEST(TestVerb, CoverageAndPerturbationCountAnOverlaysRulesAndNotThoseThatItTurnsOff) {
    const Ran ran = Overlay().test({"--coverage", "--perturb"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_NE(ran.out.find("rules: 1 of 2 have both outcomes covered, 1 an undetermined one as well\n"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("  client/own: no case 'silent'\n"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("rules/own.lua:6: client/own\n"
                           "  capability tiny/2.1 below grown could be growing: no case notices\n"),
              std::string::npos)
        << ran.out;
    EXPECT_EQ(ran.out.find("no-investment-plan"), std::string::npos) << ran.out;
    EXPECT_EQ(ran.out.find("no_investment_plan"), std::string::npos) << ran.out;
}

TEST(TestVerb, GivesTheSameBytesTwice) {
    for (const std::string format : {"text", "json", "junit"}) {
        const std::vector<std::string> words{"test", "--format", format, "--coverage", "--perturb"};
        EXPECT_EQ(run_on_tiny(words).out, run_on_tiny(words).out);
    }
}

}  // namespace
}  // namespace ics
