// The few actions that open most, as rows for a spreadsheet.
#include "report/best.hpp"
#include "report/csv.hpp"
#include "report/each_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

std::string rows(const char* kind, const std::vector<Named>& list) {
    std::string out;
    for (const Named& named : list) out += csv_row({kind, "", named.id, named.title, "", "", ""});
    return out;
}

std::string row(const BestResult& result, std::size_t wave, const BestStep& step) {
    std::vector<std::string> after;
    for (const Named& named : named_all(result.titles, step.after)) after.push_back(named.id);
    const Named& named = result.titles[step.step];
    return csv_row({"do", std::to_string(wave), named.id, named.title, step.capability.id, std::to_string(step.effort), joined(after)});
}

}  // namespace

}  // namespace report

std::string render_csv(const BestResult& result) {
    using report::named_all;
    std::string out = report::csv_row({"kind", "wave", "id", "title", "capability", "effort", "after"});
    for (std::size_t i = 0; i < result.waves.size(); ++i)
        for (const BestStep& step : result.waves[i]) out += report::row(result, i + 1, step);
    return out + report::rows("opens", named_all(result.titles, result.real.actions)) +
           report::rows("reaches", named_all(result.titles, result.real.stages)) +
           report::rows("no_longer_recommended", named_all(result.titles, result.real.gone)) +
           report::rows("newly_recommended", named_all(result.titles, result.real.come));
}

}  // namespace ics
