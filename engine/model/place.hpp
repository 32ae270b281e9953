// Where something stands in a file that a user wrote.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace ics {

// A position in a file. `file` is the path as shown to the user (never an absolute path that the user did
// not type) and is shared by all places of that file; null where there is no file. Line and column count
// from 1, columns in characters; 0 means the whole file or line.
struct Place {
    std::shared_ptr<const std::string> file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    const std::string& file_name() const {
        static const std::string none;
        return file ? *file : none;
    }
};

}  // namespace ics
