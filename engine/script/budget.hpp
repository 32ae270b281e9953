// What a rule or script may use of the machine: memory and steps, counted where Lua asks for memory.
#pragma once

#include <cstddef>
#include <cstdint>

#include <lua.h>

namespace ics {

// The limit that a run broke.
enum class Breach { none, memory, text, table, steps };

inline constexpr std::size_t longest_text = 4096;       // bytes of one Lua string
inline constexpr std::size_t largest_block = 32 * 1024;  // bytes made at once: a table of about 1,000 entries

// The same for a state: those of rules, unless it says otherwise.
struct BlockLimits {
    std::size_t text = longest_text;
    std::size_t block = largest_block;
};

inline constexpr int counted_steps = 100;               // instructions between two counts

// Counts for one Lua state. Its limits apply from `begin` on; before, there are none.
class Budget {
public:
    // A lua_Alloc; `budget` points to a Budget. Returns null, upon which Lua raises its memory error, where a limit
    // would be broken. Lua collects its garbage before it gives up.
    static void* allocate(void* budget, void* block, std::size_t old_size, std::size_t new_size);

    // Where to look up the line that broke a limit.
    void attach(lua_State* lua) { lua_ = lua; }
    void limit_blocks(const BlockLimits& limits) { blocks_ = limits; }
    // Begins the work on one rule or file: it may hold `memory` bytes more than `held`.
    void begin(std::size_t held, std::size_t memory);
    // Begins one run within it.
    void begin_run(long long steps);
    // Counts steps; false when the run has used up its own.
    bool spend(long long steps);

    std::size_t held() const { return held_; }         // bytes
    long long spent() const { return spent_; }         // steps since `begin`
    Breach breach() const { return breach_; }          // of the run
    std::uint32_t breach_line() const { return breach_line_; }

private:
    bool allows(bool is_new, std::size_t kind, std::size_t new_size, std::size_t growth);
    bool refuse(Breach breach);

    lua_State* lua_ = nullptr;
    BlockLimits blocks_;
    std::size_t held_ = 0;
    std::size_t ceiling_ = SIZE_MAX;
    bool limited_ = false;
    long long spent_ = 0;
    long long run_end_ = 0;  // of spent_
    int refusals_ = 0;
    Breach breach_ = Breach::none;
    std::uint32_t breach_line_ = 0;
};

// The line that the innermost Lua function has come to; 0 where none runs.
std::uint32_t current_line(lua_State* lua);

}  // namespace ics
