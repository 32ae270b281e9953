// Work on many files at once.
#pragma once

#include <cstddef>
#include <functional>

namespace ics {

// Calls `work` once with each number below `count`, on several cores where there are some, in no certain order: each call
// may touch only what is its own. Returns when all are done; an exception of one is thrown on, and others may then not
// have been begun.
void share_work(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace ics
