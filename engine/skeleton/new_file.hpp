// A file that is yet to be written.
#pragma once

#include <string>
#include <vector>

namespace ics {

struct NewFile {
    std::string path;  // below the folder that it goes into, with '/'
    std::string text;
};

}  // namespace ics
