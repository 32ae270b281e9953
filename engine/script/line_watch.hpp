// Noting which lines of a rule's file run.
#pragma once

#include <string>
#include <vector>

#include "script/host.hpp"

namespace ics {

// While it lives, the lines that run are noted; then they are added to the trace. Does nothing without a trace. The work
// on the rule must begin after it.
class LineWatch {
public:
    LineWatch(Host& host, const std::string& text, Trace* trace);
    ~LineWatch();
    LineWatch(const LineWatch&) = delete;
    LineWatch& operator=(const LineWatch&) = delete;

private:
    Host& host_;
    Trace* trace_;
    std::vector<bool> run_;  // by line
};

}  // namespace ics
