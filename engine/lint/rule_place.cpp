#include "lint/rule_place.hpp"

namespace ics {

namespace {

Place place(std::uint32_t line, std::uint32_t column, RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics) {
    return {diagnostics.add_file(rules.rules()[rule.value].file, rules.text(rule)), line, column};
}

}  // namespace

Place place_of(const Token& token, RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics) {
    return place(token.line, token.column, rule, rules, diagnostics);
}

Place place_of_when(RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics) {
    const std::uint32_t line = rules.rules()[rule.value].line;
    for (const Token& token : tokens(rules.text(rule)))
        if (token.line == line && token.is("when")) return place_of(token, rule, rules, diagnostics);
    return place(line, 0, rule, rules, diagnostics);
}

}  // namespace ics
