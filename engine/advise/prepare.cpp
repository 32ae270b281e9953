#include "advise/prepare.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

const Profile* choose_profile(const KnowledgeBase& knowledge, const std::string& id, Diagnostics& diagnostics) {
    const auto& profiles = knowledge.priorities.profiles;
    assert(!profiles.empty());  // the loader sees to it
    if (id.empty()) return &profiles.front();
    std::vector<std::string> names;
    for (const Profile& profile : profiles) {
        if (profile.id == id) return &profile;
        names.push_back(profile.id);
    }
    diagnostics.add({.code = "unknown-profile", .message = fmt::format("there is no weight profile '{}'", id),
                     .expected = fmt::format("one of {}", fmt::join(names, ", ")), .nearest = nearest_name(id, names),
                     .mend = "name one of the profiles in priorities.toml"});
    return nullptr;
}

bool is_rated(const KnowledgeBase& knowledge, const Assessment& assessment, FrameworkIndex framework) {
    const auto in = [&](CapabilityIndex c) { return knowledge[c].framework == framework; };
    return std::any_of(assessment.capability_ratings.begin(), assessment.capability_ratings.end(),
                       [&](const CapabilityRating& r) { return in(r.capability); }) ||
           std::any_of(assessment.criterion_ratings.begin(), assessment.criterion_ratings.end(),
                       [&](const CriterionRating& r) { return in(knowledge[r.criterion].capability); });
}

// The first stage whose own date still lies ahead; else the top, with its date where it has one.
Target default_target(const Framework& framework, FrameworkIndex index, Date as_of) {
    Level level = std::min(1, framework.top());
    const auto due = [&] { return framework.stages[std::size_t(level)].due; };
    while (level < framework.top() && (!due() || *due() < as_of)) ++level;
    return {index, level, due()};
}

std::vector<Target> assessment_targets(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of) {
    if (!assessment.targets.empty()) return assessment.targets;
    std::vector<Target> out;
    const auto add = [&](FrameworkIndex index) { out.push_back(default_target(knowledge[index], index, as_of)); };
    for (std::uint32_t i = 0; i < knowledge.frameworks.size(); ++i)
        if (is_rated(knowledge, assessment, FrameworkIndex{i})) add(FrameworkIndex{i});
    if (out.empty() && !knowledge.frameworks.empty()) add(FrameworkIndex{0});
    return out;
}

// The targets with the stage that was asked for instead; nothing when none of their frameworks has it.
std::optional<std::vector<Target>> retarget(const KnowledgeBase& knowledge, std::vector<Target> targets,
                                            const std::string& stage, Diagnostics& diagnostics) {
    if (stage.empty()) return targets;
    std::vector<std::string> names;
    bool found = false;
    for (Target& target : targets) {
        const Framework& framework = knowledge[target.framework];
        for (std::size_t i = 1; i < framework.stages.size(); ++i)
            if (std::find(names.begin(), names.end(), framework.stages[i].id) == names.end())
                names.push_back(framework.stages[i].id);
        const auto level = framework.level_of(stage);
        if (!level || *level == 0) continue;
        found = true;
        if (target.stage != *level) target.by = framework.stages[std::size_t(*level)].due;
        target.stage = *level;
    }
    if (found) return targets;
    diagnostics.add({.code = "unknown-stage", .message = fmt::format("'{}' is no stage to aim at", stage),
                     .expected = fmt::format("one of {}", fmt::join(names, ", ")),
                     .nearest = nearest_name(stage, names),
                     .mend = "name a stage above the base of the framework that the assessment aims at"});
    return std::nullopt;
}

}  // namespace

std::optional<Aim> take_aim(const KnowledgeBase& knowledge, const Assessment& assessment, const AdviseOptions& options,
                            Diagnostics& diagnostics) {
    const Profile* profile = choose_profile(knowledge, options.profile, diagnostics);
    const Date as_of = options.as_of.value_or(assessment.date);
    auto targets = retarget(knowledge, assessment_targets(knowledge, assessment, as_of), options.target, diagnostics);
    if (!profile || !targets) return std::nullopt;
    return Aim{std::move(*targets), assessment.targets.empty(), profile, as_of};
}

std::optional<Prepared> prepare(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    const auto aim = take_aim(knowledge, assessment, options, diagnostics);
    if (!aim) return std::nullopt;
    const std::size_t errors = diagnostics.error_count();
    Evaluation evaluation = evaluate(knowledge, graph, rules, assessment, aim->targets, *aim->profile, aim->as_of, diagnostics);
    evaluation.targets_defaulted = aim->defaulted;
    if (diagnostics.error_count() > errors) return std::nullopt;
    return Prepared{std::move(evaluation), aim->profile};
}

}  // namespace ics
