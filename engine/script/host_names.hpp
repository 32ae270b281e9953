// Every name that a rule may use, with its line of documentation; README.md shows the same lines.
#pragma once

#include <string_view>
#include <vector>

namespace ics {

struct HostName {
    std::string_view owner;    // "" for a name of a rule's environment, else the kind of handle: "capability"
    std::string_view name;     // "below"
    std::string_view usage;    // "totals:below \"maturing\""
    std::string_view meaning;  // one sentence
};

// In order of owner as the documentation lists them. Nothing else is there: this is the sandbox's allow-list.
std::vector<HostName> host_names();

}  // namespace ics
