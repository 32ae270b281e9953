#include "cli/scenario_files.hpp"

#include <algorithm>
#include <filesystem>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "cli/content.hpp"
#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

namespace fs = std::filesystem;

// A file may have '#' in its own name: then it is that file.
std::pair<std::string, std::string> file_and_name(const std::string& argument) {
    std::error_code error;
    const std::size_t mark = argument.find('#');
    if (mark == std::string::npos || fs::exists(argument, error)) return {argument, ""};
    return {argument.substr(0, mark), argument.substr(mark + 1)};
}

std::vector<SourceFile> read_one(const std::string& named, Diagnostics& diagnostics) {
    std::error_code error;
    if (named == "-" || !fs::is_directory(named, error)) {
        auto file = read_argument(named, diagnostics);
        return file ? std::vector<SourceFile>{std::move(*file)} : std::vector<SourceFile>{};
    }
    std::string shown = named;
    while (shown.size() > 1 && shown.back() == '/') shown.pop_back();
    const std::size_t errors = diagnostics.error_count();
    std::vector<SourceFile> files = read_folder(NamedFolder{named, shown}, scenarios_ending, {}, diagnostics);
    if (files.empty() && diagnostics.error_count() == errors)
        diagnostics.add({.code = "no-scenario", .message = fmt::format("the folder '{}' holds no scenarios", shown),
                         .expected = fmt::format("at least one *{} in it or below", scenarios_ending),
                         .mend = "check the path, or name the file itself"});
    return files;
}

std::vector<std::string> names_of(const std::vector<Scenario>& scenarios) {
    std::vector<std::string> names;
    for (const Scenario& scenario : scenarios) names.push_back(scenario.name);
    return names;
}

// Of all scenarios, or of those of some files.
template <class Wanted>
std::optional<std::size_t> named_scenario(const std::string& name, const std::vector<Scenario>& scenarios, Wanted wanted) {
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        if (scenarios[i].name == name && wanted(scenarios[i])) return i;
    return std::nullopt;
}

void report_unknown(const std::string& where, const std::string& name, const std::vector<Scenario>& scenarios, Diagnostics& diagnostics) {
    std::string all;
    for (const std::string& known : names_of(scenarios)) all += (all.empty() ? "'" : ", '") + known + "'";
    diagnostics.add({.code = "unknown-scenario", .message = fmt::format("{} names '{}', which is no scenario", where, name),
                     .expected = (scenarios.size() > 1 ? "one of " : "") + all, .nearest = nearest_name(name, names_of(scenarios))});
}

class Picking {
public:
    Picking(const ScenarioFiles& files, const std::vector<Scenario>& scenarios, Diagnostics& diagnostics)
        : files_(files), scenarios_(scenarios), diagnostics_(diagnostics) {}

    void whole(const ScenarioFiles::Pick& pick) {
        for (std::size_t i = 0; i < scenarios_.size(); ++i)
            if (is_in(pick, scenarios_[i])) add(i);
    }

    void one(const ScenarioFiles::Pick& pick) {
        const auto found = named_scenario(pick.name, scenarios_, [&](const Scenario& s) { return is_in(pick, s); });
        if (found) return add(*found);
        report_unknown(fmt::format("'{}#{}'", files_.files[pick.file].name, pick.name), pick.name, scenarios_, diagnostics_);
        sound_ = false;
    }

    void by_option(const std::string& name) {
        const auto found = named_scenario(name, scenarios_, [](const Scenario&) { return true; });
        if (found) return add(*found);
        report_unknown("--scenario", name, scenarios_, diagnostics_);
        sound_ = false;
    }

    std::optional<std::vector<std::size_t>> finish() && {
        return sound_ ? std::optional(std::move(picked_)) : std::nullopt;
    }

private:
    bool is_in(const ScenarioFiles::Pick& pick, const Scenario& scenario) const {
        for (std::size_t i = pick.file; i < pick.file + pick.files; ++i)
            if (files_.files[i].name == scenario.place.file_name()) return true;
        return false;
    }

    void add(std::size_t position) {
        if (std::find(picked_.begin(), picked_.end(), position) == picked_.end()) picked_.push_back(position);
    }

    const ScenarioFiles& files_;
    const std::vector<Scenario>& scenarios_;
    Diagnostics& diagnostics_;
    std::vector<std::size_t> picked_;
    bool sound_ = true;
};

}  // namespace

ScenarioFiles read_scenario_files(const std::vector<std::string>& arguments, Diagnostics& diagnostics) {
    ScenarioFiles out;
    std::vector<std::pair<std::string, ScenarioFiles::Pick>> read;  // what was read already, as it was named
    for (const std::string& argument : arguments) {
        std::string file, name;
        std::tie(file, name) = file_and_name(argument);
        const auto known = std::find_if(read.begin(), read.end(), [&](const auto& one) { return one.first == file; });
        if (known != read.end()) {
            out.picks.push_back({known->second.file, known->second.files, std::move(name)});
            continue;
        }
        std::vector<SourceFile> files = read_one(file, diagnostics);
        out.picks.push_back({out.files.size(), files.size(), std::move(name)});
        read.emplace_back(file, out.picks.back());
        for (SourceFile& one : files) out.files.push_back(std::move(one));
    }
    return out;
}

std::optional<std::vector<std::size_t>> pick_scenarios(const ScenarioFiles& files, const std::vector<Scenario>& scenarios,
                                                       const std::vector<std::string>& named, Diagnostics& diagnostics) {
    Picking picking(files, scenarios, diagnostics);
    for (const ScenarioFiles::Pick& pick : files.picks) {
        if (!pick.name.empty()) picking.one(pick);
        else if (named.empty()) picking.whole(pick);
    }
    for (const std::string& name : named) picking.by_option(name);
    return std::move(picking).finish();
}

}  // namespace ics
