// The text of a what-if script, run over the tiny case and its answer printed in every form.
#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"
#include "report/script_answer.hpp"
#include "scenario/what_if_script.hpp"

namespace ics::fuzz {
namespace {

// A small part of what a script may use, so that those that use all of it are many in a minute.
constexpr WhatIfLimits limits{.script = {.load_steps = 40'000, .memory = 2u << 20, .depth = 50},
                              .cases = 20,
                              .evaluations = 30,
                              .held = 1u << 20,
                              .rows = 50,
                              .columns = 8,
                              .lines = 50,
                              .output = 16u << 10};

Said run_text(std::string_view text) {
    TinyCase& tiny = tiny_case();
    const Content& content = tiny.content;
    Diagnostics diagnostics;
    const auto result = what_if_script(*content.knowledge, *content.graph, *tiny.content.rules, tiny.assessment,
                                       {"script.lua", std::string(text)}, {{"stage", "grown"}, {"show", "3"}}, {}, diagnostics, limits);
    Said said{diagnostics.format(), unexplained(result.has_value(), diagnostics)};
    if (!result || !said.broken.empty()) return said;
    for (const std::string& form : {render_text(*result), render_markdown(*result)}) {
        said.text += form;
        if (said.broken.empty()) said.broken = unfit_to_print(form);
    }
    said.text += render_csv(*result) + render_json(*result);
    return said;
}

std::string check(std::string_view text) {
    const Said said = run_text(text);
    return said.broken.empty() ? different("what is said", said.text, run_text(text).text) : said.broken;
}

const Registration registration("script", check);

}  // namespace
}  // namespace ics::fuzz
