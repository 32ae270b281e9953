// Evidence and signs of progress, given to the actions, recommendations and themes that they bear on.
#include <algorithm>

#include <fmt/format.h>

#include "advise/elsewhere.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

constexpr std::size_t most_for_an_action = 1, most_for_a_recommendation = 2, most_for_a_theme = 2, most_signs = 2;

// The criterion, what its capability looks like at its stage, then the capability.
std::vector<EvidenceLink> links_of(const Casework& work, CriterionIndex index) {
    const Criterion& criterion = work.knowledge[index];
    const Capability& capability = work.knowledge[criterion.capability];
    std::vector<EvidenceLink> links{{criterion.id, "it shows this at work", false, true}};
    for (const CriterionIndex child : criterion.children)
        links.push_back({work.knowledge[child].id, "it shows a part of this at work", false, true});
    for (const MilestoneText& milestone : capability.milestones)
        if (milestone.stage == criterion.stage)
            links.push_back({milestone.id, fmt::format("it shows '{}' at this stage", capability.title), true});
    links.push_back({capability.id, fmt::format("it is about '{}'", capability.title), true});
    return links;
}

Sign worded(const Casework& work, const Marker& marker) {
    Sign sign{marker.id, marker.text, {}, source_words(work.knowledge, marker)};
    for (const MetricIndex metric : marker.metrics) sign.metrics.push_back(named(work.knowledge[metric]));
    return sign;
}

// Markers that show progress on what the links name: those of an earlier link first. One that shows more than the
// criterion itself (the first link) must have a topic in common with it.
std::vector<Sign> signs_of(const Casework& work, const Criterion& criterion, const std::vector<EvidenceLink>& links,
                           std::set<std::string>& told) {
    std::vector<Sign> out;
    for (const EvidenceLink& link : links)
        for (const Marker& marker : work.knowledge.markers) {
            if (out.size() == most_signs) return out;
            const auto& shows = marker.shows;
            if (std::find(shows.begin(), shows.end(), link.id) == shows.end()) continue;
            if (link.id != criterion.id && !share_any(marker.tags, criterion.tags)) continue;
            if (told.insert(marker.id).second) out.push_back(worded(work, marker));
        }
    return out;
}

std::vector<EvidenceLink> links_of(const Recommended& recommended) {
    std::vector<EvidenceLink> links{{recommended.recommendation.id, "it bears on this advice", false}};
    for (const RecommendationPart& part : recommended.parts)
        links.push_back({part.id, "it bears on a part of this advice", false});
    return links;
}

}  // namespace

void add_evidence(const Casework& work, const Elsewhere& elsewhere, std::vector<Action>& actions,
                  std::set<std::string>& told) {
    for (Action& action : actions) {
        const CriterionIndex criterion = *work.knowledge.criterion(action.step.id);
        const std::vector<EvidenceLink> links = links_of(work, criterion);
        action.elsewhere = elsewhere.best(links, {work.knowledge[criterion].tier, work.knowledge[criterion].tags}, most_for_an_action, told);
        action.signs = signs_of(work, work.knowledge[criterion], links, told);
    }
}

void add_evidence(const Casework& work, const Elsewhere& elsewhere, std::vector<ThemeAdvice>& themes) {
    std::set<std::string> told;
    const Likeness like{work.facts().system.tiers, {}};
    for (ThemeAdvice& theme : themes)
        for (Recommended& recommended : theme.local)
            recommended.evidence = elsewhere.best(links_of(recommended), like, most_for_a_recommendation, told);
    for (ThemeAdvice& theme : themes)
        theme.elsewhere = elsewhere.best({{theme.theme.id, "it bears on this key theme", false}}, like, most_for_a_theme, told);
}

}  // namespace ics
