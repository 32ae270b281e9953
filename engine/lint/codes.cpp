#include "lint/codes.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace ics {

namespace {

constexpr Severity warning = Severity::warning, error = Severity::error;

constexpr Code table[] = {
    {"implied-dependency", warning, "a `[[requires]]` that other dependencies imply", "remove it, or one of those on the path shown"},
    {"magic-number", warning, "a figure in a rule that does not say where it comes from", "name it at the top, with a comment; or ask a metric"},
    {"misnamed-rule", warning, "a rule whose file is not called after it", "rename the file, or correct the id"},
    {"odd-figure", warning, "a figure in % below 1 or above 100 that can hardly be meant", "write 48 for 48%, not 0.48"},
    {"one-sided-cases", warning, "a rule's cases never expect that it fires, or never that it does not", "add the case that is missing"},
    {"prose-in-rule", warning, "a text of three words or more that is not the title", "write it in the knowledge base"},
    {"rated-repeat", warning, "an assessment rates a criterion that repeats another", "rate the original"},
    {"references-unchecked", warning, "a file could not be read, so names were not looked up", "mend that file first"},
    {"rule-never-fires", warning, "a rule that fires in no case there can be", "look for comparisons that exclude each other"},
    {"rule-never-silent", warning, "a rule that fires in every case there can be", "look for a comparison that another one takes back"},
    {"rules-not-compared", warning, "rules too many to be compared with each other", "check a part of the rules at a time"},
    {"rules-together", warning, "rules that come out alike in every case", "make them one rule"},
    {"stage-deadlock", warning, "a `[[requires]]` of what cannot come up before the step itself is done", "require a step of an earlier stage, or make it a `[[supports]]`"},
    {"unreached-advice", warning, "a local recommendation that no rule recommends", "write a rule that finds when a system needs it"},
    {"unread-capability", warning, "a capability of which no rule reads anything", "write a rule for what follows from its rating"},
    {"unread-criterion", warning, "a criterion that no rule and no dependency speaks of", "write what follows when it is open, or what it waits for"},
    {"unused-dependency", warning, "a `[[supports]]` that can help nobody", "remove it"},
    {"unused-silence", warning, "a `[[silence]]` of nothing, or of what cannot be silenced", "remove or correct it"},

    {"ambiguous-override", error, "an overlay changes an id that several records have", "say which, with `table`"},
    {"bad-argument", error, "a rule gives a function what it does not take", "give what the message expects"},
    {"bad-citation", error, "a citation that leads to no lines of a source and to no record", "write it as \"source:lines\", or as a record's id"},
    {"bad-date", error, "a text that is no date of the calendar", "write it as 2020-03-31"},
    {"bad-effort", error, "an effort that is not on the scale", "choose 1, 2, 3, 5 or 8"},
    {"bad-id", error, "an id that holds a space or a character that cannot be seen", "write it without"},
    {"bad-population", error, "a range of people that is none", "write [from, to] or [from]"},
    {"bad-range", error, "a pair of stages that is none", "write the lower stage first"},
    {"bad-rule", error, "a rule's declaration is not as it should be", "correct the key that is named"},
    {"base-not-first", error, "a framework's base is not its first stage", "write the base first"},
    {"binary-chunk", error, "a rule file is compiled Lua", "put the rule's source in its place"},
    {"body-of-local", error, "a local recommendation names a body", "remove `body`, or make it national"},
    {"cannot-remove", error, "an overlay takes away a record that others belong to", "change it instead"},
    {"cases-without-rule", error, "a file of cases without its rule", "rename it to match the rule, or remove it"},
    {"dangling-reference", error, "an id that no record has", "correct it: the nearest is named"},
    {"dates-reversed", error, "something ends before it starts", "correct one of the dates"},
    {"dependency-cycle", error, "steps that wait for each other", "remove one edge of the path shown"},
    {"duplicate-crosswalk", error, "two crosswalk entries of the same capabilities", "keep one"},
    {"duplicate-edge", error, "a dependency that is declared already", "keep one"},
    {"duplicate-id", error, "an id that another record has", "give one of the two another id"},
    {"duplicate-key", error, "a key that is written twice", "keep one"},
    {"duplicate-name", error, "a name that another has", "give one of the two another name"},
    {"duplicate-rule", error, "a rule's id that another rule has", "give one of the two another id"},
    {"duplicate-table", error, "a table that may be written once, written twice", "keep one"},
    {"empty-file", error, "a file without content", "write it, or remove it"},
    {"empty-override", error, "an overlay's change that changes nothing", "write the keys to change"},
    {"empty-value", error, "a value with nothing in it", "write it, or remove the line"},
    {"file-too-large", error, "a file larger than any that is read", "split it"},
    {"frozen-table", error, "a rule changes a table that stands outside `when`", "make the table inside `when`"},
    {"global-write", error, "a rule sets a global name", "write local before it"},
    {"impure-rule", error, "a rule changes a variable that stands outside `when`", "declare it inside `when`"},
    {"inside-when", error, "a rule binds a fact inside `when`", "bind it at the top of the file"},
    {"link-outside", error, "a link that leads out of its folder", "put what it leads to in its place"},
    {"missing-file", error, "a file that is not there", "check the path"},
    {"missing-folder", error, "a folder that is not there", "check the path"},
    {"missing-key", error, "a record without a key that it must have", "write it"},
    {"missing-note", error, "a record that contradicts another, without a note", "write `note`"},
    {"missing-reason", error, "not-applicable without a reason", "write `reason`"},
    {"missing-source", error, "a record that says something on nobody's word", "write `source`, or basis = \"judgement\" with `why`"},
    {"missing-table", error, "a table that the knowledge base must have", "write it"},
    {"missing-why", error, "a judgement without a reason", "write `why`"},
    {"nested-too-deep", error, "values within values, deeper than any file needs", "write it with fewer brackets"},
    {"no-step", error, "a step is expected, and the criterion is none", "name the step that the message names"},
    {"not-a-file", error, "a folder where a file is expected", "name a file in it"},
    {"not-a-folder", error, "a file where a folder is expected", "name its folder"},
    {"not-boolean", error, "`when` returns something else than true or false", "return a comparison"},
    {"not-increasing", error, "the stages of a crosswalk do not rise", "put them in order"},
    {"not-utf8", error, "a file is not UTF-8 text", "save it as UTF-8"},
    {"out-of-range", error, "a number that is too small or too large", "keep to the range that is named"},
    {"outside-when", error, "a rule asks a question outside `when`", "ask it inside `when`"},
    {"overlay-of-nothing", error, "an overlay names what is not there", "correct the name"},
    {"rated-twice", error, "an assessment rates something twice", "keep one"},
    {"repeated-value", error, "a list has something twice", "keep one"},
    {"requirement-at-base", error, "a requirement at the base, which is always reached", "make it a description, or raise its stage"},
    {"rule-depth", error, "a rule's calls are nested too deeply", "look for a function that calls itself"},
    {"rule-error", error, "a rule cannot go on", "correct what Lua complains of"},
    {"rule-memory", error, "a rule needs too much memory", "make fewer and smaller tables"},
    {"rule-steps", error, "a rule needs too many steps", "look for a loop that does not end"},
    {"rule-without-cases", error, "a rule that no case shows", "write a case in which it fires and one in which it does not"},
    {"same-framework", error, "two records of one framework where they must be of two", "name one of another framework"},
    {"script-syntax", error, "a rule file is not Lua text that can be read", "correct the line"},
    {"self-edge", error, "a dependency of a step on itself", "remove it"},
    {"target-at-base", error, "a system aims at the base, which is always reached", "aim at a later stage"},
    {"toml-syntax", error, "a file is not TOML that can be read", "correct the line"},
    {"too-few-stages", error, "a framework with too few stages", "write at least two"},
    {"two-targets", error, "two targets in one framework", "keep one"},
    {"unknown-global", error, "a rule reads a name that is not there", "correct it: the nearest is named"},
    {"unknown-id", error, "a rule names a fact, step or advice that is not there", "correct it: the nearest is named"},
    {"unknown-key", error, "a key that its table does not have", "correct it, or remove the line"},
    {"unknown-lead", error, "a lead that the vocabulary does not have", "correct it, or add it there"},
    {"unknown-method", error, "a rule asks a fact what it does not answer", "ask one of the questions that are named"},
    {"unknown-stage", error, "a stage that the framework does not have", "correct it: the nearest is named"},
    {"unknown-table", error, "a table that the knowledge base does not have", "correct it, or remove it"},
    {"unknown-tag", error, "a tag that the vocabulary does not have", "correct it, or add it there"},
    {"unknown-tier", error, "a tier that there is not", "correct it: the nearest is named"},
    {"unknown-value", error, "a word that is not one of those expected", "choose one of those that are named"},
    {"unreadable-file", error, "a file that cannot be read", "check its permissions"},
    {"unreadable-folder", error, "a folder that cannot be read", "check its permissions"},
    {"wrong-figure", error, "a figure that does not go with its unit", "correct one of the two"},
    {"wrong-kind", error, "an id of another kind of record than is expected", "name one of the kind expected"},
    {"wrong-rating", error, "a rating that does not go with what it rates", "rate it as the message says"},
    {"wrong-type", error, "a value of another type than is expected", "write it as the message says"},
    {"wrong-unit", error, "a unit that is not the metric's own", "convert the figure, or leave the unit out"},
};

std::string rows(Severity severity, std::string_view title) {
    std::string out = fmt::format("| {} | says | to mend |\n| --- | --- | --- |\n", title);
    for (const Code& code : table)
        if (code.severity == severity) out += fmt::format("| `{}` | {} | {} |\n", code.id, code.means, code.mend);
    return out;
}

}  // namespace

std::span<const Code> codes() { return table; }

const Code* code_named(std::string_view id) {
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const Code& code) { return code.id == id; });
    return found == std::end(table) ? nullptr : &*found;
}

std::string code_tables() { return rows(warning, "warning") + "\n" + rows(error, "error"); }

}  // namespace ics
