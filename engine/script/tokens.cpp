#include "script/tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "script/text.hpp"

namespace ics {

namespace {

constexpr std::array<std::string_view, 10> long_symbols{"...", "..", "::", "==", "~=", "<=", ">=", "//", "<<", ">>"};

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
bool in_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Token> run() {
        for (skip_spaces(); at_ < text_.size(); skip_spaces()) add();
        return std::move(out_);
    }

private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    void skip_spaces() {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) {
            if (text_[at_] == '\n') begin_line(at_ + 1);
            ++at_;
        }
    }

    void begin_line(std::size_t start) {
        ++line_;
        line_start_ = start;
    }

    void add() {
        const std::size_t start = at_;
        Token token;
        token.line = line_;
        token.column = characters(text_.substr(line_start_, start - line_start_)) + 1;
        token.kind = pass(token.inside);
        token.written = text_.substr(start, at_ - start);
        for (std::size_t i = start; i < at_; ++i)
            if (text_[i] == '\n') begin_line(i + 1);
        token.last_line = line_;
        out_.push_back(token);
    }

    // Passes one token; `inside` is set for texts and comments.
    Token::Kind pass(std::string_view& inside) {
        if (peek() == '-' && peek(1) == '-') {
            at_ += 2;
            inside = pass_comment();
            return Token::Kind::comment;
        }
        if (const int level = long_bracket(); level >= 0) {
            inside = pass_long(level);
            return Token::Kind::text;
        }
        if (peek() == '"' || peek() == '\'') {
            inside = pass_quoted();
            return Token::Kind::text;
        }
        if (is_digit(peek()) || (peek() == '.' && is_digit(peek(1)))) return pass_number();
        if (in_name(peek())) return pass_name();
        return pass_symbol();
    }

    // How many '=' a long bracket that opens here has; -1 where none does.
    int long_bracket() const {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] == '=') ++end;
        return peek() == '[' && end < text_.size() && text_[end] == '[' ? int(end - at_ - 1) : -1;
    }

    std::string_view pass_long(int level) {
        const std::string close = "]" + std::string(std::size_t(level), '=') + "]";
        const std::size_t start = at_ + close.size();
        const std::size_t end = std::min(text_.find(close, start), text_.size());
        at_ = std::min(end + close.size(), text_.size());
        return text_.substr(start, end - start);
    }

    std::string_view pass_comment() {
        if (const int level = long_bracket(); level >= 0) return pass_long(level);
        const std::size_t start = at_;
        at_ = std::min(text_.find('\n', at_), text_.size());
        return text_.substr(start, at_ - start);
    }

    std::string_view pass_quoted() {
        const char quote = text_[at_];
        const std::size_t start = ++at_;
        while (at_ < text_.size() && text_[at_] != quote) at_ += text_[at_] == '\\' ? 2 : 1;
        const std::size_t end = std::min(at_, text_.size());
        at_ = std::min(end + 1, text_.size());
        return text_.substr(start, end - start);
    }

    // As Lua reads numerals: a sign belongs to one after its exponent's letter.
    Token::Kind pass_number() {
        const bool hexadecimal = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        const char exponent = hexadecimal ? 'p' : 'e';
        while (in_name(peek()) || peek() == '.') {
            const bool signed_next = std::tolower(static_cast<unsigned char>(peek())) == exponent && (peek(1) == '+' || peek(1) == '-');
            at_ += signed_next ? 2 : 1;
        }
        return Token::Kind::number;
    }

    Token::Kind pass_name() {
        while (in_name(peek())) ++at_;
        return Token::Kind::name;
    }

    Token::Kind pass_symbol() {
        const auto found = std::find_if(long_symbols.begin(), long_symbols.end(),
                                        [&](std::string_view symbol) { return text_.substr(at_).starts_with(symbol); });
        at_ += found == long_symbols.end() ? 1 : found->size();
        return Token::Kind::symbol;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    std::size_t line_start_ = 0;
    std::vector<Token> out_;
};

}  // namespace

std::vector<Token> tokens(std::string_view text) { return Scanner(text).run(); }

std::string declared_id(std::string_view text) {
    const std::vector<Token> all = tokens(text);
    for (std::size_t i = 0; i + 2 < all.size(); ++i)
        if (all[i].is("id") && all[i + 1].is("=") && all[i + 2].kind == Token::Kind::text) return std::string(all[i + 2].inside);
    return "";
}

}  // namespace ics
