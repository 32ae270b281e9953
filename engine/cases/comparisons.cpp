#include "cases/comparisons.hpp"

namespace ics {

std::vector<Read> all_comparisons(RuleSet& rules, RuleIndex rule, const Trace& trace) {
    const std::vector<Read> tried = rules.comparisons(rule);
    std::set<Read> out(tried.begin(), tried.end());
    for (const Read& read : trace.reads) out.insert({read.kind, read.method, read.index, read.argument});
    return {out.begin(), out.end()};
}

}  // namespace ics
