// A grid as JSON and CSV.
#include "report/csv.hpp"
#include "report/grid.hpp"
#include "report/sweep_json.hpp"

namespace ics {

namespace report {

namespace {

// Ids of recommendations and findings of which something else is said than now, and that are then of this outcome.
std::vector<std::string> said_ids(const Grid& grid, const GridCell& cell, Outcome outcome) {
    std::vector<std::string> out;
    for (const SaidInCell& said : cell.said)
        if (said.outcome == outcome) out.push_back(grid.frame.said[said.position].subject.id);
    return out;
}

std::string spaced(const std::vector<std::string>& ids) {
    std::string out;
    for (const std::string& id : ids) out += (out.empty() ? "" : " ") + id;
    return out;
}

Json figures_json(const CellFigures& figures) {
    return {{"at_target", figures.at_target}, {"done", figures.done},         {"ready", figures.ready},
            {"blocked", figures.blocked},     {"recommendations", figures.recommendations}, {"findings", figures.findings}};
}

Json cell_json(const Grid& grid, std::size_t number) {
    const GridCell& cell = grid.cells[number];
    const auto positions = grid.frame.values(number);
    Json values = Json::object();
    for (std::size_t i = 0; i < positions.size(); ++i) values[grid.frame.facts[i].fact.id] = grid.frame.facts[i].values[positions[i]];
    Json out{{"cell", number}, {"values", std::move(values)}, {"figures", figures_json(cell.figures)}};
    out["made"] = said_ids(grid, cell, Outcome::fires);
    out["a_question"] = said_ids(grid, cell, Outcome::undetermined);
    out["not_made"] = said_ids(grid, cell, Outcome::silent);
    return out;
}

Json fact_json(const GridFact& fact) {
    Json values = Json::array();
    for (std::size_t i = 0; i < fact.values.size(); ++i) values.push_back({{"value", fact.values[i]}, {"words", fact.words[i]}});
    return {{"fact", json(fact.fact)}, {"now", fact.now}, {"values", std::move(values)}};
}

std::string dumped(const Json& json, int indent = -1) {
    return json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

}  // namespace report

std::string render_json(const Grid& grid) {
    using namespace report;
    const GridFrame& frame = grid.frame;
    Json facts = Json::array();
    for (const GridFact& fact : frame.facts) facts.push_back(fact_json(fact));
    Json head = report_head("ics-advisor/what-if-grid/1", frame.subject);
    head["facts"] = std::move(facts);
    head["combinations"] = frame.cells();
    head["capabilities"] = frame.capabilities;
    head["now"] = figures_json(frame.now);
    std::string out = dumped(head, 2);
    out.erase(out.size() - 2);  // the line's end and the brace: the cells follow
    out += ",\n  \"cells\": [";
    for (std::size_t i = 0; i < grid.cells.size(); ++i) out += (i == 0 ? "\n    " : ",\n    ") + dumped(cell_json(grid, i));
    return out + "\n  ]\n}\n";
}

std::string render_csv(const Grid& grid) {
    using namespace report;
    std::vector<std::string> titles{"cell"};
    for (const GridFact& fact : grid.frame.facts) titles.push_back(fact.fact.id);
    titles.insert(titles.end(), {"at_target", "capabilities", "done", "ready", "blocked", "recommendations", "findings", "made", "a_question", "not_made"});
    std::string out = csv_row(titles);
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const GridCell& cell = grid.cells[i];
        std::vector<std::string> row{std::to_string(i)};
        const auto positions = grid.frame.values(i);
        for (std::size_t f = 0; f < positions.size(); ++f) row.push_back(grid.frame.facts[f].values[positions[f]]);
        for (const int figure : {cell.figures.at_target, grid.frame.capabilities, cell.figures.done, cell.figures.ready, cell.figures.blocked,
                                 cell.figures.recommendations, cell.figures.findings})
            row.push_back(std::to_string(figure));
        for (const Outcome outcome : {Outcome::fires, Outcome::undetermined, Outcome::silent}) row.push_back(spaced(said_ids(grid, cell, outcome)));
        out += csv_row(row);
    }
    return out;
}

}  // namespace ics
