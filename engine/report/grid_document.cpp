// A grid as a document for people: what the figures range over, then cell by cell.
#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "report/grid.hpp"
#include "report/render_document.hpp"
#include "report/sample_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

struct CellMeasure {
    std::string_view label, brief;
    int CellFigures::*value;
};

const std::vector<CellMeasure>& cell_measures() {
    static const std::vector<CellMeasure> all{{"Capabilities at the target", "At target", &CellFigures::at_target},
                                              {"Steps done", "Done", &CellFigures::done},
                                              {"Actions that can start", "Can start", &CellFigures::ready},
                                              {"Actions blocked", "Blocked", &CellFigures::blocked},
                                              {"Recommendations made", "Advised", &CellFigures::recommendations},
                                              {"Findings without a recommendation", "Findings", &CellFigures::findings}};
    return all;
}

class GridDocument {
public:
    GridDocument(const Grid& grid, int top) : grid_(grid), top_(top), measures_(telling()) {}

    Document document() && {
        add_summary();
        add_cells();
        return std::move(out_);
    }

private:
    // 'Leadership: Maturing; Investment standard: yes'.
    std::string combination(std::uint64_t cell) const {
        std::string out;
        const auto values = grid_.frame.values(cell);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const GridFact& fact = grid_.frame.facts[i];
            out += fmt::format("{}{}: {}", out.empty() ? "" : "; ", title(fact.fact), fact.words[values[i]]);
        }
        return out;
    }

    // 'Actions that can start: 9 to 15 (now 12).' and below it '15 in 2, the first being: ...'
    Item range_of(const CellMeasure& measure) const {
        std::uint64_t least = 0, most = 0;
        const auto value = [&](std::uint64_t cell) { return grid_.cells[cell].figures.*measure.value; };
        for (std::uint64_t i = 0; i < grid_.cells.size(); ++i) {
            if (value(i) < value(least)) least = i;
            if (value(i) > value(most)) most = i;
        }
        const int now = grid_.frame.now.*measure.value;
        Item item{{{fmt::format("{}: ", measure.label), Style::strong}}, {}};
        if (value(least) == value(most)) {
            item.line.push_back({value(most) == now ? fmt::format("{} in every combination, as now.", now)
                                                    : fmt::format("{} in every combination (now {}).", value(most), now)});
            return item;
        }
        const auto same = std::count_if(grid_.cells.begin(), grid_.cells.end(),
                                        [&](const GridCell& cell) { return cell.figures.*measure.value == value(most); });
        item.line.push_back({fmt::format("{} to {} (now {}).", value(least), value(most), now)});
        item.below.push_back({{fmt::format("{} in {}{}.", value(most), same == 1 ? "one: " : fmt::format("{}, the first being: ", grouped(std::uint64_t(same))),
                                           combination(most))}});
        return item;
    }

    void add_summary() {
        const GridFrame& frame = grid_.frame;
        out_.heading(1, "Every combination: " + title(frame.subject.assessment));
        const std::uint64_t cells = frame.cells(), done = grid_.cells.size();
        out_.paragraph(fmt::format("{}{} of {}, as of {}{}.", done == cells ? "" : fmt::format("The first {} of ", grouped(done)),
                                   cells == 1 ? "1 combination" : grouped(cells) + " combinations",
                                   count(int(frame.facts.size()), "fact", "facts"),
                                   parse_date(frame.subject.as_of) ? day(*parse_date(frame.subject.as_of)) : frame.subject.as_of,
                                   frame.subject.target.empty() ? "" : ", aiming for: " + frame.subject.target));
        std::vector<Item> items;
        for (const CellMeasure& measure : cell_measures()) items.push_back(range_of(measure));
        out_.bullets(std::move(items));
        out_.paragraph("A combination is tried, not forecast: more that can start is not better or worse, and what is done is no longer to start.");
    }

    // What is not everywhere as it is now.
    std::vector<CellMeasure> telling() const {
        std::vector<CellMeasure> out;
        for (const CellMeasure& measure : cell_measures())
            if (std::any_of(grid_.cells.begin(), grid_.cells.end(), [&](const GridCell& cell) {
                    return cell.figures.*measure.value != grid_.frame.now.*measure.value;
                }))
                out.push_back(measure);
        return out;
    }

    std::string said(const GridCell& cell, bool newly) const {
        const auto n = std::count_if(cell.said.begin(), cell.said.end(), [&](const SaidInCell& one) {
            const SaidNow& subject = grid_.frame.said[one.position];
            return !subject.finding && (newly ? one.outcome == Outcome::fires : subject.now == Outcome::fires);
        });
        return std::to_string(n);
    }

    void add_row(std::vector<std::string> values, const CellFigures& figures, std::string newly, std::string gone, Table& table) const {
        for (const CellMeasure& measure : measures_) values.push_back(std::to_string(figures.*measure.value));
        values.push_back(std::move(newly));
        values.push_back(std::move(gone));
        table.rows.push_back(std::move(values));
    }

    void add_cells() {
        out_.heading(2, "Combinations");
        Table table;
        std::vector<std::string> now;
        for (const GridFact& fact : grid_.frame.facts) {
            table.columns.push_back({title(fact.fact), Align::left, 14});
            now.push_back("now: " + fact.now);
        }
        for (const CellMeasure& measure : measures_) table.columns.push_back({std::string(measure.brief), Align::right});
        table.columns.push_back({"New advice", Align::right});
        table.columns.push_back({"No longer", Align::right});
        add_row(std::move(now), grid_.frame.now, "", "", table);
        const std::size_t shown = top_ == 0 ? grid_.cells.size() : std::min(grid_.cells.size(), std::size_t(top_));
        for (std::size_t i = 0; i < shown; ++i) {
            std::vector<std::string> values;
            const auto positions = grid_.frame.values(i);
            for (std::size_t f = 0; f < positions.size(); ++f) values.push_back(grid_.frame.facts[f].words[positions[f]]);
            add_row(std::move(values), grid_.cells[i].figures, said(grid_.cells[i], true), said(grid_.cells[i], false), table);
        }
        out_.table(std::move(table));
        if (shown < grid_.cells.size()) out_.paragraph(fmt::format("{} more; --top 0 shows all.", grouped(grid_.cells.size() - shown)));
        out_.paragraph(fmt::format("At target: of {}. New advice: recommendations that are made and are not now; no longer: made "
                                   "now and not then; --format csv or json names them. Figures that no combination changes have no "
                                   "column.",
                                   count(grid_.frame.capabilities, "capability", "capabilities")));
    }

    const Grid& grid_;
    int top_;
    const std::vector<CellMeasure> measures_;  // the columns
    Document out_;
};

}  // namespace

}  // namespace report

std::string render_text(const Grid& grid, int top, const TextOptions& options) {
    return report::document_text(report::GridDocument(grid, top).document(), options);
}

std::string render_markdown(const Grid& grid, int top) { return report::document_markdown(report::GridDocument(grid, top).document()); }

}  // namespace ics
