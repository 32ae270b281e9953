#include "load/table_kinds.hpp"

#include <algorithm>
#include <array>

namespace ics {

namespace {

constexpr std::array kinds{
    TableKind{"approach", "approach", Form::several, IdSpace::records, false, "part of an approach"},
    TableKind{"body", "body"},
    TableKind{"capability", "capability", Form::owner},
    TableKind{"case_fact", "case fact"},
    TableKind{"case_study", "case study", Form::owner},
    TableKind{"context", "context fact"},
    TableKind{"corresponds", "crosswalk entry", Form::several, IdSpace::records, true},
    TableKind{"criterion", "criterion"},
    TableKind{"cross_theme", "theme across the domains"},
    TableKind{"domain", "domain", Form::owner},
    TableKind{"example", "example"},
    TableKind{"fact", "fact"},
    TableKind{"finding", "finding"},
    TableKind{"framework", "framework", Form::owner},
    TableKind{"freedom", "freedom"},
    TableKind{"function", "function"},
    TableKind{"key_message", "key message"},
    TableKind{"lead", "lead", Form::several, IdSpace::kind},
    TableKind{"marker", "marker"},
    TableKind{"metric", "metric"},
    TableKind{"milestone", "milestone's text"},
    TableKind{"narrative", "narrative"},
    TableKind{"partner", "partner"},
    TableKind{"priority", "priority", Form::once, IdSpace::none, true},
    TableKind{"profile", "profile", Form::several, IdSpace::kind, true},
    TableKind{"recommendation", "recommendation", Form::several, IdSpace::records, false,
              "part of a recommendation"},
    TableKind{"requires", "dependency", Form::several, IdSpace::records, true},
    TableKind{"silence", "silence", Form::several, IdSpace::records, true},
    TableKind{"source", "source", Form::several, IdSpace::kind},
    TableKind{"stage", "stage", Form::several, IdSpace::stage, true},
    TableKind{"supports", "dependency", Form::several, IdSpace::records, true},
    TableKind{"tag", "tag", Form::several, IdSpace::kind},
    TableKind{"term", "term"},
    TableKind{"theme", "theme", Form::owner},
    TableKind{"tier_size", "tier's size"},
};

}  // namespace

const TableKind* table_kind(std::string_view name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const TableKind& k) { return k.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

std::vector<std::string> table_names() {
    std::vector<std::string> names;
    for (const TableKind& kind : kinds) names.emplace_back(kind.name);
    return names;
}

}  // namespace ics
