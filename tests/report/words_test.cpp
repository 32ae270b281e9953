// The report's wording of values, one test a phrase.
#include <string>

#include <gtest/gtest.h>

#include "report/words.hpp"
#include "sample_actions.hpp"

namespace ics::report {
namespace {

using sample::date;

TEST(Words, NumbersHaveOneDecimalAtMost) {
    EXPECT_EQ(number(62), "62");
    EXPECT_EQ(number(12.54), "12.5");
    EXPECT_EQ(number(14.25), "14.3");
    EXPECT_EQ(number(11.99), "12");
    EXPECT_EQ(number(0.04), "0");
    EXPECT_EQ(number(-0.04), "0");
    EXPECT_EQ(number(-1.5), "-1.5");
}

TEST(Words, CountsAgreeWithTheirNoun) {
    EXPECT_EQ(count(0, "step", "steps"), "0 steps");
    EXPECT_EQ(count(1, "step", "steps"), "1 step");
    EXPECT_EQ(count(2, "step", "steps"), "2 steps");
}

TEST(Words, SentencesEndOnce) {
    EXPECT_EQ(sentence("It is open"), "It is open.");
    EXPECT_EQ(sentence("It is open."), "It is open.");
    EXPECT_EQ(sentence("Is it open?"), "Is it open?");
    EXPECT_EQ(sentence(""), "");
    EXPECT_EQ(phrase("It is open."), "It is open");
}

TEST(Words, LongListsAreCutAndSaySo) {
    const std::vector<Named> three{{"a", "First"}, {"b", "Second."}, {"c", "Third"}};
    EXPECT_EQ(titles(three), "First; Second; Third");
    EXPECT_EQ(titles(three, 2), "First; Second; and 1 more");
    EXPECT_EQ(titles({}), "");
}

TEST(Words, AnIdStandsInOnlyForAMissingTitle) {
    EXPECT_EQ(title({"hlp-2019/1.1", "Leadership"}), "Leadership");
    EXPECT_EQ(title({"hlp-2019/1.1", ""}), "hlp-2019/1.1");
}

TEST(Words, ADeadlineSaysWhoseItIsAndHowItPassed) {
    EXPECT_EQ(deadline_words({date(2020, 3, 31), "spring 2020", "Recovery", "date passed under the 2019 plan"}),
              "31 March 2020 (Recovery; in the source \"spring 2020\"), date passed under the 2019 plan");
    EXPECT_EQ(deadline_words({date(2020, 3, 31), "", "", ""}), "31 March 2020");
}

TEST(Words, TheSourcesWordsAreLeftOutWhereTheyAddNothing) {
    EXPECT_EQ(deadline_words({date(2020, 3, 31), "March 2020", "Recovery", ""}), "31 March 2020 (Recovery)");
}

TEST(Words, ADeadlineDoesNotRepeatWhatIsKnown) {
    EXPECT_EQ(deadline_words({date(2020, 3, 31), "", "Recovery", ""}, "Recovery"), "31 March 2020");
}

TEST(Words, ADateThatIsNoneIsNotShown) { EXPECT_EQ(day(Date{}), "no date"); }

TEST(Words, PriorityNamesItsPartsTheLargestFirst) {
    EXPECT_EQ(priority_words(sample::priority(61.54, {14.25, 20, 9, 0, 0, 6, 0, 14.25, 0.3})),
              "61.5 of 100: opens other work 20, gap to target 14.3, ease 14.3, nearness of its date 9, "
              "advised for this system 6, confidence in the rating 0.3");
    EXPECT_EQ(priority_words(sample::priority(0, {})), "0 of 100");
}

TEST(Words, EveryPartHasAName) {
    for (std::size_t i = 0; i < part_count; ++i) EXPECT_NE(part_words(Part(i)), "") << part_names[i];
}

TEST(Words, StatusSaysHowItIsKnown) {
    Action action;
    EXPECT_EQ(status_words(action), "Not met, as rated");
    action.begun = true;
    EXPECT_EQ(status_words(action), "Begun but not met, as rated");
    action.origin = Origin::presumed;
    EXPECT_EQ(status_words(action), "Presumed begun but not met, from the rated stage of its capability");
    action.begun = false;
    EXPECT_EQ(status_words(action), "Presumed not met, from the rated stage of its capability");
    action.origin = Origin::inferred;
    EXPECT_EQ(status_words(action), "Inferred not met, from another framework's ratings");
    action.origin = Origin::derived;
    EXPECT_EQ(status_words(action), "Not met, worked out from other ratings");
    action.origin = Origin::unknown;
    EXPECT_EQ(status_words(action), "Not known to be met or not");
}

TEST(Words, TowardNamesStageCapabilityAndFramework) {
    EXPECT_EQ(toward_words(sample::name_an_owner()), "Maturing in Leadership and governance (HLP tool)");
    EXPECT_EQ(toward_words(Action{}), "");
}

TEST(Words, EffortHasItsScale) {
    Action action;
    EXPECT_EQ(effort_words(action), "");
    action.effort = 3;
    EXPECT_EQ(effort_words(action), "3 of 8");
    action.effort_words = "several organisations together";
    EXPECT_EQ(effort_words(action), "3 of 8: several organisations together");
}

TEST(Words, OpensSaysWhatWaitsBeyondTheNext) {
    Action action;
    EXPECT_EQ(opens_words(action), "");
    action.unlocks = 1;
    EXPECT_EQ(opens_words(action), "1 later action waits for it in all");
    action.opens = {{"a", "Agree a strategy"}};
    EXPECT_EQ(opens_words(action), "Agree a strategy");
    action.unlocks = 4;
    EXPECT_EQ(opens_words(action), "Agree a strategy (4 later actions wait for it in all)");
}

TEST(Words, ADecisionSaysWhoAndByWhen) {
    EXPECT_EQ(decision_words({"in progress", "Programme office", date(2019, 12, 31), "Awaiting the board"}),
              "In progress; owner: Programme office; due 31 December 2019. Awaiting the board.");
    EXPECT_EQ(decision_words({"parked", "", std::nullopt, ""}), "Parked");
}

TEST(Words, EvidenceHasItsSource) {
    EXPECT_EQ(evidence_words("The plan was signed off.", "Minutes, May 2019"),
              "Evidence: The plan was signed off (Minutes, May 2019).");
    EXPECT_EQ(evidence_words("The plan was signed off", ""), "Evidence: The plan was signed off.");
    EXPECT_EQ(evidence_words("", "Minutes, May 2019"), "Source: Minutes, May 2019.");
    EXPECT_EQ(evidence_words("", ""), "");
}

std::string plain(const Line& line) {
    std::string out;
    for (const Span& span : line) out += span.text;
    return out;
}

TEST(Words, AReadGivesValueOriginAndAnswer) {
    EXPECT_EQ(plain(read_words({{"a", "Governance"}, "below maturing: yes", "Developing", Origin::presumed, "", ""})),
              "'Governance': Developing, presumed from a rated stage.");
    const FactRead unknown{{"a", "The standard is met."}, "met: not known", "not known", Origin::unknown, "", ""};
    EXPECT_EQ(plain(read_words(unknown)),
              "'The standard is met': not known.");
}

}  // namespace
}  // namespace ics::report
