#include "cli/theme_option.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

std::vector<const Theme*> by_number(const KnowledgeBase& knowledge) {
    std::vector<const Theme*> themes;
    for (const Theme& theme : knowledge.themes) themes.push_back(&theme);
    std::stable_sort(themes.begin(), themes.end(), [](const Theme* a, const Theme* b) { return a->number < b->number; });
    return themes;
}

}  // namespace

std::optional<std::string> theme_id(const std::string& named, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    if (named.empty()) return "";
    std::vector<std::string> ids, shown;
    for (const Theme* theme : by_number(knowledge)) {
        if (theme->id == named || std::to_string(theme->number) == named) return theme->id;
        ids.push_back(theme->id);
        shown.push_back(fmt::format("{} ({})", theme->number, theme->title));
    }
    diagnostics.add({.code = "unknown-theme",
                     .message = fmt::format("--theme names '{}', which is no key theme", named),
                     .expected = fmt::format("a theme's number or id: {}", fmt::join(shown, ", ")),
                     .nearest = nearest_name(named, ids)});
    return std::nullopt;
}

}  // namespace ics
