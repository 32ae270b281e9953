#include "cli/run.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "support/ran.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_here;

TEST(Run, WithoutWordsShowsTheHelpAsAnError) {
    const Ran ran = run_here({});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, program_help());
}

TEST(Run, Help) {
    for (const std::string word : {"--help", "-h"}) {
        const Ran ran = run_here({word});
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err, "");
        EXPECT_EQ(ran.out,
                  "ICS Advisor: where a mental health system stands, and what to do next.\n"
                  "Usage: ics-advisor VERB [OPTIONS]\n"
                  "\n"
                  "Verbs:\n"
                  "  recommend ASSESSMENT        what to do next, why, and in what order: the report\n"
                  "  explain ASSESSMENT ID       why this, why not that, what would change it\n"
                  "  what-if ASSESSMENT FILE...  what scenarios, sweeps or a script would change; what opens most\n"
                  "  compare OLD NEW             what moved between assessments; what a change of rules changes\n"
                  "  check [ASSESSMENT...]       is this knowledge, rule set, assessment sound? silent when it is\n"
                  "  test                        run the cases that stand beside the rules\n"
                  "  graph                       draw what must come before what\n"
                  "  new KIND                    a skeleton: an assessment, rule, framework or overlay to fill in\n"
                  "  import RATINGS.csv          an assessment from a spreadsheet that was filled in\n"
                  "\n"
                  "Options:\n"
                  "  -h, --help                  this help; after a verb, the help of that verb\n"
                  "  --version                   the program's version\n"
                  "\n"
                  "Exit codes: 0 fine; 1 it ran and found problems or failed cases; 2 it could not run; 130 it was interrupted.\n"
                  "\n"
                  "Example:\n"
                  "  ics-advisor recommend knowledge-base/examples/blmk-2018.toml --top 5\n");
    }
}

TEST(Run, Version) {
    const Ran ran = run_here({"--version"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "ics-advisor 0.1.0\n");
}

TEST(Run, UnknownVerbNamesTheNearest) {
    const Ran ran = run_here({"recomend", "a.toml"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "error[unknown-verb]: there is no verb 'recomend'\n"
              "      expected: one of recommend, explain, what-if, compare, check, test, graph, new, import\n"
              "      nearest:  recommend\n"
              "      to mend:  ics-advisor --help says what each does\n");
}

TEST(Run, AnOptionBeforeTheVerb) {
    const Ran ran = run_here({"--format", "json", "recommend", "a.toml"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[option-before-verb]: '--format' stands where a verb is expected\n"
              "      expected: one of recommend, explain, what-if, compare, check, test, graph, new, import\n"
              "      to mend:  name the verb first, then its options: ics-advisor recommend ASSESSMENT --top 5\n");
}

TEST(Run, EveryVerbHasHelpThatEndsInAnExampleOfItself) {
    for (const std::string verb : {"recommend", "explain", "what-if", "compare", "check", "test", "graph", "import"}) {
        const Ran ran = run_here({verb, "--help"});
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err, "");
        EXPECT_NE(ran.out.find("\nUsage: ics-advisor " + verb + " [OPTIONS]"), std::string::npos) << ran.out;
        EXPECT_NE(ran.out.find("\nExample:\n  ics-advisor " + verb + " "), std::string::npos) << ran.out;
        for (const std::string option : {"\n  -h, --help ", "\n  --knowledge DIR ", "\n  --rules ", "\n  -o, --output FILE ", "\n  --color WHEN "})
            EXPECT_NE(ran.out.find(option), std::string::npos) << verb << option;
    }
}

TEST(Run, EveryVerbRefusesAnUnknownOption) {
    for (const std::string verb : {"recommend", "check", "test", "graph"}) {
        const Ran ran = run_here({verb, "--outptu", "x"});
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err, "error[unknown-option]: " + verb + " has no option '--outptu'\n"
                           "      nearest:  --output\n"
                           "      to mend:  ics-advisor " + verb + " --help lists what it takes, with an example\n");
    }
}

TEST(Run, EveryVerbRefusesAnUnknownColour) {
    for (const std::string verb : {"recommend", "check", "test", "graph"}) {
        std::vector<std::string> words{verb, "--color", "allways"};
        if (verb == "recommend") words.push_back("a.toml");
        const Ran ran = run_here(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.err,
                  "error[bad-choice]: --color cannot be 'allways'\n"
                  "      expected: one of auto, always, never\n"
                  "      nearest:  always\n");
    }
}

TEST(Run, EveryVerbNeedsItsFoldersToExist) {
    for (const std::string verb : {"recommend", "check", "test", "graph"}) {
        std::vector<std::string> words{verb, "--knowledge", "/no/such/folder"};
        if (verb == "recommend") words.push_back("a.toml");
        const Ran ran = run_here(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err,
                  "error[missing-folder]: --knowledge names '/no/such/folder', which does not exist\n"
                  "      to mend:  check the path\n");
    }
}

TEST(Run, AFullStandardOutputIsAnError) {
    std::string program = "ics-advisor", word = "--help";
    char* argv[] = {program.data(), word.data()};
    std::ofstream full("/dev/full");
    std::ostringstream err;
    EXPECT_EQ(run(2, argv, full, err), 2);
    EXPECT_EQ(err.str(),
              "error[cannot-write]: cannot write standard output: No space left on device\n"
              "      to mend:  write to a file with --output FILE\n");
}

}  // namespace
}  // namespace ics
