#include "model/framework.hpp"

#include <algorithm>
#include <array>

namespace ics {

namespace {

constexpr std::array<std::string_view, 5> tier_names{"neighbourhood", "place", "system", "region", "nation"};

}  // namespace

std::optional<Level> Framework::level_of(std::string_view stage) const {
    const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage& s) { return s.id == stage; });
    if (found == stages.end()) return std::nullopt;
    return Level(found - stages.begin());
}

std::string_view name(Tier tier) { return tier_names[std::size_t(tier)]; }

std::optional<Tier> tier_named(std::string_view name) {
    const auto found = std::find(tier_names.begin(), tier_names.end(), name);
    if (found == tier_names.end()) return std::nullopt;
    return Tier(found - tier_names.begin());
}

}  // namespace ics
