#include "cli/new_folder.hpp"

#include <cerrno>
#include <cstdio>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/output.hpp"

namespace ics {

namespace fs = std::filesystem;

namespace {

std::string reason(int error) { return std::generic_category().message(error); }

void report(Diagnostics& diagnostics, const std::string& code, const std::string& message, std::string mend) {
    diagnostics.add({.code = code, .message = message, .mend = std::move(mend)});
}

bool cannot_write(const fs::path& path, const std::string& why, Diagnostics& diagnostics) {
    report(diagnostics, "cannot-write", fmt::format("cannot write {}: {}", path.generic_string(), why),
           "name another folder with --output");
    return false;
}

bool is_there(const fs::path& path) {
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));  // a link that leads nowhere is there too
}

bool report_taken(const fs::path& path, Diagnostics& diagnostics) {
    report(diagnostics, "already-there", fmt::format("{} is already there", path.generic_string()),
           "name another with --output, or move it away");
    return false;
}

// "acme" of "acme/": the folder above is then the one to write into.
fs::path without_slash(const fs::path& folder) { return folder.has_filename() ? folder : folder.parent_path(); }

bool is_stream(const fs::path& folder, Diagnostics& diagnostics) {
    if (folder != "-") return false;
    report(diagnostics, "bad-option", "--output cannot be '-': several files do not go to standard output",
           "name a folder with --output");
    return true;
}

bool write_files(const fs::path& folder, const std::vector<NewFile>& files, Diagnostics& diagnostics) {
    for (const NewFile& file : files) {
        std::error_code error;
        fs::create_directories((folder / file.path).parent_path(), error);
        if (error) return cannot_write(folder / file.path, error.message(), diagnostics);
        std::ostringstream none;
        if (!deliver(file.text, (folder / file.path).string(), none, diagnostics)) return false;
    }
    return true;
}

// What mkdtemp makes is for its owner alone: opens it as a plain creation would.
void open_to_others(const fs::path& folder) {
    const mode_t mask = umask(0);
    umask(mask);
    chmod(folder.c_str(), 0777 & ~mask);
}

// 0, or -1 with errno set: EEXIST where somebody made the folder in the meantime. Some file systems know no such renaming;
// a plain one at least never replaces a folder that holds anything.
int rename_to_free_name(const std::string& from, const fs::path& to) {
    const int failed = renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    return failed != 0 && (errno == EINVAL || errno == ENOSYS) ? rename(from.c_str(), to.c_str()) : failed;
}

}  // namespace

bool make_folder(const fs::path& named, const std::vector<NewFile>& files, Diagnostics& diagnostics) {
    if (is_stream(named, diagnostics)) return false;
    const fs::path folder = without_slash(named);
    if (is_there(folder)) return report_taken(folder, diagnostics);
    const fs::path above = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
    if (!fs::is_directory(above))
        return cannot_write(folder, fmt::format("there is no folder {}", above.generic_string()), diagnostics);
    std::string temporary = (above / ".ics-advisor.XXXXXX").string();
    if (mkdtemp(temporary.data()) == nullptr) return cannot_write(folder, reason(errno), diagnostics);
    open_to_others(temporary);
    bool done = write_files(temporary, files, diagnostics);
    if (done && rename_to_free_name(temporary, folder) != 0)
        done = errno == EEXIST ? report_taken(folder, diagnostics) : cannot_write(folder, reason(errno), diagnostics);
    std::error_code error;
    if (!done) fs::remove_all(temporary, error);
    return done;
}

bool add_files(const fs::path& folder, const std::vector<NewFile>& files, Diagnostics& diagnostics) {
    if (!is_there(folder)) return make_folder(folder, files, diagnostics);
    bool free = true;
    for (const NewFile& file : files)
        if (is_there(folder / file.path)) free = report_taken(folder / file.path, diagnostics);
    if (!free) return false;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (write_files(folder, {files[i]}, diagnostics)) continue;
        std::error_code error;
        for (std::size_t before = 0; before < i; ++before) fs::remove(folder / files[before].path, error);
        return false;
    }
    return true;
}

}  // namespace ics
