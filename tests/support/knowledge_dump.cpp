#include "support/knowledge_dump.hpp"

#include <fmt/format.h>

namespace ics::test {

namespace {

class Dump {
public:
    explicit Dump(const KnowledgeBase& knowledge) : knowledge_(knowledge) {}

    std::string text() {
        words();
        frameworks();
        advice();
        evidence();
        tier_records();
        links();
        priorities();
        for (const InputFile& file : knowledge_.files) heading("file", file.path);
        return out_;
    }

private:
    void heading(std::string_view kind, std::string_view id) { out_ += fmt::format("{} {}\n", kind, id); }
    void field(std::string_view key, std::string_view value) {
        if (!value.empty()) out_ += fmt::format("  {}: {}\n", key, value);
    }
    void field(std::string_view key, const std::optional<Date>& date) { field(key, date ? iso(*date) : ""); }
    void field(std::string_view key, const std::vector<std::string>& values) {
        field(key, fmt::format("{}", fmt::join(values, ", ")));
    }
    void number(std::string_view key, double value) { field(key, fmt::format("{:g}", value)); }
    template <class Index>
    void refs(std::string_view key, const std::vector<Index>& indices) {
        std::vector<std::string> ids;
        for (const Index index : indices) ids.push_back(knowledge_[index].id);
        field(key, ids);
    }
    template <class Index>
    void ref(std::string_view key, const std::optional<Index>& index) {
        if (index) field(key, knowledge_[*index].id);
    }

    void record(std::string_view kind, const Record& record) {
        heading(kind, fmt::format("{} ({}:{})", record.id, record.place.file_name(), record.place.line));
        field("text", record.text);
        for (const Citation& citation : record.source)
            field("source", citation.lines.empty() ? citation.id : citation.id + ":" + citation.lines);
        field("basis", record.judgement ? "judgement" : "");
        field("why", record.why);
        field("covers", record.covers);
        field("note", record.note);
        field("uncertain", record.uncertain);
        field("contradicts", record.contradicts);
    }

    void words() {
        for (const Source& source : knowledge_.sources) {
            heading("source", source.id);
            field("title", source.title);
            field("publisher", source.publisher);
            field("date", source.date);
            field("period", source.period);
        }
        for (const Word& word : knowledge_.leads) heading("lead", word.id + " = " + word.title);
        for (const Word& word : knowledge_.tags) heading("tag", word.id + " = " + word.title);
        for (const ContextFact& fact : knowledge_.context_facts) {
            record("context", fact);
            field("title", fact.title);
            field("question", fact.question);
        }
        for (const Term& term : knowledge_.terms) {
            record("term", term);
            field("term", term.term);
            field("expansion", term.expansion);
        }
    }

    void frameworks() {
        for (const Framework& framework : knowledge_.frameworks) {
            record("framework", framework);
            field("title", framework.title);
            field("short", framework.short_title);
            refs("domains", framework.domains);
            for (const Stage& stage : framework.stages) {
                record("stage", stage);
                field("title", stage.title);
                field("due", stage.due);
            }
        }
        for (const Domain& domain : knowledge_.domains) {
            record("domain", domain);
            field("title", domain.title);
            field("framework", knowledge_[domain.framework].id);
            refs("capabilities", domain.capabilities);
        }
        for (const Narrative& narrative : knowledge_.narratives) {
            record("narrative", narrative);
            field("domain", knowledge_[narrative.domain].id);
            number("stage", narrative.stage);
        }
        for (const Capability& capability : knowledge_.capabilities) {
            record("capability", capability);
            field("title", capability.title);
            field("domain", knowledge_[capability.domain].id);
            field("framework", knowledge_[capability.framework].id);
            refs("criteria", capability.criteria);
            for (const MilestoneText& milestone : capability.milestones) {
                record("milestone", milestone);
                number("stage", milestone.stage);
            }
        }
        for (const Criterion& criterion_record : knowledge_.criteria) criterion(criterion_record);
        for (const Example& example : knowledge_.examples) {
            record("example", example);
            field("illustrates", example.illustrates);
        }
        for (const Record& fact : knowledge_.facts) record("fact", fact);
        for (const CrossTheme& theme : knowledge_.cross_themes) {
            record("cross_theme", theme);
            field("title", theme.title);
        }
    }

    void criterion(const Criterion& criterion) {
        record("criterion", criterion);
        field("capability", knowledge_[criterion.capability].id);
        number("stage", criterion.stage);
        field("role", criterion.role == Role::requirement ? "requirement"
                      : criterion.role == Role::repeat    ? "repeat"
                                                          : "description");
        ref("repeats", criterion.repeats);
        ref("parent", criterion.parent);
        refs("children", criterion.children);
        refs("alternatives", criterion.alternatives);
        ref("alternative of", criterion.alternative_of);
        refs("same", criterion.same);
        field("group", criterion.group);
        field("action", criterion.action);
        tiers(criterion.tier);
        if (criterion.effort != 0) number("effort", criterion.effort);
        field("lead", criterion.lead);
        field("tags", criterion.tags);
        for (const MetricIndex metric : criterion.serves) field("serves", knowledge_[metric].name);
        field("step", criterion.is_step() ? "yes" : "no");
    }

    void advice() {
        for (const Theme& theme : knowledge_.themes) {
            record("theme", theme);
            number("number", theme.number);
            field("title", theme.title);
            field("tags", theme.tags);
        }
        for (const KeyMessage& message : knowledge_.key_messages) {
            record("key_message", message);
            field("theme", knowledge_[message.theme].id);
        }
        for (const Recommendation& recommendation : knowledge_.recommendations) {
            record("recommendation", recommendation);
            field("theme", knowledge_[recommendation.theme].id);
            field("audience", recommendation.audience == Audience::local ? "local" : "national");
            field("body", recommendation.body);
            field("group", recommendation.group);
            field("title", recommendation.title);
            field("tags", recommendation.tags);
            dates(recommendation);
            field("evidence", recommendation.evidence);
            for (const Record& part : recommendation.parts) record("part", part);
        }
        for (const Metric& metric : knowledge_.metrics) {
            record("metric", metric);
            field("name", metric.name);
            field("title", metric.title);
            field("target", fmt::format("{} {:g} {}", symbol(metric.comparison), metric.target, metric.unit));
            dates(metric);
            field("scope", metric.scope == Scope::local ? "local" : "national");
            field("must_do", metric.must_do ? "yes" : "");
            field("tags", metric.tags);
        }
    }

    void evidence(std::string_view kind, const EvidenceRecord& evidence) {
        record(kind, evidence);
        field("title", evidence.title);
        field("tags", evidence.tags);
        field("illustrates", evidence.illustrates);
    }

    void evidence() {
        for (const Finding& finding : knowledge_.findings) {
            evidence("finding", finding);
            ref("theme", finding.theme);
        }
        for (const CaseStudy& study : knowledge_.case_studies) {
            evidence("case_study", study);
            field("country", study.country);
            if (study.population) number("population", *study.population);
            tiers(study.tier);
            refs("themes", study.themes);
        }
        for (const CaseFact& fact : knowledge_.case_facts) {
            evidence("case_fact", fact);
            field("case_study", fact.case_study);
            number("aspect", int(fact.aspect));
        }
        for (const Approach& approach : knowledge_.approaches) {
            evidence("approach", approach);
            number("kind", int(approach.kind));
            for (const Record& part : approach.parts) record("part", part);
        }
        for (const Marker& marker : knowledge_.markers) {
            record("marker", marker);
            field("group", marker.group);
            field("tags", marker.tags);
            field("shows", marker.shows);
            for (const MetricIndex metric : marker.metrics) field("metric", knowledge_[metric].name);
        }
    }

    void tiers(const std::vector<Tier>& tiers) {
        for (const Tier tier : tiers) field("tier", name(tier));
    }

    void tier_records() {
        for (const TierSize& size : knowledge_.tier_sizes) {
            record("tier_size", size);
            field("title", size.title);
            tiers({size.tier});
            field("population", fmt::format("{:g} to {:g}", size.from, size.to.value_or(-1)));
        }
        for (const Function& function : knowledge_.functions) {
            record("function", function);
            tiers(function.tier);
            field("kind", function.kind == FunctionKind::function ? "function" : "priority");
            field("group", function.group);
            field("tags", function.tags);
        }
        for (const Body& body : knowledge_.bodies) {
            record("body", body);
            field("title", body.title);
            tiers(body.tier);
            field("tags", body.tags);
        }
        for (const Partner& partner : knowledge_.partners) {
            record("partner", partner);
            field("title", partner.title + ", " + partner.sector);
            tiers(partner.tier);
            field("tags", partner.tags);
        }
        for (const Freedom& freedom : knowledge_.freedoms) {
            record("freedom", freedom);
            field("stage", knowledge_.stage(freedom.framework, freedom.stage).id);
            field("group", freedom.group);
            field("tags", freedom.tags);
        }
    }

    template <class Dated>
    void dates(const Dated& record) {
        field("deadline", record.deadline);
        field("starts", record.starts);
        field("deadline_words", record.deadline_words);
        field("recurs", record.recurs);
    }

    void links() {
        for (const Dependency& edge : knowledge_.dependencies) {
            record(edge.kind == EdgeKind::requires_ ? "requires" : "supports", edge);
            field("step", knowledge_.id_of(edge.step));
            field("need", knowledge_.id_of(edge.need));
        }
        for (const Correspondence& entry : knowledge_.correspondences) {
            record("corresponds", entry);
            field("a", knowledge_[entry.a].id);
            field("b", knowledge_[entry.b].id);
            number("strength", entry.strength);
            for (const Level level : entry.silent) number("silent", level);
            for (const auto& [a, b] : entry.stages) field("stages", fmt::format("{} {}", a, b));
        }
    }

    void priorities() {
        const PrioritySettings& p = knowledge_.priorities;
        heading("priority", fmt::format("{} {} {}", p.unlocks_half, p.urgency_days, p.advised_half));
        field("ease", fmt::format("{}", fmt::join(p.ease, " ")));
        field("must-do", fmt::format("{} {} {}", p.must_do_missed, p.must_do_soon, p.must_do_later));
        field("confidence", fmt::format("{} {} {}", p.confidence_rated, p.confidence_presumed, p.confidence_inferred));
        for (const auto& [tag, value] : p.inequality_tags) number(tag, value);
        for (const Profile& profile : p.profiles)
            heading("profile", fmt::format("{} = {}: {}", profile.id, profile.title, fmt::join(profile.weights, " ")));
    }

    const KnowledgeBase& knowledge_;
    std::string out_;
};

}  // namespace

std::string dump(const KnowledgeBase& knowledge) { return Dump(knowledge).text(); }

}  // namespace ics::test
