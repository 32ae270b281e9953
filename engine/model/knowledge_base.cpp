#include "model/knowledge_base.hpp"

#include <algorithm>

namespace ics {

namespace {

template <class I, class Ids>
std::optional<I> find(const Ids& ids, std::string_view id) {
    const auto found = ids.find(id);
    return found == ids.end() ? std::nullopt : std::optional<I>(found->second);
}

template <class I, class Ids, class Records, class Key>
void fill(Ids& ids, const Records& records, Key key) {
    ids.clear();
    for (std::uint32_t i = 0; i < records.size(); ++i) ids.emplace(key(records[i]), I{i});
}

}  // namespace

std::optional<FrameworkIndex> KnowledgeBase::framework(std::string_view id) const {
    return find<FrameworkIndex>(framework_ids_, id);
}
std::optional<DomainIndex> KnowledgeBase::domain(std::string_view id) const {
    return find<DomainIndex>(domain_ids_, id);
}
std::optional<CapabilityIndex> KnowledgeBase::capability(std::string_view id) const {
    return find<CapabilityIndex>(capability_ids_, id);
}
std::optional<CriterionIndex> KnowledgeBase::criterion(std::string_view id) const {
    return find<CriterionIndex>(criterion_ids_, id);
}
std::optional<MetricIndex> KnowledgeBase::metric(std::string_view name) const {
    return find<MetricIndex>(metric_names_, name);
}
std::optional<ContextIndex> KnowledgeBase::context(std::string_view id) const {
    return find<ContextIndex>(context_ids_, id);
}
std::optional<ThemeIndex> KnowledgeBase::theme(std::string_view id) const { return find<ThemeIndex>(theme_ids_, id); }
std::optional<RecommendationIndex> KnowledgeBase::recommendation(std::string_view id) const {
    return find<RecommendationIndex>(recommendation_ids_, id);
}

std::string KnowledgeBase::id_of(const StepRef& step) const {
    if (const auto* criterion = std::get_if<CriterionIndex>(&step)) return (*this)[*criterion].id;
    const auto& milestone = std::get<Milestone>(step);
    return (*this)[milestone.capability].id + "@" + stage(milestone.capability, milestone.stage).id;
}

std::string_view KnowledgeBase::lead_title(std::string_view lead) const {
    const auto found = std::find_if(leads.begin(), leads.end(), [&](const Word& w) { return w.id == lead; });
    return found == leads.end() ? lead : std::string_view(found->title);
}

const Overlay* KnowledgeBase::overlay_of(std::string_view file) const {
    const auto found = std::find_if(overlays.begin(), overlays.end(),
                                    [&](const Overlay& overlay) { return file.starts_with(overlay.name + "/"); });
    return found == overlays.end() ? nullptr : &*found;
}

void KnowledgeBase::index_ids() {
    const auto by_id = [](const auto& record) { return record.id; };
    fill<FrameworkIndex>(framework_ids_, frameworks, by_id);
    fill<DomainIndex>(domain_ids_, domains, by_id);
    fill<CapabilityIndex>(capability_ids_, capabilities, by_id);
    fill<CriterionIndex>(criterion_ids_, criteria, by_id);
    fill<MetricIndex>(metric_names_, metrics, [](const Metric& m) { return m.name; });
    fill<ContextIndex>(context_ids_, context_facts, by_id);
    fill<ThemeIndex>(theme_ids_, themes, by_id);
    fill<RecommendationIndex>(recommendation_ids_, recommendations, by_id);
}

}  // namespace ics
