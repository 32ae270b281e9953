// A sheet's entries added to an assessment that is there already.
#include <algorithm>

#include <fmt/format.h>

#include "skeleton/imported_assessment.hpp"
#include "skeleton/sheet_entry_text.hpp"
#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

// What the assessment already says of an entry: as TOML, and where.
struct Said {
    std::string value;
    Place place;
};

class Existing {
public:
    Existing(const Assessment& assessment, const KnowledgeBase& knowledge)
        : assessment_(assessment), knowledge_(knowledge) {}

    // Nothing when it says nothing of it.
    std::optional<Said> of(const SheetEntry& entry) const {
        switch (entry.kind) {
            case RowKind::capability: return stage(entry.id);
            case RowKind::criterion: return status(entry.id);
            case RowKind::metric: return figure(entry.id);
            case RowKind::context: return circumstance(entry.id);
            case RowKind::target: return target(entry.id);
            case RowKind::system: break;
        }
        return std::nullopt;
    }

    // Of a key of [system].
    std::optional<Said> of_system(std::string_view key) const {
        const System& system = assessment_.system;
        if (key == "name") return Said{skeleton::in_quotes(system.name), {}};
        if (key == "date") return Said{iso(assessment_.date), {}};
        if (key == "summary" && !system.summary.empty()) return Said{skeleton::in_quotes(system.summary), {}};
        if (key == "population" && system.population) return Said{skeleton::figure(*system.population), {}};
        if (key == "tags" && !system.tags.empty()) return Said{skeleton::list(system.tags), {}};
        if (key == "tier" && !system.tiers.empty()) return Said{tiers(), {}};
        if (key == "fictional" && system.fictional) return Said{"true", {}};
        if (key == "case_study" && !system.case_studies.empty()) return Said{skeleton::list(system.case_studies), {}};
        return std::nullopt;
    }

private:
    template <class Entries, class Matches>
    static auto find(const Entries& entries, Matches matches) {
        const auto found = std::find_if(entries.begin(), entries.end(), matches);
        return found == entries.end() ? nullptr : &*found;
    }

    std::string tiers() const {
        std::vector<std::string> names;
        for (const Tier tier : assessment_.system.tiers) names.emplace_back(name(tier));
        return skeleton::list(names);
    }

    std::optional<Said> stage(const std::string& id) const {
        const auto* rating =
            find(assessment_.capability_ratings, [&](const auto& r) { return knowledge_[r.capability].id == id; });
        if (!rating) return std::nullopt;
        const std::string& low = knowledge_.stage(rating->capability, rating->stage.low).id;
        const std::string& high = knowledge_.stage(rating->capability, rating->stage.high).id;
        return Said{rating->stage.exact() ? skeleton::in_quotes(low) : skeleton::list({low, high}),
                    rating->evidence.place};
    }
    std::optional<Said> status(const std::string& id) const {
        const auto* rating =
            find(assessment_.criterion_ratings, [&](const auto& r) { return knowledge_[r.criterion].id == id; });
        return rating ? std::optional(Said{skeleton::in_quotes(name(rating->status)), rating->evidence.place})
                      : std::nullopt;
    }
    std::optional<Said> figure(const std::string& id) const {
        const auto* metric = find(assessment_.metrics, [&](const auto& m) { return knowledge_[m.metric].name == id; });
        if (!metric) return std::nullopt;
        const bool truth = knowledge_[metric->metric].unit == yes_no;
        return Said{truth ? (metric->value > 0 ? "true" : "false") : skeleton::figure(metric->value),
                    metric->evidence.place};
    }
    std::optional<Said> circumstance(const std::string& id) const {
        const auto* fact = find(assessment_.context, [&](const auto& c) { return knowledge_[c.fact].id == id; });
        return fact ? std::optional(Said{fact->value ? "true" : "false", fact->evidence.place}) : std::nullopt;
    }
    std::optional<Said> target(const std::string& id) const {
        const auto* aim = find(assessment_.targets, [&](const auto& t) { return knowledge_[t.framework].id == id; });
        return aim ? std::optional(Said{skeleton::in_quotes(knowledge_.stage(aim->framework, aim->stage).id), {}})
                   : std::nullopt;
    }

    const Assessment& assessment_;
    const KnowledgeBase& knowledge_;
};

class Joining {
public:
    Joining(const Existing& existing, const RatingsSheet& sheet, const std::string& file, Diagnostics& diagnostics)
        : existing_(existing), sheet_(sheet), file_(file), diagnostics_(diagnostics) {}

    // What the entry adds.
    std::string add(const SheetEntry& entry) {
        if (entry.kind == RowKind::system) return add_system(entry);
        const auto said = existing_.of(entry);
        if (!said || entry.values.empty()) return skeleton::entry_text(entry);
        check(entry, entry.id, entry.values.front().second, *said);
        return skeleton::notes_text(with_evidence(entry), "rated above");
    }

    bool fine() const { return fine_; }

private:
    // [system] stands in the file: a key that it lacks can only be added there.
    std::string add_system(const SheetEntry& entry) {
        for (const auto& [key, value] : entry.values) {
            const auto said = existing_.of_system(key);
            if (said) check(entry, key, value, *said);
            else
                refuse(entry, fmt::format("{} has no '{}' in [system]", file_, key),
                       fmt::format("{} = {}", key, skeleton::value_text(value)));
        }
        return skeleton::notes_text(entry, "remarks");
    }

    // Beyond the answer, which both give: kept as remarks.
    static SheetEntry with_evidence(SheetEntry entry) {
        for (std::size_t i = 1; i < entry.values.size(); ++i) {
            const auto& [key, value] = entry.values[i];
            const std::string* text = std::get_if<std::string>(&value);
            entry.notes.push_back({key, text ? *text : skeleton::value_text(value)});
        }
        return entry;
    }

    void check(const SheetEntry& entry, const std::string& about, const SheetValue& value, const Said& said) {
        if (skeleton::value_text(value) == said.value) return;
        const std::string where = said.place.line == 0 ? file_ : fmt::format("{}, line {},", file_, said.place.line);
        fine_ = false;
        diagnostics_.add({.code = "said-otherwise",
                          .place = entry.place,
                          .message = fmt::format("{} says {} of '{}', the sheet {}", where, said.value, about,
                                                 skeleton::value_text(value)),
                          .mend = fmt::format("correct one of the two, or take the entry out of {}", file_),
                          .notes = sheet_.where(entry.place)});
    }

    void refuse(const SheetEntry& entry, std::string message, const std::string& line) {
        fine_ = false;
        diagnostics_.add({.code = "not-in-system",
                          .place = entry.place,
                          .message = std::move(message),
                          .mend = fmt::format("write there: {}", line),
                          .notes = sheet_.where(entry.place)});
    }

    const Existing& existing_;
    const RatingsSheet& sheet_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    bool fine_ = true;
};

}  // namespace

std::optional<std::string> joined_assessment(const std::string& text, const Assessment& assessment,
                                             const RatingsSheet& sheet, const KnowledgeBase& knowledge,
                                             const ImportOptions& options, Diagnostics& diagnostics) {
    const Existing existing(assessment, knowledge);
    Joining joining(existing, sheet, assessment.file.path, diagnostics);
    std::string added;
    for (const SheetEntry& entry : sheet.entries)
        if (const std::string more = joining.add(entry); !more.empty()) added += "\n" + more;
    if (!joining.fine()) return std::nullopt;
    if (added.empty()) return text;
    const std::string_view end = text.ends_with('\n') || text.empty() ? "" : "\n";
    return fmt::format("{}{}\n{}{}", text, end,
                       skeleton::comment(fmt::format("Added by `ics-advisor import` from {}.", options.from)), added);
}

}  // namespace ics
