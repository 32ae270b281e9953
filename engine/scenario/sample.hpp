// A sample: what is not known of an assessment is drawn at random, over and over, and what follows is counted. It shows what
// holds whatever the unknowns turn out to be. Plain values; all counts are whole numbers, so that the parts of a sample add
// up to exactly the whole, in any order.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "advise/compose.hpp"
#include "scenario/own_case.hpp"
#include "scenario/said_subjects.hpp"
#include "scenario/sweep.hpp"
#include "scenario/sweep_subject.hpp"
#include "scenario/varied_fact.hpp"

namespace ics {

// A range that someone gives for a metric, or `answers` for what is yes or no.
struct RangeGiven {
    Subject subject;
    std::optional<FigureRange> figures;  // nothing: no and yes
};

// What someone asks a sample to be.
struct SampleAsked {
    std::uint64_t seed = 1, draws = 1;
    std::vector<RangeGiven> ranges;
    bool criteria = false;  // draws also single criteria on the way that are not known although their capability's stage is
};

// A fact that is drawn, in words.
struct SampledFact {
    Named fact;
    std::string of;     // short title of a capability's framework; "requirement"; "circumstance"
    std::string range;  // "Emerging to Developing", "no or yes", "12% to 20%, in steps of 0.1"
    std::string ground; // why: "not known", "raters disagree"

    bool operator==(const SampledFact&) const = default;
};

// A step of which something may be counted. Index: StepIndex.
struct SampledStep {
    Named step;
    std::string capability;  // title
    std::string stage;       // title
    std::string now;         // name of its state now; empty where it is not on the way

    bool operator==(const SampledStep&) const = default;
};

// What stays unknown in every draw.
struct LeftUnknown {
    std::vector<Named> metrics;     // without a figure; `--range` draws them
    std::vector<Named> context;     // without an answer
    std::vector<Named> steps;       // criteria that are not known, of capabilities whose stage is
    std::vector<std::string> frameworks;  // neither aimed at nor rated: titles

    bool operator==(const LeftUnknown&) const = default;
};

// What a sample is of: the same for all its parts.
struct SampleFrame {
    SweepSubject subject;
    std::uint64_t seed = 0;
    std::uint64_t draws = 0;    // of the whole sample
    std::vector<SampledFact> drawn;
    LeftUnknown left;
    std::vector<SampledStep> steps;  // all criteria that are steps
    std::vector<SaidNow> said;   // in order of id, recommendations first

    bool operator==(const SampleFrame&) const = default;
};

inline constexpr std::size_t first_ranks = 10;  // 'among the first ten'

// In how many draws a step was what.
struct StepTally {
    std::uint64_t ready = 0, blocked = 0, done = 0, undetermined = 0;  // of what is not done: on the way
    std::vector<std::uint64_t> ranks;  // among the ready actions: [0] how often it was the first; no zeros at the end

    std::uint64_t first() const;       // how often among the first ten
    // Ranks, from 1, in the draws in which it was ready: the least, the middle (of two the lower), the greatest. 0 where it never was.
    struct Ranks { std::uint64_t least = 0, middle = 0, greatest = 0; };
    Ranks rank() const;
    bool operator==(const StepTally&) const = default;
};

struct SaidTally {
    std::uint64_t made = 0, undetermined = 0;

    bool operator==(const SaidTally&) const = default;
};

// What one draw came to.
struct Draw {
    std::vector<StepState> states;  // by StepIndex, milestones too; not_applicable for what is open and not on the way
    std::vector<StepIndex> ready;   // by rank
    std::vector<Outcome> said;      // by position in the frame
    bool contradictory = false;     // what was drawn contradicts itself
};

struct SampleTally {
    std::uint64_t draws = 0;
    std::uint64_t contradictory = 0;
    std::vector<StepTally> steps;
    std::vector<SaidTally> said;

    void add(const Draw& draw);
    void add(const SampleTally& other);  // of the same frame
    bool operator==(const SampleTally&) const = default;
};

struct Sample {
    SampleFrame frame;
    SampleTally tally;
};

// Everything that a run of draws needs.
struct SamplePlan {
    SampleFrame frame;
    std::vector<VariedFact> facts;     // parallel to frame.drawn
    std::vector<SaidIndex> said;       // parallel to frame.said

    // What number `number` draws, by position in `facts`.
    std::vector<std::uint64_t> values(std::uint64_t number) const;
};

// Settles what is drawn: the stages of capabilities that are not known exactly, of frameworks that are aimed at or rated, within
// the range that is known; metrics that are yes or no and have no figure; and what is asked for. `work` is what is known now.
SamplePlan plan_sample(const Casework& work, const SampleAsked& asked);

// Works out single draws. The plan and all that the base refers to must outlive the workers.
MakeWorker<Draw> draw_workers(const SweepBase& base, const SamplePlan& plan);

}  // namespace ics
