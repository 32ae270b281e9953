#include "skeleton/toml_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ics::skeleton {

namespace {

constexpr std::size_t width = 100;

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

std::string escaped(char c) { return fmt::format("\\u{:04X}", unsigned(static_cast<unsigned char>(c))); }

std::size_t characters(std::string_view text) {
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// Quotes and line feeds stand as they are in text of several lines, but for quotes that could end it.
std::string content(std::string_view text, bool several = false) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool alone = several && i + 1 < text.size() && text[i + 1] != '"' && (i == 0 || text[i - 1] != '"');
        if ((c == '"' && !alone) || c == '\\') out += '\\';
        if ((c == '\n' && several) || !is_control(c)) out += c;
        else out += escaped(c);
    }
    return out;
}

}  // namespace

std::string in_quotes(std::string_view text) {
    const bool several = text.find('\n') != std::string_view::npos;
    return several ? fmt::format("\"\"\"\n{}\"\"\"", content(text, true)) : fmt::format("\"{}\"", content(text));
}

std::string in_one_line(std::string_view text) { return fmt::format("\"{}\"", content(text)); }

std::string list(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ", ") + in_one_line(word);
    return "[" + out + "]";
}

std::string key(std::string_view name) {
    const bool bare = !name.empty() && std::all_of(name.begin(), name.end(), is_bare);
    return bare ? std::string(name) : in_one_line(name);
}

std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) out += is_control(c) ? escaped(c) : std::string(1, c);
    return out;
}

std::string figure(double value) {
    constexpr double exact = 1e15;  // beyond it a double has no units
    const bool whole = value > -exact && value < exact && value == double((long long)value);
    return whole ? fmt::format("{}", (long long)value) : fmt::format("{}", value);
}

std::string wrapped(std::string_view text, std::size_t indent) {
    std::string out, line;
    const auto finish = [&] { out += (line.empty() ? "#" : "# " + line) + "\n"; };
    line.assign(indent, ' ');
    bool begun = false;  // whether the line has a word
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (begun && 2 + characters(line) + 1 + characters(word) > width) {
            finish();
            line.assign(indent == 0 ? 0 : indent + 2, ' ');
            begun = false;
        }
        if (begun) line += ' ';
        line += plain(word);
        begun = true;
    }
    if (begun) finish();
    return out;
}

std::string comment(std::string_view text) {
    std::string out;
    for (bool more = true; more;) {
        const std::size_t end = text.find('\n');
        const std::string line = plain(text.substr(0, end));
        out += line.empty() ? "#\n" : "# " + line + "\n";
        more = end != std::string_view::npos;
        if (more) text.remove_prefix(end + 1);
    }
    return out;
}

}  // namespace ics::skeleton
