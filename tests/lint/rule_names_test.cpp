// Rules and the names of their files.
#include "lint/rule_names.hpp"

#include <gtest/gtest.h>

#include "lint/lint_bench.hpp"

namespace ics {
namespace {

std::string said(const std::string& file, const std::string& id) {
    Diagnostics diagnostics;
    const auto rules = load_rule_set({{file, test::short_rule(id, "return merger:yes()")}}, test::bench_knowledge(), {}, diagnostics);
    EXPECT_TRUE(rules) << diagnostics.format();
    report_rule_names(*rules, diagnostics);
    return diagnostics.format();
}

TEST(RuleNames, AFileIsCalledAfterItsRule) {
    EXPECT_EQ(said("rules/pack/theme/two_words.lua", "pack/two-words"), "");
    EXPECT_EQ(said("rules/pack/two-words.lua", "pack/two-words"), "");
    EXPECT_EQ(said("rules/pack/other.lua", "pack/two-words"),
              "rules/pack/other.lua: warning[misnamed-rule]: rule 'pack/two-words' stands in a file called other.lua\n"
              "      expected: two_words.lua\n"
              "      to mend:  rename the file, and that of its cases; or correct the id\n");
}

}  // namespace
}  // namespace ics
