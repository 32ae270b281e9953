// Actions, criteria and decisions between two assessments.
#include <fmt/format.h>

#include "report/assessment_document.hpp"
#include "report/assessment_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string opened_words(const ActionCompleted& action) {
    return action.opened.empty() ? "" : fmt::format(" It opened: {}.", quoted_titles(action.opened));
}

void add_completed(const AssessmentComparison& comparison, Document& document) {
    if (comparison.completed.empty()) return;
    document.heading(2, "Actions completed");
    std::vector<Item> items, presumed;
    for (const ActionCompleted& action : comparison.completed) {
        const std::string where = fmt::format("Toward {} in {}; before, it {}.", action.stage, title(action.capability),
                                              action.was == StepState::ready ? "could start" : "was blocked");
        const std::string ground = evidence_words(action.evidence, action.source);
        const std::string text = where + opened_words(action) + (ground.empty() || action.presumed ? "" : " " + ground);
        (action.presumed ? presumed : items).push_back(change_item(action.step, text));
    }
    document.bullets(std::move(items));
    if (presumed.empty()) return;
    document.heading(3, "Presumed completed");
    document.paragraph("A stage that is now rated presumes these; nothing was said of them one by one.");
    document.bullets(std::move(presumed));
}

// What is told under the actions completed is not told again.
bool told(const AssessmentComparison& comparison, const CriterionChange& change) {
    for (const ActionCompleted& action : comparison.completed)
        if (action.step.id == change.criterion.id) return true;
    return false;
}

std::string criterion_words(const CriterionChange& change) {
    std::string out = fmt::format("{} in {}: was {}, is {}.", change.stage, title(change.capability), change.was, change.is);
    if (change.move == CriterionMove::no_longer_met && change.state == StepState::ready) out += " It can start again.";
    const std::string ground = change.presumed ? "" : evidence_words(change.evidence, change.source);
    return ground.empty() ? out : out + " " + ground;
}

std::string_view heading(CriterionMove move) {
    switch (move) {
        case CriterionMove::met: return "Other criteria newly met";
        case CriterionMove::no_longer_met: return "Criteria no longer met";
        case CriterionMove::found_met: return "Criteria now known to be met";
        case CriterionMove::found_open: return "Criteria now known not to be met";
        case CriterionMove::no_longer_known: return "Criteria no longer known";
        case CriterionMove::applicability: break;
    }
    return "Criteria that apply, or do not, other than before";
}

// "Leadership: 3; Money: 2", for what only rated stages say.
std::string by_capability(const std::vector<const CriterionChange*>& changes) {
    std::vector<std::pair<std::string, int>> counts;
    for (const CriterionChange* change : changes) {
        if (counts.empty() || counts.back().first != title(change->capability)) counts.emplace_back(title(change->capability), 0);
        ++counts.back().second;
    }
    std::vector<std::string> out;
    for (const auto& [capability, n] : counts) out.push_back(fmt::format("{} in '{}'", n, capability));
    return joined(out);
}

void add_criteria(const AssessmentComparison& comparison, CriterionMove move, Document& document) {
    std::vector<Item> items;
    std::vector<const CriterionChange*> presumed;
    for (const CriterionChange& change : comparison.criteria) {
        if (change.move != move || told(comparison, change)) continue;
        if (change.presumed && move != CriterionMove::no_longer_met) presumed.push_back(&change);
        else items.push_back(change_item(change.criterion, criterion_words(change)));
    }
    if (items.empty() && presumed.empty()) return;
    document.heading(2, std::string(heading(move)));
    document.bullets(std::move(items));
    if (!presumed.empty())
        document.paragraph(fmt::format("As a rated stage presumes, of which nothing was said one by one: {}.", by_capability(presumed)));
}

void add_ready(const AssessmentComparison& comparison, Document& document) {
    if (comparison.ready.empty()) return;
    document.heading(2, "Actions that can start now and could not before");
    Table table{{{"Action", Align::left, 44}, {"Was", Align::left, 11}, {"Because"}}, {}};
    for (const ActionReady& action : comparison.ready) {
        const std::string because = because_words(action);
        table.rows.push_back({phrase(title(action.step)), was_words(action.was, action.on_the_way_before), because});
    }
    document.table(std::move(table));
}

void add_blocked(const AssessmentComparison& comparison, Document& document) {
    if (comparison.blocked.empty()) return;
    document.heading(2, "Actions newly blocked");
    Table table{{{"Action", Align::left, 44}, {"Was", Align::left, 11}, {"Waits for"}}, {}};
    for (const ActionBlocked& action : comparison.blocked)
        table.rows.push_back({phrase(title(action.step)), was_words(action.was, action.on_the_way_before), quoted_titles(action.waits_for)});
    document.table(std::move(table));
}

void add_begun(const AssessmentComparison& comparison, Document& document) {
    if (comparison.begun.empty()) return;
    document.heading(2, "Actions begun");
    std::vector<Item> items;
    for (const ActionBegun& action : comparison.begun) {
        const std::string ground = evidence_words(action.evidence, action.source);
        items.push_back(change_item(action.step, capitalised(action.how) + "." + (ground.empty() ? "" : " " + ground)));
    }
    document.bullets(std::move(items));
}

void add_decisions(const AssessmentComparison& comparison, Document& document) {
    if (comparison.decisions.empty()) return;
    document.heading(2, "Decisions, and what became of them");
    document.paragraph(fmt::format("As of {}. A date that has passed is a reason to ask, and no more.", day(comparison.new_side.date)));
    Table table{{{"Decision", Align::left, 36}, {"Was", Align::left, 20}, {"Is", Align::left, 20}, {"Outcome"}}, {}};
    const auto words = [](const std::optional<DecisionTaken>& d) { return d ? promise_words(d->state, d->due) : promise_words("", {}); };
    for (const DecisionChange& change : comparison.decisions)
        table.rows.push_back({phrase(title(change.step)), words(change.was), words(change.is), outcome_words(change)});
    document.table(std::move(table));
}

}  // namespace

Item change_item(const Named& about, const std::string& text) {
    Item out{{{sentence(title(about)), Style::strong}}, {}};
    if (!text.empty()) out.line.push_back({" " + text});
    return out;
}

void add_action_changes(const AssessmentComparison& comparison, Document& document) {
    add_completed(comparison, document);
    for (const CriterionMove move : {CriterionMove::no_longer_met, CriterionMove::met, CriterionMove::found_met,
                                     CriterionMove::found_open, CriterionMove::no_longer_known, CriterionMove::applicability})
        add_criteria(comparison, move, document);
    add_ready(comparison, document);
    add_blocked(comparison, document);
    add_begun(comparison, document);
    add_decisions(comparison, document);
}

}  // namespace ics::report
