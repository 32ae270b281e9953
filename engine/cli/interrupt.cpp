#include "cli/interrupt.hpp"

namespace ics {

namespace {

// A signal handler can reach nothing that is not static.
std::atomic<bool>& interrupted() {
    static std::atomic<bool> flag{false};
    return flag;
}
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

extern "C" void note_interrupt(int) { interrupted().store(true, std::memory_order_relaxed); }

// What the caller ignores (nohup, a job in the background) stays ignored.
void watch(int signal, const struct sigaction& action, struct sigaction& before) {
    sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);
}

}  // namespace

InterruptWatch::InterruptWatch() {
    interrupted() = false;  // also made here, before a handler can reach it
    struct sigaction action {};
    action.sa_handler = note_interrupt;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    sigemptyset(&action.sa_mask);
    watch(SIGINT, action, interrupt_before_);
    watch(SIGTERM, action, terminate_before_);
}

InterruptWatch::~InterruptWatch() {
    sigaction(SIGINT, &interrupt_before_, nullptr);
    sigaction(SIGTERM, &terminate_before_, nullptr);
}

const std::atomic<bool>& InterruptWatch::flag() const { return interrupted(); }

}  // namespace ics
