// The order of the report, its title and its summary.
#include "report/acronyms.hpp"
#include "report/characters.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

void add_body(const Advice& advice, Document& document) {
    add_title(advice, document);
    add_summary(advice, document);
    if (advice.mostly_unknown) add_questions(advice, document);
    add_position(advice, document);
    add_actions(advice, document);
    add_blocked(advice, document);
    add_recommendations(advice, document);
    add_commitments(advice, document);
    add_requirements(advice, document);
    if (!advice.mostly_unknown) add_questions(advice, document);
    add_conflicts(advice, document);
    add_freedoms(advice, document);
    add_tiers(advice, document);
}

}  // namespace

Document board_report(const Advice& advice) {
    Document text;
    add_body(advice, text);
    std::vector<Acronym> used;
    Document document = with_acronyms(text, advice.acronyms, used);
    add_acronyms(used, document);
    add_about(advice, document);
    return document;
}

void add_title(const Advice& advice, Document& document) {
    const std::string name = trimmed_clean(advice.system);
    document.heading(1, (name.empty() ? "A system without a name" : name) + (advice.fictional ? " (made up)" : ""));
    if (advice.fictional)
        document.paragraph({{"This is a made-up system.", Style::strong}, {" Nothing here describes a real place."}});
    document.paragraph("Mental health: where the system stands and what to do next, as of " + day(advice.as_of) + ".");
    if (!advice.target_words.empty())
        document.paragraph({{"Aiming for: ", Style::strong}, {sentence(advice.target_words)}});
    document.paragraph(sentence(advice.summary_of_system));
    if (advice.today)
        document.paragraph("Read on " + day(*advice.today) + ": dates that have passed since are marked.");
    if (!advice.left_out.theme.empty())
        document.paragraph("Of the actions and recommendations, only those of the key theme '" + advice.left_out.theme +
                           "' are shown.");
}

void add_summary(const Advice& advice, Document& document) {
    if (advice.summary.empty()) return;
    document.heading(2, "Summary");
    for (const std::string& paragraph : advice.summary) document.paragraph(paragraph);
}

}  // namespace ics::report
