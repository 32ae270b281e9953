// JSON that holds all of the advice.
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "report/json_values.hpp"
#include "report/report.hpp"
#include "sample_advice.hpp"

namespace ics {
namespace {

using nlohmann::json;

std::string compact(const report::Json& value) { return value.dump(); }

TEST(Json, KeepsTheOrderOfFields) {
    EXPECT_EQ(compact(report::json(Deadline{sample::date(2020, 3, 31), "spring 2020", "Recovery", ""})),
              R"({"date":"2020-03-31","words":"spring 2020","what":"Recovery","note":""})");
}

TEST(Json, AbsentIsNullAndEmptyIsAList) {
    EXPECT_EQ(compact(report::json(DecisionTaken{"parked", "", std::nullopt, ""})),
              R"({"state":"parked","owner":"","due":null,"note":""})");
    EXPECT_EQ(compact(report::json(AheadNote{{"a", "A"}, {}})), R"({"step":{"id":"a","title":"A"},"lacking":[]})");
}

TEST(Json, CodesAreOneWord) {
    EXPECT_EQ(compact(report::json(StepState::not_applicable)), "\"not-applicable\"");
    EXPECT_EQ(compact(report::json(Standing::at_risk)), "\"at-risk\"");
    EXPECT_EQ(compact(report::json(Origin::inferred)), "\"inferred\"");
    EXPECT_EQ(compact(report::json(Truth::unknown)), "\"unknown\"");
}

TEST(Json, NumbersAreAsExactAsTheyAreHeld) {
    Advice advice = sample::full();
    advice.actions[0].priority.score = 100.0 / 3;
    EXPECT_EQ(json::parse(render_json(advice))["actions"][0]["priority"]["score"].get<double>(), 100.0 / 3);
}

TEST(Json, TextsStayAsTheyAre) {
    Advice advice = sample::empty();
    advice.system = "A\n\"quoted\" \x1b[1mtext\x1b[0m, naïve";
    EXPECT_EQ(json::parse(render_json(advice))["system"], advice.system);
}

TEST(Json, BytesThatAreNotUtf8AreReplaced) {
    Advice advice = sample::empty();
    advice.system = "A\xFF" "B";
    EXPECT_EQ(json::parse(render_json(advice))["system"], "A\uFFFDB");
}

TEST(Json, IsIndentedByTwoAndEndsInALineFeed) {
    const std::string text = render_json(sample::empty());
    EXPECT_TRUE(text.starts_with("{\n  \"format\": \"ics-advisor/advice/1\",\n  \"system\": \"Westmoor\",\n"));
    EXPECT_TRUE(text.ends_with("\n}\n"));
}

}  // namespace
}  // namespace ics
