// The text of a rule, loaded against the tiny knowledge base and evaluated over a few systems.
#include <algorithm>
#include <array>
#include <stdexcept>

#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"

namespace ics::fuzz {
namespace {

// A tenth of what a rule may use, so that those that use all of it are many in a minute.
constexpr ScriptLimits limits{
    .worlds = 64, .steps = 40'000, .world_steps = 4'000, .load_steps = 20'000, .memory = 1u << 20, .depth = 50};

// What systems say, below their [system].
constexpr std::array<std::string_view, 4> systems{
    "",
    "target = { framework = 'tiny', stage = 'grown' }\n[rating.'tiny/1.1']\nstage = 'grown'\n[rating.'tiny/1.2']\nstage = 'grown'\n"
    "[rating.'tiny/2.1']\nstage = 'grown'\n[context.merger-planned]\nvalue = true\n",
    "population = 500_000\ntags = ['finance']\n[rating.'tiny/1.1']\nstage = 'starting'\n"
    "[rating.'tiny/2.1']\nstage = ['starting', 'growing']\n[metric.wait-4-weeks]\nvalue = 61.5\n",
    "[rating.'tiny/1.2/grown/01']\nstatus = 'not-applicable'\nreason = 'Not here.'\n[metric.investment]\nvalue = true\n",
};

std::vector<Facts> derive_all() {
    const KnowledgeBase& knowledge = *tiny_case().content.knowledge;
    std::vector<Facts> out{derive_facts(knowledge, tiny_case().assessment, tiny_case().assessment.date)};
    for (const std::string_view system : systems) {
        Diagnostics diagnostics;
        const std::string text = "[system]\nname = 'X'\ndate = 2019-11-30\n" + std::string(system);
        const auto assessment = load_assessment({"assessment.toml", text}, knowledge, diagnostics);
        if (!assessment) throw std::runtime_error(diagnostics.format());
        out.push_back(derive_facts(knowledge, *assessment, assessment->date));
    }
    return out;
}

struct Loaded {
    std::optional<RuleSet> rules;
    Diagnostics diagnostics;
};

Loaded load(std::string_view text) {
    Loaded out;
    out.rules = load_rule_set({{"rule.lua", std::string(text)}}, *tiny_case().content.knowledge, limits, out.diagnostics);
    return out;
}

bool same(const RuleResult& a, const RuleResult& b) {
    return a.outcome == b.outcome && a.reads == b.reads && a.decided_by == b.decided_by && a.bounded == b.bounded;
}

bool is_bound(const Rule& rule, const Subject& subject) {
    return std::find(rule.binds.begin(), rule.binds.end(), subject) != rule.binds.end();
}

// A result rests on nothing but what the rule binds, and is undetermined for a reason.
std::string unfounded(const Rule& rule, const RuleResult& result, bool failed) {
    for (const ics::Read& read : result.reads)
        if (!is_bound(rule, {read.kind, read.index})) return "the rule read what it does not bind";
    for (const Unknown& unknown : result.decided_by)
        if (!is_bound(rule, unknown)) return "the rule hangs on what it does not bind";
    const bool open = result.outcome == Outcome::undetermined;
    if (failed && !open) return "a rule that failed is not undetermined";
    if (open && !failed && !result.bounded && result.decided_by.empty()) return "undetermined for no reason";
    return !open && !result.decided_by.empty() ? "settled, and yet it hangs on something" : "";
}

struct Ran {
    RuleResult result;
    std::string messages;
    std::string broken;
};

Ran run(RuleSet& rules, const Facts& facts) {
    Diagnostics diagnostics;
    Ran out{rules.evaluate(RuleIndex{0}, facts, diagnostics), diagnostics.format(), unfit(diagnostics)};
    if (out.broken.empty()) out.broken = unfounded(rules.rules().front(), out.result, !diagnostics.empty());
    return out;
}

std::string check(std::string_view text) {
    static const std::vector<Facts> cases = derive_all();
    Loaded first = load(text), second = load(text);
    if (std::string broken = unexplained(first.rules.has_value(), first.diagnostics); !broken.empty()) return broken;
    if (std::string broken = different("what is said", first.diagnostics.format(), second.diagnostics.format()); !broken.empty())
        return broken;
    if (!first.rules) return "";
    for (const Facts& facts : cases) {
        const Ran ran = run(*first.rules, facts), again = run(*first.rules, facts), elsewhere = run(*second.rules, facts);
        if (!ran.broken.empty()) return ran.broken;
        if (!same(ran.result, again.result) || ran.messages != again.messages) return "it comes out otherwise the second time";
        if (!same(ran.result, elsewhere.result) || ran.messages != elsewhere.messages) return "it comes out otherwise when loaded again";
    }
    return "";
}

const Registration registration("rule", check);

}  // namespace
}  // namespace ics::fuzz
