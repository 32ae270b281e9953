// Looks up what criteria say of each other.
#include <algorithm>

#include <fmt/format.h>

#include "load/criteria.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

class Linker {
public:
    Linker(const std::vector<CriterionLinks>& links, const KnowledgeReading& reading)
        : links_(links), reading_(reading) {}

    void link() {
        const auto count = std::uint32_t(links_.size());
        for (std::uint32_t i = 0; i < count; ++i) link_repeat({i});
        for (std::uint32_t i = 0; i < count; ++i) link_parent({i});
        for (std::uint32_t i = 0; i < count; ++i) link_alternatives({i});
        for (std::uint32_t i = 0; i < count; ++i) check_nesting({i});
        for (std::uint32_t i = 0; i < count; ++i) link_same({i});
    }

private:
    Criterion& at(CriterionIndex index) const { return reading_.knowledge.criteria[index.value]; }
    const CriterionLinks& links(CriterionIndex index) const { return links_[index.value]; }

    void complain(std::string code, const Located& place, std::string message, std::string mend) const {
        report(reading_.diagnostics, std::move(code), place, std::move(message), {.mend = std::move(mend)});
    }

    // The criterion that `id` names, when both it and `from` have a place; never `from` itself.
    std::optional<CriterionIndex> other(const Located& id, CriterionIndex from, std::string_view code) const {
        const auto found = reading_.references.criterion(id);
        if (!found || !is_placed(at(*found)) || !is_placed(at(from))) return std::nullopt;
        if (*found != from) return found;
        complain(std::string(code), id, fmt::format("'{}' names itself", id.text),
                 "name another criterion, or remove the line");
        return std::nullopt;
    }

    void link_repeat(CriterionIndex index) {
        const auto& original = links(index).repeats;
        Criterion& criterion = at(index);
        if (!original) return;
        if (criterion.role != Role::repeat)
            return complain("bad-repeat", *original,
                            fmt::format("'{}' names what it repeats, but its role is not 'repeat'", criterion.id),
                            "add role = \"repeat\", or remove this line");
        const auto found = other(*original, index, "bad-repeat");
        if (found && at(*found).role == Role::repeat)
            return complain("bad-repeat", *original, fmt::format("'{}' is itself a repeat", original->text),
                            "name the original");
        criterion.repeats = found;
    }

    void link_parent(CriterionIndex index) {
        const auto& id = links(index).parent;
        const auto found = id ? other(*id, index, "bad-parent") : std::nullopt;
        if (!found) return;
        if (const auto [problem, mend] = parent_problem(index, *found); !problem.empty())
            return complain("bad-parent", *id, fmt::format("'{}' cannot be the parent: {}", id->text, problem), mend);
        at(index).parent = found;
        at(*found).children.push_back(index);
    }

    // Why `parent` cannot be the parent of `child`, and how to mend it.
    std::pair<std::string, std::string> parent_problem(CriterionIndex child, CriterionIndex parent) const {
        const Criterion &part = at(child), &whole = at(parent);
        if (const auto& above = links(parent).parent)
            return {fmt::format("it is itself a line of evidence for '{}'", above->text),
                    fmt::format("name '{}' instead", above->text)};
        if (whole.role != Role::requirement)
            return {"it is not a requirement", "name a requirement of the same capability"};
        if (part.role != Role::requirement)
            return {"a description or a repeat is no line of evidence", "remove its 'role' or its 'parent'"};
        if (!links(parent).alternatives.empty())
            return {"it is a choice of alternatives", "name one of its alternatives"};
        if (whole.capability != part.capability)
            return {fmt::format("it belongs to '{}'", reading_.knowledge[whole.capability].id),
                    "name a criterion of the same capability"};
        if (whole.stage != part.stage)
            return {fmt::format("it stands at '{}'", reading_.knowledge.stage(whole.capability, whole.stage).id),
                    "name a criterion of the same stage"};
        return {};
    }

    void link_alternatives(CriterionIndex index) {
        const auto& ids = links(index).alternatives;
        if (ids.empty()) return;
        if (ids.size() == 1)
            complain("bad-alternative", ids[0], "one alternative alone is no choice", "name at least two");
        if (at(index).role != Role::requirement || links(index).parent)
            return complain("bad-alternative", ids[0],
                            fmt::format("'{}' is no step, so it cannot be a choice", at(index).id),
                            "remove 'alternatives', or make it a requirement without 'parent'");
        for (const Located& id : ids) {
            const auto found = other(id, index, "bad-alternative");
            if (!found) continue;
            if (const auto [problem, mend] = member_problem(index, *found); !problem.empty()) {
                complain("bad-alternative", id, fmt::format("'{}' cannot be an alternative: {}", id.text, problem),
                         mend);
                continue;
            }
            at(index).alternatives.push_back(*found);
            at(*found).alternative_of = index;
        }
    }

    std::pair<std::string, std::string> member_problem(CriterionIndex choice, CriterionIndex member) const {
        const Criterion &own = at(choice), &one = at(member);
        if (one.role != Role::requirement) return {"it is not a requirement", "name a requirement"};
        if (const auto& above = links(member).parent)
            return {fmt::format("it is a line of evidence for '{}'", above->text),
                    fmt::format("name '{}' instead", above->text)};
        if (one.alternative_of)
            return {fmt::format("it is one of '{}' already", at(*one.alternative_of).id), "name it in one place only"};
        if (one.capability != own.capability || one.stage != own.stage)
            return {"it stands in another capability or at another stage",
                    "name criteria of the same capability and stage"};
        return {};
    }

    // A choice among choices: as a circle it means nothing, and otherwise one list says it as well.
    void check_nesting(CriterionIndex index) {
        for (const CriterionIndex member : at(index).alternatives) {
            if (at(member).alternatives.empty()) continue;
            const std::vector<CriterionIndex> circle = circle_from(index);
            const Located place = *std::find_if(links(index).alternatives.begin(), links(index).alternatives.end(),
                                                [&](const Located& id) { return id.text == at(member).id; });
            if (circle.size() < 2 || circle[1] != member)
                complain("bad-alternative", place,
                         fmt::format("'{}' cannot be an alternative: it is a choice itself", place.text),
                         "name its alternatives here instead");
            else if (*std::min_element(circle.begin(), circle.end()) == index)
                complain("alternatives-cycle", place, "these alternatives form a circle: " + in_words(circle),
                         "remove one of them");
        }
    }

    // Following each criterion to the choice it belongs to: the way from `start` back to itself; empty when it ends.
    std::vector<CriterionIndex> circle_from(CriterionIndex start) const {
        std::vector<CriterionIndex> way{start};
        for (auto next = at(start).alternative_of; next && *next != start; next = at(*next).alternative_of) {
            if (std::find(way.begin(), way.end(), *next) != way.end()) return {};
            way.push_back(*next);
        }
        if (!at(way.back()).alternative_of) return {};
        std::reverse(way.begin() + 1, way.end());
        return way;
    }

    std::string in_words(const std::vector<CriterionIndex>& circle) const {
        std::string out;
        for (const CriterionIndex index : circle) out += fmt::format("'{}' -> ", at(index).id);
        return out + fmt::format("'{}'", at(circle.front()).id);
    }

    void link_same(CriterionIndex index) {
        for (const Located& id : links(index).same) {
            const auto found = reading_.references.step(id);
            if (!found || !is_placed(at(index))) continue;
            const KnowledgeBase& knowledge = reading_.knowledge;
            if (!at(index).is_step())
                complain("bad-same", id, fmt::format("'{}' is no step, so no work is the same", at(index).id),
                         "remove 'same'");
            else if (knowledge[at(*found).capability].framework == knowledge[at(index).capability].framework)
                complain("bad-same", id, fmt::format("'{}' belongs to the same framework", id.text),
                         "'same' is for other frameworks; within one, use role = \"repeat\"");
            else at(index).same.push_back(*found);
        }
    }

    const std::vector<CriterionLinks>& links_;
    const KnowledgeReading& reading_;
};

}  // namespace

void link_criteria(const std::vector<CriterionLinks>& links, const KnowledgeReading& reading) {
    Linker(links, reading).link();
}

}  // namespace ics
