// The explanation of a step: what it waits for, and what would let it start.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "advise/edit_words.hpp"
#include "advise/explaining.hpp"
#include "advise/provenance.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

// From what can start now to the prerequisite, by the shortest way through what is open.
WayBack way_back(const Casework& work, const StepEdge& edge) {
    std::map<StepIndex, StepIndex> towards;  // a step, and the one that it leads to
    std::vector<StepIndex> queue{edge.step};
    StepIndex start = edge.step;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        start = queue[at];
        if (work.info(start).state == StepState::ready) break;
        for (const StepEdge& need : work.graph.needs(start))
            if (work.evaluation.open[need.step.value] && need.step != edge.step && towards.emplace(need.step, start).second)
                queue.push_back(need.step);
        start = edge.step;
    }
    WayBack out;
    if (edge.declared) {
        const Dependency& declared = work.knowledge.dependencies[*edge.declared];
        out.why = declared.why;
        out.declared = stands_at(work.knowledge, declared.place);
    }
    out.first = work.info(start).state;
    out.known_open = work.info(edge.step).done == Truth::no;
    for (StepIndex step = start;; step = towards.at(step)) {
        out.steps.push_back(named_step(work, step));
        if (step == edge.step) return out;
    }
}

std::string step_verdict(const StepInfo& info) {
    switch (info.state) {
        case StepState::done: return "It is done.";
        case StepState::ready:
            if (!info.unknowns.empty()) return "It has begun and can go on: whether all it needs is in place is not known.";
            return "It can start now: all it needs is in place.";
        case StepState::blocked: return "It is blocked: what it needs is not all done.";
        case StepState::later: return "It comes later: it belongs to a stage beyond the next.";
        case StepState::not_applicable: return "It is not applicable here.";
        case StepState::undetermined: break;
    }
    return "Whether it can start is not known: an unknown decides it.";
}

void add_prerequisites(const Casework& work, StepIndex index, Explanation& out) {
    for (const StepEdge& edge : work.graph.needs(index)) {
        if (work.info(edge.step).open()) out.waits_for.push_back(way_back(work, edge));
        else out.met.push_back(named_step(work, edge.step));
    }
}

Subject subject_of(const Step& step, CriterionIndex shown) {
    if (step.is_milestone) return {Read::Kind::capability, step.capability.value};
    return {Read::Kind::criterion, shown.value};
}

// What a step depends on: its needs, the facts it hangs on, its own status, and the stage of its capability.
std::vector<std::vector<Edit>> edits_for(const Casework& work, StepIndex index) {
    const Step& step = work.step(index);
    std::vector<std::vector<Edit>> lists;
    std::set<Subject> seen;
    const auto add = [&](const Subject& subject, double value) {
        if (seen.insert(subject).second) lists.push_back({{subject, value}});
    };
    for (const StepEdge& edge : work.graph.needs(index)) {
        if (!work.info(edge.step).open()) continue;
        const Step& need = work.step(edge.step);
        const CriterionIndex shown = need.is_milestone ? CriterionIndex{} : shown_member(work.knowledge, work.facts(), need);
        add(subject_of(need, shown), need.is_milestone ? need.stage : 1);
    }
    if (step.is_milestone) return lists;
    const CriterionIndex shown = shown_member(work.knowledge, work.facts(), step);
    const Criterion& criterion = work.knowledge[shown];
    if (work.info(index).done == Truth::unknown) add({Read::Kind::criterion, shown.value}, 0);
    if (criterion.stage > 0) add({Read::Kind::capability, criterion.capability.value}, criterion.stage - 1);
    for (const Unknown& unknown : work.info(index).unknowns)
        if (unknown.kind == Read::Kind::criterion) add(unknown, 1);
    return lists;
}

bool is_ready_with(const Asked& asked, StepIndex index, const std::vector<Edit>& edits) {
    return step_states(asked.work.knowledge, asked.work.graph, asked.facts_with(edits))[index.value].state == StepState::ready;
}

void turn_step(const Asked& asked, StepIndex index, Explanation& out) {
    const StepInfo& info = asked.work.info(index);
    if (info.state == StepState::done || info.state == StepState::not_applicable) return;
    const Step& step = asked.work.step(index);
    if (info.state == StepState::ready) {
        const CriterionIndex shown = shown_member(asked.work.knowledge, asked.work.facts(), step);
        out.would = "it would be done";
        return add_changes(asked.work, {{{{{Read::Kind::criterion, shown.value}, 1}}}, true}, out);
    }
    if (step.is_milestone) {
        out.would = "it would be reached";
        return add_changes(asked.work, {{{{{Read::Kind::capability, step.capability.value}, double(step.stage)}}}, true}, out);
    }
    out.would = "it could start";
    add_changes(asked.work,
                smallest_turning(edits_for(asked.work, index), most_edits, most_tries,
                                 [&](const std::vector<Edit>& edits) { return is_ready_with(asked, index, edits); }),
                out);
}

std::optional<Action> action_on(const Casework& work, StepIndex index) {
    const std::string id = named_step(work, index).id;
    for (auto* compose : {&compose_ready, &compose_blocked})
        for (Action& action : (*compose)(work))
            if (action.step.id == id) return std::move(action);
    return std::nullopt;
}

}  // namespace

Explanation explain_step(const Asked& asked, StepIndex index) {
    const Casework& work = asked.work;
    const Step& step = work.step(index);
    Explanation out;
    out.kind = Explanation::Kind::step;
    out.subject = named_step(work, index);
    if (!step.is_milestone) {
        const Criterion& criterion = work.knowledge[shown_member(work.knowledge, work.facts(), step)];
        out.text = criterion.text;
        out.source = source_words(work.knowledge, criterion);
        out.stands = written_where(work, criterion);
    }
    if (step.is_milestone) out.stands = written_where(work, work.knowledge[step.capability]);
    out.verdict = step_verdict(work.info(index));
    for (const RuleIndex rule : work.evaluation.advised_by[index.value]) out.rules.push_back(verdict_of(work, rule));
    out.action = action_on(work, index);
    if (out.action)
        for (std::string& change : changes_of(work, "")) out.stands.push_back(std::move(change));
    add_prerequisites(work, index, out);
    for (const Unknown& unknown : work.info(index).unknowns) {
        out.hangs_on.push_back(named_fact(work, unknown));
        if (out.hangs_on.back().id == out.subject.id) out.hangs_on.back().title = "whether it is done already";
    }
    turn_step(asked, index, out);
    return out;
}

}  // namespace ics
