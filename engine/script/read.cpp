#include "script/read.hpp"

#include <fmt/format.h>

namespace ics {

namespace {

std::string stage_name(const KnowledgeBase& knowledge, const Read& read) {
    return knowledge.stage(CapabilityIndex{read.index}, Level(read.argument)).id;
}

std::string value(const KnowledgeBase& knowledge, const Read& read) {
    return with_unit(read.argument, knowledge[MetricIndex{read.index}].unit);
}

std::string threshold(const KnowledgeBase& knowledge, const Read& read) {
    return read.kind == Read::Kind::capability ? stage_name(knowledge, read) : value(knowledge, read);
}

}  // namespace

std::string question(const KnowledgeBase& knowledge, const Read& read) {
    switch (read.method) {
        case Method::below: return "below " + threshold(knowledge, read);
        case Method::at_least: return "at least " + stage_name(knowledge, read);
        case Method::at: return "at " + stage_name(knowledge, read);
        case Method::short_of_target: return "short of its target";
        case Method::met: return "met";
        case Method::open: return "open";
        case Method::misses: return "misses its target";
        case Method::meets: return "meets its target";
        case Method::above: return "above " + value(knowledge, read);
        case Method::due_within: return "due within " + with_unit(read.argument, read.argument == 1 ? "day" : "days");
        case Method::passed: return "deadline passed";
        case Method::yes: return "yes";
        case Method::no: return "no";
        case Method::population_at_least: return "at least " + with_unit(read.argument, "people");
        case Method::has_tier: return fmt::format("works at {}", name(Tier(int(read.argument))));
        case Method::tagged: return "tagged " + knowledge.tags[std::size_t(read.argument)].id;
        case Method::known: return "known";
        case Method::not_applicable: return "not applicable";
    }
    return "";
}

}  // namespace ics
