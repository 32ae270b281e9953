#include "cli/rule_table.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace ics {

namespace {

// "rcpsych/theme-6-governance" of "rules/rcpsych/theme-6-governance/no_board.lua".
std::string folder_of(const std::string& file) {
    const std::size_t first = file.find('/'), last = file.rfind('/');
    return first == last ? std::string() : file.substr(first + 1, last - first - 1);
}

std::string cell(std::string text) {
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2) text.insert(at, "\\");
    return text;
}

// The titles of the advice; the steps alone where there is none.
std::string advice(const KnowledgeBase& knowledge, const Rule& rule) {
    std::vector<std::string> titles;
    for (const RecommendationIndex r : rule.recommends) titles.push_back(knowledge[r].title);
    if (titles.empty())
        for (const CriterionIndex c : rule.advances) titles.push_back(knowledge[c].action);
    return fmt::format("{}{}", rule.recommends.empty() ? "steps only: " : "", fmt::join(titles, "; "));
}

std::string audience(const KnowledgeBase& knowledge, const Rule& rule) {
    std::set<std::string> audiences;
    for (const RecommendationIndex r : rule.recommends)
        audiences.insert(knowledge[r].audience == Audience::local ? "local" : "national");
    return fmt::format("{}", fmt::join(audiences, ", "));
}

std::string sources(const KnowledgeBase& knowledge, const Rule& rule) {
    std::set<std::string> ids;
    const auto add = [&](const Record& record) {
        for (const Citation& citation : record.source)
            if (!citation.lines.empty()) ids.insert(citation.id);
    };
    for (const RecommendationIndex r : rule.recommends) add(knowledge[r]);
    for (const CriterionIndex c : rule.advances) add(knowledge[c]);
    return fmt::format("{}", fmt::join(ids, ", "));
}

}  // namespace

std::string rule_table(const KnowledgeBase& knowledge, const RuleSet& rules) {
    std::map<std::string, std::map<std::string, const Rule*>> folders;
    for (const Rule& rule : rules.rules()) folders[folder_of(rule.file)][rule.file] = &rule;
    std::string out;
    for (const auto& [folder, by_file] : folders) {
        out += fmt::format("{}### {} ({})\n\n", out.empty() ? "" : "\n", folder.empty() ? "rules" : folder, by_file.size());
        out += "| rule | finds | recommends | to | source |\n| --- | --- | --- | --- | --- |\n";
        for (const auto& [file, rule] : by_file)
            out += fmt::format("| `{}` | {} | {} | {} | {} |\n", rule->id, cell(rule->title), cell(advice(knowledge, *rule)),
                               audience(knowledge, *rule), sources(knowledge, *rule));
    }
    return out;
}

}  // namespace ics
