#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "lint/codes.hpp"
#include "report/check_report.hpp"

namespace ics {

namespace {

using Json = nlohmann::ordered_json;

std::string_view level(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

// A file's name as a URI reference: what may not stand in one is escaped (RFC 3986).
std::string uri(const std::string& file) {
    std::string out;
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte < 0x80 && (std::isalnum(byte) != 0 || std::string_view("-._~/@!$&'()*+,;=").find(c) != std::string_view::npos);
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return file.starts_with('/') ? "file://" + out : out;
}

// The codes that there are, and any that the table does not know.
std::vector<Code> rules_of(const Findings& findings) {
    std::vector<Code> out(codes().begin(), codes().end());
    const auto add = [&out](const Diagnostic& problem) {
        if (std::none_of(out.begin(), out.end(), [&](const Code& code) { return code.id == problem.code; }))
            out.push_back({problem.code, problem.severity, problem.code, problem.mend});
    };
    for (const Diagnostic& problem : findings.problems) add(problem);
    for (const Silenced& silenced : findings.silenced) add(silenced.warning);
    return out;
}

Json json(const Code& code) {
    return {{"id", code.id},
            {"shortDescription", {{"text", code.means}}},
            {"help", {{"text", code.mend}}},
            {"defaultConfiguration", {{"level", level(code.severity)}}}};
}

std::string words(const Diagnostic& problem) {
    std::string out = problem.message;
    for (const std::string& note : problem.notes) out += "\n" + note;
    if (!problem.expected.empty()) out += "\nexpected: " + problem.expected;
    if (!problem.nearest.empty()) out += "\nnearest: " + problem.nearest;
    if (!problem.mend.empty()) out += "\nto mend: " + problem.mend;
    return out;
}

Json region(const Diagnostic& problem) {
    Json out = Json::object();
    out["startLine"] = problem.place.line;
    if (problem.place.column > 0) {
        out["startColumn"] = problem.place.column;
        out["endColumn"] = problem.place.column + std::max(problem.length, 1u);
    }
    return out;
}

// Empty where the problem has no file.
Json locations(const Diagnostic& problem) {
    Json out = Json::array();
    if (!problem.place.file) return out;
    Json location = Json::object();
    Json& physical = location["physicalLocation"];
    physical["artifactLocation"]["uri"] = uri(*problem.place.file);
    if (problem.place.line > 0) physical["region"] = region(problem);
    out.push_back(std::move(location));
    return out;
}

class Results {
public:
    explicit Results(const std::vector<Code>& rules) : rules_(rules) {}

    Json of(const Diagnostic& problem) const {
        const auto rule = std::find_if(rules_.begin(), rules_.end(), [&](const Code& code) { return code.id == problem.code; });
        return {{"ruleId", problem.code},
                {"ruleIndex", rule - rules_.begin()},
                {"level", level(problem.severity)},
                {"message", {{"text", words(problem)}}},
                {"locations", locations(problem)}};
    }

    Json of(const Silenced& silenced) const {
        Json out = of(silenced.warning);
        Diagnostic at;
        at.place = silenced.silence.place;
        Json suppression{{"kind", "external"}, {"justification", silenced.silence.why}};
        if (const Json where = locations(at); !where.empty()) suppression["location"] = where.front();
        out["suppressions"] = Json::array({std::move(suppression)});
        return out;
    }

private:
    const std::vector<Code>& rules_;
};

}  // namespace

std::string render_sarif(const Findings& findings) {
    const std::vector<Code> rules = rules_of(findings);
    const Results results(rules);
    Json all_rules = Json::array(), all_results = Json::array();
    for (const Code& code : rules) all_rules.push_back(json(code));
    for (const Diagnostic& problem : findings.problems) all_results.push_back(results.of(problem));
    for (const Silenced& silenced : findings.silenced) all_results.push_back(results.of(silenced));
    const Json driver{{"name", "ics-advisor"}, {"version", ICS_VERSION}, {"rules", std::move(all_rules)}};
    Json run{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(all_results)}};
    const Json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(run)})}};
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ics
