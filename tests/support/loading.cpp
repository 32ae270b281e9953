#include "support/loading.hpp"

#include <gtest/gtest.h>

#include "support/shipped.hpp"

namespace ics::test {

namespace {

const std::string sound_system = "[system]\nname = \"Tinyshire\"\ndate = 2019-11-30\n\n";

}  // namespace

std::vector<SourceFile> tiny_files() {
    Diagnostics diagnostics;
    auto files = read_folder(project() / "tests/fixtures/tiny/knowledge-base", ".toml", {}, diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return files;
}

const KnowledgeBase& tiny() {
    static const KnowledgeBase knowledge = [] {
        Diagnostics diagnostics;
        auto loaded = load_knowledge_base(tiny_files(), diagnostics);
        EXPECT_EQ(diagnostics.format(), "");
        return loaded.value_or(KnowledgeBase());
    }();
    return knowledge;
}

std::string problems_with(const std::string& toml) {
    static const std::vector<SourceFile> tiny = tiny_files();
    std::vector<SourceFile> files = tiny;
    files.push_back({"more.toml", toml});
    Diagnostics diagnostics;
    const bool loaded = load_knowledge_base(files, diagnostics).has_value();
    EXPECT_EQ(loaded, !diagnostics.has_errors());
    return diagnostics.format();
}

std::string problems_of_assessment(const std::string& toml) {
    Diagnostics diagnostics;
    const bool loaded = load_assessment({"assessment.toml", toml}, tiny(), diagnostics).has_value();
    EXPECT_EQ(loaded, !diagnostics.has_errors());
    return diagnostics.format();
}

std::string problems_of_entries(const std::string& toml) { return problems_of_assessment(sound_system + toml); }

std::string problems_of_cases(const std::string& toml) {
    Diagnostics diagnostics;
    load_rule_cases({"rule.cases.toml", toml}, tiny(), diagnostics);
    return diagnostics.format();
}

Assessment assessed(const std::string& toml) {
    Diagnostics diagnostics;
    auto assessment = load_assessment({"assessment.toml", sound_system + toml}, tiny(), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return assessment.value_or(Assessment());
}

}  // namespace ics::test
