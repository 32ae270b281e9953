// Where each capability stands, as a grid: its framework's stages from the lowest to the highest. Shape and words carry
// the meaning.
#include <fmt/format.h>

#include "report/page/icons.hpp"
#include "report/page/sections.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

bool nothing_known(const CapabilityPosition& position) { return position.stage_words == "not known"; }

void write_target(Page& page) {
    const auto mark = page.html.in("span", {{"class", "ics-grid__target"}});
    write_icon(page.html, Icon::target);
    page.html.text(" Target");
}

// What a capability is at one stage.
void write_stage(Page& page, const CapabilityPosition& position, Level level) {
    const bool here = position.stage.low <= level && level <= position.stage.high;
    const bool settled = position.stage.low == position.stage.high;
    if (level < position.stage.low) {
        write_icon(page.html, Icon::reached);
        page.html.element("span", {{"class", "nhsuk-u-visually-hidden"}}, "Reached");
    } else if (here) {
        write_icon(page.html, settled ? Icon::here : Icon::maybe);
        const std::string known(origin_words(position.origin));
        const std::string words = settled ? "Here" : "May be here";
        page.html.element("span", {{"class", "ics-grid__words"}}, known.empty() ? words : words + ", " + known);
    }
    if (position.target == level) write_target(page);
}

void write_cells(Page& page, const CapabilityPosition& position, std::size_t stages) {
    if (position.not_applicable || nothing_known(position)) {
        const auto cell = page.html.in("td", {{"class", "ics-grid__none"}, {"colspan", std::to_string(stages)}});
        page.html.text(position.not_applicable ? "Not applicable" : "Not known");
        if (!position.not_applicable && !position.target_words.empty()) {
            const auto mark = page.html.in("span", {{"class", "ics-grid__target"}});
            write_icon(page.html, Icon::target);
            page.html.text(" Target: " + position.target_words);
        }
        return;
    }
    for (Level level = 0; level < Level(stages); ++level) {
        const bool reached = level < position.stage.low, here = position.stage.low <= level && level <= position.stage.high;
        const auto cell = page.html.in("td", {{"class", reached ? "ics-grid__reached" : here ? "ics-grid__here" : "ics-grid__beyond"}});
        write_stage(page, position, level);
    }
}

void write_head(Page& page, const std::vector<std::string>& stages) {
    const auto head = page.html.in("thead");
    const auto row = page.html.in("tr");
    page.html.element("th", {{"scope", "col"}}, "Capability");
    for (const std::string& stage : stages) {
        const auto th = page.html.in("th", {{"scope", "col"}});
        page.apart(stage);
    }
}

void write_domain(Page& page, const DomainPosition& domain) {
    const auto body = page.html.in("tbody");
    {
        const auto row = page.html.in("tr", {{"class", "ics-grid__domain"}});
        const auto th = page.html.in("th", {{"scope", "rowgroup"}, {"colspan", std::to_string(domain.stages.size() + 1)}});
        page.apart(title(domain.domain));
    }
    for (const CapabilityPosition& position : domain.capabilities) {
        const auto row = page.html.in("tr");
        {
            const auto th = page.html.in("th", {{"scope", "row"}});
            page.apart(title(position.capability));
        }
        write_cells(page, position, domain.stages.size());
    }
}

void write_key(Page& page) {
    const auto list = page.html.in("ul", {{"class", "ics-key"}, {"aria-label", "Key"}});
    const auto item = [&](Icon icon, const char* words) {
        const auto li = page.html.in("li");
        write_icon(page.html, icon);
        page.html.text(words);
    };
    item(Icon::reached, " stage reached");
    item(Icon::here, " stands here");
    item(Icon::maybe, " may stand here");
    item(Icon::target, " the aim");
}

// Domains of one framework follow each other.
void write_grids(Page& page) {
    const std::vector<DomainPosition>& all = page.advice.position;
    for (std::size_t i = 0; i < all.size();) {
        const std::string caption = "Capabilities by stage: " + all[i].framework;
        const auto scroll = page.scrolling(caption);
        const auto table = page.html.in("table", {{"class", "ics-grid"}});
        {
            const auto title = page.html.in("caption", {{"class", "nhsuk-table__caption nhsuk-table__caption--s"}});
            page.apart(caption);
        }
        write_head(page, all[i].stages);
        const std::string framework = all[i].framework;
        for (; i < all.size() && all[i].framework == framework; ++i) write_domain(page, all[i]);
    }
}

}  // namespace

void write_position(Page& page) {
    if (page.advice.position.empty()) return page.paragraph("No capability has been looked at.");
    page.paragraph("A stage says where a capability is, not how well anyone performs. It is rated by the assessment, worked out "
                   "from criteria that are rated, or inferred from another framework.");
    write_key(page);
    write_grids(page);
    const Unfolding more(page, "The same as tables, with counts, and what each stage rests on");
    Document document;
    add_position(page.advice, document);
    page.blocks(document, 1);
}

}  // namespace ics::report::page
