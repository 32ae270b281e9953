// The parts of a grid, written and joined.
#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "report/grid.hpp"
#include "report/sample_part.hpp"
#include "report/sweep_json.hpp"

namespace ics {

using namespace report;

namespace {

constexpr std::string_view part_format = "ics-advisor/what-if-grid-part/1";

Json as_json(const CellFigures& f) { return Json::array({f.at_target, f.done, f.ready, f.blocked, f.recommendations, f.findings}); }

CellFigures read_figures(const Json& json) {
    return {json.at(0).get<int>(), json.at(1).get<int>(), json.at(2).get<int>(), json.at(3).get<int>(), json.at(4).get<int>(), json.at(5).get<int>()};
}

Json frame_json(const GridFrame& frame) {
    Json facts = Json::array(), said = Json::array();
    for (const GridFact& fact : frame.facts) facts.push_back({fact.fact.id, fact.fact.title, fact.now, fact.values, fact.words});
    for (const SaidNow& one : frame.said) said.push_back({one.subject.id, one.subject.title, one.finding, int(one.now)});
    return {{"subject", part_json(frame.subject)},
            {"facts", std::move(facts)},
            {"capabilities", frame.capabilities},
            {"now", as_json(frame.now)},
            {"said", std::move(said)}};
}

GridFrame read_frame(const Json& json) {
    const auto text = [](const Json& value) { return value.get<std::string>(); };
    GridFrame out;
    out.subject = read_subject(json.at("subject"));
    for (const Json& fact : json.at("facts")) {
        out.facts.push_back({{text(fact.at(0)), text(fact.at(1))}, text(fact.at(2)), fact.at(3).get<std::vector<std::string>>(),
                             fact.at(4).get<std::vector<std::string>>()});
        if (out.facts.back().values.empty() || out.facts.back().values.size() != out.facts.back().words.size()) throw std::out_of_range("values");
    }
    out.capabilities = json.at("capabilities").get<int>();
    out.now = read_figures(json.at("now"));
    for (const Json& one : json.at("said"))
        out.said.push_back({{text(one.at(0)), text(one.at(1))}, one.at(2).get<bool>(), read_outcome(one.at(3))});
    return out;
}

Json as_json(const GridCell& cell) {
    Json said = Json::array();
    for (const SaidInCell& one : cell.said) said.push_back({one.position, int(one.outcome)});
    return Json::array({as_json(cell.figures), std::move(said)});
}

GridCell read_cell(const Json& json, const GridFrame& frame) {
    GridCell out{read_figures(json.at(0)), {}};
    for (const Json& one : json.at(1)) out.said.push_back({one.at(0).get<std::uint32_t>(), read_outcome(one.at(1))});
    for (const SaidInCell& said : out.said)
        if (said.position >= frame.said.size()) throw std::out_of_range("position");
    return out;
}

GridPart read_part(const std::string& file, std::string_view text) {
    GridPart out;
    std::optional<std::uint64_t> cells;
    for (std::size_t at = 0, number = 0; at < text.size(); ++number) {
        const std::size_t end = text.find('\n', at);
        if (end == text.npos || cells) throw std::out_of_range("lines");
        const Json json = Json::parse(text.substr(at, end - at));
        at = end + 1;
        if (number == 0) {
            out.grid.frame = read_frame(json.at("grid"));
            out.label = {file, {json.at("part").get<std::uint64_t>(), json.at("parts").get<std::uint64_t>()}, 0};
        } else if (json.is_object()) cells = json.at("cells").get<std::uint64_t>();
        else out.grid.cells.push_back(read_cell(json, out.grid.frame));
    }
    out.label.done = out.grid.cells.size();
    const Shard& shard = out.label.shard;
    if (cells != out.label.done || shard.part < 1 || shard.part > shard.parts) throw std::out_of_range("cells");
    return out;
}

// In what two parts differ, as a user would put it; empty where they do not.
std::string difference(const GridFrame& a, const GridFrame& b) {
    if (const std::string in = difference(a.subject, b.subject); !in.empty()) return in;
    if (a.facts != b.facts) return "they vary other facts, or other values";
    return a == b ? "" : "they were written by two versions of the program";
}

}  // namespace

std::string write_grid_part(const Grid& grid, const Shard& shard) {
    std::string out = json_line({{"format", part_format}, {"part", shard.part}, {"parts", shard.parts}, {"grid", frame_json(grid.frame)}});
    for (const GridCell& cell : grid.cells) out += json_line(as_json(cell));
    return out + json_line({{"cells", grid.cells.size()}});
}

std::optional<GridPart> read_grid_part(const std::string& file, std::string_view text, Diagnostics& diagnostics) {
    try {
        return read_part(file, text);
    } catch (const std::exception&) {
        report_bad_part(file, "is not a whole part of a grid, or was changed", diagnostics);
        return std::nullopt;
    }
}

std::optional<Grid> join_grid(std::vector<GridPart> parts, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    std::vector<PartLabel> labels;
    for (const GridPart& part : parts) {
        labels.push_back(part.label);
        if (const std::string in = difference(parts[0].grid.frame, part.grid.frame); !in.empty())
            diagnostics.add({.code = "part-mismatch",
                             .message = fmt::format("{} and {} do not belong together: {}", parts[0].label.file, part.label.file, in),
                             .mend = "name the parts of one grid"});
    }
    if (diagnostics.error_count() > errors || !are_whole(labels, parts[0].grid.frame.cells(), diagnostics)) return std::nullopt;
    std::sort(parts.begin(), parts.end(), [](const GridPart& a, const GridPart& b) { return a.label.shard.part < b.label.shard.part; });
    Grid out{parts[0].grid.frame, {}};
    for (GridPart& part : parts) std::move(part.grid.cells.begin(), part.grid.cells.end(), std::back_inserter(out.cells));
    return out;
}

}  // namespace ics
