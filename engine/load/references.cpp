#include "load/references.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

// What `id` names, in words; empty when it names none of these.
std::string_view kind_named(const KnowledgeBase& knowledge, std::string_view id) {
    if (knowledge.framework(id)) return "framework";
    if (knowledge.domain(id)) return "domain";
    if (knowledge.capability(id)) return "capability";
    if (knowledge.criterion(id)) return "criterion";
    if (knowledge.theme(id)) return "theme";
    if (knowledge.recommendation(id)) return "recommendation";
    if (knowledge.metric(id)) return "metric";
    return "";
}

template <class Record>
bool has(const std::vector<Record>& records, std::string_view id) {
    return std::any_of(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
}

// The name of the metric with this id; empty when there is none.
std::string metric_name(const KnowledgeBase& knowledge, std::string_view id) {
    const auto& metrics = knowledge.metrics;
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const Metric& m) { return m.id == id; });
    return found == metrics.end() ? "" : found->name;
}

}  // namespace

void References::report_unknown(const Located& name, std::string code, std::string_view kind, std::string expected,
                                const std::vector<std::string>& known) const {
    if (!complete_) return;
    report(*diagnostics_, std::move(code), name, fmt::format("there is no {} '{}'", kind, name.text),
           {.expected = std::move(expected),
            .nearest = nearest_name(name.text, known),
            .mend = fmt::format("correct it, or add the {}", kind)});
}

void References::report_kind(const Located& id, std::string_view is, std::string_view kind) const {
    report(*diagnostics_, "wrong-kind", id, fmt::format("'{}' is {}, not {}", id.text, with_article(is), with_article(kind)),
           {.expected = "the id of " + with_article(kind), .mend = "name " + with_article(kind)});
}

void References::report_dangling(const Located& id, std::string_view kind,
                                 const std::vector<std::string>& known) const {
    const std::string_view other = kind_named(*knowledge_, id.text);
    if (!other.empty()) return report_kind(id, other, kind);
    report_unknown(id, "dangling-reference", kind, "the id of " + with_article(kind), known);
}

std::optional<FrameworkIndex> References::framework(const Located& id) const {
    const auto found = knowledge_->framework(id.text);
    if (!found) report_dangling(id, "framework", ids_of(knowledge_->frameworks));
    return found;
}

std::optional<DomainIndex> References::domain(const Located& id) const {
    const auto found = knowledge_->domain(id.text);
    if (!found) report_dangling(id, "domain", ids_of(knowledge_->domains));
    return found;
}

std::optional<CapabilityIndex> References::capability(const Located& id) const {
    const auto found = knowledge_->capability(id.text);
    if (!found) report_dangling(id, "capability", ids_of(knowledge_->capabilities));
    return found;
}

std::optional<CriterionIndex> References::criterion(const Located& id) const {
    const auto found = knowledge_->criterion(id.text);
    if (!found) report_dangling(id, "criterion", ids_of(knowledge_->criteria));
    return found;
}

std::optional<ThemeIndex> References::theme(const Located& id) const {
    const auto found = knowledge_->theme(id.text);
    if (!found) report_dangling(id, "theme", ids_of(knowledge_->themes));
    return found;
}

std::optional<MetricIndex> References::metric(const Located& name) const {
    if (const auto found = knowledge_->metric(name.text)) return found;
    if (const std::string own = metric_name(*knowledge_, name.text); !own.empty()) {
        report(*diagnostics_, "wrong-kind", name,
               fmt::format("'{}' is the id of a metric, which is called by its name", name.text),
               {.expected = "the name of a metric", .mend = fmt::format("write '{}'", own)});
        return std::nullopt;
    }
    std::vector<std::string> names;
    for (const Metric& metric : knowledge_->metrics) names.push_back(metric.name);
    report_unknown(name, "dangling-reference", "metric", "the name of a metric", names);
    return std::nullopt;
}

std::optional<ContextIndex> References::context(const Located& id) const {
    const auto found = knowledge_->context(id.text);
    if (!found) report_dangling(id, "context fact", ids_of(knowledge_->context_facts));
    return found;
}

std::optional<Level> References::stage(FrameworkIndex framework, const Located& id) const {
    const Framework& owner = (*knowledge_)[framework];
    const auto found = owner.level_of(id.text);
    if (!found && complete_)
        report(*diagnostics_, "unknown-stage", id,
               fmt::format("the framework '{}' has no stage '{}'", owner.id, id.text),
               {.expected = one_of(ids_of(owner.stages)),
                .nearest = nearest_name(id.text, ids_of(owner.stages)),
                .mend = "use one of its stages"});
    return found;
}

std::optional<Level> References::stage(CapabilityIndex capability, const Located& id) const {
    const FrameworkIndex framework = (*knowledge_)[capability].framework;
    return framework.value == nowhere ? std::nullopt : stage(framework, id);
}

std::optional<Tier> References::tier(const Located& name) const {
    const auto found = tier_named(name.text);
    const std::vector<std::string> tiers{"neighbourhood", "place", "system", "region", "nation"};
    if (!found)
        report(
            *diagnostics_, "unknown-tier", name, fmt::format("there is no tier '{}'", name.text),
            {.expected = one_of(tiers), .nearest = nearest_name(name.text, tiers), .mend = "use one of these tiers"});
    return found;
}

bool References::lead(const Located& id) const {
    if (has(knowledge_->leads, id.text)) return true;
    report_unknown(id, "unknown-lead", "lead", "the id of a [[lead]], as vocabulary.toml lists them",
                   ids_of(knowledge_->leads));
    return false;
}

bool References::tag(const Located& id) const {
    if (has(knowledge_->tags, id.text)) return true;
    report_unknown(id, "unknown-tag", "tag", "the id of a [[tag]], as vocabulary.toml lists them",
                   ids_of(knowledge_->tags));
    return false;
}

bool References::case_study(const Located& id) const {
    const auto& all = knowledge_->case_studies;
    if (std::any_of(all.begin(), all.end(), [&](const CaseStudy& study) { return study.id == id.text; })) return true;
    report_dangling(id, "case study", ids_of(all));
    return false;
}

bool References::source(const Located& id) const {
    if (has(knowledge_->sources, id.text)) return true;
    report_unknown(id, "dangling-reference", "source", "the id of a [[source]], as sources.toml lists them",
                   ids_of(knowledge_->sources));
    return false;
}

}  // namespace ics
