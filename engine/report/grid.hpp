// A grid: for people, for programs, for a spreadsheet; and its parts, to be joined.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "report/report.hpp"
#include "scenario/grid.hpp"
#include "scenario/shard.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). The table shows its first `top` rows, and counts the rest; 0 = all.
std::string render_text(const Grid& grid, int top, const TextOptions& options = {});
std::string render_markdown(const Grid& grid, int top);
// Each cell on a line of its own.
std::string render_json(const Grid& grid);
std::string render_csv(const Grid& grid);

// A part of a grid as a file: JSON Lines, the first says of what it is a part, the last how many cells it holds.
std::string write_grid_part(const Grid& grid, const Shard& shard);

struct GridPart {
    PartLabel label;
    Grid grid;
};

// Nothing, and reported (`bad-part`), when the text is no whole part of a grid.
std::optional<GridPart> read_grid_part(const std::string& file, std::string_view text, Diagnostics& diagnostics);

// As `join_sample`.
std::optional<Grid> join_grid(std::vector<GridPart> parts, Diagnostics& diagnostics);

}  // namespace ics
