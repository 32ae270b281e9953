// Rules of the bench (rule_bench.hpp) with cases, loaded.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cases/rule_cases.hpp"
#include "support/rule_bench.hpp"

namespace ics::test {

struct CaseBench {
    RuleSet rules;
    std::vector<CasesOfRule> cases;
};

// One rule, in rule-0.lua, with these cases, in rule-0.cases.toml. Fails the test on any problem but a lack of cases.
CaseBench case_bench(const std::string& rule, const std::string& cases);

// A case as TOML; `facts` are lines such as "rating = { ... }".
std::string case_text(const std::string& name, const std::string& facts, const std::string& expect);

}  // namespace ics::test
