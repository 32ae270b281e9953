#include "load/wording.hpp"

#include <string_view>

namespace ics {

namespace {

std::string joined(const std::vector<std::string>& names, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += i + 1 == names.size() ? last : std::string_view(", ");
        out += names[i];
    }
    return out;
}

}  // namespace

std::string one_of(const std::vector<std::string>& names) { return joined(names, " or "); }
std::string all_of(const std::vector<std::string>& names) { return joined(names, " and "); }

}  // namespace ics
