// A sample as a document for people: first what holds whatever is not known, then what hangs on it.
#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "report/render_document.hpp"
#include "report/sample.hpp"
#include "report/sample_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

std::string now_words(const std::string& state) {
    if (state.empty()) return "not on the way";
    if (state == "ready") return "can start";
    return state == "undetermined" ? "not known" : state;
}

std::string now_words(Outcome outcome) {
    return outcome == Outcome::fires ? "made" : outcome == Outcome::undetermined ? "a question" : "not made";
}

std::string rank_words(std::uint64_t rank) { return rank == 0 ? "" : std::to_string(rank); }

class SampleDocument {
public:
    SampleDocument(const Sample& sample, int top) : frame_(sample.frame), tally_(sample.tally), sample_(sample), top_(top) {}

    Document document() && {
        add_summary();
        add_actions();
        add_said("Recommendations", false);
        add_said("Findings without a recommendation", true);
        add_drawn();
        add_left();
        return std::move(out_);
    }

private:
    bool always(std::uint64_t n) const { return n == tally_.draws; }

    std::vector<Named> steps_where(const std::function<bool(const StepTally&)>& is) const {
        std::vector<Named> out;
        for (const std::size_t i : sampled_actions(sample_))
            if (is(tally_.steps[i])) out.push_back(frame_.steps[i].step);
        return out;
    }

    std::vector<Named> said_where(const std::function<bool(const SaidTally&)>& is) const {
        std::vector<Named> out;
        for (const std::size_t i : sampled_said(sample_, false))
            if (is(tally_.said[i])) out.push_back(frame_.said[i].subject);
        return out;
    }

    // A line that counts, and below it the names.
    static Item item(std::string label, std::string words, const std::vector<std::pair<std::string, std::vector<Named>>>& lists) {
        Item out{{{std::move(label), Style::strong}, {std::move(words)}}, {}};
        for (const auto& [heading, names] : lists)
            if (!names.empty()) out.below.push_back({{heading + titles(names, 10) + "."}});
        return out;
    }

    Item robust() const {
        const auto first = steps_where([&](const StepTally& t) { return always(t.first()); });
        const auto ready = steps_where([&](const StepTally& t) { return always(t.ready); });
        const auto later = steps_where([&](const StepTally& t) { return always(t.ready) && !always(t.first()); });
        const auto made = said_where([&](const SaidTally& t) { return always(t.made); });
        std::string words = fmt::format("{} can start in every draw, {} of them always among the first {}; {} made in every draw.",
                                        count(int(ready.size()), "action", "actions"), first.empty() ? "none" : std::to_string(first.size()),
                                        first_ranks, made.empty() ? "no recommendation is" : count(int(made.size()), "recommendation is", "recommendations are"));
        return item("Holds whatever the drawn facts are: ", std::move(words), {{"Always among the first: ", first}, {"Always able to start, not always among the first: ", later}, {"Always advised: ", made}});
    }

    Item dependent() const {
        const auto ready = steps_where([&](const StepTally& t) { return t.ready > 0 && !always(t.ready); });
        const auto made = said_where([&](const SaidTally& t) { return t.made > 0 && !always(t.made); });
        const auto done = steps_where([&](const StepTally& t) { return t.done > 0; });
        return item("Hangs on the drawn facts: ",
                    fmt::format("{} can start in some draws only; {} done already in some; {} made in some draws only.",
                                count(int(ready.size()), "action", "actions"), count(int(done.size()), "action turns out to be", "actions turn out to be"),
                                count(int(made.size()), "recommendation is", "recommendations are")),
                    {});
    }

    // Empty where nothing does.
    Item open() const {
        const auto questions = said_where([&](const SaidTally& t) { return t.undetermined > 0; });
        const auto steps = std::count_if(tally_.steps.begin(), tally_.steps.end(), [](const StepTally& t) { return t.undetermined > 0; });
        if (questions.empty() && steps == 0) return {};
        return item("Stays a question in some draws: ",
                    fmt::format("{}, hanging on facts that were not drawn (listed at the end).",
                                questions.empty() ? count(int(steps), "step", "steps")
                                : steps == 0      ? count(int(questions.size()), "recommendation", "recommendations")
                                                  : count(int(questions.size()), "recommendation", "recommendations") + " and " +
                                                   count(int(steps), "step", "steps")),
                    {});
    }

    void add_summary() {
        out_.heading(1, "How robust: " + title(frame_.subject.assessment));
        out_.paragraph(fmt::format("{} draws of {}, as of {}{}; seed {}.", grouped(tally_.draws),
                                   count(int(frame_.drawn.size()), "fact that is not known exactly", "facts that are not known exactly"),
                                   parse_date(frame_.subject.as_of) ? day(*parse_date(frame_.subject.as_of)) : frame_.subject.as_of,
                                   frame_.subject.target.empty() ? "" : ", aiming for: " + frame_.subject.target, frame_.seed));
        std::vector<Item> items{robust(), dependent()};
        if (Item more = open(); !more.line.empty()) items.push_back(std::move(more));
        out_.bullets(std::move(items));
        out_.paragraph(caution(sample_));
    }

    std::size_t shown(std::size_t rows) const { return top_ == 0 ? rows : std::min(rows, std::size_t(top_)); }
    void add_rest(std::size_t rows) {
        if (shown(rows) < rows) out_.paragraph(fmt::format("{} more; --top 0 shows all.", rows - shown(rows)));
    }
    std::string share(std::uint64_t n) const { return share_words(n, tally_.draws); }

    void add_actions() {
        const std::vector<std::size_t> actions = sampled_actions(sample_);
        if (actions.empty()) return;
        out_.heading(2, fmt::format("Actions ({})", actions.size()));
        Table table{{{"Action", Align::left, 40}, {"Now"}, {"First ten", Align::right}, {"Can start", Align::right},
                     {"Blocked", Align::right}, {"Done", Align::right}, {"Not known", Align::right}, {"Best rank", Align::right},
                     {"Middle", Align::right}, {"Worst", Align::right}},
                    {}};
        for (std::size_t row = 0; row < shown(actions.size()); ++row) {
            const SampledStep& step = frame_.steps[actions[row]];
            const StepTally& tally = tally_.steps[actions[row]];
            const StepTally::Ranks rank = tally.rank();
            table.rows.push_back({title(step.step), now_words(step.now), share(tally.first()), share(tally.ready), share(tally.blocked),
                                  share(tally.done), share(tally.undetermined), rank_words(rank.least), rank_words(rank.middle),
                                  rank_words(rank.greatest)});
        }
        out_.table(std::move(table));
        add_rest(actions.size());
        out_.paragraph("In how many draws each is among the first ten of the actions that can start, can start at all, is blocked, is "
                       "done, or cannot be told. In the others it waits for an earlier stage, or leads to no target. Ranks are those among "
                       "the actions that can start, over the draws in which it can.");
    }

    void add_said(const std::string& heading, bool findings) {
        const std::vector<std::size_t> list = sampled_said(sample_, findings);
        if (list.empty()) return;
        out_.heading(2, fmt::format("{} ({})", heading, list.size()));
        Table table{{{findings ? "Finding" : "Recommendation", Align::left, 50}, {"Now"}, {"Made", Align::right}, {"A question", Align::right}}, {}};
        for (std::size_t row = 0; row < shown(list.size()); ++row) {
            const SaidTally& tally = tally_.said[list[row]];
            const SaidNow& said = frame_.said[list[row]];
            table.rows.push_back({title(said.subject), now_words(said.now), share(tally.made), share(tally.undetermined)});
        }
        out_.table(std::move(table));
        add_rest(list.size());
    }

    void add_drawn() {
        out_.heading(2, fmt::format("What was drawn ({})", frame_.drawn.size()));
        if (frame_.drawn.empty()) out_.paragraph("Nothing: all that could be drawn is known. Every draw is alike.");
        Table table{{{"Fact", Align::left, 40}, {"Of"}, {"From"}, {"Because"}}, {}};
        for (const SampledFact& fact : frame_.drawn) table.rows.push_back({title(fact.fact), fact.of, fact.range, fact.ground});
        if (!table.rows.empty()) out_.table(std::move(table));
    }

    void add_left() {
        const LeftUnknown& left = frame_.left;
        std::vector<Item> items;
        const auto add = [&](const std::vector<Named>& list, std::string_view one, std::string_view many, std::string_view how) {
            if (list.empty()) return;
            items.push_back({{{fmt::format("{}{}: ", count(int(list.size()), one, many), how), Style::strong},
                              {titles(list, top_ == 0 ? list.size() : std::size_t(top_)) + "."}}, {}});
        };
        add(left.metrics, "requirement without a figure", "requirements without a figure", " (--range NAME=LOW..HIGH draws one)");
        add(left.context, "circumstance without an answer", "circumstances without an answer", " (--range NAME=no..yes draws one)");
        add(left.steps, "step", "steps", " of capabilities whose stage is known (--criteria draws them)");
        if (!left.frameworks.empty())
            items.push_back({{{"Frameworks in which nothing is rated: ", Style::strong},
                              {joined(left.frameworks) + ". What likeness says of their capabilities follows each draw."}}, {}});
        if (items.empty()) return;
        out_.heading(2, "What stays unknown in every draw");
        out_.bullets(std::move(items));
    }

    const SampleFrame& frame_;
    const SampleTally& tally_;
    const Sample& sample_;
    int top_;
    Document out_;
};

}  // namespace

}  // namespace report

std::string render_text(const Sample& sample, int top, const TextOptions& options) {
    return report::document_text(report::SampleDocument(sample, top).document(), options);
}

std::string render_markdown(const Sample& sample, int top) {
    return report::document_markdown(report::SampleDocument(sample, top).document());
}

}  // namespace ics
