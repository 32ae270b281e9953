// Loading rule files: what they declare, and what is wrong with it. tests/hostile/ shows what else is refused.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/knowledge_builder.hpp"
#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

// A file of nothing but a declaration, whose fields are these lines.
std::string declaration(const std::string& fields) { return "return rule {\n" + fields + "\n}\n"; }

TEST(LoadRules, ResolvesADeclaration) {
    const RuleSet rules = load_rules({R"(
return rule {
  id = "pack/a-rule", title = "It is so",
  recommends = { "theme/local/02", "theme/local/01" },
  advances = { "toy/1/settled/01" },
  when = function() return true end,
}
)"});
    const Rule& rule = rules.rules().at(0);
    EXPECT_EQ(rule.id, "pack/a-rule");
    EXPECT_EQ(rule.title, "It is so");
    ASSERT_EQ(rule.recommends.size(), 2u);
    EXPECT_EQ(bench_knowledge()[rule.recommends[0]].id, "theme/local/02");
    ASSERT_EQ(rule.advances.size(), 1u);
    EXPECT_EQ(bench_knowledge()[rule.advances[0]].id, "toy/1/settled/01");
    EXPECT_EQ(rule.file, "rule-0.lua");
    EXPECT_EQ(rule.line, 6u);
}

TEST(LoadRules, PutsThemInOrderOfIdWhateverTheOrderOfFiles) {
    std::vector<SourceFile> files;
    for (const char* id : {"pack/c", "pack/a", "pack/b"}) {
        std::string text = rule_text("return true");
        files.push_back({std::string(id) + ".lua", text.replace(text.find("pack/rule"), 9, id)});
    }
    do {
        Diagnostics diagnostics;
        const auto rules = load_rule_set(files, bench_knowledge(), {}, diagnostics);
        ASSERT_TRUE(rules) << diagnostics.format();
        EXPECT_EQ(rules->rules()[0].id, "pack/a");
        EXPECT_EQ(rules->rules()[1].id, "pack/b");
        EXPECT_EQ(rules->rules()[2].id, "pack/c");
    } while (std::next_permutation(files.begin(), files.end(),
                                   [](const auto& a, const auto& b) { return a.name < b.name; }));
}

TEST(LoadRules, OfNoFileIsASetOfNoRule) { EXPECT_TRUE(load_rules({}).rules().empty()); }

TEST(LoadRules, ReportsAnIdThatIsTaken) {
    Diagnostics diagnostics;
    EXPECT_FALSE(load_rule_set({{"b.lua", rule_text("return true")}, {"a.lua", rule_text("return true")}},
                               bench_knowledge(), {}, diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "b.lua:7:9: error[duplicate-rule]: the rule id 'pack/rule' is taken by a.lua\n"
              "    7 |   id = \"pack/rule\",\n"
              "      |         ^~~~~~~~~\n"
              "      to mend:  give one of the two another id\n");
}

TEST(LoadRules, ReportsEveryProblemOfEveryFile) {
    Diagnostics diagnostics;
    load_rule_set(
        {{"a.lua", "local x = ="}, {"b.lua", "local c = capability 'toy/7'\nlocal d = criterion 'toy/2/setled/01'\n"}},
        bench_knowledge(), {}, diagnostics);
    EXPECT_EQ(diagnostics.format(),
              "a.lua:1: error[script-syntax]: unexpected symbol near '='\n"
              "    1 | local x = =\n"
              "b.lua: error[bad-rule]: the file declares no rule\n"
              "      to mend:  end it with return rule { ... }\n"
              "b.lua:1:23: error[unknown-id]: there is no capability 'toy/7'\n"
              "    1 | local c = capability 'toy/7'\n"
              "      |                       ^~~~~\n"
              "      nearest:  toy/1\n"
              "b.lua:2:22: error[unknown-id]: there is no criterion 'toy/2/setled/01'\n"
              "    2 | local d = criterion 'toy/2/setled/01'\n"
              "      |                      ^~~~~~~~~~~~~~~\n"
              "      nearest:  toy/2/settled/01\n");
}

TEST(LoadRules, ReportsWhatADeclarationLacks) {
    EXPECT_EQ(load_messages("return rule { }\n"),
              "rule.lua:1: error[bad-rule]: the rule has no id\n"
              "    1 | return rule { }\n"
              "      to mend:  add id = \"my-pack/what-it-finds\"\n"
              "rule.lua:1: error[bad-rule]: the rule has no title\n"
              "    1 | return rule { }\n"
              "      to mend:  add title = \"What it finds, as a short statement\"\n"
              "rule.lua:1: error[bad-rule]: the rule has no when\n"
              "    1 | return rule { }\n"
              "      to mend:  write when = function() return ... end\n"
              "rule.lua:1: error[bad-rule]: the rule neither recommends nor advances anything\n"
              "    1 | return rule { }\n"
              "      to mend:  add recommends = { \"...\" } or advances = { \"...\" }\n");
}

TEST(LoadRules, ReportsIdAndTitleThatAreNotAsTheyShouldBe) {
    EXPECT_EQ(
        load_messages(declaration(
            "id = 'Pack_A', title = '  ',\nadvances = { 'toy/1/settled/01' }, when = function() return true end")),
        "rule.lua:2:7: error[bad-rule]: the rule's id is 'Pack_A'\n"
        "    2 | id = 'Pack_A', title = '  ',\n"
        "      |       ^~~~~~\n"
        "      to mend:  write pack/name in lower-case letters, digits and hyphens, such as my-pack/what-it-finds\n"
        "rule.lua:2:16: error[bad-rule]: the rule's title is empty\n"
        "    2 | id = 'Pack_A', title = '  ',\n"
        "      |                ^~~~~\n"
        "      to mend:  say what it means when the rule fires\n");
}

TEST(LoadRules, CountsTheCharactersOfATitle) {
    const auto titled = [](std::size_t characters) {
        std::string title;
        for (std::size_t i = 0; i < characters; ++i) title += "\u00e9";
        return load_messages(
            declaration("id = 'pack/rule', advances = { 'toy/1/settled/01' }, when = function() return true end,\n"
                        "title = '" +
                        title + "'"));
    };
    EXPECT_EQ(titled(99), "");
    EXPECT_NE(titled(100).find("rule.lua:3:1: error[bad-rule]: the rule's title has 100 characters\n"),
              std::string::npos);
}

TEST(LoadRules, ReportsWhatCannotBeRecommendedOrAdvanced) {
    EXPECT_EQ(
        load_messages(declaration(R"(id = "pack/rule", title = "T", when = function() return true end,
recommends = { "theme/locl/01", "theme/local/01", "theme/local/01" },
advances = { "toy/1/start/01",
  "toy/1/settled/01/01",
  "toy/2/settled/02" })")),
        "rule.lua:3: error[bad-rule]: the rule's recommends names 'theme/local/01' twice\n"
        "    3 | recommends = { \"theme/locl/01\", \"theme/local/01\", \"theme/local/01\" },\n"
        "      to mend:  name it once\n"
        "rule.lua:3:17: error[unknown-id]: there is no recommendation 'theme/locl/01'\n"
        "    3 | recommends = { \"theme/locl/01\", \"theme/local/01\", \"theme/local/01\" },\n"
        "      |                 ^~~~~~~~~~~~~\n"
        "      nearest:  theme/local/01\n"
        "rule.lua:4:15: error[bad-rule]: the rule advances 'toy/1/start/01', which is a description, not a step\n"
        "    4 | advances = { \"toy/1/start/01\",\n"
        "      |               ^~~~~~~~~~~~~~\n"
        "      to mend:  name a requirement\n"
        "rule.lua:5:4: error[bad-rule]: the rule advances 'toy/1/settled/01/01', which is a sub-criterion, not a step\n"
        "    5 |   \"toy/1/settled/01/01\",\n"
        "      |    ^~~~~~~~~~~~~~~~~~~\n"
        "      to mend:  name \"toy/1/settled/01\"\n"
        "rule.lua:6:4: error[bad-rule]: the rule advances 'toy/2/settled/02', which is a repeat, not a step\n"
        "    6 |   \"toy/2/settled/02\" }\n"
        "      |    ^~~~~~~~~~~~~~~~\n"
        "      to mend:  name \"toy/1/settled/01\"\n");
}

TEST(Binders, SayWhichBinderAnIdBelongsTo) {
    EXPECT_EQ(load_messages(rule_text("return true", "local c = capability 'toy/1/settled/01'")),
              "rule.lua:5:23: error[unknown-id]: there is no capability 'toy/1/settled/01'\n"
              "    5 | local c = capability 'toy/1/settled/01'\n"
              "      |                       ^~~~~~~~~~~~~~~~\n"
              "      to mend:  write criterion \"toy/1/settled/01\"\n");
    EXPECT_EQ(load_messages(rule_text("return true", "local m = metric 'metrics/wait'")),
              "rule.lua:5:19: error[unknown-id]: there is no metric 'metrics/wait'\n"
              "    5 | local m = metric 'metrics/wait'\n"
              "      |                   ^~~~~~~~~~~~\n"
              "      to mend:  write metric \"wait\"\n");
}

TEST(Binders, RefuseCriteriaThatAreNeverRated) {
    EXPECT_EQ(load_messages(rule_text("return true",
                                      "local d = criterion 'toy/1/start/01'\nlocal r = criterion 'toy/2/settled/02'")),
              "rule.lua:5:22: error[bad-argument]: the criterion 'toy/1/start/01' is a description: it is shown, never "
              "rated\n"
              "    5 | local d = criterion 'toy/1/start/01'\n"
              "      |                      ^~~~~~~~~~~~~~\n"
              "      to mend:  ask its capability: capability \"toy/1\"\n"
              "rule.lua:6:22: error[bad-argument]: the criterion 'toy/2/settled/02' says again what another says\n"
              "    6 | local r = criterion 'toy/2/settled/02'\n"
              "      |                      ^~~~~~~~~~~~~~~~\n"
              "      to mend:  write criterion \"toy/1/settled/01\"\n");
}

TEST(Binders, TakeOneIdInQuotes) {
    EXPECT_EQ(load_messages("local c = capability(7)\n"),
              "rule.lua:1:11: error[bad-argument]: 'capability' takes an id in quotes, not the number 7\n"
              "    1 | local c = capability(7)\n"
              "      |           ^~~~~~~~~~\n");
    EXPECT_EQ(load_messages("local c = context('a', 'b')\n"),
              "rule.lua:1:11: error[bad-argument]: 'context' takes one id in quotes, not 2\n"
              "    1 | local c = context('a', 'b')\n"
              "      |           ^~~~~~~\n");
}

// The message about the first problem of a rule with this `when`, without place and quotation.
std::string first_message(const std::string& when) {
    const std::string text = load_messages(rule_text("return " + when));
    const std::size_t start = text.find("error[");
    std::string out = start == std::string::npos ? text : text.substr(start, text.find('\n', start) - start);
    const std::size_t mend = text.find("to mend:  ");
    if (mend != std::string::npos) out += " / " + text.substr(mend + 10, text.find('\n', mend) - mend - 10);
    return out;
}

TEST(Handles, SayHowToAskThem) {
    EXPECT_EQ(first_message("criterion1:below 'growing'"),
              "error[unknown-method]: a criterion cannot be asked 'below'");
    EXPECT_EQ(
        first_message("one.below 'growing'"),
        "error[bad-argument]: 'below' is asked of the text 'growing', not of a handle / write a colon before it, as in "
        "totals:below \"maturing\"");
    EXPECT_EQ(
        first_message("one.below(access, 'growing')"),
        "error[bad-argument]: 'below' of a capability is asked of a metric handle / write a colon before it, as in "
        "totals:below \"maturing\"");
    EXPECT_EQ(first_message("one:below()"),
              "error[bad-argument]: 'below' takes one argument, not 0 / write it as in totals:below \"maturing\"");
    EXPECT_EQ(first_message("one:known 'growing'"),
              "error[bad-argument]: 'known' takes no argument, not 1 / write it as in totals:known()");
    EXPECT_EQ(first_message("one:below(2)"),
              "error[bad-argument]: 'below' takes a stage in quotes, not the number 2 / write it as in totals:below "
              "\"maturing\"");
    EXPECT_EQ(first_message("one:below 'start'"),
              "error[bad-argument]: nothing stands below 'start', the lowest stage of 'toy' / name a higher stage");
    EXPECT_EQ(first_message("one:at_least 'start'"),
              "error[bad-argument]: everything has reached 'start', the lowest stage of 'toy' / name a higher stage");
    EXPECT_EQ(first_message("one:at 'Settled'"), "error[unknown-stage]: 'toy' has no stage 'Settled'");
    EXPECT_EQ(first_message("plan:above(0)"),
              "error[bad-argument]: the metric 'plan' is answered yes or no: nothing is above or below it / ask "
              "meets() or misses()");
    EXPECT_EQ(first_message("wait:above '3'"),
              "error[bad-argument]: 'above' takes a number, not the text '3' / write it as in access:above(16.8)");
    EXPECT_EQ(first_message("wait:due_within(1.5)"),
              "error[bad-argument]: 'due_within' takes a number of days, 0 or more, not the number 1.5 / write it as "
              "in access:due_within(180)");
    EXPECT_EQ(first_message("system:population_at_least(0)"),
              "error[bad-argument]: 'population_at_least' takes a number of people, 1 or more, not the number 0 / "
              "write it as in "
              "system:population_at_least(500000)");
    EXPECT_EQ(first_message("system:has_tier 'plac'"), "error[unknown-id]: there is no tier 'plac'");
    EXPECT_EQ(first_message("system:tagged 'urban'"), "error[unknown-id]: there is no tag 'urban'");
}

TEST(Trial, FindsProblemsInBranchesThatOnlyWhatIsKnownLeadsTo) {
    EXPECT_EQ(first_message("one:known() and access:known() and one:below 'groing'"),
              "error[unknown-stage]: 'toy' has no stage 'groing'");
    EXPECT_EQ(first_message("one:not_applicable() and one:at 'groing'"),
              "error[unknown-stage]: 'toy' has no stage 'groing'");
    EXPECT_EQ(first_message("access:passed() and one:at 'groing'"),
              "error[unknown-stage]: 'toy' has no stage 'groing'");
    EXPECT_EQ(first_message("system:tagged 'rural' and one:at 'groing'"),
              "error[unknown-stage]: 'toy' has no stage 'groing'");
    EXPECT_EQ(first_message("not criterion1:met() and not criterion1:open() and one:at 'groing'"),
              "error[unknown-stage]: 'toy' has no stage 'groing'");
}

TEST(Trial, DoesNotInventCases) {
    EXPECT_EQ(load_messages(rule_text("if merger:yes() == merger:no() then return nil end return true")), "");
    EXPECT_EQ(load_messages(rule_text("if one:below 'growing' and criterion1:met() and not one:not_applicable() then "
                                      "return nil end return true")),
              "");
}

TEST(Trial, ReachesTheArmsOfLongChains) {
    std::string chain = "if false then return true\n";
    const char* const facts[] = {"c01", "c02", "c03", "c04", "c05", "c06", "c07", "c08", "c09", "c10", "c11", "c12"};
    std::string before;
    for (const char* fact : facts) before += std::string("local ") + fact + " = context '" + fact + "'\n";
    for (int i = 0; i < 2; ++i) {
        for (const char* fact : facts) chain += std::string("elseif ") + fact + ":yes() then return true\n";
        chain += i == 0 ? "end\nif false then\n" : "else return one:at 'groing' end\nreturn true";
    }
    EXPECT_NE(load_messages(rule_text(chain, before)).find("'toy' has no stage 'groing'"), std::string::npos);
}

}  // namespace
}  // namespace ics::test
