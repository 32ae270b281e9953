// Rules: loaded from Lua text in a sandbox, evaluated over facts, every read recorded.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "facts/facts.hpp"
#include "facts/world.hpp"
#include "load/source_file.hpp"
#include "model/knowledge_base.hpp"
#include "model/outcome.hpp"

namespace ics {

// What a rule file declares, resolved. The condition itself stays in the RuleSet.
struct Rule {
    std::string id;
    std::string title;  // what it means when the rule fires, as a short statement
    std::vector<RecommendationIndex> recommends;
    std::vector<CriterionIndex> advances;  // steps that act on it
    std::string file;   // as shown to the user
    std::uint32_t line = 0;  // of the `when` function
};

// One comparison a rule made, as the rule asked it.
struct Read {
    enum class Kind { capability, criterion, metric, context, system };
    Kind kind;
    std::uint32_t index = 0;  // of the record of that kind; 0 for the system
    std::string question;     // "below maturing", "met", "misses its target"
    bool answer = false;
    bool known = true;        // false: assumed for the world at hand

    bool operator==(const Read&) const = default;
};

// A base fact that decides an undetermined rule.
struct Unknown {
    Read::Kind kind;
    std::uint32_t index = 0;
    auto operator<=>(const Unknown&) const = default;
};

struct RuleResult {
    Outcome outcome = Outcome::silent;
    // The reads of the first world explored, in order, exact repeats once. For fires and silent rules in
    // which nothing unknown was read this is the whole explanation.
    std::vector<Read> reads;
    std::vector<Unknown> decided_by;  // undetermined: the facts whose answer changes the outcome, in order
    bool bounded = false;             // undetermined because a limit on worlds or steps was reached
};

// Limits on one rule. A rule that breaks the step, memory or depth limit is a diagnostic.
struct ScriptLimits {
    int worlds = 256;
    long long steps = 1'000'000;       // Lua instructions over all worlds of one rule
    std::size_t memory = 8u << 20;     // bytes, all rules of a set
    long long load_steps = 1'000'000;  // for one file at load
};

// Rules in order of id. Owns the Lua state; not copyable; one thread at a time.
class RuleSet {
public:
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;
    ~RuleSet();

    const std::vector<Rule>& rules() const;

    // Evaluates one rule. A run-time error in it is reported and leaves it undetermined.
    RuleResult evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics);

private:
    friend std::optional<RuleSet> load_rule_set(const std::vector<SourceFile>&, const KnowledgeBase&, const ScriptLimits&,
                                                Diagnostics&);
    struct State;
    explicit RuleSet(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Loads rules, given in any order. `knowledge` must outlive the set. Nothing when any file has an error;
// every error of every file is reported first.
std::optional<RuleSet> load_rule_set(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                     const ScriptLimits& limits, Diagnostics& diagnostics);

}  // namespace ics
