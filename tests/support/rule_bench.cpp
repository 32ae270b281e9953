#include "support/rule_bench.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/knowledge_builder.hpp"

namespace ics::test {

namespace {

KnowledgeBase make_knowledge() {
    using namespace std::chrono_literals;
    KnowledgeBuilder bench;
    bench.framework("toy", {"start", "growing", "settled"})
        .capability("toy/1")
        .description("toy/1/start/01", "start")
        .criterion("toy/1/growing/01", "growing")
        .criterion("toy/1/settled/01", "settled")
        .part("toy/1/settled/01/01", "toy/1/settled/01")
        .capability("toy/2")
        .criterion("toy/2/growing/01", "growing")
        .criterion("toy/2/settled/01", "settled")
        .repeat("toy/2/settled/02", "settled", "toy/1/settled/01")
        .metric("access", Comparison::at_least, 22);
    bench.last_metric().deadline = 2020y / 3 / 31;
    bench.metric("wait", Comparison::at_most, 18, "weeks")
        .metric("plan", Comparison::equal, 1, std::string(yes_no))
        .metric("total", Comparison::at_least, 1000, "people");
    bench.last_metric().scope = Scope::national;
    bench.context("merger")
        .tag("finance")
        .tag("rural")
        .theme("theme")
        .recommendation("theme/local/01")
        .recommendation("theme/local/02");
    for (int i = 1; i <= 12; ++i) bench.context(fmt::format("c{:02}", i));
    return bench.build();
}

}  // namespace

const KnowledgeBase& bench_knowledge() {
    static const KnowledgeBase knowledge = make_knowledge();
    return knowledge;
}

std::string rule_text(const std::string& when, const std::string& before) {
    return fmt::format(R"(local one, two = capability "toy/1", capability "toy/2"
local criterion1, criterion2 = criterion "toy/1/growing/01", criterion "toy/1/settled/01"
local access, wait, plan, total = metric "access", metric "wait", metric "plan", metric "total"
local merger = context "merger"
{}
return rule {{
  id = "pack/rule",
  title = "A rule under test",
  recommends = {{ "theme/local/01" }},
  when = function()
{}
  end,
}}
)",
                       before, when);
}

std::string load_messages(const std::string& text) {
    Diagnostics diagnostics;
    load_rule_set({{"rule.lua", text}}, bench_knowledge(), {}, diagnostics);
    return diagnostics.format();
}

RuleSet load_rules(const std::vector<std::string>& texts, const ScriptLimits& limits) {
    std::vector<SourceFile> files;
    for (const std::string& text : texts) files.push_back({fmt::format("rule-{}.lua", files.size()), text});
    Diagnostics diagnostics;
    auto rules = load_rule_set(files, bench_knowledge(), limits, diagnostics);
    if (!rules) throw std::runtime_error(diagnostics.format());
    return std::move(*rules);
}

RuleResult evaluate(const std::string& when, const AssessmentBuilder& assessment) {
    RuleSet rules = load_rules({rule_text(when)});
    Diagnostics diagnostics;
    RuleResult result = rules.evaluate(RuleIndex{0}, assessment.facts(), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return result;
}

RuleResult evaluate(const std::string& when) { return evaluate(when, a_case()); }

AssessmentBuilder a_case() { return AssessmentBuilder(bench_knowledge()); }

std::string words(const std::vector<Read>& reads) {
    std::string out;
    for (const Read& read : reads)
        out += fmt::format("{}{}: {}{}", out.empty() ? "" : "; ", question(bench_knowledge(), read),
                           read.answer ? "yes" : "no", read.known ? "" : "?");
    return out;
}

std::string words(const std::vector<Subject>& subjects) {
    const KnowledgeBase& knowledge = bench_knowledge();
    std::string out;
    for (const Subject& subject : subjects) {
        if (!out.empty()) out += " ";
        switch (subject.kind) {
            case Read::Kind::capability: out += knowledge.capabilities[subject.index].id; break;
            case Read::Kind::criterion: out += knowledge.criteria[subject.index].id; break;
            case Read::Kind::metric: out += knowledge.metrics[subject.index].name; break;
            case Read::Kind::context: out += knowledge.context_facts[subject.index].id; break;
            case Read::Kind::system: out += "system"; break;
        }
    }
    return out;
}

}  // namespace ics::test
