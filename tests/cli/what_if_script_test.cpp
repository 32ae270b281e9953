// `what-if --script` on the tiny knowledge base: what a script may ask and say, each format, each error.
#include <filesystem>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

namespace fs = std::filesystem;

// The script stands as ask.lua in the working folder; it begins with its question on line 1.
class WhatIfScript : public testing::Test {
protected:
    WhatIfScript() { fs::current_path(folder_.path()); }
    ~WhatIfScript() override { fs::current_path(before_); }

    Ran run(const std::string& lines, std::vector<std::string> options = {}) {
        folder_.write("ask.lua", "question \"What then?\"\n" + lines + "\n");
        options.insert(options.begin(), {"what-if", "-", "--script", "ask.lua"});
        return run_on_tiny(options);
    }

    // What the script says, a line for each.
    std::string said(const std::string& lines, std::vector<std::string> options = {}) {
        options.insert(options.end(), {"--format", "json"});
        const Ran ran = run(lines, options);
        if (ran.code != 0) return ran.err;
        std::string out;
        const auto answer = nlohmann::json::parse(ran.out);
        for (const auto& one : answer["said"]) out += one["text"].get<std::string>() + "\n";
        return out;
    }

    std::string refused(const std::string& lines, const std::vector<std::string>& options = {}) {
        const Ran ran = run(lines, options);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    TemporaryFolder folder_;

private:
    fs::path before_ = fs::current_path();
};

constexpr const char* small = R"(local c = with { complete = "tiny/1.1/grown/01" }
local d = difference(base(), c)
say("It opens " .. text.count(#d.ready, "action") .. ".")
point("Now " .. base():stage("tiny/1.1").words .. ", then " .. c:stage("tiny/1.1").words .. ".")
columns { "action", "effort", "must_do", "note" }
for _, a in ipairs(d.done) do row { action = a.title, effort = a.effort, must_do = a.must_do } end
note "One case."
)";

TEST_F(WhatIfScript, PrintsWordsThenTheTableThenHowToReadIt) {
    EXPECT_EQ(run(small).out,
              R"(==========
What then?
==========

Tinyshire, as of 30 November 2019, aiming for: Grown in the Tiny by 1 April 2021.

It opens 0 actions.
- Now Growing, then Grown.


The figures
===========

Action                                           Effort  Must do
-----------------------------------------------  ------  -------
Give the mental health lead a seat on the board       2  no


How to read this
================

- One case.
- From the script ask.lua, which set 1 case beside what stands now. An aid to discussion: it says
  what the knowledge base and the rules make of a case, not what will happen.
)");
}

TEST_F(WhatIfScript, PrintsMarkdown) { EXPECT_EQ(run(small, {"--format", "markdown"}).out, R"(# What then?

Tinyshire, as of 30 November 2019, aiming for: Grown in the Tiny by 1 April 2021.

It opens 0 actions.

- Now Growing, then Grown.

## The figures

| Action | Effort | Must do |
|----------------------------------------|------:|-------|
| Give the mental health lead a seat on the board | 2 | no |

## How to read this

- One case.
- From the script ask.lua, which set 1 case beside what stands now. An aid to discussion: it says what the knowledge base and the rules make of a case, not what will happen.
)"); }

TEST_F(WhatIfScript, PrintsTheTableAloneAsCsv) {
    EXPECT_EQ(run(small, {"--format", "csv"}).out, "action,effort,must_do,note\r\nGive the mental health lead a seat on the board,2,false,\r\n");
    EXPECT_EQ(run("say \"No table.\"", {"--format", "csv"}).out, "");
}

TEST_F(WhatIfScript, PrintsJson) { EXPECT_EQ(run(small, {"--format", "json"}).out, R"({
  "format": "ics-advisor/what-if-script/1",
  "script": "ask.lua",
  "assessment": "standard input",
  "system": "Tinyshire",
  "as_of": "2019-11-30",
  "target": "Grown in the Tiny by 1 April 2021",
  "question": "What then?",
  "arguments": {},
  "said": [
    {
      "kind": "paragraph",
      "text": "It opens 0 actions."
    },
    {
      "kind": "point",
      "text": "Now Growing, then Grown."
    }
  ],
  "columns": [
    "action",
    "effort",
    "must_do",
    "note"
  ],
  "rows": [
    {
      "action": "Give the mental health lead a seat on the board",
      "effort": 2,
      "must_do": false,
      "note": null
    }
  ],
  "notes": [
    "One case."
  ],
  "cases": 1
}
)"); }

TEST_F(WhatIfScript, AsksOfACase) {
    EXPECT_EQ(said(R"(
local now = base()
local s = now:stage "tiny/2.1"
say("2.1: " .. s.low .. " " .. s.high .. " " .. s.words .. " " .. s.target .. " " .. s.from)
local function word(x) if x == nil then return "not known" end return x and "yes" or "no" end
say("Known: " .. word(s.known) .. ", at target: " .. word(s.at_target))
say("Reached: " .. word(now:reached "tiny/1.1@growing") .. ", " .. word(now:reached "tiny/1.1@grown") .. ", " .. word(now:reached "tiny/2.1@growing"))
say("States: " .. now:state "tiny/1.1/growing/01" .. ", " .. now:state "tiny/1.1/grown/01" .. ", " .. now:state "tiny/2.1/grown/01")
say("Ready: " .. text.join(list.collect(now:ready(), "id"), " "))
say("Blocked: " .. text.join(list.collect(now:blocked(), "id"), " "))
say("Open: " .. text.join(list.collect(now:open(), "id"), " "))
say("Done: " .. text.join(list.collect(now:done(), "id"), " "))
say("Needs: " .. text.join(list.collect(now:needs "tiny/2.1/grown/01", "id"), " "))
say("Made: " .. text.join(list.collect(now:recommendations(), "id"), " "))
say("Undecided: " .. text.join(list.collect(now:undecided(), "id"), " "))
say("Merger: " .. word(now:context "merger-planned") .. ", investment: " .. word(now:metric("investment").meets))
)"),
              R"(2.1: starting growing Starting to Growing grown rated
Known: no, at target: no
Reached: yes, no, not known
States: done, ready, undetermined
Ready: tiny/1.1/grown/01
Blocked: 
Open: tiny/2.1/growing/01 tiny/1.1/grown/01 tiny/2.1/grown/01
Done: tiny/1.1/growing/01 tiny/1.2/growing/01
Needs: 
Made: 
Undecided: report/theme-1/local/01
Merger: no, investment: no
)");
}

TEST_F(WhatIfScript, CasesStackAndStayAsTheyAre) {
    EXPECT_EQ(said(R"(
local a = with { ["tiny/1.1"] = "grown" }
local b = a:with { investment = true, ["merger-planned"] = true, ["wait-4-weeks"] = 80 }
local c = b:with { ["tiny/1.1"] = { "starting", "growing" }, ["tiny/1.2/growing/01"] = "unmet" }
for _, one in ipairs { base(), a, b, c } do
  local m = one:metric "wait-4-weeks"
  say(one:stage("tiny/1.1").words .. ", " .. (one:metric("investment").value and "true" or "false") .. ", " .. m.value .. ", "
      .. one:state "tiny/1.2/growing/01")
end
)"),
              R"(Growing, false, 61.5, done
Grown, false, 61.5, done
Grown, true, 80, done
Starting to Growing, true, 80, ready
)");
}

TEST_F(WhatIfScript, ListsWhatIsNotKnownWithItsEnds) {
    EXPECT_EQ(said(R"(
for _, u in ipairs(base():unknown()) do
  local function end_(x) if x == true then return "true" elseif x == false then return "false" end return x end
  say(u.kind .. " " .. u.id .. ": " .. end_(u.ends[1]) .. " to " .. end_(u.ends[2]))
end
say(#base():settled("unmet"):unknown() .. " are left where the actions are unmet")
say(#base():settled("met"):unknown() .. " where they are met")
)"),
              R"(capability tiny/2.1: starting to growing
criterion tiny/2.1/growing/01: unmet to met
0 are left where the actions are unmet
0 where they are met
)");
}

TEST_F(WhatIfScript, TellsHowTwoCasesDiffer) {
    EXPECT_EQ(said(R"(
local c = with { complete = { "tiny/2.1@grown" }, with_requirements = true, investment = true }
local d = difference(base(), c)
for name, found in pairs(d) do say(name .. ": " .. text.join(list.collect(found, "id"), " ")) end
for _, s in ipairs(d.stages) do say(s.title .. ": " .. s.was .. ", " .. s.is .. (s.up and ", up" or "")) end
local back = difference(c, base())
say("Back: " .. #back.undone .. " undone")
)"),
              R"(blocked: 
done: tiny/2.1/growing/01 tiny/2.1/grown/01
no_longer_recommended: 
not_ready: 
ready: 
recommended: 
requirements_met: investment
requirements_missed: 
stages: mini/1.1 tiny/2.1
undone: 
Money: Low to High, High, up
Funding: Starting to Growing, Grown, up
Back: 2 undone
)");
}

TEST_F(WhatIfScript, KnowsTheSystemAndTheKnowledge) {
    EXPECT_EQ(said(R"(
local s = system()
say(s.name .. " " .. s.as_of .. " " .. s.year .. " " .. s.month .. " " .. s.population)
for _, t in ipairs(targets()) do say(t.framework .. " " .. t.stage .. " " .. t.by .. " " .. t.days) end
for _, c in ipairs(capabilities()) do say(c.id .. " " .. text.join(c.stages, " ") .. " " .. (c.target or "no target")) end
for _, m in ipairs(metrics()) do say(m.id .. " " .. m.comparison .. " " .. m.unit) end
for _, c in ipairs(circumstances()) do say(c.id .. ": " .. c.question) end
)"),
              R"(Tinyshire 2019-11-30 2019 11 400000
tiny grown 2021-04-01 488
mini/1.1 low high no target
tiny/1.1 starting growing grown grown
tiny/1.2 starting growing grown grown
tiny/2.1 starting growing grown grown
wait-4-weeks >= %
investment = yes/no
merger-planned: Is a merger planned?
)");
}

TEST_F(WhatIfScript, HasWhatSentencesAreMadeOf) {
    EXPECT_EQ(said(R"lua(
say(text.all_of {} .. "|" .. text.all_of { "a" } .. "|" .. text.all_of { "a", "b" } .. "|" .. text.all_of { "a", 2, "c" })
say(text.join({ "a", 1.5, 3.0 }, "-") .. "|" .. text.count(1, "action") .. "|" .. text.count(2, "action") .. "|" .. text.count(0, "child", "children"))
say(text.fixed(2.25, 1) .. "|" .. text.fixed(-0.04, 1) .. "|" .. text.fixed(1234.5, 0) .. "|" .. text.fixed(1, 2))
say("[" .. text.pad("né", 4) .. "|" .. text.pad(7, 3) .. "|" .. text.pad("long", 2) .. "]")
say(text.shorten("a sentence of words", 12) .. "|" .. text.shorten("short", 12) .. "|" .. text.shorten("éééééé", 5))
say(text.capital("two") .. "|" .. text.capital("é") .. "|" .. text.length("né") .. "|" .. number.round(2.345, 2) .. "|" .. number.round(2.5)
    .. "|" .. number.least(3, 1, 2) .. "|" .. number.most(3, 1, 2))
)lua"),
              R"(|a|a and b|a, 2 and c
a-1.5-3|1 action|2 actions|0 children
2.3|0.0|1235|1.00
[né  |  7|long]
a sentenc...|short|éé...
Two|é|2|2.35|3|1|3
)");
}

TEST_F(WhatIfScript, SortsAndPicks) {
    EXPECT_EQ(said(R"(
local t = { { id = "b", n = 1 }, { id = "a", n = 2 }, { id = "c" }, { id = "d", n = 1 }, { id = "e", n = true } }
say(text.join(list.collect(list.sort(t, "n"), "id"), ""))
say(text.join(list.collect(list.sort(t, "-n", "-id"), "id"), ""))
say(text.join(list.sort { 3, "b", 1, "a", 2.5 }, " "))
say(text.join(list.collect(list.first(t, 2), "id"), "") .. #list.first(t, 99) .. #list.first(t, -1))
say(list.sum(list.first(t, 2), "n") .. " " .. (list.has({ 1, "x" }, "x") and "has" or "not") .. " " .. #list.join(t, t))
)"),
              R"(bdaec
eadbc
1 2.5 3 a b
ba50
3 has 10
)");
}

TEST_F(WhatIfScript, TakesArguments) {
    const std::string lines = R"(
local n, s, b = argument("effort", 20), argument("stage", "growing", { "growing", "grown" }), argument("all", false)
say(n + 1 .. " " .. s .. " " .. (b and "all" or "some")))";
    EXPECT_EQ(said(lines), "21 growing some\n");
    EXPECT_EQ(said(lines, {"--arg", "effort=7.5", "--arg", "stage=grown", "--arg=all=true"}), "8.5 grown all\n");
    EXPECT_EQ(refused(lines, {"--arg", "effort=many"}), R"(ask.lua:3: error[bad-argument-value]: --arg effort=many: that is no value for 'effort'
    3 | local n, s, b = argument("effort", 20), argument("stage", "growing", { "growing", "grown" }), argument("all", false)
      expected: a number, such as 20
)");
    EXPECT_EQ(refused(lines, {"--arg", "stage=grow"}), R"(ask.lua:3: error[bad-argument-value]: --arg stage=grow: that is no value for 'stage'
    3 | local n, s, b = argument("effort", 20), argument("stage", "growing", { "growing", "grown" }), argument("all", false)
      expected: growing or grown
      nearest:  grown
)");
    EXPECT_EQ(refused(lines, {"--arg", "al=true"}), R"(error[unknown-argument]: --arg al: the script takes no argument 'al'
      expected: effort, stage or all
      nearest:  all
)");
    EXPECT_EQ(refused(lines, {"--arg", "effort"}), R"(error[bad-option]: --arg cannot be 'effort'
      expected: NAME=VALUE, each name once
)");
    EXPECT_EQ(refused(lines, {"--arg", "effort=1", "--arg", "effort=2"}), R"(error[bad-option]: --arg gives 'effort' twice
      expected: NAME=VALUE, each name once
)");
}

TEST_F(WhatIfScript, NamesTheNearestOfWhatIsMisspelt) {
    EXPECT_EQ(refused("local c = with { [\"tiny/1.11\"] = \"grown\" }"), R"(ask.lua:2:20: error[unknown-id]: there is no 'tiny/1.11' to change
    2 | local c = with { ["tiny/1.11"] = "grown" }
      |                    ^~~~~~~~~
      expected: a capability, a criterion, a metric by its name, a circumstance, complete or with_requirements
      nearest:  tiny/1.1
)");
    EXPECT_EQ(refused("local c = with { [\"tiny/1.1\"] = \"grow\" }"), R"(ask.lua:2:34: error[unknown-stage]: 'tiny' has no stage 'grow'
    2 | local c = with { ["tiny/1.1"] = "grow" }
      |                                  ^~~~
      expected: starting, growing or grown
      nearest:  grown
)");
    EXPECT_EQ(refused("local c = with { complete = \"tiny/1.1@grow\" }"), R"(ask.lua:2:30: error[unknown-stage]: the framework 'tiny' has no stage 'grow'
    2 | local c = with { complete = "tiny/1.1@grow" }
      |                              ^~~~~~~~~~~~~
      expected: starting, growing or grown
      nearest:  grown
      to mend:  use one of its stages
)");
    EXPECT_EQ(refused("local c = with { [\"tiny/1.1@grown\"] = true }"), R"(ask.lua:2:20: error[unknown-id]: there is no 'tiny/1.1@grown' to change
    2 | local c = with { ["tiny/1.1@grown"] = true }
      |                    ^~~~~~~~~~~~~~
      expected: a capability, a criterion, a metric by its name, a circumstance, complete or with_requirements
      to mend:  write complete = { "tiny/1.1@grown" } to bring a capability to a stage
)");
    EXPECT_EQ(refused("local c = with { [\"tiny/2.1/starting/01\"] = \"met\" }"), R"(ask.lua:2:20: error[unknown-id]: the criterion 'tiny/2.1/starting/01' is a description: it is shown, never rated
    2 | local c = with { ["tiny/2.1/starting/01"] = "met" }
      |                    ^~~~~~~~~~~~~~~~~~~~
      to mend:  set its capability, "tiny/2.1"
)");
    EXPECT_EQ(refused("local c = with { investment = 5 }"), R"(ask.lua:2:18: error[bad-value]: 'investment' cannot be set to the number 5
    2 | local c = with { investment = 5 }
      |                  ^~~~~~~~~~
      expected: true or false
)");
    EXPECT_EQ(refused("base():stage \"tiny/1.3\""), R"(ask.lua:2:15: error[unknown-id]: there is no capability 'tiny/1.3'
    2 | base():stage "tiny/1.3"
      |               ^~~~~~~~
      expected: the id of a capability
      nearest:  tiny/1.1
      to mend:  correct it, or add the capability
)");
    EXPECT_EQ(refused("base():state \"tiny/1.1/grown/1\""), R"(ask.lua:2:15: error[unknown-id]: there is no criterion 'tiny/1.1/grown/1'
    2 | base():state "tiny/1.1/grown/1"
      |               ^~~~~~~~~~~~~~~~
      expected: the id of a criterion
      nearest:  tiny/1.1/grown/01
      to mend:  correct it, or add the criterion
)");
    EXPECT_EQ(refused("base():metric \"wait-4-week\""), R"(ask.lua:2:16: error[unknown-id]: there is no metric 'wait-4-week'
    2 | base():metric "wait-4-week"
      |                ^~~~~~~~~~~
      expected: the name of a metric
      nearest:  wait-4-weeks
      to mend:  correct it, or add the metric
)");
    EXPECT_EQ(refused("base():fires \"tiny/no-investment-pla\""), R"(ask.lua:2:15: error[unknown-id]: there is no rule or recommendation 'tiny/no-investment-pla'
    2 | base():fires "tiny/no-investment-pla"
      |               ^~~~~~~~~~~~~~~~~~~~~~
      nearest:  tiny/no-investment-plan
)");
    EXPECT_EQ(refused("base():redy()"), R"(ask.lua:2:8: error[unknown-method]: a case cannot be asked 'redy'
    2 | base():redy()
      |        ^~~~
      expected: blocked, context, done, figures, fires, metric, needs, open, reached, ready, recommendations, settled, stage, state, undecided, unknown or with
      nearest:  ready
)");
    EXPECT_EQ(refused("text.jion({}, \"\")"), R"(ask.lua:2:6: error[unknown-method]: 'text' has no 'jion'
    2 | text.jion({}, "")
      |      ^~~~
      expected: all_of, capital, count, fixed, join, length, pad or shorten
      nearest:  join
)");
    EXPECT_EQ(refused("columns { \"effort\" }\nrow { efort = 1 }"), R"(ask.lua:3:1: error[unknown-column]: the table has no column 'efort'
    3 | row { efort = 1 }
      | ^~~
      expected: effort
      nearest:  effort
)");
    EXPECT_EQ(refused("sya \"x\""), R"(ask.lua:2:1: error[unknown-global]: there is no 'sya' here
    2 | sya "x"
      | ^~~
      expected: argument, base, capabilities, circumstances, columns, difference, ipairs, list, metrics, note, number, pairs, point, question, row, say, stop, system, targets, text or with, or a name that the file declares with 'local'
      nearest:  say
)");
}

TEST_F(WhatIfScript, IsRefusedWithWhatIsWrong) {
    EXPECT_EQ(run_on_tiny({"what-if", "-", "--script", "none.lua"}).err, R"(none.lua: error[missing-file]: there is no such file
      to mend:  check the path
)");
    EXPECT_EQ(run_on_tiny({"what-if", "-", "--script", "-"}).err, R"(error[bad-option]: standard input cannot be both the assessment and the script
      expected: '-' for one of them
      to mend:  name a file for the other
)");
    EXPECT_EQ(run_on_tiny({"what-if", "-", "x.scenarios.toml", "--script", "ask.lua"}).err, R"(error[unexpected-argument]: 'x.scenarios.toml' is one too many: what-if --script takes one ASSESSMENT
      to mend:  ics-advisor what-if --script --help lists what it takes, with an example
)");
    EXPECT_EQ(refused("say \"x\"", {"--format", "xml"}), R"(error[bad-choice]: --format cannot be 'xml'
      expected: one of text, markdown, csv, json
)");
    EXPECT_EQ(refused("say \"x\"", {"--target", "grwn"}), R"(error[unknown-stage]: 'grwn' is no stage to aim at
      expected: one of growing, grown
      nearest:  grown
      to mend:  name a stage above the base of the framework that the assessment aims at
)");
    EXPECT_EQ(refused("stop \"This cannot be told.\""), R"(ask.lua:2:1: error[script-stopped]: This cannot be told.
    2 | stop "This cannot be told."
      | ^~~~
)");
    EXPECT_EQ(refused("row { a = 1 }"), R"(ask.lua:2:1: error[no-columns]: a row comes before the columns are named
    2 | row { a = 1 }
      | ^~~
      to mend:  write columns { "action", "effort" } first, with the names that your rows use
)");
}

TEST_F(WhatIfScript, SaysTheSameEachTime) {
    const std::string first = run(small).out;
    for (int i = 0; i < 3; ++i) EXPECT_EQ(run(small).out, first);
}

}  // namespace
}  // namespace ics::test
