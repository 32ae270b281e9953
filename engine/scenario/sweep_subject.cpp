#include "scenario/sweep_subject.hpp"

#include "model/digest.hpp"

namespace ics {

SweepSubject sweep_subject(const Casework& work) {
    return {{work.assessment.file.path, work.assessment.system.name},
            iso(work.facts().as_of),
            compose_target(work),
            work.profile.id,
            combined_digest(work.knowledge.files),
            work.options.rules.digest,
            work.assessment.file.digest};
}

std::string difference(const SweepSubject& a, const SweepSubject& b) {
    if (a.assessment_digest != b.assessment_digest) return "the assessment is another";
    if (a.knowledge_digest != b.knowledge_digest) return "the knowledge base is another";
    if (a.rules_digest != b.rules_digest) return "the rules are others";
    return a == b ? "" : "they were run with other options (--target, --as-of, --profile), or the assessment has another path";
}

}  // namespace ics
