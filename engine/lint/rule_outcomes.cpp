#include "lint/rule_outcomes.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "lint/rule_place.hpp"

namespace ics {

namespace {

// Rules that come out alike, in order.
using Group = std::vector<RuleIndex>;

void report_fixed(RuleIndex index, const RuleSet& rules, Diagnostics& diagnostics) {
    const Rule& rule = rules.rules()[index.value];
    const bool fires = rule.tried.fires;
    diagnostics.add({.code = fires ? "rule-never-silent" : "rule-never-fires",
                     .severity = Severity::warning,
                     .place = place_of_when(index, rules, diagnostics),
                     .length = 4,
                     .message = fires ? fmt::format("rule '{}' fires whatever its reads answer", rule.id)
                                      : fmt::format("rule '{}' does not fire, whatever its reads answer", rule.id),
                     .expected = "a condition that some systems meet and others do not",
                     .mend = fires ? "look for a comparison that another one takes back, such as 'or' where 'and' is meant"
                                   : "look for comparisons that exclude each other, such as below and at_least the same stage",
                     .of = {rule.id}});
}

void report_together(const Group& group, const RuleSet& rules, Diagnostics& diagnostics) {
    std::vector<std::string> ids, others, notes;
    for (const RuleIndex index : group) ids.push_back(rules.rules()[index.value].id);
    for (std::size_t i = 1; i < group.size(); ++i) {
        const Rule& rule = rules.rules()[group[i].value];
        others.push_back(fmt::format("'{}'", rule.id));
        notes.push_back(fmt::format("{}, {}:{}", rule.id, rule.file, rule.line));
    }
    diagnostics.add({.code = "rules-together",
                     .severity = Severity::warning,
                     .place = place_of_when(group.front(), rules, diagnostics),
                     .length = 4,
                     .message = fmt::format("rule '{}' comes out as {} in every case", ids.front(), fmt::join(others, " and ")),
                     .expected = "rules that tell systems apart",
                     .mend = "make them one rule that recommends and advances what each does",
                     .notes = std::move(notes),
                     .of = std::move(ids)});
}

// Puts the rule to those that it comes out like.
void add_to_groups(RuleIndex rule, RuleSet& rules, std::vector<Group>& groups) {
    const auto alike = [&](const Group& group) { return rules.alike(group.front(), rule).value_or(false); };
    const auto found = std::find_if(groups.begin(), groups.end(), alike);
    if (found == groups.end()) groups.push_back({rule});
    else found->push_back(rule);
}

}  // namespace

void report_fixed_outcomes(const RuleSet& rules, Diagnostics& diagnostics) {
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
        if (const Tried& tried = rules.rules()[i].tried; tried.all && tried.fires != tried.silent)
            report_fixed(RuleIndex{i}, rules, diagnostics);
}

void report_rules_together(RuleSet& rules, Diagnostics& diagnostics) {
    std::map<std::vector<Subject>, std::vector<Group>> by_binds;
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
        if (const Rule& rule = rules.rules()[i]; rule.tried.all && rule.tried.fires && rule.tried.silent)
            add_to_groups(RuleIndex{i}, rules, by_binds[rule.binds]);
    for (const auto& [binds, groups] : by_binds)
        for (const Group& group : groups)
            if (group.size() > 1) report_together(group, rules, diagnostics);
}

}  // namespace ics
