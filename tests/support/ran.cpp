#include "support/ran.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

#include "cli/run.hpp"
#include "support/places.hpp"


namespace ics::test {

namespace fs = std::filesystem;

Ran run_here(const std::vector<std::string>& words) {
    std::vector<std::string> all{"ics-advisor"};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> argv;
    for (std::string& word : all) argv.push_back(word.data());
    std::ostringstream out, err;
    const int code = run(int(argv.size()), argv.data(), out, err);
    return {code, out.str(), err.str()};
}

Ran run_here(const std::vector<std::string>& words, const std::string& input) {
    std::istringstream in(input);
    std::streambuf* const before = std::cin.rdbuf(in.rdbuf());
    const Ran ran = run_here(words);
    std::cin.rdbuf(before);
    std::cin.clear();
    return ran;
}

Ran run_on_tiny(std::vector<std::string> words) {
    const std::string tiny = (project() / "tests/fixtures/tiny/").string();
    words.insert(words.end(), {"--knowledge", tiny + "knowledge-base", "--rules", tiny + "rules"});
    return run_here(words, read_all(tiny + "assessment.toml"));
}

Ran run_shell(const std::string& command) {
    const TemporaryFolder folder;
    const std::string script = "ICS='" + program() + "'; { " + command + "\n} > '" + (folder / "out") + "' 2> '" + (folder / "err") + "'";
    const int status = std::system(script.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_all(folder.path() / "out"), read_all(folder.path() / "err")};
}

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "ics-advisor-test.XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code error;
    fs::remove_all(path_, error);
}

std::string TemporaryFolder::write(const std::string& below, const std::string& text) const {
    const fs::path file = path_ / below;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file.string();
}

std::string read_all(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace ics::test
