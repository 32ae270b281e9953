#include "script/worlds.hpp"

namespace ics {

namespace {

// A read that is chosen narrows nothing.
bool assume(World& world, const Worlds::Choice& choice, bool answer) {
    const auto* question = std::get_if<Question>(&choice);
    return !question || world.assume(*question, answer);
}

}  // namespace

Worlds::Answer Worlds::ask(const Question& question) {
    const Truth settled = start_.ask(question);
    if (settled != Truth::unknown) return {settled == Truth::yes, true};
    if (at_ > 0)
        if (const Truth assumed = here().ask(question); assumed != Truth::unknown)
            return {assumed == Truth::yes, false};
    return {next(question, true), false};
}

bool Worlds::choose(const Read& read, bool first) {
    for (std::size_t i = 0; i < at_; ++i)
        if (const auto* earlier = std::get_if<Read>(&path_[i].choice); earlier && *earlier == read)
            return path_[i].answer;
    return next(read, first);
}

bool Worlds::next(const Choice& choice, bool first) {
    if (at_ == path_.size()) {
        derailed_ = derailed_ || path_.size() >= most_decisions_;
        if (derailed_) return false;
        path_.push_back(discover(choice, first));
    }
    derailed_ = derailed_ || path_[at_].choice != choice;
    return !derailed_ && path_[at_++].answer;
}

Worlds::Decision Worlds::discover(const Choice& choice, bool first) const {
    const bool wanted = at_ < given_.size() ? bool(given_[at_]) : first;
    World as_wanted = here(), other = here();
    const bool can_be = assume(as_wanted, choice, wanted);
    const bool can_differ = assume(other, choice, !wanted);
    return {{choice, can_be ? wanted : !wanted, can_be && can_differ}, can_be ? as_wanted : other};
}

void Worlds::turn_last() {
    Decision& last = path_.back();
    last.answer = !last.answer;
    last.open = false;
    last.after = path_.size() == 1 ? start_ : path_[path_.size() - 2].after;
    assume(last.after, last.choice, last.answer);
}

DecisionTree::Node Worlds::joined(const Decision& decision, DecisionTree::Node node) {
    const auto* question = std::get_if<Question>(&decision.choice);
    if (!decision.other_side || !question) return node;
    const DecisionTree::Node other = *decision.other_side;
    return decision.answer ? tree_.branch(*question, node, other) : tree_.branch(*question, other, node);
}

bool Worlds::finish(DecisionTree::Node outcome) {
    DecisionTree::Node node = outcome;
    while (!path_.empty() && !path_.back().open) {
        node = joined(path_.back(), node);
        path_.pop_back();
    }
    at_ = 0;
    root_ = node;
    if (path_.empty()) return false;
    turn_last();
    path_.back().other_side = node;
    return true;
}

void Worlds::stop() {
    DecisionTree::Node node = tree_.unexplored();
    while (!path_.empty()) {
        if (path_.back().open) path_.back().other_side = tree_.unexplored();
        node = joined(path_.back(), node);
        path_.pop_back();
    }
    at_ = 0;
    root_ = node;
}

std::vector<Worlds::Turn> Worlds::path() const { return {path_.begin(), path_.end()}; }

void Worlds::follow(std::vector<bool> answers) {
    path_.clear();
    at_ = 0;
    given_ = std::move(answers);
    derailed_ = false;
}

}  // namespace ics
