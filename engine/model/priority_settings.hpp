// Constants and weights of the priority, as knowledge-base/priorities.toml gives them.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/place.hpp"

namespace ics {

// The named parts of a priority, each 0..1.
enum class Part { gap, unlocks, urgency, must_do, shortfall, advised, inequality, ease, confidence };
inline constexpr std::size_t part_count = 9;
inline constexpr std::array<std::string_view, part_count> part_names{
    "gap", "unlocks", "urgency", "must-do", "shortfall", "advised", "inequality", "ease", "confidence"};

// A weighting of the parts. Weights are not negative; they need not add up to 1.
struct Profile {
    std::string id;
    std::string title;
    std::array<double, part_count> weights{};
    Place place;
};

// Nothing here is scaled by the largest value at hand: scores stay comparable between scenarios.
struct PrioritySettings {
    double unlocks_half = 6;        // open steps that wait for an action at which `unlocks` is one half
    int urgency_days = 730;         // a deadline this far off, or farther, has urgency 0
    double must_do_missed = 1;      // a national requirement that is missed,
    double must_do_soon = 0.5;      // of which no figure is known and which is due within a year,
    double must_do_later = 0.2;     // or later: what `must-do` is then
    double advised_half = 1;        // recommendations that advance an action at which `advised` is one half
    std::array<double, 9> ease{};   // by effort 1..8; ease[0] is for unknown effort
    double confidence_rated = 1;
    double confidence_presumed = 0.6;
    double confidence_inferred = 0.3;
    std::map<std::string, double, std::less<>> inequality_tags;  // tag, 0..1
    std::vector<Profile> profiles;  // the first is the default
};

}  // namespace ics
