#include "report/what_if_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.hpp"

namespace ics::report {

namespace {

using Clauses = std::vector<std::string>;

void add(Clauses& out, std::size_t n, std::string_view one, std::string_view many) {
    if (n > 0) out.push_back(count(int(n), one, many));
}

// Up: it surely stands higher; down: it surely stands lower than it might have.
std::size_t moved(const ScenarioOutcome& scenario, bool up) {
    return std::size_t(std::count_if(scenario.stages.begin(), scenario.stages.end(), [up](const StageTurn& turn) {
        return up ? turn.is.low > turn.was.low : turn.is.high < turn.was.high && turn.is.low <= turn.was.low;
    }));
}

std::size_t said(const ScenarioOutcome& scenario, Outcome from, Outcome to) {
    return std::size_t(std::count_if(scenario.said.begin(), scenario.said.end(), [&](const SaidChange& change) {
        return !change.finding && change.old_outcome == from && change.new_outcome == to;
    }));
}

std::size_t requirements(const ScenarioOutcome& scenario, Truth is) {
    return std::size_t(std::count_if(scenario.metrics.begin(), scenario.metrics.end(), [is](const MetricTurn& turn) {
        return turn.is_met == is && turn.was_met != is;
    }));
}

// What is done now and comes undone can start as well: that is no gain, and is told.
std::string opens_words(const std::vector<StepTurn>& ready) {
    const auto again = std::count_if(ready.begin(), ready.end(), [](const StepTurn& turn) { return turn.was == StepState::done; });
    const std::string out = "opens " + count(int(ready.size()), "action", "actions");
    if (again == 0) return out;
    if (std::size_t(again) == ready.size()) return out + (again == 1 ? " that is done now" : " that are done now");
    return out + fmt::format(", {} of which {} done now", again, again == 1 ? "is" : "are");
}

void add_said(const ScenarioOutcome& scenario, Clauses& out) {
    constexpr Outcome made = Outcome::fires, open = Outcome::undetermined, silent = Outcome::silent;
    const auto clause = [&](std::size_t n, std::string_view what) {
        add(out, n, fmt::format("recommendation is {}", what), fmt::format("recommendations are {}", what));
    };
    clause(said(scenario, made, silent), "no longer made");
    clause(said(scenario, silent, made), "new");
    clause(said(scenario, open, made), "now made, in place of a question");
    clause(said(scenario, made, open), "now a question, no longer made");
    clause(said(scenario, silent, open), "new as a question");
    clause(said(scenario, open, silent), "no longer a question");
}

}  // namespace

const std::vector<Measure>& measures() {
    static const std::vector<Measure> all{
        {"at_target", "Capabilities at the target", "At target", true, [](const Figures& f) { return f.at_target; }},
        {"done", "Steps done", "Done", true, [](const Figures& f) { return f.done; }},
        {"ready", "Actions that can start", "Can start", true, [](const Figures& f) { return f.ready; }},
        {"blocked", "Actions blocked", "Blocked", true, [](const Figures& f) { return f.blocked; }},
        {"undetermined", "Steps that wait for an answer", "Open questions", false, [](const Figures& f) { return f.undetermined; }},
        {"later", "Steps for later", "Later", false, [](const Figures& f) { return f.later; }},
        {"recommendations", "Recommendations made", "Advised", true, [](const Figures& f) { return f.recommendations; }},
        {"findings", "Findings without a recommendation", "Findings", false, [](const Figures& f) { return f.findings; }},
        {"metrics_met", "Requirements known to be met", "Met", true, [](const Figures& f) { return f.metrics_met; }},
        {"commitments_open", "Commitments with work to do", "Promised", false, [](const Figures& f) { return f.commitments_open; }},
        {"effort_left", "Effort to come, at most", "Effort left", true, [](const Figures& f) { return f.effort_left; }},
    };
    return all;
}

std::string figure_words(const Measure& measure, const Figures& figures) {
    const std::string words = std::to_string(measure.value(figures));
    return measure.id == "at_target" ? fmt::format("{} of {}", words, figures.capabilities) : words;
}

std::string figure_words(const Measure& measure, const Figures& base, const Figures& then) {
    const int more = measure.value(then) - measure.value(base);
    const std::string words = figure_words(measure, then);
    return more == 0 ? words : fmt::format("{} ({:+})", words, more);
}

std::string summary_words(const ScenarioOutcome& scenario) {
    Clauses out;
    if (!scenario.newly_ready.empty()) out.push_back(opens_words(scenario.newly_ready));
    add(out, scenario.newly_blocked.size(), "action is newly blocked", "actions are newly blocked");
    add(out, scenario.undone.size(), "step is no longer done", "steps are no longer done");
    add(out, moved(scenario, true), "capability moves up", "capabilities move up");
    add(out, moved(scenario, false), "capability moves down", "capabilities move down");
    add_said(scenario, out);
    add(out, requirements(scenario, Truth::yes), "requirement is newly met", "requirements are newly met");
    add(out, requirements(scenario, Truth::no), "requirement is newly missed", "requirements are newly missed");
    if (scenario.effort.total > 0) out.push_back("effort " + effort_words(scenario.effort));
    if (!out.empty()) return joined(out) + ".";
    return scenario.said.empty() && scenario.done.empty() && scenario.metrics.empty() && scenario.stages.empty() &&
                   scenario.no_longer_blocked.empty() && scenario.commitments.empty()
               ? "nothing changes."
               : "only details change.";
}

std::string effort_words(const EffortSpent& effort) {
    const auto share = [&](int part) { return part == effort.total ? std::string("all") : std::to_string(part); };
    std::vector<std::string> parts;
    if (effort.maybe_done > 0) parts.push_back(share(effort.maybe_done) + " for steps that may be done already");
    if (effort.begun > 0) parts.push_back(share(effort.begun) + " for steps already begun");
    if (parts.empty()) return std::to_string(effort.total);
    return fmt::format("{} at most ({})", effort.total, parts.size() == 1 ? parts[0] : parts[0] + ", " + parts[1]);
}

std::string_view because_words(DoneBecause because) {
    switch (because) {
        case DoneBecause::named: return "completed";
        case DoneBecause::stage: return "comes with the stage";
        case DoneBecause::required: return "needed by what is completed";
        case DoneBecause::follows: break;
    }
    return "follows";
}

std::string met_words(const MetricTurn& turn, bool was) {
    const std::string& value = was ? turn.was : turn.is;
    const Truth met = was ? turn.was_met : turn.is_met;
    if (met == Truth::unknown) return value;
    return fmt::format("{} ({})", value, met == Truth::yes ? "met" : "not met");
}

}  // namespace ics::report
