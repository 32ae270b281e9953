#include "load/share_work.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace ics {

namespace {

constexpr std::size_t fewest_each = 8;   // files: below it, starting a thread takes longer than it saves
constexpr std::size_t most_threads = 8;  // memory is allocated by all, and more than these wait for each other

std::size_t threads_for(std::size_t count) {
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(count / fewest_each, 1, std::min(cores, most_threads));
}

}  // namespace

void share_work(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto take_turns = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads_for(count); ++i) others.push_back(std::async(std::launch::async, take_turns));
    take_turns();
    for (std::future<void>& other : others) other.get();
}

}  // namespace ics
