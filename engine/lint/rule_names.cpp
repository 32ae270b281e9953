#include "lint/rule_names.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ics {

namespace {

std::string with_hyphens(std::string name) {
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

std::string file_of(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return name + ".lua";
}

}  // namespace

void report_rule_names(const RuleSet& rules, Diagnostics& diagnostics) {
    for (const Rule& rule : rules.rules()) {
        const std::string file = rule.file.substr(rule.file.rfind('/') + 1), own = rule.id.substr(rule.id.rfind('/') + 1);
        const std::string stem = file.substr(0, file.rfind('.'));
        if (with_hyphens(stem) == own) continue;
        const Place whole_file{std::make_shared<const std::string>(rule.file), 0, 0};
        diagnostics.add({.code = "misnamed-rule",
                         .severity = Severity::warning,
                         .place = whole_file,
                         .message = fmt::format("rule '{}' stands in a file called {}", rule.id, file),
                         .expected = file_of(own),
                         .mend = "rename the file, and that of its cases; or correct the id",
                         .of = {rule.id}});
    }
}

}  // namespace ics
