// Warnings that are meant to stay.
#include <gtest/gtest.h>

#include "lint/silences.hpp"
#include "support/loading.hpp"

namespace ics::test {
namespace {

Silence silence(const std::string& code, const std::string& of, int layer = 0) {
    return {.code = code, .of = of, .why = "It is meant.", .layer = layer, .place = {}};
}

KnowledgeBase with(std::vector<Silence> silences) {
    KnowledgeBase knowledge;
    knowledge.silences = std::move(silences);
    return knowledge;
}

Diagnostics two_warnings_and_an_error() {
    Diagnostics out;
    out.add({.code = "rules-together", .severity = Severity::warning, .message = "a and b", .of = {"pack/a", "pack/b"}});
    out.add({.code = "magic-number", .severity = Severity::warning, .message = "a has 3", .of = {"pack/a"}});
    out.add({.code = "dependency-cycle", .message = "round", .of = {"pack/a"}});
    return out;
}

// What is left of the three, and what is said of the silences; `last_layer` as for report_unused_silences.
std::string left(std::vector<Silence> silences, int last_layer = 0) {
    const KnowledgeBase knowledge = with(std::move(silences));
    Diagnostics diagnostics = two_warnings_and_an_error();
    const std::vector<Silenced> silenced = take_silenced(knowledge, diagnostics);
    report_unused_silences(knowledge, silenced, last_layer, diagnostics);
    return diagnostics.format();
}

const std::string cycle = "error[dependency-cycle]: round\n", magic = "warning[magic-number]: a has 3\n",
                  together = "warning[rules-together]: a and b\n";

TEST(Silences, TakeOutTheWarningsTheyName) {
    EXPECT_EQ(left({}), cycle + magic + together);
    EXPECT_EQ(left({silence("magic-number", "pack/a")}), cycle + together);
    EXPECT_EQ(left({silence("magic-number", "pack/a"), silence("rules-together", "pack/b")}), cycle);
    EXPECT_EQ(left({silence("rules-together", "pack/a"), silence("rules-together", "pack/b")}), cycle + magic);
}

TEST(Silences, KeepWhatTheySilenceWithItsReason) {
    Diagnostics diagnostics = two_warnings_and_an_error();
    const auto silenced = take_silenced(with({silence("magic-number", "pack/a")}), diagnostics);
    ASSERT_EQ(silenced.size(), 1u);
    EXPECT_EQ(silenced[0].warning.message, "a has 3");
    EXPECT_EQ(silenced[0].silence.why, "It is meant.");
}

TEST(Silences, OfNothingAreReported) {
    EXPECT_EQ(left({silence("magic-number", "pack/aa")}), cycle + magic + together +
                                                              "warning[unused-silence]: there is no warning magic-number of 'pack/aa' to silence\n"
                                                              "      nearest:  pack/a\n"
                                                              "      to mend:  correct it\n");
    EXPECT_EQ(left({silence("prose-in-rule", "pack/a")}), cycle + magic + together +
                                                              "warning[unused-silence]: there is no warning prose-in-rule of 'pack/a' to silence\n"
                                                              "      to mend:  remove it\n");
}

TEST(Silences, OfACodeThatIsNoneAreReported) {
    EXPECT_EQ(left({silence("magic-numbers", "pack/a")}), cycle + magic + together +
                                                              "warning[unused-silence]: 'magic-numbers' is no code of a warning\n"
                                                              "      expected: a code of a warning: ics-advisor check --list prints them\n"
                                                              "      nearest:  magic-number\n"
                                                              "      to mend:  correct it\n");
}

TEST(Silences, NeverSilenceAnError) {
    EXPECT_EQ(left({silence("dependency-cycle", "pack/a")}), cycle + magic + together +
                                                                 "warning[unused-silence]: 'dependency-cycle' is an error's code: errors are not silenced\n"
                                                                 "      expected: a code of a warning: ics-advisor check --list prints them\n"
                                                                 "      to mend:  remove it, and mend the error\n");
}

TEST(Silences, OfALowerLayerMayBeOfNothing) {
    EXPECT_EQ(left({silence("prose-in-rule", "pack/a", 0)}, 1), cycle + magic + together);
    EXPECT_NE(left({silence("prose-in-rule", "pack/a", 1)}, 1), cycle + magic + together);
}

TEST(Silences, AreReadFromAnyFile) {
    EXPECT_EQ(problems_with("[[silence]]\ncode = \"magic-number\"\nof = \"pack/a\"\nwhy = \"So.\"\n"), "");
    EXPECT_EQ(problems_with("[[silence]]\ncode = \"magic-number\"\nfo = \"pack/a\"\n"),
              R"(more.toml:1:1: error[missing-key]: [[silence]] has no 'of' or 'why'
    1 | [[silence]]
      | ^~~~~~~~~~~
      expected: of = "..."; why = "..."
      to mend:  add them
more.toml:3:1: error[unknown-key]: [[silence]] has no key 'fo'
    3 | fo = "pack/a"
      | ^~
      expected: one of code, of or why
      nearest:  of
      to mend:  correct the name, or remove it
)");
}

}  // namespace
}  // namespace ics::test
