// What every record of the knowledge base has: an id, what it says, and on whose word.
#pragma once

#include <string>
#include <vector>

#include "model/place.hpp"

namespace ics {

// Points at what a statement rests on: lines of a source document, or another record.
struct Citation {
    std::string id;     // of a source ("hlp-2019") or of a record
    std::string lines;  // "733" or "958,960-964"; empty for a record

    bool operator==(const Citation&) const = default;
};

// The keys that any record may have; knowledge-base/README.md says what each means.
struct Record {
    std::string id;
    std::string text;
    std::vector<Citation> source;
    bool judgement = false;  // basis = "judgement": no source says it, `why` gives the reason
    std::string why;
    std::vector<std::string> covers;
    std::string note;
    std::string uncertain;
    std::vector<std::string> contradicts;
    Place place;
};

}  // namespace ics
