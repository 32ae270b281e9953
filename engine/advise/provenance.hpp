// What came from where: files, and what overlays and packs did.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advise/compose.hpp"

namespace ics {

// "knowledge-base/metrics/iapt.toml, line 12", empty where there is no file; with ", of the overlay 'client'" where it is an overlay's.
std::string stands_at(const KnowledgeBase& knowledge, std::string_view file, std::uint32_t line);
std::string stands_at(const KnowledgeBase& knowledge, const Place& place);

// Where the record is written, then a sentence for each change that overlays made to it.
std::vector<std::string> written_where(const Casework& work, const Record& record);
// A sentence for each change that overlays made to the record or rule with this id, its pack or its edges; or to weights and
// constants where the id is empty.
std::vector<std::string> changes_of(const Casework& work, std::string_view id);
// A sentence for each overlay and pack on what it adds, then for each change.
std::vector<std::string> overlay_sentences(const KnowledgeBase& knowledge, const std::vector<Rule>& rules,
                                           const std::vector<std::string>& packs);

}  // namespace ics
