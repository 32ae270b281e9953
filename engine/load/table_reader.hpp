// Typed access to one table of a file. Remembers which keys were asked for, so that the others can be reported;
// reports what is missing or of the wrong type, saying what it is and what was expected.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/toml_file.hpp"
#include "load/wording.hpp"
#include "model/date.hpp"

namespace ics {

enum class Need { optional, required };

// A word and what it stands for, such as "local" and Scope::local.
template <class Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

// `word`, called `what`, is none of `words`.
Diagnostic unknown_word(const std::string& what, const Located& word, const std::vector<std::string>& words);

// Every accessor returns nothing (or an empty value) when the key is absent, which is reported where it is
// required, and when its value is unfit, which is always reported.
class TableReader {
public:
    // `title` is what the user wrote to begin the table: "[[metric]]". The table and `diagnostics` must outlive this.
    TableReader(const toml::table& table, std::string title, std::shared_ptr<const std::string> file,
                Diagnostics& diagnostics);

    const std::string& title() const { return title_; }
    // "[[metric]] 'iapt-access'"; the title alone where it has no id.
    std::string title_with_id() const;
    const Located& header() const { return header_; }
    Place place() const { return header_.place; }
    bool has(std::string_view key) const { return table_->contains(key); }
    // The value of a key, or the header where there is none; its text is only filled for strings.
    Located at(std::string_view key) const;

    // Text with something in it besides spaces.
    std::optional<Located> name(std::string_view key, Need need = Need::optional, std::string_view example = "\"...\"");
    std::string text(std::string_view key, Need need = Need::optional);
    // A list of such texts without repeats; required means at least one.
    std::vector<Located> names(std::string_view key, Need need = Need::optional);
    // The same, or one text alone.
    std::vector<Located> name_or_names(std::string_view key, Need need = Need::optional);
    // A finite number.
    std::optional<double> number(std::string_view key, Need need = Need::optional);
    std::optional<int> whole_number(std::string_view key, Need need = Need::optional);
    std::optional<bool> truth(std::string_view key, Need need = Need::optional);
    std::optional<Date> date(std::string_view key, Need need = Need::optional);
    // One word of a closed list.
    template <class Value>
    std::optional<Value> choice(std::string_view key, const Choices<Value>& choices, Need need = Need::optional);
    // A list of tables, [[so]].
    std::vector<TableReader> tables(std::string_view key);
    // One table, [so] or { so }.
    std::optional<TableReader> table(std::string_view key, Need need = Need::optional);
    // One table, or a list of them.
    std::vector<TableReader> table_or_tables(std::string_view key);
    // All keys, each where it stands, in alphabetical order; counts them as asked for.
    std::vector<Located> keys();
    // A value of any type, for keys whose type depends on something else.
    const toml::node* any(std::string_view key, Need need = Need::optional);

    // The same checks for a value that stands elsewhere, called `what` in messages: "'target' of [[metric]]".
    std::optional<Located> as_name(const toml::node& node, const std::string& what) const;
    std::vector<Located> as_names(const toml::node& node, const std::string& what) const;
    std::optional<double> as_number(const toml::node& node, const std::string& what) const;
    std::optional<bool> as_truth(const toml::node& node, const std::string& what) const;
    Located locate(const toml::node& node) const;

    // "'target' of [[metric]]".
    std::string what(std::string_view key) const;
    // Notes that `key` is missing; `finish` reports all that are as one problem.
    void report_missing(std::string_view key, std::string example);
    // `value` of `key` is not among `words`.
    void report_unknown_value(std::string_view key, const Located& value, const std::vector<std::string>& words) const;
    // Reports the keys that are missing, and every key that was not asked for. Call last.
    void finish() const;

private:
    using Words = std::function<std::string()>;  // called where there is a problem: nearly all values have none

    std::optional<Located> fit_name(const toml::node& node, const Words& what) const;
    std::vector<Located> fit_names(const toml::node& node, const Words& what) const;
    const toml::node* find(std::string_view key, Need need, std::string_view example);
    void report_missing_keys() const;
    void report_unknown_keys() const;
    void report_wrong_type(const toml::node& node, const std::string& what, std::string_view expected) const;
    std::string title_below(std::string_view key) const;
    void report_repeats(const std::vector<Located>& names, const Words& what) const;

    const toml::table* table_;
    std::string title_;
    std::shared_ptr<const std::string> file_;
    Diagnostics* diagnostics_;
    Located header_;
    std::vector<std::string> asked_;
    bool asked_for_all_ = false;
    std::vector<std::pair<std::string, std::string>> missing_;  // keys, and how they could be written
};

template <class Value>
std::optional<Value> TableReader::choice(std::string_view key, const Choices<Value>& choices, Need need) {
    const auto words = [&] {
        std::vector<std::string> all;
        for (const auto& [known, value] : choices) all.emplace_back(known);
        return all;
    };
    const auto word = name(key, need, need == Need::required ? one_of(quoted(words())) : "");
    if (!word) return std::nullopt;
    for (const auto& [known, value] : choices)
        if (known == word->text) return value;
    report_unknown_value(key, *word, words());
    return std::nullopt;
}

}  // namespace ics
