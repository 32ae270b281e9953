// Advice as people and programs read it: text for the terminal, Markdown for papers, JSON for programs.
#pragma once

#include <string>

#include "advise/advice.hpp"
#include "advise/explanation.hpp"

namespace ics {

struct TextOptions {
    int width = 100;      // columns; no line is wider. Below 60 counts as 60
    bool colour = false;  // bold and dim by terminal escapes; never a hue
};

// All three are pure: the same advice gives the same bytes, whatever the locale. None fails: what is not
// UTF-8 in a text, and what a terminal would obey as a command, is shown as U+FFFD.

// The report for the terminal. Every line ends in a line feed.
std::string render_text(const Advice& advice, const TextOptions& options = {});

// The same report as Markdown (CommonMark with pipe tables and footnotes), fit for pandoc: no raw HTML, every text of the
// advice escaped. What text says in line of sources stands in footnotes.
std::string render_markdown(const Advice& advice);

// The report as one web page, complete in itself: it asks for nothing from anywhere, may run no script but its own, and is
// a plain report where scripts are off. Every text of the advice shows as text.
std::string render_html(const Advice& advice);

// Why something is advised or not, in the same three forms; the JSON has every field of the explanation.
std::string render_text(const Explanation& explanation, const TextOptions& options = {});
std::string render_markdown(const Explanation& explanation);
std::string render_json(const Explanation& explanation);

// Every field of the advice, as advice.schema.json (JSON Schema draft-07) describes. Indented by two spaces;
// numbers as exact as they are held; what is absent is null, never left out. Bytes that are not UTF-8 become
// U+FFFD, all other characters stay.
std::string render_json(const Advice& advice);

}  // namespace ics
