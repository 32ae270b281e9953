#include "support/random_case.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

#include "support/knowledge_builder.hpp"

namespace ics::test {

namespace {

using namespace std::chrono_literals;

const std::vector<std::string> stages{"base", "low", "high"};

class KnowledgeDice {
public:
    explicit KnowledgeDice(Dice& dice) : dice_(dice) {}

    KnowledgeBase build() {
        add_terms();
        for (const std::string framework : {"f", "g", "h"}) {
            builder_.framework(framework, stages);
            const int capabilities = 1 + dice_.below(framework == "h" ? 1 : 3);
            for (int i = 0; i < capabilities; ++i) add_capability(framework + std::to_string(i));
        }
        add_same_work();
        add_dependencies();
        add_correspondences();
        KnowledgeBase out = builder_.build();
        set_priorities(out);
        return out;
    }

private:
    const std::string& any(const std::vector<std::string>& list) { return list[std::size_t(dice_.below(int(list.size())))]; }

    void add_terms() {
        builder_.tag("plain").tag("fair").context("merger").context("c1").theme("t");
        builder_.metric("m0", Comparison::at_least, 10);
        builder_.last_metric().deadline = 2020y / 3 / 31;
        builder_.last_metric().must_do = true;
        builder_.metric("m1", Comparison::at_most, 10);
        if (dice_.one_in(2)) builder_.last_metric().scope = Scope::national;
        builder_.metric("m2", Comparison::equal, 1, std::string(yes_no));
        builder_.last_metric().deadline = 2021y / 3 / 31;
        for (const std::string id : {"r0", "r1", "r2"}) builder_.recommendation(id);
    }

    void add_capability(const std::string& id) {
        builder_.capability(id);
        capabilities_.push_back(id);
        std::vector<std::string> order;
        for (std::size_t stage = 1; stage < stages.size(); ++stage) {
            for (int i = dice_.below(4) + int(criteria_.empty()); i > 0; --i) add_criterion(id, stages[stage], order);
            if (dice_.one_in(6)) builder_.description(next_id(id), stages[stage]);
            if (dice_.one_in(6) && !criteria_.empty()) builder_.repeat(next_id(id), stages[stage], any(criteria_));
            order.push_back(id + "@" + stages[stage]);
        }
        order_.insert(dice_.one_in(2) ? order_.begin() : order_.end(), order.begin(), order.end());
    }

    std::string next_id(const std::string& capability) { return fmt::format("{}-{}", capability, count_++); }

    void add_criterion(const std::string& capability, const std::string& stage, std::vector<std::string>& order) {
        const std::string id = next_id(capability);
        builder_.criterion(id, stage);
        Criterion& criterion = builder_.last_criterion();
        criterion.effort = dice_.below(9);
        if (dice_.one_in(3)) criterion.tags = {"fair"};
        if (dice_.one_in(3)) criterion.serves = {MetricIndex{std::uint32_t(dice_.below(3))}};
        criteria_.push_back(id);
        order.push_back(id);
        if (dice_.one_in(6))
            for (int i = 0; i < 2; ++i) builder_.part(next_id(capability), id);
        else if (dice_.one_in(6)) add_choice(capability, stage, order);
    }

    void add_choice(const std::string& capability, const std::string& stage, std::vector<std::string>& order) {
        const std::string one = next_id(capability), two = next_id(capability), either = next_id(capability);
        builder_.criterion(one, stage).criterion(two, stage).criterion(either, stage).either(either, {one, two});
        if (dice_.one_in(3)) builder_.part(next_id(capability), one);
        order.push_back(either);
    }

    void add_same_work() {
        for (int i = dice_.below(5); i > 0; --i) {
            const std::string &a = any(criteria_), &b = any(criteria_);
            if (a[0] != b[0]) builder_.same(a, b);
        }
    }

    void add_dependencies() {
        for (int i = dice_.below(14); i > 0; --i) {
            int first = dice_.below(int(order_.size())), then = dice_.below(int(order_.size()));
            if (first == then) continue;
            if (first > then) std::swap(first, then);
            const std::string &step = order_[std::size_t(then)], &need = order_[std::size_t(first)];
            dice_.one_in(5) ? builder_.helped_by(step, need) : builder_.needs(step, need);
        }
    }

    void add_correspondences() {
        for (int i = dice_.below(4); i > 0; --i) {
            const std::string &a = any(capabilities_), &b = any(capabilities_);
            if (a[0] == b[0]) continue;
            builder_.corresponds(a, b, {{"base", "base"}, {dice_.one_in(2) ? "low" : "high", "low"}});
        }
    }

    void set_priorities(KnowledgeBase& out) {
        for (Correspondence& link : out.correspondences) {
            link.strength = dice_.one_in(2) ? 0.3 : 0.7;
            if (dice_.one_in(3)) link.silent = {dice_.below(3)};
        }
        for (Recommendation& recommendation : out.recommendations)
            if (dice_.one_in(2)) recommendation.deadline = 2020y / 6 / 30;
        for (std::size_t i = 0; i < out.priorities.ease.size(); ++i) out.priorities.ease[i] = 1.0 / double(i + 1);
        out.priorities.inequality_tags["fair"] = 0.5;
        Profile profile{"any", "Any", {}, {}};
        for (double& weight : profile.weights) weight = dice_.below(4);
        out.priorities.profiles.push_back(profile);
    }

    Dice& dice_;
    KnowledgeBuilder builder_;
    int count_ = 0;
    std::vector<std::string> capabilities_, criteria_, order_;  // the last: what dependencies may join, in a hidden order
};

// The lines that bind what the condition asks: a rule depends on what it binds.
std::string bindings(const KnowledgeBase& knowledge, const std::string& condition) {
    std::istringstream all(bind_all(knowledge));
    std::string out;
    for (std::string line; std::getline(all, line);) {
        const std::string name = line.substr(6, line.find(' ', 6) - 6);  // after "local "
        if (condition.find(name + ":") != std::string::npos) out += line + "\n";
    }
    return out;
}

std::string rule_of(const KnowledgeBase& knowledge, Dice& dice, int number) {
    const std::string condition = RandomRule(knowledge, dice, 2).text();
    std::string advances;
    for (int i = dice.below(3); i > 0; --i) {
        const Criterion& criterion = knowledge.criteria[std::size_t(dice.below(int(knowledge.criteria.size())))];
        if (criterion.is_step()) advances = fmt::format("\"{}\"", criterion.id);
    }
    const bool recommends = advances.empty() || dice.one_in(2);
    return fmt::format("{}return rule {{\n  id = \"p/r{}\",\n  title = \"Rule {}\",\n  recommends = {{ {} }},\n"
                       "  advances = {{ {} }},\n  when = function()\n    return {}\n  end,\n}}\n",
                       bindings(knowledge, condition), number, number, recommends ? fmt::format("\"r{}\"", dice.below(3)) : "", advances,
                       condition);
}

bool may_be_rated(const Criterion& criterion) { return criterion.role == Role::requirement; }

}  // namespace

std::vector<Assumption> random_assumptions(const KnowledgeBase& knowledge, Dice& dice) {
    std::vector<Assumption> out;
    for (int i = 1 + dice.below(4); i > 0; --i) {
        const int kind = dice.below(12);
        AssumedValue value;
        if (kind < 4) {
            const std::uint32_t at = std::uint32_t(dice.below(int(knowledge.capabilities.size())));
            const Level low = dice.below(3), high = dice.one_in(3) ? low + dice.below(3 - low) : low;
            if (!dice.one_in(4)) value = LevelRange{low, high};
            out.push_back({{Read::Kind::capability, at}, value});
        } else if (kind < 8) {
            const std::uint32_t at = std::uint32_t(dice.below(int(knowledge.criteria.size())));
            if (!may_be_rated(knowledge.criteria[at])) continue;
            if (!dice.one_in(4)) value = Status(dice.below(4));
            out.push_back({{Read::Kind::criterion, at}, value});
        } else if (kind < 10) {
            const std::uint32_t at = std::uint32_t(dice.below(int(knowledge.metrics.size())));
            if (!dice.one_in(4)) value = knowledge.metrics[at].unit == yes_no ? double(dice.below(2)) : double(dice.below(25));
            out.push_back({{Read::Kind::metric, at}, value});
        } else if (kind < 11) {
            if (!dice.one_in(4)) value = dice.one_in(2);
            out.push_back({{Read::Kind::context, std::uint32_t(dice.below(int(knowledge.context_facts.size())))}, value});
        } else {
            if (!dice.one_in(4)) value = 50.0 * (1 + dice.below(5));
            out.push_back({{Read::Kind::system, 0}, value});
        }
    }
    return out;
}

RandomCase random_case(Dice& dice) {
    RandomCase out;
    out.knowledge = KnowledgeDice(dice).build();
    const int rules = 1 + dice.below(6);
    for (int i = 0; i < rules; ++i) out.rules.push_back(rule_of(out.knowledge, dice, i));
    out.assessment.date = 2019y / 11 / 30;
    for (std::uint32_t f = 0; f < 3; ++f)
        if (f == 0 || dice.one_in(2)) out.assessment.targets.push_back({FrameworkIndex{f}, 1 + dice.below(2), {}});
    if (dice.one_in(2)) out.assessment.targets.front().by = 2021y / 4 / 1;
    for (int i = 0; i < 5; ++i) out.assessment = with(std::move(out.assessment), random_assumptions(out.knowledge, dice));
    for (MetricValue& metric : out.assessment.metrics)
        if (dice.one_in(2)) metric.target = 5 + 5 * dice.below(3);
    Commitment own;
    own.id = "own";
    own.due = 2019y / 12 / 31;
    for (std::uint32_t i = 0; i < out.knowledge.criteria.size(); ++i)
        if (out.knowledge.criteria[i].is_step() && dice.one_in(8)) own.advances.push_back(CriterionIndex{i});
    if (dice.one_in(2)) out.assessment.commitments.push_back(own);
    return out;
}

}  // namespace ics::test
