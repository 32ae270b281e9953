#include "benchmarks/synthetic.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ics::bench {

namespace {

constexpr const char* stage_names[] = {"base", "one", "two", "three"};

int stage_of(std::size_t place) { return place < 4 ? 1 : place < 7 ? 2 : 3; }

// Up to three that come before and stand at no later stage, in order.
std::vector<std::uint32_t> needs_of(std::uint32_t index, const std::vector<SyntheticCriterion>& before, Numbers& numbers) {
    std::vector<std::uint32_t> out;
    for (int tries = 0; out.size() < 3 && tries < 30 && index > 0; ++tries) {
        const std::uint32_t need = numbers.below(index);
        const bool fits = before[need].stage <= stage_of(index % criteria_each);
        if (fits && std::find(out.begin(), out.end(), need) == out.end()) out.push_back(need);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string framework_text() {
    std::string out = "[framework]\nid = \"syn\"\ntitle = \"A synthetic framework\"\nshort = \"Synthetic\"\nbase = \"base\"\n";
    for (const char* stage : stage_names) out += fmt::format("\n[[stage]]\nid = \"{}\"\ntitle = \"{}\"\n", stage, stage);
    return out + "\n[[domain]]\nid = \"syn/domain\"\ntitle = \"All of it\"\n";
}

constexpr const char* priorities_text = R"([priority]
unlocks_half = 6
urgency_days = 730
advised_half = 1

[priority.ease]
unknown = 0.5
1 = 1.0
2 = 0.8
3 = 0.6
5 = 0.3
8 = 0.1

[priority.must-do]
missed = 1.0
soon = 0.5
later = 0.2

[priority.confidence]
rated = 1.0
presumed = 0.6
inferred = 0.3

[priority.inequality]
inequalities = 1.0

[[profile]]
id = "balanced"
title = "Balanced"

[profile.weights]
gap = 3.0
unlocks = 3.0
urgency = 2.0
must-do = 2.0
shortfall = 1.0
advised = 2.0
inequality = 1.0
ease = 1.0
confidence = 1.0
)";

constexpr const char* sources_text = R"([[source]]
id = "tool"
title = "A made-up tool"
publisher = "Nobody"
date = 2019-11-01
period = "the 2019 tool"

[[lead]]
id = "board"
title = "The board"

[[tag]]
id = "inequalities"
title = "Health inequalities"

[theme]
id = "tool/theme"
number = 1
title = "All of it"
text = "All that there is."
)";

std::string recommendations_text() {
    std::string out;
    for (std::size_t i = 0; i < recommendations; ++i)
        out += fmt::format("[[recommendation]]\nid = \"tool/theme/local/{}\"\ntheme = \"tool/theme\"\naudience = \"local\"\n"
                           "title = \"Recommendation {}\"\ntext = \"Do what recommendation {} says.\"\nsource = \"tool:1\"\n\n",
                           i, i, i);
    return out;
}

std::string date_after(int days) {
    using namespace std::chrono;
    const year_month_day date = sys_days{2019y / November / 30d} + std::chrono::days{days};
    return fmt::format("{}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

}  // namespace

std::string id_of(std::size_t criterion) {
    const std::size_t place = criterion % criteria_each;
    return fmt::format("syn/{}/{}/{:02}", criterion / criteria_each, stage_names[stage_of(place)], place);
}

std::uint32_t Numbers::below(std::uint32_t limit) {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return std::uint32_t((z ^ (z >> 31)) % limit);
}

Synthetic::Synthetic(std::size_t size) {
    Numbers numbers(size);
    constexpr std::array efforts{1, 2, 3, 5, 8};
    for (std::uint32_t i = 0; i < size; ++i) {
        SyntheticCriterion criterion{stage_of(i % criteria_each), efforts[numbers.below(5)], numbers.below(7) == 0,
                                     numbers.below(metrics), {}};
        criterion.needs = needs_of(i, criteria, numbers);
        criteria.push_back(std::move(criterion));
    }
    for (std::uint32_t i = 0; i < size; ++i) {
        SyntheticRule rule;
        const std::size_t count = 2 + numbers.below(2);
        while (rule.reads.size() < count) {
            const std::uint32_t read = numbers.below(std::uint32_t(size));
            if (std::find(rule.reads.begin(), rule.reads.end(), read) == rule.reads.end()) rule.reads.push_back(read);
        }
        rule.advances = numbers.below(std::uint32_t(size));
        rule.recommends = numbers.below(recommendations);
        rules.push_back(std::move(rule));
    }
    for (SyntheticMetric& figure : figures)
        figure = {double(numbers.below(100)), double(1 + numbers.below(99)), int(numbers.below(900)) - 50};
}

std::vector<Rating> Synthetic::ratings(std::uint32_t unknown_in_hundred) const {
    Numbers numbers(criteria.size() + 1);
    std::vector<Rating> out;
    for (const SyntheticCriterion& criterion : criteria) {
        const std::uint32_t met_in_hundred = criterion.stage == 1 ? 85 : criterion.stage == 2 ? 50 : 15;
        const Rating known = numbers.below(100) < met_in_hundred ? Rating::met : Rating::unmet;
        out.push_back(numbers.below(100) < unknown_in_hundred ? Rating::unknown : known);
    }
    return out;
}

std::vector<SourceFile> Synthetic::knowledge_files() const {
    std::vector<SourceFile> out{{"priorities.toml", priorities_text}, {"sources.toml", sources_text},
                                {"framework.toml", framework_text()}, {"recommendations.toml", recommendations_text()}};
    std::string metric_text;
    for (std::size_t i = 0; i < metrics; ++i)
        metric_text += fmt::format("[[metric]]\nid = \"tool/metric/{}\"\nname = \"m{}\"\ntitle = \"Metric {}\"\ntext = \"Metric {} is met.\"\n"
                                   "comparison = \">=\"\ntarget = {:.1f}\nunit = \"%\"\ndeadline = {}\ndeadline_words = \"then\"\nscope = \"local\"\n"
                                   "must_do = true\nsource = \"tool:1\"\n\n",
                                   i, i, i, i, figures[i].target, date_after(figures[i].days));
    out.push_back({"metrics.toml", metric_text});
    std::string edges;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].needs.empty()) continue;
        edges += fmt::format("[[requires]]\nstep = \"{}\"\nneeds = [", id_of(i));
        for (const std::uint32_t need : criteria[i].needs) edges += fmt::format("\"{}\", ", id_of(need));
        edges += "]\nwhy = \"It comes first.\"\nbasis = \"judgement\"\n\n";
    }
    out.push_back({"dependencies.toml", edges});
    for (std::size_t start = 0; start < criteria.size(); start += criteria_each) {
        std::string text = fmt::format("[capability]\nid = \"syn/{}\"\ntitle = \"Capability {}\"\ndomain = \"syn/domain\"\n",
                                       start / criteria_each, start / criteria_each);
        for (std::size_t i = start; i < start + criteria_each; ++i)
            text += fmt::format("\n[[criterion]]\nid = \"{}\"\nstage = \"{}\"\naction = \"Do {}\"\ntext = \"What {} asks for is done.\"\n"
                                "source = \"tool:1\"\ntier = [\"system\"]\neffort = {}\nlead = \"board\"\nserves = [\"m{}\"]\n{}",
                                id_of(i), stage_names[criteria[i].stage], i, i, criteria[i].effort, criteria[i].metric,
                                criteria[i].inequality ? "tags = [\"inequalities\"]\n" : "");
        out.push_back({fmt::format("capability-{}.toml", start / criteria_each), std::move(text)});
    }
    return out;
}

std::vector<SourceFile> Synthetic::rule_files() const {
    std::vector<SourceFile> out;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const SyntheticRule& rule = rules[i];
        std::string text = fmt::format("local a = criterion \"{}\"\nlocal b = criterion \"{}\"\n", id_of(rule.reads[0]), id_of(rule.reads[1]));
        if (rule.reads.size() == 3) text += fmt::format("local c = criterion \"{}\"\n", id_of(rule.reads[2]));
        text += fmt::format("return rule {{\n  id = \"syn/r{}\",\n  title = \"Rule {}\",\n  recommends = {{ \"tool/theme/local/{}\" }},\n"
                            "  advances = {{ \"{}\" }},\n  when = function() return {} end,\n}}\n",
                            i, i, rule.recommends, id_of(rule.advances),
                            rule.reads.size() == 2 ? "a:met() and b:open()" : "a:open() and (b:met() or c:open())");
        out.push_back({fmt::format("r{}.lua", i), std::move(text)});
    }
    return out;
}

SourceFile Synthetic::assessment_file(const std::vector<Rating>& ratings) const {
    std::string text = "[system]\nname = \"Synthetic\"\ndate = 2019-11-30\nfictional = true\n"
                       "target = { framework = \"syn\", stage = \"three\" }\n";
    for (std::size_t i = 0; i < ratings.size(); ++i)
        if (ratings[i] != Rating::unknown)
            text += fmt::format("\n[rating.\"{}\"]\nstatus = \"{}\"\n", id_of(i), ratings[i] == Rating::met ? "met" : "unmet");
    for (std::size_t i = 0; i < metrics; ++i) text += fmt::format("\n[metric.m{}]\nvalue = {:.1f}\n", i, figures[i].value);
    return {"assessment.toml", text};
}

std::vector<std::array<Change, 3>> changes(const std::vector<Rating>& ratings, std::size_t count) {
    Numbers numbers(ratings.size() + 2);
    std::vector<std::array<Change, 3>> out(count);
    for (auto& three : out)
        for (Change& change : three) {
            change.criterion = numbers.below(std::uint32_t(ratings.size()));
            change.rating = ratings[change.criterion] == Rating::met ? Rating::unmet : Rating::met;
        }
    return out;
}

}  // namespace ics::bench
