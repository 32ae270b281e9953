#include "support/schema_sight.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include "load/load.hpp"
#include "load/scenarios.hpp"
#include "support/loading.hpp"

namespace ics::test {

namespace {

const std::set<std::string, std::less<>> shapes{
    "unknown-key",    "unknown-table", "wrong-type",   "unknown-value",  "unknown-tier", "empty-value",
    "repeated-value", "bad-effort",    "out-of-range", "bad-population", "bad-citation", "bad-range"};
const std::set<std::string, std::less<>> together{"missing-source", "missing-why",  "missing-note", "missing-reason",
                                                  "body-of-local",  "wrong-figure", "bad-repeat",   "wrong-rating"};

}  // namespace

std::vector<Diagnostic> read_with(const std::string& schema, const std::string& toml) {
    Diagnostics diagnostics;
    if (schema == "assessment") {
        load_assessment({"more.toml", toml}, tiny(), diagnostics);
    } else if (schema == "cases") {
        load_rule_cases({"more.toml", toml}, tiny(), diagnostics);
    } else if (schema == "scenarios") {
        load_scenarios({{"more.toml", toml}}, tiny(), diagnostics);
    } else {
        static const std::vector<SourceFile> tiny = tiny_files();
        std::vector<SourceFile> files = tiny;
        files.push_back({"more.toml", toml});
        load_knowledge_base(files, diagnostics);
    }
    std::vector<Diagnostic> problems = diagnostics.sorted();
    std::erase_if(problems, [](const Diagnostic& problem) { return problem.place.file_name() != "more.toml"; });
    return problems;
}

bool is_of_shape(const Diagnostic& problem) {
    // What is said of numbers that are right by themselves.
    const bool about_others = problem.message.ends_with("gives weight to nothing") ||
                              problem.message.find("is a later stage than") != std::string::npos;
    return shapes.contains(problem.code) && !about_others;
}

bool a_schema_sees(const Diagnostic& problem) {
    return is_of_shape(problem) || together.contains(problem.code) || !missing_keys_a_schema_sees(problem).empty();
}

std::vector<std::string> missing_keys_a_schema_sees(const Diagnostic& problem) {
    static const std::set<std::string, std::less<>> work{"action", "effort", "lead", "tier"};
    std::vector<std::string> keys;
    if (problem.code != "missing-key") return keys;
    const bool criterion = problem.message.starts_with("[[criterion]]");
    const std::string missing = problem.message.substr(problem.message.find(" has no "));
    const std::regex quoted("'([^']+)'");
    for (std::sregex_iterator found(missing.begin(), missing.end(), quoted), end; found != end; ++found) {
        const std::string key = (*found)[1];
        const bool of_file = problem.expected.find("or a [" + key + "] in the same file") != std::string::npos;
        if (!of_file && !(criterion && work.contains(key))) keys.push_back(key);
    }
    return keys;
}

std::string last_title(const std::string& toml) {
    const std::size_t at = toml.rfind("\n[", toml.size() - 2);
    const std::size_t start = at == std::string::npos ? 0 : at + 1;
    return toml.substr(start, toml.find('\n', start) - start);
}

}  // namespace ics::test
