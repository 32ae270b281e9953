#include "advise/advise.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "advise/compose.hpp"
#include "advise/elsewhere.hpp"
#include "advise/wording.hpp"
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

void add_all_evidence(const Casework& work, Advice& advice) {
    const Elsewhere elsewhere(work);
    std::set<std::string> told;
    add_evidence(work, elsewhere, advice.actions, told);
    add_evidence(work, elsewhere, advice.blocked, told);
    add_evidence(work, elsewhere, advice.themes);
}

Advice compose(const Casework& work) {
    Advice advice;
    advice.system = work.facts().system.name;
    advice.summary_of_system = work.facts().system.summary;
    advice.fictional = work.facts().system.fictional;
    advice.as_of = work.facts().as_of;
    advice.today = work.options.today;
    advice.target_words = compose_target(work);
    advice.mostly_unknown = mostly_unknown(work);
    advice.position = compose_position(work);
    advice.actions = compose_ready(work);
    advice.blocked = compose_blocked(work);
    advice.later = compose_later(work);
    advice.under_way = compose_under_way(work);
    advice.bottleneck = compose_bottleneck(work);
    advice.themes = compose_themes(work);
    add_all_evidence(work, advice);
    advice.findings = compose_findings(work);
    advice.commitments = compose_commitments(work);
    advice.metrics = compose_metrics(work);
    advice.questions = compose_questions(work);
    advice.conflicts = compose_conflicts(work);
    advice.ahead = compose_ahead(work);
    advice.freedoms = compose_freedoms(work);
    advice.tiers = compose_tiers(work, advice);
    advice.acronyms = compose_acronyms(work);
    advice.about = compose_about(work);
    advice.summary = compose_summary(work, advice);
    return advice;
}

// Returns how many went.
template <class List>
int keep_first(List& list, int top) {
    if (top <= 0 || list.size() <= std::size_t(top)) return 0;
    const int gone = int(list.size()) - top;
    list.erase(list.begin() + top, list.end());
    return gone;
}

bool has_theme(const Action& action, const std::string& theme) {
    return std::find(action.themes.begin(), action.themes.end(), theme) != action.themes.end();
}

void keep_theme(Advice& advice, const std::string& theme) {
    const auto kept = std::find_if(advice.themes.begin(), advice.themes.end(),
                                   [&](const ThemeAdvice& one) { return one.theme.id == theme; });
    advice.left_out.theme = kept == advice.themes.end() ? theme : kept->theme.title;
    const auto other = [&](const Action& action) { return !has_theme(action, theme); };
    std::erase_if(advice.actions, other);
    std::erase_if(advice.blocked, other);
    std::erase_if(advice.themes, [&](const ThemeAdvice& t) { return t.theme.id != theme; });
    advice.findings.clear();
}

}  // namespace

std::string_view name(StepState state) {
    switch (state) {
        case StepState::done: return "done";
        case StepState::ready: return "ready";
        case StepState::blocked: return "blocked";
        case StepState::later: return "later";
        case StepState::undetermined: return "undetermined";
        case StepState::not_applicable: return "not applicable";
    }
    return "undetermined";
}

Advice trimmed(Advice advice, int top, const std::string& theme) {
    if (!theme.empty()) keep_theme(advice, theme);
    advice.left_out.actions += keep_first(advice.actions, top);
    advice.left_out.blocked += keep_first(advice.blocked, top);
    advice.left_out.questions += keep_first(advice.questions, top);
    return advice;
}

std::optional<Advice> advise(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                             const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    const Profile* profile = choose_profile(knowledge, options.profile, diagnostics);
    const Date as_of = options.as_of.value_or(assessment.date);
    const auto targets =
        retarget(knowledge, assessment_targets(knowledge, assessment, as_of), options.target, diagnostics);
    if (!profile || !targets) return std::nullopt;
    const std::size_t errors = diagnostics.error_count();
    Evaluation evaluation =
        evaluate(knowledge, graph, rules, assessment, *targets, *profile, as_of, diagnostics);
    evaluation.targets_defaulted = assessment.targets.empty();
    if (diagnostics.error_count() > errors) return std::nullopt;
    return compose({knowledge, graph, rules, assessment, evaluation, options, *profile});
}

}  // namespace ics
