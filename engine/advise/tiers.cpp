// What belongs to which tier, what a stage allows, and what acronyms stand for.
#include <algorithm>
#include <map>

#include "advise/wording.hpp"

namespace ics {

namespace {

using Topics = std::map<std::string, int, std::less<>>;  // tags, and how many actions have them

bool has(const std::vector<Tier>& tiers, Tier tier) { return std::find(tiers.begin(), tiers.end(), tier) != tiers.end(); }

std::string people(const TierSize& size) {
    if (!size.to) return with_unit(size.from, "people") + " or more";
    if (*size.to == size.from) return "about " + with_unit(size.from, "people");
    return with_unit(size.from, "") + " to " + with_unit(*size.to, "people");
}

Statement statement(const KnowledgeBase& knowledge, const Record& record, std::string text) {
    return {record.id, std::move(text), source_words(knowledge, record)};
}

// Functions and priorities of a tier, those first that share most topics with what is to be done there.
std::vector<const Function*> functions_of(const KnowledgeBase& knowledge, Tier tier, const Topics& topics) {
    std::vector<const Function*> out;
    for (const Function& function : knowledge.functions)
        if (has(function.tier, tier)) out.push_back(&function);
    const auto weight = [&](const Function* function) {
        int sum = 0;
        for (const std::string& tag : function->tags)
            if (const auto found = topics.find(tag); found != topics.end()) sum += found->second;
        return sum;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const Function* a, const Function* b) { return weight(a) > weight(b); });
    return out;
}

TierGuide guide(const KnowledgeBase& knowledge, Tier tier, const Topics& topics) {
    TierGuide out{std::string(name(tier)), {}, {}, {}, {}};
    for (const TierSize& size : knowledge.tier_sizes)
        if (size.tier == tier) out.sizes.push_back(statement(knowledge, size, capitalised(people(size))));
    for (const Function* function : functions_of(knowledge, tier, topics)) {
        auto& list = function->kind == FunctionKind::function ? out.functions : out.priorities;
        list.push_back(statement(knowledge, *function, function->text));
    }
    for (const Body& body : knowledge.bodies)
        if (has(body.tier, tier)) out.bodies.push_back(statement(knowledge, body, body.title + ". " + body.text));
    return out;
}

// The lowest stage that all applicable capabilities of the framework are sure to have reached, of those of which
// something is known.
struct Overall {
    Level stage = 0;
    int told = 0;
    std::vector<Named> not_known;

    bool known() const { return told > int(not_known.size()); }
};

// Whether the assessment itself says where the capability stands, by its stage or its criteria: freedoms are not
// inferred.
bool is_told(const Position& position) { return position.rating || position.origin == Origin::derived; }

Overall overall(const Casework& work, const Framework& framework) {
    Overall out{framework.top(), 0, {}};
    for (const DomainIndex domain : framework.domains)
        for (const CapabilityIndex capability : work.knowledge[domain].capabilities) {
            const Position& position = work.facts()[capability];
            if (position.not_applicable) continue;
            if (!is_told(position)) {
                out.not_known.push_back(named(work.knowledge[capability]));
                continue;
            }
            ++out.told;
            out.stage = std::min(out.stage, position.stage.low);
        }
    return out;
}

StageFreedoms at_stage(const KnowledgeBase& knowledge, FrameworkIndex framework, Level stage) {
    StageFreedoms out;
    out.framework = knowledge[framework].short_title;
    out.stage = {knowledge.stage(framework, stage).id, knowledge.stage(framework, stage).title};
    for (const Freedom& freedom : knowledge.freedoms)
        if (freedom.framework == framework && freedom.stage == stage)
            out.freedoms.push_back(statement(
                knowledge, freedom, freedom.group.empty() ? freedom.text : freedom.group + ": " + freedom.text));
    return out;
}

}  // namespace

// Freedoms are given to systems; a place or a neighbourhood has none of its own.
std::vector<StageFreedoms> compose_freedoms(const Casework& work) {
    std::vector<StageFreedoms> out;
    const std::vector<Tier>& tiers = work.facts().system.tiers;
    if (!tiers.empty() && !has(tiers, Tier::system)) return out;
    for (std::uint32_t i = 0; i < work.knowledge.frameworks.size(); ++i) {
        const Framework& framework = work.knowledge.frameworks[i];
        const Overall found = overall(work, framework);
        if (!found.known()) continue;
        for (const Level stage : {found.stage, found.stage + 1}) {
            if (stage > framework.top()) continue;
            StageFreedoms freedoms = at_stage(work.knowledge, FrameworkIndex{i}, stage);
            freedoms.reached = stage == found.stage;
            freedoms.not_known = found.not_known;
            if (!freedoms.freedoms.empty()) out.push_back(std::move(freedoms));
        }
    }
    return out;
}

std::vector<TierGuide> compose_tiers(const Casework& work, const Advice& advice) {
    std::map<Tier, Topics> tiers;
    for (const auto* list : {&advice.actions, &advice.blocked})
        for (const Action& action : *list) {
            const Criterion& criterion = work.knowledge[*work.knowledge.criterion(action.step.id)];
            for (const Tier tier : criterion.tier) {
                Topics& topics = tiers[tier];
                for (const std::string& tag : criterion.tags) ++topics[tag];
            }
        }
    std::vector<TierGuide> out;
    const std::vector<Tier>& own = work.facts().system.tiers;
    for (const auto& [tier, topics] : tiers) {
        if (!own.empty() && !has(own, tier)) continue;
        TierGuide found = guide(work.knowledge, tier, topics);
        if (!(found.sizes.empty() && found.functions.empty() && found.priorities.empty() && found.bodies.empty()))
            out.push_back(std::move(found));
    }
    return out;
}

std::vector<Acronym> compose_acronyms(const Casework& work) {
    std::vector<Acronym> out;
    for (const Term& term : work.knowledge.terms)
        if (!term.expansion.empty()) out.push_back({term.id, term.term, term.expansion});
    std::stable_sort(out.begin(), out.end(), [](const Acronym& a, const Acronym& b) { return a.term < b.term; });
    return out;
}

}  // namespace ics
