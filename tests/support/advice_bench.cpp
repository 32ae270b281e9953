#include "support/advice_bench.hpp"

#include <stdexcept>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "advise/prepare.hpp"

namespace ics::test {

namespace {

KnowledgeBase with_profile(KnowledgeBase knowledge) {
    if (!knowledge.priorities.profiles.empty()) return knowledge;
    Profile even{"even", "Even", {}, {}};
    even.weights.fill(1);
    knowledge.priorities.profiles.push_back(even);
    return knowledge;
}

std::string quoted(const std::vector<std::string>& ids) {
    std::string out;
    for (const std::string& id : ids) out += "\"" + id + "\", ";
    return out;
}

std::string id_of(const KnowledgeBase& knowledge, const Subject& subject) {
    switch (subject.kind) {
        case Read::Kind::capability: return knowledge[CapabilityIndex{subject.index}].id;
        case Read::Kind::criterion: return knowledge[CriterionIndex{subject.index}].id;
        case Read::Kind::metric: return knowledge[MetricIndex{subject.index}].name;
        case Read::Kind::context: return knowledge[ContextIndex{subject.index}].id;
        case Read::Kind::system: return "system";
    }
    return "";
}

std::string joined(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, ", ")); }

}  // namespace

AdviceBench::AdviceBench(KnowledgeBase knowledge) : built_(with_profile(std::move(knowledge))) {}

AdviceBench& AdviceBench::rule(const std::string& id, const std::string& binds, const std::string& when,
                               const std::vector<std::string>& recommends, const std::vector<std::string>& advances) {
    const std::string text = fmt::format(
        "{}\nreturn rule {{ id = \"{}\", title = \"Found {}\",\n"
        "  recommends = {{ {} }}, advances = {{ {} }},\n"
        "  when = function() return {} end }}\n",
        binds, id, id, quoted(recommends), quoted(advances), when);
    files_.push_back({id + ".lua", text});
    return *this;
}

RuleSet AdviceBench::rules() const {
    Diagnostics diagnostics;
    auto set = load_rule_set(files_, knowledge(), {}, diagnostics);
    if (!set) throw std::runtime_error(diagnostics.format());
    return std::move(*set);
}

Evaluation AdviceBench::evaluate(const Assessment& assessment) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    Evaluation out = ics::evaluate(knowledge(), graph(), set, assessment, assessment.targets,
                                   knowledge().priorities.profiles.front(), assessment.date, diagnostics);
    if (!diagnostics.empty()) throw std::runtime_error(diagnostics.format());
    return out;
}

Advice AdviceBench::advise(const Assessment& assessment, const AdviseOptions& options) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    auto advice = ics::advise(knowledge(), graph(), set, assessment, options, diagnostics);
    if (!advice) throw std::runtime_error(diagnostics.format());
    return *std::move(advice);
}

Explanation AdviceBench::explain(const Assessment& assessment, const std::string& id) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    auto found = ics::explain(knowledge(), graph(), set, assessment, {}, id, diagnostics);
    if (!found) throw std::runtime_error(diagnostics.format());
    return *std::move(found);
}

std::string AdviceBench::refusal_to_explain(const Assessment& assessment, const std::string& id) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    const bool explained = ics::explain(knowledge(), graph(), set, assessment, {}, id, diagnostics).has_value();
    return explained ? "it was explained" : diagnostics.format();
}

std::string AdviceBench::refusal(const Assessment& assessment, const AdviseOptions& options) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    const bool advised = ics::advise(knowledge(), graph(), set, assessment, options, diagnostics).has_value();
    return advised ? "advice was given" : diagnostics.format();
}

std::string AdviceBench::state(const Assessment& assessment, const std::string& step_id) const {
    const Facts facts = derive_facts(knowledge(), assessment, assessment.date);
    const StepInfo info = step_states(knowledge(), graph(), facts)[step(step_id).value];
    std::string out(name(info.state));
    if (info.state == StepState::blocked) return out + " by " + built_.ids(info.waits_for);
    if (info.state == StepState::done && !info.waits_for.empty())
        return out + " ahead of " + built_.ids(info.waits_for);
    std::vector<std::string> unknowns;
    for (const Unknown& unknown : info.unknowns) unknowns.push_back(id_of(knowledge(), unknown));
    return unknowns.empty() ? out : out + " by " + joined(unknowns);
}

std::string AdviceBench::on_the_way(const Assessment& assessment) const {
    Diagnostics diagnostics;
    RuleSet set = rules();
    const StepSet on = prepare(knowledge(), graph(), set, assessment, {}, diagnostics)->evaluation.on_the_way;
    std::vector<StepIndex> steps;
    for (std::uint32_t i = 0; i < on.size(); ++i)
        if (on[i]) steps.push_back(StepIndex{i});
    return built_.ids(steps);
}

std::string ids(const std::vector<Named>& list) {
    std::vector<std::string> out;
    for (const Named& named : list) out.push_back(named.id);
    return joined(out);
}

std::string ids(const std::vector<Action>& list) {
    std::vector<std::string> out;
    for (const Action& one : list) out.push_back(one.step.id);
    return joined(out);
}

const Action& action(const std::vector<Action>& list, const std::string& step) {
    for (const Action& one : list)
        if (one.step.id == step) return one;
    throw std::runtime_error("there is no action " + step);
}

}  // namespace ics::test
