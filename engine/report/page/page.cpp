#include "report/page/page.hpp"

#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

// The heading's class by its level, as nhsuk-frontend sizes them.
std::string heading_class(int level) {
    constexpr std::string_view sizes[] = {"xl", "l", "m", "s"};
    return fmt::format("nhsuk-heading-{}", sizes[std::min(level, 4) - 1]);
}

// Writes each kind of block.
struct Blocks {
    Page& page;
    std::string prefix;
    int level = 1;
    int entries = 0;
    std::string heading = {};

    void operator()(const Heading& one) {
        level = one.level;
        heading = one.text;
        write_heading(one.level, one.text, "");
    }
    void operator()(const Entry& one) {
        const std::string id = prefix.empty() ? "" : fmt::format("{}/{}", prefix, ++entries);
        write_heading(level + 1, (one.number.empty() ? "" : one.number + ". ") + one.title, id);
    }
    void operator()(const Paragraph& one) {
        const auto p = page.html.in("p");
        page.line(one.line);
    }
    void operator()(const Bullets& one) {
        const auto list = page.html.in("ul", {{"class", "nhsuk-list nhsuk-list--bullet"}});
        for (const Item& item : one.items) write_item(item);
    }
    void operator()(const Fields& one) { page.fields(one.fields); }
    void operator()(const Table& one) { page.table(one, heading); }

    // What is written elsewhere still says under which heading the rest stands.
    void skip(const Block& block) {
        if (std::holds_alternative<Entry>(block)) ++entries;
        if (const auto* one = std::get_if<Heading>(&block)) {
            level = one->level;
            heading = one->text;
        }
    }

    void write_heading(int at, const std::string& text, const std::string& id) {
        const auto h = page.html.in(tag_name(at), {{"class", heading_class(at)}, {"id", id}});
        page.apart(trimmed_clean(text));
    }
    void write_item(const Item& item) {
        const auto li = page.html.in("li");
        page.line(item.line);
        if (item.below.empty()) return;
        const auto list = page.html.in("ul");
        for (const Line& below : item.below) {
            const auto inner = page.html.in("li");
            page.line(below);
        }
    }
    static std::string_view tag_name(int at) {
        constexpr std::string_view names[] = {"h1", "h2", "h3", "h4", "h5"};
        return names[std::min(at, 5) - 1];
    }
};

}  // namespace

void Page::write(const std::vector<Stretch>& stretches) {
    for (const Stretch& stretch : stretches) {
        if (stretch.acronym)
            html.element("abbr", {{"title", stretch.acronym->expansion}, {"class", stretch.is_spelt_out ? "ics-spelt" : ""}}, stretch.text);
        else html.text(stretch.text);
    }
}

void Page::span(const Span& span) {
    // The names of sources stay as they are.
    if (span.note.empty()) running(span.text);
    else apart(span.text);
}

void Page::line(const Line& line) {
    for (const Span& one : line) {
        if (one.text.empty()) continue;
        if (one.style == Style::strong) {
            const auto strong = html.in("strong");
            span(one);
        } else if (one.style == Style::faint) {
            const auto faint = html.in("span", {{"class", "ics-source"}});
            span(one);
        } else {
            span(one);
        }
    }
}

void Page::paragraph(const std::string& text, const std::string& classes) {
    if (text.empty()) return;
    const auto p = html.in("p", {{"class", classes}});
    running(text);
}

void Page::blocks(const Document& document, std::size_t first, const std::string& prefix, std::size_t end) {
    Blocks writer{*this, prefix};
    for (std::size_t i = 0; i < std::min(end, document.blocks().size()); ++i) {
        if (i < first) writer.skip(document.blocks()[i]);
        else std::visit(writer, document.blocks()[i]);
    }
}

void Page::fields(const std::vector<Field>& fields) {
    const auto list = html.in("dl", {{"class", "ics-fields"}});
    for (const Field& one : fields)
        if (!empty(one.value)) field(one.label, [&] { line(one.value); });
}

void Page::field(const std::string& label, const std::string& text) {
    if (!text.empty()) field(label, [&] { running(text); });
}

Markup::Scope Page::scrolling(const std::string& name) {
    const int same = ++regions_[name];
    const std::string own = same == 1 ? name : fmt::format("{} ({})", name, same);
    return html.in("div", {{"class", "ics-scroll"}, {"role", "region"}, {"aria-label", own}, {"tabindex", "0"}});
}

void Page::table(const Table& table, const std::string& caption) {
    const auto scroll = scrolling("Table: " + caption);
    const auto element = html.in("table", {{"class", "nhsuk-table ics-table"}, {"role", "table"}});
    html.element("caption", {{"class", "nhsuk-u-visually-hidden"}}, caption);
    const auto cell_class = [&](std::size_t column) {
        return table.columns[column].align == Align::right ? std::string("nhsuk-table__cell--numeric") : std::string();
    };
    {
        const auto head = html.in("thead", {{"role", "rowgroup"}});
        const auto row = html.in("tr", {{"role", "row"}});
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto th = html.in("th", {{"scope", "col"}, {"role", "columnheader"}, {"class", cell_class(i)}});
            apart(table.columns[i].title);
        }
    }
    const auto body = html.in("tbody", {{"role", "rowgroup"}});
    for (const auto& cells : table.rows) {
        const auto row = html.in("tr", {{"role", "row"}});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0 && empty({{cells[i]}})) {
                html.single("td", {{"role", "cell"}, {"class", "ics-table__empty"}});
                continue;
            }
            const auto cell = html.in(i == 0 ? "th" : "td", {{"scope", i == 0 ? "row" : ""}, {"role", i == 0 ? "rowheader" : "cell"},
                                                             {"class", cell_class(i)}, {"data-label", i == 0 ? "" : table.columns[i].title}});
            apart(trimmed_clean(cells[i]));
        }
    }
}

Page::Place Page::place(const std::string& step) const {
    for (const auto* list : {&advice.actions, &advice.blocked})
        for (const Action& action : *list)
            if (action.step.id == step)
                return {"action/" + step, fmt::format("{} {}", list == &advice.actions ? "action" : "blocked action", action.rank)};
    return {};
}

// A per cent sign would begin an encoding.
std::string address(const std::string& id) {
    std::string out = "#";
    for (const char c : id) out += c == '%' ? std::string("%25") : std::string(1, c);
    return out;
}

void Page::link(const std::string& to, const std::string& note, const std::string& text) {
    const auto a = html.in("a", {{"href", address(to)}, {"data-note", note}});
    apart(text);
}

void Page::links(const std::vector<Named>& steps, std::size_t most) {
    for (std::size_t i = 0; i < std::min(most, steps.size()); ++i) {
        if (i > 0) html.text("; ");
        const Place at = place(steps[i].id);
        if (at.anchor.empty()) apart(phrase(title(steps[i])));
        else link(at.anchor, at.note, phrase(title(steps[i])));
    }
    if (steps.size() > most) html.text(fmt::format("; and {} more", steps.size() - most));
}

Unfolding::Unfolding(Page& page, const std::string& summary, const std::string& about)
    : details_(page.html.in("details", {{"class", "nhsuk-details"}})),
      body_([&] {
          {
              const auto head = page.html.in("summary", {{"class", "nhsuk-details__summary"}});
              const auto text = page.html.in("span", {{"class", "nhsuk-details__summary-text"}});
              page.html.text(summary);
              if (!about.empty()) page.html.element("span", {{"class", "nhsuk-u-visually-hidden"}}, ": " + about);
          }
          return page.html.in("div", {{"class", "nhsuk-details__text"}});
      }()) {}

}  // namespace ics::report::page
