#include "load/recommendations.hpp"

#include <fmt/format.h>

#include "load/metrics.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

void read_body(TableReader& reader, Diagnostics& diagnostics, Recommendation& recommendation) {
    const auto audience = reader.choice<Audience>(
        "audience", {{"local", Audience::local}, {"national", Audience::national}}, Need::required);
    recommendation.audience = audience.value_or(Audience::local);
    recommendation.body = reader.text("body");
    if (audience != Audience::local || !reader.has("body")) return;
    const Located at = reader.at("body");
    report(diagnostics, "body-of-local", at, "a local recommendation names the body that it addresses",
           {.expected = "no 'body': local ones address local leaders",
            .mend = "remove the line, or make the audience national"});
}

void read_recommendation(TableReader& reader, const Item& item, const KnowledgeReading& reading,
                         Recommendation& record) {
    read_record(reader, reading, record);
    record.theme = read_theme(reader, item, reading, Need::required).value_or(ThemeIndex{nowhere});
    read_body(reader, reading.diagnostics, record);
    record.group = reader.text("group");
    record.title = reader.text("title", Need::required);
    record.tags = read_tags(reader, reading.references);
    Timing timing = read_timing(reader, reading.diagnostics);
    record.deadline = timing.deadline;
    record.starts = timing.starts;
    record.deadline_words = std::move(timing.deadline_words);
    record.recurs = std::move(timing.recurs);
    record.parts = read_parts(reader, reading);
    record.evidence = read_links(reader, "evidence", {"case study", "case fact", "approach", "finding", "example"}, reading);
}

}  // namespace

void read_recommendations(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("theme", reading, knowledge.themes, [&](TableReader& reader, const Item&, Theme& theme) {
        read_record(reader, reading, theme, {.text = false, .ground = false});
        theme.number = reader.whole_number("number", Need::required).value_or(0);
        theme.title = reader.text("title", Need::required);
        theme.tags = read_tags(reader, reading.references);
    });
    read_each("key_message", reading, knowledge.key_messages,
              [&](TableReader& reader, const Item& item, KeyMessage& message) {
                  read_record(reader, reading, message);
                  message.theme = read_theme(reader, item, reading, Need::required).value_or(ThemeIndex{nowhere});
              });
    read_each("recommendation", reading, knowledge.recommendations,
              [&](TableReader& reader, const Item& item, Recommendation& recommendation) {
                  read_recommendation(reader, item, reading, recommendation);
              });
}

}  // namespace ics
