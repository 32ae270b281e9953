// A file of the knowledge base, beside those of the tiny one.
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"

namespace ics::fuzz {
namespace {

std::string check(std::string_view text) { return check_knowledge_file({"knowledge-base/more.toml", std::string(text)}); }

const Registration registration("knowledge", check);

}  // namespace
}  // namespace ics::fuzz
