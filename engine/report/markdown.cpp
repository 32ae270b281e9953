// The report as Markdown: CommonMark with pipe tables and footnotes, every block set apart by a blank line.
#include <algorithm>
#include <utility>

#include "report/characters.hpp"
#include "report/markdown_escape.hpp"
#include "report/render_document.hpp"
#include "report/report.hpp"
#include "report/sections.hpp"

namespace ics {

namespace {

using namespace report;

// The notes of a document: each text once, however often it is marked.
class Footnotes {
public:
    std::string mark(const std::string& text) {
        const auto known = std::find(texts_.begin(), texts_.end(), text);
        const auto number = known - texts_.begin() + 1;
        if (known == texts_.end()) texts_.push_back(text);
        return "[^" + std::to_string(number) + "]";
    }

    std::string definitions() const {
        std::string out;
        for (std::size_t i = 0; i < texts_.size(); ++i)
            out += "\n[^" + std::to_string(i + 1) + "]: " + markdown_escaped(texts_[i], true) + "\n";
        return out;
    }

private:
    std::vector<std::string> texts_;
};

// Adds spans to a line of Markdown.
class LineWriter {
public:
    LineWriter(Footnotes& notes, bool at_start) : notes_(notes), at_start_(at_start) {}

    void add(const Span& span) {
        if (!span.note.empty()) {
            marks_ += notes_.mark(span.note);
            return;
        }
        // A line begins a block when nothing of it stands before; only strong text needs no care there.
        const bool strong = span.style == Style::strong, starts = at_start_ && out_.empty() && !strong;
        std::string text = markdown_escaped(span.text, starts);
        if (text.empty() || (text == " " && out_.empty())) return;
        if (!marks_.empty() && text.front() == '.') {
            out_ += '.';
            text.erase(0, 1);
        }
        if (out_.empty() && text.front() == ' ') text.erase(0, 1);  // would set the line further in
        put_marks();
        out_ += strong ? emphasised(text) : text;
    }

    std::string line() && {
        put_marks();
        if (!out_.empty() && out_.back() == ' ') out_.pop_back();
        return std::move(out_);
    }

private:
    // Spaces just inside the asterisks would stop them from being emphasis.
    static std::string emphasised(const std::string& text) {
        const bool before = text.front() == ' ', after = text.back() == ' ' && text.size() > 1;
        return std::string(before ? " " : "") + "**" + text.substr(before, text.size() - before - after) + "**" +
               (after ? " " : "");
    }

    // '![' would begin an image.
    void put_marks() {
        if (!marks_.empty() && out_.ends_with('!')) out_.insert(out_.size() - 1, 1, '\\');
        out_ += std::exchange(marks_, {});
    }

    Footnotes& notes_;
    bool at_start_;
    std::string marks_;  // of notes, to stand behind the full stop that may follow
    std::string out_;
};

class MarkdownRenderer {
public:
    std::string render(const Document& document) && {
        bool after_list = false;
        for (const Block& block : document.blocks()) {
            // A blank line between two lists would set all their items apart.
            if (!out_.empty() && !(after_list && is_list(block))) out_ += '\n';
            std::visit([&](const auto& one) { add(one); }, block);
            after_list = is_list(block);
        }
        return out_ + notes_.definitions();
    }

private:
    std::string inlines(const Line& line, bool at_start) {
        LineWriter writer(notes_, at_start);
        for (const Span& span : line) writer.add(span);
        return std::move(writer).line();
    }

    static bool is_list(const Block& block) {
        return std::holds_alternative<Bullets>(block) || std::holds_alternative<Fields>(block);
    }

    void add(const Heading& heading) {
        level_ = heading.level;
        add_heading(heading.level, markdown_escaped(trimmed_clean(heading.text), false));
    }

    void add(const Entry& entry) {
        const std::string number = entry.number.empty() ? "" : entry.number + ". ";
        add_heading(level_ + 1, number + markdown_escaped(trimmed_clean(entry.title), false));
    }

    void add_heading(int level, const std::string& text) {
        out_ += std::string(std::size_t(level), '#') + " " + text + "\n";
    }

    void add(const Paragraph& paragraph) { out_ += inlines(paragraph.line, true) + "\n"; }

    void add(const Bullets& bullets) {
        for (const Item& item : bullets.items) {
            out_ += "- " + inlines(item.line, true) + "\n";
            for (const Line& line : item.below) out_ += "  - " + inlines(line, true) + "\n";
        }
    }

    // Without the colon a label would run into a value that begins in bold.
    void add(const Fields& fields) {
        for (const Field& field : fields.fields) {
            if (field.is_in_note) continue;
            out_ += "- **" + markdown_escaped(field.label, false) + ":** " + inlines(field.value, false) + "\n";
        }
    }

    void add(const Table& table) {
        std::vector<std::string> titles;
        for (const Column& column : table.columns) titles.push_back(column.title);
        add_row(titles);
        out_ += "|";
        for (std::size_t i = 0; i < table.columns.size(); ++i) out_ += rule(table, i) + "|";
        out_ += "\n";
        for (const auto& row : table.rows) add_row(row);
    }

    // pandoc takes the share of a wide table's columns from the dashes.
    static std::string rule(const Table& table, std::size_t column) {
        int width = display_width(table.columns[column].title);
        for (const auto& row : table.rows) width = std::max(width, display_width(trimmed_clean(row[column])));
        const std::string dashes(std::size_t(std::clamp(width, 3, 40)), '-');
        return table.columns[column].align == Align::right ? dashes + ":" : dashes;
    }

    void add_row(const std::vector<std::string>& cells) {
        out_ += "|";
        for (const std::string& cell : cells) out_ += " " + markdown_escaped(trimmed_clean(cell), false) + " |";
        out_ += "\n";
    }

    int level_ = 1;
    Footnotes notes_;
    std::string out_;
};

}  // namespace

std::string report::document_markdown(const Document& document) { return MarkdownRenderer().render(document); }

std::string render_markdown(const Advice& advice) { return MarkdownRenderer().render(board_report(advice)); }

std::string render_markdown(const Explanation& explanation) {
    return MarkdownRenderer().render(explanation_document(explanation));
}

}  // namespace ics
