#include "advise/elsewhere.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

constexpr double like_size = 1.5, near_size = 3;  // times as many people, or as few

int unlike_size(const System& system, const CaseStudy& study) {
    if (!system.population || !study.population) return 2;
    const double ratio = *system.population / *study.population;
    const double times = ratio < 1 ? 1 / ratio : ratio;
    return times <= like_size ? 0 : times <= near_size ? 1 : 2;
}

// "315,000 people, Wales"; England goes without saying.
std::string where_words(const CaseStudy& study) {
    std::vector<std::string> parts;
    if (study.population) parts.push_back(with_unit(*study.population, "people"));
    if (study.country != "England") parts.push_back(study.country);
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

struct Elsewhere::Choice {
    const Piece* piece = nullptr;
    const EvidenceLink* link = nullptr;
    std::size_t directness = 0;  // the position of the link
    bool at_tier = false;

    auto key() const {
        const bool abroad = piece->study && piece->study->country != "England";
        return std::tuple(directness, piece->kind, piece->unlike_size, !at_tier, abroad, std::string_view(piece->record->id));
    }
};

Elsewhere::Elsewhere(const Casework& work) : work_(&work) {
    const KnowledgeBase& knowledge = work.knowledge;
    add_case_studies();
    for (const Approach& approach : knowledge.approaches)
        add({Kind::approach, "approach", &approach, approach.title, approach.tags, nullptr, 2}, approach.illustrates);
    for (const Finding& finding : knowledge.findings)
        add({Kind::finding, "finding", &finding, finding.title, finding.tags, nullptr, 2}, finding.illustrates);
    for (const Recommendation& recommendation : knowledge.recommendations)
        for (const std::string& id : recommendation.evidence)
            for (std::size_t i = 0; i < pieces_.size(); ++i)
                if (pieces_[i].record->id == id) by_id_[recommendation.id].push_back(i);
}

void Elsewhere::add(Piece piece, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) by_id_[id].push_back(pieces_.size());
    pieces_.push_back(std::move(piece));
}

void Elsewhere::add_case_studies() {
    std::map<std::string_view, const CaseStudy*> studies;
    const auto& own = work_->facts().system.case_studies;
    for (const CaseStudy& study : work_->knowledge.case_studies) {
        if (std::find(own.begin(), own.end(), study.id) != own.end()) continue;
        studies.emplace(study.id, &study);
        std::vector<std::string> ids = study.illustrates;
        for (const ThemeIndex theme : study.themes) ids.push_back(work_->knowledge[theme].id);
        add({Kind::place, "case study", &study, study.title, study.tags, &study, unlike_size(work_->facts().system, study)}, ids);
    }
    for (const CaseFact& fact : work_->knowledge.case_facts) {
        const auto found = studies.find(fact.case_study);
        if (found == studies.end()) continue;
        const CaseStudy& study = *found->second;
        add({Kind::place, "case fact", &fact, study.title, fact.tags, &study, unlike_size(work_->facts().system, study)},
            fact.illustrates);
    }
}

bool Elsewhere::works_at(const Piece& piece, const std::vector<Tier>& tiers) const {
    return piece.study && std::any_of(piece.study->tier.begin(), piece.study->tier.end(), [&](Tier tier) {
               return std::find(tiers.begin(), tiers.end(), tier) != tiers.end();
           });
}

// A place shows something at work; what is not a place says how or why.
std::string Elsewhere::because(Kind kind, const EvidenceLink& link) {
    if (!link.at_work || kind == Kind::place) return link.because;
    return kind == Kind::approach ? "it is a way of doing this" : "it says why this matters";
}

EvidenceNote Elsewhere::worded(const Choice& choice) const {
    const Piece& piece = *choice.piece;
    EvidenceNote note;
    note.evidence = {piece.record->id, piece.title};
    note.kind = piece.words;
    note.where = piece.study ? where_words(*piece.study) : "";
    note.text = piece.record->text;
    std::vector<std::string> reasons{because(piece.kind, *choice.link)};
    if (piece.unlike_size == 0) reasons.push_back("its size is like this system's");
    note.because = listed(reasons);
    note.source = source_words(work_->knowledge, *piece.record);
    return note;
}

std::vector<EvidenceNote> Elsewhere::best(const std::vector<EvidenceLink>& links, const Likeness& like,
                                          std::size_t most, std::set<std::string>& taken) const {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto found = by_id_.find(links[i].id);
        if (found == by_id_.end()) continue;
        for (const std::size_t piece : found->second)
            if (!links[i].broad || share_any(pieces_[piece].tags, like.tags))
                choices.push_back({&pieces_[piece], &links[i], i, works_at(pieces_[piece], like.tiers)});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice& a, const Choice& b) { return a.key() < b.key(); });
    std::vector<EvidenceNote> out;
    std::set<const CaseStudy*> studies;
    for (const Choice& choice : choices) {
        if (out.size() == most) break;
        if (choice.piece->study && studies.contains(choice.piece->study)) continue;
        if (!taken.insert(choice.piece->record->id).second) continue;
        if (choice.piece->study) studies.insert(choice.piece->study);
        out.push_back(worded(choice));
    }
    return out;
}

}  // namespace ics
