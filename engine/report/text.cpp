// The report for the terminal: underlined headings, hanging labels, wrapped lines.
#include <algorithm>
#include <utility>

#include "report/characters.hpp"
#include "report/render_document.hpp"
#include "report/report.hpp"
#include "report/sections.hpp"
#include "report/text_table.hpp"
#include "report/wrap.hpp"

namespace ics {

namespace {

using namespace report;

constexpr int narrowest = 60;
constexpr int body_indent = 4;    // of what belongs to an entry
constexpr int widest_label = 16;  // a longer one pushes its value on

std::string spaces(int n) { return std::string(std::size_t(std::max(0, n)), ' '); }

class TextRenderer {
public:
    explicit TextRenderer(const TextOptions& options)
        : width_(std::max(options.width, narrowest)), colour_(options.colour) {}

    std::string render(const Document& document) && {
        for (const Block& block : document.blocks()) {
            separate(block);
            std::visit([&](const auto& one) { add(one); }, block);
            previous_ = &block;
        }
        return std::move(out_);
    }

private:
    // Blank lines: two before a section, none where a block belongs close to the one before.
    void separate(const Block& block) {
        if (!previous_) return;
        const Heading* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 2) out_ += '\n';
        if (!close(*previous_, block)) out_ += '\n';
    }

    static bool close(const Block& before, const Block& block) {
        if (std::holds_alternative<Entry>(before)) return !std::holds_alternative<Entry>(block);
        if (const Heading* heading = std::get_if<Heading>(&before))
            return heading->level == 4 && !std::holds_alternative<Entry>(block);
        return std::holds_alternative<Paragraph>(before) &&
               (std::holds_alternative<Bullets>(block) || std::holds_alternative<Fields>(block));
    }

    void add(const Heading& heading) {
        indent_ = 0;
        int longest = 0;
        const auto lines = wrap({{heading.text, Style::strong}}, width_);
        for (const Line& line : lines) longest = std::max(longest, display_width(line));
        const std::string rule = std::string(std::size_t(longest), heading.level < 3 ? '=' : '-') + "\n";
        if (heading.level == 1) out_ += rule;
        for (const Line& line : lines) out_ += paint(line, colour_) + "\n";
        if (heading.level < 4) out_ += rule;
    }

    void add(const Entry& entry) {
        indent_ = body_indent;
        std::string number = entry.number.empty() ? "" : entry.number + ". ";
        if (!number.empty()) number = spaces(body_indent - int(number.size())) + number;
        add_lines({{entry.title, Style::strong}}, {{number, Style::strong}}, 0, int(number.size()));
    }

    void add(const Paragraph& paragraph) { add_lines(paragraph.line, {}, indent_, 0); }

    void add(const Bullets& bullets) {
        for (const Item& item : bullets.items) {
            add_lines(item.line, {{"- "}}, indent_, 2);
            for (const Line& line : item.below) add_lines(line, {{"- "}}, indent_ + 2, 2);
        }
    }

    void add(const Fields& fields) {
        for (const Field& field : fields.fields) {
            const int label = display_width(field.label);
            const int column = label <= widest_label ? widest_label + 1 : label + 1;
            add_lines(field.value, {{field.label, Style::strong}, {spaces(column - label)}}, indent_, column);
        }
    }

    void add(const Table& table) {
        for (const std::string& line : text_table(table, width_ - indent_, colour_))
            out_ += spaces(indent_) + line + "\n";
    }

    // A wrapped line after `lead`; the lines that follow hang below its text.
    void add_lines(const Line& line, const Line& lead, int indent, int hang) {
        bool first = true;
        for (const Line& one : wrap(line, width_ - indent - hang)) {
            out_ += spaces(indent) + (first ? paint(lead, colour_) : spaces(hang)) + paint(one, colour_) + "\n";
            first = false;
        }
    }

    int width_;
    bool colour_;
    int indent_ = 0;
    const Block* previous_ = nullptr;
    std::string out_;
};

}  // namespace

std::string report::document_text(const Document& document, const TextOptions& options) {
    return TextRenderer(options).render(document);
}

std::string render_text(const Advice& advice, const TextOptions& options) {
    return TextRenderer(options).render(board_report(advice));
}

std::string render_text(const Explanation& explanation, const TextOptions& options) {
    return TextRenderer(options).render(explanation_document(explanation));
}

}  // namespace ics
