// Classes of criteria that are the same work.
#include "model/same_work.hpp"

#include <gtest/gtest.h>

#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::KnowledgeBuilder;

KnowledgeBuilder five_frameworks() {
    KnowledgeBuilder builder;
    for (const std::string id : {"a", "b", "c", "d", "e"})
        builder.framework(id, {"base", "top"}).capability(id + "/1").criterion(id + "1", "top");
    return builder;
}

using Classes = std::vector<std::vector<CriterionIndex>>;

TEST(SameWork, is_followed_both_ways_and_from_one_to_the_next) {
    // Only later criteria declare it: e is c, and c is a; a says nothing.
    EXPECT_EQ(same_work_classes(five_frameworks().same("e1", "c1").same("c1", "a1").build()),
              (Classes{{{0}, {2}, {4}}}));
}

TEST(SameWork, comes_in_order_however_it_is_declared) {
    const Classes two{{{0}, {3}}, {{1}, {2}}};
    EXPECT_EQ(same_work_classes(five_frameworks().same("c1", "b1").same("a1", "d1").build()), two);
    EXPECT_EQ(same_work_classes(five_frameworks().same("d1", "a1").same("a1", "d1").same("b1", "c1").build()), two);
}

TEST(SameWork, leaves_out_what_stands_alone) { EXPECT_EQ(same_work_classes(five_frameworks().build()), Classes{}); }

}  // namespace
}  // namespace ics
