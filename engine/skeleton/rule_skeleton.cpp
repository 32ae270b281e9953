#include "skeleton/rule_skeleton.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

using skeleton::in_quotes;

constexpr std::size_t longest_title = 99;  // characters, as engine/script/declaration.cpp has it

bool is_name_part(std::string_view part) {
    return !part.empty() && part.front() != '-' && part.back() != '-' &&
           std::all_of(part.begin(), part.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

// "joint_plan" of "acme/joint-plan".
std::string file_name(const std::string& id) {
    std::string name = id.substr(id.find('/') + 1);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

// In one line that fits into a rule's title.
std::string title(const RulePlan& plan) {
    const std::string long_title = fmt::format("{} has not reached '{}'", plan.capability_title, plan.reached);
    return long_title.size() <= longest_title ? long_title
                                              : fmt::format("{} has not reached '{}'", plan.capability, plan.reached);
}

std::string rule_text(const RulePlan& plan) {
    const std::string recommends =
        plan.recommends.empty()
            ? "  -- recommends = { \"...\" },  -- ids of the advice that answers it, where there is any\n"
            : fmt::format("  recommends = {{ {} }},  -- ids of the advice that answers it\n",
                          in_quotes(plan.recommends));
    const std::string_view unknown =
        plan.silent_when_unknown ? "    if not subject:known() then return false end  -- the framework was not used\n" : "";
    return fmt::format(R"(-- To be changed: say here, in a sentence, what the rule finds and why it matters.
local subject = capability {capability}

return rule {{
  id         = {id},
  title      = {title},  -- what it means when the rule fires
{recommends}  advances   = {{ {step} }},  -- ids of steps that act on it
  -- True when the rule fires. rules/README.md says how to write one, engine/script/README.md what may be asked.
  when = function()
{unknown}    return subject:below {reached}
  end,
}}
)",
                       fmt::arg("capability", in_quotes(plan.capability)), fmt::arg("id", in_quotes(plan.id)),
                       fmt::arg("title", in_quotes(title(plan))), fmt::arg("recommends", recommends),
                       fmt::arg("step", in_quotes(plan.step)), fmt::arg("reached", in_quotes(plan.reached)),
                       fmt::arg("unknown", unknown));
}

std::string rating_case(const RulePlan& plan, std::string_view name, const std::string& stage,
                        std::string_view expect) {
    const std::string rating =
        stage.empty() ? "" : fmt::format("rating = {{ {} = {} }}\n", in_quotes(plan.capability), in_quotes(stage));
    return fmt::format("\n[[case]]\nname = {}\n{}expect = \"{}\"\n", in_quotes(name), rating, expect);
}

std::string cases_text(const RulePlan& plan) {
    return fmt::format(
               "# The smallest assessments that show when {} fires, when it stays silent, and {}.\n"
               "# To be changed with the rule: one case at least for each of the three.\n",
               plan.id,
               plan.silent_when_unknown ? "what it makes of no rating" : "when that cannot be told") +
           rating_case(plan, fmt::format("Below '{}'", plan.reached), plan.below, "fires") +
           rating_case(plan, fmt::format("It has reached '{}'", plan.reached), plan.reached, "silent") +
           rating_case(plan, "Nobody has rated it", "", plan.silent_when_unknown ? "silent" : "undetermined");
}

}  // namespace

bool is_rule_id(std::string_view id) {
    const std::size_t slash = std::min(id.find('/'), id.size());
    return slash < id.size() && is_name_part(id.substr(0, slash)) && is_name_part(id.substr(slash + 1));
}

std::optional<RulePlan> plan_rule(const KnowledgeBase& knowledge, CapabilityIndex capability, std::string id) {
    const Capability& record = knowledge[capability];
    for (const CriterionIndex c : record.criteria) {  // in order of stage
        const Criterion& criterion = knowledge[c];
        if (!criterion.is_step() || criterion.stage == 0) continue;
        return RulePlan{std::move(id),
                        record.id,
                        record.title,
                        knowledge.stage(capability, criterion.stage - 1).id,
                        knowledge.stage(capability, criterion.stage).id,
                        criterion.id,
                        ""};
    }
    return std::nullopt;
}

std::vector<NewFile> rule_skeleton(const RulePlan& plan) {
    const std::string name = file_name(plan.id);
    return {{name + ".lua", rule_text(plan)}, {name + ".cases.toml", cases_text(plan)}};
}

}  // namespace ics
