#include "load/table_reader.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

constexpr std::size_t usual_keys = 24;  // that a reader is asked for

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

TableReader::TableReader(const toml::table& table, std::string title, std::shared_ptr<const std::string> file,
                         Diagnostics& diagnostics)
    : table_(&table),
      title_(std::move(title)),
      file_(std::move(file)),
      diagnostics_(&diagnostics),
      header_(located(title_, table.source(), file_)) {
    asked_.reserve(usual_keys);
}

Located TableReader::locate(const toml::node& node) const {
    const toml::value<std::string>* text = node.as_string();
    return located(text ? text->get() : "", node.source(), file_);
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
    return node ? fit_name(*node, [&] { return what(key); }) : std::nullopt;
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
    return fit_names(*node, [&] { return what(key); });
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
    if (!node && need == Need::optional) return std::nullopt;
    const std::string title = fmt::format("[{}]", title_below(key));
    if (!node) return report_missing(key, title), std::nullopt;
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
    asked_for_all_ = true;
    for (const auto& [key, node] : *table_) keys.push_back(located(std::string(key.str()), key.source(), file_));
    return keys;
}

std::optional<Located> TableReader::fit_name(const toml::node& node, const Words& what) const {
    const toml::value<std::string>* text = node.as_string();
    if (!text) {
        report_wrong_type(node, what(), "text in quotes");
        return std::nullopt;
    }
    Located place = locate(node);
    if (!is_blank(place.text)) return place;
    report(*diagnostics_, "empty-value", place, what() + " is empty", {.mend = "write it, or remove the line"});
    return std::nullopt;
}

std::vector<Located> TableReader::fit_names(const toml::node& node, const Words& what) const {
    std::vector<Located> names;
    const toml::array* list = node.as_array();
    if (!list) report_wrong_type(node, what(), "a list of texts");
    else names.reserve(list->size());
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (auto entry = fit_name((*list)[i], [&] { return "an entry of " + what(); })) names.push_back(std::move(*entry));
    report_repeats(names, what);
    return names;
}

std::optional<Located> TableReader::as_name(const toml::node& node, const std::string& what) const {
    return fit_name(node, [&] { return what; });
}

std::vector<Located> TableReader::as_names(const toml::node& node, const std::string& what) const {
    return fit_names(node, [&] { return what; });
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

}  // namespace ics
