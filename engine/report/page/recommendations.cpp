// Recommendations by key theme: what local leaders can do, with its reasons; apart from it, what is for national bodies.
#include <fmt/format.h>

#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

void write_heading(Page& page, const char* text) { page.html.element("h4", {{"class", "nhsuk-heading-s"}}, text); }

void write_list(Page& page, const std::vector<std::string>& sentences) {
    if (sentences.empty()) return;
    const auto list = page.html.in("ul", {{"class", "nhsuk-list nhsuk-list--bullet"}});
    for (const std::string& one : sentences) {
        const auto item = page.html.in("li");
        page.running(sentence(one));
    }
}

void write_actions(Page& page, const std::vector<Named>& actions) {
    if (!actions.empty()) page.field("Actions", [&] { page.links(actions, actions.size()); });
}

// The actions, the dates, the source; more unfolds.
void write_face(Page& page, const Recommended& recommended) {
    const auto list = page.html.in("dl", {{"class", "ics-fields"}});
    write_actions(page, recommended.actions);
    if (recommended.deadline) page.field("By", deadline_words(*recommended.deadline, title(recommended.recommendation)));
    page.field("Starts", recommended.starts);
    page.field("Recurs", recommended.recurs);
    page.field("Note", recommended.note);
    page.field("Source", recommended.source);
}

void write_local(Page& page, const Recommended& recommended) {
    const auto card = page.html.in("article", {{"class", "ics-card"}, {"id", "recommendation/" + recommended.recommendation.id}});
    {
        const auto h5 = page.html.in("h5", {{"class", "nhsuk-heading-s ics-card__title"}});
        page.apart(title(recommended.recommendation));
    }
    page.paragraph(sentence(recommended.text));
    std::vector<std::string> parts;
    for (const RecommendationPart& part : recommended.parts) parts.push_back(part.text);
    write_list(page, parts);
    write_face(page, recommended);
    const Unfolding more(page, "Why here, and how it went elsewhere", title(recommended.recommendation));
    for (const Reason& reason : recommended.reasons) write_reason(page, reason);
    for (const EvidenceNote& note : recommended.evidence) {
        const auto p = page.html.in("p");
        page.line(elsewhere_words(note));
    }
}

void write_national(Page& page, const ThemeAdvice& theme) {
    if (theme.national.empty()) return;
    const Unfolding more(page, "Matters for national bodies");
    page.paragraph("For information: not for the system to act on.");
    const auto list = page.html.in("ul", {{"class", "nhsuk-list nhsuk-list--bullet"}});
    for (const Recommended& national : theme.national) {
        const auto item = page.html.in("li", {{"id", "recommendation/" + national.recommendation.id}});
        page.line(national_words(national));
        for (const Reason& reason : national.reasons) page.running(" Why here: " + sentence(reason.title) + presumption_words(reason));
    }
}

void write_theme(Page& page, const ThemeAdvice& theme) {
    const auto section = page.html.in("section", {{"class", "ics-theme"}, {"id", "theme/" + theme.theme.id}});
    {
        const auto h3 = page.html.in("h3", {{"class", "nhsuk-heading-m"}});
        page.apart(fmt::format("Key theme {}: {}", theme.number, title(theme.theme)));
    }
    page.paragraph(sentence(theme.text));
    if (!theme.key_messages.empty()) {
        write_heading(page, "Key messages");
        write_list(page, theme.key_messages);
    }
    if (!theme.local.empty()) write_heading(page, "Advice to local leaders");
    for (const Recommended& local : theme.local) write_local(page, local);
    if (!theme.elsewhere.empty()) {
        write_heading(page, "Learning from elsewhere");
        for (const EvidenceNote& note : theme.elsewhere) {
            const auto p = page.html.in("p");
            page.line(elsewhere_words(note));
        }
    }
    write_national(page, theme);
}

void write_finding(Page& page, const StepFinding& finding) {
    const auto card = page.html.in("article", {{"class", "ics-card"}});
    write_reason(page, finding.reason);
    if (finding.actions.empty()) return;
    const auto list = page.html.in("dl", {{"class", "ics-fields"}});
    write_actions(page, finding.actions);
}

}  // namespace

void write_reason(Page& page, const Reason& reason) {
    const auto block = page.html.in("div", {{"class", "ics-reason"}});
    {
        const auto p = page.html.in("p");
        page.html.element("strong", {}, "Why here: ");
        page.running(sentence(reason.title));
        page.running(presumption_words(reason));
    }
    page.fields(grounds(reason));
    const auto p = page.html.in("p", {{"class", "ics-source ics-rule"}});
    page.html.text(fmt::format("Rule {} ({}:{})", reason.rule, reason.file, reason.line));
}

void write_recommendations(Page& page) {
    const Advice& advice = page.advice;
    page.paragraph(recommendations_intro(advice));
    for (const ThemeAdvice& theme : advice.themes) write_theme(page, theme);
    if (advice.findings.empty()) return;
    page.html.element("h3", {{"class", "nhsuk-heading-m"}}, "Further findings");
    page.paragraph("Found by rules; no advice of the sources answers them.");
    for (const StepFinding& finding : advice.findings) write_finding(page, finding);
}

}  // namespace ics::report::page
