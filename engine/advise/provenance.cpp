#include "advise/provenance.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

std::string key_words(const KeyChange& key) {
    if (key.is.empty()) return key.key;
    return key.was.empty() ? fmt::format("{}, now {}", key.key, key.is) : fmt::format("{} from {} to {}", key.key, key.was, key.is);
}

std::string at(const Place& place) { return fmt::format("{}, line {}", place.file_name(), place.line); }

std::string sentence_of(const OverlayChange& change) {
    switch (change.kind) {
        case OverlayChange::Kind::removed: return fmt::format("'{}' was removed by {}.", change.id, at(change.place));
        case OverlayChange::Kind::rule_off: 
            return fmt::format("{} '{}' {} turned off by {}.", change.id.ends_with("/*") ? "The rules" : "The rule", change.id,
                               change.id.ends_with("/*") ? "were" : "was", at(change.place));
        case OverlayChange::Kind::changed: break;
    }
    std::vector<std::string> keys;
    for (const KeyChange& key : change.keys) keys.push_back(key_words(key));
    return fmt::format("'{}' was changed ({}) by {}{}.", change.id, fmt::join(keys, "; "), at(change.place),
                       change.over ? fmt::format(", over {}", at(*change.over)) : "");
}

int rules_below(const std::vector<Rule>& rules, const std::string& folder) {
    return int(std::count_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.file.starts_with(folder + "/"); }));
}

std::string added_words(int records, int rules) {
    if (rules == 0) return counted(records, "record", "records");
    if (records == 0) return counted(rules, "rule", "rules");
    return counted(records, "record", "records") + " and " + counted(rules, "rule", "rules");
}

}  // namespace

std::string stands_at(const KnowledgeBase& knowledge, std::string_view file, std::uint32_t line) {
    if (file.empty()) return "";
    const Overlay* overlay = knowledge.overlay_of(file);
    return fmt::format("{}, line {}{}", file, line, overlay ? fmt::format(", of the overlay '{}'", overlay->name) : "");
}

std::string stands_at(const KnowledgeBase& knowledge, const Place& place) {
    return stands_at(knowledge, place.file_name(), place.line);
}

std::vector<std::string> changes_of(const Casework& work, std::string_view id) {
    std::vector<std::string> out;
    for (const OverlayChange& change : work.knowledge.overlay_changes) {
        const bool pack = change.id.ends_with("/*") && id.starts_with(std::string_view(change.id).substr(0, change.id.size() - 1));
        const bool edge = change.id.starts_with(std::string(id) + " needs ");
        if (id.empty() ? change.id == work.profile.id || change.id == "priority" : change.id == id || pack || edge)
            out.push_back(sentence_of(change));
    }
    return out;
}

std::vector<std::string> written_where(const Casework& work, const Record& record) {
    std::vector<std::string> out;
    if (const std::string at = stands_at(work.knowledge, record.place); !at.empty())
        out.push_back(fmt::format("It stands in {}.", at));
    for (std::string& change : changes_of(work, record.id)) out.push_back(std::move(change));
    return out;
}

std::vector<std::string> overlay_sentences(const KnowledgeBase& knowledge, const std::vector<Rule>& rules,
                                           const std::vector<std::string>& packs) {
    std::vector<std::string> out;
    for (const std::string& pack : packs)
        out.push_back(fmt::format("The pack '{}' adds {}.", pack, counted(rules_below(rules, pack), "rule", "rules")));
    for (const Overlay& overlay : knowledge.overlays)
        out.push_back(fmt::format("The overlay '{}' adds {}.", overlay.name,
                                  added_words(overlay.records, rules_below(rules, overlay.name))));
    for (const OverlayChange& change : knowledge.overlay_changes) out.push_back(sentence_of(change));
    return out;
}

}  // namespace ics
