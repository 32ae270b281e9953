#include "cli/what_if_modes.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace ics {

namespace {

constexpr std::array<std::pair<std::string_view, WhatIfMode>, 6> modes{{
    {"--sample", run_sample},
    {"--grid", run_grid},
    {"--merge", run_merge},
    {"--each", run_each},
    {"--best", run_best},
    {"--script", run_script},
}};

bool asks_for(std::string_view word, std::string_view option) {
    return word.starts_with(option) && (word.size() == option.size() || word[option.size()] == '=');
}

}  // namespace

WhatIfMode what_if_mode(const Words& words) {
    for (const auto& [option, run] : modes)
        for (const std::string& word : words)
            if (asks_for(word, option)) return run;
    return nullptr;
}

}  // namespace ics
