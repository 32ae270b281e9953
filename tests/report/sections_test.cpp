// What the report says and in what order, in both formats for people.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/document.hpp"
#include "report/report.hpp"
#include "report/sections.hpp"

namespace ics {
namespace {

std::vector<std::string> sections(const Advice& advice) {
    std::vector<std::string> out;
    const report::Document document = report::board_report(advice);
    for (const report::Block& block : document.blocks())
        if (const auto* heading = std::get_if<report::Heading>(&block); heading && heading->level == 2)
            out.push_back(heading->text);
    return out;
}

using Headings = std::vector<std::string>;

TEST(Sections, StandInTheOrderInWhichABoardReadsThem) {
    EXPECT_EQ(sections(sample::full()),
              (Headings{"Summary", "Where the system stands", "What to do next", "What is blocked, and by what",
                        "Recommendations by key theme", "The system's own commitments", "National requirements",
                        "Questions to ask next", "Conflicts in the assessment", "Freedoms and flexibilities",
                        "What belongs to which tier", "Acronyms", "About this report"}));
}

TEST(Sections, QuestionsComeFirstWhereMostIsUnknown) {
    EXPECT_EQ(sections(sample::unknown()),
              (Headings{"Summary", "Questions worth answering first", "Where the system stands", "What to do next",
                        "What is blocked, and by what", "Recommendations by key theme", "The system's own commitments",
                        "About this report"}));
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(Sections, EmptyOnesSayIt) {
    const std::string text = render_markdown(sample::empty());
    EXPECT_TRUE(contains(text, "\nNothing is blocked.\n"));
    EXPECT_TRUE(contains(text, "\nNothing can be named yet that is ready to start.\n"));
    EXPECT_TRUE(contains(text, "\nNo recommendation applies, on what is known.\n"));
    EXPECT_TRUE(contains(text, "\nThe assessment lists no commitments of the system's own.\n"));
    EXPECT_TRUE(contains(text, "\nNothing in this advice depends on what is not known.\n"));
}

TEST(Sections, WhereMostIsUnknownNothingIsSaidToBeUnblocked) {
    EXPECT_TRUE(contains(render_markdown(sample::unknown()), "\nNothing is known to be blocked.\n"));
}

TEST(Sections, LongHelpIsCut) {
    Advice advice = sample::empty();
    advice.questions = {sample::stage_question()};
    advice.questions[0].help = {"a", "b", "c", "d", "e", "f", "g"};
    EXPECT_TRUE(contains(render_markdown(advice), "- f\n- g\n\n"));
    advice.questions[0].help.push_back("h");
    EXPECT_TRUE(contains(render_markdown(advice), "- f\n- And 2 more.\n\n"));
}

TEST(Sections, AFigureThatIsNotKnownStandsApart) {
    const std::string text = render_markdown(sample::full());
    EXPECT_TRUE(contains(text, "| Recovery after talking therapies | at least 50% | 31 March 2020"));
    EXPECT_TRUE(contains(text, "No figure is known yet for these. That does not count as missing them."));
    Advice advice = sample::empty();
    advice.metrics = {sample::reached_by_therapies()};
    EXPECT_FALSE(contains(render_markdown(advice), "No figure is known yet"));
}

TEST(Sections, AKeptPromiseNeedsNoMoreSaid) {
    Advice advice = sample::empty();
    advice.commitments = {sample::commitments()[0]};
    EXPECT_TRUE(contains(render_markdown(advice), "- **Mental health investment plan to 2021.** The full cost"));
    advice.commitments[0].standing = Standing::done;
    EXPECT_FALSE(contains(render_markdown(advice), "- **Mental health investment plan to 2021.**"));
}

TEST(Sections, WhatHasBegunIsTakenFurtherNotStarted) {
    Advice advice = sample::empty();
    advice.actions = {sample::name_an_owner()};
    advice.actions[0].step.title = "Start mapping need";
    EXPECT_TRUE(contains(render_text(advice), " 1. Start mapping need\n"));
    advice.actions[0].begun = true;
    EXPECT_TRUE(contains(render_text(advice), " 1. Take further: Mapping need\n"));
}

TEST(Sections, AMadeUpSystemSaysSoAtTheTop) {
    Advice advice = sample::empty();
    EXPECT_FALSE(contains(render_text(advice), "made"));
    advice.fictional = true;
    EXPECT_TRUE(render_markdown(advice).starts_with(
        "# Westmoor (made up)\n\n**This is a made-up system.** Nothing here describes a real place.\n"));
}

TEST(Sections, WhatWasLeftOutIsSaid) {
    Advice advice = sample::full();
    EXPECT_TRUE(contains(render_markdown(advice), "33 actions of lower priority are left out here; "));
    EXPECT_TRUE(contains(render_markdown(advice), "12 blocked actions of lower priority are left out here; "));
    EXPECT_TRUE(contains(render_markdown(advice), "1 lesser question is left out here."));
    EXPECT_TRUE(contains(render_markdown(advice), "only those of the key theme 'Funding, whole population budgets and "
                                                  "incentives' are shown."));
    advice.left_out = {};
    EXPECT_FALSE(contains(render_markdown(advice), "left out"));
    EXPECT_FALSE(contains(render_markdown(advice), "are shown"));
}

TEST(Sections, AnEmptyListOfOneThemeSaysNoMoreThanThat) {
    Advice advice = sample::empty();
    advice.left_out.theme = "Governance";
    const std::string text = render_markdown(advice);
    EXPECT_TRUE(contains(text, "\nNothing of this key theme is known to be ready to start.\n"));
    EXPECT_TRUE(contains(text, "\nNothing of this key theme is known to be blocked.\n"));
    EXPECT_TRUE(contains(text, "\nNothing of this key theme applies, on what is known.\n"));
}

TEST(Sections, TargetColumnIsLeftOutWhereNothingIsAimedFor) {
    Advice advice = sample::empty();
    advice.position = {{{"wm-2018/2", "Money"}, "West Midlands framework", {"1", "2"}, {sample::west_midlands()}}};
    EXPECT_TRUE(contains(render_markdown(advice), "| Capability | Stage | How known | Met | Open | Not known |"));
}

TEST(Sections, ReadyPrerequisiteIsNotItsOwnStart) {
    Advice advice = sample::empty();
    advice.blocked = {sample::pool_the_budgets()};
    const std::string text = render_markdown(advice);
    EXPECT_TRUE(contains(text, "- **Start with:** Name a senior responsible owner for mental health\n"));
    EXPECT_FALSE(contains(text, "- **Start with:** Agree a mental health investment strategy"));
}

// Every id that a `Named` of the advice holds.
void collect_ids(const std::vector<Named>& list, std::vector<std::string>& out) {
    for (const Named& named : list) out.push_back(named.id);
}

TEST(Sections, PeopleSeeTitlesNotIds) {
    const Advice advice = sample::full();
    std::vector<std::string> ids{"hlp-2019/", "rcpsych-2019/", "wm-2018/", "northshire/plan"};
    for (const Action& action : advice.actions) collect_ids(action.opens, ids);
    for (const ThemeAdvice& theme : advice.themes)
        for (const Recommended& local : theme.local)
            for (const Reason& reason : local.reasons) ids.push_back(reason.rule);
    for (std::string text : {render_text(advice), render_markdown(advice)}) {
        text.erase(text.find("About this report"));
        for (const std::string& id : ids) EXPECT_FALSE(contains(text, id)) << id;
    }
}

TEST(Sections, DigestsStandInAboutAlone) {
    const std::string text = render_text(sample::full());
    EXPECT_GT(text.find("a1b2c3d4e5f60718"), text.find("About this report"));
    EXPECT_NE(text.find("a1b2c3d4e5f60718"), std::string::npos);
}

TEST(Sections, PresumedAndInferredSaySo) {
    const std::string text = render_markdown(sample::full());
    EXPECT_TRUE(contains(text, "- **Status:** Presumed not met, from the rated stage of its capability\n"));
    EXPECT_TRUE(contains(text, "- **Status:** Inferred not met, from another framework's ratings\n"));
    EXPECT_TRUE(contains(text, "| Financial governance | Developing to Maturing | inferred |"));
    EXPECT_TRUE(contains(text, "inferred from another framework's rating of: Shared financial planning; Sharing "
                               "financial risk."));
    EXPECT_TRUE(contains(text, "not met, presumed from a rated stage."));
}

}  // namespace
}  // namespace ics
