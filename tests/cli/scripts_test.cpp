// The scripts: what they print without arguments, and how packages are found and installed.
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_shell;
using test::TemporaryFolder;

std::string script(const std::string& name) { return "'" + (test::project() / "scripts" / name).string() + "'"; }

const std::string packages_to_run =
    "g++\ncmake\nninja-build\npkg-config\nlibboost-graph-dev\nlibtomlplusplus-dev\nliblua5.4-dev\nlibfmt-dev\n"
    "nlohmann-json3-dev\nlibcli11-dev\nlibcsv-dev\nlibxlsxwriter-dev\nnpm\n";

TEST(Scripts, AreCleanForShellcheck) {
    if (run_shell("command -v shellcheck").code != 0) GTEST_SKIP() << "there is no program `shellcheck`";
    const Ran ran = run_shell("cd '" + test::project().string() + "'; shellcheck $(find scripts -maxdepth 1 -type f) .ci/run");
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(Scripts, SayHowTheyAreUsed) {
    EXPECT_EQ(run_shell(script("advise")).err,
              "usage: scripts/advise ASSESSMENT [OPTIONS]      (the options of `ics-advisor recommend`; --help lists them)\n");
    EXPECT_EQ(run_shell(script("advise")).code, 2);
    EXPECT_EQ(run_shell(script("test") + " --fast").err,
              "usage: scripts/test [--quick]      (--quick leaves out the sanitizers and the fuzzers)\n");
    EXPECT_EQ(run_shell(script("test") + " --fast").code, 2);
    EXPECT_EQ(run_shell(script("import-ratings")).err,
              "usage: scripts/import-ratings FILE.xlsx|FILE.csv [OPTIONS]      (the options of `ics-advisor import`; --help lists them)\n");
    EXPECT_EQ(run_shell(script("import-ratings")).code, 2);
    EXPECT_EQ(run_shell(script("build") + " release --fast").err,
              "usage: scripts/build [release|debug|sanitize] [--tests] [TARGET...]\n");
    EXPECT_EQ(run_shell(script("build") + " release --fast").code, 2);
    EXPECT_EQ(run_shell(script("fuzz") + " 5 rules").err,
              "usage: scripts/fuzz [SECONDS] [TARGET...]      (default: 60 seconds for each of tests/fuzz/fuzz_<target>.cpp)\n"
              "targets: assessment cases knowledge overlay rule scenarios script\n");
    EXPECT_EQ(run_shell(script("fuzz") + " --help").code, 2);
    EXPECT_EQ(run_shell(script("benchmark") + " fast").err,
              "usage: scripts/benchmark [--page | OPTIONS]      (none: all but the page; else the options of Google Benchmark, such as --benchmark_filter=full)\n");
    EXPECT_EQ(run_shell(script("benchmark") + " fast").code, 2);
    EXPECT_EQ(run_shell(script("packages") + " all").err,
              "usage: scripts/packages run|test|import|benchmark             prints the list: to build and run; these and what tests, .xlsx files or benchmarks need\n"
              "       scripts/packages install run|test|import|benchmark     installs those that are missing (as root, or through sudo)\n");
    EXPECT_EQ(run_shell(script("packages") + " all").code, 2);
}

TEST(Scripts, ListThePackages) {
    EXPECT_EQ(run_shell(script("packages") + " run").out, packages_to_run);
    EXPECT_EQ(run_shell(script("packages") + " test").out,
              packages_to_run +
                  "libgtest-dev\nlibvalijson-dev\ngraphviz\npandoc\npython3\nclang\nlibclang-rt-14-dev\nlibreoffice-calc-nogui\n"
                  "chromium\nfonts-liberation\nfonts-noto-color-emoji\npoppler-utils\n");
    EXPECT_EQ(run_shell(script("packages") + " import").out, packages_to_run + "xlsx2csv\n");
    EXPECT_EQ(run_shell(script("packages") + " benchmark").out, packages_to_run + "libgtest-dev\ntime\nlibbenchmark-dev\n");
}

// A machine on which `installed` is what the package database lists and a user with this id runs the scripts;
// `apt-get` and `sudo` only tell how they are called. Nothing of the real machine is asked or changed.
class Machine {
public:
    Machine(const std::string& installed, const std::string& user, bool has_sudo) {
        for (const std::string tool : {"bash", "awk", "sed", "env", "dirname", "readlink"})
            EXPECT_EQ(run_shell("ln -s \"$(command -v " + tool + ")\" '" + (folder_ / tool) + "'").code, 0);
        add("dpkg-query", "printf '" + installed + "'");
        add("id", "echo " + user);
        add("apt-get", "echo apt-get \"$@\"");
        if (has_sudo) add("sudo", "echo sudo \"$@\"; \"$@\"");
    }
    // A program that came from elsewhere than Debian.
    Machine& with(const std::string& program) {
        add(program, "");
        return *this;
    }
    Ran install(const std::string& list) const {
        return run_shell("PATH='" + folder_.path().string() + "' " + script("packages") + " install " + list);
    }

private:
    void add(const std::string& name, const std::string& does) {
        std::filesystem::permissions(folder_.write(name, "#!" + (folder_ / "bash") + "\n" + does + "\n"),
                                     std::filesystem::perms::owner_all);
    }
    TemporaryFolder folder_;
};

// All but Lua and fmt; fmt was removed and left its configuration.
const std::string most =
    "installed g++\\ninstalled cmake\\ninstalled ninja-build\\ninstalled pkg-config\\ninstalled libboost-graph-dev\\n"
    "installed libtomlplusplus-dev\\nconfig-files libfmt-dev\\ninstalled nlohmann-json3-dev\\ninstalled libcli11-dev\\ninstalled libcsv-dev\\n"
    "installed libxlsxwriter-dev\\ninstalled npm\\n";

TEST(Scripts, InstallNothingWhenNothingIsMissing) {
    const Ran ran = Machine(most + "installed libfmt-dev\\ninstalled liblua5.4-dev\\n", "1000", false).install("run");
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(Scripts, InstallWhatIsMissingAsRoot) {
    const Ran ran = Machine(most, "0", false).install("run");
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "Installing Debian packages: liblua5.4-dev libfmt-dev\n"
              "apt-get update\n"
              "apt-get install --yes --no-install-recommends liblua5.4-dev libfmt-dev\n");
    EXPECT_EQ(ran.code, 0);
}

TEST(Scripts, TakeAnNpmThatDidNotComeFromDebian) {
    const std::string all_but_npm = "installed libfmt-dev\\ninstalled liblua5.4-dev\\n" + most.substr(0, most.find("installed npm"));
    EXPECT_EQ(Machine(all_but_npm, "1000", false).with("npm").install("run").err, "");
    EXPECT_EQ(Machine(all_but_npm, "1000", false).install("run").err,
              "Installing Debian packages: npm\n"
              "Run as root, or install them first: apt-get install npm\n");
}

TEST(Scripts, InstallWhatIsMissingThroughSudo) {
    EXPECT_EQ(Machine(most, "1000", true).install("run").err,
              "Installing Debian packages: liblua5.4-dev libfmt-dev\n"
              "sudo apt-get update\n"
              "apt-get update\n"
              "sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends liblua5.4-dev libfmt-dev\n"
              "apt-get install --yes --no-install-recommends liblua5.4-dev libfmt-dev\n");
}

TEST(Scripts, SayWhatToInstallWhereNeitherIsPossible) {
    const Ran ran = Machine(most, "1000", false).install("run");
    EXPECT_EQ(ran.err,
              "Installing Debian packages: liblua5.4-dev libfmt-dev\n"
              "Run as root, or install them first: apt-get install liblua5.4-dev libfmt-dev\n");
    EXPECT_EQ(ran.code, 2);
}

}  // namespace
}  // namespace ics
