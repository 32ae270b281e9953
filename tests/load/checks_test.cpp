// One slip each: what is said of it, in full. Slips of a kind stand together in tests/invalid.
#include <gtest/gtest.h>

#include "support/loading.hpp"

namespace ics {
namespace {

using test::problems_of_assessment;
using test::problems_of_cases;
using test::problems_of_entries;
using test::problems_with;

TEST(Checks, AMisspeltKeyIsNamedWithTheNearestOne) {
    EXPECT_EQ(problems_with("[[lead]]\nid = \"x\"\ntitel = \"X\"\ntitle = \"X\"\n"),
              "more.toml:3:1: error[unknown-key]: [[lead]] has no key 'titel'\n"
              "    3 | titel = \"X\"\n"
              "      | ^~~~~\n"
              "      expected: one of id or title\n"
              "      nearest:  title\n"
              "      to mend:  correct the name, or remove it\n");
}

TEST(Checks, AllThatATableLacksIsOneProblem) {
    EXPECT_EQ(problems_with("[[partner]]\nid = \"x\"\nbasis = \"judgement\"\n"),
              "more.toml:1:1: error[missing-key]: [[partner]] 'x' has no 'title'\n"
              "    1 | [[partner]]\n"
              "      | ^~~~~~~~~~~\n"
              "      expected: title = \"...\"\n"
              "      to mend:  add it\n"
              "more.toml:1:1: error[missing-why]: [[partner]] 'x' is a judgement without a reason\n"
              "    1 | [[partner]]\n"
              "      | ^~~~~~~~~~~\n"
              "      expected: why = \"...\" or note = \"...\"\n"
              "      to mend:  say why in a sentence\n");
}

TEST(Checks, ADateInQuotesIsNoDate) {
    EXPECT_EQ(problems_with("[[source]]\nid = \"x\"\ntitle = \"X\"\nperiod = \"then\"\ndate = \"2019-11-01\"\n"),
              "more.toml:5:8: error[wrong-type]: 'date' of [[source]] is text\n"
              "    5 | date = \"2019-11-01\"\n"
              "      |        ^~~~~~~~~~~~\n"
              "      expected: a date\n"
              "      to mend:  write it without quotes: 2019-11-01\n");
}

TEST(Checks, ATakenIdIsShownWithItsOwner) {
    EXPECT_EQ(problems_with("[[tag]]\nid = \"finance\"\ntitle = \"Money\"\n"),
              "more.toml:2:6: error[duplicate-id]: the id 'finance' is taken by the tag at "
              "knowledge-base/vocabulary.toml:10\n"
              "    2 | id = \"finance\"\n"
              "      |      ^~~~~~~~~\n"
              "      expected: an id of its own\n"
              "      to mend:  give this one another id, or remove one of the two\n");
}

TEST(Checks, AnEdgeFromASubCriterionNamesItsParent) {
    EXPECT_EQ(
        problems_with("[[requires]]\nstep = \"tiny/1.2/grown/02\"\nneeds = [\"tiny/1.1@growing\"]\nwhy = \"So.\"\n"
                      "basis = \"judgement\"\n"),
        "more.toml:2:8: error[no-step]: 'tiny/1.2/grown/02' is no step: it is a line of evidence for "
        "'tiny/1.2/grown/01'\n"
        "    2 | step = \"tiny/1.2/grown/02\"\n"
        "      |        ^~~~~~~~~~~~~~~~~~~\n"
        "      expected: a criterion that is a requirement of its own\n"
        "      to mend:  name 'tiny/1.2/grown/01' instead\n");
}

TEST(Checks, AnEdgeFromADescriptionAboveTheBaseOffersTheMilestone) {
    EXPECT_EQ(problems_with(
                  "[[criterion]]\nid = \"x\"\ncapability = \"tiny/2.1\"\nstage = \"grown\"\nrole = \"description\"\n"
                  "text = \"X.\"\nsource = \"tool:1\"\n"
                  "[[requires]]\nstep = \"x\"\nneeds = [\"tiny/1.1@growing\"]\nwhy = \"So.\"\nbasis = \"judgement\"\n"),
              "more.toml:9:8: error[no-step]: 'x' is no step: it is a description\n"
              "    9 | step = \"x\"\n"
              "      |        ^~~\n"
              "      expected: a criterion that is a requirement of its own\n"
              "      to mend:  name another criterion of 'tiny/2.1', or its milestone tiny/2.1@grown\n");
}

TEST(Checks, AFileThatCannotBeReadSilencesDanglingReferences) {
    EXPECT_EQ(problems_with("[[fact]]\nid = \"x/01\"\ntext = \"Rests on more.\"\nsource = \"x/02\"\n[[fact]\n"),
              "warning[references-unchecked]: some files could not be read, so names that were not found are not "
              "reported this "
              "time\n"
              "      to mend:  mend those files first\n"
              "more.toml:5:8: error[toml-syntax]: this heading is not closed\n"
              "    5 | [[fact]\n"
              "      |        ^\n"
              "      expected: [table] or [[table]]\n"
              "      to mend:  add the missing ]\n");
}

TEST(Checks, AStageThatIsNoneListsTheStages) {
    EXPECT_EQ(problems_of_entries("[rating.\"tiny/1.1\"]\nstage = \"growng\"\n"),
              "assessment.toml:6:9: error[unknown-stage]: the framework 'tiny' has no stage 'growng'\n"
              "    6 | stage = \"growng\"\n"
              "      |         ^~~~~~~~\n"
              "      expected: starting, growing or grown\n"
              "      nearest:  growing\n"
              "      to mend:  use one of its stages\n");
}

TEST(Checks, ACapabilityTakesAStageNotAStatus) {
    EXPECT_EQ(
        problems_of_entries("[rating.\"tiny/1.1\"]\nstatus = \"met\"\n"),
        "assessment.toml:6:10: error[wrong-rating]: 'tiny/1.1' is a capability, which takes a stage, not a status\n"
        "    6 | status = \"met\"\n"
        "      |          ^~~~~\n"
        "      expected: stage = \"starting\", \"growing\" or \"grown\"\n"
        "      to mend:  say which stage it has reached\n");
}

TEST(Checks, NotApplicableNeedsAReasonInAnAssessmentOnly) {
    EXPECT_EQ(problems_of_entries("[rating.\"tiny/1.1/grown/01\"]\nstatus = \"not-applicable\"\n"),
              "assessment.toml:6:10: error[missing-reason]: 'tiny/1.1/grown/01' is not applicable without a reason\n"
              "    6 | status = \"not-applicable\"\n"
              "      |          ^~~~~~~~~~~~~~~~\n"
              "      expected: reason = \"...\"\n"
              "      to mend:  say why it does not apply here\n");
    EXPECT_EQ(
        problems_of_cases(
            "[[case]]\nname = \"N\"\nrating = { \"tiny/1.1/grown/01\" = \"not-applicable\" }\nexpect = \"fires\"\n"),
        "");
}

TEST(Checks, AFigureInAnotherUnitIsRefused) {
    EXPECT_EQ(problems_of_entries("[metric.wait-4-weeks]\nvalue = 61\nunit = \"people\"\n"),
              "assessment.toml:7:8: error[wrong-unit]: 'wait-4-weeks' is measured in '%', not in 'people'\n"
              "    7 | unit = \"people\"\n"
              "      |        ^~~~~~~~\n"
              "      expected: unit = \"%\", or no 'unit'\n"
              "      to mend:  convert the figure\n");
}

TEST(Checks, AnAssessmentNeedsASystem) {
    EXPECT_EQ(problems_of_assessment("[rating.\"tiny/1.1\"]\nstage = \"growing\"\n"),
              "assessment.toml:1:1: error[missing-key]: the assessment has no 'system'\n"
              "    1 | [rating.\"tiny/1.1\"]\n"
              "      | ^\n"
              "      expected: [system]\n"
              "      to mend:  add it\n");
}

TEST(Checks, AMilestoneIsNotRated) {
    EXPECT_EQ(
        problems_of_entries("[rating.\"tiny/1.1@growing\"]\nstatus = \"met\"\n"),
        "assessment.toml:5:9: error[wrong-rating]: 'tiny/1.1@growing' is a milestone, which follows from ratings\n"
        "    5 | [rating.\"tiny/1.1@growing\"]\n"
        "      |         ^~~~~~~~~~~~~~~~~~\n"
        "      expected: a capability or a criterion\n"
        "      to mend:  rate its capability: [rating.\"tiny/1.1\"] with stage = \"growing\"\n");
}

}  // namespace
}  // namespace ics
