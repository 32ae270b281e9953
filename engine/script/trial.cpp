#include "script/trial.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include "script/handles.hpp"

namespace ics {

namespace {

constexpr int most_detours = 64;
constexpr long long light_steps = 1'000;  // of a world; as many worlds as are allowed come nowhere near a limit

// Past these a rule is not tried any further: each world would take as long again.
bool breaks_limit(const Problem& problem) {
    return problem.code == "rule-steps" || problem.code == "rule-memory" || problem.code == "rule-depth";
}

class Trial {
public:
    Trial(lua_State* lua, const Condition& condition, const Facts& blank, const Probe& probe)
        : lua_(lua),
          host_(host_of(lua)),
          condition_(condition),
          worlds_(host_.knowledge, blank, host_.limits.worlds),
          inquiry_(host_.knowledge, blank, worlds_, Inquiry::Purpose::trial, probe) {}

    Tried visit_all() {
        host_.inquiry = &inquiry_;
        if (!visit_in_order()) visit_new_answers();
        host_.inquiry = nullptr;
        tried_.all = tried_.all && host_.problems.empty();
        const ScriptLimits& limits = host_.limits;
        tried_.light = tried_.all && heaviest_ <= std::min(light_steps, limits.steps / limits.worlds);
        tried_.asks = inquiry_.asked();
        return tried_;
    }

private:
    // Whether the trial may go on.
    bool visit() {
        host_.named.clear();
        const long long before = host_.budget.spent();
        if (const std::optional<bool> fires = run(lua_, condition_)) {
            note_uncalled(lua_);
            (*fires ? tried_.fires : tried_.silent) = true;
        }
        heaviest_ = std::max(heaviest_, host_.budget.spent() - before);
        const bool broken = !host_.problems.empty() && breaks_limit(host_.problems.back());
        return !broken && host_.budget.spent() < host_.limits.steps;
    }

    // True when nothing is left to visit.
    bool visit_in_order() {
        for (int i = 0; i < host_.limits.worlds; ++i) {
            if (!visit()) return true;
            remember();
            if (worlds_.derailed()) return false;
            if (!worlds_.finish(DecisionTree::silent)) return tried_.all = true;
            remembered_ = worlds_.path().size() - 1;  // the last of them was turned
        }
        return false;
    }

    // From the world in which every answer is the usual one: the other answer to each comparison, wherever it was not
    // given yet.
    void visit_new_answers() {
        std::deque<std::vector<bool>> left{{}};
        for (int i = 0; i < most_detours && !left.empty(); ++i) {
            worlds_.follow(left.front());
            remembered_ = 0;
            left.pop_front();
            if (!visit()) return;
            remember();
            std::vector<bool> answers;
            for (const Worlds::Turn& turn : worlds_.path()) {
                answers.push_back(!turn.answer);
                if (turn.open && seen_.emplace(turn.choice, !turn.answer).second) left.push_back(answers);
                answers.back() = turn.answer;
            }
        }
    }

    void remember() {
        const std::vector<Worlds::Turn> path = worlds_.path();
        for (std::size_t i = remembered_; i < path.size(); ++i) seen_.emplace(path[i].choice, path[i].answer);
    }

    lua_State* lua_;
    Host& host_;
    const Condition& condition_;
    Worlds worlds_;
    Inquiry inquiry_;
    std::set<std::pair<Worlds::Choice, bool>> seen_;
    std::size_t remembered_ = 0;  // decisions at the start of the path that are as in the world before
    Tried tried_;
    long long heaviest_ = 0;  // steps of a world
};

}  // namespace

Tried try_out(lua_State* lua, const Condition& condition, const Facts& blank, const Probe& probe) {
    return Trial(lua, condition, blank, probe).visit_all();
}

std::optional<bool> try_both(lua_State* lua, const Condition& a, const Condition& b, const Facts& blank) {
    Host& host = host_of(lua);
    Worlds worlds(host.knowledge, blank, host.limits.worlds);
    Inquiry inquiry(host.knowledge, blank, worlds, Inquiry::Purpose::trial);
    std::optional<bool> alike;
    host.inquiry = &inquiry;
    for (int i = 0; i < host.limits.worlds && !alike && host.budget.spent() < host.limits.steps; ++i) {
        const std::optional<bool> of_a = run(lua, a), of_b = run(lua, b);
        if (!of_a || !of_b || worlds.derailed()) break;
        if (*of_a != *of_b) alike = false;
        else if (!worlds.finish(DecisionTree::silent)) alike = true;
    }
    host.inquiry = nullptr;
    host.named.clear();
    return alike;
}

}  // namespace ics
