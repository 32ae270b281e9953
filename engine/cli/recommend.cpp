// `recommend`: the main job, an assessment in, the report out.
#include <ostream>

#include <fmt/format.h>

#include "advise/advise.hpp"
#include "cli/advice_forms.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/theme_option.hpp"
#include "cli/verbs.hpp"

namespace ics {

namespace {

struct RecommendOptions {
    CommonOptions common;
    std::string assessment;
    FormOptions form;
    std::string top, theme, as_of, today;  // as typed
    AdviseOptions advise;
    std::optional<int> first;  // actions to show; 0 = all
};

CommandLine command_line(RecommendOptions& options) {
    CommandLine line("recommend", "The report for one system: where it stands, what to do next and why.",
                     "ics-advisor recommend knowledge-base/examples/blmk-2018.toml --top 5 --today 2020-02-01");
    line.argument("ASSESSMENT", options.assessment, "the system's assessment, a TOML file; '-' is standard input");
    line.option("--format", "FORMAT", options.form.format, form_choices());
    line.option("--table", "TABLE", options.form.table, "of csv: " + table_choices());
    line.option("--top", "N", options.top,
                fmt::format("show the first N actions, blocked actions and questions;\n0 = all (default {} for {}, else all)",
                            first_for_reading, forms_that_show(first_for_reading)));
    line.option("--theme", "THEME", options.theme, "only what belongs to this key theme: its number or id");
    line.option("--target", "STAGE", options.advise.target, "aim at this stage in place of the assessment's targets");
    line.option("--as-of", "DATE", options.as_of, "the day the advice is for (default the assessment's date)");
    line.option("--today", "DATE", options.today, "the reader's day: says which dates have passed since");
    line.option("--profile", "ID", options.advise.profile, "weights of the priority, from priorities.toml");
    add_common_options(line, options.common);
    return line;
}

// Reads what was typed into values; false, and reported, when something is wrong.
bool settle(RecommendOptions& options, Streams streams, Diagnostics& diagnostics) {
    bool fine = settle_form(options.form, options.common, streams, diagnostics);
    fine &= read_date("--as-of", options.as_of, options.advise.as_of, diagnostics);
    fine &= read_date("--today", options.today, options.advise.today, diagnostics);
    if (options.top.empty()) return fine;
    options.first = whole_number("--top", options.top, diagnostics);
    return fine && options.first;
}

// Nothing, and reported, when anything that the advice rests on is wrong.
std::optional<Advice> make_advice(RecommendOptions& options, const AdviceForm& form, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return std::nullopt;
    auto [content, assessment] = load_inputs(*folders, options.assessment, diagnostics);
    if (!content.knowledge) return std::nullopt;
    const std::optional<std::string> theme = theme_id(options.theme, *content.knowledge, diagnostics);
    if (!content.complete() || !assessment || !theme) return std::nullopt;
    options.advise.rules = content.rules_digest;
    options.advise.rule_files = content.rule_files;
    options.advise.packs = content.packs;
    std::optional<Advice> advice =
        advise(*content.knowledge, *content.graph, *content.rules, *assessment, options.advise, diagnostics);
    if (advice) advice = trimmed(std::move(*advice), options.first.value_or(form.first), *theme);
    return advice;
}

}  // namespace

int run_recommend(const Words& words, Streams streams) {
    RecommendOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, streams, diagnostics)) return give_up(diagnostics, streams);
    const AdviceForm& form = *advice_form(options.form.format);
    const std::optional<Advice> advice = make_advice(options, form, diagnostics);
    if (!advice) return give_up(diagnostics, streams);
    const std::optional<std::string> report = form.render(*advice, options.form, options.common, streams, diagnostics);
    if (!report) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(*report, exit_fine, options.common, streams);
}

}  // namespace ics
