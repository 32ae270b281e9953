#include "lint/case_gaps.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "cases/rule_cases.hpp"

namespace ics {

namespace {

void report_one_sided(const Rule& rule, const CaseFile& file, bool fires, Diagnostics& diagnostics) {
    const Place whole_file{std::make_shared<const std::string>(file.name), 0, 0};
    Diagnostic out{.code = "one-sided-cases", .severity = Severity::warning, .place = whole_file};
    out.message = fmt::format("in every case of rule '{}' it {}", rule.id, fires ? "fires" : "does not fire");
    out.expected = fires ? "a case with expect = \"silent\" or \"undetermined\"" : "a case with expect = \"fires\"";
    out.mend = fires ? "add a case in which one thing differs, so that it does not fire" : "add the smallest case in which it fires";
    out.of = {rule.id};
    diagnostics.add(std::move(out));
}

}  // namespace

void report_case_gaps(const RuleSet& rules, const std::vector<CaseFile>& files, Diagnostics& diagnostics) {
    std::set<std::string> beside_a_rule;
    for (const Rule& rule : rules.rules()) {
        const std::string name = cases_beside(rule.file);
        beside_a_rule.insert(name);
        const auto file = std::find_if(files.begin(), files.end(), [&](const CaseFile& f) { return f.name == name; });
        if (file != files.end() && !file->sound) continue;
        if (file == files.end() || file->cases.empty()) {
            report_missing_cases(rule, diagnostics);
            continue;
        }
        const auto fires = [](const RuleCase& rule_case) { return rule_case.expect == Outcome::fires; };
        const auto count = std::count_if(file->cases.begin(), file->cases.end(), fires);
        const bool all = std::size_t(count) == file->cases.size();
        if (count == 0 || all) report_one_sided(rule, *file, all, diagnostics);
    }
    for (const CaseFile& file : files)
        if (!beside_a_rule.contains(file.name)) report_missing_rule(file.name, diagnostics);
}

}  // namespace ics
