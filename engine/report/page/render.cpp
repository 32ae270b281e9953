// The page as a whole: one file that asks for nothing from anywhere.
#include <functional>

#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/page/assets.hpp"
#include "report/page/icons.hpp"
#include "report/page/sections.hpp"
#include "report/report.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics {

namespace {

using namespace report;
using page::Page;

struct Section {
    std::string id;
    std::string title;
    std::function<void(Page&)> write;
};

// A section of the report that looks like text everywhere. Nothing where it says nothing.
void add_text(const Advice& advice, const std::string& id, void (*add)(const Advice&, Document&), std::vector<Section>& out) {
    Document document;
    add(advice, document);
    if (document.blocks().empty()) return;
    const std::string title = std::get<Heading>(document.blocks().front()).text;
    out.push_back({id, title, [document, id](Page& page) { page.blocks(document, 1, id); }});
}

constexpr std::size_t questions_at_first = 10;

// The most decisive ones; the others unfold.
void write_questions(Page& page) {
    Document document;
    add_questions(page.advice, document);
    std::size_t end = 0;
    for (std::size_t entries = 0; end < document.blocks().size(); ++end)
        if (std::holds_alternative<Entry>(document.blocks()[end]) && ++entries > questions_at_first) break;
    page.blocks(document, 1, "questions", end);
    if (end == document.blocks().size()) return;
    const page::Unfolding more(page, count(int(page.advice.questions.size() - questions_at_first), "more question", "more questions"));
    page.blocks(document, end, "questions");
}

void add_questions_section(const Advice& advice, std::vector<Section>& out) {
    out.push_back({"questions", advice.mostly_unknown ? "Questions worth answering first" : "Questions to ask next", write_questions});
}

std::vector<Section> sections(const Advice& advice) {
    std::vector<Section> out;
    if (!advice.summary.empty()) out.push_back({"summary", "Summary", page::write_summary});
    if (advice.mostly_unknown) add_questions_section(advice, out);
    out.push_back({"position", "Where the system stands", page::write_position});
    out.push_back({"next", "What to do next", page::write_actions});
    out.push_back({"blocked", "What is blocked, and by what", page::write_blocked});
    out.push_back({"map", "What must come before what", page::write_graph});
    out.push_back({"recommendations", "Recommendations by key theme", page::write_recommendations});
    out.push_back({"commitments", "The system's own commitments", page::write_commitments});
    add_text(advice, "requirements", add_requirements, out);
    if (!advice.mostly_unknown) add_questions_section(advice, out);
    add_text(advice, "conflicts", add_conflicts, out);
    add_text(advice, "freedoms", add_freedoms, out);
    add_text(advice, "tiers", add_tiers, out);
    return out;
}

std::string system_name(const Advice& advice) {
    const std::string name = trimmed_clean(advice.system);
    return name.empty() ? "A system without a name" : name;
}

// Nothing may be fetched, sent or run but what stands here.
std::string policy() {
    return fmt::format("default-src 'none'; script-src '{}'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
                       page::script.digest, page::style.digest);
}

void write_head(Page& page) {
    const auto head = page.html.in("head");
    page.html.single("meta", {{"charset", "utf-8"}});
    page.html.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy()}});
    page.html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page.html.single("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    page.html.single("meta", {{"name", "color-scheme"}, {"content", "light"}});
    page.html.element("title", {}, system_name(page.advice) + ": what to do next in mental health");
    page.html.single("link", {{"rel", "icon"}, {"href", "data:,"}});
    const auto style = page.html.in("style");
    page.html.trusted(page::style.text);
}

void write_header(Page& page) {
    const Advice& advice = page.advice;
    const auto header = page.html.in("header", {{"class", "ics-header"}});
    const auto width = page.html.in("div", {{"class", "ics-width"}});
    page.html.element("p", {{"class", "ics-header__kind"}}, "ICS Advisor: what to do next in mental health");
    {
        const auto h1 = page.html.in("h1", {{"class", "nhsuk-heading-xl ics-header__title"}});
        page.apart(system_name(advice) + (advice.fictional ? " (made up)" : ""));
    }
    page.paragraph("As of " + day(advice.as_of) + "." + (advice.target_words.empty() ? "" : " Aiming for: " + sentence(advice.target_words)),
                   "ics-header__aim");
}

void write_contents(Page& page, const std::vector<Section>& all) {
    const auto nav = page.html.in("nav", {{"class", "ics-contents"}, {"id", "contents"}, {"aria-label", "Contents"}});
    page.html.element("h2", {{"class", "ics-contents__title"}}, "Contents");
    page.html.single("div", {{"id", "contents-tools"}});
    {
        const auto list = page.html.in("ol", {{"class", "ics-contents__list"}});
        for (const Section& section : all) {
            const auto item = page.html.in("li");
            page.link(section.id, "", section.title);
        }
    }
}

// What a reader must know of the report before the first section.
void write_opening(Page& page) {
    const Advice& advice = page.advice;
    const auto opening = page.html.in("div", {{"class", "ics-opening"}});
    if (advice.fictional) page.paragraph("This is a made-up system. Nothing here describes a real place.", "ics-strong");
    page.paragraph(sentence(advice.summary_of_system));
    if (advice.today) page.paragraph("Read on " + day(*advice.today) + ": dates that have passed since are marked.");
    if (!advice.left_out.theme.empty())
        page.paragraph("Of the actions and recommendations, only those of the key theme '" + advice.left_out.theme + "' are shown.");
}

void write_section(Page& page, const Section& section) {
    const auto element = page.html.in("section", {{"id", section.id}, {"class", "ics-section"}, {"aria-labelledby", section.id + "-title"}});
    page.html.element("h2", {{"id", section.id + "-title"}, {"class", "nhsuk-heading-l"}}, section.title);
    page.speller.begin_anew();
    section.write(page);
    const auto back = page.html.in("p", {{"class", "ics-back"}});
    page.link("contents", "", "Back to the contents");
}

// The acronyms that the sections written so far use.
Document acronyms_used(const Page& page) {
    std::vector<Acronym> used;
    for (const Acronym& acronym : page.advice.acronyms)
        if (page.speller.used(acronym)) used.push_back(acronym);
    Document out;
    add_acronyms(used, out);
    return out;
}

// Writes the report itself; the sections that it has.
std::vector<Section> write_main(Page& page) {
    const auto main = page.html.in("main", {{"id", "main"}, {"class", "ics-main"}});
    write_opening(page);
    std::vector<Section> all = sections(page.advice);
    for (const Section& section : all) write_section(page, section);
    const std::size_t written = all.size();
    const Document acronyms = acronyms_used(page);
    if (!acronyms.blocks().empty()) all.push_back({"acronyms", "Acronyms", [acronyms](Page& p) { p.blocks(acronyms, 1); }});
    add_text(page.advice, "about", add_about, all);
    for (std::size_t i = written; i < all.size(); ++i) write_section(page, all[i]);
    return all;
}

void write_body(Page& page) {
    Page report(page.advice);  // the contents name what it turns out to have
    const std::vector<Section> all = write_main(report);
    const auto body = page.html.in("body");
    page::write_patterns(page.html);
    page.html.element("a", {{"class", "nhsuk-skip-link"}, {"href", "#main"}}, "Skip to the report");
    write_header(page);
    {
        const auto width = page.html.in("div", {{"class", "ics-width ics-layout"}});
        write_contents(page, all);
        page.html.trusted(report.html.written());
    }
    {
        const auto data = page.html.in("script", {{"type", "application/json"}, {"id", "page-data"}});
        page.html.trusted(page::page_data(page.advice));
    }
    const auto script = page.html.in("script");
    page.html.trusted(page::script.text);
}

}  // namespace

std::string render_html(const Advice& advice) {
    Page page(advice);
    page.html.trusted("<!DOCTYPE html>\n");
    {
        const auto html = page.html.in("html", {{"lang", "en-GB"}});
        write_head(page);
        write_body(page);
    }
    return page.html.written();
}

}  // namespace ics
