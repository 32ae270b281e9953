// What each action opens, as rows for a spreadsheet.
#include "report/csv.hpp"
#include "report/each.hpp"
#include "report/each_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

std::string ids(const std::vector<Named>& list) {
    std::vector<std::string> out;
    for (const Named& named : list) out.push_back(named.id);
    return joined(out);
}

std::string rows(const char* kind, const Titles& titles, const std::vector<Doing>& list) {
    std::string out;
    std::size_t rank = 0;
    for (const Doing& doing : list) {
        const Opening& opening = doing.opening;
        const Named &first = titles[doing.does[0]], second = doing.does.size() > 1 ? titles[doing.does[1]] : Named{};
        out += csv_row({kind, std::to_string(++rank), first.id, first.title, second.id, second.title,
                        std::to_string(opening.actions.size()), number(opening.score), std::to_string(opening.effort), std::to_string(opening.maybe_effort),
                        per_effort_words(opening), ids(named_all(titles, opening.actions)), ids(named_all(titles, doing.together)),
                        ids(named_all(titles, opening.stages)), ids(named_all(titles, opening.gone)),
                        ids(named_all(titles, opening.come))});
    }
    return out;
}

}  // namespace

}  // namespace report

std::string render_csv(const EachResult& result) {
    return report::csv_row({"kind", "rank", "first", "first_title", "second", "second_title", "opens", "score", "effort", "maybe_effort",
                            "opens_per_effort", "opened", "only_together", "stages", "no_longer_recommended", "newly_recommended"}) +
           report::rows("action", result.titles, result.singles) + report::rows("pair", result.titles, result.pairs);
}

}  // namespace ics
