#include "load/silences.hpp"

namespace ics {

void read_silences(const KnowledgeReading& reading) {
    read_each("silence", reading, reading.knowledge.silences, [](TableReader& reader, const Item& item, Silence& silence) {
        silence.code = reader.text("code", Need::required);
        silence.of = reader.text("of", Need::required);
        silence.why = reader.text("why", Need::required);
        silence.layer = item.file->layer;
        silence.place = reader.place();
    });
}

}  // namespace ics
