// Everything the program knows: all records of the knowledge base, resolved and in order of id.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/dependency.hpp"
#include "model/evidence.hpp"
#include "model/framework.hpp"
#include "model/metric.hpp"
#include "model/priority_settings.hpp"
#include "model/recommendation.hpp"
#include "model/tiers.hpp"

namespace ics {

struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    std::optional<Date> date;
    std::string period;  // for 'date passed under the 2019 plan': "the 2019 plan"
    Place place;
};

// A word of a vocabulary: a lead or a tag.
struct Word {
    std::string id;
    std::string title;
    Place place;
};

// A yes-or-no circumstance of a system that rules may read, such as 'a merger is planned'.
struct ContextFact : Record {
    std::string title;     // a statement, true when the answer is yes
    std::string question;  // how to ask for it
};

struct Term : Record {
    std::string term;
    std::string expansion;
};

// One file that was read, for provenance.
struct InputFile {
    std::string path;    // as shown to the user
    std::string digest;  // 64-bit FNV-1a of its bytes, 16 hex digits
};

// A folder that was laid over the knowledge base.
struct Overlay {
    std::string name;  // what the names of its files begin with
    int records = 0;   // that it adds
};

// A key of a record, before and after; `was` and `is` are as they would be written in a file, or empty where that is long.
struct KeyChange {
    std::string key;  // "effort", "weights.ease"
    std::string was, is;
};

// What an overlay did to what came before it.
struct OverlayChange {
    enum class Kind { changed, removed, rule_off } kind = Kind::changed;
    std::string id;  // of the record or rule; "step needs need" of an edge
    std::vector<KeyChange> keys;
    Place place;
    std::optional<Place> over;  // where one of these keys had been changed before: the later one wins
};

// Says that a warning of `check` is meant to be there, and why.
struct Silence {
    std::string code;  // of the warning
    std::string of;    // the record, rule or edge ("step needs need") that it is about
    std::string why;
    int layer = 0;     // 0: the knowledge base; n: the n-th overlay
    Place place;
};

struct KnowledgeBase {
    std::vector<Source> sources;
    std::vector<Word> leads;
    std::vector<Word> tags;
    std::vector<ContextFact> context_facts;
    std::vector<Framework> frameworks;
    std::vector<Domain> domains;
    std::vector<Narrative> narratives;
    std::vector<Capability> capabilities;
    std::vector<Criterion> criteria;
    std::vector<Example> examples;
    std::vector<Partner> partners;
    std::vector<CrossTheme> cross_themes;
    std::vector<Record> facts;
    std::vector<Theme> themes;
    std::vector<KeyMessage> key_messages;
    std::vector<Recommendation> recommendations;
    std::vector<Finding> findings;
    std::vector<CaseStudy> case_studies;
    std::vector<CaseFact> case_facts;
    std::vector<Approach> approaches;
    std::vector<Marker> markers;
    std::vector<TierSize> tier_sizes;
    std::vector<Function> functions;
    std::vector<Body> bodies;
    std::vector<Freedom> freedoms;
    std::vector<Metric> metrics;
    std::vector<Dependency> dependencies;
    std::vector<Correspondence> correspondences;
    std::vector<Term> terms;
    PrioritySettings priorities;
    std::vector<InputFile> files;   // in order of overlay, then path
    std::vector<Overlay> overlays;  // in the order in which they were laid over it
    std::vector<OverlayChange> overlay_changes;  // in the order in which they were made
    std::vector<Silence> silences;  // as written

    const Framework& operator[](FrameworkIndex i) const { return frameworks[i.value]; }
    const Domain& operator[](DomainIndex i) const { return domains[i.value]; }
    const Capability& operator[](CapabilityIndex i) const { return capabilities[i.value]; }
    const Criterion& operator[](CriterionIndex i) const { return criteria[i.value]; }
    const Metric& operator[](MetricIndex i) const { return metrics[i.value]; }
    const ContextFact& operator[](ContextIndex i) const { return context_facts[i.value]; }
    const Theme& operator[](ThemeIndex i) const { return themes[i.value]; }
    const Recommendation& operator[](RecommendationIndex i) const { return recommendations[i.value]; }

    // Look-up by id (metrics also by name); nothing when there is none. Filled by `index_ids`.
    std::optional<FrameworkIndex> framework(std::string_view id) const;
    std::optional<DomainIndex> domain(std::string_view id) const;
    std::optional<CapabilityIndex> capability(std::string_view id) const;
    std::optional<CriterionIndex> criterion(std::string_view id) const;
    std::optional<MetricIndex> metric(std::string_view name) const;
    std::optional<ContextIndex> context(std::string_view id) const;
    std::optional<ThemeIndex> theme(std::string_view id) const;
    std::optional<RecommendationIndex> recommendation(std::string_view id) const;

    // "hlp-2019/2.3@maturing" or a criterion's id.
    std::string id_of(const StepRef& step) const;
    const Stage& stage(FrameworkIndex framework, Level level) const {
        return (*this)[framework].stages[std::size_t(level)];
    }
    // The stage of a capability's own framework.
    const Stage& stage(CapabilityIndex capability, Level level) const {
        return stage((*this)[capability].framework, level);
    }
    std::string_view lead_title(std::string_view lead) const;
    // The overlay that a file belongs to; null for a file of the knowledge base itself.
    const Overlay* overlay_of(std::string_view file) const;

    // Builds the look-up tables from the vectors. Call once, after the last record was added.
    void index_ids();

private:
    template <class I>
    using Ids = std::map<std::string, I, std::less<>>;
    Ids<FrameworkIndex> framework_ids_;
    Ids<DomainIndex> domain_ids_;
    Ids<CapabilityIndex> capability_ids_;
    Ids<CriterionIndex> criterion_ids_;
    Ids<MetricIndex> metric_names_;
    Ids<ContextIndex> context_ids_;
    Ids<ThemeIndex> theme_ids_;
    Ids<RecommendationIndex> recommendation_ids_;
};

}  // namespace ics
