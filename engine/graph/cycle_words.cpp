#include "graph/cycle_words.hpp"

#include <fmt/format.h>

namespace ics {

namespace {

std::string quoted(const KnowledgeBase& knowledge, const StepTable& steps, StepIndex step) {
    return fmt::format("'{}'", steps.title(knowledge, step));
}

// Ids of the other members are named because the record that declares an edge may use any of them.
std::string with_ids(const KnowledgeBase& knowledge, const StepTable& steps, StepIndex step) {
    std::string ids = steps.id(knowledge, step);
    const std::vector<CriterionIndex>& members = steps[step].members;
    for (std::size_t i = 1; i < members.size(); ++i)
        ids += (i == 1 ? ", the same work as " : " and ") + knowledge[members[i]].id;
    return fmt::format("{} ({})", quoted(knowledge, steps, step), ids);
}

std::string file_and_line(const Place& place) {
    return place.file ? fmt::format("{}:{}", *place.file, place.line) : "declared";
}

// Where an edge comes from: all records that declare it, since all have to go.
std::string origin(const KnowledgeBase& knowledge, const StepTable& steps, const Edge& edge) {
    if (edge.ladder) return steps[edge.need].is_milestone ? "the stage below" : "one of the stage's requirements";
    std::string out = file_and_line(knowledge.dependencies[*edge.declared].place);
    for (const std::size_t i : edge.further) out += " and " + file_and_line(knowledge.dependencies[i].place);
    return out;
}

}  // namespace

Diagnostic loop_diagnostic(const KnowledgeBase& knowledge, const StepTable& steps, const Dependency& edge) {
    const std::string step = knowledge.id_of(edge.step), need = knowledge.id_of(edge.need);
    const bool same_id = step == need;
    return {.code = "dependency-cycle",
            .place = edge.place,
            .message = fmt::format("{} {} itself{}", quoted(knowledge, steps, *steps.of(edge.step)),
                                   edge.kind == EdgeKind::requires_ ? "requires" : "supports",
                                   same_id ? "" : fmt::format(": {} and {} are the same work", step, need)),
            .mend = same_id ? "remove the edge, or name another step in `needs`"
                            : "remove the edge, or the `same` that makes the two one piece of work"};
}

Diagnostic cycle_diagnostic(const KnowledgeBase& knowledge, const StepTable& steps,
                            const std::vector<const Edge*>& cycle) {
    const Edge& first = *cycle.front();
    Diagnostic out{.code = "dependency-cycle",
                   .place = knowledge.dependencies[*first.declared].place,
                   .message = fmt::format("{} can never be done: it requires {}, which in {} requires it",
                                          quoted(knowledge, steps, first.step), quoted(knowledge, steps, first.need),
                                          cycle.size() == 2 ? "turn" : "the end"),
                   .mend = "remove one of the [[requires]] named above, or make it a [[supports]], which never gates"};
    out.notes.push_back("path:     " + with_ids(knowledge, steps, first.step));
    for (const Edge* edge : cycle)
        out.notes.push_back(fmt::format("          requires {}: {}", with_ids(knowledge, steps, edge->need),
                                        origin(knowledge, steps, *edge)));
    return out;
}

}  // namespace ics
