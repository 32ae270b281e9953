// Where the system stands, and where its ratings contradict each other.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

void count_requirements(const Casework& work, CapabilityIndex capability, CapabilityPosition& out) {
    const Level up_to = out.target.value_or(work.knowledge[work.knowledge[capability].framework].top());
    for (const CriterionIndex c : work.knowledge[capability].criteria) {
        const Criterion& criterion = work.knowledge[c];
        const CriterionFact& fact = work.facts()[c];
        if (!criterion.is_step() || criterion.stage > up_to || fact.not_applicable) continue;
        out.met += fact.met == Truth::yes;
        out.open += fact.met == Truth::no;
        out.unknown += fact.met == Truth::unknown;
    }
}

int rated_criteria(const Casework& work, CapabilityIndex capability) {
    const auto& criteria = work.knowledge[capability].criteria;
    return int(std::count_if(criteria.begin(), criteria.end(),
                             [&](CriterionIndex c) { return work.facts()[c].rating.has_value(); }));
}

// "2 criteria are not applicable: no network yet; no such service."; of a capability without any that is, the reasons.
std::string left_out_words(const Casework& work, CapabilityIndex capability) {
    std::vector<std::string> reasons;
    int n = 0;
    for (const CriterionIndex c : work.knowledge[capability].criteria) {
        const CriterionFact& fact = work.facts()[c];
        if (!fact.not_applicable || !fact.rating) continue;
        ++n;
        std::string reason = work.assessment.criterion_ratings[*fact.rating].reason;
        if (reason.ends_with('.')) reason.pop_back();
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(std::move(reason));
    }
    if (n == 0) return "";
    const std::string what = counted(n, "criterion is", "criteria are") + " not applicable";
    return fmt::format("{}: {}.", what, fmt::join(reasons, "; "));
}

std::string stage_text(const Capability& capability, LevelRange stage) {
    if (!stage.exact()) return "";
    for (const MilestoneText& milestone : capability.milestones)
        if (milestone.stage == stage.low) return milestone.text;
    return "";
}

std::string worked_out_from(int rated) {
    if (rated == 0) return "Worked out from the same work in another framework.";
    return "Worked out from " + counted(rated, "rated criterion.", "rated criteria.");
}

// "Strong leaders (West Midlands score: 4)"
Named rated_elsewhere(const Casework& work, CapabilityIndex index) {
    const Capability& capability = work.knowledge[index];
    return {capability.id, fmt::format("{} ({}: {})", capability.title, work.knowledge[capability.framework].short_title,
                                       stage_words(work.knowledge, index, work.facts()[index]))};
}

CapabilityPosition capability_position(const Casework& work, CapabilityIndex index) {
    const Capability& capability = work.knowledge[index];
    const Position& position = work.facts()[index];
    CapabilityPosition out;
    out.capability = named(capability);
    out.stage = position.stage;
    out.stage_words = stage_words(work.knowledge, index, position);
    out.origin = position.origin;
    out.not_applicable = position.not_applicable;
    out.target = work.facts().target[index.value];
    if (out.target) out.target_words = work.knowledge.stage(index, *out.target).title;
    count_requirements(work, index, out);
    const bool told = position.origin != Origin::unknown && !position.not_applicable;
    out.stage_text = told ? stage_text(capability, position.stage) : "";
    out.left_out = left_out_words(work, index);
    if (position.rating) {
        const EvidenceWords words = evidence_words(work, work.assessment.capability_ratings[*position.rating].evidence);
        out.evidence = words.evidence;
        out.source = words.source;
    } else if (position.origin == Origin::derived) {
        out.evidence = worked_out_from(rated_criteria(work, index));
    } else if (position.origin == Origin::presumed) {
        out.evidence = "Presumed from the same work in another framework.";
    }
    for (const std::size_t i : inferred_from(work.knowledge, work.facts(), index)) {
        const Correspondence& link = work.knowledge.correspondences[i];
        out.inferred_from.push_back(rated_elsewhere(work, link.a == index ? link.b : link.a));
    }
    return out;
}

bool is_known(const Position& position) {
    return position.origin == Origin::rated || position.origin == Origin::derived || position.not_applicable;
}

std::string statement(const Casework& work, CriterionIndex index) {
    const CriterionFact& fact = work.facts()[index];
    std::string text = work.knowledge[index].text;
    if (text.ends_with('.')) text.pop_back();
    std::string out = fmt::format("{}: {}", text, status_words(fact));
    if (!fact.rating) return out + fmt::format(" ({})", name(fact.origin));
    const std::string source = evidence_words(work, work.assessment.criterion_ratings[*fact.rating].evidence).source;
    return source.empty() ? out : out + " (" + source + ")";
}

std::string rated_statement(const Casework& work, const CapabilityRating& rating) {
    Position stated;
    stated.stage = rating.stage;
    stated.origin = Origin::rated;
    const std::string source = evidence_words(work, rating.evidence).source;
    return fmt::format("{}: rated {}{}", work.knowledge[rating.capability].title,
                       stage_words(work.knowledge, rating.capability, stated),
                       source.empty() ? "" : " (" + source + ")");
}

// The statements that contradict each other.
std::vector<std::string> statements(const Casework& work, const Conflict& conflict) {
    std::vector<std::string> out;
    const Position& position = work.facts()[conflict.capability];
    if (conflict.kind == Conflict::Kind::stage_and_criterion)
        out.push_back(rated_statement(work, work.assessment.capability_ratings[*position.rating]));
    for (const CriterionIndex c : conflict.criteria)
        if (work.facts()[c].origin != Origin::unknown) out.push_back(statement(work, c));
    if (conflict.kind != Conflict::Kind::crosswalk) return out;
    for (const std::size_t i : inferred_from(work.knowledge, work.facts(), conflict.capability)) {
        const Correspondence& link = work.knowledge.correspondences[i];
        const CapabilityIndex from = link.a == conflict.capability ? link.b : link.a;
        out.push_back(rated_statement(work, work.assessment.capability_ratings[*work.facts()[from].rating]));
    }
    return out;
}

}  // namespace

bool is_aimed_at(const Casework& work, FrameworkIndex framework) {
    const auto& targets = work.evaluation.targets;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& target) { return target.framework == framework; });
}

bool concerns(const Casework& work, FrameworkIndex framework) {
    if (is_aimed_at(work, framework)) return true;
    for (std::uint32_t i = 0; i < work.knowledge.capabilities.size(); ++i)
        if (work.knowledge.capabilities[i].framework == framework && is_known(work.facts().capabilities[i]))
            return true;
    return false;
}

// Those of the frameworks aimed at, then the others that something is rated in.
std::vector<DomainPosition> compose_position(const Casework& work) {
    std::vector<const Domain*> domains;
    for (const Domain& domain : work.knowledge.domains)
        if (concerns(work, domain.framework)) domains.push_back(&domain);
    std::stable_partition(domains.begin(), domains.end(), [&](const Domain* d) { return is_aimed_at(work, d->framework); });
    std::vector<DomainPosition> out;
    for (const Domain* of : domains) {
        const Domain& domain = *of;
        const Framework& framework = work.knowledge[domain.framework];
        DomainPosition position{{domain.id, domain.title}, framework.short_title, {}, {}};
        for (const Stage& stage : framework.stages) position.stages.push_back(stage.title);
        for (const CapabilityIndex capability : domain.capabilities)
            position.capabilities.push_back(capability_position(work, capability));
        out.push_back(std::move(position));
    }
    return out;
}

std::vector<ConflictNote> compose_conflicts(const Casework& work) {
    std::vector<ConflictNote> out;
    for (const Conflict& conflict : work.facts().conflicts)
        if (concerns(work, work.knowledge[conflict.capability].framework))
            out.push_back({named(work.knowledge[conflict.capability]), conflict.text, statements(work, conflict)});
    return out;
}

}  // namespace ics
