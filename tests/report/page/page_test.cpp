// The page as a whole: golden files without its script and look, its policy, and how it is built.
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "../hostile_advice.hpp"
#include "report/page/assets.hpp"
#include "report/page/icons.hpp"
#include "report/page/markup.hpp"
#include "report/page/sections.hpp"
#include "report/report.hpp"
#include "support/golden.hpp"

namespace ics::report::page {
namespace {

// What changes with the page's script and look, left out.
std::string without_assets(std::string html) {
    const auto replace = [&](std::string_view what, std::string_view with) {
        const std::size_t at = html.find(what);
        ASSERT_NE(at, std::string::npos);
        html.replace(at, what.size(), with);
    };
    replace(script.text, "(script)");
    replace(style.text, "(style)");
    replace(script.digest, "(script's digest)");
    replace(style.digest, "(style's digest)");
    return html;
}

TEST(GoldenPage, Full) { test::expect_golden("report/full.html", without_assets(render_html(sample::full()))); }
TEST(GoldenPage, Empty) { test::expect_golden("report/empty.html", without_assets(render_html(sample::empty()))); }
TEST(GoldenPage, MostlyUnknown) { test::expect_golden("report/unknown.html", without_assets(render_html(sample::unknown()))); }
TEST(GoldenPage, Hostile) { test::expect_golden("report/hostile.html", without_assets(render_html(sample::hostile()))); }

const std::map<std::string, Advice>& samples() {
    static const std::map<std::string, Advice> all{
        {"full", sample::full()}, {"empty", sample::empty()}, {"unknown", sample::unknown()}, {"hostile", sample::hostile()}};
    return all;
}

// The first tag that closes another element than the one that is open; empty where all is in order.
std::string unbalanced(const std::string& html) {
    static const std::set<std::string> without_content{"meta", "link", "input", "br"};
    const std::regex tag("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>");
    std::vector<std::string> open;
    for (std::sregex_iterator at(html.begin(), html.end(), tag), end; at != end; ++at) {
        const std::string name = (*at)[2];
        if ((*at)[1].length() > 0) {
            if (open.empty() || open.back() != name) return at->str();
            open.pop_back();
        } else if ((*at)[3].length() == 0 && !without_content.contains(name)) {
            open.push_back(name);
        }
    }
    return open.empty() ? "" : open.back();
}

TEST(Page, ClosesEveryElementInOrder) {
    for (const auto& [name, advice] : samples()) EXPECT_EQ(unbalanced(without_assets(render_html(advice))), "") << name;
    EXPECT_EQ(unbalanced("<p><b></p></b>"), "</p>");
}

TEST(Page, GivesNoIdTwice) {
    const std::regex id(" id=\"([^\"]*)\"");
    for (const auto& [name, advice] : samples()) {
        if (name == "hostile") continue;  // its actions are all one
        const std::string html = without_assets(render_html(advice));
        std::set<std::string> seen;
        for (std::sregex_iterator at(html.begin(), html.end(), id), end; at != end; ++at)
            EXPECT_TRUE(seen.insert((*at)[1]).second) << name << ": " << (*at)[1];
    }
}

// Links within the page lead somewhere; there are no others.
TEST(Page, LinksOnlyToWhatItHolds) {
    const std::regex link(" href=\"([^\"]*)\""), id(" id=\"([^\"]*)\"");
    for (const auto& [name, advice] : samples()) {
        const std::string html = without_assets(render_html(advice));
        std::set<std::string> ids;
        for (std::sregex_iterator at(html.begin(), html.end(), id), end; at != end; ++at) ids.insert("#" + (*at)[1].str());
        for (std::sregex_iterator at(html.begin(), html.end(), link), end; at != end; ++at) {
            const std::string to = (*at)[1];
            EXPECT_TRUE(to == "data:," || ids.contains(to)) << name << ": " << to;
        }
    }
}

TEST(Page, AllowsItsOwnScriptAndLookAlone) {
    const std::string html = render_html(sample::full());
    const std::string policy = "default-src 'none'; script-src '" + std::string(script.digest) + "'; style-src '" + std::string(style.digest) +
                               "'; img-src data:; base-uri 'none'; form-action 'none'";
    EXPECT_NE(html.find("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">"), std::string::npos);
    EXPECT_EQ(html.find(" style=\""), std::string::npos);  // the policy would not let it count
    EXPECT_EQ(html.find(" onclick"), std::string::npos);
}

int times(const std::string& what, const std::string& text) {
    int out = 0;
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; ++at) ++out;
    return out;
}

// A slip of the pen in a year makes no page of many megabytes.
TEST(Page, DrawsAFewYearsHoweverFarADateIs) {
    Advice advice = sample::full();
    ASSERT_FALSE(advice.commitments.empty());
    const std::size_t usual = render_html(advice).size();
    advice.commitments.front().due = Date{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};
    const std::string html = without_assets(render_html(advice));
    EXPECT_LT(render_html(advice).size(), usual + 20'000);
    EXPECT_LE(times("class=\"ics-timeline__year\"", html), 11);
}

TEST(Page, MarksTheReadersDayOnTheTimeline) {
    Advice advice = sample::full();
    advice.today.reset();
    EXPECT_EQ(times("ics-timeline__today", without_assets(render_html(advice))), 0);
    advice.today = Date{std::chrono::year(2020), std::chrono::June, std::chrono::day(1)};
    const std::string html = without_assets(render_html(advice));
    EXPECT_GT(times("ics-timeline__today", html), 0);
    EXPECT_NE(html.find("read on 1 June 2020"), std::string::npos);
}

TEST(Page, EncodesAPerCentSignInAnAddress) {
    EXPECT_EQ(address("action/own/50%41"), "#action/own/50%2541");
    EXPECT_EQ(address("about"), "#about");
}

TEST(Page, GivesTheSameBytesForTheSameAdvice) { EXPECT_EQ(render_html(sample::full()), render_html(sample::full())); }

TEST(Markup, EscapesTextsAndValues) {
    Markup html;
    {
        const auto p = html.in("p", {{"title", "\"a\" < b"}, {"class", ""}});
        html.text("</p><script>alert('x')</script> & \x07");
    }
    EXPECT_EQ(html.written(), "<p title=\"&quot;a&quot; &lt; b\">&lt;/p&gt;&lt;script&gt;alert('x')&lt;/script&gt; &amp; \uFFFD</p>\n");
}

TEST(PageData, CannotEndItsElement) {
    Advice advice = sample::full();
    advice.system = "</script><script>alert(1)</script> \xE2\x80\xAE\x07<!--";
    const std::string data = page_data(advice);
    EXPECT_EQ(data.find('<'), std::string::npos);
    EXPECT_EQ(nlohmann::json::parse(data).at("system"), "</script><script>alert(1)</script> \uFFFD\uFFFD<!--");
}

TEST(PageData, HoldsTheActionsAndTheWay) {
    const Advice advice = sample::full();
    const nlohmann::json data = nlohmann::json::parse(page_data(advice));
    ASSERT_EQ(data.at("actions").size(), advice.actions.size() + advice.blocked.size());
    EXPECT_EQ(data.at("actions")[0].at("id"), advice.actions[0].step.id);
    EXPECT_EQ(data.at("actions")[0].at("list"), "ready");
    EXPECT_EQ(data.at("actions")[0].at("points").size(), part_count);
    EXPECT_EQ(data.at("way").size(), advice.way.size());
    EXPECT_EQ(data.at("parts")[0], (nlohmann::json{{"title", "gap to target"}}));
}

TEST(Icons, HaveAPatternForEachPart) {
    Markup html;
    write_patterns(html);
    for (std::size_t i = 0; i < part_count; ++i)
        EXPECT_NE(html.written().find("id=\"" + part_fill(Part(i)).substr(5, part_fill(Part(i)).size() - 6) + "\""), std::string::npos);
}

}  // namespace
}  // namespace ics::report::page
