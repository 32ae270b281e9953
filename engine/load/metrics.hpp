// Metrics: measured figures with target and deadline.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// The name that a metric's table gives it, before it is read; empty where it gives none.
std::string metric_name(const Item& item);

void read_metrics(const KnowledgeReading& reading);

// A figure of a metric with this unit: a number, or true or false where the unit is yes/no (1 or 0). Reports what is
// neither. `what` is how messages call it: "'target' of [[metric]]".
std::optional<double> read_figure(const TableReader& reader, const toml::node& node, const std::string& what,
                                  std::string_view unit, Diagnostics& diagnostics);

// Warns of a figure in % that can hardly be meant: a fraction where a tenth or more is aimed at, or more than the whole.
void warn_of_odd_figure(const Metric& metric, double value, const Located& at, Diagnostics& diagnostics);

// The dates of a record and the source's words for them.
struct Timing {
    std::optional<Date> deadline;
    std::optional<Date> starts;
    std::string deadline_words;
    std::string recurs;
};
Timing read_timing(TableReader& reader, Diagnostics& diagnostics);

}  // namespace ics
