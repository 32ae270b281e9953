// What a sweep is over: which assessment, aimed where, with what knowledge. Two parts of one sweep say the same.
#pragma once

#include <string>

#include "advise/compose.hpp"

namespace ics {

struct SweepSubject {
    Named assessment;     // the file, and the system's name
    std::string as_of;    // a date: '2020-03-31'
    std::string target;   // in words
    std::string profile;  // id of the weights
    std::string knowledge_digest, rules_digest, assessment_digest;

    bool operator==(const SweepSubject&) const = default;
};

SweepSubject sweep_subject(const Casework& work);

// In what two of them differ, as a user would put it; empty where they do not.
std::string difference(const SweepSubject& a, const SweepSubject& b);

}  // namespace ics
