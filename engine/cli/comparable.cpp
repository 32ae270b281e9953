#include "cli/comparable.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "load/load.hpp"
#include "scenario/assessed.hpp"

namespace ics {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t most_told = 3;  // files, or systems

// A line each, and how many more there are.
Words first_few(Words all) {
    if (all.size() <= most_told) return all;
    const std::string more = fmt::format("and {} more", all.size() - most_told);
    all.resize(most_told);
    all.push_back(more);
    return all;
}

struct Loaded {
    std::vector<Assessment> sound;
    Words unsound;  // names of files
};

Loaded load_all(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    Loaded out;
    for (const SourceFile& file : files) {
        if (auto assessment = load_assessment(file, knowledge, diagnostics)) out.sound.push_back(std::move(*assessment));
        else out.unsound.push_back(file.name);
    }
    return out;
}

// Of a few, all that is wrong is told already; of many, it is taken back.
bool are_sound(const Words& unsound, std::size_t files, Diagnostics& diagnostics) {
    if (unsound.size() <= most_told) return unsound.empty();
    const std::set<std::string> names(unsound.begin(), unsound.end());
    diagnostics.take([&](const Diagnostic& problem) { return problem.place.file && names.contains(*problem.place.file); });
    diagnostics.add({.code = "unsound-assessments",
                     .message = fmt::format("{} of the {} files are no sound assessments", unsound.size(), files),
                     .expected = "OLD NEW, two assessments of one system, or more of them",
                     .mend = "name those that are meant; `ics-advisor check` says what is wrong with each",
                     .notes = first_few(unsound)});
    return false;
}

bool are_of_one_system(const std::vector<Assessment>& assessments, Diagnostics& diagnostics) {
    Words names, told;
    for (const Assessment& one : assessments) {
        const auto same = [&](const std::string& name) { return same_system(name, one.system.name); };
        if (std::any_of(names.begin(), names.end(), same)) continue;
        names.push_back(one.system.name);
        told.push_back(fmt::format("'{}' ({})", one.system.name, one.file.path));
    }
    if (names.size() <= 2) return true;
    diagnostics.add({.code = "other-system",
                     .message = fmt::format("the assessments are of {} systems, not of one", names.size()),
                     .expected = "assessments of one system",
                     .mend = "name those of one system, or give them the same 'name' under [system]",
                     .notes = first_few(std::move(told))});
    return false;
}

void warn_of_reversed(const Assessment& first, const Assessment& second, Diagnostics& diagnostics) {
    diagnostics.add({.code = "reversed-dates", .severity = Severity::warning,
                     .message = fmt::format("{} is dated {}, before {}, {}", second.file.path, iso(second.date), first.file.path,
                                            iso(first.date)),
                     .expected = "OLD NEW", .mend = "they are compared in order of their dates: check that these are right"});
}

void report_same_date(const Words& files, Date date, Diagnostics& diagnostics) {
    const bool two = files.size() == 2;
    Diagnostic problem{.code = "same-date",
                       .expected = "another date for each of three assessments or more, so that they have an order",
                       .mend = fmt::format("correct 'date' under [system], or leave {} of them out", two ? "one" : "all but one")};
    problem.message = two ? fmt::format("{} and {} are both dated {}", files[0], files[1], iso(date))
                          : fmt::format("{} of the assessments are dated {}", files.size(), iso(date));
    if (!two) problem.notes = first_few(files);
    diagnostics.add(std::move(problem));
}

// Each date is told once, with all that bear it.
bool have_an_order(const std::vector<Assessment>& in_order, Diagnostics& diagnostics) {
    bool fine = true;
    for (std::size_t i = 0, end = 0; i < in_order.size(); i = end) {
        Words files;
        for (end = i; end < in_order.size() && in_order[end].date == in_order[i].date; ++end) files.push_back(in_order[end].file.path);
        if (files.size() < 2) continue;
        report_same_date(files, in_order[i].date, diagnostics);
        fine = false;
    }
    return fine;
}

// Two of one date stand as they were named; of more, which came first cannot be told.
bool put_in_order(std::vector<Assessment>& assessments, Diagnostics& diagnostics) {
    const auto earlier = [](const Assessment& a, const Assessment& b) { return a.date < b.date; };
    const bool two = assessments.size() == 2;
    if (two && earlier(assessments[1], assessments[0])) warn_of_reversed(assessments[0], assessments[1], diagnostics);
    std::stable_sort(assessments.begin(), assessments.end(), earlier);
    return two || have_an_order(assessments, diagnostics);
}

}  // namespace

std::optional<std::vector<Assessment>> comparable(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                                  Diagnostics& diagnostics) {
    Loaded loaded = load_all(files, knowledge, diagnostics);
    const bool sound = are_sound(loaded.unsound, files.size(), diagnostics);
    const bool of_one_system = are_of_one_system(loaded.sound, diagnostics);
    if (!sound || !of_one_system || !put_in_order(loaded.sound, diagnostics)) return std::nullopt;
    return std::move(loaded.sound);
}

}  // namespace ics
