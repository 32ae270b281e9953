// A small knowledge base to write rules against, and one call to try a rule.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "script/rule_set.hpp"
#include "support/assessment_builder.hpp"

namespace ics::test {

// One framework, "toy", of the stages start, growing and settled, with
//   capability toy/1: criteria toy/1/growing/01, toy/1/settled/01 with its part toy/1/settled/01/01, and the
//                     description toy/1/start/01;
//   capability toy/2: criteria toy/2/growing/01 and toy/2/settled/01, and toy/2/settled/02, which repeats
//                     toy/1/settled/01;
// the metrics access (at least 22 %, by 31 March 2020), wait (at most 18 weeks), plan (yes/no) and total (at least
// 1,000 people, national); the context facts merger and c01 to c12; the tags finance and rural; the recommendations
// theme/local/01 and theme/local/02.
const KnowledgeBase& bench_knowledge();

// A rule file of one rule, "pack/rule", that recommends theme/local/01: the lines before it, and the lines of `when`.
// It binds one = capability toy/1, two = capability toy/2, criterion1 = toy/1/growing/01, criterion2 =
// toy/1/settled/01, access, wait, plan, total and merger.
std::string rule_text(const std::string& when, const std::string& before = "");

// What loading one file "rule.lua" prints; empty when it is sound.
std::string load_messages(const std::string& text);

// A rule set of these texts, in files "rule-0.lua", "rule-1.lua", ...; fails the test when they are not sound.
RuleSet load_rules(const std::vector<std::string>& texts, const ScriptLimits& limits = {});

// Evaluates the rule with this `when` over a case of the bench. Fails the test on any problem.
RuleResult evaluate(const std::string& when, const AssessmentBuilder& assessment);
// The same over an assessment that says nothing.
RuleResult evaluate(const std::string& when);

// Starts an assessment of the bench.
AssessmentBuilder a_case();

// "below growing: yes; met: unknown": the reads in words. An answer that was assumed has a question mark.
std::string words(const std::vector<Read>& reads);
// "toy/1 access merger": ids and names of base facts.
std::string words(const std::vector<Subject>& subjects);

}  // namespace ics::test
