// The whole advice as JSON.
#include "report/json_values.hpp"
#include "report/report.hpp"

namespace ics {

namespace report {

Json json(Date date) { return iso(date); }
Json json(LevelRange range) { return {{"low", range.low}, {"high", range.high}}; }
Json json(const Named& named) { return {{"id", named.id}, {"title", named.title}}; }

Json json(const Deadline& deadline) {
    return {{"date", json(deadline.date)}, {"words", deadline.words}, {"what", deadline.what}, {"note", deadline.note}};
}

Json json(const BottleneckNote& bottleneck) {
    return {{"step", json(bottleneck.step)}, {"text", bottleneck.text}, {"gates", bottleneck.gates}};
}

Json json(const LeftOut& left_out) {
    return {{"actions", left_out.actions},
            {"blocked", left_out.blocked},
            {"questions", left_out.questions},
            {"theme", left_out.theme}};
}

Json json(const Statement& statement) {
    return {{"id", statement.id}, {"text", statement.text}, {"source", statement.source}};
}

Json json(const StageFreedoms& freedoms) {
    return {{"framework", freedoms.framework},
            {"stage", json(freedoms.stage)},
            {"reached", freedoms.reached},
            {"not_known", json(freedoms.not_known)},
            {"freedoms", json(freedoms.freedoms)}};
}

Json json(const TierGuide& guide) {
    return {{"tier", guide.tier},
            {"sizes", json(guide.sizes)},
            {"functions", json(guide.functions)},
            {"priorities", json(guide.priorities)},
            {"bodies", json(guide.bodies)}};
}

Json json(const Acronym& acronym) {
    return {{"id", acronym.id}, {"term", acronym.term}, {"expansion", acronym.expansion}};
}

Json json(const About& about) {
    return {{"program_version", about.program_version},
            {"profile", about.profile},
            {"knowledge_digest", about.knowledge_digest},
            {"rules_digest", about.rules_digest},
            {"assessment_digest", about.assessment_digest},
            {"assessment_file", about.assessment_file},
            {"knowledge_files", about.knowledge_files},
            {"rule_files", about.rule_files},
            {"rules_evaluated", about.rules_evaluated},
            {"rules_fired", about.rules_fired},
            {"rules_undetermined", about.rules_undetermined},
            {"overlays", json(about.overlays)},
            {"presumed", json(about.presumed)},
            {"method", json(about.method)},
            {"guard_rails", json(about.guard_rails)},
            {"sources", json(about.sources)}};
}

Json json(const Advice& advice) {
    return {{"format", "ics-advisor/advice/1"},
            {"system", advice.system},
            {"summary_of_system", advice.summary_of_system},
            {"fictional", advice.fictional},
            {"as_of", json(advice.as_of)},
            {"today", json(advice.today)},
            {"target_words", advice.target_words},
            {"mostly_unknown", advice.mostly_unknown},
            {"summary", json(advice.summary)},
            {"position", json(advice.position)},
            {"actions", json(advice.actions)},
            {"blocked", json(advice.blocked)},
            {"later", json(advice.later)},
            {"under_way", json(advice.under_way)},
            {"bottleneck", json(advice.bottleneck)},
            {"themes", json(advice.themes)},
            {"findings", json(advice.findings)},
            {"commitments", json(advice.commitments)},
            {"metrics", json(advice.metrics)},
            {"questions", json(advice.questions)},
            {"conflicts", json(advice.conflicts)},
            {"ahead", json(advice.ahead)},
            {"freedoms", json(advice.freedoms)},
            {"tiers", json(advice.tiers)},
            {"way", json(advice.way)},
            {"acronyms", json(advice.acronyms)},
            {"left_out", json(advice.left_out)},
            {"about", json(advice.about)}};
}

}  // namespace report

std::string render_json(const Advice& advice) {
    return report::json(advice).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
