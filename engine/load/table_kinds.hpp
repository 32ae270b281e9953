// The tables that a file of the knowledge base may hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

// How often a table may stand in one file.
enum class Form {
    several,  // [[metric]]
    owner,    // the same, or once as [capability]: then the other records of its file belong to it
    once,     // [priority]
};

// What an id must differ from: other records' ids, other ids of the same kind only, or none (it has none).
enum class IdSpace { records, kind, stage, none };

struct TableKind {
    std::string_view name;   // "key_message"
    std::string_view words;  // "key message"
    Form form = Form::several;
    IdSpace ids = IdSpace::records;
    bool as_written = false;  // the order of the file has a meaning; else records are in order of id
    std::string_view part_words = {};  // of its [[kind.part]], where it may have some
};

// The kind that is written [[name]]; null when there is none.
const TableKind* table_kind(std::string_view name);
// All their names, in alphabetical order.
std::vector<std::string> table_names();

}  // namespace ics
