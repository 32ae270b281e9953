#include "fuzz/target.hpp"

#include <algorithm>

namespace ics::fuzz {

namespace {

std::vector<Target>& registered() {
    static std::vector<Target> list;
    return list;
}

}  // namespace

std::vector<Target> targets() {
    std::vector<Target> out = registered();
    std::sort(out.begin(), out.end(), [](const Target& a, const Target& b) { return a.name < b.name; });
    return out;
}

Registration::Registration(std::string name, Check check) { registered().push_back({std::move(name), check}); }

}  // namespace ics::fuzz
