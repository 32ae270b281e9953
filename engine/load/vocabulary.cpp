#include "load/vocabulary.hpp"

namespace ics {

namespace {

void read_word(TableReader& reader, const Item&, Word& word) {
    word.place = reader.place();
    word.id = reader.text("id", Need::required);
    word.title = reader.text("title", Need::required);
}

void read_source(TableReader& reader, const Item&, Source& source) {
    source.place = reader.place();
    source.id = reader.text("id", Need::required);
    source.title = reader.text("title", Need::required);
    source.publisher = reader.text("publisher");
    source.date = reader.date("date");
    source.period = reader.text("period", Need::required);
}

}  // namespace

void read_vocabulary(const KnowledgeReading& reading) {
    KnowledgeBase& knowledge = reading.knowledge;
    read_each("source", reading, knowledge.sources, read_source);
    read_each("lead", reading, knowledge.leads, read_word);
    read_each("tag", reading, knowledge.tags, read_word);
    read_each("context", reading, knowledge.context_facts, [&](TableReader& reader, const Item&, ContextFact& fact) {
        read_record(reader, reading, fact, {.text = false});
        fact.title = reader.text("title", Need::required);
        fact.question = reader.text("question", Need::required);
    });
    read_each("term", reading, knowledge.terms, [&](TableReader& reader, const Item&, Term& term) {
        read_record(reader, reading, term, {.text = false});
        term.term = reader.text("term", Need::required);
        term.expansion = reader.text("expansion", reader.has("text") ? Need::optional : Need::required);
    });
}

}  // namespace ics
