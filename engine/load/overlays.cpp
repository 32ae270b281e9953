#include "load/overlays.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>

#include <fmt/format.h>

#include "load/overlay_targets.hpp"
#include "load/report.hpp"
#include "load/table_reader.hpp"

namespace ics {

namespace {

constexpr std::string_view override_key = "override", remove_key = "remove", disable_key = "disable_rules";
constexpr std::size_t longest_shown = 40;  // characters of a value

class Overlaying {
public:
    Overlaying(std::vector<TomlFile>& files, bool complete, Diagnostics& diagnostics)
        : files_(files), targets_(files, complete, diagnostics), complete_(complete), diagnostics_(diagnostics) {}

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
                changes_.push_back({OverlayChange::Kind::rule_off, id->text, {}, id->place, {}});
    }

    std::optional<Located> text(const TomlFile& file, const toml::node& node, std::string_view what) {
        if (const auto value = node.value<std::string>(); value && !value->empty())
            return located(*value, node.source(), file.name);
        report(diagnostics_, "wrong-type", located("", node.source(), file.name), fmt::format("{} holds what is no text", what),
               {.expected = "ids in quotes"});
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
        const auto target = targets_.only(id, kind, "[[override]]", layer_);
        if (!target) return;
        OverlayChange done{OverlayChange::Kind::changed, id.text.empty() ? kind : id.text, {}, header.place, {}};
        for (auto&& [key, value] : *table)
            if (key.str() != "id" && key.str() != "table") set(*target->table, key, value, std::string(key.str()), done.keys);
        if (done.keys.empty())
            report(diagnostics_, "empty-override", header, fmt::format("[[override]] of '{}' changes nothing", id.text),
                   {.mend = "write the keys to change, or remove it"});
        for (const OverlayChange& before : changes_)
            if (share_a_key(before, done)) done.over = before.place;
        changes_.push_back(std::move(done));
    }

    static bool share_a_key(const OverlayChange& a, const OverlayChange& b) {
        return a.id == b.id && std::any_of(a.keys.begin(), a.keys.end(), [&](const KeyChange& one) {
            return std::any_of(b.keys.begin(), b.keys.end(), [&](const KeyChange& other) { return one.key == other.key; });
        });
    }

    // As it would be written; empty where there is nothing.
    static std::string written(const toml::node* value) {
        if (!value || value->is_table()) return "";
        std::ostringstream out;
        const auto flags = toml::toml_formatter::default_flags & ~toml::format_flags::allow_literal_strings;
        value->visit([&](const auto& concrete) { out << toml::toml_formatter{concrete, flags}; });
        return out.str();
    }
    static std::string if_short(const std::string& text) {
        return text.size() <= longest_shown && text.find('\n') == std::string::npos ? text : "";
    }

    // Scalars and lists replace whole, tables key by key. Moved, not copied: so values keep their places.
    static void set(toml::table& target, const toml::key& key, toml::node& value, const std::string& path,
                    std::vector<KeyChange>& done) {
        toml::table* inner = value.as_table();
        toml::table* old = target.get_as<toml::table>(key.str());
        if (inner && old) {
            for (auto&& [inner_key, inner_value] : *inner)
                set(*old, inner_key, inner_value, path + "." + std::string(inner_key.str()), done);
            return;
        }
        const std::string was = written(target.get(key.str())), is = written(&value);
        if (was == is && !was.empty()) return;  // changes nothing
        done.push_back({path, if_short(was), if_short(is)});
        value.visit([&](auto& concrete) { target.insert_or_assign(key, std::move(concrete)); });
    }

    void remove(TomlFile& file, toml::node& node) {
        if (const toml::table* edge = node.as_table()) return remove_edge(file, *edge);
        const auto id = text(file, node, "'remove'");
        const auto target = id ? targets_.only(*id, "", "'remove'", layer_) : std::nullopt;
        if (!target) return;
        if (!target->list)
            return report(diagnostics_, "cannot-remove", *id, fmt::format("'{}' heads its file", id->text),
                          {.mend = "records of its file belong to it: it cannot be taken away alone"});
        if (target->kind == "profile" && target->list->begin()->as_table() == target->table)
            return report(diagnostics_, "cannot-remove", *id, fmt::format("'{}' is the profile that is used where none is named", id->text),
                          {.mend = "change its weights instead"});
        erase(*target->list, *target->table);
        changes_.push_back({OverlayChange::Kind::removed, id->text, {}, id->place, {}});
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
        const Located at = located("", edge.source(), file.name);
        TableReader reader(edge, "an edge in 'remove'", file.name, diagnostics_);
        const std::string step = reader.text("step", Need::required), need = reader.text("need", Need::required);
        reader.finish();
        if (step.empty() || need.empty()) return;
        bool removed = false;
        for (TomlFile& other : files_)
            for (const std::string_view kind : {"requires", "supports"})
                if (toml::array* list = other.layer >= layer_ ? nullptr : other.root.get_as<toml::array>(kind))
                    removed = remove_edge(*list, step, need) || removed;
        if (removed) changes_.push_back({OverlayChange::Kind::removed, fmt::format("{} needs {}", step, need), {}, at.place, {}});
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
    OverlayTargets targets_;
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
