#include "script/report_problem.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "script/text.hpp"

namespace ics {

namespace {

bool in_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool stands_alone(std::string_view line, std::size_t at, const Problem& problem) {
    const std::size_t end = at + problem.token.size();
    const char before = at > 0 ? line[at - 1] : ' ';
    const char after = end < line.size() ? line[end] : ' ';
    if (problem.quoted) return before == after && (before == '"' || before == '\'');
    if (!in_word(problem.token.front())) return true;
    return !in_word(before) && !in_word(after);
}

std::vector<std::size_t> occurrences(std::string_view line, const Problem& problem) {
    std::vector<std::size_t> out;
    for (std::size_t at = line.find(problem.token); at != std::string_view::npos; at = line.find(problem.token, at + 1))
        if (stands_alone(line, at, problem)) out.push_back(at);
    return out;
}

struct Found {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

// Where the token stands; column 0 where that is not certain.
Found locate(std::string_view text, const Problem& problem) {
    if (problem.line == 0 || problem.token.empty()) return {problem.line, 0};
    std::uint32_t number = 1;
    for (std::size_t start = 0; start <= text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const bool here = number == problem.line || (problem.below && number > problem.line);
        if (const auto at = here ? occurrences(line, problem) : std::vector<std::size_t>{}; !at.empty())
            return {number, at.size() > 1 ? 0 : characters(line.substr(0, at.front())) + 1};
        start = end + 1;
    }
    return {problem.line, 0};
}

}  // namespace

void report_problem(const RuleFile& file, const Problem& problem, Diagnostics& diagnostics) {
    Diagnostic out;
    const Found found = locate(file.text, problem);
    out.code = problem.code;
    out.place.file = diagnostics.add_file(file.name, quotable(file.text, longest_rule_line));
    out.place.line = found.line;
    out.place.column = found.column;
    out.length = found.column > 0 ? characters(problem.token) : 1;
    out.message = problem.message;
    out.expected = problem.expected;
    out.nearest = problem.nearest;
    out.mend = problem.mend;
    diagnostics.add(std::move(out));
}

}  // namespace ics
