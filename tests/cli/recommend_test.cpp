// `recommend` on the tiny knowledge base: whole reports, each option, each error.
#include <algorithm>
#include <random>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "advise/advise.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "report/advice_csv.hpp"
#include "report/report.hpp"
#include "support/golden.hpp"
#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using nlohmann::json;
using test::Ran;
using test::run_here;
using test::run_on_tiny;
using test::TemporaryFolder;

// The advice on the tiny assessment, as JSON.
json advice(std::vector<std::string> options = {}) {
    options.insert(options.begin(), {"recommend", "-", "--format", "json"});
    const Ran ran = run_on_tiny(options);
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    return json::parse(ran.out);
}

// What is wrong with these options.
std::string refused(std::vector<std::string> options) {
    options.insert(options.begin(), {"recommend", "-"});
    const Ran ran = run_on_tiny(options);
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    return ran.err;
}

TEST(Recommend, WholeReports) {
    for (const auto& [format, ending] : {std::pair("text", "txt"), std::pair("markdown", "md"), std::pair("json", "json")}) {
        const Ran ran = run_on_tiny({"recommend", "-", "--format", format});
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err, "");
        test::expect_golden(std::string("cli/tiny.") + ending, ran.out);
    }
}

TEST(Recommend, TextIsTheDefault) {
    EXPECT_EQ(run_on_tiny({"recommend", "-"}).out, run_on_tiny({"recommend", "-", "--format", "text"}).out);
}

// The report on the shipped example with everything rated.
std::string on_full(std::vector<std::string> options) {
    const std::string base = (test::project() / "knowledge-base").string(), rules = (test::project() / "rules").string();
    options.insert(options.begin(), {"recommend", base + "/examples/full.toml", "--knowledge", base, "--rules", rules});
    return run_here(options).out;
}

TEST(Recommend, TopKeepsTheFirst) {
    const json all = json::parse(on_full({"--format", "json"})), two = json::parse(on_full({"--format", "json", "--top", "2"}));
    ASSERT_GT(all["actions"].size(), 10U);
    EXPECT_EQ(two["actions"].size(), 2U);
    EXPECT_EQ(two["actions"][0], all["actions"][0]);
    EXPECT_EQ(two["actions"][1], all["actions"][1]);
}

TEST(Recommend, PeopleSeeTenUnlessAskedProgramsSeeAll) {
    EXPECT_EQ(on_full({}), on_full({"--top", "10"}));
    EXPECT_EQ(on_full({"--format", "markdown"}), on_full({"--format", "markdown", "--top", "10"}));
    EXPECT_NE(on_full({}), on_full({"--top", "0"}));
    for (const std::string format : {"json", "csv"})
        EXPECT_EQ(on_full({"--format", format}), on_full({"--format", format, "--top", "0"}));
}

TEST(Recommend, ATableOfCsv) {
    const std::string actions = run_on_tiny({"recommend", "-", "--format", "csv"}).out;
    EXPECT_EQ(actions.substr(0, 25), "\xEF\xBB\xBFRank,Action,How known,");
    EXPECT_EQ(run_on_tiny({"recommend", "-", "--format", "csv", "--table", "actions"}).out, actions);
    EXPECT_EQ(run_on_tiny({"recommend", "-", "--format", "csv", "--table", "commitments"}).out,
              "\xEF\xBB\xBF" "Commitment,Due,Reported,Standing,What it says,Open actions that advance it,Source,Id\r\n"
              "Investment plan by new year,2019-12-31,in progress,date still to come,Publish the investment plan.,"
              "Agree a plan for investment in mental health,Annual plan 2019,tinyshire/commitment/01\r\n");
}

TEST(Recommend, EveryTableHasItsHeading) {
    for (const std::string& table : advice_tables()) {
        const Ran ran = run_on_tiny({"recommend", "-", "--format", "csv", "--table", table});
        EXPECT_EQ(ran.code, 0) << table;
        EXPECT_NE(ran.out.find(",Id\r\n"), std::string::npos) << table;
    }
}

TEST(Recommend, ATableNeedsCsv) {
    EXPECT_EQ(refused({"--table", "blocked"}),
              "error[bad-option]: --table has no meaning without --format csv\n"
              "      to mend:  add --format csv, or leave --table out\n");
}

TEST(Recommend, AnUnknownTable) {
    EXPECT_EQ(refused({"--format", "csv", "--table", "action"}),
              "error[bad-choice]: --table cannot be 'action'\n"
              "      expected: one of actions, blocked, recommendations, position, commitments, requirements, questions\n"
              "      nearest:  actions\n");
}

TEST(Recommend, AWorkbookIsAZipFile) {
    const Ran ran = run_on_tiny({"recommend", "-", "--format", "xlsx"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out.substr(0, 4), "PK\x03\x04");
}

TEST(Recommend, AThemeByNumberOrById) {
    const std::string by_number = run_on_tiny({"recommend", "-", "--theme", "1"}).out;
    EXPECT_EQ(run_on_tiny({"recommend", "-", "--theme", "report/theme-1"}).out, by_number);
    EXPECT_NE(by_number, run_on_tiny({"recommend", "-"}).out);
}

TEST(Recommend, AnUnknownTheme) {
    EXPECT_EQ(refused({"--theme", "report/theme-2"}),
              "error[unknown-theme]: --theme names 'report/theme-2', which is no key theme\n"
              "      expected: a theme's number or id: 1 (Money and who decides)\n"
              "      nearest:  report/theme-1\n");
}

TEST(Recommend, AnotherTarget) {
    EXPECT_NE(advice({"--target", "growing"})["target_words"], advice()["target_words"]);
}

TEST(Recommend, AnUnknownTarget) {
    EXPECT_EQ(refused({"--target", "growed"}),
              "error[unknown-stage]: 'growed' is no stage to aim at\n"
              "      expected: one of growing, grown\n"
              "      nearest:  grown\n"
              "      to mend:  name a stage above the base of the framework that the assessment aims at\n");
}

TEST(Recommend, AnotherProfile) {
    EXPECT_EQ(advice()["about"]["profile"], "Balanced");
    EXPECT_EQ(advice({"--profile", "quick-wins"})["about"]["profile"], "Quick wins first");
}

TEST(Recommend, AnUnknownProfile) {
    EXPECT_EQ(refused({"--profile", "quick-win"}),
              "error[unknown-profile]: there is no weight profile 'quick-win'\n"
              "      expected: one of balanced, quick-wins\n"
              "      nearest:  quick-wins\n"
              "      to mend:  name one of the profiles in priorities.toml\n");
}

TEST(Recommend, Dates) {
    EXPECT_EQ(advice()["as_of"], "2019-11-30");
    EXPECT_EQ(advice()["today"], nullptr);
    const json later = advice({"--as-of", "2020-01-15", "--today", "2024-02-29"});
    EXPECT_EQ(later["as_of"], "2020-01-15");
    EXPECT_EQ(later["today"], "2024-02-29");
}

TEST(Recommend, ReportsEveryBadOptionAtOnce) {
    EXPECT_EQ(refused({"--format", "txt", "--top", "-1", "--as-of", "2020-02-30", "--today", "yesterday"}),
              "error[bad-choice]: --format cannot be 'txt'\n"
              "      expected: one of text, markdown, json, html, xlsx, csv\n"
              "      nearest:  text\n"
              "error[bad-date]: --as-of cannot be '2020-02-30'\n"
              "      expected: a date of the calendar, such as 2020-03-31\n"
              "error[bad-date]: --today cannot be 'yesterday'\n"
              "      expected: a date of the calendar, such as 2020-03-31\n"
              "error[bad-number]: --top cannot be '-1'\n"
              "      expected: a whole number from 0 to 1000000\n");
}

TEST(Recommend, NeedsAnAssessment) {
    const Ran ran = run_on_tiny({"recommend"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[missing-argument]: recommend needs one ASSESSMENT\n"
              "      to mend:  ics-advisor recommend --help lists what it takes, with an example\n");
}

TEST(Recommend, AMissingFile) {
    const Ran ran = run_on_tiny({"recommend", "/no/such/file.toml"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "/no/such/file.toml: error[missing-file]: there is no such file\n"
              "      to mend:  check the path\n");
}

TEST(Recommend, AFolder) {
    const Ran ran = run_on_tiny({"recommend", "/"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "/: error[not-a-file]: this is a folder, where a file is expected\n"
              "      to mend:  name a file in it\n");
}

TEST(Recommend, AnAssessmentWithAMistake) {
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    const Ran ran = run_here({"recommend", "-", "--knowledge", tiny + "/knowledge-base", "--rules", tiny + "/rules"},
                             "[system]\nname = \"Tinyshire\"\ndate = 2019-11-30\n\n[rating.\"tiny/1.3\"]\nstage = \"growing\"\n");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_NE(ran.err.find("standard input:5:"), std::string::npos) << ran.err;
}

TEST(Recommend, ReportsMistakesInRulesAndInTheAssessmentTogether) {
    const test::TemporaryFolder folder;
    folder.write("rules/broken.lua", "return rule {\n");
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    const Ran ran = run_here({"recommend", "/no/such/file.toml", "--knowledge", tiny + "/knowledge-base", "--rules", folder / "rules"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.err.find("rules/broken.lua:"), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find("/no/such/file.toml: error[missing-file]"), std::string::npos) << ran.err;
}

// The report on the tiny assessment from files given in this order.
std::string report_from(const std::vector<SourceFile>& knowledge, const std::vector<SourceFile>& rules) {
    Diagnostics diagnostics;
    Content content = load_content(knowledge, rules, diagnostics);
    EXPECT_TRUE(content.complete()) << diagnostics.format();
    const std::string file = (test::project() / "tests/fixtures/tiny/assessment.toml").string();
    const auto assessment = load_assessment({"assessment.toml", test::read_all(file)}, *content.knowledge, diagnostics);
    AdviseOptions options;
    options.rules = content.rules_digest;
    options.rule_files = content.rule_files;
    const auto made = advise(*content.knowledge, *content.graph, *content.rules, *assessment, options, diagnostics);
    return render_json(*made);
}

TEST(Recommend, FilesLoadedInAnotherOrderGiveTheSameBytes) {
    std::vector<SourceFile> knowledge = test::tiny_files();
    Diagnostics diagnostics;
    std::vector<SourceFile> rules = read_folder(test::project() / "tests/fixtures/tiny/rules", ".lua", {}, diagnostics);
    SourceFile another = rules.at(0);
    another.name = "rules/tiny/theme-1/another.lua";
    another.text.replace(another.text.find("no-investment-plan"), 18, "another");
    rules.push_back(another);
    const std::string first = report_from(knowledge, rules);
    std::mt19937 random(7);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(knowledge.begin(), knowledge.end(), random);
        std::shuffle(rules.begin(), rules.end(), random);
        EXPECT_EQ(report_from(knowledge, rules), first);
    }
}

TEST(Recommend, OverlaysChangeKnowledgeAndRulesAndSaySo) {
    const TemporaryFolder overlay;
    overlay.write("client.toml", "disable_rules = [\"tiny/no-investment-plan\"]\n\n"
                                 "[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 8\n");
    overlay.write("rules/own.lua", "local money = capability \"tiny/2.1\"\nreturn rule {\n  id = \"client/own\",\n"
                                   "  title = \"The client sees it so\",\n  recommends = { \"report/theme-1/local/01\" },\n"
                                   "  advances = { \"tiny/2.1/growing/01\" },\n"
                                   "  when = function() return money:below \"grown\" end,\n}\n");
    const Ran over = run_on_tiny({"recommend", "-", "--format", "json", "--overlay", overlay.path().string()});
    ASSERT_EQ(over.code, 0) << over.err;
    EXPECT_NE(over.out.find("\"rules_evaluated\": 2"), std::string::npos) << "one turned off, one added";
    EXPECT_EQ(over.out.find("\"rule\": \"tiny/no-investment-plan\""), std::string::npos);
    EXPECT_NE(over.out.find("\"rule\": \"client/own\""), std::string::npos);
    EXPECT_NE(over.out.find("The rule 'tiny/no-investment-plan' was turned off by "), std::string::npos);
    EXPECT_NE(over.out.find("'tiny/2.1/growing/01' was changed (effort from 3 to 8) by "), std::string::npos);
}

TEST(Recommend, AnOverlayThatIsNotThere) {
    const Ran ran = run_on_tiny({"recommend", "-", "--overlay", "/no/such/folder"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err, "error[missing-folder]: --overlay names '/no/such/folder', which does not exist\n"
                       "      to mend:  check the path\n");
}

}  // namespace
}  // namespace ics
