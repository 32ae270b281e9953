#include "report/sweep_json.hpp"

#include <stdexcept>

namespace ics::report {

namespace {

std::string text(const Json& json) { return json.get<std::string>(); }

}  // namespace

std::string json_line(const Json& value) { return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n"; }

Json part_json(const SweepSubject& subject) {
    return Json::array({subject.assessment.id, subject.assessment.title, subject.as_of, subject.target, subject.profile,
                        subject.knowledge_digest, subject.rules_digest, subject.assessment_digest});
}

SweepSubject read_subject(const Json& json) {
    return {{text(json.at(0)), text(json.at(1))}, text(json.at(2)), text(json.at(3)), text(json.at(4)), text(json.at(5)),
            text(json.at(6)),                     text(json.at(7))};
}

Outcome read_outcome(const Json& json) {
    const int outcome = json.get<int>();
    if (outcome < 0 || outcome > int(Outcome::undetermined)) throw std::out_of_range("outcome");
    return Outcome(outcome);
}

Json report_head(std::string_view format, const SweepSubject& subject) {
    return {{"format", format},
            {"assessment", json(subject.assessment)},
            {"as_of", subject.as_of},
            {"target", subject.target},
            {"profile", subject.profile},
            {"digests",
             {{"knowledge", subject.knowledge_digest}, {"rules", subject.rules_digest}, {"assessment", subject.assessment_digest}}}};
}

}  // namespace ics::report
