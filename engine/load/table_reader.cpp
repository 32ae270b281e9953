#include "load/table_reader.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/value_kind.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

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

TableReader::TableReader(const toml::table& table, std::string title, std::shared_ptr<const std::string> file,
                         Diagnostics& diagnostics)
    : table_(&table),
      title_(std::move(title)),
      file_(std::move(file)),
      diagnostics_(&diagnostics),
      header_(located(title_, table.source(), file_)) {}

Located TableReader::locate(const toml::node& node) const {
    return located(node.value<std::string>().value_or(""), node.source(), file_);
}

Located TableReader::at(std::string_view key) const {
    const toml::node* node = table_->get(key);
    return node ? locate(*node) : header_;
}

std::string TableReader::what(std::string_view key) const { return fmt::format("'{}' of {}", key, title_); }

std::string TableReader::title_with_id() const {
    const auto id = (*table_)["id"].value<std::string_view>();
    return id && !is_blank(*id) ? fmt::format("{} '{}'", title_, *id) : title_;
}

const toml::node* TableReader::find(std::string_view key, Need need, std::string_view example) {
    asked_.emplace_back(key);
    const toml::node* node = table_->get(key);
    if (!node && need == Need::required) report_missing(key, fmt::format("{} = {}", key, example));
    return node;
}

const toml::node* TableReader::any(std::string_view key, Need need) { return find(key, need, "..."); }

std::optional<Located> TableReader::name(std::string_view key, Need need, std::string_view example) {
    const toml::node* node = find(key, need, example);
    return node ? as_name(*node, what(key)) : std::nullopt;
}

std::string TableReader::text(std::string_view key, Need need) {
    auto found = name(key, need);
    return found ? std::move(found->text) : std::string();
}

std::vector<Located> TableReader::names(std::string_view key, Need need) {
    const toml::node* node = find(key, need, "[\"...\"]");
    if (!node) return {};
    const toml::array* list = node->as_array();
    if (list && list->empty() && need == Need::required) report_missing(key, fmt::format("{} = [\"...\"]", key));
    return as_names(*node, what(key));
}

std::vector<Located> TableReader::name_or_names(std::string_view key, Need need) {
    const toml::node* node = table_->get(key);
    if (!node || node->is_array()) return names(key, need);
    const auto one = name(key, need);
    return one ? std::vector{*one} : std::vector<Located>{};
}

std::optional<double> TableReader::number(std::string_view key, Need need) {
    const toml::node* node = find(key, need, "1");
    return node ? as_number(*node, what(key)) : std::nullopt;
}

std::optional<int> TableReader::whole_number(std::string_view key, Need need) {
    const toml::node* node = find(key, need, "1");
    if (!node) return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    if (value && *value <= most && *value >= -most) return int(*value);
    report_wrong_type(*node, what(key), value ? "a smaller number" : "a whole number");
    return std::nullopt;
}

std::optional<bool> TableReader::truth(std::string_view key, Need need) {
    const toml::node* node = find(key, need, "true");
    return node ? as_truth(*node, what(key)) : std::nullopt;
}

std::optional<Date> TableReader::date(std::string_view key, Need need) {
    const toml::node* node = find(key, need, "2020-03-31");
    if (!node) return std::nullopt;
    if (const toml::value<toml::date>* found = node->as_date()) {
        const toml::date& d = found->get();
        return Date{std::chrono::year(d.year), std::chrono::month(d.month), std::chrono::day(d.day)};
    }
    report_wrong_type(*node, what(key), "a date");
    return std::nullopt;
}

// "metric.iapt-access": a key with other characters stands in quotes.
std::string TableReader::title_below(std::string_view key) const {
    const std::size_t open = title_.find_first_not_of('['), close = title_.find(']');
    const std::string above = title_.starts_with('[') ? title_.substr(open, close - open) + "." : "";
    const bool bare = std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    return bare ? fmt::format("{}{}", above, key) : fmt::format("{}\"{}\"", above, key);
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
    std::vector<TableReader> readers;
    const toml::node* node = find(key, Need::optional, "");
    if (!node) return readers;
    const std::string title = fmt::format("[[{}]]", title_below(key));
    const toml::array* list = node->as_array();
    if (!list) report_wrong_type(*node, what(key), "tables, each headed " + title);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const toml::node& entry = (*list)[i];
        if (const toml::table* found = entry.as_table()) readers.emplace_back(*found, title, file_, *diagnostics_);
        else report_wrong_type(entry, "an entry of " + what(key), "tables, each headed " + title);
    }
    return readers;
}

std::optional<TableReader> TableReader::table(std::string_view key, Need need) {
    const toml::node* node = find(key, Need::optional, "");
    const std::string title = fmt::format("[{}]", title_below(key));
    if (!node && need == Need::required) report_missing(key, title);
    if (!node) return std::nullopt;
    if (const toml::table* found = node->as_table()) return TableReader(*found, title, file_, *diagnostics_);
    report_wrong_type(*node, what(key), "a table, headed " + title);
    return std::nullopt;
}

std::vector<TableReader> TableReader::table_or_tables(std::string_view key) {
    const toml::node* node = table_->get(key);
    if (!node || !node->is_table()) return tables(key);
    return {*table(key)};
}

std::vector<Located> TableReader::keys() {
    std::vector<Located> keys;
    for (const auto& [key, node] : *table_) {
        asked_.emplace_back(key.str());
        keys.push_back(located(std::string(key.str()), key.source(), file_));
    }
    return keys;
}

std::optional<Located> TableReader::as_name(const toml::node& node, const std::string& what) const {
    const auto text = node.value_exact<std::string>();
    if (!text) {
        report_wrong_type(node, what, "text in quotes");
        return std::nullopt;
    }
    if (!is_blank(*text)) return locate(node);
    const Located place = locate(node);
    report(*diagnostics_, "empty-value", place, what + " is empty", {.mend = "write it, or remove the line"});
    return std::nullopt;
}

std::vector<Located> TableReader::as_names(const toml::node& node, const std::string& what) const {
    std::vector<Located> names;
    const toml::array* list = node.as_array();
    if (!list) report_wrong_type(node, what, "a list of texts");
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (auto entry = as_name((*list)[i], "an entry of " + what)) names.push_back(std::move(*entry));
    report_repeats(names, what);
    return names;
}

std::optional<double> TableReader::as_number(const toml::node& node, const std::string& what) const {
    std::optional<double> value;
    if (const auto whole = node.value_exact<std::int64_t>()) value = double(*whole);
    else value = node.value_exact<double>();
    if (value && std::isfinite(*value)) return value;
    report_wrong_type(node, what, "a number");
    return std::nullopt;
}

std::optional<bool> TableReader::as_truth(const toml::node& node, const std::string& what) const {
    const auto value = node.value_exact<bool>();
    if (!value) report_wrong_type(node, what, "true or false");
    return value;
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

void TableReader::report_repeats(const std::vector<Located>& names, const std::string& what) const {
    for (std::size_t i = 1; i < names.size(); ++i) {
        const auto same = [&](const Located& other) { return other.text == names[i].text; };
        if (std::none_of(names.begin(), names.begin() + std::ptrdiff_t(i), same)) continue;
        report(*diagnostics_, "repeated-value", names[i], fmt::format("{} has '{}' twice", what, names[i].text),
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

void TableReader::report_unknown_keys() const {
    std::vector<std::string> known = asked_;
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (const auto& [key, node] : *table_) {
        if (std::binary_search(known.begin(), known.end(), key.str())) continue;
        const Located place = located(std::string(key.str()), key.source(), file_);
        report(*diagnostics_, "unknown-key", place,
               fmt::format("{} has no {} '{}'", title_, title_.starts_with('[') ? "key" : "table", key.str()),
               {.expected = (known.size() > 1 ? "one of " : "") + one_of(known),
                .nearest = nearest_name(key.str(), known),
                .mend = "correct the name, or remove it"});
    }
}

}  // namespace ics
