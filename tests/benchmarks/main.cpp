// Runs the benchmarks, all in one process and interleaved, and prints their medians as the tables of README.md. With any
// argument it is a plain Google Benchmark program.
#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace ics::bench {
namespace {

struct Figures {
    std::vector<double> seconds;
    double bytes = 0, cases = 0;

    double median() const {
        std::vector<double> sorted = seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[sorted.size() / 2];
    }
};

class Tables : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
            Figures& figures = all_[run.run_name.function_name + "/" + run.run_name.args];
            figures.seconds.push_back(run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit));
            if (const auto bytes = run.counters.find("bytes"); bytes != run.counters.end()) figures.bytes = bytes->second;
            if (const auto cases = run.counters.find("cases"); cases != run.counters.end()) figures.cases = cases->second;
        }
    }

    void Finalize() override {
        fmt::print("| criteria | unknown | by hand | full | of by hand | three changes | of by hand, full | opening a case | memory |\n"
                   "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (const int size : {100, 1'000, 10'000})
            for (const int unknown : {0, 30}) print_evaluation(size, unknown);
        fmt::print("\n| criteria | load | scenarios a second, 1 thread | 2 threads |\n| ---: | ---: | ---: | ---: |\n");
        for (const int size : {100, 1'000, 10'000})
            fmt::print("| {} | {:.1f} ms | {} | {} |\n", size, 1e3 * all_[fmt::format("load/criteria:{}", size)].median(),
                       a_second(fmt::format("sweep/criteria:{}/threads:1", size)), a_second(fmt::format("sweep/criteria:{}/threads:2", size)));
        fmt::print("\n| shipped content, `blmk-2018` | a second, 1 thread | 2 threads |\n| --- | ---: | ---: |\n");
        fmt::print("| three stages changed | {} | {} |\n", a_second("shipped_scenarios/threads:1"), a_second("shipped_scenarios/threads:2"));
        fmt::print("| full random draws | {} | {} |\n", a_second("shipped_draws/threads:1"), a_second("shipped_draws/threads:2"));
    }

private:
    void print_evaluation(int size, int unknown) {
        const std::string args = fmt::format("/criteria:{}/unknown:{}", size, unknown);
        const double by_hand = all_["reference" + args].median(), full = all_["full" + args].median(), three = all_["scenario" + args].median();
        fmt::print("| {} | {} % | {:.1f} us | {:.1f} us | {:.2f} | {:.1f} us | {:.3f} | {:.0f} us | {:.1f} MiB |\n", size, unknown, 1e6 * by_hand,
                   1e6 * full, full / by_hand, 1e6 * three, three / by_hand, 1e6 * all_["opening" + args].median(),
                   all_["full" + args].bytes / (1 << 20));
    }

    int a_second(const std::string& name) {
        const Figures& figures = all_[name];
        return figures.seconds.empty() ? 0 : int(figures.cases / figures.median());
    }

    std::map<std::string, Figures> all_;
};

}  // namespace
}  // namespace ics::bench

int main(int count, char** arguments) {
    const bool plain = count > 1;
    std::vector<std::string> own{arguments[0], "--benchmark_repetitions=5", "--benchmark_enable_random_interleaving=true",
                                 "--benchmark_min_time=0.1"};
    std::vector<char*> words;
    for (std::string& word : own) words.push_back(word.data());
    if (!plain) {
        count = int(words.size());
        arguments = words.data();
    }
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    ics::bench::Tables tables;
    if (plain) benchmark::RunSpecifiedBenchmarks();
    else benchmark::RunSpecifiedBenchmarks(&tables);
    return 0;
}
