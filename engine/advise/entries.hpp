// Entries of an assessment's lists, by the fact that they are about.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace ics {

// The entry of `list` for this fact, added where there is none; a list in order stays so.
template <class Entry, class Key>
Entry& entry_of(std::vector<Entry>& list, Key Entry::*key, Key value) {
    const auto at = std::find_if(list.begin(), list.end(), [&](const Entry& entry) { return entry.*key == value; });
    if (at != list.end()) return *at;
    Entry fresh{};
    fresh.*key = value;
    const auto place = std::find_if(list.begin(), list.end(), [&](const Entry& entry) { return value < entry.*key; });
    return *list.insert(place, std::move(fresh));
}

}  // namespace ics
