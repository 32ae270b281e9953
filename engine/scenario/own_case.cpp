#include "scenario/own_case.hpp"

namespace ics {

std::unique_ptr<OwnCase> OwnCase::open(const SweepBase& base, Diagnostics& diagnostics) {
    auto rules = load_rule_set(base.rules, base.knowledge, {}, diagnostics);
    if (!rules) return nullptr;
    std::unique_ptr<OwnCase> out(new OwnCase(std::move(*rules)));
    out->live_ = LiveCase::open(base.knowledge, base.graph, out->rules_, base.assessment, base.options, diagnostics);
    return out->live_ ? std::move(out) : nullptr;
}

}  // namespace ics
