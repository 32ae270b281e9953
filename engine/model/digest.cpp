#include "model/digest.hpp"

#include <cstdint>

#include <fmt/format.h>

#include "model/knowledge_base.hpp"

namespace ics {

std::string digest(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return fmt::format("{:016x}", hash);
}

std::string combined_digest(const std::vector<InputFile>& files) {
    std::string all;
    for (const InputFile& file : files) all += file.path + '\n' + file.digest + '\n';
    return digest(all);
}

}  // namespace ics
