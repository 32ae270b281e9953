// Markdown that says what was meant, whatever the texts hold.
#include <algorithm>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/markdown_escape.hpp"
#include "report/render_document.hpp"
#include "report/report.hpp"

namespace ics {
namespace {

using report::Line;
using report::markdown_escaped;
using report::Style;

TEST(MarkdownEscape, TakesMarkupLiterally) {
    EXPECT_EQ(markdown_escaped("*a* _b_ `c` [d](e) <f> {g} $h$ ~i~ ^j^ #k @l \\", false),
              "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\{g\\} \\$h\\$ \\~i\\~ \\^j\\^ \\#k \\@l \\\\");
    EXPECT_EQ(markdown_escaped("Mind & Body, NHSE&I: 50%", false), "Mind & Body, NHSE&I: 50%");
}

TEST(MarkdownEscape, KeepsCellsApart) { EXPECT_EQ(markdown_escaped("a|b", false), "a\\|b"); }

TEST(MarkdownEscape, StaysOnOneLine) { EXPECT_EQ(markdown_escaped("a\n\n# b", false), "a \\# b"); }

TEST(MarkdownEscape, TakesEntitiesAndShortcodesLiterally) {
    EXPECT_EQ(markdown_escaped("&copy; &#169; a & b; c", false), "\\&copy; \\&\\#169; a & b; c");
    EXPECT_EQ(markdown_escaped("a :warning: b: c", false), "a \\:warning: b: c");
}

TEST(MarkdownEscape, StartsNoBlock) {
    EXPECT_EQ(markdown_escaped("1. a", true), "1\\. a");
    EXPECT_EQ(markdown_escaped("iv) a", true), "iv\\) a");
    EXPECT_EQ(markdown_escaped("(b) a", true), "(b\\) a");
    EXPECT_EQ(markdown_escaped("- a", true), "\\- a");
    EXPECT_EQ(markdown_escaped("+ a", true), "\\+ a");
    EXPECT_EQ(markdown_escaped(": a", true), "\\: a");
    EXPECT_EQ(markdown_escaped("===", true), "\\===");
    EXPECT_EQ(markdown_escaped("% a", true), "\\% a");
    EXPECT_EQ(markdown_escaped("   code", true), "code");
}

TEST(MarkdownEscape, LeavesProseAlone) {
    EXPECT_EQ(markdown_escaped("In 2019. A plan - of sorts.", true), "In 2019. A plan - of sorts.");
    EXPECT_EQ(markdown_escaped("1.5 days", true), "1.5 days");
    EXPECT_EQ(markdown_escaped("- a", false), "- a");
}

// Markdown with everything that a backslash makes literal taken out.
std::string without_literals(const std::string& markdown) {
    return std::regex_replace(markdown, std::regex(R"(\\[!-/:-@\[-`{-~])"), "");
}

TEST(Markdown, HostileTextsLeaveNoMarkupOfTheirOwn) {
    const std::string marks = R"(\[\^[0-9]+\](: )?)";  // of footnotes
    const std::string bare = std::regex_replace(without_literals(render_markdown(sample::hostile())), std::regex(marks), "");
    EXPECT_EQ(bare.find_first_of("<>[]`$^~{}@_"), std::string::npos);
    EXPECT_EQ(bare.find('\x1b'), std::string::npos);
}

// The headings of a document, each as its level.
std::vector<int> heading_levels(const std::string& markdown) {
    std::vector<int> out;
    std::istringstream lines(markdown);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with('#')) out.push_back(int(line.find_first_not_of('#')));
    return out;
}

TEST(Markdown, HeadingsNestWithoutAGap) {
    const std::vector<int> levels = heading_levels(render_markdown(sample::full()));
    ASSERT_GT(levels.size(), 20u);
    EXPECT_EQ(levels.front(), 1);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        EXPECT_GT(levels[i], 1);
        EXPECT_LE(levels[i], levels[i - 1] + 1) << "heading " << i;
    }
}

TEST(Markdown, HostileTextsMakeNoHeadings) {
    Advice plain = sample::hostile();
    plain.system = "System";
    plain.summary = {"A", "B", "C", "D", "E"};
    EXPECT_EQ(heading_levels(render_markdown(sample::hostile())), heading_levels(render_markdown(plain)));
}

TEST(Markdown, EveryRowHasTheCellsOfItsTable) {
    std::istringstream lines(without_literals(render_markdown(sample::hostile())));
    std::ptrdiff_t bars = 0;
    int rows = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('|')) {
            bars = 0;
            continue;
        }
        const auto found = std::count(line.begin(), line.end(), '|');
        if (bars == 0) bars = found;
        EXPECT_EQ(found, bars) << line;
        ++rows;
    }
    EXPECT_GT(rows, 10);
}

std::string written(const Line& line) {
    report::Document document;
    document.paragraph(line);
    return report::document_markdown(document);
}

TEST(Markdown, ANoteIsAFootnoteBehindTheFullStop) {
    EXPECT_EQ(written({{"It is so"}, {" (Minutes)", Style::plain, "Minutes."}, {". More."}}),
              "It is so.[^1] More.\n\n[^1]: Minutes.\n");
    EXPECT_EQ(written({{"It is so."}, {" Source: Minutes.", Style::faint, "Minutes."}, {" More."}}),
              "It is so.[^1] More.\n\n[^1]: Minutes.\n");
    EXPECT_EQ(written({{"Two", Style::strong}, {"", Style::plain, "Ay."}, {"", Style::plain, "Bee."}}),
              "**Two**[^1][^2]\n\n[^1]: Ay.\n\n[^2]: Bee.\n");
}

// What a list has below an item would else stand beside it.
TEST(Markdown, NoTextSetsItsLineFurtherIn) {
    report::Document document;
    document.bullets({{{{"\tStrong", Style::strong}, {" text"}}, {{{" below"}}}}});
    EXPECT_EQ(report::document_markdown(document), "- **Strong** text\n  - below\n");
}

TEST(Markdown, ANoteStandsOnceHoweverOftenItIsMarked) {
    report::Document document;
    document.bullets({{{{"Ay."}, {" (Em)", Style::plain, "Em."}}, {{{"Bee."}, {" (En)", Style::plain, "En."}}}},
                      {{{"Cee."}, {" (Em)", Style::plain, "Em."}}, {}}});
    document.fields({{"D", {{"d."}, {"", Style::plain, "En."}}}, {"Source", {{"En"}}, true}});
    EXPECT_EQ(report::document_markdown(document),
              "- Ay.[^1]\n  - Bee.[^2]\n- Cee.[^1]\n- **D:** d.[^2]\n\n[^1]: Em.\n\n[^2]: En.\n");
    EXPECT_EQ(report::document_text(document, {}), "- Ay. (Em)\n  - Bee. (En)\n- Cee. (Em)\n\nD                d.\nSource           En\n");
}

TEST(Markdown, NoTextMakesOrBreaksAFootnote) {
    EXPECT_EQ(written({{"a[^1] ^[b] !"}, {"", Style::plain, "1. x\n\n[^2]: y | z"}, {"(c)"}}),
              "a\\[\\^1\\] \\^\\[b\\] \\![^1](c)\n\n[^1]: 1\\. x \\[\\^2\\]: y \\| z\n");
}

TEST(Markdown, ANameOfSpacesStillHasATitle) {
    Advice advice = sample::empty();
    advice.system = " \n ";
    EXPECT_TRUE(render_markdown(advice).starts_with("# A system without a name\n"));
}

}  // namespace
}  // namespace ics
