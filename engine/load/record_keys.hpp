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

// Reads the records written [[kind]] into `records`, each by `read(reader, item, record)`; reports their unknown keys.
template <class Record, class Read>
void read_each(std::string_view kind, const KnowledgeReading& reading, std::vector<Record>& records, Read read) {
    const std::vector<Item>& items = reading.catalogue.of(kind);
    records.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        TableReader reader = items[i].reader(reading.diagnostics);
        read(reader, items[i], records[i]);
        reader.finish();
    }
}

// The id of the record that `id` names (which may be another that covers it), when it is of one of these kinds, given
// in words; reports when it is not.
std::optional<std::string> record_of(const Located& id, const std::vector<std::string>& kinds,
                                     const KnowledgeReading& reading);

// The records that the list under `key` names, of these kinds.
std::vector<std::string> read_links(TableReader& reader, std::string_view key, const std::vector<std::string>& kinds,
                                    const KnowledgeReading& reading);

// The sub-tables [[kind.part]]: records of their own, printed with the one they belong to.
std::vector<Record> read_parts(TableReader& reader, const KnowledgeReading& reading);

// The theme that a record names, or else its file's; reports when it is needed and neither says.
std::optional<ThemeIndex> read_theme(TableReader& reader, const Item& item, const KnowledgeReading& reading,
                                     Need need);

// "hlp-2019:733" as a source and its lines; all else as an id without lines.
Citation cited(const std::string& text);

// Texts without their places.
std::vector<std::string> texts(const std::vector<Located>& names);
// Those of the names that are known tags.
std::vector<std::string> read_tags(TableReader& reader, const References& references);
// Those of the names under `tier` that are tiers.
std::vector<Tier> read_tiers(TableReader& reader, const References& references, Need need = Need::optional);

}  // namespace ics
