// A set of positions, each noted once, that empties in the time it takes to visit them.
#pragma once

#include <cstdint>
#include <vector>

namespace ics {

class Worklist {
public:
    explicit Worklist(std::size_t size = 0) : in_(size, 0) {}

    void add(std::uint32_t at) {
        if (in_[at]) return;
        in_[at] = 1;
        list_.push_back(at);
    }
    bool has(std::uint32_t at) const { return in_[at] != 0; }
    bool empty() const { return list_.empty(); }
    // In order of adding.
    const std::vector<std::uint32_t>& items() const { return list_; }
    std::vector<std::uint32_t>& items() { return list_; }

    void clear() {
        for (const std::uint32_t at : list_) in_[at] = 0;
        list_.clear();
    }

private:
    std::vector<char> in_;
    std::vector<std::uint32_t> list_;
};

}  // namespace ics
