// From all rule files to a rule set.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "script/door.hpp"
#include "script/handles.hpp"
#include "script/report_problem.hpp"
#include "script/state.hpp"

namespace ics {

namespace {

struct Candidate {
    LoadedRule loaded;
    RuleFile file;
};

// The same set whatever the order of the files.
std::vector<RuleFile> in_order(const std::vector<SourceFile>& files) {
    std::vector<RuleFile> out;
    for (const SourceFile& file : files) out.push_back(rule_file(file));
    std::sort(out.begin(), out.end(),
              [](const RuleFile& a, const RuleFile& b) { return std::tie(a.name, a.text) < std::tie(b.name, b.text); });
    return out;
}

// What an assessment that says nothing gives.
Facts blank_facts(const KnowledgeBase& knowledge) {
    using namespace std::chrono_literals;
    return derive_facts(knowledge, Assessment{}, 2019y / 11 / 30);
}

void report_duplicate(const Candidate& candidate, const std::string& first, Diagnostics& diagnostics) {
    const std::string& id = candidate.loaded.rule.id;
    report_problem(candidate.file,
                   {.code = "duplicate-rule",
                    .message = fmt::format("the rule id '{}' is taken by {}", id, first),
                    .mend = "give one of the two another id",
                    .token = id,
                    .quoted = true,
                    .below = true,
                    .line = 1},
                   diagnostics);
}

// By id; a rule whose id an earlier file has is reported, and left out.
std::map<std::string, Candidate> by_id(std::vector<Candidate> candidates, Diagnostics& diagnostics) {
    std::map<std::string, Candidate> out;
    for (Candidate& candidate : candidates) {
        const auto found = out.find(candidate.loaded.rule.id);
        if (found == out.end())
            out.emplace(candidate.loaded.rule.id, std::move(candidate));
        else
            report_duplicate(candidate, found->second.file.name, diagnostics);
    }
    return out;
}

int settle(lua_State* lua) {
    settle_handles(lua);
    lua_gc(lua, LUA_GCCOLLECT);
    return 0;
}

}  // namespace

std::optional<RuleSet> load_rule_set(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                     const ScriptLimits& limits, Diagnostics& diagnostics) {
    auto state = std::make_unique<RuleSet::State>(knowledge, limits);
    lua_State* const lua = state->sandbox.lua.get();
    state->blank = blank_facts(knowledge);
    std::vector<Candidate> candidates;
    for (RuleFile& file : in_order(files))
        if (auto loaded = load_rule(lua, file, state->blank, diagnostics))
            candidates.push_back({std::move(*loaded), std::move(file)});
    const bool all_sound = candidates.size() == files.size();
    auto rules = by_id(std::move(candidates), diagnostics);
    if (!all_sound || rules.size() != files.size()) return std::nullopt;
    for (auto& [id, candidate] : rules) {
        state->replays.emplace_back(candidate.loaded.rule.tried.light);
        state->rules.push_back(std::move(candidate.loaded.rule));
        state->conditions.push_back(std::move(candidate.loaded.condition));
        state->files.push_back(std::move(candidate.file));
    }
    Budget& budget = state->sandbox.host.budget;
    begin_work(lua, budget.held());
    budget.begin_run(limits.load_steps);
    lua_pushcfunction(lua, guarded<settle>);
    if (call(lua, 0, 0)) throw std::bad_alloc();
    state->held = budget.held();
    return RuleSet(std::move(state));
}

}  // namespace ics
