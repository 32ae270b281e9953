#include "scenario/each.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "advise/prepare.hpp"
#include "load/natural_order.hpp"
#include "scenario/completion.hpp"

namespace ics {

namespace {

// The cases, numbered: each action by its place in the list, then the pairs (0, 1), (0, 2), ... (1, 2), ...
class EachPlan {
public:
    EachPlan(const SweepBase& base, const Assessment& assessment, std::vector<StepIndex> actions)
        : completions_(base.knowledge, base.graph, assessment), actions_(std::move(actions)) {
        const std::uint64_t n = actions_.size();
        std::uint64_t first = n;
        for (std::uint64_t i = 0; i < n; ++i, first += n - i) {
            first_pair_.push_back(first);
            alone_.push_back(completions_.of({actions_[i]}));
            touched_.push_back(completions_.touched(actions_[i]));
        }
    }

    std::uint64_t cases() const { return actions_.size() + pairs(); }
    std::uint64_t pairs() const { return actions_.size() * (actions_.size() - std::min<std::size_t>(1, actions_.size())) / 2; }

    std::vector<std::size_t> positions(std::uint64_t number) const {
        if (number < actions_.size()) return {std::size_t(number)};
        const auto after = std::upper_bound(first_pair_.begin(), first_pair_.end(), number);
        const std::size_t i = std::size_t(after - first_pair_.begin()) - 1;
        return {i, i + 1 + std::size_t(number - first_pair_[i])};
    }
    StepIndex action(std::size_t position) const { return actions_[position]; }

    std::vector<Assumption> assumptions(std::uint64_t number) const {
        const std::vector<std::size_t> at = positions(number);
        if (at.size() == 1) return alone_[at[0]];
        if (have_one_in_common(touched_[at[0]], touched_[at[1]])) return completions_.of({actions_[at[0]], actions_[at[1]]});
        std::vector<Assumption> both = alone_[at[0]];
        both.insert(both.end(), alone_[at[1]].begin(), alone_[at[1]].end());
        return both;
    }

private:
    const Completions completions_;
    const std::vector<StepIndex> actions_;
    std::vector<std::uint64_t> first_pair_;  // by position: the number of its pair with the next one
    std::vector<std::vector<Assumption>> alone_;
    std::vector<std::vector<CapabilityIndex>> touched_;
};

class EachWorker : public SweepWorker<Opening> {
public:
    EachWorker(std::unique_ptr<OwnCase> own, const EachPlan& plan, const OpeningReader& reader)
        : own_(std::move(own)), plan_(plan), reader_(reader) {}

    Opening row(std::uint64_t number) override {
        LiveCase& live = own_->live();
        live.assume(plan_.assumptions(number));
        Opening out = reader_.read(live);
        live.take_back();
        return out;
    }
    const Diagnostics& problems() const override { return own_->live().problems(); }

private:
    std::unique_ptr<OwnCase> own_;
    const EachPlan& plan_;
    const OpeningReader& reader_;
};

template <class Index>
std::vector<Index> in_order(std::vector<Index> list) {
    std::sort(list.begin(), list.end());
    return list;
}

// Those of `list` that are in neither of the others, in order.
template <class Index>
std::vector<Index> in_neither(std::vector<Index> list, const std::vector<Index>& a, const std::vector<Index>& b) {
    const auto holds = [](const std::vector<Index>& other, Index one) { return std::find(other.begin(), other.end(), one) != other.end(); };
    std::erase_if(list, [&](Index one) { return holds(a, one) || holds(b, one); });
    return in_order(std::move(list));
}

bool same_actions(const Opening& a, const Opening& b) { return in_order(a.actions) == in_order(b.actions); }

bool adds(const Opening& pair, const Opening& a, const Opening& b) {
    if (!same_actions(pair, a) && !same_actions(pair, b)) return true;
    return !in_neither(pair.stages, a.stages, b.stages).empty() || !in_neither(pair.gone, a.gone, b.gone).empty() ||
           !in_neither(pair.come, a.come, b.come).empty();
}

// Takes the rows, in order of number.
class EachTable {
public:
    EachTable(const EachPlan& plan, EachResult& out) : plan_(plan), out_(out) {}

    void add(std::uint64_t number, Opening opening) {
        const std::vector<std::size_t> at = plan_.positions(number);
        if (at.size() == 1) return out_.singles.push_back({{plan_.action(at[0])}, std::move(opening), {}});
        ++out_.pairs_tried;
        const Opening &a = out_.singles[at[0]].opening, &b = out_.singles[at[1]].opening;
        if (!adds(opening, a, b)) return;
        std::vector<StepIndex> together = in_neither(opening.actions, a.actions, b.actions);
        std::vector<StepIndex> does{plan_.action(at[0]), plan_.action(at[1])};
        if (natural_less(id(does[1]), id(does[0]))) std::swap(does[0], does[1]);
        out_.pairs.push_back({std::move(does), std::move(opening), std::move(together)});
    }

    void rank() {
        for (auto* list : {&out_.singles, &out_.pairs})
            std::sort(list->begin(), list->end(), [&](const Doing& a, const Doing& b) { return comes_before(a, b); });
    }

private:
    const std::string& id(StepIndex step) const { return out_.titles[step].id; }

    bool comes_before(const Doing& a, const Doing& b) const {
        if (opens_more(a.opening, b.opening)) return true;
        if (opens_more(b.opening, a.opening)) return false;
        for (std::size_t i = 0; i < a.does.size(); ++i)
            if (id(a.does[i]) != id(b.does[i])) return natural_less(id(a.does[i]), id(b.does[i]));
        return false;
    }

    const EachPlan& plan_;
    EachResult& out_;
};

}  // namespace

std::optional<EachResult> each_action(const SweepBase& base, RuleSet& rules, const SweepOptions& options,
                                      Diagnostics& diagnostics) {
    const auto prepared = prepare(base.knowledge, base.graph, rules, base.assessment, base.options, diagnostics);
    if (!prepared) return std::nullopt;
    const Casework work{base.knowledge, base.graph, rules, base.assessment, prepared->evaluation, base.options, *prepared->profile};
    Assessment aimed = base.assessment;
    aimed.targets = prepared->evaluation.targets;
    const OpeningReader reader(work);
    const EachPlan plan(base, aimed, reader.ready());
    EachResult out{{base.assessment.file.path, base.assessment.system.name}, prepared->evaluation.facts.as_of,
                   compose_target(work), titles_of(work), unanswered_steps(work), {}, {}, 0, 0, plan.cases()};
    EachTable table(plan, out);
    const MakeWorker<Opening> make = [&](Diagnostics& problems) -> std::unique_ptr<SweepWorker<Opening>> {
        auto own = OwnCase::open(base, problems);
        return own ? std::make_unique<EachWorker>(std::move(own), plan, reader) : nullptr;
    };
    const auto sink = [&](std::uint64_t number, Opening&& row) {
        table.add(number, std::move(row));
        return true;
    };
    const SweepResult ended = run_sweep<Opening>({0, plan.cases()}, make, sink, options, diagnostics);
    if (ended.end == SweepEnd::failed) return std::nullopt;
    out.tried = ended.done;
    table.rank();
    return out;
}

}  // namespace ics
