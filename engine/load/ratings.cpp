// Ratings: a stage for a capability, a status for a criterion.
#include <algorithm>

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/report.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

const Choices<Status>& statuses() {
    static const Choices<Status> words{{"met", Status::met},
                                       {"partly", Status::partly},
                                       {"unmet", Status::unmet},
                                       {"not-applicable", Status::not_applicable}};
    return words;
}

std::optional<Status> status_named(std::string_view word) {
    const auto found =
        std::find_if(statuses().begin(), statuses().end(), [&](const auto& s) { return s.first == word; });
    return found == statuses().end() ? std::nullopt : std::optional(found->second);
}

constexpr std::string_view status_words = "\"met\", \"partly\", \"unmet\" or \"not-applicable\"";

std::vector<std::string> stages_of(CapabilityIndex capability, const KnowledgeBase& knowledge) {
    return ids_of(knowledge[knowledge[capability].framework].stages);
}

void report_status_of_capability(const Located& at, const Located& id, CapabilityIndex capability,
                                 const AssessmentReading& reading) {
    report(reading.diagnostics, "wrong-rating", at,
           fmt::format("'{}' is a capability, which takes a stage, not a status", id.text),
           {.expected = "stage = " + one_of(quoted(stages_of(capability, reading.knowledge))),
            .mend = "say which stage it has reached"});
}

void report_stage_of_criterion(const Located& at, const Located& id, const AssessmentReading& reading) {
    report(reading.diagnostics, "wrong-rating", at,
           fmt::format("'{}' is a criterion, which takes a status, not a stage", id.text),
           {.expected = fmt::format("status = {}", status_words), .mend = "say whether it is met"});
}

// A stage, or two where raters disagree.
void rate_capability(const TableReader& reader, const toml::node& value, const std::string& what,
                     CapabilityIndex capability, Evidence evidence, const AssessmentReading& reading) {
    std::vector<Located> names;
    if (value.is_array() && value.as_array()->size() != 2) {
        report(reading.diagnostics, "bad-range", reader.locate(value), what + " is no pair of stages",
               {.expected = "a stage, or two: [\"lower\", \"higher\"]",
                .mend = "name the lowest and the highest stage that raters gave"});
    } else if (value.is_array()) {
        names = reader.as_names(value, what);
    } else if (auto name = reader.as_name(value, what)) {
        names = {*name, *name};
    }
    if (names.size() != 2) return;
    const auto low = reading.references.stage(capability, names[0]),
               high = reading.references.stage(capability, names[1]);
    if (!low || !high) return;
    if (*low > *high)
        return report(reading.diagnostics, "bad-range", reader.locate(value),
                      fmt::format("'{}' is a later stage than '{}'", names[0].text, names[1].text),
                      {.expected = "the lower stage first", .mend = "turn the two round"});
    reading.assessment.capability_ratings.push_back({capability, {*low, *high}, std::move(evidence)});
}

// Says again what another criterion says: the rating is taken for that one.
CriterionIndex original_of(CriterionIndex criterion, const Located& id, const AssessmentReading& reading) {
    const auto& original = reading.knowledge[criterion].repeats;
    if (!original) return criterion;
    const std::string& name = reading.knowledge[*original].id;
    reading.diagnostics.add(
        {.code = "rated-repeat",
         .severity = Severity::warning,
         .place = id.place,
         .length = id.length,
         .message = fmt::format("'{}' says again what '{}' says, so the rating counts for that one", id.text, name),
         .mend = fmt::format("rate '{}' instead", name)});
    return *original;
}

void rate_criterion(CriterionIndex criterion, const Located& id, Status status, std::string reason, Evidence evidence,
                    const AssessmentReading& reading) {
    const CriterionIndex rated = original_of(criterion, id, reading);
    auto& ratings = reading.assessment.criterion_ratings;
    const auto before =
        std::find_if(ratings.begin(), ratings.end(), [&](const auto& r) { return r.criterion == rated; });
    if (before != ratings.end())
        return report(reading.diagnostics, "rated-twice", id,
                      fmt::format("'{}' is rated twice, the other time on line {}", reading.knowledge[rated].id,
                                  before->evidence.place.line),
                      {.mend = "remove one of the two"});
    ratings.push_back({rated, status, std::move(reason), std::move(evidence)});
}

// False, after a report, for a description.
bool can_be_rated(CriterionIndex criterion, const Located& id, const AssessmentReading& reading) {
    const Criterion& record = reading.knowledge[criterion];
    if (record.role != Role::description) return true;
    report(reading.diagnostics, "wrong-rating", id, fmt::format("'{}' is a description, which is not rated", id.text),
           {.expected = "a capability or a criterion",
            .mend = fmt::format("rate its capability, '{}'", reading.knowledge[record.capability].id)});
    return false;
}

void read_status(TableReader& entry, CriterionIndex criterion, const Located& id, const AssessmentReading& reading) {
    if (entry.has("stage")) {
        entry.any("stage");
        report_stage_of_criterion(entry.at("stage"), id, reading);
    }
    const Need need = entry.has("stage") ? Need::optional : Need::required;
    const auto status = entry.choice<Status>("status", statuses(), need);
    std::string reason = entry.text("reason");
    if (status == Status::not_applicable && !entry.has("reason"))
        report(reading.diagnostics, "missing-reason", entry.at("status"),
               fmt::format("'{}' is not applicable without a reason", id.text),
               {.expected = "reason = \"...\"", .mend = "say why it does not apply here"});
    Evidence evidence = read_evidence(entry);
    evidence.place = id.place;
    if (status && can_be_rated(criterion, id, reading))
        rate_criterion(criterion, id, *status, std::move(reason), std::move(evidence), reading);
}

void read_stage(TableReader& entry, CapabilityIndex capability, const Located& id, const AssessmentReading& reading) {
    if (entry.has("status")) {
        entry.any("status");
        report_status_of_capability(entry.at("status"), id, capability, reading);
    }
    const toml::node* stage = entry.any("stage", entry.has("status") ? Need::optional : Need::required);
    Evidence evidence = read_evidence(entry);
    evidence.place = id.place;
    if (stage) rate_capability(entry, *stage, entry.what("stage"), capability, std::move(evidence), reading);
}

bool is_stage_of(CriterionIndex criterion, std::string_view word, const KnowledgeBase& knowledge) {
    return knowledge[knowledge[knowledge[criterion].capability].framework].level_of(word).has_value();
}

void report_unknown_rating(const Located& id, const AssessmentReading& reading) {
    if (const std::size_t at = id.text.find('@'); at != std::string::npos)
        return report(reading.diagnostics, "wrong-rating", id,
                      fmt::format("'{}' is a milestone, which follows from ratings", id.text),
                      {.expected = "a capability or a criterion",
                       .mend = fmt::format("rate its capability: [rating.\"{}\"] with stage = \"{}\"",
                                           id.text.substr(0, at), id.text.substr(at + 1))});
    if (reading.knowledge.domain(id.text))
        return reading.references.report_kind(id, "domain", "capability or criterion");
    std::vector<std::string> known = ids_of(reading.knowledge.capabilities);
    for (const Criterion& criterion : reading.knowledge.criteria) known.push_back(criterion.id);
    reading.references.report_unknown(id, "dangling-reference", "capability or criterion",
                                      "the id of a capability or criterion", known);
}

}  // namespace

void read_rating(TableReader& entry, const Located& id, const AssessmentReading& reading) {
    if (const auto capability = reading.knowledge.capability(id.text)) read_stage(entry, *capability, id, reading);
    else if (const auto criterion = reading.knowledge.criterion(id.text)) read_status(entry, *criterion, id, reading);
    else return report_unknown_rating(id, reading);
    entry.finish();
}

void read_bare_rating(const TableReader& reader, const Located& id, const toml::node& value,
                      const AssessmentReading& reading) {
    const std::string what = fmt::format("the rating of '{}'", id.text);
    const Evidence evidence{"", "", "", std::nullopt, id.place};
    if (const auto capability = reading.knowledge.capability(id.text)) {
        if (const auto word = value.value_exact<std::string>(); word && status_named(*word))
            return report_status_of_capability(reader.locate(value), id, *capability, reading);
        return rate_capability(reader, value, what, *capability, evidence, reading);
    }
    const auto criterion = reading.knowledge.criterion(id.text);
    if (!criterion) return report_unknown_rating(id, reading);
    const auto word = reader.as_name(value, what);
    if (!word) return;
    if (const auto status = status_named(word->text)) {
        if (can_be_rated(*criterion, id, reading)) rate_criterion(*criterion, id, *status, "", evidence, reading);
    } else if (is_stage_of(*criterion, word->text, reading.knowledge)) {
        report_stage_of_criterion(*word, id, reading);
    } else {
        reading.diagnostics.add(unknown_word(what, *word, {"met", "partly", "unmet", "not-applicable"}));
    }
}

}  // namespace ics
