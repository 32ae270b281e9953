// How the advice puts names, values and lists: one place for each.
#pragma once

#include <string>
#include <vector>

#include "advise/advice.hpp"
#include "advise/compose.hpp"

namespace ics {

// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& items);
// The same of titles in quotes, at most `most` of them: "'a', 'b' and 3 more".
std::string listed_titles(const std::vector<Named>& items, std::size_t most);
// "1 action", "2 actions".
std::string counted(int n, std::string_view one, std::string_view many);
// "no", "one", ... "ten", "11".
std::string number_words(int n);
std::string capitalised(std::string text);
// Whether the two lists have an item in common.
bool share_any(const std::vector<std::string>& a, const std::vector<std::string>& b);
// What hangs on it: "2 possible findings", "whether 1 action can start", "2 possible findings and on whether 3 actions
// can start".
std::string decided_words(int findings, int actions);

// "Developing", "Developing to Maturing"; "not known" for the whole ladder of which nothing is known.
std::string stage_words(const KnowledgeBase& knowledge, CapabilityIndex capability, const Position& position);
// "met", "partly met", "not met", "not applicable", "not known".
std::string status_words(const CriterionFact& fact);
// "in progress", "done".
std::string state_words(CommitmentState state);
// "at least 22%", "at most 32 days", "yes".
std::string target_words(const Metric& metric, double target);
// "Maturing in the HLP tool by 1 April 2021", of each target.
std::string aim_words(const KnowledgeBase& knowledge, const std::vector<Target>& targets);
// "a decision or an appointment", and so on up the scale.
std::string_view effort_words(int effort);

// "Healthy London Partnership 2019, line 733; ...". A citation of another record takes that record's id.
std::string source_words(const KnowledgeBase& knowledge, const std::vector<Citation>& citations);
// The record's citations, or that it is a judgement and why: "judgement: ...".
std::string source_words(const KnowledgeBase& knowledge, const Record& record);
// The same of a source as an assessment writes it: "blmk-2018:612-640".
std::string source_words(const KnowledgeBase& knowledge, const std::string& written);
// "the 2019 plan", of the first source document cited; "its plan" where there is none.
std::string period_words(const KnowledgeBase& knowledge, const std::vector<Citation>& citations);

// A step's id and its imperative, of the member under which it is shown; a milestone's is "capability at stage".
Named named_step(const Casework& work, StepIndex step);
Named named(const Capability& capability);
Named named(const Recommendation& recommendation);
Named named(const Metric& metric);
// A criterion of any role: its action, else its text.
Named named(const Criterion& criterion);

// Fills in where something stands: `capability`, `domain`, `stage`, `framework`.
template <class Placed>
void name_place(const KnowledgeBase& knowledge, CapabilityIndex index, Level level, Placed& out) {
    const Capability& capability = knowledge[index];
    const Stage& stage = knowledge.stage(index, level);
    out.capability = named(capability);
    out.domain = {knowledge[capability.domain].id, knowledge[capability.domain].title};
    out.stage = {stage.id, stage.title};
    out.framework = knowledge[capability.framework].short_title;
}

// A date with the note on how it has passed; `period` is used where it passed between the assessment and today.
Deadline worded_deadline(const Casework& work, Date date, std::string words, std::string what,
                         const std::string& period);

// What a rule read, as a sentence's parts.
FactRead worded_read(const Casework& work, const Read& read);
Reason worded_reason(const Casework& work, RuleIndex rule);

// Evidence of a capability's or criterion's value: the assessment's own words and source, where it gives them.
struct EvidenceWords {
    std::string evidence;
    std::string source;
};
EvidenceWords evidence_words(const Casework& work, const Evidence& evidence);

}  // namespace ics
