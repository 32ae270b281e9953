#include "scenario/draw.hpp"

namespace ics {

namespace {

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;

constexpr std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

struct Product {
    std::uint64_t high, low;
};

// Of two numbers of 64 bits, all 128.
constexpr Product product(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t half = 0xffffffff;
    const std::uint64_t low = (a & half) * (b & half);
    const std::uint64_t first = (a >> 32) * (b & half) + (low >> 32);
    const std::uint64_t second = (a & half) * (b >> 32) + (first & half);
    return {(a >> 32) * (b >> 32) + (first >> 32) + (second >> 32), (second << 32) | (low & half)};
}

}  // namespace

std::uint64_t draw(std::uint64_t seed, std::uint64_t number, std::uint64_t key, std::uint64_t choices) {
    std::uint64_t state = mixed(mixed(mixed(seed + golden) + number) ^ key);
    Product cut = product(mixed(state += golden), choices);
    if (cut.low < choices)
        for (const std::uint64_t rest = (0 - choices) % choices; cut.low < rest;) cut = product(mixed(state += golden), choices);
    return cut.high;
}

std::uint64_t draw_key(std::string_view id) {
    std::uint64_t key = 0xcbf29ce484222325;
    for (const char c : id) key = (key ^ std::uint8_t(c)) * 0x100000001b3;
    return key;
}

}  // namespace ics
