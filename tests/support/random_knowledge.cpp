#include "support/random_knowledge.hpp"

#include <string>
#include <utility>
#include <vector>

#include "support/graph_builder.hpp"

namespace ics::test {

namespace {

// What dependencies may join, in the hidden order.
using Ids = std::vector<std::string>;

Ids add_capability(std::mt19937& random, const std::string& id, GraphBuilder& builder) {
    Ids ids;
    std::vector<std::pair<std::string, Level>> criteria;
    const std::vector<std::string> stages{"one", "two", "three"};
    for (Level stage = 1; stage <= 3; ++stage) {
        for (std::uint32_t i = pick(random, 3); i > 0 && criteria.size() < 4; --i) {
            criteria.emplace_back(id + std::to_string(criteria.size()), stage);
            ids.push_back(criteria.back().first);
        }
        ids.push_back(id + "@" + stages[std::size_t(stage - 1)]);
    }
    builder.capability(id, criteria);
    return ids;
}

void add_same_work(std::mt19937& random, const Ids& ids, GraphBuilder& builder) {
    const auto size = std::uint32_t(ids.size());
    for (std::uint32_t i = pick(random, 4); i > 0; --i) {
        const std::string& a = ids[pick(random, size)];
        const std::string& b = ids[pick(random, size)];
        if (a.find('@') == std::string::npos && b.find('@') == std::string::npos && a[0] != b[0]) builder.same(a, b);
    }
}

}  // namespace

std::uint32_t pick(std::mt19937& random, std::uint32_t limit) { return std::uint32_t(random() % limit); }

KnowledgeBase random_knowledge(std::mt19937& random, std::uint32_t strays_in) {
    GraphBuilder builder;
    Ids ids;
    for (const char* capability : {"x", "y", "z"}) {
        const Ids more = add_capability(random, capability, builder);
        ids.insert(pick(random, 2) ? ids.begin() : ids.end(), more.begin(), more.end());
    }
    add_same_work(random, ids, builder);
    const auto size = std::uint32_t(ids.size());
    for (std::uint32_t i = pick(random, 13); i > 0; --i) {
        std::uint32_t first = pick(random, size), then = pick(random, size);
        if (first == then) continue;
        if ((first > then) != (pick(random, strays_in) == 0)) std::swap(first, then);
        if (pick(random, 4) == 0)
            builder.helped_by(ids[then], ids[first]);
        else
            builder.needs(ids[then], ids[first]);
    }
    return builder.build();
}

StepSet random_steps(std::mt19937& random, std::size_t size, std::uint32_t out_of) {
    StepSet out(size);
    for (char& flag : out) flag = pick(random, out_of) != 0;
    return out;
}

}  // namespace ics::test
