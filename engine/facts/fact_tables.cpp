#include "facts/fact_tables.hpp"

#include <algorithm>

#include "model/same_work.hpp"

namespace ics {

Ladder ladder_of(const KnowledgeBase& knowledge, CapabilityIndex capability) {
    Ladder out;
    out.top = knowledge[knowledge[capability].framework].top();
    for (const CriterionIndex index : knowledge[capability].criteria) {
        const Criterion& criterion = knowledge[index];
        if (criterion.is_step()) out.rungs.push_back({index, criterion.stage});
        if (!criterion.children.empty()) out.wholes.push_back(index);
        if (!criterion.alternatives.empty()) out.choices.push_back(index);
        out.all.push_back(index);
    }
    std::sort(out.all.begin(), out.all.end());
    std::sort(out.wholes.begin(), out.wholes.end());
    std::sort(out.choices.begin(), out.choices.end());
    return out;
}

FactTables::FactTables(const KnowledgeBase& given)
    : knowledge(given), same_work(same_work_classes(given)), class_of(given.criteria.size(), none),
      repeats(given.criteria.size()), links(given.capabilities.size()) {
    for (std::uint32_t i = 0; i < given.capabilities.size(); ++i) ladders.push_back(ladder_of(given, CapabilityIndex{i}));
    for (std::uint32_t i = 0; i < same_work.size(); ++i)
        for (const CriterionIndex member : same_work[i]) class_of[member.value] = i;
    for (std::uint32_t i = 0; i < given.criteria.size(); ++i)
        if (const auto original = given.criteria[i].repeats) repeats[original->value].push_back(CriterionIndex{i});
    for (std::size_t i = 0; i < given.correspondences.size(); ++i) {
        links[given.correspondences[i].a.value].push_back(i);
        links[given.correspondences[i].b.value].push_back(i);
    }
}

}  // namespace ics
