#include "cli/file_aside.hpp"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ics {

namespace fs = std::filesystem;

namespace {

void report(Diagnostics& diagnostics, const std::string& file, const std::string& why, std::string mend) {
    diagnostics.add({.code = "cannot-write", .message = fmt::format("cannot write {}: {}", file, why), .mend = std::move(mend)});
}

// Permissions as a plain creation would give them, or those of the file that is replaced.
mode_t mode_for(const fs::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) == 0) return status.st_mode & 07777;
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
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

}  // namespace

FileAside::FileAside(std::string name, std::string option, fs::path file)
    : name_(std::move(name)), option_(std::move(option)), file_(std::move(file)) {}

FileAside::~FileAside() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
}

std::unique_ptr<FileAside> FileAside::open(const std::string& name, const std::string& option, Diagnostics& diagnostics) {
    const fs::path file = behind_links(name);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code error;
    if (fs::is_directory(file, error) || !file.has_filename()) {
        report(diagnostics, name, "this is a folder", "name a file in it");
        return nullptr;
    }
    if (!fs::is_directory(folder, error)) {
        report(diagnostics, name, fmt::format("there is no folder {}", folder.string()), "make the folder, or name another");
        return nullptr;
    }
    std::unique_ptr<FileAside> out(new FileAside(name, option, folder / file.filename()));
    const int failed = out->begin();
    if (failed != 0 && !out->fail(failed, diagnostics)) return nullptr;
    return out;
}

int FileAside::begin() {
    std::error_code error;
    if (fs::exists(file_, error) && !fs::is_regular_file(file_, error)) {
        descriptor_ = ::open(file_.c_str(), O_WRONLY | O_CLOEXEC);
        return descriptor_ < 0 ? errno : 0;
    }
    temporary_ = (file_.parent_path() / ".ics-advisor.XXXXXX").string();
    descriptor_ = mkostemp(temporary_.data(), O_CLOEXEC);
    if (descriptor_ >= 0) return fchmod(descriptor_, mode_for(file_)) == 0 ? 0 : errno;
    temporary_.clear();
    return errno;
}

bool FileAside::fail(int error, Diagnostics& diagnostics) {
    if (!failed_) report(diagnostics, name_, std::generic_category().message(error), fmt::format("name another file with {}", option_));
    failed_ = true;
    return false;
}

bool FileAside::write(std::string_view text, Diagnostics& diagnostics) {
    while (!failed_ && !text.empty()) {
        const ssize_t written = ::write(descriptor_, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return fail(errno, diagnostics);
        text.remove_prefix(std::size_t(written));
    }
    return !failed_;
}

int FileAside::finish() {
    // Some file systems have no way to flush one file, and say EINVAL.
    int error = !temporary_.empty() && fsync(descriptor_) != 0 && errno != EINVAL ? errno : 0;
    const int descriptor = descriptor_;
    descriptor_ = -1;
    if (close(descriptor) != 0 && error == 0) error = errno;
    if (error != 0 || temporary_.empty()) return error;
    if (rename(temporary_.c_str(), file_.c_str()) != 0) return errno;
    temporary_.clear();
    return 0;
}

bool FileAside::commit(Diagnostics& diagnostics) {
    if (failed_) return false;
    const int error = finish();
    return error == 0 || fail(error, diagnostics);
}

}  // namespace ics
