// Worlds against brute force: what a world says after some assumptions holds in every completion of the case that is
// consistent with them.
#include <iostream>

#include <gtest/gtest.h>

#include "facts/world.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/random_knowledge.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::KnowledgeBuilder;
using test::pick;

// Two capabilities of two frameworks with two stages above the base, each with none to two criteria; at times two of
// the criteria are the same work.
KnowledgeBase random_case_knowledge(std::mt19937& random) {
    KnowledgeBuilder builder;
    std::vector<std::vector<std::string>> ids(2);
    for (const std::string framework : {"f", "g"}) {
        builder.framework(framework, {"base", "low", "high"}).capability(framework + "/1");
        for (const std::string stage : {"low", "high"})
            for (std::uint32_t i = pick(random, 6); i < 4; i += 2) {
                ids[framework == "g"].push_back(framework + "/1/" + stage + std::to_string(i));
                builder.criterion(ids[framework == "g"].back(), stage);
            }
    }
    if (!ids[0].empty() && !ids[1].empty() && pick(random, 4) == 0) builder.same(ids[1].back(), ids[0].front());
    return builder.build();
}

Assessment random_assessment(std::mt19937& random, const KnowledgeBase& knowledge) {
    Assessment out = AssessmentBuilder(knowledge).build();
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const Level low = Level(pick(random, 3));
        const Level high = low + Level(pick(random, std::uint32_t(3 - low)));
        if (pick(random, 3) == 0) out.capability_ratings.push_back({{i}, {low, high}, {}});
    }
    constexpr std::array statuses{Status::met, Status::partly, Status::unmet, Status::not_applicable};
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (pick(random, 4) == 0) out.criterion_ratings.push_back({{i}, statuses[pick(random, 4)], "a test", {}});
    return out;
}

// Every case in which all is known, nothing is contradictory, and what was known of the first is still so: each
// capability at a stage of its range, each unknown criterion met or unmet.
class Completions {
public:
    Completions(const KnowledgeBase& knowledge, const Assessment& assessment, const Facts& facts)
        : knowledge_(knowledge), facts_(facts), case_(assessment) {
        case_.capability_ratings.clear();
        for (std::uint32_t i = 0; i < facts.criteria.size(); ++i)
            if (facts.criteria[i].met != Truth::unknown && !facts.criteria[i].rating)
                rate({i}, facts.criteria[i].met == Truth::yes);
        choose_stage(0);
    }

    std::vector<Facts> all;

private:
    void rate(CriterionIndex criterion, bool met) {
        case_.criterion_ratings.push_back({criterion, met ? Status::met : Status::unmet, "", {}});
    }

    void choose_stage(std::uint32_t capability) {
        if (capability == facts_.capabilities.size()) return choose_status(0);
        const LevelRange range = facts_.capabilities[capability].stage;
        for (Level level = range.low; level <= range.high; ++level) {
            case_.capability_ratings.push_back({{capability}, {level, level}, {}});
            choose_stage(capability + 1);
            case_.capability_ratings.pop_back();
        }
    }

    void choose_status(std::uint32_t criterion) {
        if (criterion == facts_.criteria.size()) {
            Facts complete = derive_facts(knowledge_, case_, case_.date);
            if (complete.conflicts.empty()) all.push_back(std::move(complete));
            return;
        }
        const CriterionFact& fact = facts_.criteria[criterion];
        if (fact.met != Truth::unknown || fact.not_applicable) return choose_status(criterion + 1);
        for (const bool met : {true, false}) {
            rate({criterion}, met);
            choose_status(criterion + 1);
            case_.criterion_ratings.pop_back();
        }
    }

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    Assessment case_;
};

std::vector<Question> all_questions(const KnowledgeBase& knowledge, const Facts& facts) {
    std::vector<Question> out;
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i)
        for (Level level = 1; level <= 2; ++level) out.push_back(AskStage{{i}, level});
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (!facts.criteria[i].not_applicable) out.push_back(AskMet{{i}});
    return out;
}

Truth answer(const Facts& complete, const Question& question) {
    if (const auto* q = std::get_if<AskStage>(&question)) return complete[q->capability].at_least(q->stage);
    return complete[std::get<AskMet>(question).criterion].met;
}

struct Tally {
    int completions = 0, decided = 0, undecided_in_vain = 0, pruned = 0;
};

void compare_answers(const World& world, const std::vector<Question>& questions, const std::vector<Facts>& left,
                     Tally& tally) {
    for (const Question& question : questions) {
        const Truth said = world.ask(question);
        bool all_yes = true, all_no = true;
        for (const Facts& complete : left) {
            const Truth truth = answer(complete, question);
            ASSERT_NE(truth, Truth::unknown);
            all_yes = all_yes && truth == Truth::yes;
            all_no = all_no && truth == Truth::no;
        }
        EXPECT_TRUE(said != Truth::yes || all_yes);
        EXPECT_TRUE(said != Truth::no || all_no);
        tally.decided += said != Truth::unknown;
        tally.undecided_in_vain += said == Truth::unknown && (all_yes || all_no);
    }
}

// Assumes answers at random until nothing is left to assume, comparing after each.
void walk(std::mt19937& random, const World& start, const std::vector<Question>& questions, std::vector<Facts> left,
          Tally& tally) {
    World world = start;
    for (int step = 0; step < 8 && !left.empty() && !questions.empty(); ++step) {
        ASSERT_NO_FATAL_FAILURE(compare_answers(world, questions, left, tally));
        const Question& question = questions[pick(random, std::uint32_t(questions.size()))];
        if (world.ask(question) != Truth::unknown) continue;
        const bool assumed = pick(random, 2) == 0;
        const bool possible = world.assume(question, assumed);
        std::erase_if(left, [&](const Facts& facts) { return (answer(facts, question) == Truth::yes) != assumed; });
        if (possible) continue;
        EXPECT_TRUE(left.empty()) << "an assumption was refused that a completion bears out";
        ++tally.pruned;
        return;
    }
}

TEST(WorldBruteForce, says_nothing_that_a_completion_does_not_bear_out) {
    std::mt19937 random(20191130);
    Tally tally;
    for (int i = 0; i < 250 && !testing::Test::HasFailure(); ++i) {
        const KnowledgeBase knowledge = random_case_knowledge(random);
        const Assessment assessment = random_assessment(random, knowledge);
        const Facts facts = derive_facts(knowledge, assessment, assessment.date);
        const std::vector<Facts> completions = Completions(knowledge, assessment, facts).all;
        EXPECT_FALSE(facts.conflicts.empty() && completions.empty())
            << "a case without contradictions can be completed";
        tally.completions += int(completions.size());
        for (int walks = 0; walks < 4; ++walks)
            walk(random, World(knowledge, facts), all_questions(knowledge, facts), completions, tally);
    }
    EXPECT_GT(tally.completions, 1000);
    EXPECT_GT(tally.decided, 1000);
    EXPECT_GT(tally.pruned, 10);
    std::cout << tally.completions << " completions; " << tally.decided << " answers decided, "
              << tally.undecided_in_vain << " left open although every completion agrees; " << tally.pruned
              << " assumptions refused\n";
}

}  // namespace
}  // namespace ics
