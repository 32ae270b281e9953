// What a rule read, and what it concluded, in words.
#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

void add_evidence(const Casework& work, const Evidence& evidence, FactRead& out) {
    const EvidenceWords words = evidence_words(work, evidence);
    out.evidence = words.evidence;
    out.source = words.source;
}

void read_capability(const Casework& work, CapabilityIndex index, FactRead& out) {
    const Position& position = work.facts()[index];
    out.subject = named(work.knowledge[index]);
    out.value = stage_words(work.knowledge, index, position);
    out.origin = position.origin;
    if (position.rating) add_evidence(work, work.assessment.capability_ratings[*position.rating].evidence, out);
}

void read_criterion(const Casework& work, CriterionIndex index, FactRead& out) {
    const CriterionFact& fact = work.facts()[index];
    out.subject = {work.knowledge[index].id, work.knowledge[index].text};
    out.value = status_words(fact);
    out.origin = fact.origin;
    if (fact.rating) add_evidence(work, work.assessment.criterion_ratings[*fact.rating].evidence, out);
}

void read_metric(const Casework& work, MetricIndex index, FactRead& out) {
    const Metric& metric = work.knowledge[index];
    const MetricFact& fact = work.facts()[index];
    out.subject = named(metric);
    out.value = fact.value ? with_unit(*fact.value, metric.unit) : "not known";
    if (fact.value && fact.target) out.value += fmt::format(" (target: {})", target_words(metric, *fact.target));
    out.origin = fact.value ? Origin::rated : Origin::unknown;
    if (fact.entry) add_evidence(work, work.assessment.metrics[*fact.entry].evidence, out);
}

void read_context(const Casework& work, ContextIndex index, FactRead& out) {
    const ContextFactValue& fact = work.facts()[index];
    out.subject = {work.knowledge[index].id, work.knowledge[index].title};
    out.value = fact.value == Truth::yes ? "yes" : fact.value == Truth::no ? "no" : "not known";
    out.origin = fact.entry ? Origin::rated : Origin::unknown;
    if (fact.entry) add_evidence(work, work.assessment.context[*fact.entry].evidence, out);
}

void read_system(const Casework& work, FactRead& out) {
    const System& system = work.facts().system;
    out.subject = {"system", system.name};
    out.value = system.population ? with_unit(*system.population, "people") : "population not known";
    out.origin = Origin::rated;
}

}  // namespace

FactRead worded_read(const Casework& work, const Read& read) {
    FactRead out;
    out.reading =
        fmt::format("{}: {}", question(work.knowledge, read), read.known ? read.answer ? "yes" : "no" : "not known");
    switch (read.kind) {
        case Read::Kind::capability: read_capability(work, CapabilityIndex{read.index}, out); break;
        case Read::Kind::criterion: read_criterion(work, CriterionIndex{read.index}, out); break;
        case Read::Kind::metric: read_metric(work, MetricIndex{read.index}, out); break;
        case Read::Kind::context: read_context(work, ContextIndex{read.index}, out); break;
        case Read::Kind::system: read_system(work, out); break;
    }
    return out;
}

Reason worded_reason(const Casework& work, RuleIndex index) {
    const Rule& rule = work.rule(index);
    Reason reason{rule.id, rule.title, rule.file, rule.line, {}};
    for (const Read& read : work.evaluation.rules[index.value].reads) reason.reads.push_back(worded_read(work, read));
    return reason;
}

}  // namespace ics
