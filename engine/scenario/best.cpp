#include "scenario/best.hpp"

#include <algorithm>

#include "advise/prepare.hpp"
#include "advise/wording.hpp"
#include "load/natural_order.hpp"
#include "scenario/best_set.hpp"
#include "scenario/completion.hpp"

namespace ics {

namespace {

constexpr std::size_t most_steps_looked_at = 10'000'000;  // in all choices together

std::vector<char> flags(const Openable& openable, const std::vector<Node>& nodes) {
    std::vector<char> out(openable.steps.size(), 0);
    for (const Node node : nodes) out[node] = 1;
    return out;
}

BestStep best_step(const Casework& work, const Openable& openable, const std::vector<char>& chosen, Node node) {
    const OpenStep& open = openable.steps[node];
    const Criterion& shown = work.knowledge[shown_member(work.knowledge, work.facts(), work.step(open.step))];
    BestStep out{open.step, named(work.knowledge[shown.capability]), shown.effort, {}};
    std::vector<Node> needs = open.all;
    for (const auto& way : open.any) needs.insert(needs.end(), way.begin(), way.end());
    std::sort(needs.begin(), needs.end());
    needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
    for (const Node need : needs)
        if (chosen[need]) out.after.push_back(openable.steps[need].step);
    return out;
}

void add_set(const Casework& work, const Openable& openable, const BestSet& best, BestResult& out) {
    const std::vector<char> chosen = flags(openable, best.steps);
    for (const std::vector<Node>& wave : waves(openable, chosen)) {
        std::vector<BestStep> steps;
        for (const Node node : wave) steps.push_back(best_step(work, openable, chosen, node));
        std::sort(steps.begin(), steps.end(), [&](const BestStep& a, const BestStep& b) {
            return natural_less(out.titles[a.step].id, out.titles[b.step].id);
        });
        out.waves.push_back(std::move(steps));
    }
    for (Node node = 0; node < openable.steps.size(); ++node) {
        const OpenStep& open = openable.steps[node];
        out.could_open += open.counted;
        if (!chosen[node] && open.counted && can_start(open, chosen)) out.reckoned.push_back(open.step);
    }
    out.bound = best.bound;
    out.proven = best.proven;
    out.tried = best.tried;
}

std::vector<StepIndex> in_order_of_doing(const BestResult& result) {
    std::vector<StepIndex> out;
    for (const auto& wave : result.waves)
        for (const BestStep& step : wave) out.push_back(step.step);
    return out;
}

}  // namespace

std::optional<BestResult> best_actions(const SweepBase& base, RuleSet& rules, int most, std::size_t most_tried,
                                       Diagnostics& diagnostics) {
    const auto prepared = prepare(base.knowledge, base.graph, rules, base.assessment, base.options, diagnostics);
    if (!prepared) return std::nullopt;
    const Casework work{base.knowledge, base.graph, rules, base.assessment, prepared->evaluation, base.options, *prepared->profile};
    BestResult out{{base.assessment.file.path, base.assessment.system.name}, prepared->evaluation.facts.as_of,
                   compose_target(work), titles_of(work), unanswered_steps(work), most, {}, {}, 0, true, 0, 0, {}};
    const Openable openable = openable_steps(work);
    const std::size_t limit = most_steps_looked_at / std::max<std::size_t>(openable.steps.size(), 1);
    add_set(work, openable, best_set(openable, most, std::min(most_tried, limit)), out);
    Assessment aimed = base.assessment;
    aimed.targets = prepared->evaluation.targets;
    const OpeningReader reader(work);
    const auto live = LiveCase::open(base.knowledge, base.graph, rules, base.assessment, base.options, diagnostics);
    if (!live) return std::nullopt;
    live->assume(Completions(base.knowledge, base.graph, aimed).of(in_order_of_doing(out)));
    if (live->problems().has_errors()) {
        for (const Diagnostic& problem : live->problems().sorted()) diagnostics.add(problem);
        return std::nullopt;
    }
    out.real = reader.read(*live);
    return out;
}

}  // namespace ics
