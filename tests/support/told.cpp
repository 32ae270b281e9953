#include "support/told.hpp"

#include <stdexcept>

namespace ics::test {

namespace {

std::string told(const KnowledgeBase& knowledge, CapabilityIndex index, const Position& position) {
    if (position.not_applicable) return "not applicable";
    const LevelRange whole{0, knowledge[knowledge[index].framework].top()};
    const std::string& low = knowledge.stage(index, position.stage.low).id;
    const std::string& high = knowledge.stage(index, position.stage.high).id;
    const std::string stage = position.stage.exact() ? low : low + ".." + high;
    if (position.origin != Origin::unknown) return stage + " " + std::string(name(position.origin));
    return position.stage == whole ? "unknown" : stage + " although unknown";
}

std::string told(const CriterionFact& fact) {
    const std::string origin(name(fact.origin));
    if (fact.not_applicable) return "not applicable " + origin;
    if (fact.met == Truth::unknown) return fact.origin == Origin::unknown ? "unknown" : "unknown although " + origin;
    return (fact.met == Truth::yes ? "met " : fact.partly ? "partly " : "unmet ") + origin;
}

}  // namespace

std::string told(const KnowledgeBase& knowledge, const Facts& facts, const std::string& id) {
    if (const auto capability = knowledge.capability(id)) return told(knowledge, *capability, facts[*capability]);
    if (const auto criterion = knowledge.criterion(id)) return told(facts[*criterion]);
    throw std::runtime_error("the test's knowledge base has no '" + id + "'");
}

std::string conflicts(const Facts& facts) {
    std::string out;
    for (const Conflict& conflict : facts.conflicts) out += conflict.text + "\n";
    return out;
}

}  // namespace ics::test
