#include "report/sample_words.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace ics::report {

std::string share_words(std::uint64_t n, std::uint64_t draws) {
    if (n == 0 || draws == 0) return "0%";
    if (n == draws) return "100%";
    const std::uint64_t percent = (n * 200 + draws) / (draws * 2);  // to the nearest
    if (percent == 0) return "<1%";
    return percent == 100 ? ">99%" : fmt::format("{}%", percent);
}

std::string grouped(std::uint64_t number) {
    std::string out = std::to_string(number);
    for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, ",");
    return out;
}

std::vector<std::size_t> sampled_actions(const Sample& sample) {
    std::vector<std::size_t> out;
    const auto& steps = sample.tally.steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].ready + steps[i].blocked > 0) out.push_back(i);
    const auto order = [&](std::size_t i) {
        const StepTally& tally = steps[i];
        const std::uint64_t middle = tally.rank().middle;
        return std::tuple(~tally.first(), ~tally.ready, middle == 0 ? ~middle : middle, ~tally.blocked);
    };
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    return out;
}

std::vector<std::size_t> sampled_said(const Sample& sample, bool findings) {
    std::vector<std::size_t> out;
    const auto& said = sample.tally.said;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (sample.frame.said[i].finding == findings && said[i].made + said[i].undetermined > 0) out.push_back(i);
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(said[b].made, said[b].undetermined) < std::tie(said[a].made, said[a].undetermined);
    });
    return out;
}

std::string caution(const Sample& sample) {
    std::string out = "This is a test of robustness, not a forecast. In every draw each fact takes one of its values, each as likely as "
                      "the others, whatever the other facts take; in truth some are likelier, and capabilities rise and fall "
                      "together. A share says in how many draws something holds, not how likely it is.";
    if (sample.tally.contradictory > 0)
        out += fmt::format(" In {} of the draws what was drawn contradicts itself, or what is rated, through work that stands in "
                           "two frameworks: there it stays open to question.",
                           share_words(sample.tally.contradictory, sample.tally.draws));
    return out;
}

}  // namespace ics::report
