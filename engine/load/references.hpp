// Names in records and assessments, looked up. A name that leads nowhere is reported with the nearest one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// The value of an index that could not be resolved. Only ever seen while loading what has an error.
inline constexpr std::uint32_t nowhere = 0xFFFFFFFF;
// Whether the criterion's capability and stage, and so the framework, are known.
inline bool is_placed(const Criterion& criterion) {
    return criterion.capability.value != nowhere && criterion.stage >= 0;
}

// Every look-up gives nothing, after a report, when the name is unknown or is not of that kind.
class References {
public:
    // With `complete` false some file could not be read, so a name that is not found may stand there: nothing is
    // reported then. `knowledge` must have its ids indexed before the first look-up, and outlive this.
    References(const KnowledgeBase& knowledge, Diagnostics& diagnostics, bool complete = true)
        : knowledge_(&knowledge), diagnostics_(&diagnostics), complete_(complete) {}

    bool complete() const { return complete_; }

    std::optional<FrameworkIndex> framework(const Located& id) const;
    std::optional<DomainIndex> domain(const Located& id) const;
    std::optional<CapabilityIndex> capability(const Located& id) const;
    std::optional<CriterionIndex> criterion(const Located& id) const;
    std::optional<ThemeIndex> theme(const Located& id) const;
    std::optional<MetricIndex> metric(const Located& name) const;
    std::optional<ContextIndex> context(const Located& id) const;
    std::optional<Level> stage(FrameworkIndex framework, const Located& id) const;
    std::optional<Level> stage(CapabilityIndex capability, const Located& id) const;
    std::optional<Tier> tier(const Located& name) const;
    bool lead(const Located& id) const;
    bool tag(const Located& id) const;
    bool source(const Located& id) const;
    bool case_study(const Located& id) const;

    // A criterion that is a step; what is none is reported with what to name instead.
    std::optional<CriterionIndex> step(const Located& id) const;
    // A step or a milestone above the base, "capability@stage".
    std::optional<StepRef> step_or_milestone(const Located& id) const;

    // Reports that there is no `kind` called `name`, unless some file could not be read.
    void report_unknown(const Located& name, std::string code, std::string_view kind, std::string expected,
                        const std::vector<std::string>& known) const;
    // Reports that `id` names a record of kind `is`, where a `kind` is expected.
    void report_kind(const Located& id, std::string_view is, std::string_view kind) const;

private:
    std::optional<StepRef> milestone(const Located& id) const;
    bool report_near_step(const Located& id) const;
    void report_no_step(const Located& id, CriterionIndex criterion) const;
    void report_dangling(const Located& id, std::string_view kind, const std::vector<std::string>& known) const;

    const KnowledgeBase* knowledge_;
    Diagnostics* diagnostics_;
    bool complete_;
};

template <class Record>
std::vector<std::string> ids_of(const std::vector<Record>& records) {
    std::vector<std::string> ids;
    for (const Record& record : records) ids.push_back(record.id);
    return ids;
}

}  // namespace ics
