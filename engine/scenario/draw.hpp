// Numbers drawn at random, each by itself: draw 17 of seed 1 is the same whatever was drawn before it, on whatever thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace ics {

// A number of 0 up to, but without, `choices` (at least 1), each exactly as likely. It depends on the seed, the number of the
// draw and the key of what is drawn, and on nothing else. Mixes the three by SplitMix64's finalizer (Steele, Lea and Flood
// 2014) and cuts without bias as Lemire (2019) does.
std::uint64_t draw(std::uint64_t seed, std::uint64_t number, std::uint64_t key, std::uint64_t choices);

// The key of what has this id: FNV-1a of its bytes. Other facts that come and go leave its draws as they are.
std::uint64_t draw_key(std::string_view id);

}  // namespace ics
