// The sweeps of `what-if` on the tiny knowledge base: what each prints, parts that join to the same bytes, each error, Ctrl-C.
#include <cstdlib>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ics {
namespace {

namespace fs = std::filesystem;
using test::Ran;
using Words = std::vector<std::string>;

const Words formats{"text", "markdown", "csv", "json"};

// The tiny fixtures are what the program was shipped with.
class SweepVerb : public testing::Test {
protected:
    SweepVerb() {
        setenv("ICS_ADVISOR_DATA", (test::project() / "tests/fixtures/tiny").c_str(), 1);
        folder_.write("tiny.toml", test::read_all(test::project() / "tests/fixtures/tiny/assessment.toml"));
        fs::current_path(folder_.path());
    }
    ~SweepVerb() override {
        fs::current_path(before_);
        unsetenv("ICS_ADVISOR_DATA");
    }

    static Ran run(Words words) {
        words.insert(words.begin(), {"what-if", "tiny.toml"});
        return test::run_here(words);
    }
    static std::string out(Words words, const Words& more = {}) {
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_EQ(ran.err, "");
        return ran.out;
    }
    static std::string refused(const Words& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }
    static std::string refused_merge(Words words) {
        words.insert(words.begin(), {"what-if", "--merge"});
        const Ran ran = test::run_here(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    // Writes the parts of a sweep, then joins them, out of order.
    static std::string merged(const Words& sweep, int parts, const Words& more) {
        Words words{"what-if", "--merge"};
        for (int part = parts; part >= 1; --part) {
            const std::string file = "part-" + std::to_string(part) + ".jsonl";
            Words one = sweep;
            one.insert(one.end(), {"--shard", std::to_string(part) + "/" + std::to_string(parts), "--output", file});
            EXPECT_EQ(out(one), "");
            words.push_back(file);
        }
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = test::run_here(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        return ran.out;
    }

    const fs::path before_ = fs::current_path();
    test::TemporaryFolder folder_;
};

const Words sample{"--sample", "101", "--seed", "7", "--range", "wait-4-weeks=50..75", "--range", "merger-planned=no..yes"};
const Words grid{"--grid", "tiny/2.1=*", "--grid", "wait-4-weeks=50,61.5,80", "--grid", "investment=yes,no", "--grid", "tiny/1.2/growing/01=met,unmet"};

TEST_F(SweepVerb, TellsOfASampleInEveryForm) {
    test::expect_golden("cli/what_if_sample.txt", out(sample));
    test::expect_golden("cli/what_if_sample.md", out(sample, {"--format", "markdown"}));
    test::expect_golden("cli/what_if_sample.csv", out(sample, {"--format", "csv"}));
    test::expect_golden("cli/what_if_sample.json", out(sample, {"--format", "json"}));
}

TEST_F(SweepVerb, TellsOfAGridInEveryForm) {
    test::expect_golden("cli/what_if_grid.txt", out(grid));
    test::expect_golden("cli/what_if_grid.md", out(grid, {"--format", "markdown", "--top", "5"}));
    test::expect_golden("cli/what_if_grid.csv", out(grid, {"--format", "csv"}));
    test::expect_golden("cli/what_if_grid.json", out(grid, {"--format", "json"}));
}

TEST_F(SweepVerb, IsTheSameOnAnyNumberOfThreadsAndOverFourShards) {
    for (const Words& sweep : {sample, grid})
        for (const std::string& format : formats) {
            const std::string one = out(sweep, {"--format", format, "--threads", "1"});
            EXPECT_EQ(out(sweep, {"--format", format, "--threads", "2"}), one);
            EXPECT_EQ(merged(sweep, 4, {"--format", format}), one);
            EXPECT_EQ(merged(sweep, 1, {"--format", format}), one);
        }
}

TEST_F(SweepVerb, MorePartsThanCasesAreEmptyParts) {
    const Words few{"--sample", "3"};
    EXPECT_EQ(merged(few, 5, {}), out(few));
}

TEST_F(SweepVerb, AnotherSeedDrawsOthers) {
    EXPECT_EQ(out({"--sample", "50"}), out({"--sample", "50", "--seed", "1"}));
    EXPECT_NE(out({"--sample", "50", "--format", "csv"}), out({"--sample", "50", "--seed", "2", "--format", "csv"}));
}

TEST_F(SweepVerb, WritesEveryDrawAsARow) {
    out(sample, {"--rows", "rows.jsonl"});
    out(sample, {"--rows", "rows.csv"});
    const std::string lines = test::read_all("rows.jsonl");
    test::expect_golden("cli/what_if_rows.jsonl", lines);
    test::expect_golden("cli/what_if_rows.csv", test::read_all("rows.csv"));
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 101);
    EXPECT_EQ(out(sample, {"--rows", "-"}), lines) << "in place of the report";
    EXPECT_EQ(std::distance(fs::directory_iterator("."), fs::directory_iterator()), 3) << "no temporary file is left";
}

TEST_F(SweepVerb, RowsOfPartsOneAfterTheOtherAreThoseOfTheWhole) {
    for (const std::string ending : {"jsonl", "csv"}) {
        out(sample, {"--rows", "whole." + ending});
        std::string joined;
        for (const std::string part : {"1", "2", "3"}) {
            out(sample, {"--shard", part + "/3", "--rows", part + "." + ending});
            joined += test::read_all(part + "." + ending);
        }
        EXPECT_EQ(joined, test::read_all("whole." + ending));
    }
}

TEST_F(SweepVerb, ASampleOfNothingOpenSaysSo) {
    folder_.write("known.toml", "[system]\nname = \"Known\"\ndate = 2019-11-30\ntarget = { framework = \"tiny\", stage = \"grown\" }\n"
                                "[rating.\"tiny/1.1\"]\nstage = \"growing\"\n[rating.\"tiny/1.2\"]\nstage = \"growing\"\n"
                                "[rating.\"tiny/2.1\"]\nstage = \"growing\"\n[metric.investment]\nvalue = true\n");
    const Ran ran = test::run_here({"what-if", "known.toml", "--sample", "5"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_NE(ran.out.find("Nothing: all that could be drawn is known. Every draw is alike."), std::string::npos) << ran.out;
}

TEST_F(SweepVerb, RefusesASampleThatItCannotDraw) {
    EXPECT_EQ(refused({"--sample", "0", "--seed", "-1", "--threads", "0", "--rows", "rows.txt", "--shard", "5/4"}),
              "error[bad-choice]: --rows cannot be 'rows.txt'\n      expected: a file whose name ends in .jsonl or .csv, or '-'\n"
              "error[bad-number]: --sample cannot be '0'\n      expected: a whole number from 1 to 1000000000\n"
              "error[bad-number]: --seed cannot be '-1'\n      expected: a whole number from 0 to 18446744073709551615\n"
              "error[bad-number]: --threads cannot be '0'\n      expected: a whole number from 1 to 1024\n"
              "error[bad-shard]: --shard cannot be '5/4'\n"
              "      expected: I/N, the part and how many there are, such as 1/4 to 4/4; at most 1000000 parts\n");
    EXPECT_EQ(refused({"--sample", "5", "--range", "wait=3..4", "--range", "wait-4-weeks=3", "--range", "wait-4-weeks=9..3", "--range",
                       "investment=1..2", "--range", "wait-4-weeks=x..2", "--range", "nothing"}),
              "error[bad-option]: --range cannot be 'nothing'\n      expected: NAME=LOW..HIGH, such as iapt-access=12..20\n"
              "error[bad-range]: --range cannot be 'investment=1..2': 'investment' is yes or no\n      expected: investment=no..yes\n"
              "error[bad-range]: --range cannot be 'wait-4-weeks=3': it has no '..'\n      expected: NAME=LOW..HIGH, such as iapt-access=12..20\n"
              "error[bad-range]: --range cannot be 'wait-4-weeks=9..3': it ends before it begins\n      expected: wait-4-weeks=3..9\n"
              "error[bad-range]: --range cannot be 'wait-4-weeks=x..2': 'x' is no figure\n"
              "      expected: NAME=LOW..HIGH, such as iapt-access=12..20\n"
              "error[unknown-fact]: --range names 'wait', which is no metric and no circumstance\n"
              "      to mend:  name a metric as assessments do, such as iapt-access\n");
    EXPECT_EQ(refused({"--sample", "5", "--range", "tiny/1.1=emerging..maturing"}),
              "error[unknown-fact]: --range names 'tiny/1.1', which is no metric and no circumstance\n"
              "      to mend:  stages that are not known are drawn without being named, and --criteria draws criteria; --grid tries "
              "chosen ones\n");
    EXPECT_EQ(refused({"--sample", "5", "--rows", "x.csv", "--output", "x.csv"}),
              "error[bad-option]: --rows and --output both name 'x.csv'\n"
              "      to mend:  name two files: one for the draws, one for the report\n");
    EXPECT_EQ(refused({"--sample", "5", "--range", "investment=no..yes", "--range", "investment=no..yes"}),
              "error[fact-twice]: --range names 'investment' twice\n      to mend:  give one range for it\n");
    EXPECT_EQ(refused({"--sample", "5", "--rows", "none/rows.csv"}),
              "error[cannot-write]: cannot write none/rows.csv: there is no folder none\n      to mend:  make the folder, or name another\n");
}

TEST_F(SweepVerb, RefusesAGridThatItCannotRun) {
    EXPECT_EQ(refused({"--grid", "tiny/9=*", "--grid", "tiny/1.1=grown,growm", "--grid", "tiny/2.1=*,grown", "--grid", "investment=maybe", "--grid",
                       "wait-4-weeks=much", "--grid", "merger-planned=yes,yes"}),
              "error[bad-grid]: --grid cannot give 'wait-4-weeks' the value 'much'\n      expected: a figure, such as 16.8\n"
              "error[unknown-fact]: --grid names 'tiny/9', which is no capability, criterion, metric or circumstance\n"
              "error[unknown-value]: --grid cannot give 'investment' the value 'maybe'\n      expected: one of no, yes\n"
              "error[unknown-value]: --grid cannot give 'tiny/1.1' the value 'growm'\n"
              "      expected: one of starting, growing, grown; or * for all\n      nearest:  grown\n"
              "error[unknown-value]: --grid cannot give 'tiny/2.1' the value '*'\n"
              "      expected: one of starting, growing, grown; or * for all\n"
              "error[value-twice]: --grid gives 'merger-planned' the value 'yes' twice\n      to mend:  give each value once\n");
    EXPECT_EQ(refused({"--grid", "tiny/1.1=*", "--grid", "tiny/1.1=grown", "--grid", "tiny/1.1/growing/01=met"}),
              "error[bad-grid]: --grid varies 'tiny/1.1/growing/01' and its capability 'tiny/1.1': each says what the other is\n"
              "      to mend:  vary one of the two\n"
              "error[fact-twice]: --grid names 'tiny/1.1' twice\n      to mend:  give all its values at once\n");
    std::string many = "wait-4-weeks=0";
    for (int i = 1; i < 500'001; ++i) many += "," + std::to_string(i);
    EXPECT_EQ(refused({"--grid", many, "--grid", "tiny/1.1=*"}),
              "error[grid-too-large]: --grid makes 1,500,003 combinations (500001 x 3)\n      expected: at most 1,000,000\n"
              "      to mend:  leave out facts or values, or draw at random with --sample\n");
}

TEST_F(SweepVerb, RefusesPartsThatDoNotBelongTogether) {
    const auto part = [](const Words& words, const std::string& file) { out(words, {"--output", file}); };
    part({"--sample", "10", "--shard", "1/2"}, "a.jsonl");
    part({"--sample", "10", "--shard", "2/2"}, "b.jsonl");
    part({"--sample", "10", "--shard", "2/2", "--seed", "2"}, "seed.jsonl");
    part({"--sample", "12", "--shard", "2/2"}, "more.jsonl");
    part({"--sample", "10", "--shard", "2/2", "--range", "wait-4-weeks=1..2"}, "range.jsonl");
    part({"--sample", "10", "--shard", "2/2", "--target", "growing"}, "target.jsonl");
    part({"--grid", "tiny/1.1=*", "--shard", "1/2"}, "grid.jsonl");
    part({"--grid", "tiny/1.1=grown,growing,starting", "--shard", "2/2"}, "other.jsonl");
    const auto mismatch = [](const std::string& file, const std::string& why) {
        return "error[part-mismatch]: a.jsonl and " + file + " do not belong together: " + why + "\n      to mend:  name the parts of one sample\n";
    };
    EXPECT_EQ(refused_merge({"a.jsonl", "seed.jsonl"}), mismatch("seed.jsonl", "the seed is 1 in one and 2 in the other"));
    EXPECT_EQ(refused_merge({"a.jsonl", "more.jsonl"}), mismatch("more.jsonl", "one is of 10 draws and the other of 12"));
    EXPECT_EQ(refused_merge({"a.jsonl", "range.jsonl"}), mismatch("range.jsonl", "they draw other facts, or from other ranges"));
    EXPECT_EQ(refused_merge({"a.jsonl", "target.jsonl"}),
              mismatch("target.jsonl", "they were run with other options (--target, --as-of, --profile), or the assessment has another path"));
    EXPECT_EQ(refused_merge({"grid.jsonl", "other.jsonl"}),
              "error[part-mismatch]: grid.jsonl and other.jsonl do not belong together: they vary other facts, or other values\n"
              "      to mend:  name the parts of one grid\n");
    EXPECT_EQ(refused_merge({"a.jsonl", "grid.jsonl"}),
              "error[part-mismatch]: a.jsonl and grid.jsonl do not belong together: one is part of a sample, the other of a grid\n"
              "      to mend:  name the parts of one sweep\n");
    EXPECT_EQ(refused_merge({"a.jsonl"}), "error[part-missing]: 1 of 2 parts is missing: 2\n"
                                          "      to mend:  run --shard 2/2 and name its file as well\n");
    folder_.write("tiny.toml", test::read_all("tiny.toml") + "\n# changed\n");
    part({"--sample", "10", "--shard", "2/2"}, "changed.jsonl");
    EXPECT_EQ(refused_merge({"a.jsonl", "changed.jsonl"}), mismatch("changed.jsonl", "the assessment is another"));
}

TEST_F(SweepVerb, RefusesFilesThatAreNoWholeParts) {
    out({"--sample", "10", "--shard", "1/1", "--output", "a.jsonl"});
    out({"--grid", "tiny/1.1=*", "--shard", "1/1", "--output", "g.jsonl"});
    const std::string sample_part = test::read_all("a.jsonl"), grid_part = test::read_all("g.jsonl");
    const auto cut = [&](const std::string& text, std::size_t by) {
        folder_.write("cut.jsonl", text.substr(0, text.size() - by));
        return refused_merge({"cut.jsonl"});
    };
    const std::string mend = "      expected: a file that what-if wrote with --shard, whole\n      to mend:  run that shard again\n";
    EXPECT_EQ(cut(sample_part, 1), "error[bad-part]: cut.jsonl is not a whole part of a sample\n" + mend);
    EXPECT_EQ(cut(sample_part, sample_part.size() - sample_part.find('\n') - 1), "error[bad-part]: cut.jsonl is not a whole part of a sample\n" + mend);
    EXPECT_EQ(cut(grid_part, 1), "error[bad-part]: cut.jsonl is not a whole part of a grid, or was changed\n" + mend);
    EXPECT_EQ(cut(grid_part, std::string("{\"cells\":3}\n").size()), "error[bad-part]: cut.jsonl is not a whole part of a grid, or was changed\n" + mend);
    EXPECT_EQ(refused_merge({"tiny.toml"}), "error[bad-part]: tiny.toml is no part of a sweep\n" + mend);
    EXPECT_EQ(refused_merge({"none.jsonl"}), "error[bad-part]: none.jsonl cannot be read: there is no such file\n" + mend);
    std::string changed = sample_part;
    changed.replace(changed.rfind("\"steps\":[["), 10, "\"steps\":[[1,2,3,4,[]],[");
    folder_.write("changed.jsonl", changed);
    EXPECT_EQ(refused_merge({"changed.jsonl"}), "error[bad-part]: changed.jsonl is not a part of a sample, or was changed\n" + mend);
}

TEST_F(SweepVerb, HelpsWithEachSweep) {
    for (const std::string option : {"--sample", "--grid", "--merge"}) {
        const Ran ran = test::run_here({"what-if", option, "--help"});
        EXPECT_EQ(ran.code, 0);
        EXPECT_NE(ran.out.find("  " + option), std::string::npos) << ran.out;
        EXPECT_NE(ran.out.find("Example:"), std::string::npos);
    }
    EXPECT_NE(test::run_here({"what-if", "--help"}).out.find("what-if --each --help"), std::string::npos);
}

// The built program in a child process, which is sent a signal as soon as it has written rows.
class Child {
public:
    explicit Child(Words words) {
        words.insert(words.begin(), test::program());
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        argv.push_back(nullptr);
        pid_ = fork();
        if (pid_ != 0) return;
        std::signal(SIGINT, SIG_DFL);
        const int err = open("err", O_WRONLY | O_CREAT | O_TRUNC, 0600), out = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(err, STDERR_FILENO);
        dup2(out, STDOUT_FILENO);
        execv(argv[0], argv.data());
        _exit(127);
    }
    // Waits until a temporary file with something in it stands in the folder.
    void wait_for_rows() const {
        for (int i = 0; i < 3000; ++i) {
            for (const auto& entry : fs::directory_iterator("."))
                if (entry.path().filename().string().starts_with(".ics-advisor.") && entry.file_size() > 0) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        ADD_FAILURE() << "no rows were written: " << test::read_all("err");
    }
    int interrupted(int signal) const {
        kill(pid_, signal);
        int status = 0;
        waitpid(pid_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t pid_;
};

TEST_F(SweepVerb, CtrlCLeavesWholeLinesAndSaysHowMany) {
    for (const int signal : {SIGINT, SIGTERM}) {
        const Child child({"what-if", "tiny.toml", "--sample", "1000000000", "--rows", "rows.jsonl"});
        child.wait_for_rows();
        EXPECT_EQ(child.interrupted(signal), 130);
        const std::string rows = test::read_all("rows.jsonl");
        const auto lines = std::count(rows.begin(), rows.end(), '\n');
        EXPECT_GT(lines, 0);
        EXPECT_TRUE(rows.ends_with("}\n"));
        EXPECT_EQ(test::read_all("err"), fmt::format("warning[interrupted]: stopped after {} of 1000000000 draws: rows.jsonl and the report hold "
                                                     "these and no others\n",
                                                     lines));
        EXPECT_EQ(nlohmann::json::parse(rows.substr(rows.rfind('\n', rows.size() - 2) + 1))["draw"], lines - 1);
        if (lines < 100'000) {
            EXPECT_EQ(test::read_all("out"), out({"--sample", std::to_string(lines)})) << "the report of those draws";
        }
        fs::remove("rows.jsonl");
    }
}

TEST_F(SweepVerb, AnInterruptedPartIsNotJoined) {
    const Child child({"what-if", "tiny.toml", "--sample", "1000000000", "--shard", "1/2", "--rows", "rows.jsonl", "--output", "a.jsonl"});
    child.wait_for_rows();
    EXPECT_EQ(child.interrupted(SIGINT), 130);
    const std::string told = refused_merge({"a.jsonl"});
    EXPECT_NE(told.find("error[part-unfinished]: part 1 of 2 (a.jsonl) holds "), std::string::npos) << told;
}

}  // namespace
}  // namespace ics
