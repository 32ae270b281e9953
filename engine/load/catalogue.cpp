#include "load/catalogue.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/natural_order.hpp"
#include "load/report.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

std::string peek(const toml::table& table, std::string_view key) { return table[key].value_or(std::string()); }

void report_unknown_table(const TomlFile& file, const toml::key& key, Diagnostics& diagnostics) {
    const Located place = located(std::string(key.str()), key.source(), file.name);
    report(diagnostics, "unknown-table", place, fmt::format("the knowledge base has no table '{}'", key.str()),
           {.expected = "one of " + one_of(table_names()),
            .nearest = nearest_name(key.str(), table_names()),
            .mend = "correct the name, or remove the table"});
}

void report_form(const TomlFile& file, const toml::key& key, const TableKind& kind, Diagnostics& diagnostics) {
    const Located place = located(std::string(key.str()), key.source(), file.name);
    const std::string expected =
        kind.form == Form::once ? fmt::format("[{}]", key.str()) : fmt::format("[[{}]]", key.str());
    report(diagnostics, "wrong-type", place, fmt::format("'{}' is not headed {}", key.str(), expected),
           {.expected = expected,
            .mend = kind.form == Form::once ? "there is one: use single brackets"
                                            : "there may be several: use double brackets"});
}

std::string place_in_words(const Place& place) { return fmt::format("{}:{}", place.file_name(), place.line); }

void report_duplicate(const Located& id, std::string_view kind, const Place& first, Diagnostics& diagnostics) {
    report(diagnostics, "duplicate-id", id,
           fmt::format("the id '{}' is taken by the {} at {}", id.text, kind, place_in_words(first)),
           {.expected = "an id of its own", .mend = "give this one another id, or remove one of the two"});
}

bool stands_before(const Item& a, const Item& b) {
    const auto line = [](const Item& item) { return item.table->source().begin.line; };
    if (a.file->layer != b.file->layer) return a.file->layer < b.file->layer;
    return *a.file->name != *b.file->name ? *a.file->name < *b.file->name : line(a) < line(b);
}

// Most items come in order: files are read by path, and tables stand as their authors numbered them.
template <class Before>
void sort_where_needed(std::vector<Item>& items, Before before) {
    if (!std::is_sorted(items.begin(), items.end(), before)) std::stable_sort(items.begin(), items.end(), before);
}

// The parts of a recommendation or an approach have ids of their own.
std::vector<Item> with_parts(const Item& item, std::string_view kind) {
    std::vector<Item> items{item};
    const toml::array* parts = item.table->get_as<toml::array>("part");
    for (std::size_t i = 0; parts && i < parts->size(); ++i)
        if (const toml::table* part = (*parts)[i].as_table())
            items.push_back({item.file, part, fmt::format("[[{}.part]]", kind), peek(*part, "id")});
    return items;
}

}  // namespace

void report_unfit_id(const Located& id, Diagnostics& diagnostics) {
    const bool unfit = std::any_of(id.text.begin(), id.text.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; });
    if (unfit)
        report(diagnostics, "bad-id", id, "this id holds a space or a character that cannot be seen",
               {.expected = "letters, digits and signs such as - / .", .mend = "write it without"});
}

std::string Item::owner_id(std::string_view key) const {
    if (table->contains(key)) return peek(*table, key);
    const toml::table* owner = file->root.get_as<toml::table>(key);
    return owner ? peek(*owner, "id") : std::string();
}

std::optional<Located> Item::owner(TableReader& reader, std::string_view key, Need need) const {
    if (auto own = reader.name(key)) return own;
    if (reader.has(key)) return std::nullopt;
    if (const toml::table* owner = file->root.get_as<toml::table>(key)) {
        const toml::node* owner_id = owner->get("id");
        if (owner_id && owner_id->is_string()) return reader.locate(*owner_id);
    } else if (need == Need::required) {
        reader.report_missing(key, fmt::format("{} = \"...\", or a [{}] in the same file", key, key));
    }
    return std::nullopt;
}

Catalogue::Catalogue(const std::vector<TomlFile>& files, Diagnostics& diagnostics) {
    for (const TomlFile& file : files)
        for (const auto& [key, node] : file.root) add_tables(file, key, node, diagnostics);
    sort_items();
    for (const std::string& name : table_names()) note_ids(*table_kind(name), diagnostics);
}

void Catalogue::add_tables(const TomlFile& file, const toml::key& key, const toml::node& node,
                           Diagnostics& diagnostics) {
    const TableKind* kind = table_kind(key.str());
    if (!kind) return report_unknown_table(file, key, diagnostics);
    std::vector<Item>& items = items_[std::string(key.str())];
    const toml::table* single = node.as_table();
    if (single && kind->form != Form::several) {
        items.push_back({&file, single, fmt::format("[{}]", key.str()), peek(*single, "id")});
    } else if (node.is_array_of_tables() && kind->form != Form::once) {
        for (const toml::node& entry : *node.as_array())
            items.push_back({&file, entry.as_table(), fmt::format("[[{}]]", key.str()), peek(*entry.as_table(), "id")});
    } else {
        report_form(file, key, *kind, diagnostics);
    }
}

void Catalogue::sort_items() {
    for (auto& [name, items] : items_) {
        sort_where_needed(items, stands_before);
        if (table_kind(name)->as_written) continue;
        sort_where_needed(items, [](const Item& a, const Item& b) { return natural_less(a.id, b.id); });
    }
}

// Stages of different frameworks may have the same name, and a word of one kind may be a word of another.
void Catalogue::note_ids(const TableKind& kind, Diagnostics& diagnostics) {
    Ids own;
    for (const Item& record : of(kind.name)) {
        for (const Item& item : with_parts(record, kind.name)) {
            if (item.id.empty() || kind.ids == IdSpace::none) continue;
            const Located id = located(item.id, item.table->get("id")->source(), item.file->name);
            report_unfit_id(id, diagnostics);
            const std::string key = kind.ids == IdSpace::stage ? item.owner_id("framework") + " " + item.id : item.id;
            Ids& ids = kind.ids == IdSpace::records ? records_ : own;
            const std::string_view words = item.table == record.table ? kind.words : kind.part_words;
            const auto [first, added] = ids.emplace(key, KnownId{words, id.place});
            if (!added) report_duplicate(id, first->second.kind, first->second.place, diagnostics);
            note_covers(item);
        }
    }
}

void Catalogue::note_covers(const Item& item) {
    const toml::array* covers = item.table->get_as<toml::array>("covers");
    for (std::size_t i = 0; covers && i < covers->size(); ++i)
        if (const auto id = (*covers)[i].value<std::string>()) covered_.emplace(*id, item.id);
}

const std::vector<Item>& Catalogue::of(std::string_view name) const {
    static const std::vector<Item> none;
    assert(table_kind(name));
    const auto found = items_.find(name);
    return found == items_.end() ? none : found->second;
}

const KnownId* Catalogue::find(std::string_view id) const {
    const auto found = records_.find(id);
    return found == records_.end() ? nullptr : &found->second;
}

std::optional<std::string> Catalogue::stated_by(std::string_view id) const {
    if (find(id)) return std::string(id);
    const auto found = covered_.find(id);
    return found == covered_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Catalogue::ids(const std::vector<std::string>& kinds) const {
    std::vector<std::string> ids;
    for (const auto& [id, known] : records_)
        if (std::find(kinds.begin(), kinds.end(), known.kind) != kinds.end()) ids.push_back(id);
    return ids;
}

std::vector<std::string> Catalogue::ids() const {
    std::vector<std::string> ids;
    for (const auto& [id, known] : records_) ids.push_back(id);
    return ids;
}

}  // namespace ics
