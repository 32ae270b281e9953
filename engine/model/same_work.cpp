#include "model/same_work.hpp"

#include <algorithm>
#include <numeric>

namespace ics {

namespace {

// Each criterion points at a lower one of its class, the lowest at itself (union-find).
using Lower = std::vector<std::uint32_t>;

std::uint32_t lowest(Lower& lower, std::uint32_t at) {
    while (lower[at] != at) at = lower[at] = lower[lower[at]];
    return at;
}

Lower joined(const KnowledgeBase& knowledge) {
    Lower lower(knowledge.criteria.size());
    std::iota(lower.begin(), lower.end(), 0u);
    for (std::uint32_t i = 0; i < lower.size(); ++i)
        for (const CriterionIndex other : knowledge.criteria[i].same) {
            const auto [low, high] = std::minmax({lowest(lower, i), lowest(lower, other.value)});
            lower[high] = low;
        }
    return lower;
}

}  // namespace

std::vector<std::vector<CriterionIndex>> same_work_classes(const KnowledgeBase& knowledge) {
    Lower lower = joined(knowledge);
    std::vector<std::vector<CriterionIndex>> by_lowest(lower.size());
    for (std::uint32_t i = 0; i < lower.size(); ++i) by_lowest[lowest(lower, i)].push_back(CriterionIndex{i});
    std::erase_if(by_lowest, [](const auto& members) { return members.size() < 2; });
    return by_lowest;
}

}  // namespace ics
