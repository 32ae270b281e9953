// Where each capability stands, as a grid: its framework's stages from the lowest to the highest. Shape and words carry
// the meaning.
#include <algorithm>

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

bool in_conflict(const Advice& advice, const CapabilityPosition& position) {
    return std::any_of(advice.conflicts.begin(), advice.conflicts.end(),
                       [&](const ConflictNote& one) { return one.capability.id == position.capability.id; });
}

// 'Here, rated'; 'May be here: ratings conflict'; 'Here (not yet Developing), worked out'.
std::string here_words(const Advice& advice, const CapabilityPosition& position, const std::string& stage) {
    if (position.stage.low != position.stage.high && in_conflict(advice, position)) return "May be here: ratings conflict";
    const bool settled = position.stage.low == position.stage.high;
    std::string words = settled ? "Here" : "May be here";
    if (settled && position.stage_words != stage) words += " (" + position.stage_words + ")";
    const std::string known(origin_words(position.origin));
    return known.empty() ? words : words + ", " + known;
}

// What a capability is at one stage.
void write_stage(Page& page, const CapabilityPosition& position, Level level, const std::string& stage) {
    const bool here = position.stage.low <= level && level <= position.stage.high;
    const bool settled = position.stage.low == position.stage.high;
    if (level < position.stage.low) {
        write_icon(page.html, Icon::reached);
        page.html.element("span", {{"class", "nhsuk-u-visually-hidden"}}, "Reached");
    } else if (here) {
        write_icon(page.html, settled ? Icon::here : Icon::maybe);
        page.html.element("span", {{"class", "ics-grid__words"}}, here_words(page.advice, position, stage));
    }
    if (position.target == level) write_target(page);
}

void write_cells(Page& page, const CapabilityPosition& position, const std::vector<std::string>& stages) {
    if (position.not_applicable || nothing_known(position)) {
        const auto cell = page.html.in("td", {{"class", "ics-grid__none"}, {"role", "cell"}, {"colspan", std::to_string(stages.size())}});
        page.html.text(position.not_applicable ? "Not applicable" : "Not known");
        if (!position.not_applicable && !position.target_words.empty()) {
            const auto mark = page.html.in("span", {{"class", "ics-grid__target"}});
            write_icon(page.html, Icon::target);
            page.html.text(" Target: " + position.target_words);
        }
        return;
    }
    for (Level level = 0; level < Level(stages.size()); ++level) {
        const bool reached = level < position.stage.low, here = position.stage.low <= level && level <= position.stage.high;
        const std::string& stage = stages[std::size_t(level)];
        const std::string target = position.target == level ? " ics-grid__aim" : "";
        const auto cell = page.html.in("td", {{"class", (reached ? "ics-grid__reached" : here ? "ics-grid__here" : "ics-grid__beyond") + target},
                                              {"role", "cell"}, {"data-label", stage}});
        write_stage(page, position, level, stage);
    }
}

void write_head(Page& page, const std::vector<std::string>& stages) {
    const auto head = page.html.in("thead", {{"role", "rowgroup"}});
    const auto row = page.html.in("tr", {{"role", "row"}});
    page.html.element("th", {{"scope", "col"}, {"role", "columnheader"}}, "Capability");
    for (const std::string& stage : stages) {
        const auto th = page.html.in("th", {{"scope", "col"}, {"role", "columnheader"}});
        page.apart(stage);
    }
}

void write_domain(Page& page, const DomainPosition& domain) {
    const auto body = page.html.in("tbody", {{"role", "rowgroup"}});
    {
        const auto row = page.html.in("tr", {{"class", "ics-grid__domain"}, {"role", "row"}});
        const auto th = page.html.in("th", {{"scope", "rowgroup"}, {"role", "rowheader"}, {"colspan", std::to_string(domain.stages.size() + 1)}});
        page.apart(title(domain.domain));
    }
    for (const CapabilityPosition& position : domain.capabilities) {
        const auto row = page.html.in("tr", {{"role", "row"}});
        {
            const auto th = page.html.in("th", {{"scope", "row"}, {"role", "rowheader"}});
            page.apart(title(position.capability));
        }
        write_cells(page, position, domain.stages);
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
        const auto table = page.html.in("table", {{"class", "ics-grid"}, {"role", "table"}});
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
