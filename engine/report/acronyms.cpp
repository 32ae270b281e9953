#include "report/acronyms.hpp"

#include <cctype>

namespace ics::report {

namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '&' || (c & 0x80) != 0; }

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return out;
}

// "primary care networks" of one network.
std::string plural(const std::string& expansion) {
    const bool simple = !expansion.empty() && expansion.back() >= 'a' && expansion.back() <= 'z';
    if (!simple || expansion.back() == 's') return expansion;
    const bool ends_in_y = expansion.back() == 'y' && expansion.size() > 1 &&
                           std::string_view("aeiou").find(expansion[expansion.size() - 2]) == std::string_view::npos;
    return ends_in_y ? expansion.substr(0, expansion.size() - 1) + "ies" : expansion + "s";
}

std::string whole(const std::vector<Stretch>& stretches) {
    std::string out;
    for (const Stretch& stretch : stretches) out += stretch.text;
    return out;
}

// The text that the span is part of: all spans of its style on either side.
std::string text_around(const Line& line, std::size_t span) {
    std::size_t first = span, end = span + 1;
    while (first > 0 && line[first - 1].style == line[span].style) --first;
    while (end < line.size() && line[end].style == line[span].style) ++end;
    std::string out;
    for (std::size_t i = first; i < end; ++i) out += line[i].text;
    return out;
}

// Gives each text of a block to the speller.
struct Spell {
    Speller& speller;

    void operator()(Heading& heading) const { speller.apart(heading.text); }
    void operator()(Entry& entry) const { speller.apart(entry.title); }
    void operator()(Paragraph& paragraph) const { line(paragraph.line); }
    void operator()(Bullets& bullets) const {
        for (Item& item : bullets.items) {
            line(item.line);
            for (Line& below : item.below) line(below);
        }
    }
    void operator()(Fields& fields) const {
        for (Field& field : fields.fields) line(field.value, field.is_in_note);
    }
    void operator()(Table& table) const {
        for (const auto& row : table.rows)
            for (const std::string& cell : row) speller.apart(cell);
    }
    // The names of sources stay as they are.
    void line(Line& line, bool is_source = false) const {
        const Line as_it_was = line;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!line[i].note.empty() || is_source) speller.apart(line[i].text);
            else line[i].text = whole(speller.running(line[i].text, text_around(as_it_was, i)));
        }
    }
};

}  // namespace

Speller::Speller(const std::vector<Acronym>& acronyms) {
    for (const Acronym& acronym : acronyms) known_.emplace(acronym.term, &acronym);
}

// The acronym that the word is, or is the plural of.
const Acronym* Speller::find(std::string_view word, bool& is_plural) const {
    auto found = known_.find(word);
    is_plural = found == known_.end() && word.size() > 1 && word.back() == 's';
    if (is_plural) found = known_.find(word.substr(0, word.size() - 1));
    return found == known_.end() ? nullptr : found->second;
}

std::vector<Stretch> Speller::running(const std::string& text, const std::string& around) { return read(text, lower(around), true); }

std::vector<Stretch> Speller::read(const std::string& text, const std::string& around, bool spell) {
    std::vector<Stretch> out;
    const auto plain = [&](std::string_view more) {
        if (more.empty()) return;
        if (out.empty() || out.back().acronym) out.emplace_back();
        out.back().text += more;
    };
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_word(text[end])) ++end;
        const std::string_view word = std::string_view(text).substr(at, end - at);
        bool is_plural = false;
        const Acronym* acronym = find(word, is_plural);
        if (!acronym) {
            end += end == at;  // no word
            plain(std::string_view(text).substr(at, end - at));
            at = end;
            continue;
        }
        out.push_back({std::string(word), acronym});
        const std::string added = spell ? spelt_out(text, at, end, around, *acronym, is_plural) : "";
        out.back().is_spelt_out = !added.empty();
        if (!added.empty() && text.compare(end, 2, "'s") == 0) {
            plain("'s");
            end += 2;
        }
        plain(added);
        used_.insert(acronym->term);
        at = end;
    }
    return out;
}

// What to add after an acronym.
std::string Speller::spelt_out(const std::string& text, std::size_t at, std::size_t end, const std::string& around, const Acronym& acronym,
                               bool is_plural) {
    if (!spelt_.insert(acronym.term).second) return "";
    if (around.find(lower(acronym.expansion)) != std::string::npos) return "";
    const bool in_brackets = at > 0 && text[at - 1] == '(' && end < text.size() && text[end] == ')';
    if (in_brackets) return "";
    return " (" + (is_plural ? plural(acronym.expansion) : acronym.expansion) + ")";
}

Document with_acronyms(const Document& document, const std::vector<Acronym>& acronyms, std::vector<Acronym>& used) {
    Speller speller(acronyms);
    Document out;
    for (Block block : document.blocks()) {
        std::visit(Spell{speller}, block);
        out.add(std::move(block));
    }
    for (const Acronym& acronym : acronyms)
        if (speller.used(acronym)) used.push_back(acronym);
    return out;
}

void add_acronyms(const std::vector<Acronym>& used, Document& document) {
    if (used.empty()) return;
    document.heading(2, "Acronyms");
    std::vector<Field> fields;
    for (const Acronym& acronym : used) fields.push_back({acronym.term, {{acronym.expansion}}});
    document.fields(std::move(fields));
}

}  // namespace ics::report
