#include "cli/command_line.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

// A verb with one of everything.
struct Sample {
    std::string file, format = "text", output;
    std::vector<std::string> more;
    bool loud = false;
    CommandLine line{"paint", "Paints a file.", "ics-advisor paint a.toml --format text"};
    Diagnostics diagnostics;

    Sample() {
        line.argument("FILE", file, "the file to paint");
        line.option("--format", "FORMAT", format, "text or json");
        line.option("-o,--output", "FILE", output, "write there");
        line.flag("--loud", loud, "says so");
    }
    CommandLine::Parsed parse(const std::vector<std::string>& words) { return line.parse(words, diagnostics); }
    // What was wrong, without the line on how to mend it, which is always the same.
    std::string wrong(const std::vector<std::string>& words) {
        EXPECT_EQ(parse(words), CommandLine::Parsed::wrong);
        const std::string mend = "      to mend:  ics-advisor paint --help lists what it takes, with an example\n";
        const std::string text = diagnostics.format();
        EXPECT_TRUE(text.ends_with(mend)) << text;
        return text.substr(0, text.size() - mend.size());
    }
};

TEST(CommandLine, BindsArgumentsOptionsAndFlags) {
    Sample sample;
    EXPECT_EQ(sample.parse({"--loud", "a.toml", "--format=json"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.file, "a.toml");
    EXPECT_EQ(sample.format, "json");
    EXPECT_TRUE(sample.loud);
}

TEST(CommandLine, KeepsDefaults) {
    Sample sample;
    EXPECT_EQ(sample.parse({"a.toml"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.format, "text");
    EXPECT_FALSE(sample.loud);
}

TEST(CommandLine, TakesADashForStandardInput) {
    Sample sample;
    EXPECT_EQ(sample.parse({"-"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.file, "-");
}

TEST(CommandLine, TakesWhatFollowsTwoDashesAsItIs) {
    Sample sample;
    EXPECT_EQ(sample.parse({"--", "--loud"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.file, "--loud");
    EXPECT_FALSE(sample.loud);
}

TEST(CommandLine, HelpWinsOverEverything) {
    Sample sample;
    EXPECT_EQ(sample.parse({"--bogus", "a", "b", "-h"}), CommandLine::Parsed::help);
    EXPECT_TRUE(sample.diagnostics.empty());
}

TEST(CommandLine, HelpShowsEverythingAndAnExample) {
    EXPECT_EQ(Sample().line.help(),
              "Paints a file.\n"
              "Usage: ics-advisor paint [OPTIONS] FILE\n"
              "\n"
              "Arguments:\n"
              "  FILE                      the file to paint\n"
              "\n"
              "Options:\n"
              "  -h, --help                this help\n"
              "  --format FORMAT           text or json\n"
              "  -o, --output FILE         write there\n"
              "  --loud                    says so\n"
              "\n"
              "Example:\n"
              "  ics-advisor paint a.toml --format text\n");
}

TEST(CommandLine, UnknownOptionNamesTheNearest) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--formt", "json"}),
              "error[unknown-option]: paint has no option '--formt'\n"
              "      nearest:  --format\n");
}

TEST(CommandLine, UnknownOptionIsNamedBeforeTheArgumentItSwallowed) {
    EXPECT_EQ(Sample().wrong({"--lod=yes"}),
              "error[unknown-option]: paint has no option '--lod'\n"
              "      nearest:  --loud\n");
}

TEST(CommandLine, UnknownShortOption) {
    EXPECT_EQ(Sample().wrong({"a.toml", "-q"}), "error[unknown-option]: paint has no option '-q'\n");
}

TEST(CommandLine, MissingArgument) {
    EXPECT_EQ(Sample().wrong({}), "error[missing-argument]: paint needs one FILE\n");
}

TEST(CommandLine, OneArgumentTooMany) {
    EXPECT_EQ(Sample().wrong({"a.toml", "b.toml"}),
              "error[unexpected-argument]: 'b.toml' is one too many: paint takes one FILE\n");
}

TEST(CommandLine, AnOptionWithoutItsValueAtTheEnd) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--format"}), "error[missing-value]: --format needs a value\n");
}

TEST(CommandLine, AnOptionWithoutItsValueBeforeAnother) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--format", "--loud"}), "error[missing-value]: --format needs a value\n");
}

TEST(CommandLine, AnOptionWithAnEmptyValue) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--format="}), "error[missing-value]: --format needs a value\n");
}

TEST(CommandLine, AnOptionGivenTwice) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--format", "text", "--format", "json"}),
              "error[bad-option]: --format is given more than once\n");
}

TEST(CommandLine, AShortFormStandsForTheName) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"a.toml", "-o", "b.txt"}, {"-o", "b.txt", "a.toml"}, {"-o=b.txt", "a.toml"}, {"a.toml", "--output", "b.txt"}}) {
        Sample sample;
        EXPECT_EQ(sample.parse(words), CommandLine::Parsed::ready);
        EXPECT_EQ(sample.file, "a.toml");
        EXPECT_EQ(sample.output, "b.txt");
    }
}

TEST(CommandLine, AShortFormTakesADash) {
    Sample sample;
    EXPECT_EQ(sample.parse({"a.toml", "-o", "-"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.output, "-");
}

TEST(CommandLine, AShortFormAfterTwoDashesIsAnArgument) {
    Sample sample;
    EXPECT_EQ(sample.parse({"--", "-o"}), CommandLine::Parsed::ready);
    EXPECT_EQ(sample.file, "-o");
}

TEST(CommandLine, AShortFormWithoutItsValue) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"a.toml", "-o"}, {"a.toml", "-o", "--loud"}, {"a.toml", "-o="}})
        EXPECT_EQ(Sample().wrong(words), "error[missing-value]: --output needs a value\n");
    EXPECT_EQ(Sample().wrong({"a.toml", "--format", "-o=b.txt"}), "error[missing-value]: --format needs a value\n");
}

TEST(CommandLine, AShortFormAndTheNameGivenBoth) {
    EXPECT_EQ(Sample().wrong({"a.toml", "-o", "b.txt", "--output", "c.txt"}),
              "error[bad-option]: --output is given more than once\n");
}

TEST(CommandLine, ANameWithOneDashIsNoShortForm) {
    EXPECT_EQ(Sample().wrong({"a.toml", "-output", "b.txt"}),
              "error[unknown-option]: paint has no option '-output'\n"
              "      nearest:  --output\n");
    EXPECT_EQ(Sample().wrong({"a.toml", "-help"}), "error[unknown-option]: paint has no option '-help'\n"
                                                   "      nearest:  --help\n");
}

TEST(CommandLine, AFlagWithAValue) {
    EXPECT_EQ(Sample().wrong({"a.toml", "--loud=very"}), "error[bad-option]: --loud takes no value\n");
}

TEST(CommandLine, AnyNumberOfArguments) {
    std::vector<std::string> files;
    Diagnostics diagnostics;
    CommandLine line("paint", "Paints files.", "ics-advisor paint");
    line.arguments("FILE", files, "files to paint");
    EXPECT_EQ(line.parse({"a", "b c", "d,e"}, diagnostics), CommandLine::Parsed::ready);
    EXPECT_EQ(files, (std::vector<std::string>{"a", "b c", "d,e"}));
}

}  // namespace
}  // namespace ics
