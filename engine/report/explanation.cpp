// Why something is advised or not, as a document.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string outcome_words(Outcome outcome) {
    switch (outcome) {
        case Outcome::fires: return "fires";
        case Outcome::silent: return "is silent";
        case Outcome::undetermined: break;
    }
    return "is undecided";
}

// Everything a rule read, with the question and its answer: here the reader wants to know what was asked.
std::string question_words(const FactRead& read) {
    std::string text = fmt::format("'{}' [{}]: {}", phrase(title(read.subject)), read.subject.id, read.value);
    if (const auto origin = read_origin_words(read.origin); !origin.empty()) text += fmt::format(", {}", origin);
    const std::size_t colon = read.reading.rfind(": ");
    if (colon != std::string::npos)
        text += fmt::format(" ({}? {})", read.reading.substr(0, colon), read.reading.substr(colon + 2));
    const std::string evidence = evidence_words(read.evidence, read.source);
    return sentence(text) + (evidence.empty() ? "" : " " + evidence);
}

void add_rule(const RuleVerdict& verdict, Document& document) {
    const std::string_view how = verdict.outcome == Outcome::fires    ? ""
                                 : verdict.outcome == Outcome::silent ? "Not found: "
                                                                      : "Not known whether: ";
    document.entry("", std::string(how) + verdict.reason.title);
    document.paragraph(fmt::format("{} {} ({}, line {}).", verdict.reason.rule, outcome_words(verdict.outcome),
                                   verdict.reason.file, verdict.reason.line));
    std::vector<Field> fields;
    for (const FactRead& read : verdict.reason.reads) fields.push_back({"Read", {{question_words(read)}}});
    fields.push_back({"Hangs on", {{titles(verdict.hangs_on)}}});
    document.fields(std::move(fields));
}

void add_rules(const Explanation& explanation, Document& document) {
    if (explanation.rules.empty()) return;
    document.heading(2, explanation.kind == Explanation::Kind::step     ? "Rules that call for it"
                        : explanation.kind == Explanation::Kind::metric ? "Rules that read it"
                        : explanation.kind == Explanation::Kind::rule   ? "What it read"
                                                                        : "Rules that recommend it");
    for (const RuleVerdict& verdict : explanation.rules) add_rule(verdict, document);
}

std::string chain_words(const WayBack& way) {
    std::vector<std::string> steps;
    for (const Named& step : way.steps) steps.push_back("'" + phrase(title(step)) + "'");
    std::string text = fmt::format("{}", fmt::join(steps, ", then "));
    text += way.steps.size() > 1 || way.first == StepState::ready
                ? fmt::format(" ({}{})", way.steps.size() > 1 ? "the first " : "", state_words(way.first))
                : fmt::format(" ({})", state_words(way.first));
    if (!way.why.empty()) text = sentence(text) + " " + sentence(way.why);
    return sentence(text) + (way.declared.empty() ? "" : fmt::format(" ({})", way.declared));
}

void add_prerequisites(const Explanation& explanation, Document& document) {
    if (explanation.waits_for.empty() && explanation.met.empty() && explanation.hangs_on.empty()) return;
    document.heading(2, "What it needs");
    std::vector<Item> items;
    for (const WayBack& way : explanation.waits_for) items.push_back({{{way.known_open ? "Not done: " : "Not known to be done: ", Style::strong}, {chain_words(way)}}, {}});
    if (!explanation.met.empty()) items.push_back({{{"Done: ", Style::strong}, {titles(explanation.met, 20) + "."}}, {}});
    if (!explanation.hangs_on.empty())
        items.push_back({{{"Not known: ", Style::strong}, {titles(explanation.hangs_on, 20) + "."}}, {}});
    document.bullets(std::move(items));
}

void add_priority(const Action& action, Document& document) {
    document.heading(2, "Priority");
    document.paragraph(sentence(action.why_now));
    Table table{{{"Part", Align::left, 26}, {"Value", Align::right}, {"Weight", Align::right}, {"Points", Align::right},
                 {"Because", Align::left, 50}}, {}};
    for (const PriorityPart& part : action.priority.parts)
        table.rows.push_back({std::string(part_words(part.part)), fmt::format("{:.2f}", part.value), fmt::format("{:.2f}", part.weight),
                              number(part.points), part.because});
    document.table(std::move(table));
    document.paragraph(fmt::format("In all {} of 100.", number(action.priority.score)));
}

void add_figure(const MetricStanding& metric, Document& document) {
    document.heading(2, "Figure");
    document.fields({{"Target", {{metric.target}}},
                     {"This system", {{metric.value}}},
                     {"Measured", {{metric.measured}}},
                     {"Evidence", {{evidence_words(metric.evidence, metric.evidence_source)}}},
                     {"By", {{metric.deadline ? deadline_words(*metric.deadline, title(metric.metric)) : ""}}},
                     {"Actions", {{titles(metric.actions, 20)}}}});
}

// The ids are there to be found again in the assessment.
std::string change_words(const FactChange& change) {
    std::string out = fmt::format("'{}' [{}] went from '{}' to '{}'", phrase(title(change.fact)), change.fact.id, change.from, change.to);
    std::vector<std::string> ids;
    for (const Named& taken : change.with_it) ids.push_back(taken.id);
    if (!ids.empty()) out += fmt::format(" (taking out what is rated otherwise: {})", fmt::join(ids, ", "));
    return out;
}

std::string set_words(const ChangeSet& set) {
    std::vector<std::string> parts;
    for (const FactChange& change : set.changes) parts.push_back(change_words(change));
    return fmt::format("{}.", fmt::join(parts, ", and "));
}

std::vector<std::string> sets_words(const std::vector<ChangeSet>& sets) {
    std::vector<std::string> out;
    for (const ChangeSet& set : sets) out.push_back(set_words(set));
    return out;
}

void add_rule_by_rule(const Explanation& explanation, Document& document) {
    if (explanation.rule_by_rule.empty()) return;
    document.paragraph("Rule by rule:");
    std::vector<Item> items;
    for (const RuleChanges& changes : explanation.rule_by_rule) {
        Item item{{{changes.rule + " would no longer fire if:"}}, {}};
        for (const std::string& words : sets_words(changes.changes)) item.below.push_back({{words}});
        items.push_back(std::move(item));
    }
    document.bullets(std::move(items));
}

void add_changes(const Explanation& explanation, Document& document) {
    if (explanation.would.empty()) return;
    document.heading(2, "What would change it");
    const std::vector<std::string> sets = sets_words(explanation.changes);
    if (sets.empty())
        document.paragraph(explanation.all_tried ? "No change of up to three of the facts that it rests on would."
                                                 : "No few changes that do were found before the search was given up.");
    else document.paragraph(capitalised(explanation.would) + " if:");
    document.bullets(sets);
    if (!sets.empty() && !explanation.all_tried) document.paragraph("There may be more: the search was given up.");
    add_rule_by_rule(explanation, document);
}

}  // namespace

Document explanation_document(const Explanation& explanation) {
    Document document;
    document.heading(1, title(explanation.subject));
    const std::string kind(name(explanation.kind));
    document.paragraph(Line{{fmt::format("{} {}", capitalised(kind), explanation.subject.id), Style::faint}});
    document.paragraph(Line{{explanation.verdict, Style::strong}});
    document.paragraph(sentence(explanation.text));
    if (!explanation.source.empty()) document.paragraph(Line{{"Source: " + explanation.source + ".", Style::faint}});
    for (const std::string& where : explanation.stands) document.paragraph(Line{{where, Style::faint}});
    if (explanation.metric) add_figure(*explanation.metric, document);
    add_prerequisites(explanation, document);
    add_rules(explanation, document);
    if (explanation.action) add_priority(*explanation.action, document);
    add_changes(explanation, document);
    return document;
}

}  // namespace ics::report
