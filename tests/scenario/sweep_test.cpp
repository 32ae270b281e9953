// Numbered cases on several threads: rows in order, without a gap, whatever the threads do.
#include "scenario/sweep.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace ics {
namespace {

// Says its number; case `bad` is an error, case `thrown` throws. Later cases are quick and earlier ones slow.
class Teller : public SweepWorker<std::string> {
public:
    Teller(std::uint64_t bad, std::uint64_t thrown) : bad_(bad), thrown_(thrown) {}
    std::string row(std::uint64_t number) override {
        if (number % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
        if (number == thrown_) throw std::runtime_error("thrown by a worker");
        if (number >= bad_) problems_.add({.code = "bad-case", .message = "case " + std::to_string(number)});
        return std::to_string(number);
    }
    const Diagnostics& problems() const override { return problems_; }

private:
    std::uint64_t bad_, thrown_;
    Diagnostics problems_;
};

constexpr std::uint64_t none = ~std::uint64_t{0};

MakeWorker<std::string> tellers(std::uint64_t bad = none, std::uint64_t thrown = none) {
    return [=](Diagnostics&) { return std::make_unique<Teller>(bad, thrown); };
}

std::string numbers(std::uint64_t from, std::uint64_t to) {
    std::string out;
    for (std::uint64_t i = from; i < to; ++i) out += std::to_string(i) + " ";
    return out;
}

struct Swept {
    SweepResult result;
    std::string rows;
    Diagnostics diagnostics;
};

Swept sweep(CaseRange range, const MakeWorker<std::string>& make, const SweepOptions& options,
            std::uint64_t refuse_at = none) {
    Swept out;
    const auto sink = [&](std::uint64_t number, std::string&& row) {
        if (number == refuse_at) return false;
        EXPECT_EQ(row, std::to_string(number));
        out.rows += row + " ";
        return true;
    };
    out.result = run_sweep<std::string>(range, make, sink, options, out.diagnostics);
    return out;
}

TEST(Sweep, RowsComeInOrderOnAnyNumberOfThreads) {
    for (const int threads : {1, 2, 5})
        for (const std::uint64_t block : {0, 1, 3, 1000}) {
            const Swept swept = sweep({10, 210}, tellers(), {.threads = threads, .block = block});
            EXPECT_EQ(swept.result.end, SweepEnd::finished);
            EXPECT_EQ(swept.result.done, 200u);
            EXPECT_EQ(swept.rows, numbers(10, 210));
        }
}

TEST(Sweep, NoCasesAreNoRows) {
    const Swept swept = sweep({5, 5}, tellers(), {.threads = 2});
    EXPECT_EQ(swept.result.end, SweepEnd::finished);
    EXPECT_EQ(swept.rows, "");
}

TEST(Sweep, OnceStoppedTheRowsAreThoseOfTheFirstCases) {
    std::atomic<bool> stop = false;
    Diagnostics diagnostics;
    std::string rows;
    const auto sink = [&](std::uint64_t number, std::string&& row) {
        rows += row + " ";
        if (number == 20) stop = true;
        return true;
    };
    const SweepResult result =
        run_sweep<std::string>({0, 100'000}, tellers(), sink, {.threads = 3, .block = 4, .stop = &stop}, diagnostics);
    EXPECT_EQ(result.end, SweepEnd::stopped);
    EXPECT_GT(result.done, 20u);
    EXPECT_LT(result.done, 200u);
    EXPECT_EQ(rows, numbers(0, result.done));
}

TEST(Sweep, ASinkMayEndIt) {
    const Swept swept = sweep({0, 1000}, tellers(), {.threads = 2, .block = 8}, 33);
    EXPECT_EQ(swept.result.end, SweepEnd::refused);
    EXPECT_EQ(swept.rows, numbers(0, 33));
}

TEST(Sweep, TheErrorOfTheFirstCaseInOrderEndsIt) {
    for (const int threads : {1, 4}) {
        const Swept swept = sweep({0, 1000}, tellers(70), {.threads = threads, .block = 8});
        EXPECT_EQ(swept.result.end, SweepEnd::failed);
        EXPECT_EQ(swept.rows, numbers(0, 70));
        EXPECT_EQ(swept.diagnostics.format(), "error[bad-case]: case 70\n");
    }
}

TEST(Sweep, AWorkerThatCannotBeMadeEndsIt) {
    const MakeWorker<std::string> make = [](Diagnostics& diagnostics) {
        diagnostics.add({.code = "no-worker", .message = "there is none"});
        return nullptr;
    };
    const Swept swept = sweep({0, 1000}, make, {.threads = 3});
    EXPECT_EQ(swept.result.end, SweepEnd::failed);
    EXPECT_EQ(swept.rows, "");
    EXPECT_EQ(swept.diagnostics.format(), "error[no-worker]: there is none\n");
}

TEST(Sweep, WhatAWorkerThrowsIsThrownOn) {
    EXPECT_THROW(sweep({0, 1000}, tellers(none, 40), {.threads = 3, .block = 8}), std::runtime_error);
}

TEST(Sweep, ProgressGoesUpToTheTotal) {
    std::vector<std::uint64_t> seen;
    const auto progress = [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_EQ(total, 50u);
        seen.push_back(done);
    };
    sweep({100, 150}, tellers(), {.threads = 2, .block = 5, .progress = progress});
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.back(), 50u);
}

TEST(Sweep, BlocksKeepAllThreadsBusyToTheEnd) {
    EXPECT_EQ(block_size(0, 2), 1u);
    EXPECT_EQ(block_size(160, 2), 10u);
    EXPECT_EQ(block_size(1'000'000, 2), 128u);
    EXPECT_EQ(block_size(100, 0), 12u);
}

}  // namespace
}  // namespace ics
