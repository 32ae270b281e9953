#include "advise/edit_words.hpp"

#include "advise/wording.hpp"

namespace ics {

Named named_fact(const Casework& work, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability: return named(work.knowledge[CapabilityIndex{subject.index}]);
        case Read::Kind::criterion:
            return {work.knowledge[CriterionIndex{subject.index}].id, work.knowledge[CriterionIndex{subject.index}].text};
        case Read::Kind::metric: return named(work.knowledge[MetricIndex{subject.index}]);
        case Read::Kind::context: {
            const ContextFact& fact = work.knowledge[ContextIndex{subject.index}];
            return {fact.id, fact.title};
        }
        case Read::Kind::system: return {"system", work.facts().system.name};
    }
    return {};
}

std::string value_now(const Casework& work, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability:
            return stage_words(work.knowledge, CapabilityIndex{subject.index}, work.facts()[CapabilityIndex{subject.index}]);
        case Read::Kind::criterion: return status_words(work.facts()[CriterionIndex{subject.index}]);
        case Read::Kind::metric: {
            const auto value = work.facts()[MetricIndex{subject.index}].value;
            return value ? with_unit(*value, work.knowledge[MetricIndex{subject.index}].unit) : "not known";
        }
        case Read::Kind::context: {
            const Truth value = work.facts()[ContextIndex{subject.index}].value;
            return value == Truth::yes ? "yes" : value == Truth::no ? "no" : "not known";
        }
        case Read::Kind::system: {
            const auto people = work.facts().system.population;
            return people ? with_unit(*people, "people") : "not known";
        }
    }
    return "";
}

std::string value_then(const Casework& work, const Edit& edit) {
    switch (edit.subject.kind) {
        case Read::Kind::capability:
            return work.knowledge.stage(CapabilityIndex{edit.subject.index}, Level(edit.value)).title;
        case Read::Kind::criterion: return edit.value != 0 ? "met" : "not met";
        case Read::Kind::metric: return with_unit(edit.value, work.knowledge[MetricIndex{edit.subject.index}].unit);
        case Read::Kind::context: return edit.value != 0 ? "yes" : "no";
        case Read::Kind::system: return with_unit(edit.value, "people");
    }
    return "";
}

}  // namespace ics
