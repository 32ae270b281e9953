// The few actions that open most, as a report.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "report/best.hpp"
#include "report/best_words.hpp"
#include "report/each_words.hpp"
#include "report/render_document.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

void add_summary(const BestResult& result, Document& document) {
    const std::string what = result.asked == 1 ? "The action that opens most" : fmt::format("Up to {} actions that open most", result.asked);
    document.heading(1, what + ": " + title(result.assessment));
    document.bullets(best_words(result));
    document.paragraph(fmt::format("As of {}{}. A set counts what it opens: actions outside of it, on the way to the target, that can "
                                   "start once all of it is done and cannot now. An action that waits for others is in it only with "
                                   "all that it needs. Effort is in relative points from 1 to 8 a step, as in the list of actions.",
                                   day(result.as_of), result.target_words.empty() ? "" : ", aiming for: " + result.target_words));
}

void add_set(const BestResult& result, Document& document) {
    if (result.waves.empty()) return;
    document.heading(2, "What to do, in this order");
    Table table{{{"", Align::right}, {"Action", Align::left, 44}, {"In"}, {"Effort", Align::right}, {"Can start"}}, {}};
    std::map<std::uint32_t, std::size_t> numbers;
    for (const auto& wave : result.waves)
        for (const BestStep& step : wave) {
            std::vector<std::string> after;
            for (const StepIndex need : step.after) after.push_back(std::to_string(numbers.at(need.value)));
            numbers[step.step.value] = table.rows.size() + 1;
            table.rows.push_back({std::to_string(table.rows.size() + 1), phrase(title(result.titles[step.step])), title(step.capability),
                                  std::to_string(step.effort), after.empty() ? "now" : "after " + listed(after)});
        }
    document.table(std::move(table));
    document.paragraph(granted_words(result.real));
}

void add_opened(const BestResult& result, int top, Document& document) {
    const std::vector<StepIndex>& all = result.real.actions;
    if (all.empty()) return;
    document.heading(2, fmt::format("What can then start ({})", all.size()));
    const std::size_t shown = top == 0 ? all.size() : std::min(all.size(), std::size_t(top));
    document.bullets([&] {
        std::vector<Item> items;
        for (Line& line : action_lines(result.titles, {all.begin(), all.begin() + std::ptrdiff_t(shown)}, "")) items.push_back({std::move(line), {}});
        return items;
    }());
    if (shown < all.size()) document.paragraph(fmt::format("And {} more; --top 0 shows all.", all.size() - shown));
}

void add_more(const BestResult& result, Document& document) {
    Opening more = result.real;
    more.actions.clear();
    more.maybe_effort = 0;
    std::vector<Item> items;
    for (Line& line : opening_lines(result.titles, more)) items.push_back({std::move(line), {}});
    if (items.empty()) return;
    document.heading(2, "What else comes of it");
    document.bullets(std::move(items));
}

}  // namespace

Document best_document(const BestResult& result, int top) {
    Document document;
    add_summary(result, document);
    add_set(result, document);
    add_opened(result, top, document);
    add_more(result, document);
    return document;
}

}  // namespace report

std::string render_text(const BestResult& result, int top, const TextOptions& options) {
    return report::document_text(report::best_document(result, top), options);
}

std::string render_markdown(const BestResult& result, int top) {
    return report::document_markdown(report::best_document(result, top));
}

}  // namespace ics
