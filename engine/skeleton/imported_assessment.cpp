#include "skeleton/imported_assessment.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "skeleton/sheet_entry_text.hpp"
#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

using skeleton::entry_text;

// The entry about the system, with what the options say in place of what the sheet says.
class SystemEntry {
public:
    SystemEntry(const RatingsSheet& sheet, Diagnostics& diagnostics) : sheet_(sheet), diagnostics_(diagnostics) {
        for (const SheetEntry& entry : sheet.entries)
            if (entry.kind == RowKind::system) entry_ = entry;
    }

    void set(const std::string& key, const SheetValue& value) {
        const auto before =
            std::find_if(entry_.values.begin(), entry_.values.end(), [&](const auto& v) { return v.first == key; });
        if (before == entry_.values.end()) {
            entry_.values.emplace_back(key, value);
        } else if (before->second != value) {
            diagnostics_.add(
                {.code = "option-wins",
                 .severity = Severity::warning,
                 .place = entry_.place,
                 .message = fmt::format(
                     "the sheet gives another '{0}' than --{0}, which is taken; the sheet's is kept as a comment", key),
                 .notes = sheet_.where(entry_.place)});
            entry_.notes.push_back({key + " in the sheet", skeleton::value_text(before->second)});
            before->second = value;
        }
    }

    // False, and reported, when there is no such key.
    bool needs(const std::string& key, std::string_view what) {
        if (entry_.find(key)) return true;
        diagnostics_.add(
            {.code = "missing-" + key,
             .message = fmt::format("neither the sheet nor an option says {}", what),
             .expected = fmt::format("a row with the id '{0}' and the kind 'system', or --{0}", key),
             .mend = fmt::format("fill in the row, or add --{} {}", key, key == "date" ? "YYYY-MM-DD" : "NAME")});
        return false;
    }

    // Name and date first.
    SheetEntry sorted() && {
        const auto rank = [](const auto& value) { return value.first == "name" ? 0 : value.first == "date" ? 1 : 2; };
        std::stable_sort(entry_.values.begin(), entry_.values.end(),
                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        return std::move(entry_);
    }

private:
    const RatingsSheet& sheet_;
    Diagnostics& diagnostics_;
    SheetEntry entry_;
};

std::string head(std::string_view verb, const ImportOptions& options) {
    return skeleton::comment(fmt::format("{} by `ics-advisor import` from {}.", verb, options.from)) + "\n";
}

bool is_of(const SheetEntry& entry, RowKind kind) { return entry.kind == kind; }

}  // namespace

std::optional<std::string> imported_assessment(const RatingsSheet& sheet, const ImportOptions& options,
                                               Diagnostics& diagnostics) {
    SystemEntry system(sheet, diagnostics);
    if (!options.name.empty()) system.set("name", options.name);
    if (options.date) system.set("date", *options.date);
    const bool named = system.needs("name", "what the system is called"),
               dated = system.needs("date", "the date of the assessment");
    if (!named || !dated) return std::nullopt;
    std::string out = head("Made", options) + entry_text(std::move(system).sorted());
    for (const SheetEntry& entry : sheet.entries)  // within [system], so before the other tables
        if (is_of(entry, RowKind::target)) out += "\n" + entry_text(entry);
    for (const SheetEntry& entry : sheet.entries)
        if (!is_of(entry, RowKind::system) && !is_of(entry, RowKind::target)) out += "\n" + entry_text(entry);
    return out;
}

}  // namespace ics
