// How the reads of a case are worded.
#include <gtest/gtest.h>

#include "report/case_words.hpp"
#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

std::string worded(const std::string& comparison, const AssessmentBuilder& assessment) {
    const RuleResult result = evaluate("return " + comparison, assessment);
    std::string out;
    for (const Read& read : result.reads)
        out += report::answer_words(bench_knowledge(), read, given(bench_knowledge(), assessment.facts(), read)) + "\n";
    return out;
}

TEST(CaseWords, SayWhatStandsBehindAnAnswer) {
    EXPECT_EQ(worded("one:below 'settled'", a_case().stage("toy/1", "growing")),
              "capability toy/1 below settled: yes (growing, as assessed)\n");
    EXPECT_EQ(worded("criterion1:met()", a_case().stage("toy/1", "growing")),
              "criterion toy/1/growing/01 met: yes (met, presumed from a rated stage)\n");
    EXPECT_EQ(worded("access:misses()", a_case().metric("access", 16.8)),
              "metric access misses its target: yes (the case says 16.8%, target >= 22%)\n");
    EXPECT_EQ(worded("merger:yes()", a_case().context("merger", false)), "context merger yes: no (the case says no)\n");
    EXPECT_EQ(worded("access:passed()", a_case()), "metric access deadline passed: no (due 2020-03-31, as of 2019-11-30)\n");
}

TEST(CaseWords, SayWhatIsOnlySupposed) {
    EXPECT_EQ(worded("merger:yes()", a_case()), "context merger yes: yes (not known: supposed)\n");
    EXPECT_EQ(worded("one:at_least 'settled'", a_case().stages("toy/1", "growing", "settled")),
              "capability toy/1 at least settled: yes (not known: supposed; growing to settled, as assessed)\n");
}

TEST(CaseWords, SayWhatACaseDoesNotSay) {
    EXPECT_EQ(worded("merger:known()", a_case()), "context merger known: no (the case does not say)\n");
    EXPECT_EQ(worded("system:tagged 'rural'", a_case()), "the system tagged rural: no (the case does not say)\n");
}

}  // namespace
}  // namespace ics::test
