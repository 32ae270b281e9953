#include "report/script_answer.hpp"

#include <cmath>

#include <fmt/format.h>

#include "model/metric.hpp"
#include "report/csv.hpp"
#include "report/json_values.hpp"
#include "report/render_document.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

// "newly_ready": "Newly ready".
std::string column_title(std::string name) {
    for (char& c : name)
        if (c == '_') c = ' ';
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = char(name[0] - 'a' + 'A');
    return name;
}

std::string number_words(double value) { return with_unit(value, ""); }

// For people.
std::string cell_words(const ScriptValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "yes" : "no";
    if (const auto* number = std::get_if<double>(&value)) return number_words(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : "";
}

// For programs: numbers without marks between the thousands.
std::string cell_text(const ScriptValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
    return cell_words(value);
}

Json cell_json(const ScriptValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) return *truth;
    if (const auto* number = std::get_if<double>(&value))
        return std::floor(*number) == *number && std::abs(*number) < 9e15 ? Json(std::int64_t(*number)) : Json(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? Json(*text) : Json();
}

// A column whose every cell is a number stands to the right.
Align alignment(const ScriptAnswer& answer, std::size_t column) {
    bool any = false;
    for (const auto& row : answer.rows) {
        if (std::holds_alternative<std::monostate>(row[column])) continue;
        if (!std::holds_alternative<double>(row[column])) return Align::left;
        any = true;
    }
    return any ? Align::right : Align::left;
}

void add_words(const ScriptAnswer& answer, Document& document) {
    std::vector<std::string> points;
    for (const ScriptAnswer::Said& said : answer.said) {
        if (said.point) {
            points.push_back(said.text);
            continue;
        }
        document.bullets(std::exchange(points, {}));
        document.paragraph(said.text);
    }
    document.bullets(points);
}

void add_table(const ScriptAnswer& answer, Document& document) {
    if (answer.rows.empty()) return;
    Table table;
    for (std::size_t i = 0; i < answer.columns.size(); ++i)
        table.columns.push_back({column_title(answer.columns[i]), alignment(answer, i)});
    for (const auto& row : answer.rows) {
        std::vector<std::string> cells;
        for (const ScriptValue& value : row) cells.push_back(cell_words(value));
        table.rows.push_back(std::move(cells));
    }
    document.heading(2, "The figures");
    document.table(std::move(table));
}

std::string asked_with(const ScriptAnswer& answer) {
    std::string out;
    for (const auto& [name, value] : answer.arguments)
        out += fmt::format("{}{} = {}", out.empty() ? "" : ", ", name, cell_text(value));
    return out.empty() ? "" : fmt::format("Asked with {}.", out);
}

std::string about(const ScriptedWhatIf& result) {
    const ScriptAnswer& answer = result.answer;
    std::string out = fmt::format("From the script {}", result.script);
    if (answer.cases > 0)
        out += fmt::format(", which set {} beside what stands now", with_unit(answer.cases, answer.cases == 1 ? "case" : "cases"));
    return out + ". An aid to discussion: it says what the knowledge base and the rules make of a case, not what will happen.";
}

Document document(const ScriptedWhatIf& result) {
    Document out;
    out.heading(1, result.answer.question);
    const std::string with = asked_with(result.answer);
    out.paragraph(fmt::format("{}, as of {}{}.{}", result.system, day(result.as_of), result.aim.empty() ? "" : ", aiming for: " + result.aim,
                              with.empty() ? "" : " " + with));
    add_words(result.answer, out);
    add_table(result.answer, out);
    out.heading(2, "How to read this");
    std::vector<std::string> notes = result.answer.notes;
    notes.push_back(about(result));
    out.bullets(notes);
    return out;
}

Json rows_json(const ScriptAnswer& answer) {
    Json rows = Json::array();
    for (const auto& row : answer.rows) {
        Json one = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) one[answer.columns[i]] = cell_json(row[i]);
        rows.push_back(std::move(one));
    }
    return rows;
}

}  // namespace

}  // namespace report

std::string render_text(const ScriptedWhatIf& result, const TextOptions& options) {
    return report::document_text(report::document(result), options);
}

std::string render_markdown(const ScriptedWhatIf& result) { return report::document_markdown(report::document(result)); }

std::string render_json(const ScriptedWhatIf& result) {
    using report::Json;
    const ScriptAnswer& answer = result.answer;
    Json arguments = Json::object(), said = Json::array();
    for (const auto& [name, value] : answer.arguments) arguments[name] = report::cell_json(value);
    for (const ScriptAnswer::Said& one : answer.said) said.push_back({{"kind", one.point ? "point" : "paragraph"}, {"text", one.text}});
    const Json out{{"format", "ics-advisor/what-if-script/1"},
                   {"script", result.script},
                   {"assessment", result.assessment},
                   {"system", result.system},
                   {"as_of", iso(result.as_of)},
                   {"target", result.aim},
                   {"question", answer.question},
                   {"arguments", arguments},
                   {"said", said},
                   {"columns", answer.columns},
                   {"rows", report::rows_json(answer)},
                   {"notes", answer.notes},
                   {"cases", answer.cases}};
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string render_csv(const ScriptedWhatIf& result) {
    if (result.answer.columns.empty()) return "";
    std::string out = report::csv_row(result.answer.columns);
    for (const auto& row : result.answer.rows) {
        std::vector<std::string> cells;
        for (const ScriptValue& value : row) cells.push_back(report::cell_text(value));
        out += report::csv_row(cells);
    }
    return out;
}

}  // namespace ics
