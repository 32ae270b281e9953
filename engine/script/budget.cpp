#include "script/budget.hpp"

#include <cstdlib>

namespace ics {

namespace {

// Larger blocks cost steps, as the time to fill them grows with their size.
constexpr std::size_t free_of_charge = 128;
constexpr std::size_t bytes_a_step = 16;

// Each refusal makes Lua collect all garbage, which takes time: one that lives at its limit is refused for good.
constexpr int most_refusals = 8;

}  // namespace

void* Budget::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
    Budget& budget = *static_cast<Budget*>(self);
    const std::size_t before = block ? old_size : 0;  // of a new block Lua says the kind in place of the size
    if (new_size == 0) {
        std::free(block);
        budget.held_ -= before;
        return nullptr;
    }
    const bool grows = new_size > before;
    if (grows && budget.limited_ && !budget.allows(!block, old_size, new_size, new_size - before)) return nullptr;
    void* const out = std::realloc(block, new_size);
    if (out) budget.held_ += new_size - before;
    return out;
}

bool Budget::allows(bool is_new, std::size_t kind, std::size_t new_size, std::size_t growth) {
    if (is_new && kind == LUA_TSTRING && new_size > blocks_.text) return refuse(Breach::text);
    if (is_new && new_size > blocks_.block) return refuse(Breach::table);
    // Only new blocks: how often Lua's own stack and tables of strings grow depends on what ran before.
    if (is_new && new_size > free_of_charge && !spend((long long)(new_size / bytes_a_step)))
        return refuse(Breach::steps);
    if (held_ + growth > ceiling_ || refusals_ > most_refusals) return refuse(Breach::memory);
    return true;
}

bool Budget::refuse(Breach breach) {
    ++refusals_;
    breach_ = breach;
    breach_line_ = current_line(lua_);
    return false;
}

void Budget::begin(std::size_t held, std::size_t memory) {
    limited_ = true;
    ceiling_ = held + memory;
    spent_ = 0;
    begin_run(0);
}

void Budget::begin_run(long long steps) {
    run_end_ = spent_ + steps;
    refusals_ = 0;
    breach_ = Breach::none;
    breach_line_ = 0;
}

bool Budget::spend(long long steps) {
    spent_ += steps;
    return spent_ <= run_end_;
}

std::uint32_t current_line(lua_State* lua) {
    lua_Debug frame;
    for (int level = 0; lua && lua_getstack(lua, level, &frame) == 1; ++level) {
        lua_getinfo(lua, "l", &frame);
        if (frame.currentline > 0) return std::uint32_t(frame.currentline);
    }
    return 0;
}

}  // namespace ics
