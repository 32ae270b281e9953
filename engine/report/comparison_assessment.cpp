// What changes for one assessment.
#include <fmt/format.h>

#include "report/comparison_document.hpp"
#include "report/comparison_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

template <class Words>
std::string because(const std::vector<RuleTurn>& turns, Words words) {
    std::vector<std::string> parts;
    for (const RuleTurn& turn : turns) parts.push_back(words(turn));
    return joined(parts);
}

Item said_item(const SaidChange& change) {
    const std::string why = because(change.by, turn_words);
    return {{{capitalised(said_change_words(change.finding, change.old_outcome, change.new_outcome)) + ": ", Style::strong},
             {quoted_title(change.subject) + (why.empty() ? "." : fmt::format(": {}.", why))}},
            {}};
}

std::string standing(std::optional<StepState> state, int rank) {
    const std::string words(step_words(state));
    return rank == 0 ? words : fmt::format("{}, rank {}", words, rank);
}

Item state_item(const StepChange& change) {
    return {{{capitalised(fmt::format("now {}", standing(change.new_state, change.new_rank))), Style::strong},
             {fmt::format(", was {}: {}.", standing(change.old_state, change.old_rank), quoted_title(change.step))}},
            {}};
}

void add_scores(const Difference& difference, StepState state, Document& document) {
    Table table{{{"Action", Align::left, 40}, {"Old rank", Align::right}, {"New rank", Align::right}, {"Old score", Align::right},
                 {"New score", Align::right}, {"Because"}}, {}};
    for (const StepChange& change : difference.steps) {
        if (change.kind != MoveKind::score || change.new_state != state) continue;
        const ScorePair scores = score_words(change.old_score, change.new_score);
        table.rows.push_back({phrase(title(change.step)), std::to_string(change.old_rank), std::to_string(change.new_rank),
                              scores.old_score, scores.new_score, because(change.by, call_words)});
    }
    if (table.rows.empty()) return;
    document.heading(4, state == StepState::ready ? "Actions that can start, with another score" : "Blocked actions with another score");
    document.table(std::move(table));
}

// "'A', 5 to 6; 'B', 6 to 7".
std::string moved_by_others(const Difference& difference, StepState state) {
    std::vector<std::string> parts;
    for (const StepChange& change : difference.steps)
        if (change.kind == MoveKind::others && change.new_state == state)
            parts.push_back(fmt::format("{}, {} to {}", quoted_title(change.step), change.old_rank, change.new_rank));
    return joined(parts);
}

void add_moved_by_others(const Difference& difference, Document& document) {
    const std::string ready = moved_by_others(difference, StepState::ready), blocked = moved_by_others(difference, StepState::blocked);
    if (ready.empty() && blocked.empty()) return;
    document.heading(4, "Moved only because others did, with the same score");
    std::vector<Item> items;
    if (!ready.empty()) items.push_back({{{"Can start: " + ready + "."}}, {}});
    if (!blocked.empty()) items.push_back({{{"Blocked: " + blocked + "."}}, {}});
    document.bullets(std::move(items));
}

}  // namespace

void add_assessment_change(const AssessmentChange& change, int top, Document& document) {
    const Difference& difference = change.difference;
    document.heading(3, title(change.assessment));
    document.paragraph(Line{{change.assessment.id, Style::faint}});
    std::vector<Item> items;
    for (const SaidChange& said : difference.said) items.push_back(said_item(said));
    for (const StepChange& step : difference.steps)
        if (step.kind == MoveKind::state) items.push_back(state_item(step));
    document.bullets(std::move(items));
    add_scores(difference, StepState::ready, document);
    add_scores(difference, StepState::blocked, document);
    add_moved_by_others(difference, document);
    if (difference.beyond > 0)
        document.paragraph(fmt::format("Beyond the first {} of their list {} another rank or score.", top,
                                       count(difference.beyond, "more action has", "more actions have")));
    if (!difference.parts.empty())
        document.paragraph(fmt::format("{}Parts of the report that differ: {}.",
                                       difference.said.empty() && difference.steps.empty() && difference.beyond == 0
                                           ? "No recommendation, finding or action changes. "
                                           : "",
                                       parts_words(difference.parts)));
}

}  // namespace ics::report
