// Changes of single facts of an assessment, as someone would try them: 'if this stood at maturing'.
#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "model/assessment.hpp"
#include "script/rule_set.hpp"

namespace ics {

// One fact set to a value: a capability's level, a criterion met (1) or unmet (0), a metric's figure, a context fact
// true (1) or false (0), the system's population.
struct Edit {
    Subject subject;
    double value = 0;

    auto operator<=>(const Edit&) const = default;
};

// The assessment with the edit made. A capability set to a stage loses the ratings of its criteria that contradict the
// stage, and a criterion set to unmet that of its capability, where the rated stage needs it.
Assessment with(const KnowledgeBase& knowledge, Assessment assessment, const Edit& edit);
Assessment with(const KnowledgeBase& knowledge, Assessment assessment, const std::vector<Edit>& edits);

// The rules of `with`, for whoever makes other changes. A capability rated at this stage or range of stages loses the
// ratings of its criteria that contradict it; a criterion that is not met takes the rating of its capability with it,
// where that needs it. The reference is to the rating that was set, as good as new but for its evidence.
CapabilityRating& set_stage(const KnowledgeBase& knowledge, Assessment& out, CapabilityIndex capability, LevelRange stage);
CriterionRating& set_status(const KnowledgeBase& knowledge, Assessment& out, CriterionIndex criterion, Status status);

// The other values that the fact could be set to, so far as they can make a difference to a rule with these reads: every
// other stage, the nearest first; the other status or answer; figures on either side of the target and of each threshold
// that was asked for. Empty for what cannot be set (the system's tiers and topics).
std::vector<Edit> possible_edits(const KnowledgeBase& knowledge, const Facts& facts, const Subject& subject,
                                 const std::vector<Read>& reads);

// The sets of edits that bring something about, all of the least size, at most `most_edits` (each of another list).
struct Turning {
    std::vector<std::vector<Edit>> sets;  // in order of the lists; of one choice of lists only the first that does
    bool complete = true;                 // false: the search was given up before all sets of that size were tried
};

// Tries single edits, then pairs, then threes, until some bring it about; gives up after `most_tries`. `brings_about` is
// called with each set.
template <class BringsAbout>
Turning smallest_turning(const std::vector<std::vector<Edit>>& lists, std::size_t most_edits, std::size_t most_tries,
                         BringsAbout brings_about);

// Calls `visit(sets of positions)` for every choice of `n` of `count` lists, in order, until it returns false.
template <class Visit>
void each_choice(std::size_t count, std::size_t n, Visit visit) {
    std::vector<std::size_t> chosen(n);
    for (std::size_t i = 0; i < n; ++i) chosen[i] = i;
    while (n <= count && visit(chosen)) {
        std::size_t at = n;
        while (at > 0 && chosen[at - 1] == count - n + at - 1) --at;
        if (at == 0) return;
        ++chosen[at - 1];
        for (std::size_t i = at; i < n; ++i) chosen[i] = chosen[i - 1] + 1;
    }
}

// Calls `visit(edits)` for one edit from each of the chosen lists, in order, until it returns false.
template <class Visit>
void each_assignment(const std::vector<std::vector<Edit>>& lists, const std::vector<std::size_t>& chosen, Visit visit) {
    std::vector<std::size_t> at(chosen.size(), 0);
    for (;;) {
        std::vector<Edit> edits;
        for (std::size_t i = 0; i < chosen.size(); ++i) edits.push_back(lists[chosen[i]][at[i]]);
        if (!visit(edits)) return;
        std::size_t i = chosen.size();
        while (i > 0 && ++at[i - 1] == lists[chosen[i - 1]].size()) at[--i] = 0;
        if (i == 0) return;
    }
}

template <class BringsAbout>
Turning smallest_turning(const std::vector<std::vector<Edit>>& lists, std::size_t most_edits, std::size_t most_tries,
                         BringsAbout brings_about) {
    Turning out;
    std::size_t tries = 0;
    for (std::size_t n = 1; n <= most_edits && out.sets.empty() && out.complete; ++n)
        each_choice(lists.size(), n, [&](const std::vector<std::size_t>& chosen) {
            each_assignment(lists, chosen, [&](const std::vector<Edit>& edits) {
                out.complete = out.complete && ++tries <= most_tries;
                if (!out.complete) return false;
                if (!brings_about(edits)) return true;
                out.sets.push_back(edits);
                return false;
            });
            return out.complete;
        });
    return out;
}

}  // namespace ics
