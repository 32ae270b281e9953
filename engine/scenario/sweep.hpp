// Works through numbered cases on several threads and hands over what became of each, in order of number.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// Works out single cases. Each thread has one of its own, made on that thread.
template <class Row>
class SweepWorker {
public:
    virtual ~SweepWorker() = default;
    // What becomes of the case of this number: of the number alone, never of the cases before it.
    virtual Row row(std::uint64_t number) = 0;
    // Errors so far: the first ends the sweep.
    virtual const Diagnostics& problems() const = 0;
};

// Nothing, and reported, where there can be none.
template <class Row>
using MakeWorker = std::function<std::unique_ptr<SweepWorker<Row>>(Diagnostics&)>;

// Cases `from` up to, but without, `to`.
struct CaseRange {
    std::uint64_t from = 0;
    std::uint64_t to = 0;

    std::uint64_t size() const { return to > from ? to - from : 0; }
    bool operator==(const CaseRange&) const = default;
};

struct SweepOptions {
    int threads = 1;
    std::uint64_t block = 0;                    // cases that a thread takes at a time; 0: by the size of the sweep
    const std::atomic<bool>* stop = nullptr;    // once it is set, no more cases are begun; a signal handler may set it
    std::function<void(std::uint64_t done, std::uint64_t total)> progress = {};  // on the caller's thread, often
};

enum class SweepEnd {
    finished,
    stopped,  // by the flag
    refused,  // the sink wanted no more
    failed,   // a worker had an error, which has been reported
};

struct SweepResult {
    SweepEnd end = SweepEnd::finished;
    std::uint64_t done = 0;  // rows handed over: those of the first so many cases, without a gap
};

// All cores of this machine, as far as it says.
int all_cores();

// Cases that a thread takes at a time: few enough that all threads are busy to the end.
std::uint64_t block_size(std::uint64_t cases, int threads);

namespace sweeping {

template <class Row>
struct Block {
    std::vector<Row> rows;
    bool complete = true;
    Diagnostics problems;         // of a worker that ends the sweep
    std::exception_ptr thrown;
};

// What the threads of one sweep share. Blocks are claimed in order, and only a few ahead of the one that is due next, so
// that memory is bounded whatever the number of cases.
template <class Row>
class Exchange {
public:
    Exchange(CaseRange range, std::uint64_t block, int threads, const std::atomic<bool>* stop)
        : range_(range), block_(block), ahead_(std::uint64_t(threads) * 4), active_(threads), stop_(stop) {}

    bool stopped() const { return stop_ && stop_->load(std::memory_order_relaxed); }
    CaseRange cases(std::uint64_t block) const {
        const std::uint64_t from = range_.from + block * block_;
        return {from, range_.to - from < block_ ? range_.to : from + block_};
    }

    // The next block to work out; false when there is none, or no more are wanted.
    bool claim(std::uint64_t& block) {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return closed_ || next_ < due_ + ahead_; });
        if (closed_ || stopped() || next_ * block_ >= range_.size()) return false;
        block = next_++;
        return true;
    }
    void put(std::uint64_t block, Block<Row> done) {
        const std::lock_guard lock(mutex_);
        closed_ = closed_ || !done.complete;
        blocks_.emplace(block, std::move(done));
        news_.notify_one();
        room_.notify_all();
    }
    void leave() {
        const std::lock_guard lock(mutex_);
        --active_;
        news_.notify_one();
    }
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        room_.notify_all();
    }

    enum class News { block, none_yet, over };
    // Waits a while for the block that is due next.
    News take(Block<Row>& out) {
        std::unique_lock lock(mutex_);
        news_.wait_for(lock, std::chrono::milliseconds(100), [&] { return blocks_.contains(due_) || active_ == 0; });
        const auto found = blocks_.find(due_);
        if (found == blocks_.end()) return active_ == 0 ? News::over : News::none_yet;
        out = std::move(found->second);
        blocks_.erase(found);
        ++due_;
        room_.notify_all();
        return News::block;
    }

private:
    const CaseRange range_;
    const std::uint64_t block_, ahead_;
    std::mutex mutex_;
    std::condition_variable room_, news_;
    std::uint64_t next_ = 0, due_ = 0;  // block to claim, block to hand over
    std::map<std::uint64_t, Block<Row>> blocks_;
    int active_;
    bool closed_ = false;
    const std::atomic<bool>* const stop_;
};

template <class Row>
void work_out(Exchange<Row>& exchange, std::uint64_t number, SweepWorker<Row>& worker, Block<Row>& out) {
    for (const CaseRange cases = exchange.cases(number); out.rows.size() < cases.size();) {
        if (exchange.stopped()) break;
        Row row = worker.row(cases.from + out.rows.size());
        if (worker.problems().has_errors()) {
            out.problems = worker.problems();
            break;
        }
        out.rows.push_back(std::move(row));
    }
    out.complete = out.rows.size() == exchange.cases(number).size();
}

// What each thread does.
template <class Row>
void take_part(Exchange<Row>& exchange, const MakeWorker<Row>& make_worker) {
    std::unique_ptr<SweepWorker<Row>> worker;
    for (std::uint64_t number = 0; exchange.claim(number);) {
        Block<Row> block;
        block.complete = false;
        try {
            if (!worker) worker = make_worker(block.problems);
            if (worker) work_out(exchange, number, *worker, block);
        } catch (...) {
            block.thrown = std::current_exception();
        }
        exchange.put(number, std::move(block));
    }
    exchange.leave();
}

// Threads that are told to end, and waited for, whatever happens.
template <class Row>
class Crew {
public:
    Crew(Exchange<Row>& exchange, const MakeWorker<Row>& make_worker, int threads) : exchange_(exchange) {
        threads_.reserve(std::size_t(threads));
        for (int i = 0; i < threads; ++i) {
            try {
                threads_.emplace_back([&exchange, &make_worker] { take_part(exchange, make_worker); });
            } catch (const std::system_error&) {  // the machine grants no more: those that run do it all
                if (threads_.empty()) throw;
                exchange.leave();
            }
        }
    }
    ~Crew() {
        exchange_.close();
        for (std::thread& thread : threads_) thread.join();
    }

private:
    Exchange<Row>& exchange_;
    std::vector<std::thread> threads_;
};

}  // namespace sweeping

// Works out every case of `range` and calls `sink(number, Row&&)` for each, on this thread and strictly in order of
// number; it returns false to end the sweep. The rows are the same on any number of threads. Of errors the one of the first
// case in order is reported; the rows before it have been handed over. What a worker throws is thrown on.
template <class Row, class Sink>
SweepResult run_sweep(CaseRange range, const MakeWorker<Row>& make_worker, Sink sink, const SweepOptions& options,
                      Diagnostics& diagnostics) {
    using namespace sweeping;
    const int threads = options.threads < 1 ? 1 : options.threads;
    const std::uint64_t block = options.block ? options.block : block_size(range.size(), threads);
    Exchange<Row> exchange(range, block, threads, options.stop);
    const Crew<Row> crew(exchange, make_worker, threads);
    SweepResult result;
    for (;;) {
        Block<Row> next;
        const auto news = exchange.take(next);
        if (news == Exchange<Row>::News::over) break;
        for (Row& row : next.rows) {
            if (!sink(range.from + result.done, std::move(row))) return {SweepEnd::refused, result.done};
            ++result.done;
        }
        if (next.thrown) std::rethrow_exception(next.thrown);
        if (next.problems.has_errors()) {
            for (const Diagnostic& problem : next.problems.sorted()) diagnostics.add(problem);
            return {SweepEnd::failed, result.done};
        }
        if (options.progress) options.progress(result.done, range.size());
        if (news == Exchange<Row>::News::block && !next.complete) break;
    }
    if (result.done < range.size()) result.end = SweepEnd::stopped;
    return result;
}

}  // namespace ics
