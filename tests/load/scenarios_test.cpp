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
              "EXPECTED1");
}

TEST(LoadScenarios, SaysWhatKindOfValueIsWanted) {
    EXPECT_EQ(problems("set = { \"tiny/1.1\" = \"met\", \"tiny/1.1/grown/01\" = \"not-applicable\" }\n"
                       "with_requirements = \"yes\"\nmetric = { investment = 3 }\n"),
              "EXPECTED2");
}

TEST(LoadScenarios, AFileWithoutAScenarioIsNone) {
    EXPECT_EQ(problems(Files{{"a.toml", "scenario = []\n"}}), "EXPECTED3");
    EXPECT_EQ(problems(Files{{"a.toml", "[system]\nname = \"Tinyshire\"\n"}}), "EXPECTED4");
}

TEST(LoadScenarios, WarnsOfOneThatChangesNothing) {
    EXPECT_EQ(problems("note = \"As it is.\"\nwith_requirements = true\n"), "EXPECTED5");
}

TEST(LoadScenarios, NoTwoHaveOneName) {
    EXPECT_EQ(problems("note = \"x\"\nset = { \"tiny/1.1\" = \"grown\" }\n[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"), "EXPECTED6");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"},
                             {"b.toml", "[[scenario]]\nname = \"A\"\ncontext = { merger-planned = true }\n"}}),
              "EXPECTED7");
}

TEST(LoadScenarios, ExtendsWhatThereIs) {
    EXPECT_EQ(problems("extends = \"B\"\n"), "EXPECTED8");
    EXPECT_EQ(problems("extends = \"Goverance settled\"\n[[scenario]]\nname = \"Governance settled\"\nset = { \"tiny/1.1\" = \"grown\" }\n"),
              "EXPECTED9");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\nextends = \"B\"\n"}, {"b.toml", "[[scenario]\n"}}), "EXPECTEDA")
        << "what is not found may stand in the file that cannot be read";
}

TEST(LoadScenarios, ExtendInACircleIsToldWithItsWholePath) {
    EXPECT_EQ(problems("extends = \"A\"\n"), "EXPECTEDB");
    EXPECT_EQ(problems(Files{{"a.toml", "[[scenario]]\nname = \"A\"\nextends = \"B\"\n"},
                             {"b.toml", "[[scenario]]\nname = \"B\"\nextends = [\"D\", \"C\"]\n[[scenario]]\nname = \"C\"\nextends = \"A\"\n"
                                        "[[scenario]]\nname = \"D\"\nset = { \"tiny/1.1\" = \"grown\" }\n"}}),
              "EXPECTEDC");
}

}  // namespace
}  // namespace ics
