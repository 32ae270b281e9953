// The three streams that a program is started with, made safe to use.
#pragma once

namespace ics {

// Keeps the numbers of standard streams that the caller closed from being given to files opened later: a
// message would be written into a report. Reading or writing such a stream still fails. A reader that goes
// away (`| head`) makes the write fail, instead of ending the program: `deliver` takes it for the end of the output, and the
// exit code says what it always does.
void prepare_standard_streams();

}  // namespace ics
