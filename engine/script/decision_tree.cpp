#include "script/decision_tree.hpp"

#include <set>

namespace ics {

Subject subject_of(const Question& question) {
    if (const auto* q = std::get_if<AskStage>(&question)) return {Read::Kind::capability, q->capability.value};
    if (const auto* q = std::get_if<AskMet>(&question)) return {Read::Kind::criterion, q->criterion.value};
    if (const auto* q = std::get_if<AskMetric>(&question)) return {Read::Kind::metric, q->metric.value};
    if (const auto* q = std::get_if<AskContext>(&question)) return {Read::Kind::context, q->fact.value};
    return {Read::Kind::system, 0};
}

DecisionTree::Node DecisionTree::branch(const Question& question, Node yes, Node no) {
    if (yes == no) return yes;
    const auto [found, added] = nodes_.try_emplace({question, yes, no}, next_);
    if (added) branches_.emplace(next_++, found->first);
    return found->second;
}

std::vector<Subject> DecisionTree::subjects(Node root) const {
    std::set<Subject> subjects;
    std::set<Node> seen;
    std::vector<Node> left{root};
    while (!left.empty()) {
        const Node node = left.back();
        left.pop_back();
        const auto branch = branches_.find(node);
        if (branch == branches_.end() || !seen.insert(node).second) continue;
        const auto& [question, yes, no] = branch->second;
        subjects.insert(subject_of(question));
        left.push_back(yes);
        left.push_back(no);
    }
    return {subjects.begin(), subjects.end()};
}

}  // namespace ics
