// Ctrl-C during a long run: it is told to end, and leaves what it has in good order.
#pragma once

#include <atomic>

#include <csignal>

namespace ics {

// While it lives, the first SIGINT or SIGTERM sets a flag in place of ending the program; a second one ends it. One at a time.
class InterruptWatch {
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    // Set once a signal has come.
    const std::atomic<bool>& flag() const;

private:
    struct sigaction interrupt_before_ {}, terminate_before_ {};
};

}  // namespace ics
