#include "cli/sweep_values.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

constexpr std::uint64_t most_parts = 1'000'000;
constexpr int most_decimals = 6;
constexpr std::int64_t most_units = 1'000'000'000'000;

std::optional<std::uint64_t> whole(std::string_view text) {
    std::uint64_t number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || stopped != text.data() + text.size()) return std::nullopt;
    return number;
}

void report_range(const std::string& typed, const std::string& why, const std::string& expected, Diagnostics& diagnostics) {
    diagnostics.add({.code = "bad-range", .message = fmt::format("--range cannot be '{}': {}", typed, why), .expected = expected});
}

std::int64_t in_units(const TypedFigure& figure, int decimals) {
    std::int64_t digits = figure.digits;
    for (int i = figure.decimals; i < decimals; ++i) digits *= 10;
    return digits;
}

}  // namespace

void warn_of_odd_value(const std::string& option, const Metric& metric, double value, Diagnostics& diagnostics) {
    constexpr double whole = 100;
    const bool below = value < 0 && metric.target >= 0;
    if (!below && (metric.unit != "%" || value <= whole || metric.target > whole)) return;
    diagnostics.add({.code = "odd-figure", .severity = Severity::warning,
                     .message = below ? fmt::format("{} gives '{}' the figure {:.6g}, less than nothing", option, metric.name, value)
                                      : fmt::format("{} gives '{}' the figure {:.6g}%, more than the whole", option, metric.name, value),
                     .mend = below ? "correct the figure, unless it can be below 0"
                                   : "correct the figure, unless there can be more than 100%"});
}

namespace {

// The grain by which figures of this unit are told apart, unless more decimals are typed.
int decimals_of(const Metric& metric) { return metric.unit == "%" ? 1 : 0; }

std::optional<FigureRange> figures(const std::string& typed, const std::string& low, const std::string& high, const Metric& metric,
                                   Diagnostics& diagnostics) {
    const auto from = typed_figure(low), to = typed_figure(high);
    if (!from || !to) {
        report_range(typed, fmt::format("'{}' is no figure", from ? high : low), "NAME=LOW..HIGH, such as iapt-access=12..20", diagnostics);
        return std::nullopt;
    }
    const int decimals = std::max({from->decimals, to->decimals, decimals_of(metric)});
    const FigureRange range{in_units(*from, decimals), in_units(*to, decimals), decimals};
    if (range.low <= range.high) {
        for (const TypedFigure& end : {*from, *to}) warn_of_odd_value("--range", metric, end.value(), diagnostics);
        return range;
    }
    report_range(typed, "it ends before it begins", fmt::format("{}={}..{}", metric.name, high, low), diagnostics);
    return std::nullopt;
}

std::vector<std::string> names_of_facts(const KnowledgeBase& knowledge) {
    std::vector<std::string> out;
    for (const Metric& metric : knowledge.metrics) out.push_back(metric.name);
    for (const ContextFact& fact : knowledge.context_facts) out.push_back(fact.id);
    return out;
}

std::optional<RangeGiven> read_range(const std::string& typed, const FactAndValues& parts, const KnowledgeBase& knowledge,
                                     Diagnostics& diagnostics) {
    const std::size_t dots = parts.values.find("..");
    if (dots == std::string::npos) {
        report_range(typed, "it has no '..'", "NAME=LOW..HIGH, such as iapt-access=12..20", diagnostics);
        return std::nullopt;
    }
    const std::string low = parts.values.substr(0, dots), high = parts.values.substr(dots + 2);
    const auto metric = knowledge.metric(parts.fact);
    const auto context = knowledge.context(parts.fact);
    if (!metric && !context && (knowledge.capability(parts.fact) || knowledge.criterion(parts.fact))) {
        diagnostics.add({.code = "unknown-fact", .message = fmt::format("--range names '{}', which is no metric and no circumstance", parts.fact),
                         .mend = "stages that are not known are drawn without being named, and --criteria draws criteria; "
                                 "--grid tries chosen ones"});
        return std::nullopt;
    }
    if (!metric && !context) {
        diagnostics.add({.code = "unknown-fact", .message = fmt::format("--range names '{}', which is no metric and no circumstance", parts.fact),
                         .nearest = nearest_name(parts.fact, names_of_facts(knowledge)),
                         .mend = "name a metric as assessments do, such as iapt-access"});
        return std::nullopt;
    }
    const Subject subject = metric ? Subject{Read::Kind::metric, metric->value} : Subject{Read::Kind::context, context->value};
    if (!metric || knowledge[*metric].unit == yes_no) {
        if (low == "no" && high == "yes") return RangeGiven{subject, std::nullopt};
        report_range(typed, fmt::format("'{}' is yes or no", parts.fact), parts.fact + "=no..yes", diagnostics);
        return std::nullopt;
    }
    const auto range = figures(typed, low, high, knowledge[*metric], diagnostics);
    if (!range) return std::nullopt;
    return RangeGiven{subject, *range};
}

}  // namespace

std::optional<Shard> read_shard(const std::string& value, Diagnostics& diagnostics) {
    const std::size_t slash = value.find('/');
    const auto part = whole(value.substr(0, slash));
    const auto parts = slash == std::string::npos ? std::nullopt : whole(value.substr(slash + 1));
    if (part && parts && *part >= 1 && *part <= *parts && *parts <= most_parts) return Shard{*part, *parts};
    diagnostics.add({.code = "bad-shard", .message = fmt::format("--shard cannot be '{}'", value),
                     .expected = fmt::format("I/N, the part and how many there are, such as 1/4 to 4/4; at most {} parts", most_parts)});
    return std::nullopt;
}

double TypedFigure::value() const { return double(digits) / std::pow(10.0, decimals); }

std::optional<TypedFigure> typed_figure(std::string_view text) {
    TypedFigure out;
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    bool point = false, any = false;
    for (const char c : text) {
        if (c == '_' && any) continue;
        if (c == '.' && any && !point) point = true;
        else if (c >= '0' && c <= '9' && out.digits < most_units && out.decimals < most_decimals) {
            out.digits = out.digits * 10 + (c - '0');
            out.decimals += point;
            any = true;
        } else return std::nullopt;
    }
    if (!any || text.ends_with('.') || text.ends_with('_')) return std::nullopt;
    if (negative) out.digits = -out.digits;
    return out;
}

std::optional<FactAndValues> read_fact_and_values(const std::string& option, const std::string& typed, const std::string& expected,
                                                  Diagnostics& diagnostics) {
    const std::size_t equals = typed.find('=');
    if (equals != std::string::npos && equals > 0 && equals + 1 < typed.size())
        return FactAndValues{typed.substr(0, equals), typed.substr(equals + 1)};
    diagnostics.add({.code = "bad-option", .message = fmt::format("{} cannot be '{}'", option, typed), .expected = expected});
    return std::nullopt;
}

std::vector<RangeGiven> read_ranges(const std::vector<std::string>& typed, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    std::vector<RangeGiven> out;
    for (const std::string& one : typed) {
        const auto parts = read_fact_and_values("--range", one, "NAME=LOW..HIGH, such as iapt-access=12..20", diagnostics);
        const auto range = parts ? read_range(one, *parts, knowledge, diagnostics) : std::nullopt;
        if (!range) continue;
        const bool again = std::any_of(out.begin(), out.end(), [&](const RangeGiven& other) { return other.subject == range->subject; });
        if (again) diagnostics.add({.code = "fact-twice", .message = fmt::format("--range names '{}' twice", parts->fact), .mend = "give one range for it"});
        else out.push_back(*range);
    }
    return out;
}

}  // namespace ics
