// The full sample with every text replaced by one that tries to break out of its format.
#pragma once

#include "sample_advice.hpp"

namespace ics::sample {

// Markup of every kind, a line feed and a tab, terminal escapes, a change of writing direction, a byte that is
// not UTF-8, wide characters and combining marks.
inline std::string nasty(const std::string& name) {
    return "# " + name + " *a* _b_ <i>c</i> [d](e) | `f` $g$ {h}\n- i\t\x1b[31mj\xE2\x80\xAEk\xFFl &amp; 汉字 "
                         "e\u0301 ~m~ \\n";
}

inline Named nasty_named(const std::string& name) { return {name + "\"</id>\n", nasty(name)}; }

inline std::vector<Named> nasty_names() { return {nasty_named("one"), nasty_named("two")}; }

inline Action nasty_action() {
    Action a = agree_a_strategy();
    a.step = nasty_named("step");
    a.done_when = nasty("done");
    a.evidence = nasty("evidence");
    a.evidence_source = nasty("source");
    a.capability = nasty_named("capability");
    a.framework = nasty("framework");
    a.why_now = nasty("why");
    a.opens = a.helped_by = a.commitments = a.advised_by = a.serves = a.also_counts_for = nasty_names();
    a.blocked_by = {{nasty_named("blocker"), StepState::later, true, false, nasty("why"), nasty_names()}};
    a.lead = nasty("lead");
    a.tiers = {nasty("tier")};
    a.partners = nasty_names();
    a.deadline = Deadline{date(2020, 3, 31), nasty("words"), nasty("what"), nasty("note")};
    a.decision = DecisionTaken{nasty("state"), nasty("owner"), std::nullopt, nasty("note")};
    a.source = nasty("source");
    a.uncertain = nasty("uncertain");
    a.elsewhere = {{nasty_named("evidence"), "case study", nasty("where"), nasty("text"), nasty("because"),
                    nasty("source")}};
    a.signs = {{"sign", nasty("sign"), nasty_names(), nasty("source")}};
    return a;
}

inline std::vector<DomainPosition> nasty_position() {
    CapabilityPosition p = derived_totals();
    p.capability = nasty_named("capability");
    p.stage_words = nasty("stage");
    p.evidence = nasty("evidence");
    p.inferred_from = nasty_names();
    p.stage_text = nasty("text");
    return {{nasty_named("domain"), nasty("framework"), {nasty("low"), nasty("high")}, {p, inferred_finance()}}};
}

inline ThemeAdvice nasty_theme() {
    ThemeAdvice t = funding_theme();
    t.theme = nasty_named("theme");
    t.text = nasty("text");
    t.key_messages = {nasty("first"), nasty("second"), "1. not a list", "--- not a rule", "(a) not a list"};
    t.local[0].text = nasty("text");
    t.local[0].parts[0].text = nasty("part");
    t.local[0].reasons[0].title = nasty("reason");
    t.local[0].reasons[0].file = nasty("file");
    t.local[0].reasons[0].reads[1].evidence = nasty("evidence");
    t.national[0].recommendation = nasty_named("national");
    t.national[0].body = nasty("body");
    return t;
}

inline Advice hostile() {
    Advice a = full();
    a.system = nasty("system");
    a.summary_of_system = std::string(300, 'x');
    a.target_words = nasty("target");
    a.summary = {nasty("summary"), "1. a list?", "=====", "```", std::string(250, '|')};
    a.position = nasty_position();
    a.actions = {nasty_action()};
    a.blocked = {nasty_action()};
    a.bottleneck = BottleneckNote{nasty_named("step"), nasty("bottleneck"), 3};
    a.themes = {nasty_theme()};
    a.findings[0].reason.title = nasty("finding");
    a.commitments = {{nasty_named("promise"), nasty("text"), std::nullopt, nasty("state"), Standing::at_risk,
                      nasty("because"), nasty_names(), nasty("source")}};
    a.metrics[0].metric = nasty_named("metric");
    a.metrics[0].value = nasty("value");
    a.questions[0].ask = nasty("ask");
    a.questions[0].help = {nasty("help")};
    a.conflicts[0].text = nasty("conflict");
    a.conflicts[0].statements = {nasty("statement")};
    a.ahead = {{nasty_named("ahead"), nasty_names()}};
    a.freedoms[0].freedoms[0].text = nasty("freedom");
    a.tiers[0].functions[0].text = nasty("function");
    a.way[0].step = a.way[0].capability = a.way[0].stage = nasty_named("way");
    a.way[1].helped_by[0].why = nasty("why");
    a.acronyms[0].expansion = nasty("expansion");
    a.left_out = {1, 1, 2, nasty("theme")};
    a.about.sources = {nasty("source")};
    a.about.assessment_file = nasty("file");
    return a;
}

}  // namespace ics::sample
