// From a sheet to an assessment: every answer arrives, every remark is kept.
#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "load/csv.hpp"
#include "load/load.hpp"
#include "load/ratings_sheet.hpp"
#include "skeleton/assessment_sheet.hpp"
#include "skeleton/imported_assessment.hpp"
#include "support/loading.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

AssessmentPlan plan_of_all(const KnowledgeBase& knowledge) {
    AssessmentPlan plan{{}, "=Our \"own\" system", std::nullopt, {}};
    for (std::uint32_t i = 0; i < knowledge.frameworks.size(); ++i) plan.frameworks.push_back(FrameworkIndex{i});
    return plan;
}

using Table = std::vector<std::vector<std::string>>;

// The sheet as a spreadsheet would show it.
Table opened(const std::string& csv) {
    Diagnostics diagnostics;
    Table table;
    const auto file = parse_csv({"sheet.csv", csv}, diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    for (const CsvRow& row : file->rows) {
        table.emplace_back();
        for (const Located& cell : row.cells) table.back().push_back(cell.text);
    }
    return table;
}

// As a spreadsheet would save it: every cell in quotes.
std::string saved(const Table& table, const std::string& separator, const std::string& end) {
    std::string out;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell = row[i];
            for (std::size_t at = 0; (at = cell.find('"', at)) != std::string::npos; at += 2) cell.insert(at, "\"");
            out += (i == 0 ? "\"" : separator + "\"") + cell + "\"";
        }
        out += end;
    }
    return out;
}

std::string& cell(std::vector<std::string>& row, Column column) { return row[std::size_t(column)]; }

const std::vector<std::string> remarks{"# begins with a number sign",
                                       "\"\"\"three quotes\"\"\"",
                                       "'''",
                                       "two\nlines",
                                       "\n\nafter empty lines\n",
                                       "back\\slash \\u0041",
                                       "[rating.\"x\"]\nstage = 1",
                                       "caf\xC3\xA9 \xE2\x9C\x93 \xF0\x9F\x99\x82",
                                       "tab\there",
                                       "a;b,c",
                                       "=1+1",
                                       "'=quoted",
                                       "'-5', he said"};

std::string remark(std::size_t n) { return remarks[n % remarks.size()] + " (" + std::to_string(n) + ")"; }

// Answers every row: the n-th of its kind with the n-th of the choices.
void fill(Table& table, const KnowledgeBase& knowledge) {
    for (std::size_t n = 1; n < table.size(); ++n) {
        std::vector<std::string>& row = table[n];
        const std::string kind = cell(row, Column::kind), id = cell(row, Column::id);
        std::string& answer = cell(row, Column::answer);
        if (kind == "capability") {
            const Framework& framework = knowledge[knowledge[*knowledge.capability(id)].framework];
            answer = framework.stages[n % framework.stages.size()].title;
        }
        if (kind == "criterion") answer = std::vector<std::string>{"met", "Partly", "UNMET", "not applicable"}[n % 4];
        if (answer == "not applicable") cell(row, Column::reason) = "Reason " + std::to_string(n);
        if (kind == "metric")
            answer = knowledge[*knowledge.metric(id)].unit == yes_no ? "yes" : std::to_string(n % 90 + 1) + ".5";
        if (kind == "context") answer = n % 2 == 0 ? "yes" : "no";
        if (id == "date") answer = "31/03/2019";
        if (kind != "system" && kind != "target") {
            cell(row, Column::evidence) = "Evidence " + remark(n);
            cell(row, Column::source) = "Paper " + std::to_string(n);
            cell(row, Column::rater) = "Ann \"A\" Other";
            cell(row, Column::date) = "2018-02-03";
        }
        cell(row, Column::comment) = remark(n);
    }
}

struct Imported {
    std::string toml;
    std::optional<Assessment> assessment;
    std::string said;
};

Imported import(const std::string& csv, const KnowledgeBase& knowledge) {
    Diagnostics diagnostics;
    Imported out;
    auto sheet = read_ratings_sheet({"sheet.csv", csv}, knowledge, diagnostics);
    if (sheet) keep_changed_texts(*sheet, knowledge, diagnostics);
    if (sheet) out.toml = imported_assessment(*sheet, {"sheet.csv", "", std::nullopt}, diagnostics).value_or("");
    if (!out.toml.empty()) out.assessment = load_assessment({"made.toml", out.toml}, knowledge, diagnostics);
    out.said = diagnostics.format();
    return out;
}

void expect_evidence(const Evidence& evidence, std::size_t n) {
    EXPECT_EQ(evidence.evidence, "Evidence " + remark(n));
    EXPECT_EQ(evidence.source, "Paper " + std::to_string(n));
    EXPECT_EQ(evidence.rater, "Ann \"A\" Other");
    EXPECT_EQ(evidence.date, parse_date("2018-02-03"));
}

// Each line of the remark stands in a comment.
void expect_comment(const std::string& toml, const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(line.empty() || toml.find(line + "\n") != std::string::npos) << line;
}

template <class Entries, class Matches>
auto only(const Entries& entries, Matches matches) {
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), matches), 1);
    return *std::find_if(entries.begin(), entries.end(), matches);
}

TEST(SheetRoundTrip, EveryAnswerAndEveryRemarkArrives) {
    const KnowledgeBase& knowledge = test::shipped();
    Table table = opened(assessment_sheet(knowledge, plan_of_all(knowledge)));
    fill(table, knowledge);
    const Imported made = import(saved(table, ",", "\r\n"), knowledge);
    ASSERT_TRUE(made.assessment) << made.said;
    EXPECT_EQ(made.said, "");
    const Assessment& assessment = *made.assessment;
    EXPECT_EQ(assessment.system.name, "=Our \"own\" system");
    EXPECT_EQ(assessment.date, parse_date("2019-03-31"));
    const auto ratable = std::count_if(knowledge.criteria.begin(), knowledge.criteria.end(), is_ratable);
    EXPECT_EQ(assessment.capability_ratings.size(), knowledge.capabilities.size());
    EXPECT_EQ(assessment.criterion_ratings.size(), std::size_t(ratable));
    EXPECT_EQ(assessment.metrics.size(), knowledge.metrics.size());
    EXPECT_EQ(assessment.context.size(), knowledge.context_facts.size());
    for (std::size_t n = 1; n < table.size(); ++n) {
        const std::string kind = cell(table[n], Column::kind), id = cell(table[n], Column::id);
        expect_comment(made.toml, remark(n));
        if (kind == "capability") {
            const auto rating =
                only(assessment.capability_ratings, [&](const auto& r) { return knowledge[r.capability].id == id; });
            EXPECT_EQ(rating.stage.low, Level(n % knowledge[knowledge[rating.capability].framework].stages.size()))
                << id;
            expect_evidence(rating.evidence, n);
        }
        if (kind == "criterion") {
            const auto rating =
                only(assessment.criterion_ratings, [&](const auto& r) { return knowledge[r.criterion].id == id; });
            EXPECT_EQ(int(rating.status), int(n % 4)) << id;
            expect_evidence(rating.evidence, n);
        }
        if (kind == "metric" && knowledge[*knowledge.metric(id)].unit != yes_no) {
            const auto metric = only(assessment.metrics, [&](const auto& m) { return knowledge[m.metric].name == id; });
            EXPECT_EQ(metric.value, double(n % 90 + 1) + 0.5) << id;
            expect_evidence(metric.evidence, n);
        }
        if (kind == "context") {
            const auto fact = only(assessment.context, [&](const auto& c) { return knowledge[c.fact].id == id; });
            EXPECT_EQ(fact.value, n % 2 == 0) << id;
        }
    }
}

// Whatever program saved it, and in whatever order its columns stand, the same assessment comes out.
TEST(SheetRoundTrip, SeparatorsLineEndsMarksAndOrderOfColumnsMakeNoDifference) {
    const KnowledgeBase& knowledge = test::shipped();
    Table table = opened(assessment_sheet(knowledge, plan_of_all(knowledge)));
    fill(table, knowledge);
    const std::string toml = import(saved(table, ",", "\n"), knowledge).toml;
    EXPECT_NE(toml, "");
    for (const std::string separator : {",", ";", "\t"})
        for (const std::string end : {"\n", "\r\n"})
            for (const std::string mark : {"", "\xEF\xBB\xBF"})
                EXPECT_EQ(import(mark + saved(table, separator, end), knowledge).toml, toml);
    for (auto& row : table) std::reverse(row.begin(), row.end());
    EXPECT_EQ(import(saved(table, ";", "\n"), knowledge).toml, toml);
}

TEST(SheetRoundTrip, ASheetThatNobodyFilledInSaysNothing) {
    const KnowledgeBase& knowledge = test::tiny();
    const Imported made = import(assessment_sheet(knowledge, plan_of_all(knowledge)), knowledge);
    EXPECT_EQ(made.toml, "");
    EXPECT_EQ(made.said,
              "error[missing-date]: neither the sheet nor an option says the date of the assessment\n"
              "      expected: a row with the id 'date' and the kind 'system', or --date\n"
              "      to mend:  fill in the row, or add --date YYYY-MM-DD\n");
}

TEST(Sheet, NoCellBeginsAFormula) {
    const KnowledgeBase& knowledge = test::shipped();
    int cells = 0;
    for (const auto& row : opened(assessment_sheet(knowledge, plan_of_all(knowledge))))
        for (const std::string& text : row) {
            ++cells;
            EXPECT_EQ(text.find_first_of("=+-@\t\r") == 0, false) << text;
        }
    EXPECT_GT(cells, 5000);
    EXPECT_NE(assessment_sheet(knowledge, plan_of_all(knowledge)).find(",\"'=Our \"\"own\"\" system\","),
              std::string::npos);
}

TEST(Sheet, BeginsWithAMarkAndEndsItsLinesAsTheStandardSays) {
    const std::string sheet = assessment_sheet(test::tiny(), plan_of_all(test::tiny()));
    EXPECT_TRUE(
        sheet.starts_with("\xEF\xBB\xBFid,kind,domain,capability,stage,text,choices,answer,evidence,source,rater,date,"
                          "comment,reason,local target\r\n"));
    EXPECT_TRUE(sheet.ends_with("\r\n"));
}

}  // namespace
}  // namespace ics
