// What each action opens, as a report.
#include <algorithm>

#include <fmt/format.h>

#include "report/each.hpp"
#include "report/each_words.hpp"
#include "report/render_document.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

std::vector<Doing> first_of(const std::vector<Doing>& list, int top) {
    const std::size_t shown = top == 0 ? list.size() : std::min(list.size(), std::size_t(top));
    return {list.begin(), list.begin() + std::ptrdiff_t(shown)};
}

void add_rest(std::size_t all, std::size_t shown, Document& document) {
    if (shown < all) document.paragraph(fmt::format("And {} more; --top 0 shows all.", all - shown));
}

void add_summary(const EachResult& result, Document& document) {
    document.heading(1, "What each action opens: " + title(result.assessment));
    document.bullets(each_words(result));
    if (result.tried < result.planned)
        document.paragraph(fmt::format("It was stopped after {} of {} cases: what follows tells only of those.", result.tried, result.planned));
    if (result.singles.empty()) return;
    document.paragraph(fmt::format(
        "Each action that can start now ({}) was taken as done on its own{}, as of {}{}. An action is opened when it can then start "
        "and cannot now.",
        result.singles.size(),
        result.pairs_tried == 0 ? "" : fmt::format(", then every two of them ({})", count(int(result.pairs_tried), "pair", "pairs")),
        day(result.as_of),
        result.target_words.empty() ? "" : ", aiming for: " + result.target_words));
    document.paragraph("The order is by how many actions are opened; where that is alike, by what their priority scores add up to, "
                       "then by less effort, then by id. Effort is in relative points from 1 to 8 a step, as in the list of actions. "
                       "Figures of requirements stay as they are: doing an action does not say what it will bring.");
}

void add_singles(const EachResult& result, int top, Document& document) {
    if (result.singles.empty()) return;
    document.heading(2, fmt::format("Each action alone ({})", result.singles.size()));
    Table table{{{"", Align::right}, {"Action", Align::left, 44}, {"Opens", Align::right}, {"Effort", Align::right},
                 {"Opens per effort", Align::right}, {"Stages reached", Align::right}, {"Advice gone", Align::right},
                 {"Advice new", Align::right}}, {}};
    const std::vector<Doing> shown = first_of(result.singles, top);
    for (const Doing& one : shown) {
        const Opening& opening = one.opening;
        table.rows.push_back({std::to_string(table.rows.size() + 1), phrase(title(result.titles[one.does[0]])),
                              std::to_string(opening.actions.size()), effort_range_words(opening), per_effort_range_words(opening),
                              unless_zero(opening.stages.size()), unless_zero(opening.gone.size()), unless_zero(opening.come.size())});
    }
    document.table(std::move(table));
    add_rest(result.singles.size(), shown.size(), document);
}

// What the ones shown open and bring, one by one; `lines` tells it of each.
template <class Lines>
void add_details(const std::string& heading, const EachResult& result, const std::vector<Doing>& shown, Lines lines, Document& document) {
    std::vector<Item> items;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        std::vector<Line> below = lines(shown[i]);
        if (below.empty()) continue;
        std::string does = fmt::format("{}. {}", i + 1, phrase(title(result.titles[shown[i].does[0]])));
        if (shown[i].does.size() > 1) does += "; and: " + phrase(title(result.titles[shown[i].does[1]]));
        items.push_back({{{std::move(does), Style::strong}}, std::move(below)});
    }
    if (items.empty()) return;
    document.heading(3, heading);
    document.bullets(std::move(items));
}

void add_pairs(const EachResult& result, int top, Document& document) {
    if (result.pairs.empty()) return;
    const std::uint64_t idle = result.pairs_tried - result.pairs.size();
    document.heading(2, fmt::format("Two actions together ({})", result.pairs.size()));
    Table table{{{"", Align::right}, {"Action", Align::left, 30}, {"And", Align::left, 30}, {"Opens", Align::right},
                 {"Only by both", Align::right}, {"Effort", Align::right}, {"Opens per effort", Align::right}}, {}};
    const std::vector<Doing> shown = first_of(result.pairs, top);
    for (const Doing& pair : shown)
        table.rows.push_back({std::to_string(table.rows.size() + 1), phrase(title(result.titles[pair.does[0]])),
                              phrase(title(result.titles[pair.does[1]])), std::to_string(pair.opening.actions.size()),
                              unless_zero(pair.together.size()), effort_range_words(pair.opening), per_effort_range_words(pair.opening)});
    document.table(std::move(table));
    add_rest(result.pairs.size(), shown.size(), document);
    if (idle > 0)
        document.paragraph(fmt::format("{} {} left out: {} just what one of the two opens alone, and {} no stage or advice more.",
                                       count(int(idle), "pair", "pairs"), idle == 1 ? "is" : "are", idle == 1 ? "it opens" : "they open",
                                       idle == 1 ? "brings" : "bring"));
    add_details("What opens only by both", result, shown,
                [&](const Doing& pair) { return action_lines(result.titles, pair.together, "Opens: "); }, document);
}

}  // namespace

Document each_document(const EachResult& result, int top) {
    Document document;
    add_summary(result, document);
    add_singles(result, top, document);
    add_details("What they open", result, first_of(result.singles, top),
                [&](const Doing& one) { return opening_lines(result.titles, one.opening); }, document);
    add_pairs(result, top, document);
    return document;
}

}  // namespace report

std::string render_text(const EachResult& result, int top, const TextOptions& options) {
    return report::document_text(report::each_document(result, top), options);
}

std::string render_markdown(const EachResult& result, int top) {
    return report::document_markdown(report::each_document(result, top));
}

}  // namespace ics
