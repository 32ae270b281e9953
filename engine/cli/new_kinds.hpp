// What `new` makes; each kind stands in the file of its name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/verbs.hpp"
#include "diagnostics/nearest.hpp"
#include "skeleton/new_file.hpp"
#include "skeleton/rule_skeleton.hpp"

namespace ics {

// Each takes the words after the kind and returns the exit code.
int run_new_assessment(const Words& words, Streams streams);
int run_new_rule(const Words& words, Streams streams);
int run_new_framework(const Words& words, Streams streams);
int run_new_overlay(const Words& words, Streams streams);

// The framework that is meant where none is named: the HLP tool, or the only one there is. Nothing, after a report that says
// how to name one (`mend`), when there are several others.
std::optional<FrameworkIndex> usual_framework(const KnowledgeBase& knowledge, const std::string& mend,
                                              Diagnostics& diagnostics);

// Declares the options of a kind that writes files into a folder; `usual` says where it is when --output names none.
void add_folder_options(CommandLine& line, CommonOptions& options, const std::string& usual);

// "Made a/b.lua" for each file, then what to do next.
std::string told_files(const std::string& folder, const std::vector<NewFile>& files,
                       const std::vector<std::string>& next);

// A path as a shell takes it for one word: in single quotes where it holds anything a shell could read otherwise.
std::string shell_word(const std::string& path);

// The plan of a rule on the capability that --capability names, or else the first one of the usual framework that has steps.
// Nothing, after a report, when there is none.
std::optional<RulePlan> plan_rule_on(const KnowledgeBase& knowledge, const std::string& capability,
                                     const std::string& id, Diagnostics& diagnostics);

// The record that an option names; reports what is not there, with the nearest of `known`.
template <class Index>
std::optional<Index> named(std::optional<Index> found, std::string_view option, std::string_view kind,
                           const std::string& id, const std::vector<std::string>& known, Diagnostics& diagnostics) {
    if (!found)
        diagnostics.add({.code = fmt::format("unknown-{}", kind),
                         .message = fmt::format("{} names '{}', which is no {}", option, id, kind),
                         .nearest = nearest_name(id, known)});
    return found;
}

// Reports that an id cannot be used: code bad-id.
void report_bad_id(const std::string& what, const std::string& id, const std::string& expected,
                   Diagnostics& diagnostics);

}  // namespace ics
