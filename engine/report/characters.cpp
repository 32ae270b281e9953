#include "report/characters.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "diagnostics/characters.hpp"

namespace ics::report {

namespace {

struct Range {
    char32_t first, last;
};

constexpr std::array zero_width{
    Range{0x0300, 0x036F},   Range{0x0483, 0x0489}, Range{0x0591, 0x05BD}, Range{0x05BF, 0x05BF}, Range{0x05C1, 0x05C2},
    Range{0x05C4, 0x05C5},   Range{0x05C7, 0x05C7}, Range{0x0610, 0x061A}, Range{0x064B, 0x065F}, Range{0x0670, 0x0670},
    Range{0x06D6, 0x06DC},   Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8}, Range{0x06EA, 0x06ED}, Range{0x0900, 0x0902},
    Range{0x093A, 0x093A},   Range{0x093C, 0x093C}, Range{0x0941, 0x0948}, Range{0x094D, 0x094D}, Range{0x0951, 0x0957},
    Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF},
    Range{0x200B, 0x200D},   Range{0x2060, 0x2064}, Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F},
    Range{0xFEFF, 0xFEFF},   Range{0x1F3FB, 0x1F3FF}, Range{0xE0100, 0xE01EF}};

constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6F},
    Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF},
    Range{0x1F900, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD}};

// The ranges stand in ascending order.
bool within(std::span<const Range> ranges, char32_t character) {
    const auto range = std::partition_point(ranges.begin(), ranges.end(),
                                            [&](const Range& one) { return one.last < character; });
    return range != ranges.end() && range->first <= character;
}

bool is_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
    const Character character = first_character(text.substr(at));
    at += character.length;
    return character.code;
}

std::string clean(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at]) && text[at] != ' ') {
            out += text[at++];
            continue;
        }
        const std::size_t from = at;
        const char32_t c = next_character(text, at);
        if (is_space(c)) {
            if (out.empty() || out.back() != ' ') out += ' ';
        } else if (c == replacement_character || is_harmful(c)) {
            out += replacement_text;
        } else {
            out += text.substr(from, at - from);
        }
    }
    return out;
}

std::string trimmed_clean(std::string_view text) {
    std::string out = clean(text);
    if (!out.empty() && out.back() == ' ') out.pop_back();
    if (!out.empty() && out.front() == ' ') out.erase(0, 1);
    return out;
}

int display_width(char32_t character) {
    if (character < zero_width.front().first) return 1;  // nearly all text
    if (within(zero_width, character)) return 0;
    return within(wide, character) ? 2 : 1;
}

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at])) ++width, ++at;
        else width += display_width(next_character(text, at));
    }
    return width;
}

}  // namespace ics::report
