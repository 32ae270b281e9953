// How long evaluating a case takes as the knowledge grows, beside the same work written by hand over arrays.
#include <malloc.h>

#include <chrono>
#include <map>
#include <memory>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "advise/live_case.hpp"
#include "benchmarks/reference.hpp"
#include "benchmarks/synthetic.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "scenario/own_case.hpp"
#include "scenario/sweep.hpp"

namespace ics::bench {
namespace {

[[noreturn]] void fail(const Diagnostics& diagnostics) { throw std::runtime_error(diagnostics.format()); }

// A synthetic case, loaded as a user's would be.
struct Loaded {
    Loaded(std::size_t size, std::uint32_t unknown)
        : synthetic(size), ratings(synthetic.ratings(unknown)), three_changes(changes(ratings, 512)) {
        const std::size_t before = mallinfo2().uordblks;
        Diagnostics diagnostics;
        const std::vector<SourceFile> rules = synthetic.rule_files();
        content = load_content(synthetic.knowledge_files(), rules, diagnostics);
        if (!content.complete()) fail(diagnostics);
        auto read = load_assessment(synthetic.assessment_file(ratings), *content.knowledge, diagnostics);
        if (!read) fail(diagnostics);
        assessment = std::move(*read);
        live = LiveCase::open(*content.knowledge, *content.graph, *content.rules, assessment, {}, diagnostics);
        if (!live) fail(diagnostics);
        bytes = mallinfo2().uordblks - before;
        for (std::uint32_t i = 0; i < size; ++i) by_number.push_back(*content.knowledge->criterion(id_of(i)));
        for (const auto& three : three_changes) {
            scenarios.emplace_back();
            for (const Change& change : three) scenarios.back().push_back(assumption(change.criterion, change.rating));
        }
    }

    Assumption assumption(std::uint32_t criterion, Rating rating) const {
        AssumedValue value;
        if (rating != Rating::unknown) value = rating == Rating::met ? Status::met : Status::unmet;
        return {{Read::Kind::criterion, by_number[criterion].value}, value};
    }

    Synthetic synthetic;
    std::vector<Rating> ratings;
    std::vector<std::array<Change, 3>> three_changes;
    Content content;
    Assessment assessment;
    std::unique_ptr<LiveCase> live;
    std::size_t bytes = 0;  // that knowledge, rules and case take
    std::vector<CriterionIndex> by_number;
    std::vector<std::vector<Assumption>> scenarios;
};

// Loaded once for all benchmarks.
Loaded& loaded(std::int64_t size, std::int64_t unknown) {
    static std::map<std::pair<std::int64_t, std::int64_t>, std::unique_ptr<Loaded>> all;
    auto& one = all[{size, unknown}];
    if (!one) one = std::make_unique<Loaded>(std::size_t(size), std::uint32_t(unknown));
    return *one;
}

// Time of `work` alone, without that of `after`.
template <class Work, class After>
void timed(benchmark::State& state, Work work, After after) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    state.SetIterationTime(std::chrono::duration<double>(end - start).count());
    after();
}

void use(const LiveCase& live) {
    benchmark::DoNotOptimize(live.ready().data());
    benchmark::DoNotOptimize(live.blocked().data());
}

void load(benchmark::State& state) {
    const Synthetic synthetic(std::size_t(state.range(0)));
    const auto files = synthetic.knowledge_files(), rules = synthetic.rule_files();
    for (auto _ : state) {
        Diagnostics diagnostics;
        const Content content = load_content(files, rules, diagnostics);
        if (!content.complete()) fail(diagnostics);
    }
}

void reference(benchmark::State& state) {
    const Loaded& one = loaded(state.range(0), state.range(1));
    Reference by_hand(one.synthetic);
    for (auto _ : state) benchmark::DoNotOptimize(by_hand.evaluate(one.ratings).ready.data());
}

// From a case of which no criterion is rated to one of which all are: nothing of it is known beforehand.
void full(benchmark::State& state) {
    Loaded& one = loaded(state.range(0), state.range(1));
    std::vector<Assumption> none, all;
    for (std::uint32_t i = 0; i < one.ratings.size(); ++i) {
        none.push_back(one.assumption(i, Rating::unknown));
        if (one.ratings[i] != Rating::unknown) all.push_back(one.assumption(i, one.ratings[i]));
    }
    one.live->assume(none);
    for (auto _ : state)
        timed(state, [&] { one.live->assume(all); use(*one.live); }, [&] { one.live->take_back(); });
    one.live->take_back();
    state.counters["bytes"] = double(one.bytes);
}

// Three ratings changed, all that follows, and changed back.
void scenario(benchmark::State& state) {
    Loaded& one = loaded(state.range(0), state.range(1));
    std::size_t at = 0;
    for (auto _ : state) {
        one.live->assume(one.scenarios[at++ % one.scenarios.size()]);
        use(*one.live);
        one.live->take_back();
    }
}

// A case read and evaluated for the first time: tables, every rule explored where unknowns bear on it, rows for what waits.
void opening(benchmark::State& state) {
    Loaded& one = loaded(state.range(0), state.range(1));
    for (auto _ : state) {
        Diagnostics diagnostics;
        const auto live = LiveCase::open(*one.content.knowledge, *one.content.graph, *one.content.rules, one.assessment, {}, diagnostics);
        use(*live);
    }
}

class ScenarioWorker : public SweepWorker<std::string> {
public:
    ScenarioWorker(std::unique_ptr<OwnCase> own, const Loaded& one) : own_(std::move(own)), one_(one) {}

    std::string row(std::uint64_t number) override {
        own_->live().assume(one_.scenarios[number % one_.scenarios.size()]);
        std::string out = fmt::format("{{\"scenario\":{},\"ready\":{},\"blocked\":{},\"first\":{}}}", number, own_->live().ready().size(),
                                      own_->live().blocked().size(), own_->live().ready().empty() ? 0 : own_->live().ready().front().value);
        own_->live().take_back();
        return out;
    }
    const Diagnostics& problems() const override { return own_->live().problems(); }

private:
    std::unique_ptr<OwnCase> own_;
    const Loaded& one_;
};

// So many scenarios, a row each, handed over in order.
void sweep(benchmark::State& state) {
    Loaded& one = loaded(state.range(0), 0);
    const SweepBase base{*one.content.knowledge, *one.content.graph, one.content.rule_texts, one.assessment, {}};
    const std::uint64_t cases = state.range(0) >= 10'000 ? 20'000 : 40'000;
    const MakeWorker<std::string> make = [&](Diagnostics& diagnostics) -> std::unique_ptr<SweepWorker<std::string>> {
        auto own = OwnCase::open(base, diagnostics);
        return own ? std::make_unique<ScenarioWorker>(std::move(own), one) : nullptr;
    };
    SweepOptions options;
    options.threads = int(state.range(1));
    for (auto _ : state) {
        Diagnostics diagnostics;
        std::size_t bytes = 0;
        run_sweep<std::string>({0, cases}, make, [&](std::uint64_t, std::string row) { bytes += row.size(); return true; }, options, diagnostics);
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["cases"] = double(cases);
}

void sizes(benchmark::internal::Benchmark* one) {
    for (const int size : {100, 1'000, 10'000})
        for (const int unknown : {0, 30}) one->Args({size, unknown});
    one->ArgNames({"criteria", "unknown"});
}

BENCHMARK(load)->Arg(100)->Arg(1'000)->Arg(10'000)->ArgName("criteria")->Unit(benchmark::kMillisecond);
BENCHMARK(reference)->Apply(sizes)->Unit(benchmark::kMicrosecond);
BENCHMARK(full)->Apply(sizes)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(scenario)->Apply(sizes)->Unit(benchmark::kMicrosecond);
BENCHMARK(opening)->Apply(sizes)->Unit(benchmark::kMicrosecond);
BENCHMARK(sweep)->ArgsProduct({{100, 1'000, 10'000}, {1, 2}})->ArgNames({"criteria", "threads"})->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ics::bench
