#include "report/page/icons.hpp"

#include <fmt/format.h>

namespace ics::report::page {

std::string_view icon_path(Icon icon) {
    switch (icon) {
        case Icon::reached: return R"(<rect x="2" y="2" width="12" height="12" fill="currentColor"/>)";
        case Icon::here:
            return R"(<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="8" cy="8" r="4" fill="currentColor"/>)";
        case Icon::maybe:
            return R"(<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.5"/>)";
        case Icon::target: return R"(<path d="M3 1v14M3 2h10l-3 3 3 3H3" fill="none" stroke="currentColor" stroke-width="2"/>)";
        case Icon::done: return R"(<path d="M2 8.5l4 4L14 4" fill="none" stroke="currentColor" stroke-width="3"/>)";
        case Icon::ahead: return R"(<circle class="ics-ground" cx="8" cy="8" r="6" fill="#fff" stroke="currentColor" stroke-width="2"/>)";
        case Icon::at_risk: return R"(<path class="ics-ground" d="M8 1l7 13H1z" fill="#fff" stroke="currentColor" stroke-width="2"/>)";
        case Icon::passed: return R"(<path d="M2 2h12v12H2z" fill="currentColor"/>)";
        case Icon::dropped: return R"(<path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2"/>)";
        case Icon::as_of: return R"(<path d="M8 0v16" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3"/>)";
        case Icon::today: return R"(<path d="M8 0v16" fill="none" stroke="currentColor" stroke-width="2"/>)";
        case Icon::deadline: return R"(<path d="M8 1l7 7-7 7-7-7z" fill="currentColor"/>)";
    }
    return "";
}

void write_icon(Markup& html, Icon icon) {
    html.trusted(fmt::format(R"(<svg class="ics-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">{}</svg>)",
                             icon_path(icon)));
}

namespace {

// A ground and what is drawn upon it: blues and greys that differ in lightness as well as in pattern.
struct Pattern {
    Part part;
    std::string_view ground;
    std::string_view lines;
};
constexpr Pattern patterns[] = {
    {Part::gap, "#003087", ""},
    {Part::unlocks, "#fff", R"(<path d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#005eb8" stroke-width="3"/>)"},
    {Part::urgency, "#005eb8", R"(<circle cx="4" cy="4" r="1.6" fill="#fff"/>)"},
    {Part::must_do, "#212b32", ""},
    {Part::shortfall, "#fff", R"(<path d="M0 2H8M0 6H8" stroke="#212b32" stroke-width="2"/>)"},
    {Part::advised, "#41b6e6", R"(<path d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#003087" stroke-width="1.5"/>)"},
    {Part::inequality, "#fff", R"(<path d="M2 0V8M6 0V8" stroke="#003087" stroke-width="2"/>)"},
    {Part::ease, "#d8dde0", R"(<circle cx="4" cy="4" r="1.4" fill="#212b32"/>)"},
    {Part::confidence, "#fff", R"(<path d="M0 4H8M4 0V8" stroke="#4c6272" stroke-width="1.5"/>)"},
};

}  // namespace

std::string part_fill(Part part) { return fmt::format("url(#part-{})", part_names[std::size_t(part)]); }

void write_patterns(Markup& html) {
    std::string out = R"(<svg class="ics-patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>)";
    for (const Pattern& pattern : patterns)
        out += fmt::format(R"(<pattern id="part-{}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="{}"/>{}</pattern>)",
                           part_names[std::size_t(pattern.part)], pattern.ground, pattern.lines);
    html.trusted(out + "</defs></svg>\n");
}

}  // namespace ics::report::page
