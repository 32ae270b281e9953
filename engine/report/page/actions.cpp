// What to do next and what is blocked: one card an action. What a meeting needs stands on it, the rest unfolds.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

// The recommendation of the page with this id, and its key theme.
struct Advised {
    const Recommended* recommended = nullptr;
    const ThemeAdvice* theme = nullptr;
};
Advised find_advised(const Advice& advice, const std::string& id) {
    for (const ThemeAdvice& theme : advice.themes)
        for (const Recommended& local : theme.local)
            if (local.recommendation.id == id) return {&local, &theme};
    return {};
}

void write_links(Page& page, const char* label, const std::vector<Named>& steps, std::size_t most = 5) {
    if (!steps.empty()) page.field(label, [&] { page.links(steps, most); });
}

// Begun, decided, presumed: what a reader should see before starting it.
std::vector<std::string> marks(const Action& action) {
    std::vector<std::string> out;
    if (action.begun) out.push_back("Begun");
    if (action.decision) out.push_back(capitalised(action.decision->state));
    if (action.origin == Origin::presumed) out.push_back("Presumed not done: check first");
    if (action.origin == Origin::inferred) out.push_back("Inferred not done: check first");
    if (action.origin == Origin::unknown) out.push_back("Not known whether done");
    return out;
}

void write_heading(Page& page, const Action& action) {
    {
        const auto h3 = page.html.in("h3", {{"class", "nhsuk-heading-s ics-card__title"}});
        page.html.element("span", {{"class", "ics-card__rank"}}, fmt::format("{}. ", action.rank));
        page.apart(heading_words(action));
    }
    const std::vector<std::string> all = marks(action);
    if (all.empty()) return;
    const auto list = page.html.in("ul", {{"class", "ics-marks"}});
    for (const std::string& mark : all) page.html.element("li", {{"class", "nhsuk-tag nhsuk-tag--grey"}}, mark);
}

void write_blockers(Page& page, const Action& action) {
    std::string_view said;
    for (const Blocker& blocker : action.blocked_by) {
        page.field("Waits for", [&] {
            page.links({blocker.step}, 1);
            page.html.text(fmt::format(" ({}). ", blocker_words(blocker)));
            // Why it is needed is said once, where one reason covers several.
            if (!blocker.why.empty() && blocker.why != said) page.running(sentence(blocker.why));
        });
        said = blocker.why;
        const bool itself = blocker.start_with.size() == 1 && blocker.start_with.front() == blocker.step;
        if (!itself) write_links(page, "Start with", blocker.start_with);
    }
}

// Who, by when, how much: the lines that stand on the card itself.
void write_face(Page& page, const Action& action) {
    const auto list = page.html.in("dl", {{"class", "ics-fields ics-card__face"}});
    write_blockers(page, action);
    page.field("Done when", sentence(action.done_when));
    page.field("Lead", action.lead);
    page.field("By", action.deadline ? deadline_words(*action.deadline) : "");
    page.field("Effort", effort_words(action));
    page.field("Decision", action.decision ? decision_words(*action.decision) : "");
    write_links(page, "Opens", action.opens);
}

void write_advised(Page& page, const Action& action) {
    if (action.advised_by.empty()) return;
    page.field("Advised in", [&] {
        bool first = true;
        for (const Named& one : action.advised_by) {
            const Advised advised = find_advised(page.advice, one.id);
            if (!first) page.html.text("; ");
            first = false;
            if (!advised.theme) page.apart(phrase(title(one)));
            else page.link("recommendation/" + one.id, fmt::format("key theme {}", advised.theme->number), phrase(title(one)));
        }
    });
}

void write_rest(Page& page, const Action& action) {
    const auto list = page.html.in("dl", {{"class", "ics-fields"}});
    page.field("Toward", toward_words(action));
    page.field("Status", status_words(action));
    page.field("So far", so_far_words(action));
    page.field("Where", fmt::format("{}", fmt::join(action.tiers, ", ")));
    page.field("At the table", titles(action.partners));
    if (action.unlocks > int(action.opens.size()))
        page.field("Waiting for it", count(action.unlocks, "later action", "later actions") + " in all");
    write_links(page, "Easier after", action.helped_by);
    if (!action.not_known.empty())
        page.field("Not known", "whether this is in place, on which it rests: " + titles(action.not_known));
    page.field("Serves", titles(action.serves));
    page.field("Part of", titles(action.commitments));
    write_advised(page, action);
    for (const Sign& sign : action.signs) page.field("Sign of success", [&] { page.line(sign_words(sign)); });
    for (const EvidenceNote& note : action.elsewhere) page.field("Elsewhere", [&] { page.line(elsewhere_words(note)); });
    page.field("Also counts for", titles(action.also_counts_for));
    page.field("Topics", fmt::format("{}", fmt::join(action.tags, ", ")));
    page.field("Uncertain", action.uncertain);
    page.field("Source", action.source);
}

// The rules that advise it: of each recommendation, what was found here.
void write_reasons(Page& page, const Action& action) {
    for (const Named& one : action.advised_by) {
        const Advised advised = find_advised(page.advice, one.id);
        if (!advised.recommended) continue;
        for (const Reason& reason : advised.recommended->reasons) write_reason(page, reason);
    }
}

void write_card(Page& page, const Action& action) {
    const auto card = page.html.in("article", {{"class", "ics-card"}, {"id", "action/" + action.step.id}});
    write_heading(page, action);
    page.paragraph(sentence(action.why_now), "ics-card__why");
    write_priority_bar(page, action.priority);
    write_face(page, action);
    page.html.single("div", {{"class", "ics-card__tools"}});
    const Unfolding why(page, "Why, and what it rests on", title(action.step));
    write_priority_table(page, action.priority);
    write_rest(page, action);
    write_reasons(page, action);
}

// 'Begun; Decided'.
std::string all_marks(const Action& action) { return fmt::format("{}", fmt::join(marks(action), "; ")); }

// All of them at a glance: what paper shows of those beyond the first.
void write_overview(Page& page, const std::vector<Action>& actions) {
    if (actions.size() < 2) return;
    const Unfolding more(page, fmt::format("All {} actions as a table", actions.size()));
    Table table{{{"No.", Align::right}, {"Action"}, {"Lead"}, {"By"}, {"Mark"}, {"Priority", Align::right}}, {}};
    for (const Action& action : actions)
        table.rows.push_back({std::to_string(action.rank), heading_words(action), action.lead, action.deadline ? day(action.deadline->date) : "",
                              all_marks(action), number(action.priority.score)});
    page.table(table, "All actions");
}

// What the patterns of the bars mean.
void write_bar_key(Page& page) {
    if (page.advice.actions.empty()) return;
    const Unfolding more(page, "What the bars show");
    page.paragraph("A bar is as long as the priority, of 100. Its parts, from the left:");
    const auto list = page.html.in("ul", {{"class", "ics-key"}});
    for (const PriorityPart& part : page.advice.actions.front().priority.parts) {
        const auto item = page.html.in("li");
        write_swatch(page, part.part);
        page.html.text(" " + std::string(part_words(part.part)));
    }
}

void write_cards(Page& page, const std::vector<Action>& actions, const char* id) {
    if (actions.empty()) return;
    const auto cards = page.html.in("div", {{"class", "ics-cards"}, {"id", id}});
    for (const Action& action : actions) write_card(page, action);
}

}  // namespace

void write_actions(Page& page) {
    const Advice& advice = page.advice;
    page.paragraph(actions_intro(advice));
    if (advice.bottleneck) page.paragraph(sentence(advice.bottleneck->text));
    page.html.single("div", {{"id", "filter-view"}});
    page.html.single("div", {{"id", "sketch-view"}});
    write_bar_key(page);
    write_cards(page, advice.actions, "ready-cards");
    write_overview(page, advice.actions);
}

void write_blocked(Page& page) {
    const Advice& advice = page.advice;
    for (const std::string& paragraph : blocked_intro(advice)) page.paragraph(paragraph);
    write_cards(page, advice.blocked, "blocked-cards");
}

}  // namespace ics::report::page
