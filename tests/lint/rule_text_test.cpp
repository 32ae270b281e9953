// Words and figures in rules that belong elsewhere.
#include <gtest/gtest.h>

#include "lint/lint_bench.hpp"

namespace ics::test {
namespace {

std::string said(const std::string& text) { return said_by(report_rule_texts, {text}); }
std::string said(const std::string& when, const std::string& before) {
    return said(short_rule("pack/rule", when, "local access = metric \"access\"\n" + before));
}
std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

TEST(MagicNumber, InTheMiddleOfARule) {
    EXPECT_EQ(said("return access:below(16.8)", ""),
              R"(rule-0.lua:5:25: warning[magic-number]: 16.8 stands in the middle of the rule
    5 |     return access:below(16.8)
      |                         ^~~~
      expected: a target of the knowledge base, or local ... = 16.8  -- where it comes from
      to mend:  ask a metric whether it meets its target; or name the figure at the top, with a comment that says where it comes from
)");
}

TEST(MagicNumber, NamedButNotExplained) {
    EXPECT_EQ(said("return access:below(low)", "\nlocal low = 0x10\n"),
              R"(rule-0.lua:3:13: warning[magic-number]: nothing says where 0x10 comes from
    3 | local low = 0x10
      |             ^~~~
      expected: a target of the knowledge base, or local ... = 0x10  -- where it comes from
      to mend:  add a comment on this line or the line above, saying where the figure comes from
)");
}

TEST(MagicNumber, NamedAndExplainedIsFine) {
    EXPECT_EQ(said("return access:below(low)", "local low = 16.8  -- half of the national target\n"), "");
    EXPECT_EQ(said("return access:below(low)", "\n-- Half of the national target.\nlocal low = 16.8\n"), "");
    EXPECT_EQ(said("return access:below(low[1])", "\n-- Steps of the national target.\nlocal low = {\n  16.8,\n  22,\n}\n"), "");
}

TEST(MagicNumber, ACommentDoesNotExcuseOneInsideAFunction) {
    EXPECT_EQ(count(said("return access:below(16.8)  -- half of the target", ""), "warning[magic-number]"), 1u);
    EXPECT_EQ(count(said("return f()", "local function f() return access:below(7) end  -- a week\n"), "warning[magic-number]"), 1u);
    EXPECT_EQ(count(said("return access:below(n)", "local n = 0  -- so many\nfor i = 1, 7 do n = i end\n"), "warning[magic-number]"), 1u);
}

TEST(MagicNumber, CountingIsFine) {
    EXPECT_EQ(said("local n = 0 if access:known() then n = n + 1 end return n == 1", ""), "");
}

TEST(MagicNumber, FiguresInNamesTextsAndCommentsAreNone) {
    EXPECT_EQ(said("local n2 = access  --[[ 22 of 100 ]]\n    return n2:known() and \"toy/22\" ~= [[18]]  -- 7", ""), "");
}

TEST(Prose, ATextOfThreeWords) {
    EXPECT_EQ(said("return access:known() and \"why it fires\" ~= ''", ""),
              R"(rule-0.lua:5:31: warning[prose-in-rule]: "why it fires" is prose
    5 |     return access:known() and "why it fires" ~= ''
      |                               ^~~~~~~~~~~~~~
      expected: ids, stages and tags, besides the title
      to mend:  write it in the knowledge base, in a comment, or in the title
)");
    EXPECT_EQ(said("return access:known() and \"two words\" ~= ''", ""), "");
    EXPECT_EQ(count(said("return access:known() and [==[a\nb\nc]==] ~= ''", ""), "warning[prose-in-rule]"), 1u);
}

TEST(Prose, ATitleMayBe) {
    const std::string rule = "return rule {\n  id = \"pack/rule\", recommends = { \"theme/local/01\" },\n"
                             "  title = \"a title of many words\" ..\n    \" on two lines\",\n  when = function() return metric ~= nil end,\n}\n";
    EXPECT_EQ(said(rule), "");
}

}  // namespace
}  // namespace ics::test
