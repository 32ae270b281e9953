// What people write in the cells of a sheet, turned into what an assessment takes: stages, statuses, figures, dates.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/references.hpp"
#include "model/date.hpp"

namespace ics {

// "?", "unknown" and "not known": no answer, but worth a remark.
bool says_unknown(std::string_view cell);

// Every reader gives nothing, after a report at the cell, when the cell says nothing it knows. The case of letters and
// spaces at the ends do not matter.
class SheetCells {
public:
    // `separator` is the file's: where it is no comma, a comma or point before three digits could mean either.
    SheetCells(const KnowledgeBase& knowledge, const References& references, Diagnostics& diagnostics, char separator)
        : knowledge_(&knowledge), references_(&references), diagnostics_(&diagnostics), separator_(separator) {}

    // The level that a stage's id or title names.
    std::optional<Level> stage(FrameworkIndex framework, const Located& cell) const;
    // The same, or two where raters disagree: "developing; maturing", "Developing - Maturing", in any order.
    std::optional<LevelRange> stages(FrameworkIndex framework, const Located& cell) const;
    // "met", "partly", "unmet" or "not-applicable"; 'partly met', 'not met', 'n/a' and the like as well.
    std::optional<std::string> status(const Located& cell) const;
    // Yes, no, true, false.
    std::optional<bool> truth(const Located& cell) const;
    // "1,000,000", "16.8", "16,8"; "22%" where the unit is %. There a figure up to 1 needs the sign: it could be a fraction.
    std::optional<double> figure(const Located& cell, std::string_view unit) const;
    // "2019-03-31", "31/03/2019", "31.3.2019": the day first, as in the United Kingdom.
    std::optional<Date> date(const Located& cell) const;
    // Words between semicolons or commas.
    std::vector<Located> list(const Located& cell) const;

private:
    void report_figure(const Located& cell, std::string_view unit, bool grouped) const;
    void report_fraction(const Located& cell, double value) const;
    std::optional<Level> level_of(FrameworkIndex framework, std::string_view text) const;

    const KnowledgeBase* knowledge_;
    const References* references_;
    Diagnostics* diagnostics_;
    char separator_;
};

}  // namespace ics
