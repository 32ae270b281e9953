// Warnings that someone means to stay, with the reason: [[silence]] of the knowledge base.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// A warning, and what silences it.
struct Silenced {
    Diagnostic warning;
    Silence silence;
};

// Takes the silenced warnings out of the diagnostics. A silence is meant for all warnings of its code that are about
// the record, rule or edge it names; it never silences an error.
std::vector<Silenced> take_silenced(const KnowledgeBase& knowledge, Diagnostics& diagnostics);

// Reports each silence of a code that is none or an error's, and each that silences nothing (`unused-silence`). The
// second only of the last layer: what a silence of a lower one was for may be what an overlay mends. `diagnostics`
// are what is left after `take_silenced`; call it only where everything could be looked at.
void report_unused_silences(const KnowledgeBase& knowledge, const std::vector<Silenced>& silenced, int last_layer,
                            Diagnostics& diagnostics);

}  // namespace ics
