// Text inside XML.
#include <gtest/gtest.h>

#include "report/xml_escape.hpp"

namespace ics::report {
namespace {

TEST(XmlEscape, EscapesWhatXmlTakesForItsOwn) { EXPECT_EQ(xml_escaped("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d"); }

TEST(XmlEscape, ReplacesWhatXmlCannotSay) {
    EXPECT_EQ(xml_escaped("bell \x07, half \xC3, no character \xEF\xBF\xBF"), "bell \uFFFD, half \uFFFD, no character \uFFFD");
}

TEST(XmlEscape, MakesOneLine) { EXPECT_EQ(xml_escaped("  one\n two\t"), "one two"); }

}  // namespace
}  // namespace ics::report
