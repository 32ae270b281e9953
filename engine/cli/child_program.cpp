#include "cli/child_program.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern "C" char** environ;

namespace ics {

namespace {

// An open file of this process, closed with it.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { close(); }

    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_;
};

// What one side keeps of its connections, and what it gives to the other.
struct Ends {
    Descriptor input, output, messages;
};

bool connect_reading(Descriptor& mine, Descriptor& theirs) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    mine = Descriptor(ends[0]);
    theirs = Descriptor(ends[1]);
    return true;
}

// A socket: unlike a pipe, it can be written to without SIGPIPE.
bool connect_writing(Descriptor& mine, Descriptor& theirs) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return false;
    mine = Descriptor(ends[0]);
    theirs = Descriptor(ends[1]);
    return true;
}

// A started program; ended and waited for, whatever happens.
class Child {
public:
    explicit Child(pid_t id) : id_(id) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (id_ <= 0) return;
        kill(id_, SIGKILL);
        wait();
    }

    // Waits for its end; its exit code, or 128 + the signal that ended it.
    int wait() {
        int status = 0;
        while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {}
        id_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    pid_t id_;
};

// 0, or errno.
int start(std::vector<std::string>& words, const Ends& theirs, pid_t& id) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, theirs.input.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, theirs.output.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, theirs.messages.number(), STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t as_usual;
    sigemptyset(&as_usual);
    sigaddset(&as_usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &as_usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int error = posix_spawnp(&id, arguments[0], &files, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return error;
}

bool is_passing(int error) { return error == EINTR || error == EAGAIN || error == EWOULDBLOCK; }

// Writes what is taken now. A program that reads no further has had enough.
void write_some(Descriptor& to, std::string_view& text) {
    const ssize_t written = send(to.number(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (written >= 0) text.remove_prefix(std::size_t(written));
    if (text.empty() || (written < 0 && !is_passing(errno))) to.close();
}

void read_some(Descriptor& from, std::string& text) {
    std::array<char, 65536> buffer;
    const ssize_t had = read(from.number(), buffer.data(), buffer.size());
    if (had > 0) text.append(buffer.data(), std::size_t(had));
    else if (had == 0 || !is_passing(errno)) from.close();
}

// Writes and reads until the program has closed what it says. 0, or errno.
int talk(Ends& mine, std::string_view input, ProgramResult& result) {
    if (input.empty()) mine.input.close();
    while (mine.output.is_open() || mine.messages.is_open()) {
        std::array<pollfd, 3> ends{{{mine.input.number(), POLLOUT, 0},
                                    {mine.output.number(), POLLIN, 0},
                                    {mine.messages.number(), POLLIN, 0}}};  // closed ones are negative: passed over
        if (poll(ends.data(), ends.size(), -1) < 0) {
            if (is_passing(errno)) continue;
            return errno;
        }
        if (ends[0].revents != 0) write_some(mine.input, input);
        if (ends[1].revents != 0) read_some(mine.output, result.output);
        if (ends[2].revents != 0) read_some(mine.messages, result.messages);
    }
    mine.input.close();
    return 0;
}

}  // namespace

ProgramResult run_program(std::vector<std::string> words, std::string_view input) {
    ProgramResult result;
    Ends mine, theirs;
    if (!connect_writing(mine.input, theirs.input) || !connect_reading(mine.output, theirs.output) ||
        !connect_reading(mine.messages, theirs.messages)) {
        result.error = errno;
        return result;
    }
    pid_t id = 0;
    result.error = start(words, theirs, id);
    if (result.error != 0) return result;
    Child child(id);
    theirs = Ends();
    result.error = talk(mine, input, result);
    if (result.error == 0) result.exit_code = child.wait();
    return result;
}

}  // namespace ics
