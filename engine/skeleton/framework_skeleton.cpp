#include "skeleton/framework_skeleton.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "skeleton/rule_skeleton.hpp"

namespace ics {

namespace {

struct CapabilityPlan {
    std::string_view number, domain, title, rule;
};
constexpr std::array<CapabilityPlan, 3> capabilities{{
    {"1.1", "1", "First capability", "first-capability-not-built"},
    {"1.2", "1", "Second capability", "second-capability-not-built"},
    {"2.1", "2", "Third capability", "third-capability-not-built"},
}};

std::string readme(const std::string& id) {
    return fmt::format(R"(# {id}

A maturity framework for ICS Advisor: a skeleton that loads as it is. Replace every text that begins with 'To be replaced'.

| file | holds |
| --- | --- |
| `sources.toml` | the document that the framework comes from |
| `framework.toml` | the framework and its stages, the lowest first |
| `1-first-domain.toml`, `2-second-domain.toml` | domains, capabilities and criteria |
| `rules/{name}/` | a rule for each capability, with its cases |

```sh
ics-advisor check --overlay {name}
ics-advisor test --overlay {name} --filter {name}/
ics-advisor new assessment --overlay {name} --framework {id} --date YYYY-MM-DD --output my-system.toml
```

The folder is used as it is, with --overlay. To make the framework part of a knowledge base, move the `.toml` files there, and
`rules/{name}/` into the folder of rules: rules do not belong into a knowledge base.

`knowledge-base/README.md` of ICS Advisor explains every key, and how to say what must come before what
(`[[requires]]`) and which capabilities of other frameworks correspond (`[[corresponds]]`).
)",
                       fmt::arg("id", id), fmt::arg("name", short_name(id)));
}

std::string sources(const std::string& id) {
    return fmt::format(R"(# The document that records of this framework cite, as "{source}:<lines>".

[[source]]
id        = "{source}"
title     = "To be replaced: the document's title"
publisher = "To be replaced: who published it"
period    = "to be replaced: 'the 2019 tool', for 'date passed under the 2019 tool'"
)",
                       fmt::arg("source", source_id(id)));
}

std::string framework(const std::string& id) {
    return fmt::format(R"([framework]
id     = "{id}"
title  = "To be replaced: the framework's title"
short  = "{name}"  # how reports call it
base   = "beginning"  # where everyone starts
source = "{source}:1"

# The lowest stage first. due = 2021-04-01 where the source expects a stage by a date.
[[stage]]
id    = "beginning"
title = "Beginning"
text  = "To be replaced: what a system looks like where it starts."
source = "{source}:2"

[[stage]]
id    = "building"
title = "Building"
text  = "To be replaced: what it looks like halfway."
source = "{source}:3"

[[stage]]
id    = "established"
title = "Established"
text  = "To be replaced: what it looks like when it works."
source = "{source}:4"
)",
                       fmt::arg("id", id), fmt::arg("name", short_name(id)), fmt::arg("source", source_id(id)));
}

std::string criterion(const std::string& id, const CapabilityPlan& plan, std::string_view stage, int line,
                      const std::string& lead) {
    return fmt::format(R"(
[[criterion]]
id         = "{id}/{number}/{stage}/01"
capability = "{id}/{number}"
stage      = "{stage}"
action     = "To be replaced: the step, as an imperative"
text       = "To be replaced: a statement that is true when the criterion is met."
source     = "{source}:{line}"
tier       = ["system"]  # neighbourhood, place, system, region or nation; the main one first
effort     = 2  # 1, 2, 3, 5 or 8
lead       = "{lead}"  # who does it, as vocabulary.toml lists them
)",
                       fmt::arg("id", id), fmt::arg("number", plan.number), fmt::arg("stage", stage),
                       fmt::arg("source", source_id(id)), fmt::arg("line", line), fmt::arg("lead", lead));
}

std::string domain(const std::string& id, std::string_view number, std::string_view title, const std::string& lead) {
    std::string out = fmt::format(R"([[domain]]
id        = "{id}/{number}"
title     = "{title}"
framework = "{id}"
)",
                                  fmt::arg("id", id), fmt::arg("number", number), fmt::arg("title", title));
    int line = number == "1" ? 10 : 20;
    for (const CapabilityPlan& plan : capabilities) {
        if (plan.domain != number) continue;
        out += fmt::format("\n[[capability]]\nid     = \"{0}/{1}\"\ntitle  = \"{2}\"\ndomain = \"{0}/{3}\"\n", id,
                           plan.number, plan.title, number);
        out += criterion(id, plan, "building", line, lead) + criterion(id, plan, "established", line + 1, lead);
        line += 2;
    }
    return out;
}

RulePlan rule(const std::string& id, const CapabilityPlan& plan) {
    return {fmt::format("{}/{}", short_name(id), plan.rule),
            fmt::format("{}/{}", id, plan.number),
            std::string(plan.title),
            "beginning",
            "building",
            fmt::format("{}/{}/building/01", id, plan.number),
            "",
            true};
}

// "system-leaders", who lead where nobody more specific does, or else the first there is.
std::string usual_lead(const KnowledgeBase& knowledge) {
    const auto& leads = knowledge.leads;
    const bool known =
        std::any_of(leads.begin(), leads.end(), [](const Word& lead) { return lead.id == "system-leaders"; });
    return known || leads.empty() ? "system-leaders" : leads.front().id;
}

}  // namespace

bool is_framework_id(std::string_view id) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; };
    const auto joint = [](char c) { return c == '-' || c == '/'; };
    if (id.empty() || joint(id.front()) || joint(id.back()) || !std::all_of(id.begin(), id.end(), fits)) return false;
    return std::adjacent_find(id.begin(), id.end(), [&](char a, char b) { return joint(a) && joint(b); }) == id.end();
}

std::string short_name(const std::string& framework) { return framework.substr(framework.rfind('/') + 1); }

std::string source_id(const std::string& framework) {
    std::string out = framework;
    std::replace(out.begin(), out.end(), '/', '-');
    return out;
}

std::vector<NewFile> framework_skeleton(const KnowledgeBase& knowledge, const std::string& id) {
    const std::string lead = usual_lead(knowledge);
    std::vector<NewFile> files{{"README.md", readme(id)},
                               {"sources.toml", sources(id)},
                               {"framework.toml", framework(id)},
                               {"1-first-domain.toml", domain(id, "1", "First domain", lead)},
                               {"2-second-domain.toml", domain(id, "2", "Second domain", lead)}};
    for (const CapabilityPlan& plan : capabilities)
        for (NewFile& file : rule_skeleton(rule(id, plan)))
            files.push_back({fmt::format("rules/{}/{}", short_name(id), file.path), std::move(file.text)});
    return files;
}

}  // namespace ics
