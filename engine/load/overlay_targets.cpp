#include "load/overlay_targets.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/table_kinds.hpp"
#include "load/wording.hpp"

namespace ics {

namespace {

std::string id_of(const toml::table& table) { return table["id"].value_or(std::string()); }

// Adds the record, and its parts, where the id is theirs.
void match(toml::table& table, toml::array* list, std::string_view id, const TableKind& kind,
           std::vector<OverlayTarget>& out) {
    const bool is_it = kind.ids == IdSpace::none ? id.empty() : !id.empty() && id_of(table) == id;
    if (is_it) out.push_back({std::string(kind.name), &table, list});
    toml::array* parts = table.get_as<toml::array>("part");
    for (std::size_t i = 0; parts && i < parts->size(); ++i)
        if (toml::table* part = (*parts)[i].as_table(); part && !id.empty() && id_of(*part) == id)
            out.push_back({std::string(kind.name) + ".part", part, parts});
}

}  // namespace

template <class Visit>
void OverlayTargets::each_before(int layer, Visit visit) {
    for (TomlFile& file : files_) {
        if (file.layer >= layer) continue;
        for (auto&& [key, node] : file.root) {
            const TableKind* known = table_kind(key.str());
            if (!known) continue;
            if (toml::table* single = node.as_table()) visit(*known, *single, nullptr);
            if (toml::array* list = node.as_array())
                for (toml::node& entry : *list)
                    if (toml::table* table = entry.as_table()) visit(*known, *table, list);
        }
    }
}

std::vector<OverlayTarget> OverlayTargets::find(std::string_view id, std::string_view kind, int layer) {
    std::vector<OverlayTarget> out;
    each_before(layer, [&](const TableKind& known, toml::table& table, toml::array* list) { match(table, list, id, known, out); });
    std::erase_if(out, [&](const OverlayTarget& target) { return !kind.empty() && target.kind != kind; });
    return out;
}

std::vector<std::string> OverlayTargets::ids_before(int layer) {
    std::set<std::string> ids;
    each_before(layer, [&](const TableKind&, const toml::table& table, const toml::array*) {
        ids.insert(id_of(table));
        const toml::array* parts = table.get_as<toml::array>("part");
        for (std::size_t i = 0; parts && i < parts->size(); ++i)
            if (const toml::table* part = (*parts)[i].as_table()) ids.insert(id_of(*part));
    });
    ids.erase("");
    return {ids.begin(), ids.end()};
}

std::optional<OverlayTarget> OverlayTargets::only(const Located& id, std::string_view kind, std::string_view what, int layer) {
    const std::vector<OverlayTarget> found = find(id.text, kind, layer);
    if (found.size() == 1) return found.front();
    if (found.empty() && complete_)
        report(diagnostics_, "overlay-of-nothing", id, fmt::format("{} names '{}', which is no record", what, id.text),
               {.expected = "the id of a record of the knowledge base, or of an overlay before",
                .nearest = nearest_name(id.text, ids_before(layer)),
                .mend = "correct it; to add a record, write its own table"});
    std::set<std::string> kinds;
    for (const OverlayTarget& one : found) kinds.insert(fmt::format("table = \"{}\"", one.kind));
    if (found.size() > 1)
        report(diagnostics_, "ambiguous-override", id, fmt::format("'{}' is the id of several records", id.text),
               {.expected = one_of({kinds.begin(), kinds.end()}), .mend = "say which"});
    return std::nullopt;
}

}  // namespace ics
