#include "report/page/timeline.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/page/icons.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

constexpr std::size_t most_named = 2;
constexpr int most_years = 10;

// From 1 January of the first year to the end of the last.
class YearSpan {
public:
    explicit YearSpan(const std::vector<Date>& dates) {
        const auto [first, last] = std::minmax_element(dates.begin(), dates.end());
        first_ = int(first->year());
        last_ = int(last->year()) + 1;
    }
    // The years to name: all of them, or where they are many every second, fifth, tenth and so on.
    std::vector<int> named() const {
        int step = 1;
        for (int tens = 1; (last_ - first_) / step > most_years; tens *= 10)
            for (const int next : {2 * tens, 5 * tens, 10 * tens})
                if ((last_ - first_) / step > most_years) step = next;
        std::vector<int> out;
        for (int year = first_; year < last_; ++year)
            if ((year - first_) % step == 0) out.push_back(year);
        return out;
    }
    // '37.50%' of the way.
    std::string at(Date date) const {
        using namespace std::chrono;
        const auto days = [](Date day) { return double(sys_days(day).time_since_epoch().count()); };
        const double from = days(Date{year(first_), January, day_of(1)}), to = days(Date{year(last_), January, day_of(1)});
        return fmt::format("{:.2f}%", 100 * (days(date) - from) / (to - from));
    }

private:
    static std::chrono::day day_of(unsigned number) { return std::chrono::day(number); }

    int first_ = 0, last_ = 0;
};

Icon icon_of(Standing standing) {
    switch (standing) {
        case Standing::done: return Icon::done;
        case Standing::ahead: return Icon::ahead;
        case Standing::at_risk: return Icon::at_risk;
        case Standing::passed: return Icon::passed;
        case Standing::dropped: return Icon::dropped;
        case Standing::undated: return Icon::ahead;
    }
    return Icon::ahead;
}

class Timeline {
public:
    Timeline(Page& page, const std::vector<const CommitmentStanding*>& own, const Deadlines& others)
        : page_(page), own_(own), others_(others), years_(dates()) {}

    void write() {
        write_key();
        const auto list = page_.html.in("ul", {{"class", "ics-timeline"}});
        write_years();
        write_row("The system's own commitments", "", true, [] {});
        for (const CommitmentStanding* own : own_) {
            const std::string words = day(*own->due) + ", " + std::string(standing_words(own->standing));
            write_row(title(own->commitment), words, false, [&] { mark(*own->due, icon_of(own->standing)); });
        }
        if (others_.empty()) return;
        write_row("Dates that bear on the system", "", true, [] {});
        for (const auto& [date, what] : others_)
            write_row(titles(what, most_named), day(date), false, [&, at = date] { mark(at, Icon::deadline); });
    }

private:
    std::vector<Date> dates() const {
        std::vector<Date> out{page_.advice.as_of};
        if (page_.advice.today) out.push_back(*page_.advice.today);
        for (const CommitmentStanding* own : own_) out.push_back(*own->due);
        for (const auto& [date, what] : others_) out.push_back(date);
        return out;
    }

    void write_key() {
        const auto list = page_.html.in("ul", {{"class", "ics-key"}, {"aria-label", "Key"}});
        const auto item = [&](Icon icon, std::string_view words) {
            const auto li = page_.html.in("li");
            write_icon(page_.html, icon);
            page_.html.text(fmt::format(" {}", words));
        };
        for (const Standing standing : {Standing::done, Standing::ahead, Standing::at_risk, Standing::passed, Standing::dropped})
            if (std::any_of(own_.begin(), own_.end(), [&](const auto* own) { return own->standing == standing; }))
                item(icon_of(standing), standing_words(standing));
        if (!others_.empty()) item(Icon::deadline, "a date that bears on the system");
        item(Icon::as_of, "as of " + day(page_.advice.as_of));
        if (page_.advice.today) item(Icon::today, "read on " + day(*page_.advice.today));
    }

    template <class Mark>
    void write_row(const std::string& label, const std::string& words, bool is_group, Mark mark_it) {
        const auto row = page_.html.in("li", {{"class", is_group ? "ics-timeline__group" : "ics-timeline__row"}});
        {
            const auto text = page_.html.in("div", {{"class", "ics-timeline__label"}});
            page_.apart(label);
            if (!words.empty()) page_.html.element("span", {{"class", "ics-timeline__when"}}, words);
        }
        if (is_group) return;
        const auto track = page_.html.in("svg", {{"class", "ics-timeline__track"}, {"height", "24"}, {"width", "100%"},
                                                 {"aria-hidden", "true"}, {"focusable", "false"}});
        lines();
        mark_it();
    }

    void write_years() {
        const auto row = page_.html.in("li", {{"class", "ics-timeline__row ics-timeline__years"}, {"aria-hidden", "true"}});
        page_.html.single("div", {{"class", "ics-timeline__label"}});
        const auto track = page_.html.in("svg", {{"class", "ics-timeline__track"}, {"height", "20"}, {"width", "100%"}, {"focusable", "false"}});
        for (const int year : years_.named())
            page_.html.element("text", {{"x", years_.at(new_year(year))}, {"y", "14"}, {"class", "ics-timeline__year"}}, std::to_string(year));
    }

    static Date new_year(int year) { return Date{std::chrono::year(year), std::chrono::January, std::chrono::day(1)}; }

    void line(Date date, const char* classes) {
        page_.html.single("line", {{"x1", years_.at(date)}, {"x2", years_.at(date)}, {"y1", "0"}, {"y2", "24"}, {"class", classes}});
    }

    void lines() {
        for (const int year : years_.named()) line(new_year(year), "ics-timeline__grid");
        line(page_.advice.as_of, "ics-timeline__asof");
        if (page_.advice.today) line(*page_.advice.today, "ics-timeline__today");
    }

    void mark(Date date, Icon icon) {
        const auto box = page_.html.in("svg", {{"x", years_.at(date)}, {"y", "4"}, {"overflow", "visible"}, {"class", "ics-timeline__mark"}});
        page_.html.trusted(fmt::format(R"-(<g transform="translate(-8 0)">{}</g>)-", icon_path(icon)));
    }

    Page& page_;
    const std::vector<const CommitmentStanding*>& own_;
    const Deadlines& others_;
    YearSpan years_;
};

}  // namespace

void write_timeline(Page& page, const std::vector<const CommitmentStanding*>& own, const Deadlines& others) {
    Timeline(page, own, others).write();
}

}  // namespace ics::report::page
