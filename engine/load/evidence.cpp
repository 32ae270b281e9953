#include "load/evidence.hpp"

namespace ics {

namespace {

const std::vector<std::string>& what_evidence_is_for() {
    static const std::vector<std::string> kinds{
        "criterion", "capability", "milestone's text", "metric", "theme", "recommendation", "part of a recommendation"};
    return kinds;
}

void read_common(TableReader& reader, const KnowledgeReading& reading, Need title, EvidenceRecord& evidence) {
    read_record(reader, reading, evidence);
    evidence.title = reader.text("title", title);
    evidence.tags = read_tags(reader, reading.references);
    evidence.illustrates = read_links(reader, "illustrates", what_evidence_is_for(), reading);
}

void read_case_study(TableReader& reader, const KnowledgeReading& reading, CaseStudy& study) {
    read_common(reader, reading, Need::required, study);
    if (auto country = reader.text("country"); !country.empty()) study.country = std::move(country);
    study.population = reader.number("population");
    study.tier = read_tiers(reader, reading.references);
    for (const Located& id : reader.names("themes"))
        if (const auto theme = reading.references.theme(id)) study.themes.push_back(*theme);
}

void read_case_fact(TableReader& reader, const Item& item, const KnowledgeReading& reading, CaseFact& fact) {
    read_record(reader, reading, fact);
    fact.tags = read_tags(reader, reading.references);
    fact.illustrates = read_links(reader, "illustrates", what_evidence_is_for(), reading);
    if (const auto study = item.owner(reader, "case_study"))
        fact.case_study = record_of(*study, {"case study"}, reading).value_or("");
    fact.aspect = reader
                      .choice<Aspect>("aspect",
                                      {{"context", Aspect::context},
                                       {"structure", Aspect::structure},
                                       {"money", Aspect::money},
                                       {"method", Aspect::method},
                                       {"result", Aspect::result},
                                       {"lesson", Aspect::lesson},
                                       {"plan", Aspect::plan}},
                                      Need::required)
                      .value_or(Aspect::context);
}

void read_approach(TableReader& reader, const KnowledgeReading& reading, Approach& approach) {
    read_common(reader, reading, Need::required, approach);
    approach.kind = reader
                        .choice<ApproachKind>("kind",
                                              {{"contract-model", ApproachKind::contract_model},
                                               {"payment-mechanism", ApproachKind::payment_mechanism},
                                               {"population-health", ApproachKind::population_health}},
                                              Need::required)
                        .value_or(ApproachKind::contract_model);
    approach.parts = read_parts(reader, reading);
}

void read_marker(TableReader& reader, const KnowledgeReading& reading, Marker& marker) {
    read_record(reader, reading, marker);
    marker.group = reader.text("group");
    marker.tags = read_tags(reader, reading.references);
    marker.shows = read_links(reader, "shows", {"capability", "criterion", "milestone's text"}, reading);
    for (const Located& name : reader.names("metrics"))
        if (const auto metric = reading.references.metric(name)) marker.metrics.push_back(*metric);
}

}  // namespace

void read_evidence(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("finding", reading, knowledge.findings, [&](TableReader& reader, const Item& item, Finding& finding) {
        read_common(reader, reading, Need::optional, finding);
        finding.theme = read_theme(reader, item, reading, Need::optional);
    });
    read_each("case_study", reading, knowledge.case_studies,
              [&](TableReader& reader, const Item&, CaseStudy& study) { read_case_study(reader, reading, study); });
    read_each("case_fact", reading, knowledge.case_facts, [&](TableReader& reader, const Item& item, CaseFact& fact) {
        read_case_fact(reader, item, reading, fact);
    });
    read_each("approach", reading, knowledge.approaches,
              [&](TableReader& reader, const Item&, Approach& approach) { read_approach(reader, reading, approach); });
    read_each("marker", reading, knowledge.markers,
              [&](TableReader& reader, const Item&, Marker& marker) { read_marker(reader, reading, marker); });
}

}  // namespace ics
