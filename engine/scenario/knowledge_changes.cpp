#include "scenario/knowledge_changes.hpp"

#include <algorithm>

namespace ics {

namespace {

// In alphabetical order; a key that only one side has differs.
std::vector<std::string> keys_that_differ(const RecordText& before, const RecordText& after) {
    std::map<std::string, bool> differs;
    for (const auto& [key, text] : before) differs[key] = true;
    for (const auto& [key, text] : after) {
        const auto other = before.find(key);
        differs[key] = other == before.end() || other->second != text;
    }
    std::vector<std::string> out;
    for (const auto& [key, does] : differs)
        if (does) out.push_back(key);
    return out;
}

}  // namespace

std::vector<KnowledgeChange> knowledge_changes(const std::map<RecordName, RecordText>& old_records,
                                               const std::map<RecordName, RecordText>& new_records) {
    std::vector<KnowledgeChange> out;
    for (const auto& [name, text] : old_records) {
        const auto now = new_records.find(name);
        if (now == new_records.end()) out.push_back({Presence::only_old, name.first, name.second, {}});
        else if (now->second != text)
            out.push_back({Presence::changed, name.first, name.second, keys_that_differ(text, now->second)});
    }
    for (const auto& [name, text] : new_records)
        if (!old_records.contains(name)) out.push_back({Presence::only_new, name.first, name.second, {}});
    std::sort(out.begin(), out.end(), [](const KnowledgeChange& a, const KnowledgeChange& b) {
        return a.kind != b.kind ? a.kind < b.kind : natural_less(a.id, b.id);
    });
    return out;
}

}  // namespace ics
