// A comparison as rows for a spreadsheet.
#include <fmt/format.h>

#include "report/comparison_words.hpp"
#include "report/content_comparison.hpp"
#include "report/csv.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

std::string rule_ids(const std::vector<RuleTurn>& turns) {
    std::vector<std::string> ids;
    for (const RuleTurn& turn : turns) ids.push_back(turn.rule);
    return joined(ids);
}

std::string csv(const std::string& assessment, const SaidChange& change) {
    return csv_row({assessment, change.finding ? "finding" : "recommendation", change.subject.id, change.subject.title,
                    std::string(said_words(change.finding, change.old_outcome)),
                    std::string(said_words(change.finding, change.new_outcome)), rule_ids(change.by), "rules"});
}

std::string csv(const std::string& assessment, const StepChange& change) {
    const ScorePair scores = score_words(change.old_score, change.new_score);
    return csv_row({assessment, "action", change.step.id, change.step.title,
                    standing_words(change.old_state, change.old_rank, scores.old_score),
                    standing_words(change.new_state, change.new_rank, scores.new_score), rule_ids(change.by),
                    std::string(name(change.kind))});
}

// What no row of its own tells, so that no row at all means that nothing differs.
std::string csv_of_the_rest(const AssessmentChange& change, int top) {
    const auto row = [&](const std::string& title, std::string_view what) {
        return csv_row({change.assessment.id, "report", "", title, "", "", "", std::string(what)});
    };
    const Difference& difference = change.difference;
    std::string out;
    if (difference.beyond > 0)
        out += row(fmt::format("{} beyond the first {} of their list", count(difference.beyond, "action", "actions"), top), "beyond");
    if (!difference.parts.empty()) out += row("Parts of the report that differ: " + parts_words(difference.parts), "words");
    return out;
}

}  // namespace

}  // namespace report

std::string render_csv(const ContentComparison& comparison) {
    std::string out = report::csv_row({"assessment", "kind", "id", "title", "old", "new", "by", "change"});
    for (const AssessmentChange& change : comparison.changed) {
        for (const SaidChange& said : change.difference.said) out += report::csv(change.assessment.id, said);
        for (const StepChange& step : change.difference.steps) out += report::csv(change.assessment.id, step);
        out += report::csv_of_the_rest(change, comparison.top);
    }
    return out;
}

}  // namespace ics
