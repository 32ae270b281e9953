#include "cli/command_line.hpp"

#include <algorithm>
#include <map>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "diagnostics/nearest.hpp"

namespace ics {

namespace {

using ShortForms = std::map<std::string, std::string>;  // of options, by name: "-o" of "--output"

// "-o, --output FILE".
class HelpFormatter : public CLI::Formatter {
public:
    explicit HelpFormatter(const ShortForms& short_forms) : short_forms_(short_forms) {}

    std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
        const std::string name = CLI::Formatter::make_option_name(option, is_positional);
        const auto known = short_forms_.find(name);
        return known == short_forms_.end() ? name : known->second + ", " + name;
    }

private:
    const ShortForms& short_forms_;
};

// `word` begins with this option: alone, or with "=" and a value.
bool names(const std::string& word, const std::string& option) {
    return word.starts_with(option) && (word.size() == option.size() || word[option.size()] == '=');
}

}  // namespace

struct CommandLine::State {
    explicit State(const std::string& does) : app(does) {}

    CLI::App app;
    std::string verb;
    std::vector<std::string> options{"--help"};
    std::vector<std::pair<std::string, std::string*>> values;  // of the options that take one
    std::map<std::string, std::string> pairs;                  // names of those that take two, with what is shown for them
    ShortForms short_forms{{"--help", "-h"}};
    std::map<std::string, std::string> elsewhere;              // names of others, with the form of the verb that takes them
    std::string arguments = "no arguments";

    // Notes the short form in "-o,--output"; returns the name.
    std::string take_short_form(const std::string& name) {
        const std::size_t comma = name.find(',');
        if (comma == std::string::npos) return name;
        const std::string own = name.substr(comma + 1);
        short_forms.emplace(own, name.substr(0, comma));
        return own;
    }

    // CLI11 does not get to know short forms: it would read '-output' as '-o utput'.
    void write_out_short_forms(std::vector<std::string>& words) const {
        for (std::string& word : words) {
            if (word == "--") return;
            for (const auto& [name, letter] : short_forms)
                if (names(word, letter)) word.replace(0, letter.size(), name);
        }
    }

    void report(Diagnostics& diagnostics, std::string code, std::string message, std::string nearest = "") const {
        diagnostics.add({.code = std::move(code),
                         .message = std::move(message),
                         .nearest = std::move(nearest),
                         .mend = fmt::format("ics-advisor {} --help lists what it takes, with an example", verb)});
    }

    // Reports the first word that nothing takes; false when there is none.
    bool report_left_over(Diagnostics& diagnostics) const {
        const std::vector<std::string> left = app.remaining();
        if (left.empty()) return false;
        const auto dashed = std::find_if(left.begin(), left.end(), [](const auto& word) { return word.starts_with("-"); });
        if (dashed == left.end()) {
            report(diagnostics, "unexpected-argument", fmt::format("'{}' is one too many: {} takes {}", left[0], verb, arguments));
            return true;
        }
        report_unknown(dashed->substr(0, dashed->find('=')), diagnostics);
        return true;
    }

    void report_unknown(const std::string& name, Diagnostics& diagnostics) const {
        const std::string message = fmt::format("{} has no option '{}'", verb, name);
        const auto known = elsewhere.find(name);
        if (known == elsewhere.end()) {
            std::vector<std::string> all = options;
            for (const auto& [other, form] : elsewhere) all.push_back(other);
            return report(diagnostics, "unknown-option", message, nearest_name(name, all));
        }
        diagnostics.add({.code = "unknown-option", .message = message,
                         .mend = fmt::format("it belongs to {0}: ics-advisor {0} --help tells of it", known->second)});
    }

    // CLI11 takes whatever follows an option as its value, another option too.
    bool report_missing_value(Diagnostics& diagnostics) const {
        const auto missing = std::find_if(values.begin(), values.end(), [this](const auto& option) {
            return app.count(option.first) > 0 && (option.second->empty() || option.second->starts_with("--"));
        });
        if (missing == values.end()) return false;
        report(diagnostics, "missing-value", fmt::format("{} needs a value", missing->first));
        return true;
    }

    // CLI11's messages start with the option's name, a flag's without its dashes.
    void report_mismatch(const std::string& what, Diagnostics& diagnostics) const {
        const std::string first = what.substr(0, what.find_first_of(": "));
        const std::string name = first.starts_with("-") ? first : "--" + first;
        if (what.find("flag override") != std::string::npos)
            report(diagnostics, "bad-option", fmt::format("{} takes no value", name));
        else if (pairs.contains(name))
            report(diagnostics, "missing-value", fmt::format("{} needs two values, {}", name, pairs.at(name)));
        else if (app.count(name) > 1)
            report(diagnostics, "bad-option", fmt::format("{} is given more than once", name));
        else
            report(diagnostics, "missing-value", fmt::format("{} needs a value", name));
    }
};

CommandLine::CommandLine(std::string verb, std::string does, std::string example)
    : state_(std::make_unique<State>(does)) {
    CLI::App& app = state_->app;
    app.name("ics-advisor " + verb);
    app.formatter(std::make_shared<HelpFormatter>(state_->short_forms));
    app.set_help_flag("--help", "this help");
    app.footer("Example:\n  " + example);
    app.get_formatter()->column_width(28);
    app.get_formatter()->label("Positionals", "Arguments");
    state_->verb = std::move(verb);
}

CommandLine::CommandLine(CommandLine&&) noexcept = default;
CommandLine::~CommandLine() = default;

void CommandLine::argument(const std::string& name, std::string& value, const std::string& help) {
    state_->app.add_option(name, value, help)->required()->option_text(" ");
    state_->arguments = state_->arguments == "no arguments" ? "one " + name : state_->arguments + " and one " + name;
}

void CommandLine::arguments(const std::string& name, std::vector<std::string>& values, const std::string& help) {
    state_->app.add_option(name, values, help)->option_text(" ");
    state_->arguments = "any number of " + name;
}

void CommandLine::some_arguments(const std::string& name, std::vector<std::string>& values, const std::string& help) {
    state_->app.add_option(name, values, help)->required()->option_text(" ");
    const std::string own = "one or more " + name;
    state_->arguments = state_->arguments == "no arguments" ? own : state_->arguments + " and " + own;
}

void CommandLine::option(const std::string& name, const std::string& shown, std::string& value, const std::string& help) {
    const std::string own = state_->take_short_form(name);
    state_->app.add_option(own, value, help)->option_text(shown);
    state_->options.push_back(own);
    state_->values.emplace_back(own, &value);
}

void CommandLine::options(const std::string& name, const std::string& shown, std::vector<std::string>& values,
                          const std::string& help) {
    state_->app.add_option(name, values, help)->option_text(shown)->take_all()->allow_extra_args(false);
    state_->options.push_back(name);
}

void CommandLine::pair(const std::string& name, const std::string& shown, std::vector<std::string>& values,
                       const std::string& help) {
    state_->app.add_option(name, values, help)->option_text(shown)->expected(2)->allow_extra_args(false);
    state_->options.push_back(name);
    state_->pairs.emplace(name, shown);
}

void CommandLine::flag(const std::string& name, bool& value, const std::string& help) {
    state_->app.add_flag(name, value, help)->disable_flag_override();
    state_->options.push_back(name);
}

void CommandLine::elsewhere(std::vector<std::pair<std::string, std::string>> options) {
    for (auto& [name, form] : options) state_->elsewhere.emplace(std::move(name), std::move(form));
}

CommandLine::Parsed CommandLine::parse(const std::vector<std::string>& words, Diagnostics& diagnostics) {
    std::vector<std::string> reversed = words;
    state_->write_out_short_forms(reversed);
    std::reverse(reversed.begin(), reversed.end());  // as CLI11 wants them
    try {
        state_->app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        return Parsed::help;
    } catch (const CLI::ExtrasError&) {
        state_->report_left_over(diagnostics);
        return Parsed::wrong;
    } catch (const CLI::RequiredError& error) {
        if (!state_->report_left_over(diagnostics))
            state_->report(diagnostics, "missing-argument", fmt::format("{} needs {}", state_->verb, state_->arguments));
        return Parsed::wrong;
    } catch (const CLI::ParseError& error) {
        state_->report_mismatch(error.what(), diagnostics);
        return Parsed::wrong;
    }
    return state_->report_missing_value(diagnostics) ? Parsed::wrong : Parsed::ready;
}

std::string CommandLine::help() const { return state_->app.help(); }

}  // namespace ics
