// What the report rests on: inputs, presumptions, method, guard rails.
#include <fmt/format.h>

#include "advise/provenance.hpp"
#include "advise/wording.hpp"
#include "model/digest.hpp"

namespace ics {

namespace {

int count_criteria(const Casework& work, Origin origin) {
    int n = 0;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i)
        n += work.evaluation.on_the_way[i] && !work.step(StepIndex{i}).is_milestone &&
             work.evaluation.steps[i].origin == origin;
    return n;
}

int count_positions(const Casework& work, Origin origin) {
    int n = 0;
    for (std::uint32_t i = 0; i < work.knowledge.capabilities.size(); ++i)
        n += work.facts().capabilities[i].origin == origin && concerns(work, work.knowledge.capabilities[i].framework);
    return n;
}

std::vector<std::string> presumed(const Casework& work) {
    std::vector<std::string> out;
    const auto add = [&](int n, std::string_view one, std::string_view many, std::string_view what) {
        if (n > 0) out.push_back(fmt::format("{} {}", counted(n, one, many), what));
    };
    if (work.evaluation.targets_defaulted)
        out.push_back(fmt::format("The assessment names no target; {} was taken.", compose_target(work)));
    add(count_criteria(work, Origin::presumed), "criterion was", "criteria were",
        "presumed met or open because of the rated stage of a capability.");
    constexpr std::string_view one = "capability's stage was", many = "capabilities' stages were";
    add(count_positions(work, Origin::derived), one, many, "worked out from rated criteria.");
    add(count_positions(work, Origin::presumed), one, many, "presumed from the same work in another framework.");
    add(count_positions(work, Origin::inferred), one, many, "inferred from another framework's ratings.");
    if (work.options.as_of) out.push_back(fmt::format("Dates are reckoned from {}.", written(work.facts().as_of)));
    return out;
}

std::vector<std::string> method() {
    return {
        "A rated stage means exactly that stage. "
        "What is neither rated nor presumed from a rating is unknown: it is never scored as zero.",
        "An action is ready when it belongs to the next stage of its capability and all it needs is done; "
        "blocked when something it needs is not done.",
        "A rule fires only where it would fire whatever the unknowns turned out to be; "
        "where an unknown decides it, it becomes a question.",
        "The priority is a weighted sum of named parts, each from 0 to 1; "
        "none is scaled by the others, so scores can be compared between runs.",
        "Tier, lead, effort and topics of each action, and the weights, are this program's judgement; "
        "the criteria, recommendations and figures come from the documents named.",
        "A source's lines are those of the text taken from the document: they tell how far into it a statement stands.",
    };
}

std::vector<std::string> guard_rails() {
    return {
        "This report is an aid to discussion among partners.",
        "It is not performance management and not assurance, and it gives no traffic-light rating and no league table.",
    };
}

std::vector<std::string> documents(const Casework& work) {
    std::vector<std::string> out;
    for (const Source& source : work.knowledge.sources)
        out.push_back(fmt::format("{}{}{}{}", source.publisher, source.publisher.empty() ? "" : ": ", source.title,
                                  source.date ? fmt::format(" ({})", int(source.date->year())) : ""));
    return out;
}

}  // namespace

About compose_about(const Casework& work) {
    About out;
    out.program_version = ICS_VERSION;
    out.profile = work.profile.title;
    out.knowledge_digest = combined_digest(work.knowledge.files);
    out.knowledge_files = int(work.knowledge.files.size());
    out.rules_digest = work.options.rules.digest;
    out.rule_files = work.options.rule_files;
    out.assessment_digest = work.assessment.file.digest;
    out.assessment_file = work.assessment.file.path;
    out.rules_evaluated = int(work.evaluation.rules.size());
    for (const RuleResult& result : work.evaluation.rules) {
        out.rules_fired += result.outcome == Outcome::fires;
        out.rules_undetermined += result.outcome == Outcome::undetermined;
    }
    out.overlays = overlay_sentences(work.knowledge, work.rules.rules(), work.options.packs);
    out.presumed = presumed(work);
    out.method = method();
    out.guard_rails = guard_rails();
    out.sources = documents(work);
    return out;
}

}  // namespace ics
