#include "skeleton/stated_entry.hpp"

#include <algorithm>

#include "model/metric.hpp"

namespace ics {

namespace {

using Stated = std::optional<SheetEntry>;

template <class Entries, class Matches>
auto find(const Entries& entries, Matches matches) {
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? nullptr : &*found;
}

void put(SheetEntry& entry, const std::string& key, SheetValue value) {
    entry.values.emplace_back(key, std::move(value));
}

void put_text(SheetEntry& entry, const std::string& key, const std::string& text) {
    if (!text.empty()) put(entry, key, text);
}

void put_list(SheetEntry& entry, const std::string& key, const std::vector<std::string>& words) {
    if (!words.empty()) put(entry, key, words);
}

SheetEntry with_evidence(SheetEntry entry, const Evidence& evidence) {
    entry.place = evidence.place;
    put_text(entry, "evidence", evidence.evidence);
    put_text(entry, "source", evidence.source);
    put_text(entry, "rater", evidence.rater);
    if (evidence.date) put(entry, "date", *evidence.date);
    return entry;
}

SheetEntry system(const Assessment& assessment) {
    const System& system = assessment.system;
    std::vector<std::string> tiers;
    for (const Tier tier : system.tiers) tiers.emplace_back(name(tier));
    SheetEntry out;
    put(out, "name", system.name);
    put(out, "date", assessment.date);
    if (system.population) put(out, "population", *system.population);
    put_text(out, "summary", system.summary);
    put_list(out, "tier", tiers);
    put_list(out, "tags", system.tags);
    put(out, "fictional", system.fictional);
    put_list(out, "case_study", system.case_studies);
    return out;
}

Stated target(const Assessment& assessment, const KnowledgeBase& knowledge, SheetEntry out) {
    const Target* aim =
        find(assessment.targets, [&](const Target& t) { return knowledge[t.framework].id == out.id; });
    if (!aim) return std::nullopt;
    put(out, "stage", knowledge.stage(aim->framework, aim->stage).id);
    if (aim->by) put(out, "by", *aim->by);
    return out;
}

Stated capability(const Assessment& assessment, const KnowledgeBase& knowledge, SheetEntry out) {
    const CapabilityRating* rating = find(assessment.capability_ratings, [&](const CapabilityRating& r) {
        return knowledge[r.capability].id == out.id;
    });
    if (!rating) return std::nullopt;
    const std::string& low = knowledge.stage(rating->capability, rating->stage.low).id;
    if (rating->stage.exact()) put(out, "stage", low);
    else put(out, "stage", std::vector{low, knowledge.stage(rating->capability, rating->stage.high).id});
    return with_evidence(std::move(out), rating->evidence);
}

Stated criterion(const Assessment& assessment, const KnowledgeBase& knowledge, SheetEntry out) {
    const CriterionRating* rating = find(assessment.criterion_ratings, [&](const CriterionRating& r) {
        return knowledge[r.criterion].id == out.id;
    });
    if (!rating) return std::nullopt;
    put(out, "status", std::string(name(rating->status)));
    put_text(out, "reason", rating->reason);
    return with_evidence(std::move(out), rating->evidence);
}

Stated metric(const Assessment& assessment, const KnowledgeBase& knowledge, SheetEntry out) {
    const MetricValue* figure =
        find(assessment.metrics, [&](const MetricValue& m) { return knowledge[m.metric].name == out.id; });
    if (!figure) return std::nullopt;
    const bool truth = knowledge[figure->metric].unit == yes_no;
    const auto value = [&](double number) { return truth ? SheetValue(number > 0) : SheetValue(number); };
    put(out, "value", value(figure->value));
    if (figure->target) put(out, "target", value(*figure->target));
    return with_evidence(std::move(out), figure->evidence);
}

Stated circumstance(const Assessment& assessment, const KnowledgeBase& knowledge, SheetEntry out) {
    const ContextValue* fact =
        find(assessment.context, [&](const ContextValue& c) { return knowledge[c.fact].id == out.id; });
    if (!fact) return std::nullopt;
    put(out, "value", fact->value);
    return with_evidence(std::move(out), fact->evidence);
}

}  // namespace

Stated stated_entry(const Assessment& assessment, const KnowledgeBase& knowledge, const SheetEntry& entry) {
    SheetEntry out;
    out.kind = entry.kind;
    out.id = entry.id;
    switch (entry.kind) {
        case RowKind::system: return system(assessment);
        case RowKind::target: return target(assessment, knowledge, std::move(out));
        case RowKind::capability: return capability(assessment, knowledge, std::move(out));
        case RowKind::criterion: return criterion(assessment, knowledge, std::move(out));
        case RowKind::metric: return metric(assessment, knowledge, std::move(out));
        case RowKind::context: return circumstance(assessment, knowledge, std::move(out));
    }
    return std::nullopt;
}

}  // namespace ics
