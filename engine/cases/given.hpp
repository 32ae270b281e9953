// What a case gives of the facts that its rule reads.
#pragma once

#include <string>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"
#include "script/read.hpp"

namespace ics {

// A fact as the case has it.
struct Given {
    std::string value;  // as cases are written: "developing", "growing to grown", "partly", "16.8%"; empty: nothing
    Origin origin = Origin::unknown;  // of the ratings of capabilities and criteria; of all else rated, or unknown
};

// What stands behind the answer to `read`.
Given given(const KnowledgeBase& knowledge, const Facts& facts, const Read& read);

}  // namespace ics
