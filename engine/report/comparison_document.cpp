#include "report/comparison_document.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "report/comparison_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

constexpr std::size_t most_systems = 12;  // named in one cell

// '2 are now made, 1 is no longer made', or 'none changes'.
std::string said_counts(const ContentComparison& comparison, bool finding) {
    std::map<std::pair<Outcome, Outcome>, std::size_t> counts;
    for (const SaidTotal& total : comparison.said)
        if (total.finding == finding) counts[{total.old_outcome, total.new_outcome}] += total.systems.size();
    std::vector<std::string> parts;
    for (const auto& [change, times] : counts)
        parts.push_back(fmt::format("{} {}", times, said_change_words(finding, change.first, change.second)));
    return parts.empty() ? "none changes." : joined(parts) + ".";
}

std::string action_counts(const ContentComparison& comparison) {
    std::map<MoveKind, int> counts;
    int beyond = 0;
    for (const AssessmentChange& change : comparison.changed) {
        for (const StepChange& step : change.difference.steps) ++counts[step.kind];
        beyond += change.difference.beyond;
    }
    std::vector<std::string> parts;
    const auto add = [&](int n, std::string_view words) {
        if (n > 0) parts.push_back(fmt::format("{} {}", n, words));
    };
    add(counts[MoveKind::state], "in another state (ready, blocked, later)");
    add(counts[MoveKind::score], "with another score");
    add(counts[MoveKind::others], "with the same score, moved only by those");
    add(beyond, fmt::format("beyond the first {} of their list", comparison.top));
    return parts.empty() ? "none moves." : joined(parts) + ".";
}

template <class Change>
std::string presence_counts(const std::vector<Change>& changes) {
    std::map<Presence, int> counts;
    for (const Change& change : changes) ++counts[change.presence];
    std::vector<std::string> parts;
    const auto add = [&](Presence presence, std::string_view words) {
        if (counts[presence] > 0) parts.push_back(fmt::format("{} {}", counts[presence], words));
    };
    add(Presence::only_old, "only in the old");
    add(Presence::only_new, "only in the new");
    add(Presence::changed, "changed");
    add(Presence::same, "with the same text, but another outcome");
    return parts.empty() ? "none differs." : joined(parts) + ".";
}

void add_summary(const ContentComparison& comparison, Document& document) {
    document.heading(1, fmt::format("What changes from {} to {}", comparison.old_name, comparison.new_name));
    document.paragraph(Line{{summary_words(comparison), Style::strong}});
    const auto line = [](std::string label, std::string text) { return Item{{{std::move(label), Style::strong}, {std::move(text)}}, {}}; };
    document.bullets({line("Rules: ", presence_counts(comparison.rules)),
                      line("Records of the knowledge base: ", presence_counts(comparison.knowledge)),
                      line("Recommendations, over all assessments: ", said_counts(comparison, false)),
                      line("Findings without a recommendation: ", said_counts(comparison, true)),
                      line("Actions: ", action_counts(comparison))});
    document.paragraph("All that is not named here is the same with both, in every word and figure of the reports.");
    if (!comparison.not_compared.empty())
        document.paragraph(fmt::format("Not compared, since something is wrong with them: {}.", joined(comparison.not_compared)));
}

std::string_view presence_words(Presence presence) {
    switch (presence) {
        case Presence::only_old: return "only in the old";
        case Presence::only_new: return "only in the new";
        case Presence::changed: return "changed";
        case Presence::same: break;
    }
    return "the same text";
}

std::vector<std::string> rule_row(const RuleChange& change) {
    const bool in_old = change.presence != Presence::only_new, in_new = change.presence != Presence::only_old;
    const auto figure = [](int n, bool there) { return there ? std::to_string(n) : std::string("-"); };
    return {change.rule.id, std::string(presence_words(change.presence)), figure(change.old_count.fires, in_old),
            figure(change.new_count.fires, in_new), figure(change.old_count.undetermined, in_old),
            figure(change.new_count.undetermined, in_new), std::to_string(change.differs_for)};
}

// 'wm/a (another text); wm/b (only in the old)'
std::string idle_rules(const ContentComparison& comparison) {
    std::vector<std::string> out;
    for (const RuleChange& change : comparison.rules)
        if (change.differs_for == 0) out.push_back(fmt::format("{} ({})", change.rule.id, presence_words(change.presence)));
    return joined(out);
}

void add_rules(const ContentComparison& comparison, Document& document) {
    if (comparison.rules.empty()) return;
    document.heading(2, "Rules");
    Table table{{{"Rule", Align::left, 46}, {"Is", Align::left, 15}, {"Fires, old", Align::right}, {"Fires, new", Align::right},
                 {"Undecided, old", Align::right}, {"Undecided, new", Align::right}, {"Differs for", Align::right}}, {}};
    for (const RuleChange& change : comparison.rules)
        if (change.differs_for > 0) table.rows.push_back(rule_row(change));
    document.table(std::move(table));
    if (const std::string idle = idle_rules(comparison); !idle.empty())
        document.paragraph(fmt::format("These differ too, but come to the same for every assessment here: {}. Only their cases "
                                       "show what such a change is for.", idle));
}

void add_knowledge(const ContentComparison& comparison, Document& document) {
    if (comparison.knowledge.empty()) return;
    document.heading(2, "Knowledge");
    Table table{{{"Record", Align::left, 40}, {"Kind"}, {"Is"}, {"Keys that differ"}}, {}};
    for (const KnowledgeChange& change : comparison.knowledge)
        table.rows.push_back({change.id, change.kind, std::string(presence_words(change.presence)), joined(change.keys)});
    document.table(std::move(table));
}

void add_said(const ContentComparison& comparison, bool finding, Document& document) {
    Table table{{{finding ? "Finding" : "Recommendation", Align::left, 34}, {"Change"}, {"For"}, {"Brought by"}}, {}};
    for (const SaidTotal& total : comparison.said)
        if (total.finding == finding)
            table.rows.push_back({fmt::format("{} ({})", phrase(title(total.subject)), total.subject.id),
                                  said_change_words(finding, total.old_outcome, total.new_outcome),
                                  fmt::format("{}: {}", total.systems.size(), titles(total.systems, most_systems)),
                                  joined(total.rules)});
    if (table.rows.empty()) return;
    document.heading(2, finding ? "Findings that change" : "Recommendations that change");
    document.table(std::move(table));
}

void add_untouched(const ContentComparison& comparison, Document& document) {
    if (comparison.untouched.empty()) return;
    document.heading(2, "Untouched");
    document.paragraph(fmt::format("The whole report is the same for: {}.",
                                   titles(comparison.untouched, comparison.untouched.size())));
}

}  // namespace

Document comparison_document(const ContentComparison& comparison) {
    Document document;
    add_summary(comparison, document);
    add_rules(comparison, document);
    add_knowledge(comparison, document);
    add_said(comparison, false, document);
    add_said(comparison, true, document);
    if (!comparison.changed.empty()) document.heading(2, "System by system");
    for (const AssessmentChange& change : comparison.changed) add_assessment_change(change, comparison.top, document);
    add_untouched(comparison, document);
    return document;
}

}  // namespace ics::report
