// A sample as rows for a spreadsheet.
#include "report/comparison_words.hpp"
#include "report/csv.hpp"
#include "report/sample.hpp"
#include "report/sample_words.hpp"

namespace ics {

namespace report {

namespace {

std::string action_row(const Sample& sample, std::size_t i) {
    const SampledStep& step = sample.frame.steps[i];
    const StepTally& tally = sample.tally.steps[i];
    const StepTally::Ranks rank = tally.rank();
    const auto number = [](std::uint64_t n) { return std::to_string(n); };
    const auto rank_cell = [&](std::uint64_t n) { return n == 0 ? std::string() : number(n); };
    return csv_row({"action", step.step.id, step.step.title, step.capability, step.stage, step.now, number(sample.tally.draws),
                    number(tally.first()), number(tally.ready), number(tally.blocked), number(tally.done), number(tally.undetermined),
                    rank_cell(rank.least), rank_cell(rank.middle), rank_cell(rank.greatest), "", ""});
}

std::string said_row(const Sample& sample, std::size_t i) {
    const SaidNow& said = sample.frame.said[i];
    const SaidTally& tally = sample.tally.said[i];
    return csv_row({said.finding ? "finding" : "recommendation", said.subject.id, said.subject.title, "", "", std::string(said_words(said.finding, said.now)),
                    std::to_string(sample.tally.draws), "", "", "", "", std::to_string(tally.undetermined), "", "", "",
                    std::to_string(tally.made), ""});
}

}  // namespace

}  // namespace report

std::string render_csv(const Sample& sample) {
    using namespace report;
    std::string out = csv_row({"kind", "id", "title", "capability", "stage", "now", "draws", "first_ten", "ready", "blocked", "done",
                               "undetermined", "rank_least", "rank_middle", "rank_greatest", "made", "range"});
    for (const std::size_t i : sampled_actions(sample)) out += action_row(sample, i);
    for (const bool findings : {false, true})
        for (const std::size_t i : sampled_said(sample, findings)) out += said_row(sample, i);
    for (const SampledFact& fact : sample.frame.drawn)
        out += csv_row({"drawn", fact.fact.id, fact.fact.title, "", "", "", std::to_string(sample.tally.draws), "", "", "", "", "", "",
                        "", "", "", fact.range});
    return out;
}

}  // namespace ics
