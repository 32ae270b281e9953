// What TableReader reports.
#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/table_reader.hpp"
#include "load/value_kind.hpp"

namespace ics {

Diagnostic unknown_word(const std::string& what, const Located& word, const std::vector<std::string>& words) {
    // Of short words, others of the same length are as near as misspellings.
    const std::string nearest = nearest_name(word.text, words);
    const bool is_near = !nearest.empty() && 2 * edit_distance(word.text, nearest) <= word.text.size();
    return {.code = "unknown-value",
            .place = word.place,
            .length = word.length,
            .message = fmt::format("{} is '{}'", what, word.text),
            .expected = one_of(words),
            .nearest = is_near ? nearest : "",
            .mend = "use one of these words"};
}

void TableReader::report_missing(std::string_view key, std::string example) {
    missing_.emplace_back(key, std::move(example));
}

void TableReader::report_missing_keys() const {
    if (missing_.empty()) return;
    std::vector<std::string> keys;
    std::string examples;
    for (const auto& [key, example] : missing_) {
        keys.push_back("'" + key + "'");
        examples += (examples.empty() ? "" : "; ") + example;
    }
    report(*diagnostics_, "missing-key", header_, fmt::format("{} has no {}", title_with_id(), one_of(keys)),
           {.expected = std::move(examples), .mend = keys.size() == 1 ? "add it" : "add them"});
}

void TableReader::report_wrong_type(const toml::node& node, const std::string& what, std::string_view expected) const {
    const Located place = locate(node);
    report(*diagnostics_, "wrong-type", place, fmt::format("{} is {}", what, kind_of(node)),
           {.expected = std::string(expected), .mend = mend_for(node, expected)});
}

void TableReader::report_repeats(const std::vector<Located>& names, const Words& what) const {
    for (std::size_t i = 1; i < names.size(); ++i) {
        const auto same = [&](const Located& other) { return other.text == names[i].text; };
        if (std::none_of(names.begin(), names.begin() + std::ptrdiff_t(i), same)) continue;
        report(*diagnostics_, "repeated-value", names[i], fmt::format("{} has '{}' twice", what(), names[i].text),
               {.mend = "remove one of the two"});
    }
}

void TableReader::report_unknown_value(std::string_view key, const Located& value,
                                       const std::vector<std::string>& words) const {
    diagnostics_->add(unknown_word(what(key), value, words));
}

void TableReader::finish() const {
    report_missing_keys();
    report_unknown_keys();
}

namespace {

// These stand at the head of an overlay's file: below a [table] TOML takes them for the table's own.
bool is_of_an_overlay(std::string_view key) { return key == "remove" || key == "disable_rules"; }

}  // namespace

void TableReader::report_unknown_keys() const {
    if (asked_for_all_) return;
    for (const auto& [key, node] : *table_) {
        if (std::find(asked_.begin(), asked_.end(), key.str()) != asked_.end()) continue;
        std::vector<std::string> known = asked_;
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        const Located place = located(std::string(key.str()), key.source(), file_);
        report(*diagnostics_, "unknown-key", place,
               fmt::format("{} has no {} '{}'", title_, title_.starts_with('[') ? "key" : "table", key.str()),
               {.expected = (known.size() > 1 ? "one of " : "") + one_of(known),
                .nearest = nearest_name(key.str(), known),
                .mend = is_of_an_overlay(key.str()) ? "in an overlay, move it to the top of the file, before any [table]"
                                                    : "correct the name, or remove it"});
    }
}

}  // namespace ics
