#include "report/wrap.hpp"

#include <utility>

#include "report/characters.hpp"

namespace ics::report {

namespace {

// Adds text to a line, to its last span where that has the same style.
void append(Line& line, std::string_view text, Style style) {
    if (!line.empty() && line.back().style == style)
        line.back().text += text;
    else
        line.push_back({std::string(text), style});
}

// The words of a line; a word may have several styles.
std::vector<Line> words_of(const Line& line) {
    std::vector<Line> words(1);
    for (const Span& span : line) {
        const std::string text = clean(span.text);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t space = std::min(text.find(' ', at), text.size());
            if (space > at) append(words.back(), std::string_view(text).substr(at, space - at), span.style);
            if (space < text.size() && !words.back().empty()) words.emplace_back();
            at = space + 1;
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

class Wrapper {
public:
    explicit Wrapper(int width) : width_(width) {}

    void add(const Line& word) {
        const int wide = display_width(word);
        if (used_ > 0 && used_ + 1 + wide > width_) finish();
        if (used_ > 0) {
            const bool same = lines_.back().back().style == word.front().style;
            put(" ", same ? word.front().style : Style::plain, 1);
        }
        if (wide <= width_)
            for (const Span& span : word) put(span.text, span.style, display_width(span.text));
        else
            for (const Span& span : word) add_characters(span);
    }

    std::vector<Line> lines() && { return std::move(lines_); }

private:
    // A mark of no width stays with the character before it.
    void add_characters(const Span& span) {
        for (std::size_t at = 0; at < span.text.size();) {
            const std::size_t from = at;
            const int wide = display_width(next_character(span.text, at));
            if (used_ > 0 && used_ + wide > width_) finish();
            put(std::string_view(span.text).substr(from, at - from), span.style, wide);
        }
    }

    void put(std::string_view text, Style style, int wide) {
        if (lines_.empty() || !open_) lines_.emplace_back();
        open_ = true;
        append(lines_.back(), text, style);
        used_ += wide;
    }

    void finish() {
        open_ = false;
        used_ = 0;
    }

    int width_;
    int used_ = 0;
    bool open_ = false;
    std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> wrap(const Line& line, int width) {
    Wrapper wrapper(width);
    for (const Line& word : words_of(line)) wrapper.add(word);
    return std::move(wrapper).lines();
}

int display_width(const Line& line) {
    int width = 0;
    for (const Span& span : line) width += display_width(span.text);
    return width;
}

std::string paint(const Line& line, bool colour) {
    std::string out;
    for (const Span& span : line) {
        const bool styled = colour && span.style != Style::plain;
        if (styled) out += span.style == Style::strong ? "\x1b[1m" : "\x1b[2m";
        out += span.text;
        if (styled) out += "\x1b[0m";
    }
    return out;
}

}  // namespace ics::report
