// An undo log of single values: what was overwritten is kept, and can be put back.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>

namespace ics {

// Notes values as bytes, with where they stood: these places must stay where they are for as long as they are noted.
class Journal {
public:
    // Nothing is noted before the first mark: what stands then is the ground that no `back_to` goes below.
    std::size_t mark() {
        noting_ = true;
        return size_;
    }

    // Overwrites a cell, noting what it held. False where it holds that value already.
    template <class Value>
    bool set(Value& cell, const Value& value) {
        static_assert(std::is_trivially_copyable_v<Value>);
        if (same(cell, value)) return false;
        note(&cell, sizeof(Value));
        cell = value;
        return true;
    }

    // Notes `size` bytes that are about to be overwritten.
    void note(void* at, std::size_t size) {
        if (!noting_) return;
        const std::size_t needed = size_ + size + sizeof(Entry);
        if (needed > room_) grow(needed);
        std::memcpy(bytes_.get() + size_, at, size);
        const Entry entry{at, size};
        std::memcpy(bytes_.get() + size_ + size, &entry, sizeof(Entry));
        size_ = needed;
    }

    // Puts back everything noted since the mark, the latest first.
    void back_to(std::size_t mark) {
        while (size_ > mark) {
            Entry entry{};
            std::memcpy(&entry, bytes_.get() + size_ - sizeof(Entry), sizeof(Entry));
            size_ -= sizeof(Entry) + entry.size;
            std::memcpy(entry.at, bytes_.get() + size_, entry.size);
        }
    }

private:
    struct Entry {
        void* at = nullptr;
        std::size_t size = 0;
    };

    template <class Value>
    static bool same(const Value& a, const Value& b) {
        if constexpr (std::has_unique_object_representations_v<Value>) return std::memcmp(&a, &b, sizeof(Value)) == 0;
        else return a == b;
    }

    void grow(std::size_t needed) {
        room_ = std::max(needed, room_ * 2 + 1024);
        auto more = std::make_unique_for_overwrite<std::byte[]>(room_);
        if (size_ > 0) std::memcpy(more.get(), bytes_.get(), size_);
        bytes_ = std::move(more);
    }

    std::unique_ptr<std::byte[]> bytes_;  // of each entry its old value, then the entry
    std::size_t size_ = 0, room_ = 0;
    bool noting_ = false;
};

}  // namespace ics
