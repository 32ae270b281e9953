// How samples are put, one place for each, so that all formats say the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/sample.hpp"

namespace ics::report {

// '31%' of the draws; '<1%' and '>99%' for what is not quite none or all.
std::string share_words(std::uint64_t n, std::uint64_t draws);

// '31,000'.
std::string grouped(std::uint64_t number);

// Positions in the frame's steps: those that can start, or are blocked, in some draw; most often among the first ten first,
// then most often ready, then by middle rank, then as they stand.
std::vector<std::size_t> sampled_actions(const Sample& sample);

// Positions in the frame's list: recommendations, or findings, that are made or undetermined in some draw; most often made first.
std::vector<std::size_t> sampled_said(const Sample& sample, bool findings);

// What the draws are and are not.
std::string caution(const Sample& sample);

}  // namespace ics::report
