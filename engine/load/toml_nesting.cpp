#include "load/toml_nesting.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ics {

namespace {

// Where the text in quotes that begins at `at` ends if it is as most are: on one line, without a backslash.
std::optional<std::size_t> end_of_usual_text(std::string_view text, std::size_t at) {
    const std::size_t close = text.find(text[at], at + 1);
    if (close == std::string_view::npos || close == at + 1) return std::nullopt;  // it may open one of several lines
    const std::string_view inside = text.substr(at + 1, close - at - 1);
    const bool usual = inside.find('\\') == std::string_view::npos && inside.find('\n') == std::string_view::npos;
    return usual ? std::optional(close + 1) : std::nullopt;
}

// Where the text in quotes that begins at `at` ends, at the end of the file at the latest. Text that is not closed ends
// with its line, or its file: the parser refuses it, and makes nothing of what follows.
std::size_t end_of_text(std::string_view text, std::size_t at) {
    if (const auto end = end_of_usual_text(text, at)) return *end;
    const char quote = text[at];
    const std::string three(3, quote);
    const bool several_lines = text.substr(at, 3) == three;
    for (at += several_lines ? 3 : 1; at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"') ++at;
        else if (!several_lines && text[at] == quote) return at + 1;
        else if (!several_lines && text[at] == '\n') return at;
        else if (several_lines && text.substr(at, 3) == three)  // the text itself may end in one or two quotes
            return std::min(text.find_first_not_of(quote, at + 3), at + 5);
    }
    return text.size();
}

// Follows the brackets and dots of a file.
class Nesting {
public:
    int depth() const { return depth_; }

    void pass(char c) {
        switch (c) {
            case '[':
            case '{': open(); break;
            case ']':
            case '}': close(); break;
            case '.': ++depth_; break;
            case ',': depth_ = open_.empty() ? depth_ : open_.back() + 1; break;
            case '\n': end_line(); break;
            default: break;
        }
        if (c != ' ' && c != '\t' && c != '\n') line_begun_ = true;
    }

private:
    void open() {
        if (open_.empty() && !line_begun_) in_header_ = true, header_ = depth_ = 0;
        open_.push_back(depth_++);
    }
    void close() {
        if (in_header_) header_ = std::max(header_, depth_);
        if (open_.empty()) return;
        depth_ = open_.back();
        open_.pop_back();
    }
    void end_line() {
        line_begun_ = false;
        if (!open_.empty()) return;
        in_header_ = false;
        depth_ = header_;
    }

    int depth_ = 0;
    int header_ = 0;          // depth of the last [header]
    std::vector<int> open_;   // the depth around each open bracket
    bool line_begun_ = false;
    bool in_header_ = false;
};

}  // namespace

std::optional<std::size_t> nested_too_deep(std::string_view text) {
    Nesting nesting;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        nesting.pass(c);
        if (nesting.depth() > deepest_nesting) return at;
        if (c == '"' || c == '\'') at = end_of_text(text, at);
        else if (c == '#') at = std::min(text.find('\n', at), text.size());
        else ++at;
    }
    return std::nullopt;
}

}  // namespace ics
