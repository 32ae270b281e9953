// What the page's script reads: script/data.ts says the same in its language.
#include "report/json_values.hpp"
#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

Json action_data(const Action& action, const char* list) {
    Json points = Json::array();
    for (const PriorityPart& part : action.priority.parts) points.push_back(part.points);
    return {{"id", action.step.id},    {"list", list},          {"rank", action.rank},
            {"score", action.priority.score}, {"points", std::move(points)}, {"themes", json(action.themes)},
            {"tiers", json(action.tiers)}, {"lead", action.lead}, {"tags", json(action.tags)}};
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
        out.push_back({{"name", part_names[i]}, {"title", part_words(Part(i))}});
    return out;
}

}  // namespace

std::string page_data(const Advice& advice) {
    Json actions = Json::array();
    for (const Action& action : advice.actions) actions.push_back(action_data(action, "ready"));
    for (const Action& action : advice.blocked) actions.push_back(action_data(action, "blocked"));
    const Json data{{"system", advice.system}, {"way", Json::array()}, {"actions", std::move(actions)}, {"themes", themes_data(advice)},
                    {"parts", parts_data()}};
    // A '<' could end the element that the data stands in.
    std::string out;
    for (const char c : data.dump(-1, ' ', false, Json::error_handler_t::replace)) {
        if (c == '<') out += "\\u003c";
        else out += c;
    }
    return out;
}

}  // namespace ics::report::page
