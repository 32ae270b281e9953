// Acronyms are spelt out where running text first uses them.
#include <gtest/gtest.h>

#include "report/acronyms.hpp"

namespace ics::report {
namespace {

const std::vector<Acronym> known{{"t/1", "A&E", "accident and emergency"},
                                 {"t/2", "ICS", "integrated care system"},
                                 {"t/3", "NHSE&I", "NHS England and NHS Improvement"},
                                 {"t/4", "PCN", "primary care network"},
                                 {"t/5", "STP", "sustainability and transformation partnership"}};

std::string texts(const Document& document) {
    std::string out;
    for (const Block& block : document.blocks())
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Span& span : paragraph->line) out += span.text + "\n";
    return out;
}

// The paragraphs after the pass, and the acronyms that it found in use.
std::string spelt(const std::vector<std::string>& paragraphs) {
    Document document;
    for (const std::string& text : paragraphs) document.paragraph(text);
    std::vector<Acronym> used;
    std::string out = texts(with_acronyms(document, known, used));
    out += "used:";
    for (const Acronym& acronym : used) out += " " + acronym.term;
    return out;
}

TEST(Acronyms, AreSpeltOutAtTheirFirstUse) {
    EXPECT_EQ(spelt({"The ICS plans.", "The ICS acts with a PCN."}),
              "The ICS (integrated care system) plans.\n"
              "The ICS acts with a PCN (primary care network).\n"
              "used: ICS PCN");
}

TEST(Acronyms, AreSpeltOutInThePlural) {
    EXPECT_EQ(spelt({"All PCNs meet."}), "All PCNs (primary care networks) meet.\nused: PCN");
}

TEST(Acronyms, AreSpeltOutAfterAPossessive) {
    EXPECT_EQ(spelt({"The ICS's board"}), "The ICS's (integrated care system) board\nused: ICS");
}

TEST(Acronyms, AreFoundWithAnAmpersand) {
    EXPECT_EQ(spelt({"NHSE&I visits A&E."}),
              "NHSE&I (NHS England and NHS Improvement) visits A&E (accident and emergency).\nused: A&E NHSE&I");
}

TEST(Acronyms, AreLeftWhereTheTextSpellsThemOut) {
    EXPECT_EQ(spelt({"Primary care networks (PCNs) meet.", "PCNs act."}),
              "Primary care networks (PCNs) meet.\nPCNs act.\nused: PCN");
    EXPECT_EQ(spelt({"networks of practices (PCN) meet"}), "networks of practices (PCN) meet\nused: PCN");
}

TEST(Acronyms, AreWholeWords) {
    EXPECT_EQ(spelt({"BASICS, ICSX and xICS are none"}), "BASICS, ICSX and xICS are none\nused:");
}

TEST(Acronyms, InHeadingsAndTablesAreListedButNotSpeltOut) {
    Document document;
    document.heading(2, "The ICS");
    document.entry("1", "Set up a PCN");
    document.table({{{"What"}}, {{"STP"}}});
    document.paragraph("An ICS.");
    std::vector<Acronym> used;
    const Document out = with_acronyms(document, known, used);
    EXPECT_EQ(std::get<Heading>(out.blocks()[0]).text, "The ICS");
    EXPECT_EQ(std::get<Entry>(out.blocks()[1]).title, "Set up a PCN");
    EXPECT_EQ(std::get<Table>(out.blocks()[2]).rows[0][0], "STP");
    EXPECT_EQ(texts(out), "An ICS (integrated care system).\n");
    ASSERT_EQ(used.size(), 3u);
    EXPECT_EQ(used[1].term, "PCN");
}

TEST(Acronyms, InListsAndFieldsAreSpeltOut) {
    Document document;
    document.bullets(std::vector<Item>{{{{"An ICS"}}, {{{"A PCN"}}}}});
    document.fields({{"Lead", {{"The STP"}}}});
    std::vector<Acronym> used;
    const Document out = with_acronyms(document, known, used);
    const Item& item = std::get<Bullets>(out.blocks()[0]).items[0];
    EXPECT_EQ(item.line[0].text, "An ICS (integrated care system)");
    EXPECT_EQ(item.below[0][0].text, "A PCN (primary care network)");
    EXPECT_EQ(std::get<Fields>(out.blocks()[1]).fields[0].value[0].text,
              "The STP (sustainability and transformation partnership)");
}

}  // namespace
}  // namespace ics::report
