// The knowledge base that the program is shipped with.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "model/knowledge_base.hpp"
#include "support/places.hpp"

namespace ics::test {

// Loaded once. Fails the test, with what is wrong with it, when it does not load.
const KnowledgeBase& shipped();

// Calls `visit` with every record that says something, and its kind ("criterion").
void for_each_record(const KnowledgeBase& knowledge, const std::function<void(const std::string&, const Record&)>& visit);

}  // namespace ics::test
