#include "cli/progress_bar.hpp"

#include <cmath>
#include <iostream>

#include <fmt/format.h>

#include "report/sample_words.hpp"

#include <unistd.h>

namespace ics {

using report::grouped;

namespace {

std::string time_words(double seconds) {
    const auto whole = std::uint64_t(std::ceil(seconds));
    if (whole < 60) return fmt::format("{} s", whole);
    if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
    return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

}  // namespace

std::string progress_line(std::uint64_t done, std::uint64_t total, double seconds, const std::string& what) {
    constexpr std::size_t width = 30;
    const double share = total == 0 ? 1 : double(done) / double(total);
    const auto full = std::size_t(share * width);
    std::string bar(full, '=');
    if (full < width) bar += '>';
    bar.resize(width, ' ');
    std::string out = fmt::format("[{}] {:3}%  {} of {} {}", bar, int(share * 100), grouped(done), grouped(total), what);
    if (done == 0 || seconds <= 0) return out;
    const double rate = double(done) / seconds;
    out += fmt::format("  {} a second", rate < 10 ? fmt::format("{:.1f}", rate) : grouped(std::uint64_t(rate)));
    return out + fmt::format("  {} left", time_words(double(total - done) / rate));
}

ProgressBar::ProgressBar(Streams streams, std::string what)
    : streams_(streams), what_(std::move(what)), to_terminal_(&streams.err == &std::cerr && isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    if (drawn_) streams_.err << "\r\x1b[K" << std::flush;
}

void ProgressBar::show(std::uint64_t done, std::uint64_t total) {
    if (!to_terminal_) return;
    const Clock::time_point now = Clock::now();
    if (drawn_ && now - *drawn_ < std::chrono::milliseconds(100)) return;
    drawn_ = now;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    streams_.err << '\r' << progress_line(done, total, seconds, what_) << "\x1b[K" << std::flush;
}

}  // namespace ics
