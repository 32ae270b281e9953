// What stands behind advice: places that tried it, ways of doing it, signs that it works, and findings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/framework.hpp"
#include "model/index.hpp"
#include "model/record.hpp"

namespace ics {

// What every kind of evidence has.
struct EvidenceRecord : Record {
    std::string title;
    std::vector<std::string> tags;
    // Ids of what it is evidence for: criteria, capabilities, milestones' texts, metrics, themes, recommendations and
    // their parts.
    std::vector<std::string> illustrates;
};

// A point of a document's prose, a figure, a proposal.
struct Finding : EvidenceRecord {
    std::optional<ThemeIndex> theme;
};

// Somewhere real that a source tells of.
struct CaseStudy : EvidenceRecord {
    std::string country = "England";
    std::optional<double> population;  // people; nothing where the source gives none
    std::vector<Tier> tier;            // where it works, first the main one
    std::vector<ThemeIndex> themes;
};

enum class Aspect { context, structure, money, method, result, lesson, plan };

// One thing more that a source says about a case study. It has no title.
struct CaseFact : EvidenceRecord {
    std::string case_study;  // its id
    Aspect aspect = Aspect::context;
};

enum class ApproachKind { contract_model, payment_mechanism, population_health };

// A general way of doing it: a contract model, a payment mechanism, an approach to population health.
struct Approach : EvidenceRecord {
    ApproachKind kind = ApproachKind::contract_model;
    std::vector<Record> parts;
};

// How one would notice that something has succeeded.
struct Marker : Record {
    std::string group;
    std::vector<std::string> tags;
    std::vector<std::string> shows;  // ids of capabilities, criteria and milestones' texts
    std::vector<MetricIndex> metrics;
};

}  // namespace ics
