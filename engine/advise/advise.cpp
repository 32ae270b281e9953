#include "advise/advise.hpp"

#include <algorithm>
#include <set>

#include "advise/compose.hpp"
#include "advise/elsewhere.hpp"
#include "advise/prepare.hpp"

namespace ics {

namespace {

void add_all_evidence(const Casework& work, Advice& advice) {
    const Elsewhere elsewhere(work);
    std::set<std::string> told;
    add_evidence(work, elsewhere, advice.actions, told);
    add_evidence(work, elsewhere, advice.blocked, told);
    add_evidence(work, elsewhere, advice.themes);
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

Advice compose_advice(const Casework& work) {
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
    advice.way = compose_way(work);
    advice.acronyms = compose_acronyms(work);
    advice.about = compose_about(work);
    advice.summary = compose_summary(work, advice);
    return advice;
}

std::optional<Advice> advise(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                             const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    const auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return std::nullopt;
    return compose_advice({knowledge, graph, rules, assessment, prepared->evaluation, options, *prepared->profile});
}

}  // namespace ics
