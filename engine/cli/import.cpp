// `import`: a sheet that was filled in becomes an assessment.
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "load/load.hpp"
#include "load/ratings_sheet.hpp"
#include "load/utf8.hpp"
#include "skeleton/imported_assessment.hpp"

namespace ics {

namespace {

struct Options {
    CommonOptions common;
    std::string sheet, into, date, from;
    ImportOptions import;
};

CommandLine command_line(Options& options) {
    CommandLine line(
        "import",
        "Turns a sheet written by `ics-advisor new assessment --format csv`, once it is filled in, into an\n"
        "assessment. Every remark is kept, as a comment above what it is about. Rows left empty are left out.",
        "ics-advisor import ratings.csv --output our-system.toml");
    line.argument("RATINGS.csv", options.sheet,
                  "the sheet: separated by commas, semicolons or tabs; '-' is\nstandard input");
    line.option("--into", "FILE", options.into,
                "an assessment to add to: its own text is kept as it is, and\nwhere both differ nothing is written; without --output the\nfile itself is rewritten");
    line.option("--name", "NAME", options.import.name, "the system's name, where the sheet does not say it");
    line.option("--date", "DATE", options.date, "of the assessment, where the sheet does not say it");
    line.option("--from", "NAME", options.from,
                "what messages call the sheet (default its own name); for one\nthat was converted");
    add_common_options(line, options.common);
    return line;
}

std::optional<JoinedAssessment> added_to(const SourceFile& file, const RatingsSheet& sheet,
                                         const KnowledgeBase& knowledge, const ImportOptions& options,
                                         Diagnostics& diagnostics) {
    const auto assessment = load_assessment(file, knowledge, diagnostics);
    return assessment ? joined_assessment(file.text, *assessment, sheet, knowledge, options, diagnostics)
                      : std::nullopt;
}

// A workbook is a zip file.
bool is_workbook(const SourceFile& file, Diagnostics& diagnostics) {
    if (!file.text.starts_with("PK\x03\x04")) return false;
    diagnostics.add({.code = "workbook",
                     .message = fmt::format("{} is an .xlsx file, or another kind of zip file", file.name),
                     .expected = "CSV in UTF-8",
                     .mend = "scripts/import-ratings takes an .xlsx file; or save the sheet as 'CSV UTF-8'"});
    return true;
}

std::optional<JoinedAssessment> make_assessment(const Options& options, const KnowledgeBase& knowledge,
                                                Diagnostics& diagnostics) {
    auto file = read_argument(options.sheet, diagnostics);
    if (file && is_workbook(*file, diagnostics)) return std::nullopt;
    if (file && !options.from.empty()) file->name = options.from;
    const auto into = options.into.empty() ? std::nullopt : read_file(options.into, options.into, diagnostics);
    if (!file || (!into && !options.into.empty())) return std::nullopt;
    auto sheet = read_ratings_sheet(*file, knowledge, diagnostics);
    if (!sheet) return std::nullopt;
    keep_changed_texts(*sheet, knowledge, diagnostics);
    if (into) return added_to(*into, *sheet, knowledge, options.import, diagnostics);
    auto text = imported_assessment(*sheet, options.import, diagnostics);
    return text ? std::optional(JoinedAssessment{std::move(*text)}) : std::nullopt;
}

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

// What an --into file got, for standard error: it is not shown anywhere else.
std::string told(const JoinedAssessment& joined, const std::string& file) {
    if (joined.entries + joined.remarks == 0) return fmt::format("nothing to add to {}\n", file);
    return fmt::format("added {} and {} to {}\n", counted(joined.entries, "entry", "entries"),
                       counted(joined.remarks, "remark", "remarks"), file);
}

// What is written must load: what the sheet's reader cannot see, an --into file that is at odds with it, is found here.
bool loads(const std::string& text, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    Diagnostics found;
    const bool fine = load_assessment({"the assessment that would be written", text}, knowledge, found).has_value();
    if (!fine)
        for (const Diagnostic& d : found.sorted()) diagnostics.add(d);
    return fine;
}

bool settle(Options& options, Diagnostics& diagnostics) {
    const std::string& name = options.from.empty() ? options.sheet : options.from;
    options.import.from = name == "-" ? "standard input" : repaired_utf8(std::filesystem::path(name).filename().string());
    is_utf8("--name", options.import.name, diagnostics);
    if (!options.into.empty() && (!options.import.name.empty() || !options.date.empty()))
        diagnostics.add({.code = "bad-option",
                         .message = "--name and --date do not go with --into: the file says both",
                         .mend = "leave them out, or change the file"});
    if (!options.into.empty() && options.common.output.empty()) options.common.output = options.into;
    return read_date("--date", options.date, options.import.date, diagnostics) && !diagnostics.has_errors();
}

}  // namespace

int run_import(const Words& words, Streams streams) {
    Options options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, diagnostics)) return give_up(diagnostics, streams);
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    const auto knowledge =
        folders ? load_knowledge_base(folders->knowledge, folders->overlays, diagnostics) : std::nullopt;
    if (!knowledge) return give_up(diagnostics, streams);
    const auto made = make_assessment(options, *knowledge, diagnostics);
    if (!made || !loads(made->text, *knowledge, diagnostics)) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    const bool in_place = !options.into.empty() && options.common.output == options.into;
    const bool nothing = in_place && made->entries + made->remarks == 0;
    const int code = nothing ? exit_fine : finish(made->text, exit_fine, options.common, streams);
    if (in_place && code == exit_fine) streams.err << told(*made, options.into);
    return code;
}

}  // namespace ics
