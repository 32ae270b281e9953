// Builds a knowledge base in the order in which its records need each other.
#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "load/criteria.hpp"
#include "load/dependencies.hpp"
#include "load/evidence.hpp"
#include "load/frameworks.hpp"
#include "load/load.hpp"
#include "load/metrics.hpp"
#include "load/overlays.hpp"
#include "load/priorities.hpp"
#include "load/recommendations.hpp"
#include "load/share_work.hpp"
#include "load/silences.hpp"
#include "load/table_kinds.hpp"
#include "load/tiers.hpp"
#include "load/vocabulary.hpp"

namespace ics {

namespace {

std::vector<const SourceFile*> in_order(const std::vector<SourceFile>& files) {
    std::vector<const SourceFile*> order;
    for (const SourceFile& file : files) order.push_back(&file);
    std::stable_sort(order.begin(), order.end(),
                     [](const SourceFile* a, const SourceFile* b) {
                         return std::tie(a->layer, a->name) < std::tie(b->layer, b->name);
                     });
    return order;
}

template <class Record>
void name_records(std::string_view kind, const Catalogue& catalogue, std::vector<Record>& records) {
    for (const Item& item : catalogue.of(kind)) records.emplace_back().id = item.id;
}

// Gives every record that others name its id, so that it can be looked up before it is read. Criteria come later: their
// order depends on capabilities and stages.
void name_all(const Catalogue& catalogue, KnowledgeBase& knowledge) {
    name_records("source", catalogue, knowledge.sources);
    name_records("lead", catalogue, knowledge.leads);
    name_records("tag", catalogue, knowledge.tags);
    name_records("context", catalogue, knowledge.context_facts);
    name_records("framework", catalogue, knowledge.frameworks);
    name_records("domain", catalogue, knowledge.domains);
    name_records("capability", catalogue, knowledge.capabilities);
    name_records("theme", catalogue, knowledge.themes);
    name_records("recommendation", catalogue, knowledge.recommendations);
    name_records("metric", catalogue, knowledge.metrics);
    for (std::size_t i = 0; i < knowledge.metrics.size(); ++i)
        knowledge.metrics[i].name = metric_name(catalogue.of("metric")[i]);
    knowledge.index_ids();
}

void read_all(const KnowledgeReading& reading) {
    name_all(reading.catalogue, reading.knowledge);
    read_vocabulary(reading);
    read_frameworks(reading);
    const std::vector<Item> criteria = order_criteria(reading);
    reading.knowledge.index_ids();
    read_framework_texts(reading);
    read_metrics(reading);
    read_recommendations(reading);
    read_evidence(reading);
    read_tier_records(reading);
    link_criteria(read_criteria(criteria, reading), reading);
    read_dependencies(reading);
    read_crosswalk(reading);
    read_priorities(reading);
    read_silences(reading);
}

void report_incomplete(Diagnostics& diagnostics) {
    diagnostics.add({.code = "references-unchecked",
                     .severity = Severity::warning,
                     .message = "some files could not be read, so names that were not found are not reported this time",
                     .mend = "mend those files first"});
}

// Counts for each overlay the records that it adds.
std::vector<Overlay> counted(std::vector<Overlay> overlays, const Catalogue& catalogue) {
    for (const std::string& name : table_names())
        for (const Item& item : catalogue.of(name))
            if (item.file->layer > 0) ++overlays[std::size_t(item.file->layer) - 1].records;
    return overlays;
}

struct ReadFile {
    InputFile described;
    RawToml raw;
};

// On all cores, as this is half of what loading takes. In order of the files.
std::vector<ReadFile> parse_all(const std::vector<const SourceFile*>& files) {
    std::vector<ReadFile> read(files.size());
    share_work(files.size(), [&](std::size_t i) { read[i] = {describe(*files[i]), read_toml(*files[i])}; });
    return read;
}

// Takes trees down on all cores: they are made of many small pieces.
void discard(std::vector<TomlFile>& files) {
    share_work(files.size(), [&](std::size_t i) { files[i].root.clear(); });
}

// `overlays`: one for each layer above the first that the files have.
std::optional<KnowledgeBase> load_files(const std::vector<SourceFile>& files, std::vector<Overlay> overlays, bool complete,
                                        Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    KnowledgeBase knowledge;
    std::vector<TomlFile> parsed;
    const std::vector<const SourceFile*> order = in_order(files);
    std::vector<ReadFile> read = parse_all(order);
    for (std::size_t i = 0; i < order.size(); ++i) {
        knowledge.files.push_back(std::move(read[i].described));
        if (auto tree = take_toml(*order[i], std::move(read[i].raw), diagnostics)) parsed.push_back(std::move(*tree));
    }
    complete = complete && parsed.size() == files.size();
    if (!complete) report_incomplete(diagnostics);
    knowledge.overlay_changes = apply_overlays(parsed, complete, diagnostics);
    const Catalogue catalogue(parsed, diagnostics);
    knowledge.overlays = counted(std::move(overlays), catalogue);
    const References references(knowledge, diagnostics, complete);
    read_all({knowledge, catalogue, references, diagnostics});
    discard(parsed);
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return knowledge;
}

}  // namespace

std::optional<KnowledgeBase> load_knowledge_base(const std::vector<SourceFile>& files, Diagnostics& diagnostics) {
    std::vector<Overlay> overlays;
    for (const SourceFile& file : files) {
        if (file.layer > int(overlays.size())) overlays.resize(std::size_t(file.layer));
        if (file.layer > 0) overlays[std::size_t(file.layer) - 1].name = file.name.substr(0, file.name.find('/'));
    }
    return load_files(files, std::move(overlays), true, diagnostics);
}

std::optional<KnowledgeBase> load_knowledge_base(const std::filesystem::path& folder, const std::vector<NamedFolder>& overlays,
                                                 Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    std::vector<SourceFile> files = read_folder(folder, ".toml", {"examples"}, diagnostics);
    std::vector<Overlay> named;
    for (const NamedFolder& overlay : overlays) {
        named.push_back({overlay.name});
        for (SourceFile& file : read_folder(overlay, ".toml", {"examples", "rules"}, diagnostics)) {
            file.layer = int(named.size());
            files.push_back(std::move(file));
        }
    }
    const bool complete = diagnostics.error_count() == errors_before;
    if (files.empty() && !complete) return std::nullopt;
    auto knowledge = load_files(files, std::move(named), complete, diagnostics);
    return complete ? std::move(knowledge) : std::nullopt;
}

}  // namespace ics
