#include "cli/standard_streams.hpp"

#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace ics {

void prepare_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1) continue;
        // Opened the wrong way round on purpose: the number is taken, and using it still fails.
        const int taken = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (taken != stream && taken != -1) close(taken);
    }
    std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace ics
