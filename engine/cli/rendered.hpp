// A result in the form that --format asks for.
#pragma once

#include <string>

#include "cli/use_colour.hpp"
#include "report/report.hpp"

namespace ics {

// Of a result that can be text, markdown, csv and json; `rows`, where it takes them, is how many rows of each list text and
// markdown show.
template <class Result, class... Rows>
std::string rendered(const Result& result, const std::string& format, const CommonOptions& common, Streams streams, Rows... rows) {
    if (format == "json") return render_json(result);
    if (format == "csv") return render_csv(result);
    if (format == "markdown") return render_markdown(result, rows...);
    TextOptions text;
    text.colour = use_colour(common, streams);
    return render_text(result, rows..., text);
}

}  // namespace ics
