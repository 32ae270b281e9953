// The system's own promises and how they stand.
#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// A promise that is kept or given up needs no more said.
Item commitment_note(const CommitmentStanding& commitment) {
    const Standing standing = commitment.standing;
    if (standing == Standing::done || standing == Standing::dropped) return {};
    std::string text;
    if (!commitment.text.empty()) text += " " + sentence(commitment.text);
    if (!commitment.actions.empty()) text += " Open actions that advance it: " + titles(commitment.actions) + ".";
    if (text.empty()) return {};
    Line line{{sentence(title(commitment.commitment)), Style::strong}, {text}};
    append(source_line(commitment.source), line);
    return {std::move(line), {}};
}

}  // namespace

void add_commitments(const Advice& advice, Document& document) {
    document.heading(2, "The system's own commitments");
    if (advice.commitments.empty())
        return document.paragraph("The assessment lists no commitments of the system's own.");
    Table table{{{"Commitment", Align::left, 40},
                 {"Due", Align::left, 17},
                 {"Reported", Align::left, 11},
                 {"Standing", Align::left}},
                {}};
    std::vector<Item> notes;
    for (const CommitmentStanding& one : advice.commitments) {
        table.rows.push_back({title(one.commitment), one.due ? day(*one.due) : "", one.state, standing_words(one)});
        notes.push_back(commitment_note(one));
    }
    document.table(std::move(table));
    document.bullets(std::move(notes));
}

}  // namespace ics::report
