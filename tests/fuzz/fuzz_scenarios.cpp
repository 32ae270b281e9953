// A file of scenarios, for the tiny case: read, applied alone and on top of each other, and printed in every form.
#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"
#include "load/scenarios.hpp"
#include "report/what_if.hpp"

namespace ics::fuzz {
namespace {

constexpr std::size_t most = 3;  // scenarios that are evaluated: each is a full run

Said run_scenarios(std::string_view text) {
    TinyCase& tiny = tiny_case();
    Content& content = tiny.content;
    Diagnostics diagnostics;
    const auto scenarios = load_scenarios({{"x.scenarios.toml", std::string(text)}}, *content.knowledge, diagnostics);
    Said said{diagnostics.format(), unexplained(scenarios.has_value(), diagnostics)};
    if (!scenarios || !said.broken.empty()) return said;
    Picked picked{{}, true};
    for (std::size_t i = 0; i < scenarios->size() && i < most; ++i) picked.scenarios.push_back(i);
    Diagnostics of_run;
    const auto result = what_if(*content.knowledge, *content.graph, *content.rules, tiny.assessment, *scenarios, picked, {}, of_run);
    said.broken = unexplained(result.has_value(), of_run);
    if (!result || !said.broken.empty()) return said;
    for (const std::string& form : {of_run.format(), render_text(*result, 0), render_markdown(*result, 3)}) {
        said.text += form;
        if (said.broken.empty()) said.broken = unfit_to_print(form);
    }
    said.text += render_csv(*result) + render_json(*result);
    return said;
}

std::string check(std::string_view text) {
    const Said said = run_scenarios(text);
    return said.broken.empty() ? different("what is said", said.text, run_scenarios(text).text) : said.broken;
}

const Registration registration("scenarios", check);

}  // namespace
}  // namespace ics::fuzz
