#include "lint/rule_text.hpp"

#include <cctype>
#include <set>

#include <fmt/format.h>

#include "lint/rule_place.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

bool opens_block(const Token& token) {
    return token.is("function") || token.is("do") || token.is("if") || token.is("repeat");
}
bool closes_block(const Token& token) { return token.is("end") || token.is("until"); }
bool begins_statement(const Token& token) {
    return token.is("local") || token.is("return") || token.is("for") || token.is("while") || token.is("goto");
}
bool opens_bracket(const Token& token) { return token.is("(") || token.is("{") || token.is("["); }
bool closes_bracket(const Token& token) { return token.is(")") || token.is("}") || token.is("]"); }

bool is_small(std::string_view numeral) { return numeral == "0" || numeral == "1"; }

// Words, as people count them: pieces between spaces that hold a letter.
int words_in(std::string_view text) {
    int words = 0;
    bool in_word = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isspace(byte) != 0) in_word = false;
        else if (!in_word && (std::isalpha(byte) != 0 || byte >= 0x80)) in_word = ++words > 0;
    }
    return words;
}

// Reads one rule's tokens from first to last.
class TextLint {
public:
    TextLint(RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics)
        : rule_(rule), rules_(rules), diagnostics_(diagnostics) {}

    void run() {
        const std::vector<Token> all = tokens(rules_.text(rule_));
        for (const Token& token : all)
            if (token.kind == Token::Kind::comment) commented_.insert({token.line, token.last_line});
        for (const Token& token : all)
            if (token.kind != Token::Kind::comment) pass(token);
    }

private:
    void pass(const Token& token) {
        follow(token);
        if (token.kind == Token::Kind::number && !is_small(token.written)) look_at_number(token);
        if (token.kind == Token::Kind::text) look_at_text(token);
        in_title_ = is_title(token);
        before_ = last_;
        last_ = token;
    }

    // Keeps count of where we are: in how many blocks and brackets, and in which statement.
    void follow(const Token& token) {
        if (blocks_ == 0 && brackets_ == 0 && begins_statement(token)) statement_ = token;
        if (opens_block(token)) ++blocks_;
        if (closes_block(token)) --blocks_;
        if (opens_bracket(token)) ++brackets_;
        if (closes_bracket(token)) --brackets_;
    }

    void look_at_number(const Token& token) {
        const bool local = blocks_ == 0 && statement_.is("local");
        if (local && (explained(token.line) || explained(statement_.line))) return;
        add(token, "magic-number",
            local ? fmt::format("nothing says where {} comes from", token.written)
                  : fmt::format("{} stands in the middle of the rule", token.written),
            "a target of the knowledge base, or local ... = " + std::string(token.written) + "  -- where it comes from",
            local ? "add a comment on this line or the line above, saying where the figure comes from"
                  : "ask a metric whether it meets its target; or name the figure at the top, with a comment that says where it comes from");
    }

    // Whether a comment stands on the line, or ends on the one above.
    bool explained(std::uint32_t line) const {
        for (const auto& [first, last] : commented_)
            if (first == line || last == line || last + 1 == line) return true;
        return false;
    }

    void look_at_text(const Token& token) {
        if (!is_title(token) && words_in(token.inside) >= prose_words)
            add(token, "prose-in-rule", fmt::format("{} is prose", shown(token.written)), "ids, stages and tags, besides the title",
                "write it in the knowledge base, in a comment, or in the title");
    }

    // A text behind `title =`, or joined to one.
    bool is_title(const Token& token) const {
        if (token.kind == Token::Kind::text) return in_title_ || (last_.is("=") && before_.is("title"));
        return in_title_ && token.is("..");
    }

    void add(const Token& token, std::string code, std::string message, std::string expected, std::string mend) {
        diagnostics_.add({.code = std::move(code),
                          .severity = Severity::warning,
                          .place = place_of(token, rule_, rules_, diagnostics_),
                          .length = token.line == token.last_line ? characters(token.written) : 1,
                          .message = std::move(message),
                          .expected = std::move(expected),
                          .mend = std::move(mend),
                          .of = {rules_.rules()[rule_.value].id}});
    }

    RuleIndex rule_;
    const RuleSet& rules_;
    Diagnostics& diagnostics_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> commented_;  // first and last lines
    int blocks_ = 0;
    int brackets_ = 0;
    Token statement_, before_, last_;
    bool in_title_ = false;
};

}  // namespace

void report_rule_texts(const RuleSet& rules, Diagnostics& diagnostics) {
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i) TextLint(RuleIndex{i}, rules, diagnostics).run();
}

}  // namespace ics
