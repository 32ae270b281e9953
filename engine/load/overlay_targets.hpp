// The records that an overlay may act on: those of the layers before it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/toml_file.hpp"

namespace ics {

// A record's table, and the list that it stands in.
struct OverlayTarget {
    std::string kind;  // "recommendation", "recommendation.part"
    toml::table* table = nullptr;
    toml::array* list = nullptr;  // null for [so]
};

class OverlayTargets {
public:
    // `files` and `diagnostics` must outlive it. `complete` is false when some file could not be read: then what is not
    // found is not reported.
    OverlayTargets(std::vector<TomlFile>& files, bool complete, Diagnostics& diagnostics)
        : files_(files), complete_(complete), diagnostics_(diagnostics) {}

    // The one record with this id, or of a table that is written once where the id is empty; of the kind `kind` where
    // that is not empty. Reports, as asked for by `what`, when there is none or more than one.
    std::optional<OverlayTarget> only(const Located& id, std::string_view kind, std::string_view what, int layer);

private:
    // Calls `visit(kind, table, list)` for each record of the layers before.
    template <class Visit>
    void each_before(int layer, Visit visit);
    std::vector<OverlayTarget> find(std::string_view id, std::string_view kind, int layer);
    std::vector<std::string> ids_before(int layer);

    std::vector<TomlFile>& files_;
    bool complete_;
    Diagnostics& diagnostics_;
};

}  // namespace ics
