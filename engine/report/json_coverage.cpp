// What cases cover, and which thresholds they hold, as JSON.
#include "report/case_words.hpp"
#include "report/json_cases.hpp"

namespace ics::report {

namespace {

template <class T, class ToJson>
Json list(const std::vector<T>& items, ToJson to_json) {
    Json out = Json::array();
    for (const T& item : items) out.push_back(to_json(item));
    return out;
}

Json tally(const Tally& tally, Json missing) {
    return {{"covered", tally.covered}, {"total", tally.total}, {"missing", std::move(missing)}};
}

std::string seen_code(OneSided::Seen seen) {
    switch (seen) {
        case OneSided::Seen::only_yes: return "only-yes";
        case OneSided::Seen::only_no: return "only-no";
        case OneSided::Seen::only_supposed: return "only-supposed";
        case OneSided::Seen::never: return "never";
    }
    return "never";
}

// Its rule, as JSON.
class Rules {
public:
    explicit Rules(const CaseReport& run) : run_(run) {}
    Json operator()(RuleIndex rule) const { return rule_json(run_.rules[rule.value]); }

private:
    const CaseReport& run_;
};

Json comparison_json(const KnowledgeBase& knowledge, const Read& read) {
    return {{"fact", fact_json(knowledge, {read.kind, read.index})}, {"question", question(knowledge, read)}};
}

Json facts_json(const KnowledgeBase& knowledge, const std::vector<FactsCovered>& kinds) {
    Json out = Json::array();
    for (const FactsCovered& facts : kinds) {
        const auto fact = [&](const Subject& subject) { return fact_json(knowledge, subject); };
        out.push_back({{"kind", kind_code(facts.kind)},
                       {"read", tally(facts.read, list(facts.unread, fact))},
                       {"set", {{"covered", facts.set.covered},
                                {"total", facts.set.total},
                                {"read_and_not_set", list(facts.unset, fact)}}}});
    }
    return out;
}

Json end_json(const std::optional<End>& end) {
    return end ? Json{{"value", end->value}, {"included", end->included}} : Json();
}

Json slack_json(const std::optional<Slack>& slack) {
    return slack ? Json{{"low", end_json(slack->low)}, {"high", end_json(slack->high)}} : Json();
}

Json threshold_json(const CaseReport& run, const Threshold& threshold) {
    Json stages = Json::array();
    for (const Level level : threshold.unnoticed)
        stages.push_back(run.knowledge.stage(CapabilityIndex{threshold.comparison.index}, level).id);
    return {{"rule", Rules(run)(threshold.rule)},
            {"comparison", comparison_json(run.knowledge, threshold.comparison)},
            {"asked", threshold.asked},
            {"tried", threshold.tried},
            {"held", threshold.held()},
            {"unnoticed_stages", threshold.slack || !threshold.tried ? Json() : stages},
            {"unnoticed_figures", threshold.tried ? slack_json(threshold.slack) : Json()}};
}

}  // namespace

Json coverage_json(const CaseReport& run) {
    const Coverage& coverage = *run.coverage;
    const Rules rule(run);
    Json rules = tally(coverage.rules, list(coverage.lacking, [&](const LackingOutcome& lacking) -> Json {
                           return {{"rule", rule(lacking.rule)}, {"outcome", std::string(name(lacking.outcome))}};
                       }));
    rules["undetermined"] = coverage.undetermined;
    return {{"rules", std::move(rules)},
            {"lines", tally(coverage.lines, list(coverage.lines_not_run, [&](const LineNotRun& line) -> Json {
                                return {{"rule", rule(line.rule)}, {"line", line.line}, {"text", line.text}};
                            }))},
            {"comparisons", tally(coverage.comparisons, list(coverage.one_sided, [&](const OneSided& side) -> Json {
                                      return {{"rule", rule(side.rule)},
                                              {"comparison", comparison_json(run.knowledge, side.comparison)},
                                              {"answered", seen_code(side.seen)}};
                                  }))},
            {"handles", tally(coverage.handles, list(coverage.unread, [&](const UnreadHandle& handle) -> Json {
                                  return {{"rule", rule(handle.rule)}, {"fact", fact_json(run.knowledge, handle.subject)}};
                              }))},
            {"facts", facts_json(run.knowledge, coverage.facts)},
            {"records", list(coverage.records, [&](const RecordsCovered& records) -> Json {
                 return {{"kind", records.kind}, {"used", tally(records.used, records.unused)}};
             })}};
}

Json perturbation_json(const CaseReport& run) {
    std::size_t held = 0, not_tried = 0;
    for (const Threshold& threshold : run.perturbation->thresholds) {
        held += threshold.held() ? 1 : 0;
        not_tried += threshold.tried ? 0 : 1;
    }
    return {{"held", held},
            {"not_tried", not_tried},
            {"total", run.perturbation->thresholds.size()},
            {"thresholds", list(run.perturbation->thresholds,
                                [&](const Threshold& threshold) { return threshold_json(run, threshold); })}};
}

}  // namespace ics::report
