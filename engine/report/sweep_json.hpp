// What the parts of all sweeps have in common, as JSON.
#pragma once

#include "report/json_values.hpp"
#include "scenario/sweep_subject.hpp"

namespace ics::report {

// On one line, which it ends.
std::string json_line(const Json& value);

Json part_json(const SweepSubject& subject);
// Throws a std::exception where it is none, as all reading of parts does.
SweepSubject read_subject(const Json& json);
Outcome read_outcome(const Json& json);

// For the report: the keys that every sweep begins with.
Json report_head(std::string_view format, const SweepSubject& subject);

}  // namespace ics::report
