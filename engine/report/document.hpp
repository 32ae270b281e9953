// What the report says, before any format: headings, entries, paragraphs, lists, labelled lines, tables.
// Text and Markdown render the same document, so that the two never say different things.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ics::report {

// Emphasis within a line. Formats that have none for it show the words plainly.
enum class Style { plain, strong, faint };

// A source is said in a note where it can be. A format with footnotes (Markdown) puts `note` into one, with its mark here,
// and leaves the text out; the others show the text, and no note. The mark stands behind the full stop that may follow.
struct Span {
    std::string text;
    Style style = Style::plain;
    std::string note = {};
};

// One run of text; a format wraps it where it must.
using Line = std::vector<Span>;

// Level 1 is the report's title.
struct Heading {
    int level = 1;
    std::string text;
};

// Heads a numbered or unnumbered piece of advice: all blocks up to the next heading or entry belong to it.
struct Entry {
    std::string number;  // "1", or empty
    std::string title;
};

struct Paragraph {
    Line line;
};

struct Item {
    Line line;
    std::vector<Line> below;  // a list of its own, one step in
};

struct Bullets {
    std::vector<Item> items;
};

struct Field {
    std::string label;
    Line value;
    bool is_in_note = false;  // a note says it where it belongs: a format with footnotes leaves the field out
};

// Compact labelled lines: 'Lead  Finance directors'.
struct Fields {
    std::vector<Field> fields;
};

enum class Align { left, right };

struct Column {
    std::string title;
    Align align = Align::left;
    int preferred = 0;  // columns of text to give it where there is room, so that tables stand alike
};

// Every row has one cell for each column.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

using Block = std::variant<Heading, Entry, Paragraph, Bullets, Fields, Table>;

// Blocks in order. Adding something empty adds nothing, so that sections need not ask.
class Document {
public:
    void heading(int level, std::string text);
    void entry(std::string number, std::string title);
    void paragraph(Line line);
    void paragraph(std::string text);
    void bullets(std::vector<Item> items);
    void bullets(const std::vector<std::string>& texts);
    void fields(std::vector<Field> fields);  // without those that have no value
    void table(Table table);                 // without columns that are empty in every row

    void add(Block block) { blocks_.push_back(std::move(block)); }

    const std::vector<Block>& blocks() const { return blocks_; }

private:
    std::vector<Block> blocks_;
};

// True when there is nothing to show in it.
bool empty(const Line& line);
// The texts that a line consists of, without emphasis and notes.
std::string plain_words(const Line& line);
// Adds the spans of `more` behind those of `line`.
void append(Line more, Line& line);

}  // namespace ics::report
