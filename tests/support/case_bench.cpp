#include "support/case_bench.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ics::test {

CaseBench case_bench(const std::string& rule, const std::string& cases) {
    RuleSet rules = load_rules({rule});
    Diagnostics diagnostics;
    auto loaded = load_cases(bench_knowledge(), rules, {{"rule-0.cases.toml", cases}}, "", diagnostics);
    EXPECT_TRUE(cases.empty() || diagnostics.empty()) << diagnostics.format();
    return {std::move(rules), std::move(loaded)};
}

std::string case_text(const std::string& name, const std::string& facts, const std::string& expect) {
    return fmt::format("[[case]]\nname = \"{}\"\n{}\nexpect = \"{}\"\n\n", name, facts, expect);
}

}  // namespace ics::test
