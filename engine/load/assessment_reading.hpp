// What the readers of an assessment, and of the small assessments in rule cases, share.
#pragma once

#include "load/references.hpp"
#include "load/table_reader.hpp"
#include "model/assessment.hpp"

namespace ics {

struct AssessmentReading {
    const KnowledgeBase& knowledge;
    const References& references;
    Diagnostics& diagnostics;
    Assessment& assessment;
};

// On whose word an entry stands: evidence, source, rater, date.
Evidence read_evidence(TableReader& reader);

// Rates the capability or criterion `id`, from [rating."id"] with its stage or status.
void read_rating(TableReader& entry, const Located& id, const AssessmentReading& reading);
// The same from a bare value: a stage, two stages, or a status.
void read_bare_rating(const TableReader& reader, const Located& id, const toml::node& value,
                      const AssessmentReading& reading);

// [metric.<name>], or a bare figure.
void read_metric_value(TableReader& entry, const Located& name, const AssessmentReading& reading);
void read_bare_metric_value(const TableReader& reader, const Located& name, const toml::node& value,
                            const AssessmentReading& reading);

// Population, tiers and tags of the system.
void read_system_facts(TableReader& reader, const AssessmentReading& reading);
// `target`: one table or several, with framework, stage and by.
void read_targets(TableReader& reader, const AssessmentReading& reading);

// [decision."<criterion id>"] and [[commitment]].
void read_decision(TableReader& entry, const Located& id, const AssessmentReading& reading);
void read_commitments(TableReader& root, const AssessmentReading& reading);

// Puts ratings, metrics, context and decisions in the knowledge base's order.
void sort_entries(Assessment& assessment);

}  // namespace ics
