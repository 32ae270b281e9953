// How the advice puts lists, numbers, values and sources.
#include "advise/wording.hpp"

#include <gtest/gtest.h>

#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;

TEST(Wording, lists_with_commas_and_a_last_and) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

TEST(Wording, lists_titles_in_quotes_and_counts_the_rest) {
    const std::vector<Named> three{{"1", "One"}, {"2", "Two"}, {"3", "Three"}};
    EXPECT_EQ(listed_titles(three, 3), "'One', 'Two' and 'Three'");
    EXPECT_EQ(listed_titles(three, 2), "'One', 'Two' and 1 more");
    EXPECT_EQ(listed_titles(three, 1), "'One' and 2 more");
}

TEST(Wording, counts) {
    EXPECT_EQ(counted(1, "day", "days"), "1 day");
    EXPECT_EQ(counted(0, "day", "days"), "0 days");
    EXPECT_EQ(number_words(0), "no");
    EXPECT_EQ(number_words(3), "three");
    EXPECT_EQ(number_words(10), "ten");
    EXPECT_EQ(number_words(11), "11");
}

TEST(Wording, capitalises_what_begins_with_a_small_letter_of_english) {
    EXPECT_EQ(capitalised("it is so"), "It is so");
    EXPECT_EQ(capitalised("zero is so"), "Zero is so");
    EXPECT_EQ(capitalised("'x' is so"), "'x' is so");
    EXPECT_EQ(capitalised("é"), "é");
    EXPECT_EQ(capitalised(""), "");
}

TEST(Wording, says_what_an_answer_decides) {
    EXPECT_EQ(decided_words(1, 0), "1 possible finding");
    EXPECT_EQ(decided_words(0, 1), "whether 1 action can start");
    EXPECT_EQ(decided_words(2, 3), "2 possible findings and on whether 3 actions can start");
}

TEST(Wording, says_where_a_capability_stands) {
    const KnowledgeBase knowledge =
        test::KnowledgeBuilder().framework("f", {"base", "low", "high"}).capability("x").build();
    Position position{{1, 1}, Origin::rated, false, {}};
    EXPECT_EQ(stage_words(knowledge, {0}, position), "low");
    position.stage = {0, 2};
    EXPECT_EQ(stage_words(knowledge, {0}, position), "base to high");
    position.origin = Origin::unknown;
    EXPECT_EQ(stage_words(knowledge, {0}, position), "not known");
    position.not_applicable = true;
    EXPECT_EQ(stage_words(knowledge, {0}, position), "not applicable");
}

TEST(Wording, says_whether_a_criterion_is_met) {
    EXPECT_EQ(status_words({Truth::yes, Origin::rated, false, false, {}}), "met");
    EXPECT_EQ(status_words({Truth::no, Origin::rated, false, false, {}}), "not met");
    EXPECT_EQ(status_words({Truth::no, Origin::rated, true, false, {}}), "partly met");
    EXPECT_EQ(status_words({Truth::unknown, Origin::rated, false, true, {}}), "not applicable");
    EXPECT_EQ(status_words({}), "not known");
}

std::string target(Comparison comparison, double value, const std::string& unit) {
    Metric metric;
    metric.comparison = comparison;
    metric.unit = unit;
    return target_words(metric, value);
}

TEST(Wording, says_what_a_target_asks_for) {
    EXPECT_EQ(target(Comparison::at_least, 22, "%"), "at least 22%");
    EXPECT_EQ(target(Comparison::at_most, 32, "days"), "at most 32 days");
    EXPECT_EQ(target(Comparison::equal, 0, "placements"), "0 placements");
    EXPECT_EQ(target(Comparison::at_least, 1, "yes/no"), "yes");
}

TEST(Wording, has_words_for_every_effort_of_the_scale) {
    EXPECT_EQ(effort_words(1), "a decision or an appointment");
    EXPECT_EQ(effort_words(5), "a change in how several organisations work, about a year");
    EXPECT_EQ(effort_words(8), "a change across the system, more than a year");
    EXPECT_EQ(effort_words(0), "not judged");
    EXPECT_EQ(effort_words(4), "not judged");
}

KnowledgeBase with_sources() {
    KnowledgeBase knowledge;
    knowledge.sources.push_back({"tool", "The tool", "The publisher", 2019y / 11 / 1, "the 2019 tool", {}});
    knowledge.sources.push_back({"slides", "The slides", "The system", std::nullopt, "", {}});
    return knowledge;
}

TEST(Wording, cites_documents_by_publisher_year_and_lines) {
    const KnowledgeBase knowledge = with_sources();
    EXPECT_EQ(source_words(knowledge, std::vector<Citation>{{"tool", "733"}}), "The publisher 2019, line 733");
    EXPECT_EQ(source_words(knowledge, std::vector<Citation>{{"tool", "733-740"}, {"slides", "1,3"}}),
              "The publisher 2019, lines 733-740; The system, lines 1,3");
    EXPECT_EQ(source_words(knowledge, std::vector<Citation>{{"tool", ""}}), "The publisher 2019");
    EXPECT_EQ(source_words(knowledge, std::vector<Citation>{{"tool/2/thriving/03", ""}}), "tool/2/thriving/03");
    EXPECT_EQ(source_words(knowledge, std::vector<Citation>{}), "");
}

TEST(Wording, reads_the_sources_that_assessments_name) {
    const KnowledgeBase knowledge = with_sources();
    EXPECT_EQ(source_words(knowledge, std::string("slides:612-640")), "The system, lines 612-640");
    EXPECT_EQ(source_words(knowledge, std::string("Board minutes: May")), "Board minutes: May");
    EXPECT_EQ(source_words(knowledge, std::string("a letter")), "a letter");
    EXPECT_EQ(source_words(knowledge, std::string()), "");
}

TEST(Wording, names_the_plan_of_the_first_document_cited) {
    const KnowledgeBase knowledge = with_sources();
    EXPECT_EQ(period_words(knowledge, {{"slides", "1"}, {"tool", "2"}}), "the 2019 tool");
    EXPECT_EQ(period_words(knowledge, {{"slides", "1"}}), "its plan");
    EXPECT_EQ(period_words(knowledge, {}), "its plan");
}

}  // namespace
}  // namespace ics
