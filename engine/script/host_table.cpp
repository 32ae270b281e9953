#include "script/host_table.hpp"

#include <algorithm>
#include <array>

#include "script/binders.hpp"
#include "script/declaration.hpp"
#include "script/handles.hpp"
#include "script/host.hpp"
#include "script/host_names.hpp"
#include "script/iteration.hpp"

namespace ics {

namespace {

using enum Read::Kind;
using A = ArgumentKind;

constexpr std::nullopt_t global = std::nullopt;
constexpr lua_CFunction ask = guarded<ask_handle>;

constexpr std::array table{
    HostRow{global, "capability", "capability \"hlp-2019/2.3\"", "A handle on a capability.", guarded<bind_capability>},
    HostRow{global, "criterion", "criterion \"hlp-2019/2.3/maturing/03\"",
            "A handle on a criterion that is a requirement, or a sub-criterion of one.", guarded<bind_criterion>},
    HostRow{global, "metric", "metric \"iapt-access\"", "A handle on a metric, by its name.", guarded<bind_metric>},
    HostRow{global, "context", "context \"merger-planned\"", "A handle on a circumstance of the system.",
            guarded<bind_context>},
    HostRow{global, "system", "system", "The handle on the system itself: its population, tiers and tags.", nullptr},
    HostRow{global, "rule", "rule { id = ..., when = ... }", "Declares the file's one rule, which the file returns.",
            guarded<declare_rule>},
    HostRow{global, "ipairs", "for i, value in ipairs(list) do", "Visits a list from its first item on.",
            guarded<visit_list>},
    HostRow{global, "pairs", "for key, value in pairs(table) do",
            "Visits a table in order of its keys: numbers first, then texts.", guarded<visit_sorted>},

    HostRow{capability, "below", "totals:below \"maturing\"", "It stands below the stage.", ask, Method::below,
            A::stage},
    HostRow{capability, "at_least", "totals:at_least \"maturing\"", "It has reached the stage.", ask, Method::at_least,
            A::stage},
    HostRow{capability, "at", "totals:at \"maturing\"", "It stands at exactly this stage.", ask, Method::at, A::stage},
    HostRow{capability, "short_of_target", "totals:short_of_target()",
            "It stands below the stage that the system aims at; no where it aims at none.", ask,
            Method::short_of_target},
    HostRow{capability, "known", "totals:known()", "Its stage is known exactly, or it is not applicable.", ask,
            Method::known},
    HostRow{capability, "not_applicable", "totals:not_applicable()",
            "All of its requirements are not applicable; the answers above are then no.", ask, Method::not_applicable},

    HostRow{criterion, "met", "strategy:met()", "It is met.", ask, Method::met},
    HostRow{criterion, "open", "strategy:open()", "It is unmet or only partly met.", ask, Method::open},
    HostRow{criterion, "known", "strategy:known()", "Whether it is met is known, or it is not applicable.", ask,
            Method::known},
    HostRow{criterion, "not_applicable", "strategy:not_applicable()",
            "It is not applicable; it is then neither met nor open.", ask, Method::not_applicable},

    HostRow{metric, "misses", "access:misses()",
            "Its value misses the target, the local one before the metric's own; no for a national total without a "
            "local target.",
            ask, Method::misses},
    HostRow{metric, "meets", "access:meets()",
            "Its value meets the target, the local one before the metric's own; no for a national total without a "
            "local target.",
            ask, Method::meets},
    HostRow{metric, "below", "access:below(16.8)", "Its value is less than the figure.", ask, Method::below,
            A::threshold},
    HostRow{metric, "above", "access:above(16.8)", "Its value is more than the figure.", ask, Method::above,
            A::threshold},
    HostRow{metric, "due_within", "access:due_within(180)",
            "Its deadline is today or at most so many days ahead; no where it has none. Today is the date that the "
            "advice is given as of.",
            ask, Method::due_within, A::days},
    HostRow{metric, "passed", "access:passed()", "Its deadline lies before today; no where it has none.", ask,
            Method::passed},
    HostRow{metric, "known", "access:known()", "The assessment gives its value.", ask, Method::known},

    HostRow{context, "yes", "merger:yes()", "It is so.", ask, Method::yes},
    HostRow{context, "no", "merger:no()", "It is not so.", ask, Method::no},
    HostRow{context, "known", "merger:known()", "The assessment says whether it is so.", ask, Method::known},

    HostRow{system, "population_at_least", "system:population_at_least(500000)", "It serves at least so many people.",
            ask, Method::population_at_least, A::people},
    HostRow{system, "has_tier", "system:has_tier \"place\"",
            "The assessment says that it works at this tier; no where it names no tiers.", ask, Method::has_tier,
            A::tier},
    HostRow{system, "tagged", "system:tagged \"inequalities\"", "The assessment gives it this tag.", ask,
            Method::tagged, A::tag},
};

std::string_view argument_name(ArgumentKind argument) {
    switch (argument) {
        case A::none: return "";
        case A::stage: return "stage";
        case A::threshold: return "threshold";
        case A::days: return "days";
        case A::people: return "people";
        case A::tier: return "tier";
        case A::tag: return "tag";
    }
    return "";
}

}  // namespace

std::span<const HostRow> host_table() { return table; }

std::vector<std::string> names_of(std::optional<Read::Kind> receiver) {
    std::vector<std::string> names;
    for (const HostRow& row : table)
        if (row.receiver == receiver) names.emplace_back(row.name);
    std::sort(names.begin(), names.end());
    return names;
}

std::string_view kind_name(Read::Kind kind) {
    switch (kind) {
        case capability: return "capability";
        case criterion: return "criterion";
        case metric: return "metric";
        case context: return "context";
        case system: return "system";
    }
    return "";
}

std::vector<HostName> host_names() {
    std::vector<HostName> names;
    for (const HostRow& row : table)
        names.push_back({row.receiver ? kind_name(*row.receiver) : "", row.name, row.usage, row.meaning,
                         argument_name(row.argument)});
    return names;
}

}  // namespace ics
