#include "scenario/difference.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>

namespace ics {

namespace {

using Ids = std::vector<std::string>;

template <class Value>
const Value* find(const ById<Value>& map, const std::string& id) {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

// The ids of both sides, each once.
template <class Value>
std::set<std::string, NaturalOrder> ids_of_both(const ById<Value>& a, const ById<Value>& b) {
    std::set<std::string, NaturalOrder> out;
    for (const auto& [id, value] : a) out.insert(id);
    for (const auto& [id, value] : b) out.insert(id);
    return out;
}

std::optional<Outcome> outcome_of(const Snapshot& side, const std::string& rule) {
    const Outcome* const outcome = find(side.rules, rule);
    return outcome ? std::optional(*outcome) : std::nullopt;
}

RuleTurn turn_of(const std::string& rule, const Snapshot& old_side, const Snapshot& new_side) {
    return {rule, outcome_of(old_side, rule), outcome_of(new_side, rule)};
}

// Turns of the rules that only one of the lists has, or that say another thing.
std::vector<RuleTurn> turns(const Ids& old_rules, const Ids& new_rules, const Snapshot& old_side, const Snapshot& new_side) {
    const std::set<std::string> before(old_rules.begin(), old_rules.end()), after(new_rules.begin(), new_rules.end());
    std::set<std::string, NaturalOrder> all(old_rules.begin(), old_rules.end());
    all.insert(new_rules.begin(), new_rules.end());
    std::vector<RuleTurn> out;
    for (const std::string& rule : all) {
        RuleTurn turn = turn_of(rule, old_side, new_side);
        if (before.contains(rule) != after.contains(rule) || turn.old_outcome != turn.new_outcome)
            out.push_back(std::move(turn));
    }
    return out;
}

// The rules on which what is said rests: those that fire where it is made, else those that are undetermined.
Ids grounds(const Said& said, const Snapshot& side) {
    Ids out;
    for (const std::string& rule : said.rules)
        if (outcome_of(side, rule) == said.outcome) out.push_back(rule);
    return out;
}

std::vector<SaidChange> said_changes(const Snapshot& old_side, const Snapshot& new_side) {
    static const Said nothing;
    std::vector<SaidChange> out;
    for (const std::string& id : ids_of_both(old_side.said, new_side.said)) {
        const Said* const was = find(old_side.said, id);
        const Said* const is = find(new_side.said, id);
        const Said& before = was ? *was : nothing;
        const Said& after = is ? *is : nothing;
        if (before.outcome == after.outcome && grounds(before, old_side) == grounds(after, new_side)) continue;
        const Said& shown = is ? *is : *was;
        out.push_back({shown.subject, shown.finding, before.outcome, after.outcome,
                       turns(before.rules, after.rules, old_side, new_side)});
    }
    return out;
}

bool same_score(double a, double b) { return std::abs(a - b) < 1e-9; }

// Nothing where the step stands as it did.
std::optional<StepChange> step_change(const StepStanding* was, const StepStanding* is) {
    static const StepStanding nowhere;
    const StepStanding& before = was ? *was : nowhere;
    const StepStanding& after = is ? *is : nowhere;
    StepChange change{is ? is->step : was->step, MoveKind::state, state_of(was), state_of(is), before.rank, after.rank,
                      before.score, after.score, {}};
    if (change.old_state != change.new_state) return change;
    const bool scored = before.rank > 0 || after.rank > 0;
    if (scored && !same_score(before.score, after.score)) change.kind = MoveKind::score;
    else if (before.rank != after.rank) change.kind = MoveKind::others;
    else return std::nullopt;
    return change;
}

bool among_first(const StepChange& change, int top) {
    const auto first = [top](int rank) { return rank > 0 && (top == 0 || rank <= top); };
    return change.kind == MoveKind::state || first(change.old_rank) || first(change.new_rank);
}

// Ready before blocked before others, on the side where it stands higher; then by rank, that of the new side first.
auto order_key(const StepChange& change) {
    const auto list = [](std::optional<StepState> state) {
        return state == StepState::ready ? 0 : state == StepState::blocked ? 1 : 2;
    };
    const int old_list = list(change.old_state), new_list = list(change.new_state);
    return std::tuple(std::min(old_list, new_list), new_list <= old_list ? change.new_rank : change.old_rank);
}

void add_step_changes(const Snapshot& old_side, const Snapshot& new_side, int top, Difference& out) {
    for (const std::string& id : ids_of_both(old_side.steps, new_side.steps)) {
        const StepStanding *const was = standing_of(old_side, id), *const is = standing_of(new_side, id);
        std::optional<StepChange> change = step_change(was, is);
        if (!change) continue;
        if (!among_first(*change, top)) {
            ++out.beyond;
            continue;
        }
        if (change->kind != MoveKind::others)
            change->by = turns(was ? was->called_for_by : Ids{}, is ? is->called_for_by : Ids{}, old_side, new_side);
        out.steps.push_back(std::move(*change));
    }
    std::stable_sort(out.steps.begin(), out.steps.end(),
                     [](const StepChange& a, const StepChange& b) { return order_key(a) < order_key(b); });
}

}  // namespace

std::string_view name(MoveKind kind) {
    switch (kind) {
        case MoveKind::state: return "state";
        case MoveKind::score: return "score";
        case MoveKind::others: break;
    }
    return "others";
}

Difference difference(const Snapshot& old_side, const Snapshot& new_side, int top, std::vector<std::string> parts) {
    Difference out;
    out.said = said_changes(old_side, new_side);
    add_step_changes(old_side, new_side, top, out);
    out.parts = std::move(parts);
    return out;
}

}  // namespace ics
