#include "cli/output.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ics {

namespace fs = std::filesystem;

namespace {

std::string reason(int error) { return std::generic_category().message(error); }

void report(Diagnostics& diagnostics, const std::string& file, const std::string& why, std::string mend) {
    diagnostics.add({.code = "cannot-write",
                     .message = fmt::format("cannot write {}: {}", file, why),
                     .mend = std::move(mend)});
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(std::size_t(written));
    }
    return true;
}

// Writes, flushes to the disk (`sync`) and closes; the errno of the first failure, 0 when there is none.
int write_and_close(int descriptor, std::string_view text, bool sync) {
    int error = write_all(descriptor, text) ? 0 : errno;
    // Some file systems have no way to flush one file, and say EINVAL.
    if (error == 0 && sync && fsync(descriptor) != 0 && errno != EINVAL) error = errno;
    if (close(descriptor) != 0 && error == 0) error = errno;
    return error;
}

// Permissions as a plain creation would give them, or those of the file that is replaced.
mode_t mode_for(const fs::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) == 0) return status.st_mode & 07777;
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

int write_aside_and_rename(const fs::path& file, std::string_view text) {
    std::string temporary = (file.parent_path() / ".ics-advisor.XXXXXX").string();
    const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) return errno;
    int error = fchmod(descriptor, mode_for(file)) == 0 ? 0 : errno;
    if (const int failed = write_and_close(descriptor, text, true); error == 0) error = failed;
    if (error == 0 && rename(temporary.c_str(), file.c_str()) != 0) error = errno;
    if (error != 0) unlink(temporary.c_str());
    return error;
}

int write_directly(const fs::path& file, std::string_view text) {
    const int descriptor = open(file.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor < 0 ? errno : write_and_close(descriptor, text, false);
}

// The file itself where `file` is a link; a link that leads nowhere is followed as well.
fs::path behind_links(fs::path file) {
    std::error_code error;
    for (int depth = 0; depth < 40 && fs::is_symlink(file, error); ++depth) {
        const fs::path next = fs::read_symlink(file, error);
        file = next.is_absolute() ? next : file.parent_path() / next;
    }
    return file;
}

bool deliver_to_file(std::string_view text, const std::string& name, Diagnostics& diagnostics) {
    const fs::path file = behind_links(name);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code error;
    if (fs::is_directory(file, error) || !file.has_filename()) {
        report(diagnostics, name, "this is a folder", "name a file in it");
        return false;
    }
    if (!fs::is_directory(folder, error)) {
        report(diagnostics, name, fmt::format("there is no folder {}", folder.string()), "make the folder, or name another");
        return false;
    }
    const bool direct = fs::exists(file, error) && !fs::is_regular_file(file, error);
    const int failed = direct ? write_directly(file, text) : write_aside_and_rename(folder / file.filename(), text);
    if (failed != 0) report(diagnostics, name, reason(failed), "name another file with --output");
    return failed == 0;
}

bool deliver_to_stream(std::string_view text, std::ostream& out, Diagnostics& diagnostics) {
    errno = 0;
    out.write(text.data(), std::streamsize(text.size()));
    if (out.flush()) return true;
    const int error = errno;
    if (error == EPIPE) return true;
    report(diagnostics, "standard output", error == 0 ? "it does not take what is written" : reason(error),
           "write to a file with --output FILE");
    return false;
}

}  // namespace

bool deliver(std::string_view text, const std::string& file, std::ostream& out, Diagnostics& diagnostics) {
    if (file.empty() || file == "-") return deliver_to_stream(text, out, diagnostics);
    return deliver_to_file(text, file, diagnostics);
}

}  // namespace ics
