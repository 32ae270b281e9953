// The words for where a capability, a promise and a figure stand, and for how firm a finding is.
#include <algorithm>

#include "report/words.hpp"

namespace ics::report {

std::string how_known_words(const CapabilityPosition& position) {
    const bool nothing = position.not_applicable || position.stage_words == "not known";
    return std::string(nothing ? "" : origin_words(position.origin));
}

std::string standing_words(const CommitmentStanding& commitment) {
    const std::string words(standing_words(commitment.standing)), because = phrase(commitment.because);
    if (because.empty()) return words;
    // How a date has passed says that it has.
    return commitment.standing == Standing::passed ? because : words + ": " + because;
}

std::string met_words(const MetricStanding& metric, Date now) {
    if (metric.national) return "";
    const bool ahead = metric.deadline && metric.deadline->date > now;
    return metric.meets == Truth::no && ahead ? "not yet" : std::string(met_words(metric.meets));
}

std::string presumption_words(const Reason& reason) {
    const auto rests_on = [&](Origin origin) {
        return std::any_of(reason.reads.begin(), reason.reads.end(),
                           [&](const FactRead& read) { return read.origin == origin; });
    };
    const bool wholly = std::none_of(reason.reads.begin(), reason.reads.end(), [](const FactRead& read) {
        return read.origin == Origin::rated || read.origin == Origin::derived;
    });
    if (wholly && (rests_on(Origin::presumed) || rests_on(Origin::inferred)))
        return " This rests wholly on a rated stage; nothing was said of it itself: ask before acting.";
    if (rests_on(Origin::inferred)) return " This rests in part on what is inferred from another framework: check it.";
    return rests_on(Origin::presumed) ? " This rests in part on what is presumed from a rated stage: check it." : "";
}

}  // namespace ics::report
