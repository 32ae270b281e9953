#include "scenario/sweep.hpp"

#include <algorithm>

namespace ics {

int all_cores() { return std::max(1, int(std::thread::hardware_concurrency())); }

std::uint64_t block_size(std::uint64_t cases, int threads) {
    return std::clamp<std::uint64_t>(cases / (std::uint64_t(std::max(threads, 1)) * 8), 1, 128);
}

}  // namespace ics
