// The shipped records against the inventory of their sources, which stands beside the checkout where it is developed.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::shipped;
using Offenders = std::vector<std::string>;

struct Row {
    std::string deadline, figure;
};

// By id: the columns `deadline` and `metric` of the Royal College's report.
std::map<std::string, Row> inventory() {
    std::map<std::string, Row> rows;
    std::ifstream in(test::project() / "../shared/inventory/rcpsych-2019.tsv");
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::istringstream split(line);
        for (std::string cell; std::getline(split, cell, '\t');) cells.push_back(cell);
        if (cells.size() > 7) rows[cells[0]] = {cells[6], cells[7]};
    }
    return rows;
}

// "2019-12" is its last day, "2019/20" the last day of the financial year, a season its last day.
std::string last_day(const std::string& written) {
    std::smatch found;
    if (std::regex_match(written, found, std::regex("(\\d{4})/(\\d{2})"))) return "20" + found[2].str() + "-03-31";
    if (std::regex_match(written, found, std::regex("(\\d{4})-spring"))) return found[1].str() + "-05-31";
    if (std::regex_match(written, found, std::regex("(\\d{4})-autumn"))) return found[1].str() + "-11-30";
    if (!std::regex_match(written, found, std::regex("(\\d{4})-(\\d{2})"))) return written;
    using namespace std::chrono;
    const year_month_day_last last = year(std::stoi(found[1])) / month(unsigned(std::stoi(found[2]))) / std::chrono::last;
    return iso(Date{last});
}

TEST(Inventory, DeadlinesOfRecommendationsAreTheSources) {
    const auto rows = inventory();
    if (rows.empty()) GTEST_SKIP() << "there is no inventory beside this checkout";
    Offenders offenders;
    std::size_t dated = 0;
    for (const Recommendation& record : shipped().recommendations) {
        const auto row = rows.find(record.id);
        if (row == rows.end() || row->second.deadline == "-") continue;
        ++dated;
        const std::string expected = last_day(row->second.deadline);
        const bool as_start = record.starts && iso(*record.starts).substr(0, 4) == row->second.deadline.substr(0, 4);
        const bool fits = record.recurs == expected || as_start || (record.deadline && iso(*record.deadline) == expected);
        if (!fits) offenders.push_back(record.id + ": " + row->second.deadline);
    }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_GT(dated, 10U);
}

TEST(Inventory, DeadlinesOfMetricsAreTheSources) {
    const auto rows = inventory();
    if (rows.empty()) GTEST_SKIP() << "there is no inventory beside this checkout";
    // Best practice is due by 2020/21, only keeping its coverage by 2023/24; plans are aligned from 2022/23 on.
    const std::set<std::string> dated_otherwise{"rcpsych-2019/deliverables-2023-24/crisis/01/01",
                                                "rcpsych-2019/deliverables-2023-24/cyp/05"};
    Offenders offenders;
    std::size_t compared = 0;
    for (const Metric& metric : shipped().metrics) {
        const auto row = rows.find(metric.id);
        if (row == rows.end() || dated_otherwise.contains(metric.id)) continue;
        ++compared;
        if (!metric.deadline || iso(*metric.deadline) != last_day(row->second.deadline))
            offenders.push_back(metric.id + ": " + row->second.deadline);
    }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_GT(compared, 20U);
}

TEST(Inventory, FiguresOfMetricsAreTheSources) {
    const auto rows = inventory();
    if (rows.empty()) GTEST_SKIP() << "there is no inventory beside this checkout";
    Offenders offenders;
    std::size_t compared = 0;
    for (const Metric& metric : shipped().metrics) {
        const auto row = rows.find(metric.id);
        if (row == rows.end() || metric.unit == yes_no) continue;
        ++compared;
        std::smatch figure;
        std::regex_search(row->second.figure, figure, std::regex("[<>]?= ([0-9.]+)"));
        if (figure.empty() || std::stod(figure[1]) != metric.target)
            offenders.push_back(fmt::format("{}: {:g}, not {}", metric.id, metric.target, row->second.figure));
    }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_GT(compared, 20U);
}

// Acronyms, as far as capitals tell them: 'PCN', 'NHSE&I', 'PCNs'.
std::set<std::string> acronyms_in(const std::string& text) {
    static const std::regex pattern("\\b[A-Z][A-Z&]*[A-Z]s?\\b");
    std::set<std::string> out;
    for (std::sregex_iterator found(text.begin(), text.end(), pattern), end; found != end; ++found) {
        std::string word = found->str();
        if (word.back() == 's') word.pop_back();
        out.insert(word);
    }
    return out;
}

TEST(Glossary, ExplainsEveryAcronym) {
    std::set<std::string> known{"IT", "UK", "MP", "USA", "US", "LDN", "FIND", "DIALOG", "PML", "COBIC", "SNOMED", "CT"};  // words, names
    for (const Term& term : shipped().terms) known.insert(term.term);
    std::map<std::string, std::string> offenders;
    test::for_each_record(shipped(), [&](const std::string&, const Record& record) {
        for (const std::string& acronym : acronyms_in(record.text))
            if (!known.contains(acronym)) offenders.emplace(acronym, record.id);
    });
    EXPECT_EQ(offenders, (std::map<std::string, std::string>{}));
}

}  // namespace
}  // namespace ics
