#include "scenario/shard.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ics {

namespace {

bool report_other_counts(const std::vector<PartLabel>& parts, Diagnostics& diagnostics) {
    for (const PartLabel& part : parts) {
        if (part.shard.parts == parts[0].shard.parts) continue;
        diagnostics.add({.code = "part-mismatch",
                         .message = fmt::format("{} and {} do not belong together", parts[0].words(), part.words()),
                         .expected = "parts of one sweep, cut into the same number of parts"});
        return true;
    }
    return false;
}

void report_twice(const std::map<std::uint64_t, std::vector<const PartLabel*>>& by_part, Diagnostics& diagnostics) {
    for (const auto& [number, same] : by_part)
        if (same.size() > 1)
            diagnostics.add({.code = "part-twice",
                             .message = fmt::format("part {} is given {} times: {} and {}", number, same.size(), same[0]->file, same[1]->file),
                             .mend = "name each part once"});
}

void report_missing(const std::map<std::uint64_t, std::vector<const PartLabel*>>& by_part, std::uint64_t parts, Diagnostics& diagnostics) {
    std::vector<std::uint64_t> missing;
    for (std::uint64_t number = 1; number <= parts && missing.size() < 20; ++number)
        if (!by_part.contains(number)) missing.push_back(number);
    if (missing.empty()) return;
    const std::uint64_t all = parts - by_part.size();
    diagnostics.add({.code = "part-missing",
                     .message = fmt::format("{} of {} parts {} missing: {}{}", all, parts, all == 1 ? "is" : "are", fmt::join(missing, ", "),
                                            all > missing.size() ? ", ..." : ""),
                     .mend = fmt::format("run --shard {}/{} and name its file as well", missing[0], parts)});
}

}  // namespace

CaseRange cases_of(const Shard& shard, std::uint64_t cases) {
    const std::uint64_t each = cases / shard.parts, rest = cases % shard.parts;
    const auto begin = [&](std::uint64_t part) { return (part - 1) * each + std::min(part - 1, rest); };
    return {begin(shard.part), begin(shard.part + 1)};
}

std::string PartLabel::words() const { return fmt::format("part {} of {} ({})", shard.part, shard.parts, file); }

bool are_whole(const std::vector<PartLabel>& parts, std::uint64_t cases, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    if (report_other_counts(parts, diagnostics)) return false;
    std::map<std::uint64_t, std::vector<const PartLabel*>> by_part;
    for (const PartLabel& part : parts) by_part[part.shard.part].push_back(&part);
    report_twice(by_part, diagnostics);
    report_missing(by_part, parts[0].shard.parts, diagnostics);
    for (const PartLabel& part : parts)
        if (const std::uint64_t due = cases_of(part.shard, cases).size(); part.done != due)
            diagnostics.add({.code = "part-unfinished",
                             .message = fmt::format("{} holds {} of its {} cases: it was interrupted", part.words(), part.done, due),
                             .mend = fmt::format("run --shard {}/{} again", part.shard.part, part.shard.parts)});
    return diagnostics.error_count() == errors;
}

}  // namespace ics
