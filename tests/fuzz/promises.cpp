#include "fuzz/promises.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/utf8.hpp"

namespace ics::fuzz {

namespace {

bool is_control(unsigned char c) { return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F; }

// C1 controls, and U+202A to U+202E, U+2066 to U+2069; `text` is UTF-8.
bool is_control_beyond_ascii(std::string_view text) {
    if (text.size() >= 2 && text[0] == '\xC2') return text[1] < '\xA0';
    if (text.size() < 3 || text[0] != '\xE2') return false;
    return (text[1] == '\x80' && text[2] >= '\xAA' && text[2] <= '\xAE') ||
           (text[1] == '\x81' && text[2] >= '\xA6' && text[2] <= '\xA9');
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) out += c >= ' ' && c < 0x7F ? std::string(1, c) : fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
    return out;
}

std::string around(std::string_view text, std::size_t at) {
    const std::size_t from = at < 40 ? 0 : at - 40;
    return escaped(text.substr(from, 80));
}

bool breaks_its_line(const Diagnostic& d) {
    const auto breaks = [](const std::string& part) { return part.find('\n') != std::string::npos; };
    return breaks(d.place.file_name()) || breaks(d.code) || breaks(d.message) || breaks(d.expected) || breaks(d.nearest) ||
           breaks(d.mend) || std::any_of(d.notes.begin(), d.notes.end(), breaks);
}

}  // namespace

std::string unfit_to_print(std::string_view text) {
    if (const auto at = invalid_utf8(text)) return "what is printed is no UTF-8: " + around(text, *at);
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is_control(static_cast<unsigned char>(text[at])) || is_control_beyond_ascii(text.substr(at)))
            return "what is printed holds a control character: " + around(text, at);
    return "";
}

std::string unfit(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics.sorted())
        if (breaks_its_line(diagnostic)) return "a part of a message breaks its line: " + escaped(diagnostic.message);
    return unfit_to_print(diagnostics.format());
}

std::string unexplained(bool is_there, const Diagnostics& diagnostics) {
    if (!is_there && !diagnostics.has_errors()) return "refused without a reason";
    if (is_there && diagnostics.has_errors()) return "accepted although it has errors: " + escaped(diagnostics.format());
    return unfit(diagnostics);
}

std::string different(const std::string& what, const std::string& first, const std::string& second) {
    if (first == second) return "";
    const auto [a, b] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    return fmt::format("{} differs from one time to the next: '{}' or '{}'", what,
                       around(first, std::size_t(a - first.begin())), around(second, std::size_t(b - second.begin())));
}

}  // namespace ics::fuzz
