// A sample: for people, for programs, for a spreadsheet; single draws as rows; and its parts, to be joined.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "report/report.hpp"
#include "scenario/sample.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp). Lists show their first `top` rows, and count the rest; 0 = all.
std::string render_text(const Sample& sample, int top, const TextOptions& options = {});
std::string render_markdown(const Sample& sample, int top);
// Every count, with its share of the draws.
std::string render_json(const Sample& sample);
// One row for each action, recommendation, finding and fact drawn.
std::string render_csv(const Sample& sample);

enum class RowFormat { jsonl, csv };

// Single draws as lines: number, what was drawn, the actions that can start by rank, recommendations made, milestones
// reached (those of the frameworks aimed at, up to the target).
class DrawRows {
public:
    // The plan and the knowledge base must outlive it. `facts` says which milestones are told of.
    DrawRows(const SamplePlan& plan, const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts, RowFormat format);

    std::string heading() const;  // the titles of a CSV file, with the line's end; empty for JSON Lines
    std::string row(std::uint64_t number, const Draw& draw) const;

private:
    std::string json_row(std::uint64_t number, const Draw& draw) const;
    std::string csv_row(std::uint64_t number, const Draw& draw) const;

    const SamplePlan& plan_;
    RowFormat format_;
    std::vector<std::string> facts_, said_;  // ids as JSON or CSV has them
    std::vector<std::string> steps_;         // by StepIndex, as above
    std::vector<StepIndex> milestones_;
};

}  // namespace ics
