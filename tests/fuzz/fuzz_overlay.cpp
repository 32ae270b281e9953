// A file of an overlay over the tiny knowledge base: it changes and removes records, and turns rules off.
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"

namespace ics::fuzz {
namespace {

std::string check(std::string_view text) { return check_knowledge_file({"overlay/more.toml", std::string(text), 1}); }

const Registration registration("overlay", check);

}  // namespace
}  // namespace ics::fuzz
