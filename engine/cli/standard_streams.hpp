// The three streams that a program is started with, made safe to use.
#pragma once

namespace ics {

// Keeps the numbers of standard streams that the caller closed from being given to files opened later: a
// message would be written into a report. Reading or writing such a stream still fails. A reader that goes
// away (`| head`) makes the write fail, which is reported, instead of ending the program without a word.
void prepare_standard_streams();

}  // namespace ics
