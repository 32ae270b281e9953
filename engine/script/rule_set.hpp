// Rules: loaded from Lua text in a sandbox, evaluated over facts, every read recorded.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "facts/facts.hpp"
#include "load/source_file.hpp"
#include "model/knowledge_base.hpp"
#include "model/outcome.hpp"
#include "script/probe.hpp"
#include "script/read.hpp"

namespace ics {

// How a rule came out where it was tried over every answer that any case can give: worlds in which nothing is known.
struct Tried {
    bool fires = false;   // in some world
    bool silent = false;  // in some world
    bool all = false;     // no world was left out: what it did in none, it never does
    bool asks = false;    // it asked a handle something
    bool light = false;   // all, and no world took many steps: no limit on steps is ever near
};

// What a rule file declares, resolved. The condition itself stays in the RuleSet.
struct Rule {
    std::string id;
    std::string title;  // what it means when the rule fires, as a short statement
    std::vector<RecommendationIndex> recommends;
    std::vector<CriterionIndex> advances;  // steps that act on it
    std::vector<Subject> binds;  // all it can ever read, in order: what its outcome depends on
    std::string file;   // as shown to the user
    std::uint32_t line = 0;  // of the `when` function
    Tried tried = {};
};

struct RuleResult {
    Outcome outcome = Outcome::silent;
    // In order, exact repeats once: of a rule that fires or is silent, what is known of all it read in any world (what is
    // not known did not decide); of an undetermined one, what it read in the first world.
    std::vector<Read> reads;
    // Undetermined: the facts whose answer changes the outcome, in order; with `bounded` also those that may. Empty
    // after a run-time error.
    std::vector<Unknown> decided_by;
    bool bounded = false;             // undetermined because a limit on worlds or steps was reached
    bool settled = false;             // what is known of the facts it read settled it, as is remembered of an earlier run
};

// Limits on one rule. Steps are Lua instructions; what Lua or the host does for a rule at a cost that grows with size
// counts as further steps, so that steps bound time. Breaking the limit on steps of a world, on memory or on depth is a
// diagnostic.
struct ScriptLimits {
    int worlds = 256;                // beyond it the rule is undetermined, `bounded`
    long long steps = 400'000;       // over all worlds of one rule: as for `worlds`
    long long world_steps = 20'000;  // in one world
    long long load_steps = 100'000;  // to run one file at load
    std::size_t memory = 2u << 20;   // bytes that loading one file or evaluating one rule may hold beyond what the set
                                     // holds already
    int depth = 200;                 // calls within calls
};

// Rules in order of id. Owns the Lua state; not copyable; one thread at a time.
class RuleSet {
public:
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;
    ~RuleSet();

    const std::vector<Rule>& rules() const;

    // The text of its file, without a byte order mark.
    const std::string& text(RuleIndex rule) const;

    // Whether two rules come out alike in every world that any case can give; nothing where these are more than the
    // limit, or a rule has an error.
    std::optional<bool> alike(RuleIndex a, RuleIndex b);

    // Steps that the last call of `alike` or `evaluate` took, over all its worlds: what a caller with many calls to make
    // counts against a total of its own.
    long long steps_spent() const;

    // Evaluates one rule. What a rule does when it gets these answers is remembered: Lua runs only for what is new. A run-time error in it is reported and leaves it undetermined.
    RuleResult evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics, const Probe& probe = {});
    // The same, into a result whose memory is used again.
    void evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics, RuleResult& out);

    // Every comparison that the rule comes to make for some answers, each once, in order; `answer` and `known` are those
    // of a default Read. Finds what trying it out at load finds.
    std::vector<Read> comparisons(RuleIndex rule);

    // The lines of its file that hold code of `when` or of a function that it reaches, in order; not the `end` of a
    // function, nor the lines of functions that are made while `when` runs.
    std::vector<std::uint32_t> lines_of_code(RuleIndex rule);

private:
    friend std::optional<RuleSet> load_rule_set(const std::vector<SourceFile>&, const KnowledgeBase&,
                                                const ScriptLimits&, Diagnostics&);
    struct State;
    explicit RuleSet(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Loads rules, given in any order. `knowledge` must outlive the set. Nothing when any file has an error;
// every error of every file is reported first.
std::optional<RuleSet> load_rule_set(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                     const ScriptLimits& limits, Diagnostics& diagnostics);

}  // namespace ics
