#include "script/line_watch.hpp"

#include <algorithm>

namespace ics {

namespace {

bool ends_line(char c) { return c == '\n' || c == '\r'; }

}  // namespace

LineWatch::LineWatch(Host& host, const std::string& text, Trace* trace) : host_(host), trace_(trace) {
    if (!trace) return;
    run_.resize(std::size_t(std::count_if(text.begin(), text.end(), ends_line)) + 2);
    host_.lines_run = &run_;
}

LineWatch::~LineWatch() {
    host_.lines_run = nullptr;
    for (std::size_t line = 1; line < run_.size(); ++line)
        if (run_[line]) trace_->lines.insert(std::uint32_t(line));
}

}  // namespace ics
