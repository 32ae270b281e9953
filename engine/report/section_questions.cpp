// Questions whose answers would decide something, and what the assessment says twice or out of order.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

constexpr std::size_t most_hanging = 3;
constexpr std::size_t most_help = 6;

// A list that a meeting can take in; all of it stands in the JSON.
std::vector<std::string> cut(std::vector<std::string> texts) {
    if (texts.size() <= most_help + 1) return texts;
    const std::size_t left = texts.size() - most_help;
    texts.resize(most_help);
    texts.push_back(fmt::format("And {} more.", left));
    return texts;
}

void add_question(int number, const QuestionToAsk& question, Document& document) {
    document.entry(std::to_string(number), question.ask.empty() ? title(question.subject) : question.ask);
    document.paragraph(sentence(question.decides));
    std::vector<Named> findings;
    for (const std::string& finding : question.decides_rules) findings.push_back({"", finding});
    document.fields({{"May show that", {{titles(findings, most_hanging)}}},
                     {"Actions", {{titles(question.decides_actions, most_hanging)}}}});
    if (!question.help.empty()) document.paragraph("To answer it:");
    document.bullets(cut(question.help));
}

std::string intro(const Advice& advice) {
    std::string out = advice.mostly_unknown
                          ? "Most of what matters is not known yet. These answers would decide most; each says what."
                          : "Not known yet, and something depends on it. The most decisive comes first.";
    const int left = advice.left_out.questions;
    if (left > 0) out += fmt::format(" {} left out here.", count(left, "lesser question is", "lesser questions are"));
    return out;
}

}  // namespace

void add_questions(const Advice& advice, Document& document) {
    document.heading(2, advice.mostly_unknown ? "Questions worth answering first" : "Questions to ask next");
    if (advice.questions.empty()) return document.paragraph("Nothing in this advice depends on what is not known.");
    document.paragraph(intro(advice));
    int number = 0;
    for (const QuestionToAsk& question : advice.questions) add_question(++number, question, document);
}

void add_conflicts(const Advice& advice, Document& document) {
    if (advice.conflicts.empty() && advice.ahead.empty()) return;
    document.heading(2, "Conflicts in the assessment");
    std::vector<Item> items;
    for (const ConflictNote& conflict : advice.conflicts) {
        Item item{{{sentence(conflict.text)}}, {}};
        for (const std::string& statement : conflict.statements) item.below.push_back({{sentence(statement)}});
        items.push_back(std::move(item));
    }
    if (!items.empty()) document.paragraph("Statements that do not fit together. Settling them makes the advice firmer.");
    document.bullets(std::move(items));
    if (advice.ahead.empty()) return;
    document.heading(3, "Done ahead of what it needs");
    document.paragraph("These count as done. What they rest on is not in place, so they may not hold.");
    std::vector<Item> ahead;
    for (const AheadNote& note : advice.ahead)
        ahead.push_back({{{sentence(title(note.step)), Style::strong}, {" Not done: " + titles(note.lacking) + "."}},
                         {}});
    document.bullets(std::move(ahead));
}

}  // namespace ics::report
