// The part of a sample that one shard works out, as a file: JSON Lines, the first says of what it is a part, the second what
// was counted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "scenario/sample.hpp"
#include "scenario/shard.hpp"

namespace ics {

std::string write_sample_part(const SampleFrame& frame, const Shard& shard, const SampleTally& tally);

struct SamplePart {
    PartLabel label;
    SampleFrame frame;
    SampleTally tally;
};

// What kind of part file begins with this line: "what-if-sample", "what-if-grid"; nothing when it is none.
std::optional<std::string> part_kind(std::string_view first_line);

// Nothing, and reported (`bad-part`), when the text is no whole part of a sample.
std::optional<SamplePart> read_sample_part(const std::string& file, std::string_view text, Diagnostics& diagnostics);

// The whole of which these are the parts, in any order. Nothing, and reported, when they do not belong together (`part-mismatch`,
// which says in what they differ) or are not whole (`are_whole`).
std::optional<Sample> join_sample(const std::vector<SamplePart>& parts, Diagnostics& diagnostics);

void report_bad_part(const std::string& file, const std::string& why, Diagnostics& diagnostics);

}  // namespace ics
