// A knowledge base with its graph and rules, on which one assessment after another can be advised.
#pragma once

#include <string>
#include <vector>

#include "advise/advise.hpp"
#include "advise/evaluation.hpp"
#include "advise/explanation.hpp"
#include "support/graph_builder.hpp"

namespace ics::test {

class AdviceBench {
public:
    // Where the knowledge base has no weight profile it gets one, "even", in which every part weighs 1. Throws
    // std::runtime_error where its dependencies go round in a circle.
    explicit AdviceBench(KnowledgeBase knowledge);

    // Adds a rule titled "Found <id>", in the file "<id>.lua". `binds` are the lines above it, `when` is its condition:
    //     rule("p/r", "local m = metric 'm'", "m:misses()", {"theme/01"}, {"x/low/01"})
    AdviceBench& rule(const std::string& id, const std::string& binds, const std::string& when,
                      const std::vector<std::string>& recommends, const std::vector<std::string>& advances = {});

    // Toward the assessment's own targets, by the first profile. Throws std::runtime_error where a rule is unsound.
    Evaluation evaluate(const Assessment& assessment) const;
    // Throws std::runtime_error with what is reported instead.
    Advice advise(const Assessment& assessment, const AdviseOptions& options = {}) const;
    // The explanation of the record with this id; throws std::runtime_error with what is reported instead.
    Explanation explain(const Assessment& assessment, const std::string& id) const;
    std::string refusal_to_explain(const Assessment& assessment, const std::string& id) const;
    // What is reported instead of advice.
    std::string refusal(const Assessment& assessment, const AdviseOptions& options) const;

    const KnowledgeBase& knowledge() const { return built_.knowledge; }
    const DependencyGraph& graph() const { return built_.graph; }
    StepIndex step(const std::string& id) const { return built_.step(id); }

    // "ready", "blocked by a y@low", "undetermined by x, a", "done", "done ahead of a", "later", "not applicable".
    std::string state(const Assessment& assessment, const std::string& step) const;
    // The steps on the way to the assessment's targets: "a b x@low".
    std::string on_the_way(const Assessment& assessment) const;

private:
    RuleSet rules() const;

    BuiltGraph built_;
    std::vector<SourceFile> files_;
};

// "a, b": the ids of records that the advice names.
std::string ids(const std::vector<Named>& list);
std::string ids(const std::vector<Action>& list);
// The action on a step; throws std::runtime_error where there is none.
const Action& action(const std::vector<Action>& list, const std::string& step);

}  // namespace ics::test
