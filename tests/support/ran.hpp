// Runs the program, in this process or as a process of its own, and keeps what it said.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ics::test {

struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

// Calls run() with these words after the program's name.
Ran run_here(const std::vector<std::string>& words);

// The same with this text as standard input.
Ran run_here(const std::vector<std::string>& words, const std::string& input);

// Calls run() with these words on the knowledge base and rules of tests/fixtures/tiny; standard input is its assessment.
Ran run_on_tiny(std::vector<std::string> words);

// Runs a command line of the shell, in which $ICS is the built program.
Ran run_shell(const std::string& command);

// A folder of its own for a test; removed with all it holds.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    // Path of a file in it, as text.
    std::string operator/(const std::string& below) const { return (path_ / below).string(); }
    // Writes a file in it, making the folders on the way; returns its path.
    std::string write(const std::string& below, const std::string& text) const;

private:
    std::filesystem::path path_;
};

// The whole file; empty when there is none.
std::string read_all(const std::filesystem::path& file);

}  // namespace ics::test
