// What a change of a live case opens: read off it, against the case without the change.
#pragma once

#include <vector>

#include "advise/live_case.hpp"
#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

struct Opening {
    std::vector<StepIndex> actions;            // that can start then and could not before, by rank then
    double score = 0;                          // their priority scores then, summed
    std::vector<StepIndex> stages;             // milestones: where capabilities then surely stand and did not before, the
                                               // highest of each; of frameworks that are aimed at or rated
    std::vector<RecommendationIndex> gone;     // recommendations made before and not then, in order
    std::vector<RecommendationIndex> come;     // and the other way round
    int effort = 0;                            // of all steps done then and not known to be so before
};

// Whether the first opens more than the second: more actions; then the greater sum of scores; then the less effort. Neither
// does where all of these are alike: then ids decide.
bool opens_more(const Opening& a, const Opening& b);

// Reads openings of one case, which may be at different live cases of the same assessment, each on a thread of its own.
class OpeningReader {
public:
    // `base` with nothing assumed. Knowledge and graph must outlive it.
    OpeningReader(const KnowledgeBase& knowledge, const DependencyGraph& graph, const std::vector<Rule>& rules,
                  const Assessment& assessment, const LiveCase& base);

    // What has changed from the base. The case may assume anything.
    Opening read(const LiveCase& live) const;

private:
    struct Open {
        StepIndex step;
        int effort;
    };
    void watch_steps(const LiveCase& base);
    void watch_capabilities(const Assessment& assessment, const LiveCase& base);
    void watch_recommendations(const std::vector<Rule>& rules, const LiveCase& base);

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    StepSet ready_;                                            // at the base
    std::vector<Open> open_;                                   // criteria not known to be done at the base
    std::vector<std::pair<CapabilityIndex, Level>> stands_;    // surely at, at the base
    std::vector<std::pair<RecommendationIndex, bool>> made_;   // at the base; those that some rule recommends
};

}  // namespace ics
