// Every name that a rule may use, with its line of documentation; README.md shows the same lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

struct HostName {
    std::string_view owner;    // "" for a name of a rule's environment, else the kind of handle: "capability"
    std::string_view name;     // "below"
    std::string_view usage;    // "totals:below \"maturing\""
    std::string_view meaning;  // one sentence
    // What a method takes: "stage", "threshold", "days", "people", "tier" or "tag"; "" where it takes nothing.
    std::string_view argument;
};

// In order of owner as the documentation lists them. Nothing else is there: this is the sandbox's allow-list.
std::vector<HostName> host_names();

// What a new Lua state really shows to a rule, as "below of a capability" or "pairs", in alphabetical order; a
// metatable that a plain value can reach is listed as "metatable of a text". For the proof that the list above is
// complete.
std::vector<std::string> visible_names();

}  // namespace ics
