#include "load/overlays.hpp"

#include <algorithm>
#include <set>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/table_kinds.hpp"
#include "load/table_reader.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

constexpr std::string_view override_key = "override", remove_key = "remove", disable_key = "disable_rules";

// A record's table, and the list that it stands in.
struct Found {
    std::string kind;
    toml::table* table = nullptr;
    toml::array* list = nullptr;  // null for [so]
};

class Overlaying {
public:
    Overlaying(std::vector<TomlFile>& files, bool complete, Diagnostics& diagnostics)
        : files_(files), complete_(complete), diagnostics_(diagnostics) {}

    std::vector<OverlayChange> run() {
        int top = 0;
        for (const TomlFile& file : files_) top = std::max(top, file.layer);
        for (layer_ = 1; layer_ <= top; ++layer_)
            for (TomlFile& file : files_)
                if (file.layer == layer_) apply(file);
        for (TomlFile& file : files_) drop_empty_lists(file);
        return std::move(changes_);
    }

private:
    // A list that lost its last record is no list of tables any more.
    void drop_empty_lists(TomlFile& file) {
        for (auto at = file.root.begin(); at != file.root.end();) {
            const toml::array* list = at->second.as_array();
            at = list && list->empty() && shortened_.contains(list) ? file.root.erase(at) : ++at;
        }
    }

    // Takes the list under `key` out of the file; empty, and reported, where it is no list.
    toml::array take(TomlFile& file, std::string_view key) {
        toml::node* node = file.root.get(key);
        if (!node) return {};
        toml::array* list = node->as_array();
        if (!list)
            report(diagnostics_, "wrong-type", located(std::string(key), node->source(), file.name),
                   fmt::format("'{}' is no list", key),
                   {.expected = key == override_key ? "[[override]] tables" : fmt::format("{} = [\"...\"]", key)});
        toml::array taken = list ? std::move(*list) : toml::array();
        file.root.erase(key);
        return taken;
    }

    void apply(TomlFile& file) {
        toml::array overrides = take(file, override_key), removals = take(file, remove_key), rules = take(file, disable_key);
        for (toml::node& node : overrides) change(file, node);
        for (toml::node& node : removals) remove(file, node);
        for (toml::node& node : rules)
            if (const auto id = text(file, node, "'disable_rules'"))
                changes_.push_back({OverlayChange::Kind::rule_off, id->text, {}, id->place, false});
    }

    std::optional<Located> text(const TomlFile& file, const toml::node& node, std::string_view what) {
        if (const auto value = node.value<std::string>(); value && !value->empty())
            return located(*value, node.source(), file.name);
        report(diagnostics_, "wrong-type", located("", node.source(), file.name), fmt::format("{} holds what is no text", what),
               {.expected = "ids in quotes"});
        return std::nullopt;
    }

    // All records with this id, or of the table that is written once; of one kind where `kind` says which.
    std::vector<Found> find(std::string_view id, std::string_view kind) {
        std::vector<Found> out;
        for (TomlFile& file : files_) {
            if (file.layer >= layer_) continue;
            for (auto&& [key, node] : file.root) {
                const TableKind* known = table_kind(key.str());
                if (!known || (!kind.empty() && kind != key.str())) continue;
                if (toml::table* single = node.as_table()) match(*single, nullptr, id, *known, out);
                if (toml::array* list = node.as_array())
                    for (toml::node& entry : *list)
                        if (toml::table* table = entry.as_table()) match(*table, list, id, *known, out);
            }
        }
        return out;
    }

    static void match(toml::table& table, toml::array* list, std::string_view id, const TableKind& kind, std::vector<Found>& out) {
        const bool is_it = kind.ids == IdSpace::none ? id.empty() : table["id"].value_or(std::string()) == id && !id.empty();
        if (is_it) out.push_back({std::string(kind.name), &table, list});
        toml::array* parts = table.get_as<toml::array>("part");
        for (std::size_t i = 0; parts && i < parts->size(); ++i)
            if (toml::table* part = (*parts)[i].as_table(); part && !id.empty() && (*part)["id"].value_or(std::string()) == id)
                out.push_back({std::string(kind.name) + ".part", part, parts});
    }

    std::vector<std::string> all_ids() {
        std::vector<std::string> ids;
        for (TomlFile& file : files_)
            for (auto&& [key, node] : file.root)
                if (const toml::array* list = file.layer < layer_ && table_kind(key.str()) ? node.as_array() : nullptr)
                    for (const toml::node& entry : *list)
                        if (const toml::table* table = entry.as_table())
                            if (auto id = (*table)["id"].value<std::string>()) ids.push_back(*id);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    std::optional<Found> only(const Located& id, std::string_view kind, std::string_view what) {
        const std::vector<Found> found = find(id.text, kind);
        if (found.size() == 1) return found.front();
        if (found.empty() && complete_)
            report(diagnostics_, "overlay-of-nothing", id, fmt::format("{} names '{}', which is no record", what, id.text),
                   {.expected = "the id of a record of the knowledge base, or of an overlay before",
                    .nearest = nearest_name(id.text, all_ids()),
                    .mend = "correct it; to add a record, write its own table"});
        std::vector<std::string> kinds;
        for (const Found& one : found) kinds.push_back(fmt::format("table = \"{}\"", one.kind));
        if (found.size() > 1)
            report(diagnostics_, "ambiguous-override", id, fmt::format("'{}' is the id of several records", id.text),
                   {.expected = one_of(kinds), .mend = "say which"});
        return std::nullopt;
    }

    void change(TomlFile& file, toml::node& node) {
        toml::table* table = node.as_table();
        if (!table)
            return report(diagnostics_, "wrong-type", located("", node.source(), file.name), "'override' holds what is no table",
                          {.expected = "[[override]] tables"});
        const Located header = located("[[override]]", table->source(), file.name);
        const std::string kind = (*table)["table"].value_or(std::string());
        const toml::node* id_node = table->get("id");
        if (!id_node && kind.empty())
            return report(diagnostics_, "missing-key", header, "[[override]] has no 'id'",
                          {.expected = "id = \"...\"", .mend = "name the record to change"});
        Located id = header;
        if (id_node) {
            const auto named = text(file, *id_node, "'id' of [[override]]");
            if (!named) return;
            id = *named;
        } else {
            id.text.clear();
        }
        const auto target = only(id, kind, "[[override]]");
        if (!target) return;
        OverlayChange done{OverlayChange::Kind::changed, id.text.empty() ? kind : id.text, {}, header.place, false};
        for (auto&& [key, value] : *table) {
            if (key.str() == "id" || key.str() == "table") continue;
            done.keys.emplace_back(key.str());
            set(*target->table, key, value);
        }
        if (done.keys.empty())
            report(diagnostics_, "empty-override", header, fmt::format("[[override]] of '{}' changes nothing", id.text),
                   {.mend = "write the keys to change, or remove it"});
        done.again = std::any_of(changes_.begin(), changes_.end(), [&](const OverlayChange& c) { return overlaps(c, done); });
        changes_.push_back(std::move(done));
    }

    static bool overlaps(const OverlayChange& a, const OverlayChange& b) {
        return a.id == b.id && std::find_first_of(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end()) != a.keys.end();
    }

    // Scalars and lists replace whole, tables key by key. Moved, not copied: so values keep their places.
    static void set(toml::table& target, const toml::key& key, toml::node& value) {
        toml::table* inner = value.as_table();
        toml::table* old = target.get_as<toml::table>(key.str());
        if (inner && old) {
            for (auto&& [inner_key, inner_value] : *inner) set(*old, inner_key, inner_value);
            return;
        }
        value.visit([&](auto& concrete) { target.insert_or_assign(key, std::move(concrete)); });
    }

    void remove(TomlFile& file, toml::node& node) {
        if (const toml::table* edge = node.as_table()) return remove_edge(file, *edge);
        const auto id = text(file, node, "'remove'");
        const auto target = id ? only(*id, "", "'remove'") : std::nullopt;
        if (!target) return;
        if (!target->list)
            return report(diagnostics_, "cannot-remove", *id, fmt::format("'{}' heads its file", id->text),
                          {.mend = "records of its file belong to it: it cannot be taken away alone"});
        erase(*target->list, *target->table);
        changes_.push_back({OverlayChange::Kind::removed, id->text, {}, id->place, false});
    }

    void erase(toml::array& list, const toml::table& table) {
        shortened_.insert(&list);
        for (auto at = list.begin(); at != list.end(); ++at)
            if (at->as_table() == &table) {
                list.erase(at);
                return;
            }
    }

    // { step = "...", need = "..." }: of every record that declares it, of either kind.
    void remove_edge(TomlFile& file, const toml::table& edge) {
        const std::string step = edge["step"].value_or(std::string()), need = edge["need"].value_or(std::string());
        const Located at = located("", edge.source(), file.name);
        bool removed = false;
        for (TomlFile& other : files_)
            for (const std::string_view kind : {"requires", "supports"})
                if (toml::array* list = other.layer >= layer_ ? nullptr : other.root.get_as<toml::array>(kind)) removed = remove_edge(*list, step, need) || removed;
        if (removed) changes_.push_back({OverlayChange::Kind::removed, fmt::format("{} needs {}", step, need), {}, at.place, false});
        else if (complete_)
            report(diagnostics_, "overlay-of-nothing", at, fmt::format("'remove' names an edge from '{}' to '{}', which is none", step, need),
                   {.expected = "{ step = \"...\", need = \"...\" } as [[requires]] or [[supports]] has it",
                    .mend = "correct it, or remove it"});
    }

    bool remove_edge(toml::array& list, const std::string& step, const std::string& need) {
        bool removed = false;
        for (std::size_t i = list.size(); i-- > 0;) {
            toml::table* record = list[i].as_table();
            toml::array* needs = record ? record->get_as<toml::array>("needs") : nullptr;
            if (!needs || (*record)["step"].value_or(std::string()) != step) continue;
            for (std::size_t at = needs->size(); at-- > 0;)
                if ((*needs)[at].value_or(std::string()) == need) {
                    needs->erase(needs->begin() + std::ptrdiff_t(at));
                    removed = true;
                }
            if (needs->empty()) list.erase(list.begin() + std::ptrdiff_t(i));
        }
        if (removed) shortened_.insert(&list);
        return removed;
    }

    std::vector<TomlFile>& files_;
    bool complete_;
    Diagnostics& diagnostics_;
    std::vector<OverlayChange> changes_;
    int layer_ = 0;                             // of the overlay at work: it acts on what came before it
    std::set<const toml::array*> shortened_;    // lists of which a record was taken away
};

}  // namespace

std::vector<OverlayChange> apply_overlays(std::vector<TomlFile>& files, bool complete, Diagnostics& diagnostics) {
    return Overlaying(files, complete, diagnostics).run();
}

}  // namespace ics
