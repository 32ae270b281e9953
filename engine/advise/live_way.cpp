#include "advise/live_way.hpp"

namespace ics {

LiveWay::LiveWay(const CaseTables& tables, const LiveSteps& steps, Journal& journal)
    : tables_(tables), steps_(steps), journal_(journal), on_(tables.steps.size(), 0), ahead_(on_), needed_(on_.size(), 0),
      touched_(on_.size()) {}

void LiveWay::follow() {
    touched_.clear();
    for (const std::uint32_t step : steps_.touched().items()) {
        to_do_.push_back(step);
        while (!to_do_.empty()) {
            const std::uint32_t next = to_do_.back();
            to_do_.pop_back();
            look_at(next);
        }
    }
}

void LiveWay::look_at(std::uint32_t step) {
    const char on = tables_.steps[step].of_target || needed_[step] > 0;
    const char ahead = on && steps_[step].open();
    if (journal_.set(on_[step], on)) touched_.add(step);
    if (!journal_.set(ahead_[step], ahead)) return;
    touched_.add(step);
    for (const std::uint32_t need : tables_.needs[step]) {
        journal_.set(needed_[need], needed_[need] + (ahead ? 1 : -1));
        to_do_.push_back(need);
    }
}

}  // namespace ics
