// `new`: skeletons that pass `check` and `test` as they are, and what is refused.
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::read_all;
using test::run_here;
using test::TemporaryFolder;

std::vector<std::string> shipped(std::vector<std::string> words) {
    words.insert(words.end(), {"--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                               (test::project() / "rules").string()});
    return words;
}
Ran run_shipped(const std::vector<std::string>& words) { return run_here(shipped(words)); }

// On the tiny knowledge base.
Ran run_tiny(std::vector<std::string> words) {
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    words.insert(words.end(), {"--knowledge", tiny + "/knowledge-base", "--rules", tiny + "/rules"});
    return run_here(words);
}

// What `check` and `test` say of an overlay: "" and the last line of `test`.
void expect_sound(const std::string& overlay, const std::string& filter, const std::string& result) {
    const Ran checked = run_shipped({"check", "--overlay", overlay});
    EXPECT_EQ(checked.out + checked.err, "");
    EXPECT_EQ(checked.code, 0);
    const Ran tested = run_shipped({"test", "--overlay", overlay, "--filter", filter});
    EXPECT_EQ(tested.out, result);
    EXPECT_EQ(tested.code, 0);
}

std::size_t files_below(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) count += entry.is_regular_file();
    return count;
}

TEST(New, NeedsAKind) {
    EXPECT_EQ(run_here({"new"}).code, 2);
    EXPECT_EQ(run_here({"new"}).err,
              "error[missing-argument]: new needs a kind\n"
              "      expected: one of assessment, rule, framework, overlay\n"
              "      to mend:  ics-advisor new --help says what each is\n");
    EXPECT_EQ(run_here({"new", "asessment"}).err,
              "error[unknown-kind]: there is no kind 'asessment'\n"
              "      expected: one of assessment, rule, framework, overlay\n"
              "      nearest:  assessment\n"
              "      to mend:  ics-advisor new --help says what each is\n");
    EXPECT_EQ(run_here({"new", "--format", "csv"}).err,
              "error[option-before-kind]: '--format' stands where a kind is expected\n"
              "      expected: one of assessment, rule, framework, overlay\n"
              "      to mend:  name the kind first, then its options: ics-advisor new assessment --format csv\n");
}

TEST(New, HelpOfTheVerbAndOfEachKind) {
    EXPECT_NE(run_here({"new", "--help"}).out.find("\nUsage: ics-advisor new KIND [OPTIONS]\n"), std::string::npos);
    for (const std::string kind : {"assessment", "rule", "framework", "overlay"}) {
        EXPECT_NE(run_here({"new", "--help"}).out.find("\n  " + kind + " "), std::string::npos);
        const Ran ran = run_here({"new", kind, "--help"});
        EXPECT_EQ(ran.code, 0);
        EXPECT_NE(ran.out.find("\nUsage: ics-advisor new " + kind + " [OPTIONS]"), std::string::npos) << ran.out;
        EXPECT_NE(ran.out.find("\nExample:\n  ics-advisor new " + kind + " "), std::string::npos) << ran.out;
    }
}

TEST(New, AnOptionOfAnotherKind) {
    EXPECT_EQ(run_here({"new", "rule", "a/b", "--format", "csv"}).err,
              "error[unknown-option]: new rule has no option '--format'\n"
              "      to mend:  ics-advisor new rule --help lists what it takes, with an example\n");
    EXPECT_EQ(run_here({"new", "assessment", "--capability", "x"}).err,
              "error[unknown-option]: new assessment has no option '--capability'\n"
              "      to mend:  ics-advisor new assessment --help lists what it takes, with an example\n");
}

TEST(NewAssessment, PassesCheck) {
    const TemporaryFolder folder;
    for (const std::vector<std::string>& options :
         std::vector<std::vector<std::string>>{{},
                                               {"--framework", "all"},
                                               {"--framework", "wm-2018", "--framework", "nhse-2019/matrix"},
                                               {"--target", "maturing", "--name", "Our \"own\""}}) {
        std::vector<std::string> words{"new", "assessment", "--date", "2019-11-30", "--output", folder / "ours.toml"};
        words.insert(words.end(), options.begin(), options.end());
        const Ran ran = run_shipped(words);
        EXPECT_EQ(ran.out + ran.err, "");
        EXPECT_EQ(run_shipped({"check", folder / "ours.toml"}).out, "");
    }
}

TEST(NewAssessment, NeedsADate) {
    const Ran ran = run_shipped({"new", "assessment"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[missing-date]: an assessment needs a date: deadlines are judged by it\n"
              "      expected: --date YYYY-MM-DD\n"
              "      to mend:  give the day the ratings are true of\n");
    EXPECT_EQ(run_shipped({"new", "assessment", "--format", "csv"}).code, 0);
}

TEST(NewAssessment, RefusesWhatItDoesNotKnow) {
    const Ran ran = run_tiny({"new", "assessment", "--framework", "tinny", "--date", "2019-11-31"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[bad-date]: --date cannot be '2019-11-31'\n"
              "      expected: a date of the calendar, such as 2020-03-31\n"
              "error[unknown-framework]: there is no framework 'tinny'\n"
              "      expected: one of mini, tiny, all\n"
              "      nearest:  tiny\n");
    EXPECT_EQ(
        run_tiny({"new", "assessment", "--framework", "tiny", "--date", "2019-11-30", "--target", "starting"}).err,
        "error[unknown-stage]: --target cannot be 'starting'\n"
        "      expected: one of growing, grown\n");
    EXPECT_EQ(run_tiny({"new", "assessment", "--date", "2019-11-30"}).err,
              "error[no-framework]: which framework is meant is not said\n"
              "      expected: one of mini, tiny\n"
              "      to mend:  name one or more: --framework ID\n");
    EXPECT_EQ(run_tiny({"new", "assessment", "--date", "2019-11-30", "--format", "xlsx"}).err.substr(0, 50),
              "error[bad-choice]: --format cannot be 'xlsx'\n     ");
}

// As a consultant would: three capabilities from the workshop, then the report.
TEST(NewAssessment, FilledInByHandGivesAReport) {
    const TemporaryFolder folder;
    const std::string file = folder / "ours.toml";
    EXPECT_EQ(run_shipped({"new", "assessment", "--date", "2019-11-30", "--output", file}).code, 0);
    std::string text = read_all(file);
    for (const std::string id : {"hlp-2019/1.1", "hlp-2019/2.3", "hlp-2019/3.1"}) {
        const std::size_t at = text.find("#[rating.\"" + id + "\"]\n#stage = \"...\"");
        ASSERT_NE(at, std::string::npos) << id;
        const std::size_t stage = text.find("\n#stage", at) + 1;
        text.erase(stage, 1).erase(at, 1);
        text.replace(text.find("\"...\"", at), 5, "\"developing\"");
    }
    folder.write("ours.toml", text);
    EXPECT_EQ(run_shipped({"check", file}).out, "");
    const Ran report = run_shipped({"recommend", file});
    EXPECT_EQ(report.code, 0) << report.err;
    EXPECT_NE(report.out.find("\n 1. "), std::string::npos) << report.out;
}

TEST(NewAssessment, AsASheetComesBackAsAnAssessment) {
    const TemporaryFolder folder;
    EXPECT_EQ(run_shipped({"new", "assessment", "--format", "csv", "--name", "Ours", "--date", "2019-11-30", "--target",
                           "maturing", "--output", folder / "sheet.csv"})
                  .err,
              "");
    const Ran ran = run_shipped({"import", folder / "sheet.csv", "--output", folder / "ours.toml"});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(read_all(folder / "ours.toml"),
              "# Made by `ics-advisor import` from sheet.csv.\n\n[system]\nname = \"Ours\"\ndate = 2019-11-30\n\n"
              "[[system.target]]\nframework = \"hlp-2019\"\nstage = \"maturing\"\n");
    EXPECT_EQ(run_shipped({"check", folder / "ours.toml"}).out, "");
}

TEST(NewRule, PassesCheckAndTestInAnOverlay) {
    const TemporaryFolder folder;
    const std::string pack = folder / "rules/acme";
    const Ran ran = run_shipped({"new", "rule", "acme/joint-plan", "--capability", "hlp-2019/2.3", "--recommends",
                                 "rcpsych-2019/theme-7/local/01", "--output", pack});
    EXPECT_EQ(ran.err, "error[cannot-write]: cannot write " + pack + ": there is no folder " + (folder / "rules") +
                           "\n"
                           "      to mend:  name another folder with --output\n");
    std::filesystem::create_directories(pack);
    const Ran made = run_shipped({"new", "rule", "acme/joint-plan", "--capability", "hlp-2019/2.3", "--recommends",
                                  "rcpsych-2019/theme-7/local/01", "--output", pack});
    EXPECT_EQ(made.err, "");
    EXPECT_EQ(made.out, "Made " + pack + "/joint_plan.lua\nMade " + pack +
                            "/joint_plan.cases.toml\n\nNext:\n"
                            "  change both files: their comments say what\n"
                            "  ics-advisor test --filter acme/joint-plan    (once they stand in a folder of rules, or "
                            "in the rules/ of an --overlay)\n");
    expect_sound(folder.path().string(), "acme/", "3 passed, 0 failed\n");
    EXPECT_EQ(read_all(pack + "/joint_plan.lua"),
              R"(-- To be changed: say here, in a sentence, what the rule finds and why it matters.
local subject = capability "hlp-2019/2.3"

return rule {
  id         = "acme/joint-plan",
  title      = "Control totals, operating plans and shared financial risk has not reached 'developing'",  -- what it means when the rule fires
  recommends = { "rcpsych-2019/theme-7/local/01" },  -- ids of the advice that answers it
  advances   = { "hlp-2019/2.3/developing/01" },  -- ids of steps that act on it
  -- True when the rule fires. rules/README.md says how to write one, engine/script/README.md what may be asked.
  when = function()
    return subject:below "developing"
  end,
}
)");
}

// Of every capability there is.
TEST(NewRule, PassesOnEveryCapability) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "rules/acme");
    std::size_t count = 0;
    for (const Capability& capability : test::shipped().capabilities) {
        const Ran ran = run_shipped({"new", "rule", "acme/rule-" + std::to_string(++count), "--capability",
                                     capability.id, "--output", folder / "rules/acme"});
        EXPECT_EQ(ran.err, "") << capability.id;
    }
    expect_sound(folder.path().string(), "acme/", std::to_string(3 * count) + " passed, 0 failed\n");
}

TEST(NewRule, WritesOverNothing) {
    const TemporaryFolder folder;
    folder.write("joint_plan.cases.toml", "mine");
    const Ran ran = run_shipped({"new", "rule", "acme/joint-plan", "--output", folder.path().string()});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err, "error[already-there]: " + (folder / "joint_plan.cases.toml") +
                           " is already there\n"
                           "      to mend:  name another with --output, or move it away\n");
    EXPECT_EQ(read_all(folder / "joint_plan.cases.toml"), "mine");
    EXPECT_FALSE(std::filesystem::exists(folder / "joint_plan.lua"));
}

TEST(NewRule, EveryMistakeInOneRun) {
    const Ran ran =
        run_tiny({"new", "rule", "Acme", "--capability", "tiny/1.9", "--recommends", "report/theme-1/local/99"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(
        ran.err,
        "error[bad-id]: 'Acme' cannot be the id of a rule\n"
        "      expected: pack/name in small letters, digits and hyphens, such as acme/joint-plan\n"
        "error[unknown-capability]: --capability names 'tiny/1.9', which is no capability\n"
        "      nearest:  tiny/1.1\n"
        "error[unknown-recommendation]: --recommends names 'report/theme-1/local/99', which is no recommendation\n"
        "      nearest:  report/theme-1/local/01\n");
    EXPECT_EQ(run_tiny({"new", "rule", "tiny/no-investment-plan", "--capability", "tiny/1.1"}).err,
              "error[duplicate-rule]: there is a rule 'tiny/no-investment-plan' already, in "
              "rules/tiny/theme-1/no_investment_plan.lua\n"
              "      to mend:  give this one another name\n");
    EXPECT_EQ(run_tiny({"new", "rule", "acme/joint-plan"}).err,
              "error[no-framework]: which framework is meant is not said\n"
              "      expected: one of mini, tiny\n"
              "      to mend:  name a capability of one: --capability ID\n");
}

TEST(NewFramework, PassesCheckAndTestAsAnOverlay) {
    const TemporaryFolder folder;
    const std::string made = folder / "acme";
    const Ran ran = run_shipped({"new", "framework", "acme/matrix-2024", "--output", made});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(files_below(made), 11U);
    expect_sound(made, "matrix-2024/", "9 passed, 0 failed\n");
}

// Its rules asked about each capability where the framework was not used at all.
TEST(NewFramework, ItsRulesAskNothingWhereItWasNotUsed) {
    const TemporaryFolder folder;
    const std::string made = folder / "acme-2024";
    EXPECT_EQ(run_shipped({"new", "framework", "acme-2024", "--output", made}).err, "");
    const std::string rule = read_all(made + "/rules/acme-2024/first_capability_not_built.lua");
    EXPECT_TRUE(rule.ends_with("  when = function()\n"
                               "    if not subject:known() then return false end  -- the framework was not used\n"
                               "    return subject:below \"building\"\n  end,\n}\n"))
        << rule;
    const std::string cases = read_all(made + "/rules/acme-2024/first_capability_not_built.cases.toml");
    EXPECT_TRUE(cases.ends_with("\n[[case]]\nname = \"Nobody has rated it\"\nexpect = \"silent\"\n")) << cases;
    EXPECT_TRUE(cases.starts_with("# The smallest assessments that show when acme-2024/first-capability-not-built fires, "
                                  "when it stays silent, and what it makes of no rating.\n"))
        << cases;
}

// What the folder's own README says to do next.
TEST(NewFramework, CanBeAssessed) {
    const TemporaryFolder folder;
    const std::string made = folder / "acme-2024", ours = folder / "ours.toml";
    EXPECT_EQ(run_shipped({"new", "framework", "acme-2024", "--output", made + "/"}).err, "");
    EXPECT_EQ(run_shipped({"new", "assessment", "--overlay", made, "--framework", "acme-2024", "--date", "2024-05-01",
                           "--target", "established", "--output", ours})
                  .err,
              "");
    EXPECT_EQ(run_shipped({"check", ours, "--overlay", made}).out, "");
    EXPECT_EQ(run_shipped({"recommend", ours, "--overlay", made}).code, 0);
}

TEST(NewFramework, RefusesAnIdThatIsTakenOrOdd) {
    EXPECT_EQ(run_shipped({"new", "framework", "hlp-2019"}).err,
              "error[duplicate-id]: there is a source 'hlp-2019' already, and the framework would cite its own\n"
              "      to mend:  give this one another id\n");
    EXPECT_EQ(run_shipped({"new", "framework", "blmk-2018/maturity"}).err,
              "error[duplicate-id]: there is a framework 'blmk-2018/maturity' already\n"
              "      to mend:  give this one another id\n");
    for (const std::string id : {"../acme", "Acme", "acme//x", "acme-", "a b"})
        EXPECT_EQ(run_shipped({"new", "framework", id}).err,
                  "error[bad-id]: '" + id +
                      "' cannot be the id of a framework\n"
                      "      expected: small letters, digits and hyphens, such as acme-2024\n");
}

TEST(NewOverlay, PassesCheckAndTest) {
    const TemporaryFolder folder;
    const std::string made = folder / "acme";
    const Ran ran = run_shipped({"new", "overlay", "acme", "--output", made});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out, "Made " + made + "/README.md\nMade " + made + "/overlay.toml\nMade " + made +
                           "/rules/acme/first_rule.lua\nMade " + made +
                           "/rules/acme/first_rule.cases.toml\n\nNext:\n  ics-advisor check --overlay " + made +
                           "\n  ics-advisor test --overlay " + made +
                           " --filter acme/\n  ics-advisor recommend ASSESSMENT --overlay " + made + "\n");
    expect_sound(made, "acme/", "3 passed, 0 failed\n");
}

TEST(NewOverlay, PathsToTypeAreInQuotesWhereAShellNeedsThem) {
    const TemporaryFolder folder;
    const std::string made = folder / "our own's";
    const Ran ran = run_shipped({"new", "overlay", "acme", "--output", made});
    const std::string next = "\n  ics-advisor check --overlay '" + (folder / "our own") + "'\\''s'\n";
    EXPECT_NE(ran.out.find(next), std::string::npos) << ran.out;
}

TEST(NewOverlay, IsNotWrittenToStandardOutput) {
    for (const std::vector<std::string>& kind : std::vector<std::vector<std::string>>{
             {"new", "overlay", "acme"}, {"new", "framework", "acme-2024"}, {"new", "rule", "acme/joint-plan"}}) {
        std::vector<std::string> words = kind;
        words.insert(words.end(), {"--output", "-"});
        const Ran ran = run_shipped(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err,
                  "error[bad-option]: --output cannot be '-': several files do not go to standard output\n"
                  "      to mend:  name a folder with --output\n");
    }
}

// Each example of overlay.toml, without its '#'.
TEST(NewOverlay, ItsExamplesWork) {
    const TemporaryFolder folder;
    EXPECT_EQ(run_shipped({"new", "overlay", "acme", "--output", folder / "acme"}).err, "");
    std::string text = read_all(folder / "acme/overlay.toml");
    int taken = 0;
    for (std::size_t at = 0; (at = text.find("\n#", at)) != std::string::npos; ++at)
        if (text[at + 2] != ' ') {
            text.erase(at + 1, 1);
            ++taken;
        }
    EXPECT_EQ(taken, 6);
    const std::size_t such_as = text.find("  # such as [\"");
    const std::string record = text.substr(such_as + 12, text.find('\n', such_as) - such_as - 12);
    text.replace(text.find("[]"), 2, record);
    folder.write("acme/overlay.toml", text);
    const Ran checked = run_shipped({"check", "--overlay", folder / "acme"});
    EXPECT_EQ(checked.out, "");
}

TEST(NewOverlay, IsThereWholeOrNotAtAll) {
    const TemporaryFolder folder;
    folder.write("acme/mine.txt", "mine");
    const Ran taken = run_shipped({"new", "overlay", "acme", "--output", folder / "acme"});
    EXPECT_EQ(taken.code, 2);
    EXPECT_EQ(taken.err, "error[already-there]: " + (folder / "acme") +
                             " is already there\n"
                             "      to mend:  name another with --output, or move it away\n");
    EXPECT_EQ(files_below(folder.path()), 1U);
    const Ran nowhere = run_shipped({"new", "overlay", "acme", "--output", folder / "no/such"});
    EXPECT_EQ(nowhere.err, "error[cannot-write]: cannot write " + (folder / "no/such") + ": there is no folder " +
                               (folder / "no") +
                               "\n"
                               "      to mend:  name another folder with --output\n");
    EXPECT_EQ(files_below(folder.path()), 1U);
    EXPECT_EQ(run_shipped({"new", "overlay", "a_b", "--output", folder / "x"}).err,
              "error[bad-id]: 'a_b' cannot be the id of an overlay\n"
              "      expected: small letters, digits and hyphens, such as acme\n");
    EXPECT_FALSE(std::filesystem::exists(folder / "x"));
}

}  // namespace
}  // namespace ics
