// The small case that tests of the priority work with.
#pragma once

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics::test {

// x with a criterion at each stage: low, mid, high. The metric m (at least 22%), not yet served by anything.
inline KnowledgeBuilder ladder() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22);
    builder.framework("f", {"base", "low", "mid", "high"})
        .capability("x").criterion("low", "low").criterion("mid", "mid").criterion("high", "high");
    return builder;
}

// x stands at low and aims for high: its next step is mid.
inline AssessmentBuilder at_low(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low").target("f", "high");
    return assessment;
}

inline std::optional<StepPriority> priority(const AdviceBench& bench, const Assessment& assessment, const std::string& step) {
    return bench.evaluate(assessment).priority[bench.step(step).value];
}

inline double part(Part part, const AdviceBench& bench, const Assessment& assessment, const std::string& step = "mid") {
    return priority(bench, assessment, step).value().values[std::size_t(part)];
}

// mid serves m, whose deadline is so; the assessment is of 30 November 2019.
inline KnowledgeBase serving_mid(std::optional<Date> deadline, bool must_do = false) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.criteria[1].serves = {MetricIndex{0}};
    knowledge.metrics[0].deadline = deadline;
    knowledge.metrics[0].must_do = must_do;
    return knowledge;
}

}  // namespace ics::test
