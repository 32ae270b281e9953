// What doing a step would open, reckoned as a page does that has nothing but the way: the rule that WayStep states.
#pragma once

#include <string>
#include <vector>

#include "advise/advice.hpp"

namespace ics::test {

class WaySketch {
public:
    explicit WaySketch(const std::vector<WayStep>& way) : way_(way) {}

    // The ids of the steps that can start once the step with this id is done and cannot before, in order of step. Throws
    // std::runtime_error where it is not on the way.
    std::vector<std::string> opened_by(const std::string& step) const;
    // The same of several steps, done together.
    std::vector<std::string> opened_by(const std::vector<std::string>& steps) const;
    // The ids of the milestones that are reached with it and were not before.
    std::vector<std::string> reached_by(const std::string& step) const;

private:
    using Flags = std::vector<char>;

    std::size_t position(const std::string& step) const;
    Flags done_with(const std::vector<std::string>& steps) const;
    void reach(std::size_t step, Flags& done) const;
    bool way_is_free(std::size_t milestone, const Flags& done, const Flags& passed) const;
    bool is_lower_stage(std::size_t lower, std::size_t milestone) const;
    bool can_start(std::size_t step, const Flags& done) const;

    const std::vector<WayStep>& way_;
};

}  // namespace ics::test
