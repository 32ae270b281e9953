// The summary: on paper it is the first page, and stands for the whole.
#include <cctype>

#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

// The rank that a paragraph of the summary begins with: '3. Agree ...'; 0 where it is none.
int rank_of(const std::string& paragraph) {
    const std::size_t dot = paragraph.find(". ");
    if (dot == std::string::npos || dot == 0 || dot > 2) return 0;
    for (std::size_t i = 0; i < dot; ++i)
        if (!std::isdigit(static_cast<unsigned char>(paragraph[i]))) return 0;
    return std::stoi(paragraph.substr(0, dot));
}

const Action* ranked(const Advice& advice, int rank) {
    for (const Action& action : advice.actions)
        if (action.rank == rank) return &action;
    return nullptr;
}

void write_item(Page& page, int rank, const std::string& paragraph) {
    const auto item = page.html.in("li", {{"value", std::to_string(rank)}});
    const std::string text = paragraph.substr(paragraph.find(". ") + 2);
    const Action* action = ranked(page.advice, rank);
    const std::size_t end = action ? title(action->step).size() : 0;
    if (!action || !text.starts_with(title(action->step))) return page.running(text);
    page.link("action/" + action->step.id, "", text.substr(0, end));
    page.running(text.substr(end));
}

}  // namespace

void write_summary(Page& page) {
    const std::vector<std::string>& all = page.advice.summary;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (rank_of(all[i]) == 0) {
            page.paragraph(all[i]);
            continue;
        }
        const auto list = page.html.in("ol", {{"class", "nhsuk-list nhsuk-list--number"}});
        for (; i < all.size() && rank_of(all[i]) != 0; ++i) write_item(page, rank_of(all[i]), all[i]);
        --i;
    }
    std::string limits;
    for (const std::string& one : page.advice.about.guard_rails) limits += (limits.empty() ? "" : " ") + one;
    page.paragraph(limits, "ics-source");
}

}  // namespace ics::report::page
