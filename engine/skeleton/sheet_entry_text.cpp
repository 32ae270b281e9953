#include "skeleton/sheet_entry_text.hpp"

#include <fmt/format.h>

#include "skeleton/toml_text.hpp"

namespace ics::skeleton {

namespace {

std::string heading(const SheetEntry& entry) {
    switch (entry.kind) {
        case RowKind::system: return "[system]";
        case RowKind::target: return "[[system.target]]";
        case RowKind::capability:
        case RowKind::criterion: return fmt::format("[rating.{}]", key(entry.id));
        case RowKind::metric: return fmt::format("[metric.{}]", key(entry.id));
        case RowKind::context: return fmt::format("[context.{}]", key(entry.id));
    }
    return "";
}

struct AsToml {
    std::string operator()(const std::string& text) const { return in_quotes(text); }
    std::string operator()(const std::vector<std::string>& words) const { return list(words); }
    std::string operator()(double value) const { return figure(value); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(Date value) const { return iso(value); }
};

std::string notes(const SheetEntry& entry) {
    std::string out;
    for (const SheetNote& note : entry.notes) out += note_text(note);
    return out;
}

}  // namespace

std::string value_text(const SheetValue& value) { return std::visit(AsToml{}, value); }

std::string note_text(const SheetNote& note) {
    return comment(note.label.empty() ? note.text : note.label + ": " + note.text);
}

std::string about(const SheetEntry& entry) { return entry.kind == RowKind::system ? "the system" : entry.id; }

std::string opening(const SheetEntry& entry) {
    const std::string first = heading(entry) + "\n";
    return entry.kind == RowKind::target ? first + fmt::format("framework = {}\n", in_one_line(entry.id)) : first;
}

std::string notes_text(const SheetEntry& entry, std::string_view state) {
    if (entry.notes.empty()) return "";
    return comment(fmt::format("{}, {}:", about(entry), state)) + notes(entry);
}

std::string entry_text(const SheetEntry& entry) {
    if (entry.values.empty()) return notes_text(entry, "without an answer");
    std::string out = notes(entry) + opening(entry);
    for (const auto& [key_name, value] : entry.values) out += fmt::format("{} = {}\n", key_name, value_text(value));
    return out;
}

}  // namespace ics::skeleton
