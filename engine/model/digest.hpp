// Digests of inputs, for provenance: they tell whether two runs read the same bytes. Not a protection.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

struct InputFile;

// FNV-1a, 64 bits, as 16 hexadecimal digits (Fowler, Noll, Vo: draft-eastlake-fnv).
std::string digest(std::string_view bytes);

// Of the paths and digests of files, in their order.
std::string combined_digest(const std::vector<InputFile>& files);

}  // namespace ics
