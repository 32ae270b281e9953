// The way to the targets as JSON.
#include "report/json_values.hpp"

namespace ics::report {

namespace {

Json edges(const std::vector<WayStep>& way, const std::vector<WayEdge>& all) {
    Json out = Json::array();
    for (const WayEdge& edge : all) out.push_back({{"step", way[edge.step].step.id}, {"why", edge.why}});
    return out;
}

Json ids(const std::vector<WayStep>& way, const std::vector<std::size_t>& positions) {
    Json out = Json::array();
    for (const std::size_t at : positions) out.push_back(way[at].step.id);
    return out;
}

}  // namespace

Json json(const std::vector<WayStep>& way) {
    Json out = Json::array();
    for (const WayStep& one : way)
        out.push_back({{"step", json(one.step)},
                       {"capability", json(one.capability)},
                       {"domain", json(one.domain)},
                       {"stage", json(one.stage)},
                       {"framework", one.framework},
                       {"is_milestone", one.is_milestone},
                       {"by_rating_only", one.by_rating_only},
                       {"state", json(one.state)},
                       {"known_open", one.known_open},
                       {"origin", json(one.origin)},
                       {"begun", one.begun},
                       {"needs", edges(way, one.needs)},
                       {"helped_by", edges(way, one.helped_by)},
                       {"in_turn", one.in_turn},
                       {"comes_after", ids(way, one.comes_after)}});
    return out;
}

}  // namespace ics::report
