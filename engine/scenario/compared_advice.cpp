// Recommendations and findings that are gone, new or still made; questions answered and new.
#include <algorithm>

#include "scenario/comparing.hpp"

namespace ics {

namespace {

Outcome outcome(const Snapshot& side, const std::string& id) {
    const auto found = side.said.find(id);
    return found == side.said.end() ? Outcome::silent : found->second.outcome;
}

int unknown_criteria(const Assessed& side, CapabilityIndex capability) {
    const auto& criteria = side.work.knowledge[capability].criteria;
    return int(std::count_if(criteria.begin(), criteria.end(), [&](CriterionIndex c) {
        const CriterionFact& fact = side.work.facts()[c];
        return !fact.not_applicable && (fact.met == Truth::unknown || fact.origin == Origin::inferred);
    }));
}

int width(const Assessed& side, CapabilityIndex capability) {
    const LevelRange range = side.work.facts()[capability].stage;
    return range.high - range.low;
}

// Whether the new assessment says more about what was asked.
bool known_better(const Sides& sides, const std::string& id) {
    const Facts &before = sides.old_side.work.facts(), &after = sides.new_side.work.facts();
    const KnowledgeBase& knowledge = sides.new_side.work.knowledge;
    if (const auto capability = knowledge.capability(id))
        return unknown_criteria(sides.new_side, *capability) < unknown_criteria(sides.old_side, *capability) ||
               width(sides.new_side, *capability) < width(sides.old_side, *capability);
    for (std::size_t i = 0; i < knowledge.metrics.size(); ++i)
        if (knowledge.metrics[i].id == id) return !before.metrics[i].value && after.metrics[i].value;
    if (const auto context = knowledge.context(id))
        return before[*context].value == Truth::unknown && after[*context].value != Truth::unknown;
    return !before.system.population && after.system.population;
}

const QuestionToAsk* asked(const std::vector<QuestionToAsk>& questions, const std::string& id) {
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const auto& one) { return one.subject.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

}  // namespace

AdviceChanges advice_changes(const Sides& sides, bool findings) {
    const Snapshot &before = sides.old_side.snapshot, &after = sides.new_side.snapshot;
    AdviceChanges out;
    for (const auto& [id, said] : after.said) {  // the same rules on both sides: the same ids
        if (said.finding != findings) continue;
        const Outcome was = outcome(before, id), is = said.outcome;
        if (was == Outcome::fires && is == Outcome::fires) out.still.push_back({said.subject, sides.old_side.assessment.date});
        else if (was == Outcome::fires) out.gone.push_back({said.subject, was, is});
        else if (is == Outcome::fires) out.fresh.push_back({said.subject, was, is});
    }
    return out;
}

QuestionChanges question_changes(const Sides& sides) {
    const auto &before = sides.old_side.snapshot.advice.questions, &after = sides.new_side.snapshot.advice.questions;
    QuestionChanges out;
    for (const QuestionToAsk& question : before) {
        if (asked(after, question.subject.id)) ++out.still;
        else (known_better(sides, question.subject.id) ? out.answered : out.lapsed).push_back({question.subject, question.ask});
    }
    for (const QuestionToAsk& question : after)
        if (!asked(before, question.subject.id)) out.fresh.push_back({question.subject, question.ask});
    return out;
}

}  // namespace ics
