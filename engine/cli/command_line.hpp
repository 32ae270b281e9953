// One verb's command line: what it takes, its help, and what is wrong with what was typed. The only place
// that knows CLI11.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// Declare what the verb takes, then `parse`. Values are bound by reference: they must outlive the parse, and
// keep what they hold where the user gives nothing.
class CommandLine {
public:
    // `example` is one worked command line, shown at the end of the help.
    CommandLine(std::string verb, std::string does, std::string example);
    CommandLine(CommandLine&&) noexcept;
    ~CommandLine();

    // `name` in capitals, such as "ASSESSMENT": one that must be given, or any number of them, or at least one.
    void argument(const std::string& name, std::string& value, const std::string& help);
    void arguments(const std::string& name, std::vector<std::string>& values, const std::string& help);
    void some_arguments(const std::string& name, std::vector<std::string>& values, const std::string& help);
    // `name` with its dashes, after its short form where it has one: "-o,--output". The short form stands for the name
    // wherever that may stand: `-o FILE`, `-o=FILE`. `shown` stands for the value in the help, such as "FILE".
    void option(const std::string& name, const std::string& shown, std::string& value, const std::string& help);
    // One that may be given several times.
    void options(const std::string& name, const std::string& shown, std::vector<std::string>& values,
                 const std::string& help);
    // One that takes two values at once: `shown` names both, such as "OLD NEW". What it holds is empty or two.
    void pair(const std::string& name, const std::string& shown, std::vector<std::string>& values, const std::string& help);
    void flag(const std::string& name, bool& value, const std::string& help);
    // Options that this one does not take, each with the form of the verb that does, such as {"--seed", "what-if --sample"}:
    // whoever gives one is told where it belongs.
    void elsewhere(std::vector<std::pair<std::string, std::string>> options);

    enum class Parsed { ready, help, wrong };
    // Help wins over everything. `wrong` has been reported: codes unknown-option, unexpected-argument, missing-argument,
    // missing-value, bad-option.
    Parsed parse(const std::vector<std::string>& words, Diagnostics& diagnostics);

    std::string help() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ics
