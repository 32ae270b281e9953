#include "lint/silences.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "lint/codes.hpp"

namespace ics {

namespace {

bool is_for(const Silence& silence, const Diagnostic& warning) {
    return warning.severity == Severity::warning && warning.code == silence.code &&
           std::find(warning.of.begin(), warning.of.end(), silence.of) != warning.of.end();
}

Diagnostic problem_of(const Silence& silence, std::string message) {
    return {.code = "unused-silence", .severity = Severity::warning, .place = silence.place, .message = std::move(message)};
}

std::vector<std::string> warning_codes() {
    std::vector<std::string> out;
    for (const Code& code : codes())
        if (code.severity == Severity::warning) out.emplace_back(code.id);
    return out;
}

Diagnostic no_such_code(const Silence& silence) {
    const Code* known = code_named(silence.code);
    Diagnostic out = problem_of(silence, fmt::format("'{}' is {}", silence.code, known ? "an error's code: errors are not silenced"
                                                                                       : "no code of a warning"));
    out.expected = "a code of a warning: ics-advisor check --list prints them";
    out.nearest = known ? "" : nearest_name(silence.code, warning_codes());
    out.mend = known ? "remove it, and mend the error" : "correct it";
    return out;
}

Diagnostic silences_nothing(const Silence& silence, const std::vector<Diagnostic>& left) {
    std::set<std::string> of;
    for (const Diagnostic& warning : left)
        if (warning.code == silence.code) of.insert(warning.of.begin(), warning.of.end());
    Diagnostic out = problem_of(silence, fmt::format("there is no warning {} of '{}' to silence", silence.code, silence.of));
    out.nearest = nearest_name(silence.of, {of.begin(), of.end()});
    out.mend = out.nearest.empty() ? "remove it" : "correct it";
    return out;
}

}  // namespace

std::vector<Silenced> take_silenced(const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    const auto silence_for = [&](const Diagnostic& warning) {
        return std::find_if(knowledge.silences.begin(), knowledge.silences.end(),
                            [&](const Silence& silence) { return is_for(silence, warning); });
    };
    std::vector<Silenced> out;
    for (Diagnostic& warning : diagnostics.take([&](const Diagnostic& d) { return silence_for(d) != knowledge.silences.end(); })) {
        const Silence& silence = *silence_for(warning);
        out.push_back({std::move(warning), silence});
    }
    return out;
}

void report_unused_silences(const KnowledgeBase& knowledge, const std::vector<Silenced>& silenced, int last_layer,
                            Diagnostics& diagnostics) {
    const std::vector<Diagnostic> left = diagnostics.sorted();
    for (const Silence& silence : knowledge.silences) {
        const Code* code = code_named(silence.code);
        const bool used = std::any_of(silenced.begin(), silenced.end(), [&](const Silenced& s) { return is_for(silence, s.warning); });
        if (!code || code->severity == Severity::error) diagnostics.add(no_such_code(silence));
        else if (!used && silence.layer == last_layer) diagnostics.add(silences_nothing(silence, left));
    }
}

}  // namespace ics
