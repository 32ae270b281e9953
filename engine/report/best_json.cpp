// The few actions that open most, as JSON.
#include "report/best.hpp"
#include "report/best_words.hpp"
#include "report/each_words.hpp"
#include "report/json_values.hpp"

namespace ics {

namespace report {

namespace {

Json as_json(const BestResult& result, const std::vector<BestStep>& wave) {
    Json out = Json::array();
    for (const BestStep& step : wave)
        out.push_back({{"step", json(result.titles[step.step])},
                       {"capability", json(step.capability)},
                       {"effort", step.effort},
                       {"after", json(named_all(result.titles, step.after))}});
    return out;
}

}  // namespace

}  // namespace report

std::string render_json(const BestResult& result) {
    using report::json;
    report::Json waves = report::Json::array();
    for (const auto& wave : result.waves) waves.push_back(report::as_json(result, wave));
    const report::Json out{{"format", "ics-advisor/what-if-best/1"},
                           {"assessment", json(result.assessment)},
                           {"as_of", json(result.as_of)},
                           {"target", result.target_words},
                           {"unanswered", result.unanswered},
                           {"summary", report::best_words(result)},
                           {"asked", result.asked},
                           {"waves", std::move(waves)},
                           {"opens", json(report::named_all(result.titles, result.real.actions))},
                           {"score", result.real.score},
                           {"effort", result.real.effort},
                           {"maybe_effort", result.real.maybe_effort},
                           {"stages", json(report::named_all(result.titles, result.real.stages))},
                           {"no_longer_recommended", json(report::named_all(result.titles, result.real.gone))},
                           {"newly_recommended", json(report::named_all(result.titles, result.real.come))},
                           {"reckoned", json(report::named_all(result.titles, result.reckoned))},
                           {"bound", result.bound},
                           {"proven", result.proven},
                           {"tried", result.tried},
                           {"could_open", result.could_open}};
    return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
