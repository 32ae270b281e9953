// What a stage allows, and what belongs to which tier, as each source has it.
#include <algorithm>

#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

constexpr std::size_t all = std::size_t(-1), most_functions = 2;

// The first `most` of them; all stand in the JSON.
void add_statements(const std::string& label, const std::vector<Statement>& statements, std::size_t most,
                    std::vector<Item>& items) {
    if (statements.empty()) return;
    Item item{{{label, Style::strong}}, {}};
    for (std::size_t i = 0; i < std::min(most, statements.size()); ++i) {
        const Statement& statement = statements[i];
        Line line{{sentence(statement.text)}};
        if (!statement.source.empty()) line.push_back({" (" + statement.source + ")", Style::faint, note_words(statement.source)});
        item.below.push_back(std::move(line));
    }
    items.push_back(std::move(item));
}

// Sources that say the same are named together.
std::vector<Statement> merged(const std::vector<Statement>& statements) {
    std::vector<Statement> out;
    for (const Statement& statement : statements) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const Statement& s) { return s.text == statement.text; });
        if (same == out.end()) out.push_back(statement);
        else same->source += "; " + statement.source;
    }
    return out;
}

std::string stage_intro(const StageFreedoms& freedoms) {
    const std::string stage = title(freedoms.stage);
    if (!freedoms.reached) return fmt::format("With the next stage, {} in the {}", stage, freedoms.framework);
    const std::string but = freedoms.not_known.empty() ? "" : ", as far as is known (nothing is of " + titles(freedoms.not_known) + ")";
    return fmt::format("Open now: the system is at {} or beyond in every part of the {}{}", stage, freedoms.framework, but);
}

}  // namespace

void add_freedoms(const Advice& advice, Document& document) {
    if (advice.freedoms.empty()) return;
    document.heading(2, "Freedoms and flexibilities");
    document.paragraph("What national bodies said that a system may do or is given at its stage.");
    std::vector<Item> items;
    for (const StageFreedoms& freedoms : advice.freedoms)
        add_statements(stage_intro(freedoms), freedoms.freedoms, all, items);
    document.bullets(std::move(items));
}

void add_tiers(const Advice& advice, Document& document) {
    if (advice.tiers.empty()) return;
    document.heading(2, "What belongs to which tier");
    document.paragraph("As the sources have it, for the tiers at which these actions are to be done: what bears most on "
                       "them. Sources agree in part; each is given with its own.");
    for (const TierGuide& tier : advice.tiers) {
        document.heading(3, capitalised(tier.tier));
        std::vector<Item> items;
        add_statements("Size", merged(tier.sizes), all, items);
        add_statements("What it does", tier.functions, most_functions, items);
        add_statements("Who sits at the table", tier.bodies, all, items);
        document.bullets(std::move(items));
    }
}

}  // namespace ics::report
