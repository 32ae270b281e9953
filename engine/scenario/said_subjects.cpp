#include "scenario/said_subjects.hpp"

#include "advise/wording.hpp"
#include "scenario/snapshot.hpp"

namespace ics {

namespace {

Outcome stronger_of(Outcome a, Outcome b) {
    if (a == Outcome::fires || b == Outcome::fires) return Outcome::fires;
    return a == Outcome::undetermined || b == Outcome::undetermined ? Outcome::undetermined : Outcome::silent;
}

}  // namespace

std::vector<SaidSubject> said_subjects(const Casework& work) {
    ById<SaidSubject> recommended, found;
    for (std::uint32_t i = 0; i < work.rules.rules().size(); ++i) {
        const Rule& rule = work.rule(RuleIndex{i});
        const Outcome outcome = work.evaluation.rules[i].outcome;
        if (rule.recommends.empty()) found[rule.id] = {RuleIndex{i}, {{rule.id, rule.title}, true, outcome}};
        for (const RecommendationIndex r : rule.recommends) {
            SaidSubject& subject = recommended[work.knowledge[r].id];
            subject.index = r;
            subject.said = {named(work.knowledge[r]), false, stronger_of(subject.said.now, outcome)};
        }
    }
    std::vector<SaidSubject> out;
    for (auto* list : {&recommended, &found})
        for (auto& [id, subject] : *list) out.push_back(std::move(subject));
    return out;
}

}  // namespace ics
