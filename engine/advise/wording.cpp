#include "advise/wording.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ics {

namespace {

const Source* source_named(const KnowledgeBase& knowledge, std::string_view id) {
    const auto found = std::find_if(knowledge.sources.begin(), knowledge.sources.end(),
                                    [&](const Source& source) { return source.id == id; });
    return found == knowledge.sources.end() ? nullptr : &*found;
}

std::string citation_words(const KnowledgeBase& knowledge, const Citation& citation) {
    const Source* source = source_named(knowledge, citation.id);
    if (!source) return citation.id;
    std::string out = source->publisher.empty() ? source->title : source->publisher;
    if (source->date) out += fmt::format(" {}", int(source->date->year()));
    if (citation.lines.empty()) return out;
    const bool several = citation.lines.find_first_of(",-") != std::string::npos;
    return out + fmt::format(", {} {}", several ? "lines" : "line", citation.lines);
}

}  // namespace

std::string listed(const std::vector<std::string>& items) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return out;
}

std::string listed_titles(const std::vector<Named>& items, std::size_t most) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i) out.push_back("'" + items[i].title + "'");
    if (items.size() > most) out.push_back(fmt::format("{} more", items.size() - most));
    return listed(out);
}

std::string counted(int n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string number_words(int n) {
    static constexpr std::array words{"no",  "one",   "two",   "three", "four", "five",
                                      "six", "seven", "eight", "nine",  "ten"};
    return n >= 0 && n <= 10 ? words[std::size_t(n)] : std::to_string(n);
}

bool share_any(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

std::string state_words(CommitmentState state) {
    std::string words(name(state));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

std::string decided_words(int findings, int actions) {
    const std::string found = counted(findings, "possible finding", "possible findings");
    const std::string start = fmt::format("whether {} can start", counted(actions, "action", "actions"));
    return actions == 0 ? found : findings == 0 ? start : found + " and on " + start;
}

std::string stage_words(const KnowledgeBase& knowledge, CapabilityIndex capability, const Position& position) {
    if (position.not_applicable) return "not applicable";
    const bool anywhere = position.stage.low == 0 && position.stage.high >= knowledge[knowledge[capability].framework].top() - 1 &&
                          position.stage.high > 1;
    if (position.origin == Origin::unknown || (anywhere && position.origin != Origin::rated)) return "not known";
    const std::string& low = knowledge.stage(capability, position.stage.low).title;
    const bool by_criteria = position.origin == Origin::derived || position.origin == Origin::presumed;
    if (by_criteria && position.stage == LevelRange{0, 0}) return "not yet " + knowledge.stage(capability, 1).title;
    if (position.stage.exact()) return low;
    return low + " to " + knowledge.stage(capability, position.stage.high).title;
}

std::string status_words(const CriterionFact& fact) {
    if (fact.not_applicable) return "not applicable";
    if (fact.met == Truth::yes) return "met";
    if (fact.met == Truth::no) return fact.partly ? "partly met" : "not met";
    return "not known";
}

std::string target_words(const Metric& metric, double target) {
    const std::string value = with_unit(target, metric.unit);
    if (metric.unit == yes_no || metric.comparison == Comparison::equal) return value;
    if (metric.comparison == Comparison::at_least && metric.unit == "%" && target == 100) return value;
    return (metric.comparison == Comparison::at_least ? "at least " : "at most ") + value;
}

std::string aim_words(const KnowledgeBase& knowledge, const std::vector<Target>& targets) {
    std::vector<std::string> parts;
    for (const Target& target : targets) {
        const Framework& framework = knowledge[target.framework];
        std::string part = fmt::format("{} in the {}", framework.stages[std::size_t(target.stage)].title, framework.short_title);
        if (target.by) part += " by " + written(*target.by);
        parts.push_back(part);
    }
    return listed(parts);
}

std::string_view effort_words(int effort) {
    switch (effort) {
        case 1: return "a decision or an appointment";
        case 2: return "one team's piece of work, about a quarter";
        case 3: return "several organisations together, about two quarters";
        case 5: return "a change in how several organisations work, about a year";
        case 8: return "a change across the system, more than a year";
        default: return "not judged";
    }
}

namespace {

// Citations of one document in a row become one, with the lines of all.
std::vector<Citation> one_for_each_source(const std::vector<Citation>& citations) {
    std::vector<Citation> out;
    for (const Citation& citation : citations) {
        const bool again = !out.empty() && out.back().id == citation.id && !citation.lines.empty();
        if (again) out.back().lines += "," + citation.lines;
        else out.push_back(citation);
    }
    return out;
}

}  // namespace

std::string source_words(const KnowledgeBase& knowledge, const std::vector<Citation>& citations) {
    std::string out;
    for (const Citation& citation : one_for_each_source(citations))
        out += (out.empty() ? "" : "; ") + citation_words(knowledge, citation);
    return out;
}

std::string source_words(const KnowledgeBase& knowledge, const Record& record) {
    if (!record.source.empty() || !record.judgement) return source_words(knowledge, record.source);
    std::string why = record.why.empty() ? record.note : record.why;
    while (why.ends_with('.')) why.pop_back();
    return "judgement: " + why;
}

std::string source_words(const KnowledgeBase& knowledge, const std::string& written) {
    if (const auto end = written.find("; "); end != std::string::npos)
        return source_words(knowledge, written.substr(0, end)) + "; " + source_words(knowledge, written.substr(end + 2));
    const auto colon = written.find(':');
    if (colon == std::string::npos || !source_named(knowledge, written.substr(0, colon))) return written;
    return citation_words(knowledge, {written.substr(0, colon), written.substr(colon + 1)});
}

std::string period_words(const KnowledgeBase& knowledge, const std::vector<Citation>& citations) {
    for (const Citation& citation : citations)
        if (const Source* source = source_named(knowledge, citation.id); source && !source->period.empty())
            return source->period;
    return "its plan";
}

Named named(const Capability& capability) { return {capability.id, capability.title}; }
Named named(const Recommendation& recommendation) { return {recommendation.id, recommendation.title}; }
Named named(const Metric& metric) { return {metric.id, metric.title}; }

Named named(const Criterion& criterion) {
    return {criterion.id, criterion.action.empty() ? criterion.text : criterion.action};
}

Named named_step(const Casework& work, StepIndex index) {
    const Step& step = work.step(index);
    if (!step.is_milestone) return named(work.knowledge[shown_member(work.knowledge, work.facts(), step)]);
    return {work.graph.steps().id(work.knowledge, index),
            fmt::format("{} at {}", work.knowledge[step.capability].title,
                        work.knowledge.stage(step.capability, step.stage).title)};
}

Deadline worded_deadline(const Casework& work, Date date, std::string words, std::string what,
                         const std::string& period) {
    Deadline out{date, std::move(words), std::move(what), ""};
    const Date as_of = work.facts().as_of;
    const bool since_assessed = date >= work.assessment.date;  // only where another day than its own was asked for
    if (date < as_of)
        out.note = "date passed before " + (since_assessed ? written(as_of) : "this assessment");
    else if (work.options.today && date < *work.options.today)
        out.note = "date passed under " + period;
    return out;
}

EvidenceWords evidence_words(const Casework& work, const Evidence& evidence) {
    std::string source = evidence.source.empty() ? evidence.rater : source_words(work.knowledge, evidence.source);
    if (evidence.date) source += (source.empty() ? "" : ", ") + written(*evidence.date);
    return {evidence.evidence, source};
}

}  // namespace ics
