#include "skeleton/overlay_skeleton.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "skeleton/toml_text.hpp"

namespace ics {

namespace {

using skeleton::in_one_line;

std::string readme(const std::string& name, const std::string& rule) {
    return fmt::format(R"(# {name}

What we add to the knowledge and rules of ICS Advisor, what we change in them and what we leave out. The shipped files stay as
they are.

| file | holds |
| --- | --- |
| `overlay.toml` | records that are changed or removed, rules that are turned off; new records may stand here or in files of their own |
| `rules/{name}/` | rules of our own, each with its cases |

```sh
ics-advisor check --overlay {name}
ics-advisor test --overlay {name} --filter {name}/
ics-advisor recommend ASSESSMENT --overlay {name}
```

The last section of the report says what this folder changed. The first rule to change or take away is `{rule}`: it
only shows how one is written.
)",
                       fmt::arg("name", name), fmt::arg("rule", rule));
}

// Ids to show in examples: those of the knowledge base at hand.
std::string example_criterion(const KnowledgeBase& knowledge, const RulePlan& rule) {
    const auto criterion = knowledge.criterion(rule.step);
    const bool is_two = criterion && knowledge[*criterion].effort == 2;  // what changes nothing is an error
    return fmt::format("#[[override]]\n#id = {}\n#effort = {}\n", in_one_line(rule.step), is_two ? 3 : 2);
}

std::string example_weights(const KnowledgeBase& knowledge) {
    if (knowledge.priorities.profiles.empty()) return "";
    return fmt::format("\n# Weights of the priority.\n#[[override]]\n#id = {}\n#weights = {{ ease = 2.0 }}\n",
                       in_one_line(knowledge.priorities.profiles.front().id));
}

std::string overlay_toml(const KnowledgeBase& knowledge, const RulePlan& rule) {
    std::string out =
        "# What is changed in the knowledge base and what is left out. Lines that begin with '#' and no space are "
        "examples to use.\n\n"
        "# Records to take away, by id; a dependency by its step and need.\nremove = []";
    if (!knowledge.examples.empty()) out += fmt::format("  # such as [{}]", in_one_line(knowledge.examples.front().id));
    out +=
        "\n\n# Rules to turn off, by id.\ndisable_rules = []  # such as [\"pack/name\"]\n"
        "\n# Records to change: each key given replaces the record's own. Delete the lines that you do not use.\n";
    return out + example_criterion(knowledge, rule) + example_weights(knowledge);
}

}  // namespace

std::vector<NewFile> overlay_skeleton(const KnowledgeBase& knowledge, const std::string& name, const RulePlan& rule) {
    std::vector<NewFile> files{{"README.md", readme(name, rule.id)}, {"overlay.toml", overlay_toml(knowledge, rule)}};
    for (NewFile& file : rule_skeleton(rule))
        files.push_back({fmt::format("rules/{}/{}", name, file.path), std::move(file.text)});
    return files;
}

}  // namespace ics
