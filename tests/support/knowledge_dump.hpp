// A knowledge base as text: every record in order, every field that is not empty, every link by id.
#pragma once

#include <string>

#include "model/knowledge_base.hpp"

namespace ics::test {

std::string dump(const KnowledgeBase& knowledge);

}  // namespace ics::test
