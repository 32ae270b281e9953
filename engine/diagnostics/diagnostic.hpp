// Problems in what users write, each with its place, a stable code, and how to mend it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/place.hpp"

namespace ics {

enum class Severity { error, warning };

// One problem. Printed as
//
//     knowledge-base/metrics/iapt.toml:12:1: error[unknown-key]: [[metric]] has no key 'targt'
//        12 | targt = 22.0
//           | ^~~~~
//        expected: one of comparison, deadline, target, unit
//        nearest:  target
//        to mend:  correct the key, or remove the line
//
// Empty fields are left out.
struct Diagnostic {
    std::string code;  // stable, kebab-case: "unknown-key"
    Severity severity = Severity::error;
    Place place = {};
    std::uint32_t length = 1;    // characters the caret underlines
    std::string message = {};    // a sentence without a full stop
    std::string expected = {};
    std::string nearest = {};    // the nearest known name
    std::string mend = {};
    std::vector<std::string> notes = {};  // lines shown below the quoted line, such as the path of a cycle
    std::vector<std::string> of = {};     // ids of the records or rules it is about; not printed: a silence names one
};

// Collects every problem of a run; prints them in order of file, line and column.
class Diagnostics {
public:
    void add(Diagnostic diagnostic);  // what it says may come from a user's file: it is made `printable`

    // Makes a file's text known, so that its lines can be quoted. Returns the name for places in it.
    std::shared_ptr<const std::string> add_file(std::string name, std::string text);

    // Takes out those that `which` picks, sorted; the others stay.
    std::vector<Diagnostic> take(const std::function<bool(const Diagnostic&)>& which);

    bool empty() const { return diagnostics_.empty(); }
    bool has_errors() const;
    // Errors reported so far, warnings apart: tells whether a step added any.
    std::size_t error_count() const;
    // Sorted by file, line, column, code, message and notes; exact repeats once.
    std::vector<Diagnostic> sorted() const;
    // All of them, as printed; empty when there are none. Ends in a line feed.
    std::string format() const;

private:
    std::string line_of(const Place& place) const;

    std::vector<Diagnostic> diagnostics_;
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace ics
