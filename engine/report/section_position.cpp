// Where the system stands: a table of capabilities for each domain, and what each stage rests on.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::vector<std::string> row(const CapabilityPosition& position) {
    const auto shown = [&](int n) { return position.not_applicable ? std::string() : std::to_string(n); };
    return {title(position.capability), position.stage_words,   how_known_words(position),
            position.target_words,      shown(position.met),    shown(position.open), shown(position.unknown)};
}

Table table(const DomainPosition& domain) {
    Table table{{{"Capability", Align::left, 32},
                 {"Stage", Align::left, 22},
                 {"How known", Align::left, 10},
                 {"Target", Align::left, 8},
                 {"Met", Align::right},
                 {"Open", Align::right},
                 {"Not known", Align::right, 9}},
                {}};
    for (const CapabilityPosition& position : domain.capabilities) table.rows.push_back(row(position));
    return table;
}

// On what a capability's stage rests, and what it means; only the name where nothing is to be said.
Item ground(const CapabilityPosition& position) {
    Line line{{sentence(title(position.capability)), Style::strong}};
    const auto add = [&](const std::string& more) {
        if (!more.empty()) line.push_back({" " + more});
    };
    if (!position.inferred_from.empty())
        add("Its stage is inferred from another framework's rating of: " + titles(position.inferred_from) + ".");
    if (!position.stage_text.empty())
        add(fmt::format("What {} looks like: {}", position.stage_words, sentence(position.stage_text)));
    // That a stage is worked out stands in the table.
    if (position.origin != Origin::derived) append(evidence_line(position.evidence, position.source), line);
    add(position.left_out);
    return {std::move(line), {}};
}

void add_grounds(const DomainPosition& domain, Document& document) {
    std::vector<Item> items;
    for (const CapabilityPosition& position : domain.capabilities)
        if (Item item = ground(position); item.line.size() > 1) items.push_back(std::move(item));
    document.bullets(std::move(items));
}

bool several_frameworks(const Advice& advice) {
    for (const DomainPosition& domain : advice.position)
        if (domain.framework != advice.position.front().framework) return true;
    return false;
}

std::string ladder(const DomainPosition& domain) {
    return fmt::format("{}, its stages from the lowest: {}.", domain.framework, fmt::join(domain.stages, ", "));
}

}  // namespace

void add_position(const Advice& advice, Document& document) {
    document.heading(2, "Where the system stands");
    if (advice.position.empty()) return document.paragraph("No capability has been looked at.");
    document.paragraph(
        "A stage says where a capability is, not how well anyone performs. It is rated by the assessment, worked out "
        "from criteria that are rated, or inferred from another framework. 'Met', 'Open' and 'Not known' count what "
        "must be in place to reach the target; some of these are presumed from a rated stage.");
    const bool several = several_frameworks(advice);
    std::string framework;
    for (const DomainPosition& domain : advice.position) {
        document.heading(3, title(domain.domain) + (several ? " (" + domain.framework + ")" : ""));
        if (domain.framework != framework && !domain.stages.empty()) document.paragraph(ladder(domain));
        framework = domain.framework;
        document.table(table(domain));
        add_grounds(domain, document);
    }
}

}  // namespace ics::report
