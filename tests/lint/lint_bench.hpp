// Rules of the bench (support/rule_bench.hpp), short enough that what is said of them can be read beside them.
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "lint/rule_outcomes.hpp"
#include "lint/rule_text.hpp"
#include "support/rule_bench.hpp"

namespace ics::test {

// A rule file of five lines or more: the lines before it, then `return rule { id, title, when = function()` on one line
// each, and the body of `when` as one line.
inline std::string short_rule(const std::string& id, const std::string& when, const std::string& before) {
    return fmt::format("{}return rule {{\n  id = \"{}\", title = \"A rule under test\", recommends = {{ \"theme/local/01\" }},\n  when = function()\n    {}\n  end,\n}}\n", before, id,
                       when);
}

// One that binds all kinds of facts in its first line.
inline std::string short_rule(const std::string& id, const std::string& when) {
    return short_rule(id, when,
                      "local one, two, made, access, merger = capability \"toy/1\", capability \"toy/2\", "
                      "criterion \"toy/1/growing/01\", metric \"access\", context \"merger\"\n");
}

// What a lint of rules alone says of these files.
template <class Lint>
std::string said_by(Lint lint, const std::vector<std::string>& texts) {
    RuleSet rules = load_rules(texts);
    Diagnostics diagnostics;
    lint(rules, diagnostics);
    return diagnostics.format();
}

}  // namespace ics::test
