#include "support/places.hpp"

namespace ics::test {

std::filesystem::path project() { return ICS_PROJECT_DIR; }
std::string program() { return ICS_PROGRAM; }

}  // namespace ics::test
