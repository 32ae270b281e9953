#include "skeleton/assessment_skeleton.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "skeleton/sheet_text.hpp"
#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

using namespace skeleton;

constexpr std::string_view introduction =
    R"(# An assessment of one system: where it stands, and on what evidence. An aid to discussion.
#
# Rate only what you have evidence for and leave the rest as it is: what is left out is unknown,
# never zero.
#
# A line that begins with '# ' is there to be read. One that begins with '#' and no space is ready
# to use: take away the '#' and write what you know in place of "...". Beside an answer may also
# stand: source = "...", rater = "...", date = {0}. A stage may be two where raters
# disagree: stage = ["lower", "higher"]. A status is "met", "partly", "unmet" or "not-applicable",
# which needs a reason = "...".
#
# `ics-advisor check FILE` names every mistake, with its line; `ics-advisor recommend FILE` prints
# the report.

)";

std::string title_line(std::string_view title, char rule) {
    return fmt::format("# {0} {1} {0}\n", std::string(5, rule), plain(title));
}

std::string target(const Framework& framework, std::string_view mark, const std::string& stage) {
    return fmt::format("{0}[[system.target]]\n{0}framework = {1}\n{0}stage = {2}\n", mark, in_one_line(framework.id),
                       in_one_line(stage));
}

std::string targets(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    std::string out = "\n" + wrapped(
                                 "What to aim at: one target for each framework, with by = and a date where there is "
                                 "one. Without any, the report takes for each framework that is rated the first stage "
                                 "whose own date lies ahead, or else the last, and says so.");
    for (const FrameworkIndex f : plan.frameworks) {
        const Framework& framework = knowledge[f];
        std::string block = target(framework, "#", "...");
        for (const auto& [aimed, level] : plan.targets)
            if (aimed == f) block = target(framework, "", framework.stages[std::size_t(level)].id);
        out += wrapped(fmt::format("{}: {}.", framework.short_title, stage_choices(framework))) + block;
    }
    return out;
}

std::string system(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    std::string out = "[system]\n";
    out += plan.name.empty() ? "name = \"Name of the system\"  # to be replaced\n"
                             : "name = " + in_quotes(plan.name) + "\n";
    out += fmt::format("date = {}  # of the assessment: dates before it have passed\n", iso(*plan.date));
    out +=
        "#population = \"...\"  # a number, such as 1_000_000, without quotes\n#summary = \"...\"  # a sentence about "
        "the system, for the report\n"
        "#tier = [\"...\"]  # at which it works: neighbourhood, place, system\n";
    return out + wrapped("Topics that matter most to it, as vocabulary.toml lists them.") + "#tags = [\"...\"]\n" +
           targets(knowledge, plan);
}

std::string criteria(const KnowledgeBase& knowledge, const Capability& capability) {
    std::string out;
    for (const CriterionIndex c : capability.criteria) {
        const Criterion& criterion = knowledge[c];
        if (!is_ratable(criterion)) continue;
        const std::string& stage = knowledge.stage(criterion.capability, criterion.stage).title;
        out += "\n" + wrapped(fmt::format("{}: {}", stage, criterion.text), 2);
        out += fmt::format("#[rating.{}]\n#status = \"...\"\n#evidence = \"...\"\n", key(criterion.id));
    }
    return out;
}

std::string capability_block(const KnowledgeBase& knowledge, CapabilityIndex index) {
    const Capability& capability = knowledge[index];
    std::string out = "\n" + title_line(fmt::format("{}: {}", capability.id, capability.title), '-');
    out += wrapped(capability.text);
    for (const std::string& text : stage_texts(knowledge, index)) out += wrapped(text, 2);
    out += fmt::format("#[rating.{}]\n", key(capability.id));
    out += fmt::format("#stage = \"...\"  # {}\n#evidence = \"...\"\n",
                       plain(stage_choices(knowledge[capability.framework])));
    return out + criteria(knowledge, capability);
}

std::string framework_blocks(const KnowledgeBase& knowledge, FrameworkIndex index) {
    const Framework& framework = knowledge[index];
    std::string out = "\n" + title_line(fmt::format("{} ({})", framework.title, framework.id), '=');
    for (const Stage& stage : framework.stages)
        out += wrapped(stage.text.empty() ? stage.title : fmt::format("{}: {}", stage.title, stage.text), 2);
    for (const DomainIndex domain : framework.domains) {
        out += "\n" + title_line(fmt::format("Domain: {}", knowledge[domain].title), '=');
        for (const CapabilityIndex capability : knowledge[domain].capabilities)
            out += capability_block(knowledge, capability);
    }
    return out;
}

std::string metrics(const KnowledgeBase& knowledge) {
    if (knowledge.metrics.empty()) return "";
    std::string out = "\n" + title_line("Figures", '=');
    out += wrapped(
        "The latest figure of the system, without quotes; target = and a number where it has a target of its own.");
    for (const Metric& metric : knowledge.metrics) {
        out += "\n" + wrapped(fmt::format("{}. {} {}", metric.title, metric.text, target_words(metric)));
        out += fmt::format("#[metric.{}]\n#value = \"...\"  # {}\n#evidence = \"...\"\n", key(metric.name),
                           metric.unit == yes_no ? "true or false" : "a number, in " + plain(metric.unit));
    }
    return out;
}

std::string context(const KnowledgeBase& knowledge) {
    if (knowledge.context_facts.empty()) return "";
    std::string out = "\n" + title_line("Circumstances", '=');
    for (const ContextFact& fact : knowledge.context_facts)
        out += "\n" + wrapped(fact.question) +
               fmt::format("#[context.{}]\n#value = \"...\"  # true or false, without quotes\n", key(fact.id));
    return out;
}

// The first step of the frameworks; null where they have none.
const Criterion* first_step(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    for (const FrameworkIndex f : plan.frameworks)
        for (const CapabilityIndex capability : capabilities_of(knowledge, f))
            for (const CriterionIndex c : knowledge[capability].criteria)
                if (knowledge[c].is_step()) return &knowledge[c];
    return nullptr;
}

std::string decisions(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    const Criterion* step = first_step(knowledge, plan);
    if (!step) return "";
    const std::string day = iso(*plan.date);
    std::string out = "\n" + title_line("Decisions and promises", '=');
    out +=
        "\n" + wrapped("What the system has decided about a step, by the step's id: decided, in-progress or parked.");
    out += fmt::format("#[decision.{}]\n#state = \"decided\"\n#owner = \"...\"\n#due = {}\n#note = \"...\"\n",
                       key(step->id), day);
    out += "\n" + wrapped(
                      "What the system has promised itself, and the steps that this advances: planned, in-progress, "
                      "done or dropped.");
    return out + fmt::format(
                     "#[[commitment]]\n#id = \"our-system/commitment/01\"\n#title = \"...\"\n#due = {}\n#state = "
                     "\"planned\"\n"
                     "#advances = [{}]\n#source = \"...\"\n",
                     day, in_one_line(step->id));
}

}  // namespace

bool is_ratable(const Criterion& criterion) { return criterion.role == Role::requirement; }

std::string assessment_skeleton(const KnowledgeBase& knowledge, const AssessmentPlan& plan) {
    std::string out = fmt::format(introduction, iso(*plan.date)) + system(knowledge, plan);
    for (const FrameworkIndex framework : plan.frameworks) out += framework_blocks(knowledge, framework);
    return out + metrics(knowledge) + context(knowledge) + decisions(knowledge, plan);
}

}  // namespace ics
