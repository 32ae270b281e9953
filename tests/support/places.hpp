// Where the checkout and the program under test are.
#pragma once

#include <filesystem>
#include <string>

namespace ics::test {

// The checkout.
std::filesystem::path project();
// The built program.
std::string program();

}  // namespace ics::test
