#include "cli/advice_forms.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/option_values.hpp"
#include "cli/use_colour.hpp"
#include "report/advice_csv.hpp"
#include "report/report.hpp"
#include "report/xlsx.hpp"

namespace ics {

namespace {

constexpr int all = 0;

std::optional<std::string> as_text(const Advice& advice, const FormOptions&, const CommonOptions& common, Streams streams, Diagnostics&) {
    TextOptions text;
    text.colour = use_colour(common, streams);
    return render_text(advice, text);
}

std::optional<std::string> as_markdown(const Advice& advice, const FormOptions&, const CommonOptions&, Streams, Diagnostics&) {
    return render_markdown(advice);
}

std::optional<std::string> as_json(const Advice& advice, const FormOptions&, const CommonOptions&, Streams, Diagnostics&) {
    return render_json(advice);
}

std::optional<std::string> as_html(const Advice& advice, const FormOptions&, const CommonOptions&, Streams, Diagnostics&) {
    return render_html(advice);
}

std::optional<std::string> as_xlsx(const Advice& advice, const FormOptions&, const CommonOptions&, Streams, Diagnostics& diagnostics) {
    return render_xlsx(advice, diagnostics);
}

std::optional<std::string> as_csv(const Advice& advice, const FormOptions& options, const CommonOptions&, Streams, Diagnostics&) {
    return render_csv(advice, options.table.empty() ? "actions" : options.table);
}

// 'text, markdown or json', with that word before the last.
std::string listed(const std::vector<std::string>& names, std::string_view last) {
    std::string out = names.front();
    for (std::size_t i = 1; i < names.size(); ++i) out += (i + 1 == names.size() ? fmt::format(" {} ", last) : ", ") + names[i];
    return out;
}

std::string choices(std::vector<std::string> names) {
    names.front() += " (default)";
    return listed(names, "or");
}

std::vector<std::string> form_names() {
    std::vector<std::string> names;
    for (const AdviceForm& form : advice_forms()) names.push_back(form.name);
    return names;
}

bool settle_table(const FormOptions& options, Diagnostics& diagnostics) {
    if (options.table.empty()) return true;
    if (options.format != "csv")
        diagnostics.add({.code = "bad-option", .message = "--table has no meaning without --format csv",
                         .mend = "add --format csv, or leave --table out"});
    return is_choice("--table", options.table, advice_tables(), diagnostics) && options.format == "csv";
}

}  // namespace

const std::vector<AdviceForm>& advice_forms() {
    static const std::vector<AdviceForm> forms{{"text", first_for_reading, false, as_text},
                                               {"markdown", first_for_reading, false, as_markdown},
                                               {"json", all, false, as_json},
                                               {"html", all, false, as_html},
                                               {"xlsx", all, true, as_xlsx},
                                               {"csv", all, false, as_csv}};
    return forms;
}

const AdviceForm* advice_form(const std::string& name) {
    const auto& forms = advice_forms();
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const AdviceForm& form) { return form.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

std::string form_choices() { return choices(form_names()); }

std::string forms_that_show(int first) {
    std::vector<std::string> names;
    for (const AdviceForm& form : advice_forms())
        if (form.first == first) names.push_back(form.name);
    return listed(names, "and");
}

std::string table_choices() { return choices(advice_tables()); }

bool settle_form(const FormOptions& options, const CommonOptions& common, Streams streams, Diagnostics& diagnostics) {
    bool fine = is_choice("--format", options.format, form_names(), diagnostics);
    fine &= settle_table(options, diagnostics);
    const AdviceForm* const form = advice_form(options.format);
    if (!form || !form->binary || !is_to_terminal(common, streams)) return fine;
    diagnostics.add({.code = "bad-option", .message = fmt::format("--format {} is a file, which a terminal cannot show", form->name),
                     .mend = fmt::format("name the file to write: --output report.{}", form->name)});
    return false;
}

}  // namespace ics
