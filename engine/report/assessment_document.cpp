// Two assessments of one system as a document: the summary, then each kind of change.
#include "report/assessment_document.hpp"

#include <fmt/format.h>

#include "report/assessment_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string_view made_up(bool old_one, bool new_one) {
    if (old_one && new_one) return " Both assessments are of a made-up system.";
    return old_one ? " The first assessment is made up." : new_one ? " The second assessment is made up." : "";
}

void add_head(const AssessmentComparison& comparison, Document& document) {
    const Date from = comparison.old_side.date, to = comparison.new_side.date;
    document.heading(1, fmt::format("{}: what has moved", comparison.new_side.system));
    document.paragraph(fmt::format("From {} to {} ({}).{}", day(from), day(to), duration_words(from, to),
                                   made_up(comparison.old_side.fictional, comparison.new_side.fictional)));
    document.bullets(summary_words(comparison));
    for (const std::string& note : comparison.notes) document.paragraph(Line{{"Note: ", Style::strong}, {note}});
    document.paragraph(Line{{std::string(guard_rail_words()), Style::faint}});
}

void add_stages(const AssessmentComparison& comparison, Document& document) {
    if (comparison.stages.empty()) return;
    document.heading(2, "Stages");
    Table table{{{"Capability", Align::left, 36}, {"Was", Align::left, 16}, {"Is", Align::left, 16}, {"Change", Align::left, 18}}, {}};
    std::vector<Item> grounds;
    for (const StageChange& change : comparison.stages) {
        table.rows.push_back({title(change.capability), change.was, change.is, std::string(move_words(change.move))});
        if (const std::string ground = evidence_words(change.evidence, change.source); !ground.empty())
            grounds.push_back(change_item(change.capability, ground));
    }
    document.table(std::move(table));
    document.bullets(std::move(grounds));
}

void add_turns(const std::string& head, const std::vector<AdviceTurn>& turns, std::string_view question, Document& document) {
    if (turns.empty()) return;
    document.heading(3, head);
    std::vector<Item> items;
    for (const AdviceTurn& turn : turns) {
        const bool asked = turn.was == Outcome::undetermined || turn.is == Outcome::undetermined;
        items.push_back(change_item(turn.subject, asked ? std::string(question) : ""));
    }
    document.bullets(std::move(items));
}

void add_still(const std::string& head, const std::vector<StillSaid>& still, Date now, Document& document) {
    if (still.empty()) return;
    document.heading(3, head);
    std::vector<Item> items;
    for (const StillSaid& one : still) items.push_back(change_item(one.subject, capitalised(since_words(one.since, now)) + "."));
    document.bullets(std::move(items));
}

void add_advice(const AdviceChanges& changes, bool findings, Date now, Document& document) {
    if (changes.gone.empty() && changes.fresh.empty() && changes.still.empty()) return;
    document.heading(2, findings ? "Findings without a recommendation" : "Recommendations");
    const std::string said = findings ? "found" : "made";
    add_turns("No longer " + said, changes.gone, "Now a question: it depends on what is not known.", document);
    add_turns("New", changes.fresh, "It was a question before.", document);
    add_still("Still " + said, changes.still, now, document);
}

void add_asked(const std::string& head, const std::vector<QuestionChange>& questions, Document& document) {
    if (questions.empty()) return;
    document.heading(3, head);
    std::vector<std::string> asks;
    for (const QuestionChange& question : questions) asks.push_back(question.ask.empty() ? title(question.subject) : question.ask);
    document.bullets(asks);
}

void add_questions(const QuestionChanges& changes, Document& document) {
    if (changes.answered.empty() && changes.lapsed.empty() && changes.fresh.empty() && changes.still == 0) return;
    document.heading(2, "Questions");
    add_asked("Answered", changes.answered, document);
    add_asked("Not answered, but nothing depends on them any more", changes.lapsed, document);
    add_asked("New", changes.fresh, document);
    if (changes.still > 0) document.paragraph(count(changes.still, "question is", "questions are") + " open as before.");
}

std::string measured(const std::string& value, const std::string& date) {
    return date.empty() ? value : fmt::format("{} ({})", value, date);
}

void add_figures(const AssessmentComparison& comparison, Document& document) {
    if (comparison.figures.empty()) return;
    document.heading(2, "Figures");
    Table table{{{"What", Align::left, 32}, {"Target", Align::left, 12}, {"Was", Align::left, 12}, {"Is", Align::left, 12},
                 {"Met before"}, {"Met now"}, {"Seen from the target", Align::left, 10}}, {}};
    for (const FigureChange& change : comparison.figures) {
        const std::string target = change.old_target.empty() ? change.target : fmt::format("{}; was {}", change.target, change.old_target);
        table.rows.push_back({title(change.metric), target, measured(change.was, change.measured_before),
                              measured(change.is, change.measured_now), std::string(met_words(change.met_before)),
                              std::string(met_words(change.met_now)), std::string(direction_words(change.direction))});
    }
    document.table(std::move(table));
}

void add_commitments(const AssessmentComparison& comparison, Document& document) {
    if (comparison.commitments.empty()) return;
    document.heading(2, "The system's own commitments");
    document.paragraph(fmt::format("As of {}.", day(comparison.new_side.date)));
    Table table{{{"Commitment", Align::left, 34}, {"Was", Align::left, 22}, {"Is", Align::left, 22}, {"Standing"}}, {}};
    for (const CommitmentChange& change : comparison.commitments)
        table.rows.push_back({title(change.commitment), promise_words(change.was, change.due_before),
                              promise_words(change.is, change.due_now), standing_words(change)});
    document.table(std::move(table));
}

// So that a reader knows that they were looked at.
void add_unchanged(const AssessmentComparison& comparison, Document& document) {
    std::vector<std::string> names;
    const auto add = [&](bool none, std::string name) {
        if (none) names.push_back(std::move(name));
    };
    add(comparison.stages.empty(), "stages");
    add(comparison.criteria.empty(), "criteria");
    add(comparison.completed.empty(), "actions completed");
    add(comparison.ready.empty(), "actions that can start");
    add(comparison.blocked.empty(), "blocked actions");
    add(comparison.begun.empty(), "actions begun");
    add(comparison.recommendations.gone.empty() && comparison.recommendations.fresh.empty(), "recommendations");
    add(comparison.figures.empty(), "figures");
    add(comparison.commitments.empty(), "commitments");
    if (names.empty()) return;
    document.heading(2, "Nothing to tell");
    document.paragraph(fmt::format("Looked at, and nothing new found: {}.", joined(names)));
}

}  // namespace

Document assessment_document(const AssessmentComparison& comparison) {
    Document document;
    const Date now = comparison.new_side.date;
    add_head(comparison, document);
    add_stages(comparison, document);
    add_action_changes(comparison, document);
    add_advice(comparison.recommendations, false, now, document);
    add_advice(comparison.findings, true, now, document);
    add_figures(comparison, document);
    add_commitments(comparison, document);
    add_questions(comparison.questions, document);
    add_unchanged(comparison, document);
    return document;
}

}  // namespace ics::report
