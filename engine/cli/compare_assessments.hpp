// `compare OLD NEW` and `compare A B C...`: assessments of one system, in order of their dates.
#pragma once

#include <string>
#include <vector>

#include "cli/common_options.hpp"

namespace ics {

struct AssessmentsToCompare {
    std::vector<std::string> named;  // files, folders, '-'
    std::string target;              // aimed at in place of theirs; may be empty
    std::string format = "text";
};

// Two assessments are compared, more shown as a trend, each as of its own date. Exit codes as for every verb; those that
// are not sound are reported, and nothing is compared without them.
int compare_assessments(const AssessmentsToCompare& what, const CommonOptions& common, Streams streams);

}  // namespace ics
