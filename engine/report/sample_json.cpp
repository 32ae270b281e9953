// A sample as JSON.
#include "report/sample.hpp"
#include "report/sample_words.hpp"
#include "report/sweep_json.hpp"

namespace ics {

namespace report {

namespace {

Json of_draws(std::uint64_t n, const Sample& sample) {
    const std::uint64_t draws = sample.tally.draws;
    return {{"draws", n}, {"share", draws == 0 ? 0.0 : double(n) / double(draws)}};
}

Json action_json(const Sample& sample, std::size_t i) {
    const SampledStep& step = sample.frame.steps[i];
    const StepTally& tally = sample.tally.steps[i];
    const StepTally::Ranks rank = tally.rank();
    return {{"step", json(step.step)},
            {"capability", step.capability},
            {"stage", step.stage},
            {"now", step.now.empty() ? Json() : Json(step.now)},
            {"first_ten", of_draws(tally.first(), sample)},
            {"ready", of_draws(tally.ready, sample)},
            {"blocked", of_draws(tally.blocked, sample)},
            {"done", of_draws(tally.done, sample)},
            {"undetermined", of_draws(tally.undetermined, sample)},
            {"rank", rank.least == 0 ? Json() : Json{{"least", rank.least}, {"middle", rank.middle}, {"greatest", rank.greatest}}}};
}

Json said_json(const Sample& sample, bool findings) {
    Json out = Json::array();
    for (const std::size_t i : sampled_said(sample, findings))
        out.push_back({{"subject", json(sample.frame.said[i].subject)},
                       {"now", std::string(name(sample.frame.said[i].now))},
                       {"made", of_draws(sample.tally.said[i].made, sample)},
                       {"undetermined", of_draws(sample.tally.said[i].undetermined, sample)}});
    return out;
}

Json drawn_json(const Sample& sample) {
    Json out = Json::array();
    for (const SampledFact& fact : sample.frame.drawn)
        out.push_back({{"fact", json(fact.fact)}, {"of", fact.of}, {"range", fact.range}, {"because", fact.ground}});
    return out;
}

}  // namespace

}  // namespace report

std::string render_json(const Sample& sample) {
    using namespace report;
    const SampleFrame& frame = sample.frame;
    Json actions = Json::array();
    for (const std::size_t i : sampled_actions(sample)) actions.push_back(action_json(sample, i));
    Json out = report_head("ics-advisor/what-if-sample/1", frame.subject);
    out["seed"] = frame.seed;
    out["draws"] = sample.tally.draws;
    out["caution"] = caution(sample);
    out["contradictory"] = of_draws(sample.tally.contradictory, sample);
    out["drawn"] = drawn_json(sample);
    out["left_unknown"] = {{"requirements", json(frame.left.metrics)}, {"circumstances", json(frame.left.context)},
                           {"steps", json(frame.left.steps)}, {"frameworks", json(frame.left.frameworks)}};
    out["actions"] = std::move(actions);
    out["recommendations"] = said_json(sample, false);
    out["findings"] = said_json(sample, true);
    return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
