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

struct Owned {
    std::string_view option, form;
};

constexpr std::array<Owned, 14> owned{{
    {"--scenario", "what-if"},         {"--stack", "what-if"},           {"--sample", "what-if --sample"},
    {"--seed", "what-if --sample"},    {"--range", "what-if --sample"},  {"--criteria", "what-if --sample"},
    {"--rows", "what-if --sample"},    {"--grid", "what-if --grid"},     {"--each", "what-if --each"},
    {"--best", "what-if --best"},      {"--merge", "what-if --merge"},   {"--script", "what-if --script"},
    {"--arg", "what-if --script"},     {"--shard", "what-if --sample"},
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

std::vector<std::pair<std::string, std::string>> what_if_elsewhere(std::string_view own) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [option, form] : owned)
        if (form != own && !(option == "--shard" && own == "what-if --grid")) out.emplace_back(option, form);
    return out;
}

}  // namespace ics
