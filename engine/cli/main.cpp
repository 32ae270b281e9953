// The program: hands its command line to the library.
#include <exception>
#include <iostream>

#include "cli/exit_code.hpp"
#include "cli/run.hpp"
#include "cli/standard_streams.hpp"

int main(int argc, char** argv) {
    try {
        ics::prepare_standard_streams();
        return ics::run(argc, argv, std::cout, std::cerr);
    } catch (const std::exception& error) {
        std::cerr << "error[internal]: " << error.what() << '\n';
        return ics::exit_could_not_run;
    }
}
