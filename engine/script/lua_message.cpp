// Reads the messages of Lua's own errors, as of Lua 5.4.
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "script/door.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

// Takes "rule:12: " off the message and returns 12; 0 where it does not begin so.
std::uint32_t take_line(std::string_view& message) {
    constexpr std::string_view prefix = "rule:";
    if (message.substr(0, prefix.size()) != prefix) return 0;
    std::uint32_t line = 0;
    const char* const end = message.data() + message.size();
    const auto parsed = std::from_chars(message.data() + prefix.size(), end, line);
    const std::size_t at = std::size_t(parsed.ptr - message.data());
    if (parsed.ec != std::errc() || message.substr(at, 2) != ": ") return 0;
    message.remove_prefix(at + 2);
    return line;
}

// What Lua could not read: "near '&'".
std::string_view offending_token(std::string_view message) {
    const std::size_t at = message.rfind(" near '");
    if (at == std::string_view::npos || message.back() != '\'') return {};
    message.remove_prefix(at + 7);
    message.remove_suffix(1);
    return message;
}

// How Lua writes what other languages write with the token that Lua could not read; empty where none is known.
std::string_view lua_for(std::string_view token, bool after_condition) {
    struct Hint {
        std::string_view token;
        bool after_condition;  // only where Lua expected 'then' or 'do'
        std::string_view hint;
    };
    constexpr std::array<Hint, 7> hints{{
        {"&", false, "write 'and' for '&&'"},
        {"|", false, "write 'or' for '||'"},
        {"!", false, "write 'not' for '!', and '~=' for '!='"},
        {"+", false, "write n = n + 1 for n += 1 and n++"},
        {"/", false, "write '--' to begin a comment"},
        {"=", true, "write '==' to compare"},
        {"{", true, "write 'then' or 'do', and 'end', around blocks, not braces"},
    }};
    for (const Hint& hint : hints)
        if (token.substr(0, 1) == hint.token && (after_condition || !hint.after_condition)) return hint.hint;
    return {};
}

// What Lua expected, in its quotes: "'then' expected near 'return'".
std::string_view expected_token(std::string_view message) {
    const std::size_t end = message.find("' expected");
    return message.substr(0, 1) == "'" && end != std::string_view::npos ? message.substr(0, end + 1) : std::string_view{};
}

// How to mend text that Lua could not read; empty where that is not known.
std::string mend_of_syntax(std::string_view message, std::string_view token) {
    const std::string_view expected = expected_token(message);
    if (const std::string_view hint = lua_for(token, expected == "'then'" || expected == "'do'"); !hint.empty())
        return std::string(hint);
    if (expected.empty()) return "";
    if (message.ends_with("near <eof>")) return fmt::format("write {} where it is missing, at the latest at the end", expected);
    return token.empty() ? "" : fmt::format("write {} before '{}', or look for what is missing before that", expected, shown(token));
}

// A handle has no order and no figure of its own: it is asked.
std::string mend_of_handle(std::string_view message) {
    const bool in_a_sum = message.starts_with("attempt to compare") || message.starts_with("attempt to perform arithmetic");
    if (!in_a_sum || message.find(" handle") == std::string_view::npos) return "";
    if (message.find("metric handle") != std::string_view::npos) return "ask it, as in m:above(5) or m:below(5)";
    if (message.find("capability handle") != std::string_view::npos) return "ask it, as in subject:below \"maturing\"";
    return "ask it a question, such as :known()";
}

bool is_about_depth(std::string_view message) {
    return message.find("stack overflow") != std::string_view::npos ||
           message.find("too many syntax levels") != std::string_view::npos;
}

}  // namespace

Problem from_lua_message(std::string_view message, bool parsing, const Dialect& dialect) {
    const std::uint32_t line = take_line(message);
    if (is_about_depth(message))
        return {.code = std::string(dialect.codes.depth),
                .message = parsing ? fmt::format("the {} is nested too deeply to be read", dialect.kind) : "calls are nested too deeply",
                .mend = parsing ? "take it apart with 'local'" : "look for a function that calls itself",
                .line = line};
    Problem problem{.code = parsing ? "script-syntax" : std::string(dialect.codes.error), .message = shown(message), .line = line};
    if (!parsing) problem.mend = mend_of_handle(message);
    if (!parsing) return problem;
    problem.token = offending_token(message);
    problem.mend = mend_of_syntax(message, problem.token);
    return problem;
}

}  // namespace ics
