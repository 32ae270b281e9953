#include "load/sheet_row.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/metrics.hpp"
#include "load/report.hpp"
#include "load/wording.hpp"
#include "model/metric.hpp"

namespace ics {

namespace {

const std::vector<std::string> system_keys{"name", "date", "population", "summary",
                                           "tier", "tags", "fictional",  "case_study"};

// What a row with this id is about; nothing where the id is unknown.
std::optional<RowKind> kind_named_by(const std::string& id, const KnowledgeBase& knowledge) {
    if (knowledge.capability(id)) return RowKind::capability;
    if (knowledge.criterion(id)) return RowKind::criterion;
    if (knowledge.metric(id)) return RowKind::metric;
    if (knowledge.context(id)) return RowKind::context;
    if (knowledge.framework(id)) return RowKind::target;
    const bool system = std::find(system_keys.begin(), system_keys.end(), id) != system_keys.end();
    return system ? std::optional(RowKind::system) : std::nullopt;
}

class RowReader {
public:
    RowReader(const CsvRow& row, const SheetReading& reading)
        : row_(row),
          knowledge_(reading.knowledge),
          references_(reading.references),
          cells_(reading.cells),
          layout_(reading.layout),
          row_ids_(reading.row_ids),
          diagnostics_(reading.diagnostics) {}

    std::optional<SheetEntry> read() {
        if (const Located* surplus = layout_.surplus(row_)) return ragged(*surplus);
        const auto id = filled(Column::id);
        if (!id) return without_id();
        id_ = {std::string(trimmed(unguarded(id->text))), id->place, 1};
        const auto kind = kind_of_row();
        if (!kind) return std::nullopt;
        entry_.kind = *kind;
        entry_.place = id_.place;
        if (!read_kind()) return std::nullopt;
        add_notes();
        return std::move(entry_);
    }

private:
    // The cell, where something stands in it; an answer that says that it is not known is none.
    std::optional<Located> filled(Column column) const {
        const Located* cell = layout_.cell(row_, column);
        if (!cell || trimmed(cell->text).empty()) return std::nullopt;
        Located found = *cell;
        if (column == Column::answer && says_unknown(found.text)) return std::nullopt;
        if (is_printed(column) || column == Column::answer) found.text = unguarded(std::move(found.text));
        return found;
    }

    std::optional<SheetEntry> ragged(const Located& surplus) {
        report(diagnostics_, "ragged-row", surplus, "this cell stands beyond the last column that the first row names",
               {.expected = "no more cells than headings",
                .mend = "put a text that holds the separator in quotes, or give the column a heading"});
        return std::nullopt;
    }

    std::optional<SheetEntry> without_id() {
        report(diagnostics_, "missing-id", row_.cells[0], "this row is filled in and has no id",
               {.expected = "the id of a capability or criterion, the name of a metric, or another id of the sheet",
                .mend = "give the row its id, or empty it"});
        return std::nullopt;
    }

    std::optional<RowKind> kind_of_row() {
        const auto cell = filled(Column::kind);
        if (!cell) return kind_of_id();
        if (const auto kind = row_kind_named(cell->text)) return kind;
        std::vector<std::string> kinds;
        for (int i = 0; i <= int(RowKind::context); ++i) kinds.emplace_back(name(RowKind(i)));
        report(diagnostics_, "unknown-kind", *cell, fmt::format("there is no kind of row '{}'", trimmed(cell->text)),
               {.expected = one_of(kinds),
                .nearest = nearest_name(folded(cell->text), kinds),
                .mend = "correct it, or empty the cell: the id says it too"});
        return std::nullopt;
    }

    // The kind where the column says none.
    std::optional<RowKind> kind_of_id() {
        if (const auto kind = kind_named_by(id_.text, knowledge_)) return kind;
        references_.report_unknown(id_, "dangling-reference", "row", "an id that the sheet was written with", row_ids_);
        return std::nullopt;
    }

    bool read_kind() {
        switch (entry_.kind) {
            case RowKind::system: return read_system();
            case RowKind::target: return read_target();
            case RowKind::capability: return read_capability();
            case RowKind::criterion: return read_criterion();
            case RowKind::metric: return read_metric();
            case RowKind::context: return read_context();
        }
        return false;
    }

    template <class Value>
    void put(const std::string& key, Value value, const Located& cell) {
        entry_.cells.emplace(key, ValueCell{cell.place, row_.number});
        entry_.values.emplace_back(key, std::move(value));
    }

    template <class Value>
    void put_read(const std::string& key, const std::optional<Value>& value, const Located& cell) {
        if (value) put(key, *value, cell);
    }

    void put_text(Column column, const std::string& key) {
        if (const auto cell = filled(column)) put(key, cell->text, *cell);
        used_.push_back(column);
    }

    // Evidence, source, rater and date: only where there is an answer to stand beside.
    void put_evidence() {
        if (!filled(Column::answer)) return;
        for (const Column column : {Column::evidence, Column::source, Column::rater})
            put_text(column, std::string(name(column)));
        put_date(Column::date, "date");
    }

    void put_date(Column column, const std::string& key) {
        if (const auto cell = filled(column)) put_read(key, cells_.date(*cell), *cell);
        used_.push_back(column);
    }

    bool read_system() {
        const std::string& key = id_.text;
        if (std::find(system_keys.begin(), system_keys.end(), key) == system_keys.end()) {
            references_.report_unknown(id_, "dangling-reference", "row about the system", one_of(system_keys),
                                       system_keys);
            return false;
        }
        const auto cell = filled(Column::answer);
        if (!cell) return true;
        if (key == "date") put_read(key, cells_.date(*cell), *cell);
        else if (key == "population") put_population(*cell);
        else if (key == "fictional") put_read(key, cells_.truth(*cell), *cell);
        else if (key == "name" || key == "summary") put(key, std::string(trimmed(cell->text)), *cell);
        else put_list(key, *cell);
        return true;
    }

    void put_population(const Located& cell) {
        const auto people = cells_.figure(cell, "");
        if (people && *people <= 0)
            return report(diagnostics_, "out-of-range", cell,
                          fmt::format("a population of {:g} is not possible", *people),
                          {.expected = "a number above 0", .mend = "correct the number, or empty the cell"});
        put_read("population", people, cell);
    }

    void put_list(const std::string& key, const Located& cell) {
        std::vector<std::string> words;
        for (Located& word : cells_.list(cell)) {
            word.text = as_known(key, std::move(word.text));
            const bool known = key == "tier"   ? references_.tier(word).has_value()
                               : key == "tags" ? references_.tag(word)
                                               : references_.case_study(word);
            if (known && std::find(words.begin(), words.end(), word.text) == words.end()) words.push_back(word.text);
        }
        if (!words.empty()) put(key, std::move(words), cell);
    }

    // A tier or tag as the knowledge has it, whatever its case.
    std::string as_known(const std::string& key, std::string word) const {
        const std::string plain = folded(word);
        if (const auto tier = key == "tier" ? tier_named(plain) : std::nullopt) return std::string(name(*tier));
        if (key == "tags")
            for (const Word& tag : knowledge_.tags)
                if (folded(tag.id) == plain) return tag.id;
        return word;
    }

    bool read_target() {
        const auto framework = references_.framework(id_);
        if (!framework) return false;
        entry_.id = id_.text;
        const auto cell = filled(Column::answer);
        if (!cell) return true;
        const auto level = cells_.stage(*framework, *cell);
        if (level == 0)
            report(diagnostics_, "target-at-base", *cell,
                   fmt::format("'{}' is where everyone starts, so it is no target", trimmed(cell->text)),
                   {.mend = "name a later stage"});
        else if (level) put("stage", knowledge_.stage(*framework, *level).id, *cell);
        put_date(Column::date, "by");
        return true;
    }

    bool read_capability() {
        const auto capability = references_.capability(id_);
        if (!capability) return false;
        entry_.id = id_.text;
        if (const auto cell = filled(Column::answer)) put_stages(*capability, *cell);
        put_evidence();
        return true;
    }

    void put_stages(CapabilityIndex capability, const Located& cell) {
        const auto stages = cells_.stages(knowledge_[capability].framework, cell);
        if (!stages) return;
        const std::string& low = knowledge_.stage(capability, stages->low).id;
        if (stages->exact()) put("stage", low, cell);
        else put("stage", std::vector<std::string>{low, knowledge_.stage(capability, stages->high).id}, cell);
    }

    bool read_criterion() {
        auto criterion = references_.criterion(id_);
        if (!criterion) return false;
        const Criterion& record = knowledge_[*criterion];
        if (record.role == Role::description) return is_description(record);
        entry_.id = record.repeats ? knowledge_[*record.repeats].id : id_.text;
        if (record.repeats)
            warn("rated-repeat", id_,
                 fmt::format("'{}' says again what '{}' says, so the rating counts for that one", id_.text, entry_.id));
        const auto cell = filled(Column::answer);
        if (!cell) return true;
        const auto status = cells_.status(*cell);
        put_read("status", status, *cell);
        if (status == "not-applicable" && !filled(Column::reason))
            report(diagnostics_, "missing-reason", *cell,
                   fmt::format("'{}' is not applicable without a reason", id_.text),
                   {.expected = "the reason, in the column 'reason'", .mend = "say why it does not apply here"});
        put_text(Column::reason, "reason");
        put_evidence();
        return true;
    }

    bool is_description(const Criterion& record) {
        report(diagnostics_, "wrong-rating", id_, fmt::format("'{}' is a description, which is not rated", id_.text),
               {.expected = "a capability or a criterion",
                .mend = fmt::format("rate its capability, '{}'", knowledge_[record.capability].id)});
        return false;
    }

    bool read_metric() {
        const auto index = references_.metric(id_);
        if (!index) return false;
        const Metric& metric = knowledge_[*index];
        entry_.id = metric.name;
        const auto cell = filled(Column::answer), target = filled(Column::local_target);
        if (!cell) return true;
        put_figure("value", metric, *cell);
        if (target) put_figure("target", metric, *target);
        used_.push_back(Column::local_target);
        put_evidence();
        return true;
    }

    void put_figure(const std::string& key, const Metric& metric, const Located& cell) {
        if (metric.unit == yes_no) return put_read(key, cells_.truth(cell), cell);
        const auto figure = cells_.figure(cell, metric.unit);
        if (figure) warn_of_odd_figure(metric, *figure, cell, diagnostics_);
        put_read(key, figure, cell);
    }

    bool read_context() {
        if (!references_.context(id_)) return false;
        entry_.id = id_.text;
        if (const auto cell = filled(Column::answer)) put_read("value", cells_.truth(*cell), *cell);
        put_evidence();
        return true;
    }

    void warn(std::string code, const Located& at, std::string message, std::string mend = "") {
        diagnostics_.add({.code = std::move(code),
                          .severity = Severity::warning,
                          .place = at.place,
                          .length = at.length,
                          .message = std::move(message),
                          .mend = std::move(mend)});
    }

    // What has no key: comments, columns of one's own, and columns that do not go with this row.
    void add_notes() {
        const Located* const answer = layout_.cell(row_, Column::answer);
        if (answer && says_unknown(answer->text))
            entry_.notes.push_back({"answer", std::string(trimmed(answer->text))});
        if (const auto cell = filled(Column::comment)) entry_.notes.push_back({"", cell->text});
        for (const Column column :
             {Column::evidence, Column::source, Column::rater, Column::date, Column::reason, Column::local_target}) {
            const auto cell = filled(column);
            if (!cell || std::find(used_.begin(), used_.end(), column) != used_.end()) continue;
            entry_.notes.push_back({std::string(name(column)), cell->text});
            const bool answered = filled(Column::answer).has_value();
            warn("kept-as-comment", *cell,
                 answered ? fmt::format("'{}' does not go with a row about '{}', so it is kept as a comment",
                                        name(column), id_.text)
                          : fmt::format("the {} of '{}' stands without an answer, so it is kept as a comment",
                                        name(column), id_.text),
                 answered ? "" : "answer the row, if you can");
        }
        for (const SheetLayout::Extra& extra : layout_.extras())
            if (extra.index < row_.cells.size() && !trimmed(row_.cells[extra.index].text).empty())
                entry_.notes.push_back({extra.label, row_.cells[extra.index].text});
        if (entry_.kind == RowKind::system)  // whose rows become one table
            for (SheetNote& note : entry_.notes) note.label = id_.text + (note.label.empty() ? "" : ", " + note.label);
        else keep_printed();
    }

    void keep_printed() {
        for (const Column column : columns)
            if (is_printed(column) && column != Column::id && column != Column::kind)
                if (auto cell = filled(column)) entry_.printed.emplace_back(column, std::move(*cell));
    }

    const CsvRow& row_;
    const KnowledgeBase& knowledge_;
    const References& references_;
    const SheetCells& cells_;
    const SheetLayout& layout_;
    const std::vector<std::string>& row_ids_;
    Diagnostics& diagnostics_;
    Located id_;
    SheetEntry entry_;
    std::vector<Column> used_;
};

}  // namespace

std::vector<std::string> row_ids(const KnowledgeBase& knowledge) {
    std::vector<std::string> ids = system_keys;
    for (const Capability& capability : knowledge.capabilities) ids.push_back(capability.id);
    for (const Criterion& criterion : knowledge.criteria) ids.push_back(criterion.id);
    for (const Metric& metric : knowledge.metrics) ids.push_back(metric.name);
    for (const ContextFact& fact : knowledge.context_facts) ids.push_back(fact.id);
    return ids;
}

bool is_filled(const CsvRow& row, const SheetLayout& layout) {
    const auto says = [](const Located* cell) { return cell && !trimmed(cell->text).empty(); };
    if (says(layout.surplus(row))) return true;
    for (const Column column : columns)
        if (!is_printed(column) && says(layout.cell(row, column))) return true;
    return std::any_of(layout.extras().begin(), layout.extras().end(), [&](const SheetLayout::Extra& extra) {
        return extra.index < row.cells.size() && says(&row.cells[extra.index]);
    });
}

void warn_of_unknown_row(const CsvRow& row, const SheetReading& reading) {
    const Located* cell = reading.layout.cell(row, Column::id);
    const std::string id = cell ? std::string(trimmed(unguarded(cell->text))) : "";
    if (id.empty() || kind_named_by(id, reading.knowledge)) return;
    reading.diagnostics.add(
        {.code = "unknown-row",
         .severity = Severity::warning,
         .place = cell->place,
         .message = fmt::format("there is no row '{}', so the row is left out; nothing is filled in", id),
         .mend = "see that no row was torn apart; remove what is not of the sheet"});
}

std::optional<SheetEntry> read_sheet_row(const CsvRow& row, const SheetReading& reading) {
    return RowReader(row, reading).read();
}

}  // namespace ics
