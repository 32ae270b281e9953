// The Markdown report as a Word document, by pandoc: every heading, table and footnote is there, and no markup is left over.
#include <map>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::TemporaryFolder;

// Lists a Word document: each heading with its level, each table with its header row and number of rows, each footnote
// where it is marked; then paragraphs with markup left in them.
constexpr const char* list_docx = R"~(import re, sys, zipfile, xml.etree.ElementTree as tree
sys.stdout.reconfigure(encoding="utf-8")
w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
def plain(text): return text.strip().translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0xA0: " "})
def text_of(element): return plain("".join(t.text or "" for t in element.iter(w + "t")))
with zipfile.ZipFile(sys.argv[1]) as word:
    body = tree.fromstring(word.read("word/document.xml")).find(w + "body")
    notes = {n.get(w + "id"): text_of(n) for n in tree.fromstring(word.read("word/footnotes.xml"))}
for block in body:
    style = block.find(f"{w}pPr/{w}pStyle")
    level = re.fullmatch("Heading([1-9])", style.get(w + "val")) if style is not None else None
    if level: print("#" * int(level[1]), text_of(block))
    if block.tag == w + "tbl":
        rows = block.findall(w + "tr")
        heads = [row for row in rows if row.find(f"{w}trPr/{w}tblHeader") is not None]
        print("table", "; ".join(text_of(cell) for head in heads for cell in head.iter(w + "tc")), len(rows) - len(heads))
    for mark in block.iter(w + "footnoteReference"): print("note", notes[mark.get(w + "id")])
    for paragraph in block.iter(w + "p"):
        if re.search(r"\*\*|\[\^|^#|^\||\\", text_of(paragraph)): print("markup", text_of(paragraph))
)~";

std::string unescaped(const std::string& markdown) {
    return std::regex_replace(markdown, std::regex(R"(\\([!-/:-@\[-`{-~]))"), "$1");
}

std::vector<std::string> cells(const std::string& row) {
    std::vector<std::string> out(1);
    for (std::size_t i = 2; i < row.size(); ++i) {
        if (row[i] == '|' && row[i - 1] != '\\') out.emplace_back();
        else out.back() += row[i];
    }
    out.pop_back();
    for (std::string& cell : out) cell = unescaped(cell.substr(cell.front() == ' ', cell.size() - (cell.front() == ' ') - 1));
    return out;
}

// The same list, of Markdown.
std::string listed(const std::string& markdown) {
    std::map<std::string, std::string> notes;
    std::vector<std::string> lines;
    std::istringstream in(markdown);
    for (std::string line; std::getline(in, line); lines.push_back(line))
        if (line.starts_with("[^")) notes[line.substr(0, line.find(':'))] = unescaped(line.substr(line.find(':') + 2));
    std::string out;
    const std::regex mark(R"(\[\^[0-9]+\])");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("[^")) continue;
        if (lines[i].starts_with('#')) out += unescaped(lines[i]) + "\n";
        if (lines[i].starts_with('|')) {
            const std::size_t head = i;
            while (i + 1 < lines.size() && lines[i + 1].starts_with('|')) ++i;
            out += fmt::format("table {} {}\n", fmt::join(cells(lines[head]), "; "), i - head - 1);
        }
        for (std::sregex_iterator at(lines[i].begin(), lines[i].end(), mark), end; at != end; ++at)
            out += "note " + notes.at(at->str()) + "\n";
    }
    return out;
}

std::string report_on(const std::string& example) {
    return test::run_here({"recommend", (test::project() / "knowledge-base/examples" / example).string(), "--format", "markdown"}).out;
}

std::string word_list(const std::string& markdown, const std::string& reader) {
    const TemporaryFolder folder;
    const Ran ran = test::run_shell("pandoc -f " + reader + " -t docx -o '" + (folder / "report.docx") + "' '" +
                                    folder.write("report.md", markdown) + "' && python3 '" + folder.write("list.py", list_docx) +
                                    "' '" + (folder / "report.docx") + "'");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    return ran.out;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

class WordDocument : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (test::run_shell("command -v pandoc && command -v python3").code != 0) GTEST_SKIP() << "no pandoc or no Python";
    }
};

TEST_P(WordDocument, OfBedfordshireHasEveryHeadingTableAndFootnote) {
    const std::string markdown = report_on("blmk-2018.toml"), expected = listed(markdown);
    EXPECT_TRUE(expected.starts_with("# Bedfordshire, Luton and Milton Keynes\n## Summary\n")) << expected;
    EXPECT_GE(count(expected, "table "), 6u);
    EXPECT_GE(count(expected, "note "), 50u);
    EXPECT_EQ(word_list(markdown, GetParam()), expected);
}

TEST_P(WordDocument, OfTheFullExampleHasEveryHeadingTableAndFootnote) {
    const std::string markdown = report_on("full.toml"), expected = listed(markdown);
    EXPECT_GE(count(expected, "\n##### "), 20u);
    EXPECT_GE(count(expected, "note "), 200u);
    EXPECT_EQ(word_list(markdown, GetParam()), expected);
}

INSTANTIATE_TEST_SUITE_P(Pandoc, WordDocument, testing::Values("markdown", "commonmark_x", "gfm"));

}  // namespace
}  // namespace ics
