#include "load/record_texts.hpp"

#include <sstream>

#include <fmt/format.h>

#include "load/catalogue.hpp"
#include "load/overlays.hpp"
#include "load/source_file.hpp"

namespace ics {

namespace {

std::vector<TomlFile> read_files(const std::filesystem::path& folder, const std::vector<NamedFolder>& overlays,
                                 Diagnostics& diagnostics) {
    std::vector<TomlFile> parsed;
    const auto add = [&](const NamedFolder& from, const std::vector<std::string>& skip, int layer) {
        for (SourceFile& file : read_folder(from, ".toml", skip, diagnostics)) {
            file.layer = layer;
            if (auto tree = parse_toml(file, diagnostics)) parsed.push_back(std::move(*tree));
        }
    };
    add(own_named(folder), {"examples"}, 0);
    for (std::size_t i = 0; i < overlays.size(); ++i) add(overlays[i], {"examples", "rules"}, int(i) + 1);
    return parsed;
}

std::string text_of(const toml::node& node) {
    std::ostringstream out;
    node.visit([&](const auto& value) { out << toml::toml_formatter(value); });
    return out.str();
}

std::string word(const toml::table& table, std::string_view key) { return table[key].value_or(std::string()); }

std::string name_of(const Item& item, std::string_view kind) {
    if (kind == "corresponds") return word(*item.table, "a") + " and " + word(*item.table, "b");
    if (kind == "stage") return item.owner_id("framework") + " " + item.id;
    return item.id.empty() ? std::string(kind) : item.id;
}

// Its own keys, and the record that its file says it belongs to.
RecordText keys_of(const Item& item, std::string_view kind) {
    RecordText out;
    for (const std::string_view owner : {"framework", "domain", "capability", "theme", "case_study"})
        if (const std::string id = owner == kind ? "" : item.owner_id(owner); !id.empty()) out[std::string(owner)] = id;
    for (auto&& [key, node] : *item.table) out[std::string(key.str())] = text_of(node);
    return out;
}

using RecordTexts = std::map<RecordName, RecordText>;

// A second record of the same name is told apart by its number.
void add_record(const std::string& kind, const std::string& id, RecordText text, RecordTexts& out) {
    std::string name = id;
    for (int n = 2; out.contains({kind, name}); ++n) name = fmt::format("{} ({})", id, n);
    out[{kind, name}] = std::move(text);
}

// Each edge is a record of its own: it may be declared together with others or alone.
void add_edges(const std::string& kind, const Item& item, RecordTexts& out) {
    RecordText text = keys_of(item, kind);
    const toml::array* needs = item.table->get_as<toml::array>("needs");
    text.erase("step");
    text.erase("needs");
    for (std::size_t i = 0; needs && i < needs->size(); ++i)
        add_record(kind, fmt::format("{} needs {}", word(*item.table, "step"), (*needs)[i].value_or(std::string())), text, out);
}

}  // namespace

RecordTexts record_texts(const std::filesystem::path& folder, const std::vector<NamedFolder>& overlays,
                         Diagnostics& diagnostics) {
    std::vector<TomlFile> files = read_files(folder, overlays, diagnostics);
    apply_overlays(files, true, diagnostics);
    const Catalogue catalogue(files, diagnostics);
    RecordTexts out;
    for (const std::string& kind : table_names())
        for (const Item& item : catalogue.of(kind)) {
            if (kind == "requires" || kind == "supports") add_edges(kind, item, out);
            else add_record(kind, name_of(item, kind), keys_of(item, kind), out);
        }
    return out;
}

}  // namespace ics
