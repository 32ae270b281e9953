// The page's script and look, as the build of engine/report/page made them.
#pragma once

#include <string_view>

namespace ics::report::page {

struct Asset {
    std::string_view text;
    std::string_view digest;  // 'sha256-...', as a Content-Security-Policy names it
};

extern const Asset script;
extern const Asset style;

}  // namespace ics::report::page
