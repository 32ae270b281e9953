#include "load/recommendations.hpp"

#include <fmt/format.h>

#include "load/metrics.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

std::optional<ThemeIndex> theme_of(TableReader& reader, const Item& item, const KnowledgeReading& reading, Need need) {
    const auto id = item.owner(reader, "theme", need);
    return id ? reading.references.theme(*id) : std::nullopt;
}

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

void read_parts(TableReader& reader, const KnowledgeReading& reading, Recommendation& recommendation) {
    for (TableReader& part_reader : reader.tables("part")) {
        Record part;
        read_record(part_reader, reading, part);
        part_reader.finish();
        recommendation.parts.push_back(std::move(part));
    }
}

void read_recommendation(TableReader& reader, const Item& item, const KnowledgeReading& reading,
                         Recommendation& record) {
    read_record(reader, reading, record);
    record.theme = theme_of(reader, item, reading, Need::required).value_or(ThemeIndex{nowhere});
    read_body(reader, reading.diagnostics, record);
    record.group = reader.text("group");
    record.title = reader.text("title", Need::required);
    record.tags = read_tags(reader, reading.references);
    Timing timing = read_timing(reader, reading.diagnostics);
    record.deadline = timing.deadline;
    record.starts = timing.starts;
    record.deadline_words = std::move(timing.deadline_words);
    record.recurs = std::move(timing.recurs);
    read_parts(reader, reading, record);
    for (const Located& id : reader.names("evidence"))
        if (auto found = record_of(id, {"case study", "finding"}, reading))
            record.evidence.push_back(std::move(*found));
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
                  message.theme = theme_of(reader, item, reading, Need::required).value_or(ThemeIndex{nowhere});
              });
    read_each("recommendation", reading, knowledge.recommendations,
              [&](TableReader& reader, const Item& item, Recommendation& recommendation) {
                  read_recommendation(reader, item, reading, recommendation);
              });
    read_each("finding", reading, knowledge.findings, [&](TableReader& reader, const Item& item, Finding& finding) {
        read_record(reader, reading, finding);
        finding.title = reader.text("title");
        finding.theme = theme_of(reader, item, reading, Need::optional);
    });
    read_each("case_study", reading, knowledge.case_studies, [&](TableReader& reader, const Item&, CaseStudy& study) {
        read_record(reader, reading, study);
        study.title = reader.text("title", Need::required);
    });
    read_each("term", reading, knowledge.terms, [&](TableReader& reader, const Item&, Term& term) {
        read_record(reader, reading, term, {.text = false});
        term.term = reader.text("term", Need::required);
        term.expansion = reader.text("expansion", reader.has("text") ? Need::optional : Need::required);
    });
}

}  // namespace ics
