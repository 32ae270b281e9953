#include <algorithm>

#include <nlohmann/json.hpp>

#include "report/check_report.hpp"

namespace ics {

namespace {

using Json = nlohmann::ordered_json;

Json json(const Place& place) {
    return {{"file", place.file ? Json(*place.file) : Json()},
            {"line", place.line > 0 ? Json(place.line) : Json()},
            {"column", place.column > 0 ? Json(place.column) : Json()}};
}

Json json(const Diagnostic& problem) {
    Json out{{"code", problem.code}, {"severity", problem.severity == Severity::error ? "error" : "warning"}};
    out.update(json(problem.place));
    out.update(Json{{"length", problem.length},
                    {"message", problem.message},
                    {"expected", problem.expected},
                    {"nearest", problem.nearest},
                    {"mend", problem.mend},
                    {"notes", problem.notes},
                    {"of", problem.of}});
    return out;
}

Json json(const Silenced& silenced) {
    Json out = json(silenced.warning);
    out["why"] = silenced.silence.why;
    out["silenced_at"] = json(silenced.silence.place);
    return out;
}

template <class T>
Json list(const std::vector<T>& values) {
    Json out = Json::array();
    for (const T& value : values) out.push_back(json(value));
    return out;
}

}  // namespace

std::string render_json(const Findings& findings) {
    const auto errors = std::count_if(findings.problems.begin(), findings.problems.end(),
                                      [](const Diagnostic& problem) { return problem.severity == Severity::error; });
    const Json out{{"problems", list(findings.problems)},
                   {"silenced", list(findings.silenced)},
                   {"counts",
                    {{"errors", errors},
                     {"warnings", findings.problems.size() - std::size_t(errors)},
                     {"silenced", findings.silenced.size()}}}};
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ics
