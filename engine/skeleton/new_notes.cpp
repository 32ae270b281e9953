#include "skeleton/new_notes.hpp"

#include <algorithm>

#include "skeleton/sheet_entry_text.hpp"

namespace ics {

namespace {

// Where the lines that begin with '#' end, from `at` on.
std::size_t end_of_comment(const std::string& text, std::size_t at) {
    while (at < text.size() && text[at] == '#') at = std::min(text.find('\n', at), text.size() - 1) + 1;
    return at;
}

// The comments about the entry, each after an empty line.
std::string comments_about(const std::string& text, const SheetEntry& entry) {
    const std::string table = skeleton::opening(entry), named = "# " + skeleton::about(entry) + ", ";
    std::string out;
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
        if (text[at] != '#') continue;
        const std::size_t end = end_of_comment(text, at);
        if (text.compare(end, table.size(), table) == 0 || text.compare(at, named.size(), named) == 0)
            out += "\n" + text.substr(at, end - at);
        at = end - 1;  // its line feed
    }
    return out;
}

}  // namespace

std::vector<SheetNote> new_notes(const std::string& text, const SheetEntry& entry) {
    std::string lines = text + "\n";
    std::erase(lines, '\r');
    const std::string known = comments_about(lines, entry);
    std::vector<SheetNote> out;
    for (const SheetNote& note : entry.notes)
        if (known.find("\n" + skeleton::note_text(note)) == std::string::npos) out.push_back(note);
    return out;
}

}  // namespace ics
