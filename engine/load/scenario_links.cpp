#include "load/scenario_links.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

using ByName = std::map<std::string, std::size_t>;

std::string where(const Place& other, const Place& from) {
    return other.file_name() == from.file_name() ? fmt::format("on line {}", other.line)
                                                 : fmt::format("at {}:{}", other.file_name(), other.line);
}

ByName by_name(const std::vector<ScenarioNames>& names, Diagnostics& diagnostics) {
    ByName out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Located& name = names[i].name;
        const auto [first, added] = out.emplace(name.text, i);
        if (added || name.text.empty()) continue;
        report(diagnostics, "duplicate-name", name,
               fmt::format("'{}' is also the name of the scenario {}", name.text,
                           where(names[first->second].name.place, name.place)),
               {.expected = "a name of its own", .mend = "call one of the two something else"});
    }
    return out;
}

std::optional<std::size_t> find(const Located& name, const std::string& own, const ByName& known, bool complete,
                                Diagnostics& diagnostics) {
    if (const auto found = known.find(name.text); found != known.end()) return found->second;
    if (!complete) return std::nullopt;
    std::vector<std::string> all;
    for (const auto& [other, index] : known)
        if (other != own) all.push_back(other);
    report(diagnostics, "dangling-reference", name, fmt::format("'extends' names '{}', which is no scenario", name.text),
           {.expected = "the name of a scenario of this file, or of another file of the same run",
            .nearest = nearest_name(name.text, all),
            .mend = "correct the name, or name its file on the command line as well"});
    return std::nullopt;
}

// Follows `extends` depth first; a scenario met again while its own are followed closes a circle.
class Circles {
public:
    Circles(const std::vector<ScenarioNames>& names, const std::vector<Scenario>& scenarios, Diagnostics& diagnostics)
        : names_(names), scenarios_(scenarios), diagnostics_(diagnostics), state_(scenarios.size(), State::unseen) {}

    void find_all() {
        for (std::size_t i = 0; i < scenarios_.size(); ++i)
            if (state_[i] == State::unseen) follow(i);
    }

private:
    enum class State { unseen, open, closed };
    struct Visit {
        std::size_t scenario;
        std::size_t next = 0;  // of its `extends`
    };

    // A path of its own rather than calls within calls: files may be as long as they like.
    void follow(std::size_t start) {
        path_ = {{start}};
        state_[start] = State::open;
        while (!path_.empty()) {
            Visit& top = path_.back();
            const std::vector<std::size_t>& bases = scenarios_[top.scenario].extends;
            if (top.next == bases.size()) {
                state_[top.scenario] = State::closed;
                path_.pop_back();
                continue;
            }
            const std::size_t base = bases[top.next++];
            if (state_[base] == State::open) tell(base);
            if (state_[base] != State::unseen) continue;
            state_[base] = State::open;
            path_.push_back({base});
        }
    }

    const Located& extends_of(const Visit& visit) const {
        const std::string& next = scenarios_[scenarios_[visit.scenario].extends[visit.next - 1]].name;
        const auto& written = names_[visit.scenario].extends;
        return *std::find_if(written.begin(), written.end(), [&](const Located& name) { return name.text == next; });
    }

    void tell(std::size_t first) {
        auto at = std::find_if(path_.begin(), path_.end(), [&](const Visit& visit) { return visit.scenario == first; });
        const Located& place = extends_of(*at);
        Diagnostic problem{.code = "scenario-cycle", .place = place.place, .length = place.length,
                           .message = path_.end() - at == 1
                                          ? fmt::format("the scenario '{}' extends itself", scenarios_[first].name)
                                          : "these scenarios extend each other in a circle",
                           .mend = "take one of these out of 'extends'"};
        for (; at != path_.end(); ++at)
            problem.notes.push_back(fmt::format("'{}' extends '{}' ({}:{})", scenarios_[at->scenario].name, extends_of(*at).text,
                                                extends_of(*at).place.file_name(), extends_of(*at).place.line));
        diagnostics_.add(std::move(problem));
    }

    const std::vector<ScenarioNames>& names_;
    const std::vector<Scenario>& scenarios_;
    Diagnostics& diagnostics_;
    std::vector<State> state_;
    std::vector<Visit> path_;
};

}  // namespace

void link_scenarios(const std::vector<ScenarioNames>& names, bool complete, std::vector<Scenario>& scenarios,
                    Diagnostics& diagnostics) {
    const ByName known = by_name(names, diagnostics);
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const Located& base : names[i].extends)
            if (const auto found = find(base, names[i].name.text, known, complete, diagnostics)) scenarios[i].extends.push_back(*found);
    Circles(names, scenarios, diagnostics).find_all();
}

}  // namespace ics
