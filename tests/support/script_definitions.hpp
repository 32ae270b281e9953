// What a what-if script may use, as the Lua language server reads it: scripts/what-if/.editor/what-if.lua.
#pragma once

#include <string>

namespace ics::test {

// The whole file, made from script_names().
std::string script_definitions();

}  // namespace ics::test
