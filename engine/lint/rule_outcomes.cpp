#include "lint/rule_outcomes.hpp"

#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "lint/rule_place.hpp"

namespace ics {

namespace {

// Rules that come out alike, in order.
using Group = std::vector<RuleIndex>;

std::string why_fixed(const Rule& rule) {
    const char* const always = rule.tried.fires ? "always fires" : "never fires";
    if (!rule.tried.asks) return fmt::format("rule '{}' {}: the rule asks nothing", rule.id, always);
    return rule.tried.fires ? fmt::format("rule '{}' fires whatever its reads answer", rule.id)
                            : fmt::format("rule '{}' does not fire, whatever its reads answer", rule.id);
}

// A handle that is compared with == or negated is not asked: it is always there, and never a stage.
std::string mend_of_fixed(const Tried& tried) {
    if (!tried.asks) return "ask a handle, such as subject:below \"maturing\"; == and 'not' ask it nothing";
    return tried.fires ? "look for a comparison that another one takes back, such as 'or' where 'and' is meant"
                       : "look for comparisons that exclude each other, such as below and at_least the same stage";
}

void report_fixed(RuleIndex index, const RuleSet& rules, Diagnostics& diagnostics) {
    const Rule& rule = rules.rules()[index.value];
    const bool fires = rule.tried.fires;
    diagnostics.add({.code = fires ? "rule-never-silent" : "rule-never-fires",
                     .severity = Severity::warning,
                     .place = place_of_when(index, rules, diagnostics),
                     .length = 4,
                     .message = why_fixed(rule),
                     .expected = "a condition that some systems meet and others do not",
                     .mend = mend_of_fixed(rule.tried),
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

void report_not_compared(const Group& left, const RuleSet& rules, Diagnostics& diagnostics) {
    if (left.empty()) return;
    std::vector<std::string> ids;
    for (const RuleIndex index : left) ids.push_back(rules.rules()[index.value].id);
    diagnostics.add({.code = "rules-not-compared",
                     .severity = Severity::warning,
                     .place = place_of_when(left.front(), rules, diagnostics),
                     .length = 4,
                     .message = fmt::format("{} compared with others: too many worlds",
                                            left.size() == 1 ? "1 rule was not" : fmt::format("{} rules were not", left.size())),
                     .expected = "fewer rules that bind the same facts",
                     .mend = "check a part of the rules at a time, with --rules",
                     .of = std::move(ids)});
}

// Sorts rules by how they come out, until the steps for that are spent.
class Sorting {
public:
    Sorting(RuleSet& rules, long long steps) : rules_(rules), left_(steps) {}

    // Puts the rule to those that it comes out like. Each group is compared by its first rule.
    void add(RuleIndex rule, std::vector<Group>& groups) {
        for (Group& group : groups) {
            if (left_ <= 0) return not_compared_.push_back(rule);
            if (alike(group.front(), rule)) return group.push_back(rule);
        }
        groups.push_back({rule});
    }

    const Group& not_compared() const { return not_compared_; }

private:
    bool alike(RuleIndex a, RuleIndex b) {
        const bool out = rules_.alike(a, b).value_or(false);
        left_ -= steps_to_begin + rules_.steps_spent();
        return out;
    }

    static constexpr long long steps_to_begin = 200;  // what a comparison costs beside the steps of the rules

    RuleSet& rules_;
    long long left_;
    Group not_compared_;
};

}  // namespace

void report_fixed_outcomes(const RuleSet& rules, Diagnostics& diagnostics) {
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
        if (const Tried& tried = rules.rules()[i].tried; tried.all && tried.fires != tried.silent)
            report_fixed(RuleIndex{i}, rules, diagnostics);
}

void report_rules_together(RuleSet& rules, Diagnostics& diagnostics, long long steps) {
    std::map<std::vector<Subject>, std::vector<Group>> by_binds;
    Sorting sorting(rules, steps);
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
        if (const Rule& rule = rules.rules()[i]; rule.tried.all && rule.tried.fires && rule.tried.silent)
            sorting.add(RuleIndex{i}, by_binds[rule.binds]);
    for (const auto& [binds, groups] : by_binds)
        for (const Group& group : groups)
            if (group.size() > 1) report_together(group, rules, diagnostics);
    report_not_compared(sorting.not_compared(), rules, diagnostics);
}

}  // namespace ics
