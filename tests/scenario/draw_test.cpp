// Random numbers that depend on the seed, the draw and the fact alone, each as likely as the others.
#include "scenario/draw.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>
#include <vector>

namespace ics {
namespace {

// How far counts are from even: about as many as there are values less one; rarely more than some 3 standard deviations above.
double chi_square(const std::vector<std::uint64_t>& counts, std::uint64_t draws) {
    const double expected = double(draws) / double(counts.size());
    double sum = 0;
    for (const std::uint64_t n : counts) sum += (double(n) - expected) * (double(n) - expected) / expected;
    return sum;
}

double most_for(std::size_t values) { return double(values - 1) + 3.5 * std::sqrt(2.0 * double(values - 1)); }

TEST(Draw, IsUniformOverItsValues) {
    constexpr std::uint64_t draws = 60'000;
    for (const std::uint64_t values : {2, 3, 4, 7, 81, 1000})
        for (const std::uint64_t seed : {0, 1, 20181130}) {
            std::vector<std::uint64_t> counts(values);
            for (std::uint64_t i = 0; i < draws; ++i) ++counts[draw(seed, i, draw_key("hlp-2019/1.1"), values)];
            EXPECT_LT(chi_square(counts, draws), most_for(values)) << values << " values, seed " << seed;
        }
}

TEST(Draw, TwoFactsOfOneDrawAreIndependent) {
    constexpr std::uint64_t draws = 60'000;
    std::vector<std::uint64_t> pairs(16), successive(16);
    for (std::uint64_t i = 0; i < draws; ++i) {
        const auto a = draw(1, i, draw_key("hlp-2019/1.1"), 4), b = draw(1, i, draw_key("hlp-2019/1.2"), 4);
        ++pairs[a * 4 + b];
        ++successive[a * 4 + draw(1, i + 1, draw_key("hlp-2019/1.1"), 4)];
    }
    EXPECT_LT(chi_square(pairs, draws), most_for(16));
    EXPECT_LT(chi_square(successive, draws), most_for(16));
}

TEST(Draw, IsTheSameOnEveryMachine) {
    const std::uint64_t key = draw_key("hlp-2019/1.1");
    std::vector<std::uint64_t> drawn;
    for (std::uint64_t i = 0; i < 6; ++i) drawn.push_back(draw(1, i, key, 1000));
    EXPECT_EQ(drawn, (std::vector<std::uint64_t>{325, 540, 465, 856, 223, 930})) << "worked out by another program";
    EXPECT_EQ(draw_key(""), 0xcbf29ce484222325U) << "FNV-1a's offset basis";
    EXPECT_EQ(draw_key("a"), 0xaf63dc4c8601ec8cU) << "as the authors of FNV give it";
}

TEST(Draw, ReachesBothEndsOfTheLargestRange) {
    std::uint64_t least = ~std::uint64_t{0}, most = 0;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        const std::uint64_t value = draw(3, i, 5, ~std::uint64_t{0});
        least = std::min(least, value), most = std::max(most, value);
    }
    EXPECT_LT(least, ~std::uint64_t{0} / 100);
    EXPECT_GT(most, ~std::uint64_t{0} / 100 * 99);
}

TEST(Draw, OneValueIsThatValue) { EXPECT_EQ(draw(9, 9, 9, 1), 0U); }

}  // namespace
}  // namespace ics
