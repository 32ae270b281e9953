// A fuzz target takes any text for one kind of file that users write, and says which promise about it is broken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics::fuzz {

// Runs the text through the engine, as far as it is sound. Returns the broken promise, in words; empty when all hold.
using Check = std::string (*)(std::string_view text);

struct Target {
    std::string name;  // of fuzz_<name>.cpp and seeds/<name>/
    Check check = nullptr;
};

// Those of this program: all of them in the test program, one in each fuzzer. In order of name.
std::vector<Target> targets();

// Makes a target known: each fuzz_<name>.cpp holds one.
//
//     const Registration registration("rule", check);
class Registration {
public:
    Registration(std::string name, Check check);
};

}  // namespace ics::fuzz
