// What is told of elsewhere that bears on this: case studies, approaches and findings of the sources.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "advise/compose.hpp"

namespace ics {

// A record that evidence may be for, and how that is said: "it shows this at work".
struct EvidenceLink {
    std::string id;
    std::string because;
    bool broad = false;    // it says more than is asked for: evidence by it must share a topic
    bool at_work = false;  // places that it leads to do this very thing
};

// What evidence should have in common with what it is told of.
struct Likeness {
    std::vector<Tier> tiers;
    std::vector<std::string> tags;
};

// All evidence of the knowledge base, by what it is for.
class Elsewhere {
public:
    explicit Elsewhere(const Casework& work);

    // The most telling pieces for what `links` name, at most `most`, none that is in `taken` (which gets those chosen), at
    // most one of a case study. What an earlier link leads to comes first; then places before ways of doing it and those
    // before findings; then places of like size, then those that work at one of its tiers, then England before other
    // countries; ties by id.
    std::vector<EvidenceNote> best(const std::vector<EvidenceLink>& links, const Likeness& like, std::size_t most,
                                   std::set<std::string>& taken) const;

private:
    enum class Kind { place, approach, finding };
    struct Piece {
        Kind kind = Kind::finding;
        std::string_view words;              // "case study"
        const Record* record = nullptr;
        std::string title;
        std::vector<std::string> tags;
        const CaseStudy* study = nullptr;    // of case studies and their facts
        int unlike_size = 2;                 // 0: within one and a half times the size, 1: within three times, 2: else, or not known
    };
    struct Choice;

    void add(Piece piece, const std::vector<std::string>& ids);
    void add_case_studies();
    static std::string because(Kind kind, const EvidenceLink& link);
    EvidenceNote worded(const Choice& choice) const;
    bool works_at(const Piece& piece, const std::vector<Tier>& tiers) const;

    const Casework* work_;
    std::vector<Piece> pieces_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_id_;  // what it is for, and pieces
};

// Fills `elsewhere` and `signs` of the actions, in their order: nothing is told twice.
void add_evidence(const Casework& work, const Elsewhere& elsewhere, std::vector<Action>& actions,
                  std::set<std::string>& told);
// Fills `evidence` of the recommendations and `elsewhere` of the themes, each told once in the themes' order.
void add_evidence(const Casework& work, const Elsewhere& elsewhere, std::vector<ThemeAdvice>& themes);

}  // namespace ics
