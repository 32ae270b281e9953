#include "scenario/content_comparison.hpp"

#include <algorithm>
#include <tuple>

namespace ics {

namespace {

void count(RuleCount& out, Outcome outcome) {
    if (outcome == Outcome::fires) ++out.fires;
    if (outcome == Outcome::undetermined) ++out.undetermined;
}

Outcome outcome_of(const Snapshot& side, const std::string& rule) {
    const auto found = side.rules.find(rule);
    return found == side.rules.end() ? Outcome::silent : found->second;
}

bool same_change(const SaidTotal& total, const SaidChange& change) {
    return total.subject.id == change.subject.id && total.old_outcome == change.old_outcome &&
           total.new_outcome == change.new_outcome;
}

bool stands_before(const SaidTotal& a, const SaidTotal& b) {
    if (a.finding != b.finding) return b.finding;
    if (a.subject.id != b.subject.id) return natural_less(a.subject.id, b.subject.id);
    return std::tie(a.old_outcome, a.new_outcome) < std::tie(b.old_outcome, b.new_outcome);
}

}  // namespace

std::string_view name(Presence presence) {
    switch (presence) {
        case Presence::only_old: return "only-old";
        case Presence::only_new: return "only-new";
        case Presence::changed: return "changed";
        case Presence::same: break;
    }
    return "same";
}

void ContentComparing::rules(const std::vector<RuleText>& old_rules, const std::vector<RuleText>& new_rules) {
    out_.old_rules = int(old_rules.size());
    out_.new_rules = int(new_rules.size());
    std::map<std::string, std::string> old_digests;
    for (const RuleText& text : old_rules) {
        rules_[text.rule.id] = {text.rule, Presence::only_old, {}, {}, 0};
        old_digests[text.rule.id] = text.digest;
    }
    for (const RuleText& text : new_rules) {
        const auto old_digest = old_digests.find(text.rule.id);
        const Presence presence = old_digest == old_digests.end()      ? Presence::only_new
                                  : old_digest->second == text.digest ? Presence::same
                                                                      : Presence::changed;
        rules_[text.rule.id] = {text.rule, presence, {}, {}, 0};
    }
}

void ContentComparing::count_rules(const Snapshot& old_side, const Snapshot& new_side) {
    for (auto& [id, rule] : rules_) {
        const Outcome before = outcome_of(old_side, id), after = outcome_of(new_side, id);
        count(rule.old_count, before);
        count(rule.new_count, after);
        if (before != after) ++rule.differs_for;
    }
}

void ContentComparing::count_said(const Named& assessment, const std::vector<SaidChange>& changes) {
    for (const SaidChange& change : changes) {
        auto total = std::find_if(out_.said.begin(), out_.said.end(),
                                  [&](const SaidTotal& one) { return same_change(one, change); });
        if (total == out_.said.end())
            total = out_.said.insert(total, {change.subject, change.finding, change.old_outcome, change.new_outcome, {}, {}});
        total->systems.push_back(assessment);
        for (const RuleTurn& turn : change.by)
            if (std::find(total->rules.begin(), total->rules.end(), turn.rule) == total->rules.end())
                total->rules.push_back(turn.rule);
    }
}

void ContentComparing::add(const std::string& file, const Snapshot& old_side, const Snapshot& new_side,
                           std::vector<std::string> parts) {
    const Named assessment{file, new_side.system};
    count_rules(old_side, new_side);
    Difference found = difference(old_side, new_side, out_.top, std::move(parts));
    if (found.empty()) {
        out_.untouched.push_back(assessment);
        return;
    }
    count_said(assessment, found.said);
    out_.changed.push_back({assessment, std::move(found)});
}

ContentComparison ContentComparing::finish() && {
    for (auto& [id, rule] : rules_)
        if (rule.presence != Presence::same || rule.differs_for > 0) out_.rules.push_back(std::move(rule));
    std::sort(out_.said.begin(), out_.said.end(), stands_before);
    for (SaidTotal& total : out_.said) std::sort(total.rules.begin(), total.rules.end(), natural_less);
    return std::move(out_);
}

}  // namespace ics
