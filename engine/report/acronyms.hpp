// Acronyms of the report: spelt out at their first use, and listed.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "advise/advice.hpp"
#include "report/document.hpp"

namespace ics::report {

// A part of a text: an acronym as the text has it, or what stands before the next one.
struct Stretch {
    std::string text;
    const Acronym* acronym = nullptr;
    bool is_spelt_out = false;  // what it stands for follows
};

// Finds acronyms in texts, read one after the other, and spells each out once. The acronyms must outlive it.
class Speller {
public:
    explicit Speller(const std::vector<Acronym>& acronyms);

    // The text in parts; where running text first uses an acronym, what it stands for follows in brackets, unless that
    // stands `around` it.
    std::vector<Stretch> running(const std::string& text, const std::string& around);
    std::vector<Stretch> running(const std::string& text) { return running(text, text); }
    // The same without spelling anything out: headings and tables.
    std::vector<Stretch> apart(const std::string& text) { return read(text, {}, false); }
    // From here on every acronym is spelt out once more.
    void begin_anew() { spelt_.clear(); }
    bool used(const Acronym& acronym) const { return used_.contains(acronym.term); }

private:
    const Acronym* find(std::string_view word, bool& is_plural) const;
    std::vector<Stretch> read(const std::string& text, const std::string& around, bool spell);
    std::string spelt_out(const std::string& text, std::size_t at, std::size_t end, const std::string& around, const Acronym& acronym,
                          bool is_plural);

    std::map<std::string, const Acronym*, std::less<>> known_;
    std::set<std::string, std::less<>> used_, spelt_;
};

// The document with each acronym followed by what it stands for where running text first uses it: 'PCNs (primary care
// networks)'. Not in headings and tables; not where the text spells it out itself. `used` gets every acronym that
// stands anywhere in the document, in the order of `acronyms`.
Document with_acronyms(const Document& document, const std::vector<Acronym>& acronyms, std::vector<Acronym>& used);

// Lists them.
void add_acronyms(const std::vector<Acronym>& used, Document& document);

}  // namespace ics::report
