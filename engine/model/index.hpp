// Positions of records in a knowledge base: a distinct type for each kind, so that they cannot be mixed up.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace ics {

// The position of a record in its vector. Valid for one knowledge base only; never written to a file.
template <class Kind>
struct Index {
    std::uint32_t value = 0;

    auto operator<=>(const Index&) const = default;
    explicit operator std::size_t() const { return value; }
};

using FrameworkIndex = Index<struct FrameworkKind>;
using DomainIndex = Index<struct DomainKind>;
using CapabilityIndex = Index<struct CapabilityKind>;
using CriterionIndex = Index<struct CriterionKind>;
using MetricIndex = Index<struct MetricKind>;
using ContextIndex = Index<struct ContextKind>;
using ThemeIndex = Index<struct ThemeKind>;
using RecommendationIndex = Index<struct RecommendationKind>;
using RuleIndex = Index<struct RuleKind>;
using StepIndex = Index<struct StepKind>;

}  // namespace ics

template <class Kind>
struct std::hash<ics::Index<Kind>> {
    std::size_t operator()(ics::Index<Kind> index) const noexcept { return index.value; }
};
