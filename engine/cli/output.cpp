#include "cli/output.hpp"

#include <cerrno>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include "cli/file_aside.hpp"

namespace ics {

namespace {

bool deliver_to_stream(std::string_view text, std::ostream& out, Diagnostics& diagnostics) {
    errno = 0;
    out.write(text.data(), std::streamsize(text.size()));
    if (out.flush()) return true;
    const int error = errno;
    if (error == EPIPE) return true;
    const std::string why = error == 0 ? "it does not take what is written" : std::generic_category().message(error);
    diagnostics.add({.code = "cannot-write", .message = fmt::format("cannot write standard output: {}", why),
                     .mend = "write to a file with --output FILE"});
    return false;
}

}  // namespace

bool deliver(std::string_view text, const std::string& file, std::ostream& out, Diagnostics& diagnostics) {
    if (file.empty() || file == "-") return deliver_to_stream(text, out, diagnostics);
    const auto aside = FileAside::open(file, "--output", diagnostics);
    return aside && aside->write(text, diagnostics) && aside->commit(diagnostics);
}

}  // namespace ics
