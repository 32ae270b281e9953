// The keys that any record may have: what it says, on whose word, and with what doubts.
#pragma once

#include "load/catalogue.hpp"
#include "load/references.hpp"
#include "model/record.hpp"

namespace ics {

// What the readers of one knowledge base share.
struct KnowledgeReading {
    KnowledgeBase& knowledge;
    const Catalogue& catalogue;
    const References& references;
    Diagnostics& diagnostics;
};

// What a kind of record must have.
struct RecordNeeds {
    bool text = true;
    bool ground = true;  // a source, or basis = "judgement" with the reason
    bool why = false;
    bool id = true;
};

// Reads the common keys. Citations must lead to a known source or record, `contradicts` to a record; a record named
// by an id that another covers is the other.
void read_record(TableReader& reader, const KnowledgeReading& reading, Record& record, const RecordNeeds& needs = {});

// "hlp-2019:733" or a record's id; nothing when the lines are not written as lines.
std::optional<Citation> read_citation(const Located& text, Diagnostics& diagnostics);

// Texts without their places.
std::vector<std::string> texts(const std::vector<Located>& names);
// Those of the names that are known tags.
std::vector<std::string> read_tags(TableReader& reader, const References& references);

}  // namespace ics
