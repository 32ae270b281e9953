// What scenario files become, and what is said of those that are wrong.
#include "load/scenarios.hpp"

#include <gtest/gtest.h>

#include "support/loading.hpp"

namespace ics {
namespace {

using test::tiny;

using Files = std::vector<SourceFile>;

std::vector<Scenario> read(const Files& files) {
    Diagnostics diagnostics;
    auto scenarios = load_scenarios(files, tiny(), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return scenarios.value_or(std::vector<Scenario>());
}

std::string problems(const Files& files) {
    Diagnostics diagnostics;
    const bool loaded = load_scenarios(files, tiny(), diagnostics).has_value();
    EXPECT_EQ(loaded, !diagnostics.has_errors());
    return diagnostics.format();
}

// Of one scenario with a name and these lines.
std::string problems(const std::string& lines) { return problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\n" + lines}}); }

constexpr const char* whole = R"([[scenario]]
name = "A seat and a plan"
note = "All at once."
complete = ["tiny/2.1/grown/01", "tiny/1.2@growing"]
with_requirements = true
metric = { wait-4-weeks = { value = 76.5, target = 70 }, investment = true }
context = { merger-planned = true }

[scenario.set]
"tiny/2.1" = ["starting", "growing"]
"tiny/1.1" = "grown"
"tiny/1.2/growing/02" = "unmet"
"tiny/1.2/grown/01" = { status = "not-applicable", reason = "Nobody asked.", evidence = "Hoped for." }
)";

TEST(LoadScenarios, ReadsAllThatOneMayHave) {
    const auto scenarios = read({{"a.toml", whole}});
    ASSERT_EQ(scenarios.size(), 1U);
    const Scenario& one = scenarios[0];
    EXPECT_EQ(one.name, "A seat and a plan");
    EXPECT_EQ(one.note, "All at once.");
    EXPECT_EQ(one.place.line, 1U);
    EXPECT_TRUE(one.extends.empty());
    ASSERT_EQ(one.stages.size(), 2U);
    EXPECT_EQ(one.stages[0].capability, *tiny().capability("tiny/1.1")) << "in the knowledge base's order";
    EXPECT_EQ(one.stages[0].stage, (LevelRange{2, 2}));
    EXPECT_EQ(one.stages[1].stage, (LevelRange{0, 1}));
    EXPECT_EQ(one.stages[0].evidence.place.line, 11U);
    ASSERT_EQ(one.statuses.size(), 2U);
    EXPECT_EQ(one.statuses[0].status, Status::unmet);
    EXPECT_EQ(one.statuses[1].status, Status::not_applicable);
    EXPECT_EQ(one.statuses[1].reason, "Nobody asked.");
    EXPECT_EQ(one.statuses[1].evidence.evidence, "Hoped for.");
    ASSERT_EQ(one.metrics.size(), 2U);
    EXPECT_EQ(one.metrics[0].value, 76.5);
    EXPECT_EQ(one.metrics[0].target, 70.0);
    EXPECT_EQ(one.metrics[1].value, 1.0);
    ASSERT_EQ(one.context.size(), 1U);
    EXPECT_TRUE(one.context[0].value);
    ASSERT_EQ(one.complete.size(), 2U);
    EXPECT_EQ(tiny().id_of(one.complete[0].step), "tiny/2.1/grown/01");
    EXPECT_EQ(tiny().id_of(one.complete[1].step), "tiny/1.2@growing");
    EXPECT_EQ(one.complete[0].place.line, 4U);
    EXPECT_TRUE(one.with_requirements);
}

TEST(LoadScenarios, MayExtendThoseOfTheSameFileAndOfOthers) {
    const auto scenarios = read({{"a.toml", "[[scenario]]\nname = \"A\"\nextends = [\"C\", \"B\"]\n[[scenario]]\nname = \"B\"\n"
                                            "complete = \"tiny/1.1/grown/01\"\n"},
                                 {"b.toml", "[[scenario]]\nname = \"C\"\nextends = \"B\"\n"}});
    ASSERT_EQ(scenarios.size(), 3U);
    EXPECT_EQ(scenarios[0].extends, (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(scenarios[2].extends, (std::vector<std::size_t>{1}));
    EXPECT_EQ(scenarios[1].complete.size(), 1U) << "one step needs no list";
}

TEST(LoadScenarios, NamesEveryMistakeInOneRun) {
    EXPECT_EQ(problems(Files{{"a.toml", R"([[scenario]]
nam = "A"
set = { "tiny/1.9" = "grown", "tiny/1.1" = "gorwn", "tiny/1.1/grown/01" = "mett" }
complete = ["tiny/1.1", "tiny/1.1@starting", "tiny/2.1/grown/02", "mini/1.1/hihg/01"]
metric = { wait-5-weeks = 1 }
context = { merger-plannd = true }
)"}}),
              "a.toml:1:1: error[missing-key]: [[scenario]] has no 'name'\n"
              "    1 | [[scenario]]\n"
              "      | ^~~~~~~~~~~~\n"
              "      expected: name = \"...\"\n"
              "      to mend:  add it\n"
              "a.toml:2:1: error[unknown-key]: [[scenario]] has no key 'nam'\n"
              "    2 | nam = \"A\"\n"
              "      | ^~~\n"
              "      expected: one of complete, context, extends, metric, name, note, set or with_requirements\n"
              "      nearest:  name\n"
              "      to mend:  correct the name, or remove it\n"
              "a.toml:3:9: error[dangling-reference]: there is no capability or criterion 'tiny/1.9'\n"
              "    3 | set = { \"tiny/1.9\" = \"grown\", \"tiny/1.1\" = \"gorwn\", \"tiny/1.1/grown/01\" = \"mett\" }\n"
              "      |         ^~~~~~~~~~\n"
              "      expected: the id of a capability or criterion\n"
              "      nearest:  tiny/1.1\n"
              "      to mend:  correct it, or add the capability or criterion\n"
              "a.toml:3:44: error[unknown-stage]: the framework 'tiny' has no stage 'gorwn'\n"
              "    3 | set = { \"tiny/1.9\" = \"grown\", \"tiny/1.1\" = \"gorwn\", \"tiny/1.1/grown/01\" = \"mett\" }\n"
              "      |                                            ^~~~~~~\n"
              "      expected: starting, growing or grown\n"
              "      nearest:  grown\n"
              "      to mend:  use one of its stages\n"
              "a.toml:3:75: error[unknown-value]: the rating of 'tiny/1.1/grown/01' is 'mett'\n"
              "    3 | set = { \"tiny/1.9\" = \"grown\", \"tiny/1.1\" = \"gorwn\", \"tiny/1.1/grown/01\" = \"mett\" }\n"
              "      |                                                                           ^~~~~~\n"
              "      expected: met, partly, unmet or not-applicable\n"
              "      nearest:  met\n"
              "      to mend:  use one of these words\n"
              "a.toml:4:13: error[no-step]: 'tiny/1.1' is a capability, which is no step\n"
              "    4 | complete = [\"tiny/1.1\", \"tiny/1.1@starting\", \"tiny/2.1/grown/02\", \"mini/1.1/hihg/01\"]\n"
              "      |             ^~~~~~~~~~\n"
              "      expected: a criterion, or a milestone: a capability, '@' and a stage\n"
              "      to mend:  say which stage: tiny/1.1@growing\n"
              "a.toml:4:25: error[no-step]: 'tiny/1.1@starting' is always reached: it is the stage where everyone starts\n"
              "    4 | complete = [\"tiny/1.1\", \"tiny/1.1@starting\", \"tiny/2.1/grown/02\", \"mini/1.1/hihg/01\"]\n"
              "      |                         ^~~~~~~~~~~~~~~~~~~\n"
              "      expected: a stage above the base\n"
              "      to mend:  name a later stage, or remove this\n"
              "a.toml:4:46: error[no-step]: 'tiny/2.1/grown/02' is no step: it is a repeat of 'tiny/1.1/grown/01'\n"
              "    4 | complete = [\"tiny/1.1\", \"tiny/1.1@starting\", \"tiny/2.1/grown/02\", \"mini/1.1/hihg/01\"]\n"
              "      |                                              ^~~~~~~~~~~~~~~~~~~\n"
              "      expected: a criterion that is a requirement of its own\n"
              "      to mend:  name 'tiny/1.1/grown/01' instead\n"
              "a.toml:4:67: error[dangling-reference]: there is no criterion 'mini/1.1/hihg/01'\n"
              "    4 | complete = [\"tiny/1.1\", \"tiny/1.1@starting\", \"tiny/2.1/grown/02\", \"mini/1.1/hihg/01\"]\n"
              "      |                                                                   ^~~~~~~~~~~~~~~~~~\n"
              "      expected: the id of a criterion\n"
              "      nearest:  mini/1.1/high/01\n"
              "      to mend:  correct it, or add the criterion\n"
              "a.toml:5:12: error[dangling-reference]: there is no metric 'wait-5-weeks'\n"
              "    5 | metric = { wait-5-weeks = 1 }\n"
              "      |            ^~~~~~~~~~~~\n"
              "      expected: the name of a metric\n"
              "      nearest:  wait-4-weeks\n"
              "      to mend:  correct it, or add the metric\n"
              "a.toml:6:13: error[dangling-reference]: there is no context fact 'merger-plannd'\n"
              "    6 | context = { merger-plannd = true }\n"
              "      |             ^~~~~~~~~~~~~\n"
              "      expected: the id of a context fact\n"
              "      nearest:  merger-planned\n"
              "      to mend:  correct it, or add the context fact\n");
}

TEST(LoadScenarios, SaysWhatKindOfValueIsWanted) {
    EXPECT_EQ(problems("set = { \"tiny/1.1\" = \"met\", \"tiny/1.1/grown/01\" = \"not-applicable\" }\n"
                       "with_requirements = \"yes\"\nmetric = { investment = 3 }\n"),
              "a.toml:3:22: error[wrong-rating]: 'tiny/1.1' is a capability, which takes a stage, not a status\n"
              "    3 | set = { \"tiny/1.1\" = \"met\", \"tiny/1.1/grown/01\" = \"not-applicable\" }\n"
              "      |                      ^~~~~\n"
              "      expected: stage = \"starting\", \"growing\" or \"grown\"\n"
              "      to mend:  say which stage it has reached\n"
              "a.toml:3:51: error[missing-reason]: 'tiny/1.1/grown/01' is not applicable without a reason\n"
              "    3 | set = { \"tiny/1.1\" = \"met\", \"tiny/1.1/grown/01\" = \"not-applicable\" }\n"
              "      |                                                   ^~~~~~~~~~~~~~~~\n"
              "      expected: { status = \"not-applicable\", reason = \"...\" }\n"
              "      to mend:  say why it would not apply\n"
              "a.toml:4:21: error[wrong-type]: 'with_requirements' of [[scenario]] is text\n"
              "    4 | with_requirements = \"yes\"\n"
              "      |                     ^~~~~\n"
              "      expected: true or false\n"
              "a.toml:5:25: error[wrong-figure]: the value of 'investment' does not go with the unit 'yes/no'\n"
              "    5 | metric = { investment = 3 }\n"
              "      |                         ^\n"
              "      expected: true or false\n"
              "      to mend:  write true for yes, false for no\n");
}

TEST(LoadScenarios, AFileWithoutAScenarioIsNone) {
    EXPECT_EQ(problems(Files{{"a.toml", "scenario = []\n"}}), "a.toml: error[no-scenario]: the file holds no scenario\n"
              "      expected: at least one [[scenario]] with a name\n"
              "      to mend:  check which file was meant\n");
    EXPECT_EQ(problems(Files{{"a.toml", "[system]\nname = \"Tinyshire\"\n"}}), "a.toml: error[no-scenario]: the file holds no scenario\n"
              "      expected: at least one [[scenario]] with a name\n"
              "      to mend:  check which file was meant\n"
              "a.toml:1:2: error[unknown-key]: a file of scenarios has no table 'system'\n"
              "    1 | [system]\n"
              "      |  ^~~~~~\n"
              "      expected: scenario\n"
              "      to mend:  correct the name, or remove it\n");
}

TEST(LoadScenarios, WarnsOfOneThatChangesNothing) {
    EXPECT_EQ(problems("note = \"As it is.\"\nwith_requirements = true\n"), "a.toml:1:1: warning[empty-scenario]: the scenario 'A' changes nothing\n"
              "    1 | [[scenario]]\n"
              "      | ^\n"
              "      expected: set, complete, metric, context or extends\n"
              "      to mend:  say what it changes, or remove it\n"
              "a.toml:4:21: warning[nothing-to-complete]: 'with_requirements' of 'A' has nothing to act on\n"
              "    4 | with_requirements = true\n"
              "      |                     ^~~~\n"
              "      expected: 'complete' beside it\n"
              "      to mend:  name what is completed, or remove the line\n");
}

TEST(LoadScenarios, NoTwoHaveOneName) {
    EXPECT_EQ(problems("note = \"x\"\nset = { \"tiny/1.1\" = \"grown\" }\n[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"), "a.toml:6:8: error[duplicate-name]: 'A' is also the name of the scenario on line 2\n"
              "    6 | name = \"A\"\n"
              "      |        ^~~\n"
              "      expected: a name of its own\n"
              "      to mend:  call one of the two something else\n");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"},
                             {"b.toml", "[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"}}),
              "b.toml:2:8: error[duplicate-name]: 'A' is also the name of the scenario at a.toml:2\n"
              "    2 | name = \"A\"\n"
              "      |        ^~~\n"
              "      expected: a name of its own\n"
              "      to mend:  call one of the two something else\n");
}

TEST(LoadScenarios, ExtendsWhatThereIs) {
    EXPECT_EQ(problems("extends = \"B\"\n"), "a.toml:3:11: error[dangling-reference]: 'extends' names 'B', which is no scenario\n"
              "    3 | extends = \"B\"\n"
              "      |           ^~~\n"
              "      expected: the name of a scenario of this file, or of another file of the same run\n"
              "      to mend:  correct the name, or name its file on the command line as well\n");
    EXPECT_EQ(problems("extends = \"Goverance settled\"\n[[scenario]]\nname = \"Governance settled\"\nset = { \"tiny/1.1\" = \"grown\" }\n"),
              "a.toml:3:11: error[dangling-reference]: 'extends' names 'Goverance settled', which is no scenario\n"
              "    3 | extends = \"Goverance settled\"\n"
              "      |           ^~~~~~~~~~~~~~~~~~~\n"
              "      expected: the name of a scenario of this file, or of another file of the same run\n"
              "      nearest:  Governance settled\n"
              "      to mend:  correct the name, or name its file on the command line as well\n");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\nextends = \"B\"\n"}, {"b.toml", "[[scenario]\n"}}), "b.toml:1:12: error[toml-syntax]: this heading is not closed\n"
              "    1 | [[scenario]\n"
              "      |            ^\n"
              "      expected: [table] or [[table]]\n"
              "      to mend:  add the missing ]\n")
        << "what is not found may stand in the file that cannot be read";
}

TEST(LoadScenarios, ExtendInACircleIsToldWithItsWholePath) {
    EXPECT_EQ(problems("extends = \"A\"\n"), "a.toml:3:11: error[scenario-cycle]: the scenario 'A' extends itself\n"
              "    3 | extends = \"A\"\n"
              "      |           ^~~\n"
              "      'A' extends 'A' (a.toml:3)\n"
              "      to mend:  take one of these out of 'extends'\n");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\nextends = \"B\"\n"},
                             {"b.toml", "[[scenario]]\nname = \"B\"\nextends = [\"D\", \"C\"]\n[[scenario]]\nname = \"C\"\nextends = \"A\"\n"
                                        "[[scenario]]\nname = \"D\"\nset = { \"tiny/1.1\" = \"grown\" }\n"}}),
              "a.toml:3:11: error[scenario-cycle]: these scenarios extend each other in a circle\n"
              "    3 | extends = \"B\"\n"
              "      |           ^~~\n"
              "      'A' extends 'B' (a.toml:3)\n"
              "      'B' extends 'C' (b.toml:3)\n"
              "      'C' extends 'A' (b.toml:6)\n"
              "      to mend:  take one of these out of 'extends'\n");
}

}  // namespace
}  // namespace ics
