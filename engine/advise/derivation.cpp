#include "advise/derivation.hpp"

#include <algorithm>

namespace ics {

namespace {

struct Derivation {
    const KnowledgeBase& knowledge;
    const Assessment& assessment;
    const Facts& facts;
    std::vector<Subject> out = {};

    bool is_rated(CriterionIndex index) const {
        const auto& ratings = assessment.criterion_ratings;
        return std::any_of(ratings.begin(), ratings.end(), [&](const CriterionRating& r) { return r.criterion == index; });
    }
    void add_rated(const std::vector<CriterionIndex>& criteria) {
        for (const CriterionIndex index : criteria)
            if (is_rated(index)) out.push_back({Read::Kind::criterion, index.value});
    }

    void of_capability(CapabilityIndex index) {
        const Position& position = facts[index];
        if (position.origin == Origin::rated) return;
        add_rated(knowledge[index].criteria);
        for (const std::size_t link : inferred_from(knowledge, facts, index)) {
            const Correspondence& found = knowledge.correspondences[link];
            out.push_back({Read::Kind::capability, (found.a == index ? found.b : found.a).value});
        }
    }

    void of_criterion(CriterionIndex index) {
        const CriterionFact& fact = facts[index];
        const Criterion& criterion = knowledge[index];
        if (fact.origin == Origin::rated) return;
        add_rated(criterion.children);
        add_rated(criterion.alternatives);
        add_rated(criterion.same);
        if (fact.origin == Origin::presumed && facts[criterion.capability].origin == Origin::rated)
            out.push_back({Read::Kind::capability, criterion.capability.value});
    }
};

}  // namespace

std::vector<Subject> derived_from(const KnowledgeBase& knowledge, const Assessment& assessment, const Facts& facts,
                                  const Subject& subject) {
    Derivation derivation{knowledge, assessment, facts};
    if (subject.kind == Read::Kind::capability) derivation.of_capability({subject.index});
    if (subject.kind == Read::Kind::criterion) derivation.of_criterion({subject.index});
    return std::move(derivation.out);
}

}  // namespace ics
