#include "load/report.hpp"

namespace ics {

void report(Diagnostics& diagnostics, std::string code, const Located& at, std::string message, Help help) {
    diagnostics.add({.code = std::move(code),
                     .place = at.place,
                     .length = at.length,
                     .message = std::move(message),
                     .expected = std::move(help.expected),
                     .nearest = std::move(help.nearest),
                     .mend = std::move(help.mend)});
}

}  // namespace ics
