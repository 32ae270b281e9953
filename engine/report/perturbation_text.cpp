// Which thresholds can move without any case noticing, as text.
#include <fmt/format.h>

#include "diagnostics/printable.hpp"
#include "report/case_words.hpp"
#include "report/cases.hpp"

namespace ics::report {

namespace {

// A figure as the comparison writes it: '16.8%', '90 days'.
std::string figure(const KnowledgeBase& knowledge, const Read& comparison, double value) {
    if (comparison.method == Method::due_within) return with_unit(value, value == 1 ? "day" : "days");
    if (comparison.kind == Read::Kind::system) return with_unit(value, "people");
    return with_unit(value, knowledge[MetricIndex{comparison.index}].unit);
}

std::string interval(const KnowledgeBase& knowledge, const Read& comparison, const Slack& slack) {
    const auto shown = [&](double value) { return figure(knowledge, comparison, value); };
    if (slack.low && slack.high && slack.low->value == slack.high->value) return "nothing else";
    const std::string low = slack.low ? fmt::format("{} {}", slack.low->included ? "from" : "above", shown(slack.low->value)) : "";
    const std::string high = slack.high ? fmt::format("{} {}", slack.high->included ? "up to" : "below", shown(slack.high->value)) : "";
    if (low.empty() && high.empty()) return "any figure";
    if (low.empty()) return fmt::format("anything {}, however small", high);
    if (high.empty()) return fmt::format("anything {}, however large", low);
    return fmt::format("anything {} and {}", low, high);
}

std::string stages(const KnowledgeBase& knowledge, const Threshold& threshold) {
    std::vector<std::string> names;
    for (const Level level : threshold.unnoticed) names.push_back(knowledge.stage(CapabilityIndex{threshold.comparison.index}, level).id);
    return fmt::format("{}", fmt::join(names, " or "));
}

std::string why(const Threshold& threshold) {
    if (!threshold.asked) return "no case asks it";
    if (!threshold.slack) return "no case notices";
    return threshold.held() ? "no case lies between" : "no case lies beyond";
}

// Nothing where no change goes unnoticed.
std::string told(const KnowledgeBase& knowledge, const Threshold& threshold) {
    const std::string comparison = printable(comparison_words(knowledge, threshold.comparison));
    if (!threshold.tried) return fmt::format("  {}: not tried: too many\n", comparison);
    const std::string what = threshold.slack ? interval(knowledge, threshold.comparison, *threshold.slack)
                                             : stages(knowledge, threshold);
    if (what.empty() || what == "nothing else") return "";
    return fmt::format("  {} could be {}: {}\n", comparison, printable(what), why(threshold));
}

struct Counts {
    Tally stages, figures;
    std::size_t not_tried = 0;
};

Counts counted(const Perturbation& perturbation) {
    Counts out;
    for (const Threshold& threshold : perturbation.thresholds) {
        Tally& tally = threshold.slack ? out.figures : out.stages;
        ++tally.total;
        tally.covered += threshold.held() ? 1 : 0;
        out.not_tried += threshold.tried ? 0 : 1;
    }
    return out;
}

std::string totals(const Counts& counts) {
    std::string out = fmt::format("thresholds: {} of {} are held by a case\n", counts.stages.covered + counts.figures.covered,
                                  counts.stages.total + counts.figures.total);
    if (counts.stages.total > 0)
        out += fmt::format("stages: {} of {} could be neither lower nor higher by one without a case noticing\n", counts.stages.covered,
                           counts.stages.total);
    if (counts.figures.total > 0)
        out += fmt::format("figures: {} of {} have cases that notice on either side\n", counts.figures.covered, counts.figures.total);
    if (counts.not_tried > 0)
        out += fmt::format("not tried: {}, as their rule has too many for its cases\n", counts.not_tried);
    return out;
}

}  // namespace

std::string perturbation_text(const CaseReport& run) {
    const Counts counts = counted(*run.perturbation);
    std::string out = totals(counts), details;
    std::optional<RuleIndex> shown;
    for (const Threshold& threshold : run.perturbation->thresholds) {
        const std::string line = told(run.knowledge, threshold);
        if (line.empty()) continue;
        const Rule& rule = run.rules[threshold.rule.value];
        if (shown != threshold.rule) details += fmt::format("{}: {}\n", at(rule.file, rule.line), rule.id);
        shown = threshold.rule;
        details += line;
    }
    if (!details.empty()) out += "\nchanges that no case notices" + std::string(counts.not_tried > 0 ? ", and thresholds that were not tried" : "") + ":\n" + details;
    return out;
}

}  // namespace ics::report
