#include "report/xml_escape.hpp"

#include "report/characters.hpp"

namespace ics::report {

namespace {

std::string_view entity(char32_t c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        // XML has no way to write these two.
        case 0xFFFE:
        case 0xFFFF: return "\uFFFD";
        default: return "";
    }
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    const std::string clean_text = trimmed_clean(text);
    std::string out;
    for (std::size_t at = 0; at < clean_text.size();) {
        const std::size_t from = at;
        const std::string_view written = entity(next_character(clean_text, at));
        out += written.empty() ? std::string_view(clean_text).substr(from, at - from) : written;
    }
    return out;
}

}  // namespace ics::report
