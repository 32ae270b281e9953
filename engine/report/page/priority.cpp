// A priority as people see it: how long the bar is, of what parts, and why each.
#include <algorithm>

#include <fmt/format.h>

#include "report/page/icons.hpp"
#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

constexpr int bar_height = 14;

std::vector<PriorityPart> parts_that_count(const Priority& priority) {
    std::vector<PriorityPart> out(priority.parts.begin(), priority.parts.end());
    std::erase_if(out, [](const PriorityPart& part) { return number(part.points) == "0"; });
    return out;
}

}  // namespace

void write_swatch(Page& page, Part part) {
    page.html.trusted(fmt::format(R"(<svg class="ics-swatch" width="16" height="16" aria-hidden="true" focusable="false">)"
                                  R"(<rect width="16" height="16" fill="{}" stroke="#212b32"/></svg>)", part_fill(part)));
}

void write_priority_bar(Page& page, const Priority& priority) {
    const auto figure = page.html.in("div", {{"class", "ics-priority"}});
    {
        const auto words = page.html.in("p", {{"class", "ics-priority__score"}});
        page.html.text("Priority ");
        page.html.element("strong", {}, number(priority.score));
        page.html.text(" of 100");
    }
    const auto bar = page.html.in("svg", {{"class", "ics-bar"}, {"width", "100%"}, {"height", std::to_string(bar_height)},
                                          {"role", "img"}, {"aria-label", "Priority " + priority_words(priority)}});
    double x = 0;
    for (const PriorityPart& part : parts_that_count(priority)) {
        page.html.single("rect", {{"x", fmt::format("{:.2f}%", x)}, {"width", fmt::format("{:.2f}%", part.points)},
                                  {"height", std::to_string(bar_height)}, {"fill", part_fill(part.part)}, {"stroke", "#212b32"}});
        x += part.points;
    }
}

void write_priority_table(Page& page, const Priority& priority) {
    std::vector<PriorityPart> parts = parts_that_count(priority);
    std::stable_sort(parts.begin(), parts.end(), [](const PriorityPart& a, const PriorityPart& b) { return a.points > b.points; });
    const auto table = page.html.in("table", {{"class", "ics-parts"}});
    page.html.element("caption", {}, "What the priority is made of");
    {
        const auto head = page.html.in("thead");
        const auto row = page.html.in("tr");
        for (const char* title : {"Part", "Points", "Because"}) page.html.element("th", {{"scope", "col"}}, title);
    }
    const auto body = page.html.in("tbody");
    for (const PriorityPart& part : parts) {
        const auto row = page.html.in("tr");
        {
            const auto name = page.html.in("th", {{"scope", "row"}});
            write_swatch(page, part.part);
            page.html.text(" " + capitalised(std::string(part_words(part.part))));
        }
        page.html.element("td", {{"class", "ics-parts__points"}}, number(part.points));
        const auto because = page.html.in("td");
        page.apart(capitalised(part.because));
    }
}

}  // namespace ics::report::page
