// What a change of a live case opens: read off it, against the case without the change.
#pragma once

#include <vector>

#include "advise/compose.hpp"
#include "advise/live_case.hpp"

namespace ics {

struct Opening {
    std::vector<StepIndex> actions;            // that can start then and could not before, by rank then
    double score = 0;                          // their priority scores then, summed
    std::vector<StepIndex> stages;             // milestones: where capabilities then surely stand and did not before, the
                                               // highest of each; of frameworks that are aimed at or rated
    std::vector<RecommendationIndex> gone;     // recommendations made before and not then, in order
    std::vector<RecommendationIndex> come;     // and the other way round
    int effort = 0;                            // of steps done then that are known not to be so before
    int maybe_effort = 0;                      // of steps done then that may be so before: they are taken for granted

    int most_effort() const { return effort + maybe_effort; }
};

// Whether the first opens more than the second: more actions; then the greater sum of scores; then the less effort, what is not known to be
// done being counted as still to do. Neither
// does where all of these are alike: then ids decide.
bool opens_more(const Opening& a, const Opening& b);

// Criteria on the way to the targets of which it is not known whether they can start.
int unanswered_steps(const Casework& base);

// Reads openings of one case, which may be at different live cases of the same assessment, each on a thread of its own.
class OpeningReader {
public:
    // `base` has nothing assumed; only its knowledge and graph must outlive the reader.
    explicit OpeningReader(const Casework& base);

    // The actions that can start at the base, in order of step.
    std::vector<StepIndex> ready() const;

    // What has changed from the base. The case may assume anything.
    Opening read(const LiveCase& live) const;

private:
    struct Open {
        StepIndex step;
        int effort;
        bool known;
    };
    void watch_steps(const Casework& base);
    void watch_capabilities(const Casework& base);
    void watch_recommendations(const Casework& base);

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    StepSet ready_;                                            // at the base
    std::vector<Open> open_;                                   // criteria not known to be done at the base
    std::vector<std::pair<CapabilityIndex, Level>> stands_;    // surely at, at the base
    std::vector<std::pair<RecommendationIndex, bool>> made_;   // at the base; those that some rule recommends
};

}  // namespace ics
