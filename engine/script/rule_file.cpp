#include "script/rule_file.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/utf8.hpp"
#include "model/metric.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint32_t line_at(std::string_view text, std::size_t offset) {
    return std::uint32_t(1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(offset), '\n'));
}

// What a reader does not see, or sees elsewhere than Lua reads it.
std::string forbidden_words(char32_t code) {
    if (turns_direction(code))
        return "the file holds an invisible character that turns the direction of writing, so that the text reads unlike "
               "what it does";
    const bool control = code < 0xA0;
    return fmt::format("the file holds the {} character U+{:04X}", control ? "control" : "invisible", unsigned(code));
}

std::optional<Problem> forbidden_character(const std::string& text) {
    const auto next = [&](std::size_t i) { return i + first_character(std::string_view(text).substr(i)).length; };
    for (std::size_t i = 0; i < text.size(); i = is_plain(text[i]) ? i + 1 : next(i))
        if (const auto harmful = is_plain(text[i]) ? std::nullopt : harmful_at(text, i))
            return Problem{.code = "script-syntax",
                           .message = forbidden_words(harmful->code),
                           .mend = "remove it",
                           .line = line_at(text, i)};
    return std::nullopt;
}

std::optional<Problem> overlong_line(std::string_view text) {
    std::uint32_t line = 1;
    for (std::size_t start = 0; start < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end - start > longest_rule_line)
            return Problem{.code = "script-syntax",
                           .message = "the line is longer than " + with_unit(double(longest_rule_line), "bytes"),
                           .mend = "break the line",
                           .line = line};
        start = end + 1;
    }
    return std::nullopt;
}

}  // namespace

RuleFile rule_file(const SourceFile& file) {
    const bool marked = file.text.compare(0, byte_order_mark.size(), byte_order_mark) == 0;
    return {file.name, marked ? file.text.substr(byte_order_mark.size()) : file.text};
}

std::optional<Problem> unreadable(const std::string& text, std::string_view kind) {
    if (text.size() > largest_rule_file)
        return Problem{.code = kind == "rule" ? "rule-memory" : "script-memory",
                       .message = "the file is larger than " + with_unit(double(largest_rule_file), "bytes"),
                       .mend = kind == "rule" ? "keep one rule in a file, and text and figures in the knowledge base"
                                               : "keep one question in a script"};
    if (!text.empty() && text.front() == '\x1B')
        return Problem{.code = "binary-chunk",
                       .message = "the file is compiled Lua: only text can be read and reviewed",
                       .mend = fmt::format("put the {}'s source in its place", kind)};
    if (const auto at = invalid_utf8(text))
        return Problem{.code = "script-syntax",
                       .message = fmt::format("the file is not UTF-8: it holds the byte 0x{:02X}",
                                              static_cast<unsigned char>(text[*at])),
                       .mend = "save the file as UTF-8",
                       .line = line_at(text, *at)};
    if (!text.empty() && text.front() == '#')
        return Problem{.code = "script-syntax",
                       .message = fmt::format("a {} is not a program that a shell could start", kind),
                       .mend = "remove the first line",
                       .line = 1};
    if (auto problem = overlong_line(text)) return problem;
    return forbidden_character(text);
}

}  // namespace ics
