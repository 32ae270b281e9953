// How far a figure can move before something notices.
#pragma once

#include <functional>
#include <optional>
#include <set>

namespace ics {

// One end of an interval.
struct End {
    double value = 0;
    bool included = false;
};

// The figures that do as well as the one that stands there; an end that is missing: as far as one likes.
struct Slack {
    std::optional<End> low;
    std::optional<End> high;
};

// What figures are possible at all.
struct FigureKind {
    std::optional<double> least;  // nothing: any
    bool whole = false;           // numbers of days or people; then both ends of the slack are included
};

// The slack of `figure`. `turns`: the values at which anything could change; between two of them all figures do alike, so
// one of each is tried. `noticed`: whether anything changes with a figure in its place.
Slack slack_of(double figure, const std::set<double>& turns, const FigureKind& kind,
               const std::function<bool(double)>& noticed);

}  // namespace ics
