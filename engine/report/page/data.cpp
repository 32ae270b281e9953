// What the page's script reads: script/data.ts says the same in its language.
#include "report/characters.hpp"
#include "report/json_values.hpp"
#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

Json action_data(const Action& action, const char* list) {
    Json points = Json::array();
    for (const PriorityPart& part : action.priority.parts) points.push_back(part.points);
    return {{"id", action.step.id},    {"list", list},          {"rank", action.rank},
            {"points", std::move(points)}, {"themes", json(action.themes)},
            {"tiers", json(action.tiers)}, {"lead", action.lead}, {"tags", json(action.tags)}};
}

Json edges_data(const std::vector<WayEdge>& edges) {
    Json out = Json::array();
    for (const WayEdge& edge : edges) out.push_back(Json::array({edge.step, edge.why}));
    return out;
}

Json way_data(const Advice& advice) {
    Json out = Json::array();
    for (const WayStep& step : advice.way)
        out.push_back({{"id", step.step.id},
                       {"title", phrase(title(step.step))},
                       {"capability", title(step.capability)},
                       {"domain", title(step.domain)},
                       {"stage", title(step.stage)},
                       {"framework", step.framework},
                       {"milestone", step.is_milestone},
                       {"by_rating_only", step.by_rating_only},
                       {"state", json(step.state)},
                       {"known_open", step.known_open},
                       {"begun", step.begun},
                       {"presumed", step.origin == Origin::presumed || step.origin == Origin::inferred},
                       {"needs", edges_data(step.needs)},
                       {"helped_by", edges_data(step.helped_by)},
                       {"in_turn", step.in_turn},
                       {"comes_after", Json(step.comes_after)}});
    return out;
}

Json themes_data(const Advice& advice) {
    Json out = Json::array();
    for (const ThemeAdvice& theme : advice.themes)
        out.push_back({{"id", theme.theme.id}, {"number", theme.number}, {"title", title(theme.theme)}});
    return out;
}

Json parts_data() {
    Json out = Json::array();
    for (std::size_t i = 0; i < part_count; ++i)
        out.push_back({{"title", part_words(Part(i))}});
    return out;
}

// What the report shows as U+FFFD is so here.
Json cleaned(const Json& value) {
    if (value.is_string()) return clean(value.get<std::string>());
    if (!value.is_structured()) return value;
    Json out = value;
    for (Json& inner : out) inner = cleaned(inner);
    return out;
}

}  // namespace

std::string page_data(const Advice& advice) {
    Json actions = Json::array();
    for (const Action& action : advice.actions) actions.push_back(action_data(action, "ready"));
    for (const Action& action : advice.blocked) actions.push_back(action_data(action, "blocked"));
    const Json data{{"system", advice.system}, {"way", way_data(advice)}, {"actions", std::move(actions)}, {"themes", themes_data(advice)},
                    {"parts", parts_data()}};
    // A '<' could end the element that the data stands in.
    std::string out;
    for (const char c : cleaned(data).dump()) {
        if (c == '<') out += "\\u003c";
        else out += c;
    }
    return out;
}

}  // namespace ics::report::page
