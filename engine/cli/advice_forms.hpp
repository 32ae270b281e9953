// The forms in which `recommend` gives its advice: what --format takes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/advice.hpp"
#include "cli/common_options.hpp"
#include "cli/verbs.hpp"
#include "diagnostics/diagnostic.hpp"

namespace ics {

// Actions that a report shows which is read from beginning to end.
inline constexpr int first_for_reading = 10;

// How advice is to be given.
struct FormOptions {
    std::string format = "text";
    std::string table;  // of CSV, as typed; empty: actions
};

struct AdviceForm {
    std::string name;
    int first;    // actions to show where --top does not say; 0 = all
    bool binary;  // no terminal can show it
    // Nothing, and reported, where it cannot be made.
    std::optional<std::string> (*render)(const Advice&, const FormOptions&, const CommonOptions&, Streams, Diagnostics&);
};

const std::vector<AdviceForm>& advice_forms();

// The form of this name; nothing where there is none.
const AdviceForm* advice_form(const std::string& name);

// 'text (default), markdown, json, html, xlsx or csv'.
std::string form_choices();
// The forms that show at most so many actions where --top does not say: 'text and markdown'.
std::string forms_that_show(int first);
// What --table takes: 'actions (default), blocked, ... or questions'.
std::string table_choices();

// Whether --format and --table are known and go together, and the form can go where --output says; else reports why.
bool settle_form(const FormOptions& options, const CommonOptions& common, Streams streams, Diagnostics& diagnostics);

}  // namespace ics
