// A grid: chosen facts of an assessment in every combination of chosen values, one cell each. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/own_case.hpp"
#include "scenario/said_subjects.hpp"
#include "scenario/sweep.hpp"
#include "scenario/sweep_subject.hpp"
#include "scenario/varied_fact.hpp"

namespace ics {

inline constexpr std::uint64_t most_cells = 1'000'000;

// A fact that the grid varies, in words.
struct GridFact {
    Named fact;
    std::string now;                  // "Developing", "not known"
    std::vector<std::string> values;  // as typed: "maturing", "met", "16.8", "yes"
    std::vector<std::string> words;   // for people: "Maturing", "met", "16.8%", "yes"

    bool operator==(const GridFact&) const = default;
};

// One state of things in figures, counted as `Figures` of what_if.hpp are.
struct CellFigures {
    int at_target = 0, done = 0, ready = 0, blocked = 0, recommendations = 0, findings = 0;

    bool operator==(const CellFigures&) const = default;
};

// What a grid is of: the same for all its parts.
struct GridFrame {
    SweepSubject subject;
    std::vector<GridFact> facts;
    int capabilities = 0;  // of the frameworks aimed at; what is not applicable is left out
    CellFigures now;
    std::vector<SaidNow> said;

    std::uint64_t cells() const;  // as many as fit into 64 bits
    // The position of each fact's value; the last fact varies fastest.
    std::vector<std::size_t> values(std::uint64_t cell) const;
    bool operator==(const GridFrame&) const = default;
};

// A recommendation or finding of which something else is said than now.
struct SaidInCell {
    std::uint32_t position = 0;  // in the frame's list
    Outcome outcome = Outcome::silent;
};

struct GridCell {
    CellFigures figures;
    std::vector<SaidInCell> said;
};

struct Grid {
    GridFrame frame;
    std::vector<GridCell> cells;  // the first so many, in order
};

struct GridPlan {
    GridFrame frame;
    std::vector<VariedFact> facts;  // parallel to frame.facts
    std::vector<SaidIndex> said;    // parallel to frame.said
};

// `facts` in the order in which they are to vary. No criterion may stand beside its own capability.
GridPlan plan_grid(const Casework& work, std::vector<VariedFact> facts);

// Works out single cells. The plan and all that the base refers to must outlive the workers.
MakeWorker<GridCell> cell_workers(const SweepBase& base, const GridPlan& plan);

}  // namespace ics
