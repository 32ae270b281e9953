#include "cli/grid_option.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/sweep_values.hpp"
#include "diagnostics/nearest.hpp"
#include "report/sample_words.hpp"
#include "scenario/grid.hpp"

namespace ics {

namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

class GridReader {
public:
    GridReader(const KnowledgeBase& knowledge, const Assessment& assessment, Diagnostics& diagnostics)
        : knowledge_(knowledge), assessment_(assessment), diagnostics_(diagnostics) {}

    std::optional<VariedFact> read(const FactAndValues& typed) {
        const std::vector<std::string> values = split(typed.values);
        if (!all_different(typed.fact, values)) return std::nullopt;
        if (const auto capability = knowledge_.capability(typed.fact)) return stages(typed.fact, *capability, values);
        if (const auto criterion = knowledge_.criterion(typed.fact)) return statuses(typed.fact, *criterion, values);
        if (const auto metric = knowledge_.metric(typed.fact); metric && knowledge_[*metric].unit != yes_no)
            return figures(typed.fact, *metric, values);
        else if (metric) return answers(typed.fact, {Read::Kind::metric, metric->value}, values);
        if (const auto context = knowledge_.context(typed.fact)) return answers(typed.fact, {Read::Kind::context, context->value}, values);
        report_unknown(typed.fact);
        return std::nullopt;
    }

private:
    bool all_different(const std::string& fact, const std::vector<std::string>& values) {
        std::set<std::string> seen;
        for (const std::string& value : values)
            if (!seen.insert(value).second) {
                diagnostics_.add({.code = "value-twice", .message = fmt::format("--grid gives '{}' the value '{}' twice", fact, value),
                                  .mend = "give each value once"});
                return false;
            }
        return true;
    }

    void report_value(const std::string& fact, const std::string& value, const std::vector<std::string>& known, std::string_view more = "") {
        diagnostics_.add({.code = "unknown-value", .message = fmt::format("--grid cannot give '{}' the value '{}'", fact, value),
                          .expected = fmt::format("one of {}{}", fmt::join(known, ", "), more), .nearest = nearest_name(value, known)});
    }

    void report_unknown(const std::string& fact) {
        std::vector<std::string> names;
        for (const Capability& capability : knowledge_.capabilities) names.push_back(capability.id);
        for (const Criterion& criterion : knowledge_.criteria) names.push_back(criterion.id);
        for (const Metric& metric : knowledge_.metrics) names.push_back(metric.name);
        for (const ContextFact& context : knowledge_.context_facts) names.push_back(context.id);
        diagnostics_.add({.code = "unknown-fact",
                          .message = fmt::format("--grid names '{}', which is no capability, criterion, metric or circumstance", fact),
                          .nearest = nearest_name(fact, names)});
    }

    // Each value by its position in `known`; nothing, and all that are wrong reported, where some are not in it.
    std::optional<std::vector<std::size_t>> positions(const std::string& fact, const std::vector<std::string>& values,
                                                      const std::vector<std::string>& known, std::string_view more = "") {
        std::vector<std::size_t> out;
        for (const std::string& value : values) {
            const auto at = std::find(known.begin(), known.end(), value);
            if (at == known.end()) report_value(fact, value, known, more);
            else out.push_back(std::size_t(at - known.begin()));
        }
        if (out.size() != values.size()) return std::nullopt;
        return out;
    }

    std::optional<VariedFact> stages(const std::string& fact, CapabilityIndex capability, std::vector<std::string> values) {
        std::vector<std::string> known;
        for (const Stage& stage : knowledge_[knowledge_[capability].framework].stages) known.push_back(stage.id);
        if (values == std::vector<std::string>{"*"}) values = known;
        const auto at = positions(fact, values, known, "; or * for all");
        if (!at) return std::nullopt;
        return at_stages(knowledge_, assessment_, capability, std::vector<Level>(at->begin(), at->end()));
    }

    std::optional<VariedFact> statuses(const std::string& fact, CriterionIndex criterion, const std::vector<std::string>& values) {
        if (knowledge_[criterion].role != Role::requirement) {
            diagnostics_.add({.code = "bad-grid", .message = fmt::format("'{}' is not a requirement: nothing follows from it", fact),
                              .mend = "name a requirement"});
            return std::nullopt;
        }
        const auto at = positions(fact, values, {"met", "partly", "unmet"});
        if (!at) return std::nullopt;
        constexpr Status all[] = {Status::met, Status::partly, Status::unmet};
        std::vector<Status> chosen;
        for (const std::size_t i : *at) chosen.push_back(all[i]);
        return of_statuses(knowledge_, assessment_, criterion, chosen);
    }

    std::optional<VariedFact> answers(const std::string& fact, const Subject& subject, const std::vector<std::string>& values) {
        const auto at = positions(fact, values, {"no", "yes"});
        if (!at) return std::nullopt;
        return of_answers(knowledge_, subject, std::vector<bool>(at->begin(), at->end()));
    }

    std::optional<VariedFact> figures(const std::string& fact, MetricIndex metric, const std::vector<std::string>& values) {
        std::vector<double> out;
        for (const std::string& value : values) {
            if (const auto figure = typed_figure(value)) out.push_back(figure->value());
            else
                diagnostics_.add({.code = "bad-grid", .message = fmt::format("--grid cannot give '{}' the value '{}'", fact, value),
                                  .expected = "a figure, such as 16.8"});
        }
        if (out.size() != values.size()) return std::nullopt;
        return of_figures(knowledge_, metric, out);
    }

    const KnowledgeBase& knowledge_;
    const Assessment& assessment_;
    Diagnostics& diagnostics_;
};

// The capability that a criterion is of, where that is varied as well, would say otherwise.
void report_criteria_of(const std::vector<VariedFact>& facts, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    for (const VariedFact& fact : facts) {
        if (fact.subject.kind != Read::Kind::criterion) continue;
        const Subject own{Read::Kind::capability, knowledge.criteria[fact.subject.index].capability.value};
        for (const VariedFact& other : facts)
            if (other.subject == own)
                diagnostics.add({.code = "bad-grid",
                                 .message = fmt::format("--grid varies '{}' and its capability '{}': each says what the other is", fact.id, other.id),
                                 .mend = "vary one of the two"});
    }
}

void report_size(const std::vector<VariedFact>& facts, Diagnostics& diagnostics) {
    std::uint64_t cells = 1;
    std::string factors;
    for (const VariedFact& fact : facts) {
        factors += (factors.empty() ? "" : " x ") + std::to_string(fact.size());
        cells = cells > 1'000'000'000'000'000 / fact.size() ? 1'000'000'000'000'000 : cells * fact.size();
    }
    if (cells <= most_cells) return;
    diagnostics.add({.code = "grid-too-large",
                     .message = fmt::format("--grid makes {}{} combinations ({})", cells == 1'000'000'000'000'000 ? "more than " : "",
                                            report::grouped(cells), factors),
                     .expected = fmt::format("at most {}", report::grouped(most_cells)),
                     .mend = "leave out facts or values, or draw at random with --sample"});
}

}  // namespace

std::optional<std::vector<VariedFact>> read_grid(const std::vector<std::string>& typed, const KnowledgeBase& knowledge,
                                                 const Assessment& assessment, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    GridReader reader(knowledge, assessment, diagnostics);
    std::vector<VariedFact> out;
    for (const std::string& one : typed) {
        const auto parts = read_fact_and_values("--grid", one, "FACT=V1,V2,..., such as hlp-2019/1.1=developing,maturing", diagnostics);
        auto fact = parts ? reader.read(*parts) : std::nullopt;
        if (!fact) continue;
        const bool again = std::any_of(out.begin(), out.end(), [&](const VariedFact& other) { return other.subject == fact->subject; });
        if (again) diagnostics.add({.code = "fact-twice", .message = fmt::format("--grid names '{}' twice", fact->id), .mend = "give all its values at once"});
        else out.push_back(std::move(*fact));
    }
    report_criteria_of(out, knowledge, diagnostics);
    report_size(out, diagnostics);
    if (diagnostics.error_count() > errors) return std::nullopt;
    return out;
}

}  // namespace ics
