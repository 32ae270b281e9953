// What the files of a knowledge base hold, before any of it is read: every record's table, by kind and in order,
// and every id.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "load/table_kinds.hpp"
#include "load/table_reader.hpp"

namespace ics {

// A table of a file that holds one record.
struct Item {
    const TomlFile* file = nullptr;
    const toml::table* table = nullptr;
    std::string title;  // "[[metric]]", or "[theme]" where it is its file's only one
    std::string id;     // empty where it has none

    TableReader reader(Diagnostics& diagnostics) const { return {*table, title, file->name, diagnostics}; }
    // The record that this one belongs to, by its own `key` or else by the file's single [key] table; reports when
    // it is needed and neither says.
    std::optional<Located> owner(TableReader& reader, std::string_view key, Need need = Need::required) const;
    // The same, only looked at; empty where neither says.
    std::string owner_id(std::string_view key) const;
};

// Where an id was given first.
struct KnownId {
    std::string_view kind;  // in words: "key message"
    Place place;
};

// Reports (`bad-id`) an id, or a metric's name, that holds a space or a character that cannot be seen: it is written into
// other files, in lists and as keys.
void report_unfit_id(const Located& id, Diagnostics& diagnostics);

class Catalogue {
public:
    // Collects the records of `files`, which must outlive this. Reports tables that no knowledge base has, and ids
    // given twice.
    Catalogue(const std::vector<TomlFile>& files, Diagnostics& diagnostics);

    // The records written [[name]]: in natural order of id, or as written where the kind says so; ties and what is
    // as written in order of file and line.
    const std::vector<Item>& of(std::string_view name) const;
    // The record with this id; null when there is none. Parts of records are records too.
    const KnownId* find(std::string_view id) const;
    // The id of the record that states what `id` names: `id` itself where it is a record's, else the record that has
    // it among its `covers`, else nothing.
    std::optional<std::string> stated_by(std::string_view id) const;
    // The ids of the records of these kinds (in words), or of all, in alphabetical order.
    std::vector<std::string> ids(const std::vector<std::string>& kinds) const;
    std::vector<std::string> ids() const;

private:
    using Ids = std::map<std::string, KnownId, std::less<>>;

    void add_tables(const TomlFile& file, const toml::key& key, const toml::node& node, Diagnostics& diagnostics);
    void sort_items();
    void note_ids(const TableKind& kind, Diagnostics& diagnostics);
    void note_covers(const Item& item);

    std::map<std::string, std::vector<Item>, std::less<>> items_;
    Ids records_;
    std::map<std::string, std::string, std::less<>> covered_;  // an id, and the record that covers it
};

}  // namespace ics
