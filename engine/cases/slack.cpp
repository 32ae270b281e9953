#include "cases/slack.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ics {

namespace {

// A turn by itself, or all that lies between two turns, or beyond the last.
struct Cell {
    std::optional<End> low, high;
    double sample = 0;

    bool holds(double figure) const {
        const bool above = !low || figure > low->value || (low->included && figure == low->value);
        const bool below = !high || figure < high->value || (high->included && figure == high->value);
        return above && below;
    }
};

double beyond(double turn) { return std::max(1.0, std::abs(turn)); }

// The whole line, or what of it lies at `least` and above, in order.
std::vector<Cell> cells(const std::set<double>& turns, std::optional<double> least) {
    std::vector<double> at;
    for (const double turn : turns)
        if (!least || turn >= *least) at.push_back(turn);
    if (at.empty()) return {{std::nullopt, std::nullopt, least.value_or(0)}};
    std::vector<Cell> out;
    if (!least) out.push_back({std::nullopt, End{at.front(), false}, at.front() - beyond(at.front())});
    else if (at.front() > *least) out.push_back({std::nullopt, End{at.front(), false}, *least});
    for (std::size_t i = 0; i < at.size(); ++i) {
        out.push_back({End{at[i], true}, End{at[i], true}, at[i]});
        const bool last = i + 1 == at.size();
        out.push_back({End{at[i], false}, last ? std::nullopt : std::optional(End{at[i + 1], false}),
                       last ? at[i] + beyond(at[i]) : at[i] + (at[i + 1] - at[i]) / 2});
    }
    return out;
}

// A whole number that lies inside.
End whole(const End& end, bool is_low) {
    const double inward = is_low ? std::ceil(end.value) : std::floor(end.value);
    const double step = is_low ? 1 : -1;
    return {!end.included && inward == end.value ? inward + step : inward, true};
}

}  // namespace

Slack slack_of(double figure, const std::set<double>& turns, const FigureKind& kind,
               const std::function<bool(double)>& noticed) {
    const std::vector<Cell> line = cells(turns, kind.least);
    const auto own = std::find_if(line.begin(), line.end(), [&](const Cell& cell) { return cell.holds(figure); });
    if (own == line.end()) return {};
    auto first = own, last = own;
    while (first != line.begin() && !noticed(std::prev(first)->sample)) --first;
    while (std::next(last) != line.end() && !noticed(std::next(last)->sample)) ++last;
    Slack out{first->low, last->high};
    if (kind.whole && out.low) out.low = whole(*out.low, true);
    if (kind.whole && out.high) out.high = whole(*out.high, false);
    return out;
}

}  // namespace ics
