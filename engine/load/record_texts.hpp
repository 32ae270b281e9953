// What each record of a knowledge base says, as text, once overlays are applied: tells two knowledge bases apart record by
// record and key by key, whatever their files are called and however they are laid out.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"

namespace ics {

// A record, as (kind, id): ("criterion", "hlp-2019/2.3/maturing/03"), ("requires", "a needs b"). What has no id is called by
// what tells it apart from others of its kind: a crosswalk entry "a and b", a stage "framework stage".
using RecordName = std::pair<std::string, std::string>;

// The keys of a record, each with its value as TOML, without spaces or order that mean nothing.
using RecordText = std::map<std::string, std::string>;

// The records of the knowledge base in `folder` with overlays, as `load_knowledge_base` reads them; what it would report is
// reported here as well. Use it on what loads without an error.
std::map<RecordName, RecordText> record_texts(const std::filesystem::path& folder,
                                              const std::vector<NamedFolder>& overlays, Diagnostics& diagnostics);

}  // namespace ics
