// How far a long run has come, on one line of the terminal.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "cli/verbs.hpp"

namespace ics {

// '[=========>                    ]  31%  31,000 of 100,000 draws  8,412 a second  8 s left'. `seconds` since the start.
std::string progress_line(std::uint64_t done, std::uint64_t total, double seconds, const std::string& what);

// Draws on standard error where that is a terminal, at most ten times a second, and clears the line when it goes; else does
// nothing.
class ProgressBar {
public:
    // `what` is counted: "draws".
    ProgressBar(Streams streams, std::string what);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::uint64_t done, std::uint64_t total);

private:
    using Clock = std::chrono::steady_clock;
    Streams streams_;
    std::string what_;
    bool to_terminal_;
    Clock::time_point start_ = Clock::now();
    std::optional<Clock::time_point> drawn_;
};

}  // namespace ics
