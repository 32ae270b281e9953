// How many what-if cases a second the shipped knowledge and rules allow, rows of results included.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "advise/compose.hpp"
#include "advise/prepare.hpp"
#include "benchmarks/synthetic.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "report/sample.hpp"
#include "scenario/own_case.hpp"
#include "scenario/sample.hpp"

namespace ics::bench {
namespace {

struct Shipped {
    Shipped() {
        const std::filesystem::path project = ICS_PROJECT_DIR;
        Diagnostics diagnostics;
        content = load_content(DataFolders{project / "knowledge-base", {own_named(project / "rules")}}, diagnostics);
        const auto file = read_file(project / "knowledge-base/examples/blmk-2018.toml", "blmk-2018.toml", diagnostics);
        auto read = content.knowledge && file ? load_assessment(*file, *content.knowledge, diagnostics) : std::nullopt;
        if (!content.complete() || !read) throw std::runtime_error(diagnostics.format());
        assessment = std::move(*read);
    }
    SweepBase base() const { return {*content.knowledge, *content.graph, content.rule_texts, assessment, {}}; }

    Content content;
    Assessment assessment;
};

Shipped& shipped() {
    static Shipped one;
    return one;
}

// Three capabilities at random stages.
std::vector<Assumption> three_stages(const KnowledgeBase& knowledge, std::uint64_t number) {
    Numbers numbers(number);
    std::vector<Assumption> out;
    for (int i = 0; i < 3; ++i) {
        const CapabilityIndex capability{numbers.below(std::uint32_t(knowledge.capabilities.size()))};
        const Level stage = Level(numbers.below(std::uint32_t(knowledge[knowledge[capability].framework].top()) + 1));
        out.push_back({{Read::Kind::capability, capability.value}, LevelRange{stage, stage}});
    }
    return out;
}

// Rows that tell what can start then, by rank, and what is recommended.
class ScenarioRows : public SweepWorker<std::string> {
public:
    explicit ScenarioRows(std::unique_ptr<OwnCase> own) : own_(std::move(own)), knowledge_(*shipped().content.knowledge) {
        for (std::uint32_t i = 0; i < shipped().content.graph->steps().size(); ++i)
            ids_.push_back(shipped().content.graph->steps().id(knowledge_, StepIndex{i}));
    }

    std::string row(std::uint64_t number) override {
        LiveCase& live = own_->live();
        live.assume(three_stages(knowledge_, number));
        std::string out = fmt::format("{{\"scenario\":{},\"blocked\":{},\"ready\":[", number, live.blocked().size());
        for (const StepIndex step : live.ready()) out += '"', out += ids_[step.value], out += "\",";
        out += "],\"advised\":[";
        for (std::uint32_t i = 0; i < knowledge_.recommendations.size(); ++i)
            if (live.outcome(RecommendationIndex{i}) == Outcome::fires) out += '"', out += knowledge_.recommendations[i].id, out += "\",";
        out += "]}";
        live.take_back();
        return out;
    }
    const Diagnostics& problems() const override { return own_->live().problems(); }

private:
    std::unique_ptr<OwnCase> own_;
    const KnowledgeBase& knowledge_;
    std::vector<std::string> ids_;
};

void shipped_scenarios(benchmark::State& state) {
    const SweepBase base = shipped().base();
    const MakeWorker<std::string> make = [&](Diagnostics& diagnostics) -> std::unique_ptr<SweepWorker<std::string>> {
        auto own = OwnCase::open(base, diagnostics);
        return own ? std::make_unique<ScenarioRows>(std::move(own)) : nullptr;
    };
    constexpr std::uint64_t cases = 50'000;
    SweepOptions options;
    options.threads = int(state.range(0));
    for (auto _ : state) {
        Diagnostics diagnostics;
        std::size_t bytes = 0;
        run_sweep<std::string>({0, cases}, make, [&](std::uint64_t, std::string row) { bytes += row.size(); return true; }, options, diagnostics);
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["cases"] = double(cases);
}

void shipped_draws(benchmark::State& state) {
    const SweepBase base = shipped().base();
    Diagnostics diagnostics;
    const auto prepared = prepare(base.knowledge, base.graph, *shipped().content.rules, base.assessment, {}, diagnostics);
    const Casework work{base.knowledge, base.graph, *shipped().content.rules, base.assessment, prepared->evaluation, base.options, *prepared->profile};
    constexpr std::uint64_t draws = 10'000;
    const SamplePlan plan = plan_sample(work, {1, draws, {}, false});
    SweepOptions options;
    options.threads = int(state.range(0));
    for (auto _ : state) {
        SampleTally tally;
        tally.steps.resize(plan.frame.steps.size());
        tally.said.resize(plan.frame.said.size());
        std::size_t bytes = 0;
        const DrawRows rows(plan, base.knowledge, base.graph, prepared->evaluation.facts, RowFormat::jsonl);
        run_sweep<Draw>({0, draws}, draw_workers(base, plan), [&](std::uint64_t number, Draw draw) {
            tally.add(draw);
            bytes += rows.row(number, draw).size();
            return true;
        }, options, diagnostics);
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["cases"] = double(draws);
}

BENCHMARK(shipped_scenarios)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(shipped_draws)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ics::bench
