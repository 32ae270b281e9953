// A sheet's entries added to an assessment that is there already.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "skeleton/imported_assessment.hpp"
#include "skeleton/new_notes.hpp"
#include "skeleton/sheet_entry_text.hpp"
#include "skeleton/stated_entry.hpp"
#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

// Lists by what they hold, in whatever order.
bool is_same(const SheetValue& a, const SheetValue& b) {
    using Words = std::vector<std::string>;
    const Words *one = std::get_if<Words>(&a), *other = std::get_if<Words>(&b);
    return one && other ? std::set(one->begin(), one->end()) == std::set(other->begin(), other->end()) : a == b;
}

// What an assessment can say in one way only; the rest is said of it and may be added to.
bool is_answer(std::string_view key, RowKind kind) {
    return kind == RowKind::system || key == "stage" || key == "status" || key == "value" || key == "target" ||
           key == "by";
}

class Joining {
public:
    Joining(const std::string& text, const Assessment& assessment, const KnowledgeBase& knowledge,
            const RatingsSheet& sheet, Diagnostics& diagnostics)
        : text_(text),
          assessment_(assessment),
          knowledge_(knowledge),
          sheet_(sheet),
          file_(assessment.file.path),
          diagnostics_(diagnostics) {}

    void add(SheetEntry entry) {
        const bool answered = !entry.values.empty();
        const auto stated = stated_entry(assessment_, knowledge_, entry);
        if (stated) leave_out_what_is_stated(entry, *stated);
        entry.notes = new_notes(text_, entry);
        const bool is_system = entry.kind == RowKind::system;
        const std::string more = !entry.values.empty() ? skeleton::entry_text(entry)
                                 : skeleton::notes_text(entry, is_system  ? "remarks"
                                                               : answered ? "rated above"
                                                                          : "without an answer");
        if (more.empty()) return;
        out_.text += "\n" + more;
        out_.entries += entry.values.empty() ? 0 : 1;
        out_.remarks += entry.notes.size();
    }

    bool fine() const { return fine_; }
    JoinedAssessment take() && { return std::move(out_); }

private:
    // What both say of an answer beyond it, each in its words, is kept as a remark.
    void leave_out_what_is_stated(SheetEntry& entry, const SheetEntry& stated) {
        for (const auto& [key, value] : entry.values) {
            const SheetValue* said = stated.find(key);
            if (said && is_same(*said, value)) continue;
            const std::string* text = std::get_if<std::string>(&value);
            if (!is_answer(key, entry.kind)) entry.notes.push_back({key, text ? *text : skeleton::value_text(value)});
            else if (said) report_other(entry, key, value, *said, stated.place);
            else report_lack(entry, key, value, stated.place);
        }
        entry.values.clear();
    }

    std::string where(const Place& place) const {
        return place.line == 0 ? file_ : fmt::format("{}, line {},", file_, place.line);
    }

    void report_other(const SheetEntry& entry, const std::string& key, const SheetValue& value, const SheetValue& said,
                      const Place& place) {
        const bool is_rating = key == "stage" || key == "status" || key == "value";
        const std::string about = entry.kind == RowKind::system ? fmt::format("'{}'", key)
                                  : is_rating                   ? fmt::format("'{}'", entry.id)
                                                                : fmt::format("the '{}' of '{}'", key, entry.id);
        report(entry, key, "said-otherwise",
               fmt::format("{} says {} of {}, the sheet {}", where(place), skeleton::value_text(said), about,
                           skeleton::value_text(value)),
               fmt::format("correct one of the two, or take the entry out of {}", file_));
    }

    // A table that stands in the file can only be added to there.
    void report_lack(const SheetEntry& entry, const std::string& key, const SheetValue& value, const Place& place) {
        const bool is_system = entry.kind == RowKind::system;
        report(entry, key, is_system ? "not-in-system" : "not-in-entry",
               is_system ? fmt::format("{} has no '{}' in [system]", file_, key)
                         : fmt::format("{} has no '{}' for '{}'", where(place), key, entry.id),
               fmt::format("write there: {} = {}", key, skeleton::value_text(value)));
    }

    void report(const SheetEntry& entry, const std::string& key, std::string code, std::string message,
                std::string mend) {
        fine_ = false;
        const Place place = entry.place_of(key);
        diagnostics_.add({.code = std::move(code),
                          .place = place,
                          .message = std::move(message),
                          .mend = std::move(mend),
                          .notes = sheet_.where(place)});
    }

    const std::string& text_;
    const Assessment& assessment_;
    const KnowledgeBase& knowledge_;
    const RatingsSheet& sheet_;
    const std::string file_;
    Diagnostics& diagnostics_;
    JoinedAssessment out_;
    bool fine_ = true;
};

}  // namespace

std::optional<JoinedAssessment> joined_assessment(const std::string& text, const Assessment& assessment,
                                                  const RatingsSheet& sheet, const KnowledgeBase& knowledge,
                                                  const ImportOptions& options, Diagnostics& diagnostics) {
    Joining joining(text, assessment, knowledge, sheet, diagnostics);
    for (const SheetEntry& entry : sheet.entries) joining.add(entry);
    if (!joining.fine()) return std::nullopt;
    JoinedAssessment joined = std::move(joining).take();
    if (joined.text.empty()) return JoinedAssessment{text};
    const std::string_view end = text.ends_with('\n') || text.empty() ? "" : "\n";
    const std::string head = skeleton::comment(fmt::format("Added by `ics-advisor import` from {}.", options.from));
    joined.text = fmt::format("{}{}\n{}{}", text, end, head, joined.text);
    return joined;
}

}  // namespace ics
