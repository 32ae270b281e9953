// What each action opens, as JSON.
#include "report/each.hpp"
#include "report/each_words.hpp"
#include "report/json_values.hpp"

namespace ics {

namespace report {

namespace {

Json per_effort(const Opening& opening) {
    return opening.most_effort() == 0 ? Json() : Json(double(opening.actions.size()) / opening.most_effort());
}

Json as_json(const Titles& titles, const std::vector<Doing>& list) {
    Json out = Json::array();
    for (const Doing& doing : list) {
        Json one{{"rank", out.size() + 1},
                 {"does", json(named_all(titles, doing.does))},
                 {"opens", json(named_all(titles, doing.opening.actions))},
                 {"score", doing.opening.score},
                 {"effort", doing.opening.effort},
                 {"maybe_effort", doing.opening.maybe_effort},
                 {"opens_per_effort", per_effort(doing.opening)},
                 {"stages", json(named_all(titles, doing.opening.stages))},
                 {"no_longer_recommended", json(named_all(titles, doing.opening.gone))},
                 {"newly_recommended", json(named_all(titles, doing.opening.come))}};
        if (doing.does.size() > 1) one["only_together"] = json(named_all(titles, doing.together));
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace

}  // namespace report

std::string render_json(const EachResult& result) {
    const report::Json out{{"format", "ics-advisor/what-if-each/1"},
                           {"assessment", report::json(result.assessment)},
                           {"as_of", report::json(result.as_of)},
                           {"target", result.target_words},
                           {"unanswered", result.unanswered},
                           {"summary", report::each_words(result)},
                           {"planned", result.planned},
                           {"tried", result.tried},
                           {"pairs_tried", result.pairs_tried},
                           {"actions", report::as_json(result.titles, result.singles)},
                           {"pairs", report::as_json(result.titles, result.pairs)}};
    return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
