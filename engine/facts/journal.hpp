// An undo log of single values: what was overwritten is kept, and can be put back.
#pragma once

#include <cstddef>
#include <cstring>
#include <type_traits>
#include <vector>

namespace ics {

// Notes values as bytes, with where they stood: these places must stay where they are for as long as they are noted.
class Journal {
public:
    // Nothing is noted before the first mark: what stands then is the ground that no `back_to` goes below.
    std::size_t mark() {
        noting_ = true;
        return bytes_.size();
    }

    // Overwrites a cell, noting what it held. False where it holds that value already.
    template <class Value>
    bool set(Value& cell, const Value& value) {
        static_assert(std::is_trivially_copyable_v<Value>);
        if (cell == value) return false;
        note(&cell, sizeof(Value));
        cell = value;
        return true;
    }

    // Notes `size` bytes that are about to be overwritten.
    void note(void* at, std::size_t size) {
        if (!noting_) return;
        const std::size_t start = bytes_.size();
        bytes_.resize(start + size + sizeof(Entry));
        std::memcpy(bytes_.data() + start, at, size);
        const Entry entry{at, size};
        std::memcpy(bytes_.data() + start + size, &entry, sizeof(Entry));
    }

    // Puts back everything noted since the mark, the latest first.
    void back_to(std::size_t mark) {
        while (bytes_.size() > mark) {
            Entry entry{};
            std::memcpy(&entry, bytes_.data() + bytes_.size() - sizeof(Entry), sizeof(Entry));
            const std::size_t start = bytes_.size() - sizeof(Entry) - entry.size;
            std::memcpy(entry.at, bytes_.data() + start, entry.size);
            bytes_.resize(start);
        }
    }

private:
    struct Entry {
        void* at = nullptr;
        std::size_t size = 0;
    };

    std::vector<std::byte> bytes_;  // of each entry its old value, then the entry
    bool noting_ = false;
};

}  // namespace ics
