#include "load/dependencies.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

constexpr RecordNeeds edge{.text = false, .why = true, .id = false};

// An edge as written, with the place of its need.
struct Written {
    Dependency dependency;
    Located need;
};

auto order(const Dependency& d) { return std::tie(d.step, d.need, d.kind); }

void read_edges(std::string_view table, EdgeKind kind, const KnowledgeReading& reading, std::vector<Written>& edges) {
    std::vector<Record> records;
    read_each(table, reading, records, [&](TableReader& reader, const Item&, Record& record) {
        read_record(reader, reading, record, edge);
        const auto step_id = reader.name("step", Need::required);
        const auto step = step_id ? reading.references.step_or_milestone(*step_id) : std::nullopt;
        for (const Located& id : reader.names("needs", Need::required))
            if (const auto need = reading.references.step_or_milestone(id); step && need)
                edges.push_back({{record, kind, *step, *need}, id});
    });
}

// Reports an edge that says what an earlier one, `before`, says; both kinds between the same two say so too.
void check_edge(const Written& own, const Written* before, const KnowledgeReading& reading) {
    const Dependency& edge_here = own.dependency;
    if (edge_here.step == edge_here.need)
        report(reading.diagnostics, "self-edge", own.need, fmt::format("'{}' depends on itself", own.need.text),
               {.mend = "remove it here"});
    if (!before || before->dependency.step != edge_here.step || before->dependency.need != edge_here.need) return;
    report(reading.diagnostics, "duplicate-edge", own.need,
           fmt::format("'{}' already depends on '{}', by {}:{}", reading.knowledge.id_of(edge_here.step), own.need.text,
                       before->need.place.file_name(), before->need.place.line),
           {.mend = "keep one of the two"});
}

}  // namespace

void read_dependencies(const KnowledgeReading& reading) {
    std::vector<Written> edges;
    read_edges("requires", EdgeKind::requires_, reading, edges);
    read_edges("supports", EdgeKind::supports, reading, edges);
    std::stable_sort(edges.begin(), edges.end(),
                     [](const Written& a, const Written& b) { return order(a.dependency) < order(b.dependency); });
    for (std::size_t i = 0; i < edges.size(); ++i) {
        check_edge(edges[i], i > 0 ? &edges[i - 1] : nullptr, reading);
        reading.knowledge.dependencies.push_back(edges[i].dependency);
    }
}

}  // namespace ics
