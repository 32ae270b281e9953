// What a rule may use, as the Lua language server reads it: rules/.editor/ics-advisor.lua.
#pragma once

#include <string>

namespace ics::test {

// The whole file, made from host_names(): a class for each kind of handle, and the names of a rule's environment.
std::string lua_definitions();

}  // namespace ics::test
