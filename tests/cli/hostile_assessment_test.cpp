// An assessment whose every free text tries to break out of the report. In every format each text shows as text, and what
// stands around it is built as for an assessment of plain words. A new format is one more row of `forms`.
#include <functional>
#include <ostream>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "fuzz/promises.hpp"
#include "report/characters.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using nlohmann::json;
using test::Ran;
using test::TemporaryFolder;

struct HostileText {
    const char* name;
    std::string text;
};

std::ostream& operator<<(std::ostream& out, const HostileText& one) { return out << one.name; }

// What is put into each place; a word that tells the place follows it.
const HostileText plain{"Plain", "Plain words"};
const std::vector<HostileText> hostile_texts{
    {"Tags", "<b>bold</b> <img src=x onerror=alert(1)> <!-- &lt;i&gt; &amp; &#60; <a href='http://x'>y</a>"},
    {"EndOfScript", "</script><script>alert(1)</script> ]]> </title></style></text>"},
    {"Quotes", "\"double\" 'single' \"]; x -> y; \\\" \\N \\n \\"},
    {"LongWord", std::string(5000, 'W')},
    {"RightToLeft", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"},
    {"TurnedRound", "a\u202Egnp.exe\u202C \u2066b\u2069 \u200Fc\u061C"},
    {"Emoji", "\U0001F469\u200D\U0001F469\u200D\U0001F467 \U0001F1EC\U0001F1E7 e\u0301 :warning: \u4E2D\u6587"},
    {"Controls", std::string("a\0b\x01" "c\x08 d\x7F e\u0085" "f\u2028g\u2029h\uFEFFi", 27)},
    {"AnsiEscapes", "\x1b[31mred\x1b[0m \x1b]0;title\x07 \u009B31m"},
    {"Equals", "=1+1"},
    {"Plus", "+1+cmd|' /C calc'!A0"},
    {"Minus", "-1+1"},
    {"At", "@SUM(A1:A9)"},
    {"TabFirst", "\t=1+1"},
    {"ReturnFirst", "\r=1+1"},
    {"MarkdownInLine", "*a* _b_ `c` [d](javascript:e) ![f](http://g) $h$ ^[i] [^1] ~~j~~ <http://k> | l | **m \\"},
    {"MarkdownBlocks", "# a\n\n- b\n\n```\nc\n```\n\n[^1]: d\n\n| e | f |\n|---|---|\n\n---\n\n1. g\n\n> h\n\n::: i\n\n\\"},
    {"Mermaid", "%%{init: {}}%% end --> x; click a \"javascript:b\" #quot; :::c"},
};

// Every place of an assessment that takes any text. '@place' becomes the text and the place's word.
constexpr const char* assessment = R"([system]
name = @name
summary = @summary
date = 2019-11-30
tier = ["system"]
target = { framework = "tiny", stage = "grown", by = 2021-04-01 }
[rating."tiny/1.1"]
stage = "@stage"
evidence = @evidence
source = @source
[rating."tiny/1.2/growing/02"]
status = "met"
evidence = @criterion-evidence
rater = @rater
[rating."tiny/2.1"]
stage = ["starting", "growing"]
evidence = @range-evidence
source = [@first-source, @second-source]
[rating."tiny/2.1/growing/01"]
status = "partly"
evidence = @begun-evidence
source = @begun-source
[rating."tiny/1.2/grown/02"]
status = "not-applicable"
reason = @reason
[metric.wait-4-weeks]
value = 61.5
date = 2019-09-30
evidence = @metric-evidence
source = @metric-source
[metric.investment]
value = false
source = @other-source
rater = @metric-rater
[context.merger-planned]
value = true
evidence = @context-evidence
source = @context-source
[decision."tiny/2.1/growing/01"]
state = "in-progress"
owner = @owner
due = 2020-01-31
note = @note
[[commitment]]
id = @id
title = @title
text = @text
due = 2019-12-31
state = "in-progress"
advances = ["tiny/2.1/growing/01"]
source = @commitment-source
[[fact]]
id = @fact
text = @fact-text
source = @fact-source
why = @why
note = @fact-note
uncertain = @uncertain
)";

// Shows what else the assessment says, as what a recommendation rests on.
constexpr const char* asking_rule = R"(local merger = context "merger-planned"
local signed = criterion "tiny/1.2/growing/02"
local waits  = metric "wait-4-weeks"
return rule {
  id = "asks/all",
  title = "Asks",
  recommends = { "report/theme-1/local/01" },
  when = function() return merger:yes() and signed:met() and waits:misses() end,
}
)";

// A TOML text in quotes: what TOML would not take as it is stands as an escape.
std::string toml_text(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') out += std::string("\\") + c;
        else out += code < 0x20 || code == 0x7F ? fmt::format("\\u{:04X}", code) : std::string(1, c);
    }
    return out + "\"";
}

std::string assessment_with(const std::string& text, const std::string& stage) {
    const std::string form = assessment;
    std::string out;
    const std::regex place("@([a-z-]+)");
    std::sregex_iterator at(form.begin(), form.end(), place);
    std::size_t from = 0;
    for (const std::sregex_iterator end; at != end; ++at) {
        out += form.substr(from, std::size_t(at->position()) - from);
        const std::string name = (*at)[1].str();
        out += name == "stage" ? stage : toml_text(text + " zz" + std::regex_replace(name, std::regex("-"), ""));
        from = std::size_t(at->position() + at->length());
    }
    return out + form.substr(from);
}

// What one command says of an assessment with this text in every place.
Ran said(std::vector<std::string> words, const std::string& text) {
    const TemporaryFolder folder;
    folder.write("NOW", assessment_with(text, "growing"));
    folder.write("EARLIER", assessment_with(text, "starting"));
    folder.write("SCENARIOS", "[[scenario]]\nname = \"More\"\nset = { \"tiny/2.1\" = \"grown\" }\n");
    folder.write("rules/asks.lua", asking_rule);
    for (std::string& word : words)
        if (word == "NOW" || word == "EARLIER" || word == "SCENARIOS") word = folder / word;
    const std::string tiny = (test::project() / "tests/fixtures/tiny/").string();
    words.insert(words.end(), {"--knowledge", tiny + "knowledge-base"});
    if (words.front() != "compare") words.insert(words.end(), {"--rules", tiny + "rules", "--rules", folder / "rules"});  // there it means another thing
    Ran ran = test::run_here(words);
    const std::string there = folder.path().string() + "/";
    for (std::size_t at = 0; (at = ran.out.find(there)) != std::string::npos;) ran.out.erase(at, there.size());
    return ran;
}

// The words of the places that show.
std::set<std::string> places_in(const std::string& output) {
    const std::regex word("zz[a-z]+");
    std::set<std::string> out;
    for (std::sregex_iterator at(output.begin(), output.end(), word), end; at != end; ++at) out.insert(at->str());
    return out;
}

// How an output is built, apart from its words; and the text it shows.
struct Seen {
    std::string built;
    std::string text;
};

Seen seen_in_text(const std::string& output) { return {"", output}; }

// Its own markup: headings, bullets, tables by their cells, footnotes.
Seen seen_in_markdown(const std::string& output) {
    const std::string bare = std::regex_replace(output, std::regex(R"(\\[!-/:-@\[-`{-~])"), "x");
    Seen seen{"", std::regex_replace(output, std::regex(R"(\\([!-/:-@\[-`{-~]))"), "$1")};
    std::istringstream lines(bare);
    for (std::string line; std::getline(lines, line); seen.built += '\n') {
        std::smatch start;
        if (std::regex_search(line, start, std::regex("^(#+ |(  )?- | +)"))) seen.built += start.str();
        if (line.starts_with("|-")) line = "|-";  // as wide as its longest cell
        for (const char c : line)
            if (std::string_view("|*_`[]<>^$~{}").find(c) != std::string_view::npos) seen.built += c;
    }
    return seen;
}

void see(const json& value, Seen& seen) {
    if (value.is_structured()) {
        seen.built += value.is_object() ? "{" : "[";
        for (const auto& [key, inner] : value.items()) {
            if (value.is_object() && !key.starts_with("zz")) seen.built += key + ":";
            see(inner, seen);
        }
        seen.built += value.is_object() ? "}" : "]";
    } else if (value.is_string()) {
        seen.text += value.get<std::string>() + "\n";
    }
}

Seen seen_in_json(const std::string& output) {
    Seen seen;
    see(json::parse(output), seen);
    return seen;
}

// RFC 4180: rows by their number of cells; no cell begins a formula.
Seen seen_in_csv(const std::string& output) {
    Seen seen;
    bool quoted = false;
    std::string cell;
    const auto end_cell = [&](char with) {
        if (cell.find_first_of("=+-@\t\r") == 0 && !std::regex_match(cell, std::regex("-?[0-9.]+"))) seen.built += "formula: " + cell;
        seen.built += with;
        seen.text += cell + "\n";
        cell.clear();
    };
    for (std::size_t i = 0; i < output.size(); ++i) {
        const char c = output[i];
        if (c == '"' && quoted && i + 1 < output.size() && output[i + 1] == '"') cell += output[++i];
        else if (c == '"') quoted = !quoted;
        else if (!quoted && (c == ',' || c == '\n')) end_cell(c);
        else if (c != '\r' || quoted) cell += c;
    }
    return seen;
}

// Its tags with the names of their attributes; the text is what a reader sees, and what the page's script is given.
Seen seen_in_html(const std::string& output) {
    Seen seen;
    std::string bare = output;
    for (const auto& [from, to] : {std::pair("<style>", "</style>"), {"<script>", "</script>"}}) {
        const std::size_t at = bare.find(from);
        bare.erase(at, bare.find(to, at) - at);
    }
    const std::regex tag("<[^>]*>"), value("=\"[^\"]*\"");
    for (std::sregex_iterator at(bare.begin(), bare.end(), tag), end; at != end; ++at)
        seen.built += std::regex_replace(at->str(), value, "") + "\n";
    seen.text = std::regex_replace(bare, tag, "");
    for (const auto& [name, character] : {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (std::size_t at = 0; (at = seen.text.find(name, at)) != std::string::npos; ++at) seen.text.replace(at, std::string(name).size(), character);
    return seen;
}

// A drawing shows nothing of an assessment but states: all of it is how it is built.
Seen seen_in_drawing(const std::string& output) { return {output, ""}; }

struct Form {
    std::vector<std::string> words;
    std::function<Seen(const std::string&)> look;
    bool as_it_is = false;  // shows every character; else harmful ones as U+FFFD
};

const std::vector<Form> forms{
    {{"recommend", "NOW", "--top", "0", "--color", "always"}, [](const std::string& out) { return seen_in_text(std::regex_replace(out, std::regex("\x1b\\[[0-2]?m"), "")); }},
    {{"recommend", "NOW", "--format", "text"}, seen_in_text},
    {{"recommend", "NOW", "--format", "markdown"}, seen_in_markdown},
    {{"recommend", "NOW", "--format", "json"}, seen_in_json, true},
    {{"recommend", "NOW", "--format", "html"}, seen_in_html},
    {{"recommend", "NOW", "--format", "csv", "--table", "actions"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "blocked"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "recommendations"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "position"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "commitments"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "requirements"}, seen_in_csv},
    {{"recommend", "NOW", "--format", "csv", "--table", "questions"}, seen_in_csv},
    {{"explain", "NOW", "tiny/2.1/growing/01"}, seen_in_text},
    {{"explain", "NOW", "tiny/2.1/growing/01", "--format", "markdown"}, seen_in_markdown},
    {{"explain", "NOW", "tiny/2.1/growing/01", "--format", "json"}, seen_in_json, true},
    {{"explain", "NOW", "asks/all"}, seen_in_text},
    {{"explain", "NOW", "asks/all", "--format", "markdown"}, seen_in_markdown},
    {{"explain", "NOW", "asks/all", "--format", "json"}, seen_in_json, true},
    {{"explain", "NOW", "wait-4-weeks"}, seen_in_text},
    {{"explain", "NOW", "wait-4-weeks", "--format", "markdown"}, seen_in_markdown},
    {{"explain", "NOW", "wait-4-weeks", "--format", "json"}, seen_in_json, true},
    {{"compare", "EARLIER", "NOW"}, seen_in_text},
    {{"compare", "EARLIER", "NOW", "--format", "markdown"}, seen_in_markdown},
    {{"compare", "EARLIER", "NOW", "--format", "json"}, seen_in_json, true},
    {{"compare", "EARLIER", "NOW", "--format", "csv"}, seen_in_csv},
    {{"what-if", "NOW", "SCENARIOS"}, seen_in_text},
    {{"what-if", "NOW", "SCENARIOS", "--format", "markdown"}, seen_in_markdown},
    {{"what-if", "NOW", "SCENARIOS", "--format", "json"}, seen_in_json, true},
    {{"what-if", "NOW", "SCENARIOS", "--format", "csv"}, seen_in_csv},
    {{"graph", "--assessment", "NOW", "--format", "dot"}, seen_in_drawing},
    {{"graph", "--assessment", "NOW", "--format", "mermaid"}, seen_in_drawing},
    {{"graph", "--assessment", "NOW", "--format", "graphml"}, seen_in_drawing},
    {{"graph", "--assessment", "NOW", "--format", "svg"}, seen_in_drawing},
};

std::string without_spaces(const std::string& text) { return std::regex_replace(text, std::regex("\\s+"), ""); }

class HostileAssessment : public testing::TestWithParam<HostileText> {
protected:
    static std::string shown(const Form& form) {
        return without_spaces(form.as_it_is ? GetParam().text : report::trimmed_clean(GetParam().text));
    }
};

TEST_P(HostileAssessment, ShowsAsTextInEveryFormat) {
    for (const Form& form : forms) {
        SCOPED_TRACE(fmt::format("{}", fmt::join(form.words, " ")));
        const bool picture = form.words.back() == "svg";
        if (picture && test::run_shell("command -v dot").code != 0) continue;
        const Ran usual = said(form.words, plain.text), ran = said(form.words, GetParam().text);
        EXPECT_EQ(ran.code, usual.code) << ran.err;
        EXPECT_LE(usual.code, 1) << usual.err;
        const Seen expected = form.look(usual.out), seen = form.look(ran.out);
        EXPECT_EQ(seen.built, expected.built);
        EXPECT_EQ(places_in(seen.text), places_in(expected.text));
        if (!places_in(seen.text).empty()) {
            EXPECT_NE(without_spaces(seen.text).find(shown(form)), std::string::npos) << seen.text;
        }
        if (!form.as_it_is) {
            EXPECT_EQ(fuzz::unfit_to_print(form.words.back() == "always" ? seen.text : std::regex_replace(ran.out, std::regex("\r\n"), "\n")), "");
        }
    }
}

// The tags of pandoc's HTML, without what they say: a table's columns have widths where a row is long.
std::string tags_in(const std::string& html) {
    const std::string apart = std::regex_replace(html, std::regex("</?col[^>]*>| style=\"[^\"]*\"| id=\"[^\"]*\"| href=\"#[^\"]*\"| role=\"[^\"]*\""), "");
    const std::regex tag("<[^>]*>");
    std::string out;
    for (std::sregex_iterator at(apart.begin(), apart.end(), tag), end; at != end; ++at) out += at->str() + "\n";
    return out;
}

TEST_P(HostileAssessment, IsTextToPandoc) {
    if (test::run_shell("command -v pandoc").code != 0) GTEST_SKIP() << "pandoc is not installed";
    const auto html = [](const std::string& text, const std::string& reader) {
        const TemporaryFolder folder;
        const std::string file = folder.write("a.md", said({"recommend", "NOW", "--format", "markdown"}, text).out);
        const Ran ran = test::run_shell("pandoc --wrap=none -t html -f " + reader + " '" + file + "'");
        EXPECT_EQ(ran.code, 0) << ran.err;
        return ran.out;
    };
    for (const char* reader : {"markdown", "commonmark_x"}) {
        const std::string usual = tags_in(html(plain.text, reader));
        EXPECT_GT(usual.size(), 1000u);
        EXPECT_EQ(tags_in(html(GetParam().text, reader)), usual) << reader;
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileAssessment, testing::ValuesIn(hostile_texts), [](const auto& one) { return std::string(one.param.name); });

// Where a text shows nowhere, the tests above say nothing of it.
TEST(HostilePlaces, AllButNotesForTheRecordShowSomewhere) {
    std::set<std::string> shown;
    for (const Form& form : forms) shown.merge(places_in(said(form.words, plain.text).out));
    const std::set<std::string> all = places_in(assessment_with(plain.text, "growing"));
    std::string missing;
    for (const std::string& place : all)
        if (!shown.contains(place)) missing += place + " ";
    EXPECT_EQ(missing, "zzfact zzfactnote zzfactsource zzfacttext zzmetricrater zzuncertain zzwhy ");
}

TEST(HostilePlaces, WhatIsNoTextIsRefused) {
    const auto refused = [](const std::string& raw) {
        const TemporaryFolder folder;
        std::string said = test::run_here({"recommend", folder.write("a.toml", "[system]\nname = \"a" + raw + "b\"\ndate = 2019-11-30\n")}).err;
        return said.substr(folder.path().string().size() + 1);
    };
    EXPECT_EQ(refused("\xFF"), "a.toml:2:10: error[not-utf8]: this file is not UTF-8 text\n"
                               "    2 | name = \"a\uFFFDb\"\n"
                               "      |          ^\n"
                               "      expected: UTF-8, from here on\n"
                               "      to mend:  save the file as UTF-8 in your editor\n");
    for (const std::string& raw : {std::string("\0", 1), std::string("\x1b"), std::string("\x7F")})
        EXPECT_EQ(refused(raw), "a.toml:2:10: error[toml-syntax]: this text holds a character that cannot be seen\n"
                                "    2 | name = \"a\uFFFDb\"\n"
                                "      |          ^\n"
                                "      to mend:  remove it, or write it as an escape such as \\u0007\n");
}

}  // namespace
}  // namespace ics
