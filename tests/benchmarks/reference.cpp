#include "benchmarks/reference.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ics::bench {

namespace {

// The weights and constants of synthetic.cpp's priorities.
constexpr double gap_weight = 3, unlocks_weight = 3, urgency_weight = 2, must_do_weight = 2, shortfall_weight = 1,
                 advised_weight = 2, inequality_weight = 1, ease_weight = 1, confidence_weight = 1, weights = 16;

double saturating(double n, double half) { return n > 0 ? n / (n + half) : 0; }

double ease_of(int effort) { return effort == 1 ? 1.0 : effort == 2 ? 0.8 : effort == 3 ? 0.6 : effort == 5 ? 0.3 : 0.1; }

// Lists one after the other: where each starts, and its items.
void flatten(const std::vector<std::vector<std::uint32_t>>& lists, std::vector<std::uint32_t>& starts, std::vector<std::uint32_t>& items) {
    starts.assign(1, 0);
    for (const auto& list : lists) {
        items.insert(items.end(), list.begin(), list.end());
        starts.push_back(std::uint32_t(items.size()));
    }
}

}  // namespace

Reference::Reference(const Synthetic& synthetic) : size_(synthetic.criteria.size()), rules_(synthetic.rules) {
    std::vector<std::vector<std::uint32_t>> needs(size_), after(size_), advised(size_);
    for (std::uint32_t i = 0; i < size_; ++i) {
        stage_.push_back(std::uint8_t(synthetic.criteria[i].stage));
        needs[i] = synthetic.criteria[i].needs;
        for (const std::uint32_t need : needs[i]) after[need].push_back(i);
    }
    for (std::uint32_t i = 0; i < rules_.size(); ++i) {
        advised[rules_[i].advances].push_back(i);
        flat_rules_.push_back({rules_[i].reads[0], rules_[i].reads[1], rules_[i].reads.back(), rules_[i].reads.size() == 3});
    }
    flatten(needs, need_start_, needs_);
    flatten(after, after_start_, after_);
    flatten(advised, advised_start_, advised_);
    for (const SyntheticCriterion& criterion : synthetic.criteria) {
        const SyntheticMetric& metric = synthetic.figures[criterion.metric];
        const bool missed = metric.value < metric.target;
        const double urgency = missed ? std::clamp(1.0 - double(metric.days) / 730, 0.0, 1.0) : 0;
        const double shortfall = missed ? (metric.target - metric.value) / metric.target : 0;
        fixed_.insert(fixed_.end(), {urgency, double(missed), std::min(shortfall, 1.0), double(criterion.inequality), ease_of(criterion.effort)});
    }
    state_.resize(size_);
    low_.resize(size_ / criteria_each);
    high_.resize(size_ / criteria_each);
    number_.resize(size_);
    result_.score.resize(size_);
    result_.unlocks.resize(size_);
    result_.fires.resize(size_);
}

const Reference::Result& Reference::evaluate(const std::vector<Rating>& ratings) {
    find_states(ratings);
    run_rules(ratings);
    count_unlocks(ratings);
    find_scores();
    return result_;
}

void Reference::find_states(const std::vector<Rating>& ratings) {
    for (std::size_t capability = 0; capability < low_.size(); ++capability) {
        int first_open = stages + 1, first_not_met = stages + 1;
        for (std::size_t i = capability * criteria_each; i < (capability + 1) * criteria_each; ++i) {
            if (ratings[i] == Rating::unmet) first_open = std::min<int>(first_open, stage_[i]);
            if (ratings[i] != Rating::met) first_not_met = std::min<int>(first_not_met, stage_[i]);
        }
        low_[capability] = std::uint8_t(first_not_met - 1);
        high_[capability] = std::uint8_t(first_open - 1);
    }
    for (std::uint32_t i = 0; i < size_; ++i) {
        const std::size_t capability = i / criteria_each;
        bool open = false, unknown = false;
        for (std::uint32_t at = need_start_[i]; at < need_start_[i + 1]; ++at) {
            open = open || ratings[needs_[at]] == Rating::unmet;
            unknown = unknown || ratings[needs_[at]] == Rating::unknown;
        }
        const bool next = stage_[i] <= std::min(low_[capability] + 1, stages);
        const bool later = stage_[i] > std::min(high_[capability] + 1, stages);
        State& state = state_[i];
        if (ratings[i] == Rating::met) state = State::done;
        else if (later) state = State::later;
        else if (next && ratings[i] == Rating::unmet && open) state = State::blocked;
        else if (next && ratings[i] == Rating::unmet && !unknown) state = State::ready;
        else state = State::undetermined;
    }
}

// Unknown is neither: what is read once in a rule may be either way on its own.
void Reference::run_rules(const std::vector<Rating>& ratings) {
    for (std::size_t i = 0; i < flat_rules_.size(); ++i) {
        const FlatRule& rule = flat_rules_[i];
        const Rating a = ratings[rule.a], b = ratings[rule.b], c = ratings[rule.c];
        bool sure = false, maybe = false;
        if (rule.third) {
            sure = a == Rating::unmet && (b == Rating::met || c == Rating::unmet);
            maybe = a != Rating::met && (b != Rating::unmet || c != Rating::met);
        } else {
            sure = a == Rating::met && b == Rating::unmet;
            maybe = a != Rating::unmet && b != Rating::met;
        }
        result_.fires[i] = sure ? 1 : maybe ? 2 : 0;
    }
}

// The open part, numbered anew, in blocks of 512 of the criteria that count: a pass over its edges for each.
void Reference::count_unlocks(const std::vector<Rating>& ratings) {
    open_.clear();
    for (std::uint32_t i = 0; i < size_; ++i)
        if (ratings[i] != Rating::met) {
            number_[i] = std::uint32_t(open_.size());
            open_.push_back(i);
        }
    edge_start_.assign(1, 0);
    edges_.clear();
    for (const std::uint32_t i : open_) {
        for (std::uint32_t at = after_start_[i]; at < after_start_[i + 1]; ++at)
            if (ratings[after_[at]] != Rating::met) edges_.push_back(number_[after_[at]]);
        edge_start_.push_back(std::uint32_t(edges_.size()));
    }
    std::fill(result_.unlocks.begin(), result_.unlocks.end(), 0);
    constexpr std::size_t words = 8, block = words * 64;
    for (std::size_t start = 0; start < open_.size(); start += block) {
        const std::size_t end = std::min(start + block, open_.size());
        rows_.assign(end * words, 0);
        for (std::size_t i = end; i-- > 0;) {
            std::uint64_t* const row = rows_.data() + i * words;
            for (std::uint32_t at = edge_start_[i]; at < edge_start_[i + 1] && edges_[at] < end; ++at) {
                const std::uint64_t* const from = rows_.data() + edges_[at] * words;
                for (std::size_t w = 0; w < words; ++w) row[w] |= from[w];
            }
            int count = 0;
            for (std::size_t w = 0; w < words; ++w) count += std::popcount(row[w]);
            result_.unlocks[open_[i]] += count;
            if (i >= start) row[(i - start) / 64] |= std::uint64_t(1) << ((i - start) % 64);
        }
    }
}

void Reference::find_scores() {
    result_.ready.clear();
    result_.blocked.clear();
    for (std::uint32_t i = 0; i < size_; ++i) {
        if (state_[i] != State::ready && state_[i] != State::blocked) continue;
        (state_[i] == State::ready ? result_.ready : result_.blocked).push_back(i);
        std::uint32_t recommended[16];
        int advised = 0;
        for (std::uint32_t at = advised_start_[i]; at < advised_start_[i + 1]; ++at) {
            if (result_.fires[advised_[at]] != 1 || advised == 16) continue;
            const std::uint32_t r = rules_[advised_[at]].recommends;
            if (std::find(recommended, recommended + advised, r) == recommended + advised) recommended[advised++] = r;
        }
        const std::size_t capability = i / criteria_each;
        const double gap = (stages - (low_[capability] + high_[capability]) / 2.0) / stages;
        const double* const fixed = fixed_.data() + i * 5;
        double sum = 0;
        sum += std::clamp(gap, 0.0, 1.0) * gap_weight;
        sum += saturating(result_.unlocks[i], 6) * unlocks_weight;
        sum += fixed[0] * urgency_weight;
        sum += fixed[1] * must_do_weight;
        sum += fixed[2] * shortfall_weight;
        sum += saturating(advised, 1) * advised_weight;
        sum += fixed[3] * inequality_weight;
        sum += fixed[4] * ease_weight;
        sum += 1.0 * confidence_weight;
        result_.score[i] = 100 * sum / weights;
    }
    const auto higher = [&](std::uint32_t a, std::uint32_t b) {
        return result_.score[a] != result_.score[b] ? result_.score[a] > result_.score[b] : a < b;
    };
    std::sort(result_.ready.begin(), result_.ready.end(), higher);
    std::sort(result_.blocked.begin(), result_.blocked.end(), higher);
}

}  // namespace ics::bench
