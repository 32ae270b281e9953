// A file that is written under a temporary name beside it, then renamed: whoever looks sees the old file or the new one.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// Links are followed. What is no regular file (a device, a pipe) is written to directly. Unless `commit` is called the old
// file stays untouched.
class FileAside {
public:
    // Nothing, and reported (`cannot-write`), when it cannot be written there. `option` is the one that names another file.
    static std::unique_ptr<FileAside> open(const std::string& name, const std::string& option, Diagnostics& diagnostics);
    ~FileAside();
    FileAside(const FileAside&) = delete;
    FileAside& operator=(const FileAside&) = delete;

    // False, and reported, when that fails; so does everything from then on, unreported.
    bool write(std::string_view text, Diagnostics& diagnostics);
    // Flushes to the disk and puts the file in its place.
    bool commit(Diagnostics& diagnostics);

private:
    FileAside(std::string name, std::string option, std::filesystem::path file);
    int begin();  // all three: errno, 0 when it went well
    int finish();
    bool fail(int error, Diagnostics& diagnostics);

    std::string name_, option_;
    std::filesystem::path file_;
    std::string temporary_;  // empty: written to directly
    int descriptor_ = -1;
    bool failed_ = false;
};

}  // namespace ics
