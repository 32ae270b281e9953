// What the system has decided and promised.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/record_keys.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

void read_commitment(TableReader& reader, const AssessmentReading& reading, Commitment& commitment) {
    commitment.place = reader.place();
    commitment.id = reader.text("id", Need::required);
    commitment.title = reader.text("title", Need::required);
    commitment.text = reader.text("text");
    commitment.due = reader.date("due");
    commitment.state = reader
                           .choice<CommitmentState>("state", {{"planned", CommitmentState::planned},
                                                              {"in-progress", CommitmentState::in_progress},
                                                              {"done", CommitmentState::done},
                                                              {"dropped", CommitmentState::dropped}})
                           .value_or(CommitmentState::planned);
    for (const Located& id : reader.names("advances"))
        if (const auto step = reading.references.step(id)) commitment.advances.push_back(*step);
    commitment.covers = texts(reader.names("covers"));
    commitment.source = reader.text("source");
    reader.finish();
}

}  // namespace

void read_decision(TableReader& entry, const Located& id, const AssessmentReading& reading) {
    const auto step = reading.references.step(id);
    const auto state = entry.choice<DecisionState>("state",
                                                   {{"decided", DecisionState::decided},
                                                    {"in-progress", DecisionState::in_progress},
                                                    {"parked", DecisionState::parked}},
                                                   Need::required);
    Decision decision{step.value_or(CriterionIndex{nowhere}),
                      state.value_or(DecisionState::decided),
                      entry.text("owner"),
                      entry.date("due"),
                      entry.text("note"),
                      id.place};
    entry.finish();
    if (step) reading.assessment.decisions.push_back(std::move(decision));
}

void read_commitments(TableReader& root, const AssessmentReading& reading) {
    std::map<std::string, std::uint32_t> lines;  // by id
    for (TableReader& reader : root.tables("commitment")) {
        read_commitment(reader, reading, reading.assessment.commitments.emplace_back());
        const Located id = reader.at("id");
        if (id.text.empty() || lines.emplace(id.text, id.place.line).second) continue;
        report(reading.diagnostics, "duplicate-id", id,
               fmt::format("the id '{}' is taken by the commitment on line {}", id.text, lines[id.text]),
               {.expected = "an id of its own", .mend = "give this one another id, or remove one of the two"});
    }
}

}  // namespace ics
