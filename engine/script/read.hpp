// What rules read: base facts of a case, and the comparisons that a rule can make about them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "model/knowledge_base.hpp"

namespace ics {

// What a rule can ask of a handle; README.md says what each means.
enum class Method {
    below, at_least, at, short_of_target,       // capability (`below` of a metric too)
    met, open,                                  // criterion
    misses, meets, above, due_within, passed,   // metric
    yes, no,                                    // context fact
    population_at_least, has_tier, tagged,      // system
    known, not_applicable,                      // known of all but the system
};

// One comparison a rule made, as the rule asked it. Compact: `question` words it when it is to be shown.
struct Read {
    enum class Kind { capability, criterion, metric, context, system };
    Kind kind = Kind::system;
    Method method = Method::known;
    std::uint32_t index = 0;  // of the record of that kind; 0 for the system
    double argument = 0;      // a Level, threshold, number of days, Tier, or index of a tag; 0 where there is none
    bool answer = false;
    bool known = true;        // false: assumed for the world at hand, or not said by the assessment

    auto operator<=>(const Read&) const = default;
};

// A base fact: something that an assessment gives or leaves open, and that a rule can read.
struct Subject {
    Read::Kind kind = Read::Kind::system;
    std::uint32_t index = 0;

    auto operator<=>(const Subject&) const = default;
};

// A base fact that the assessment leaves open and that decides something.
using Unknown = Subject;

// What was asked, in words that follow the subject: "below maturing", "met", "misses its target",
// "at least 500,000 people".
std::string question(const KnowledgeBase& knowledge, const Read& read);

}  // namespace ics
