// What each thread of a sweep over one assessment needs of its own: rules, and the assessment as a case that can be changed.
#pragma once

#include <memory>
#include <vector>

#include "advise/live_case.hpp"
#include "load/source_file.hpp"
#include "script/rule_set.hpp"

namespace ics {

// What a sweep changes. All that it refers to must outlive the sweep; threads only read it.
struct SweepBase {
    const KnowledgeBase& knowledge;
    const DependencyGraph& graph;
    const std::vector<SourceFile>& rules;  // files, without those that overlays turn off
    const Assessment& assessment;
    AdviseOptions options;
};

// A live case with the rules that it evaluates.
class OwnCase {
public:
    // Nothing, and reported, where the rules do not load or `LiveCase::open` gives nothing.
    static std::unique_ptr<OwnCase> open(const SweepBase& base, Diagnostics& diagnostics);

    LiveCase& live() { return *live_; }
    const std::vector<Rule>& rules() const { return rules_.rules(); }

private:
    explicit OwnCase(RuleSet rules) : rules_(std::move(rules)) {}
    RuleSet rules_;
    std::unique_ptr<LiveCase> live_;
};

}  // namespace ics
