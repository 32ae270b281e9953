#include "model/assessment.hpp"

namespace ics {

std::string_view name(Status status) {
    switch (status) {
        case Status::met: return "met";
        case Status::partly: return "partly";
        case Status::unmet: return "unmet";
        case Status::not_applicable: return "not-applicable";
    }
    return "unmet";
}

std::string_view name(DecisionState state) {
    switch (state) {
        case DecisionState::decided: return "decided";
        case DecisionState::in_progress: return "in-progress";
        case DecisionState::parked: return "parked";
    }
    return "decided";
}

std::string_view name(CommitmentState state) {
    switch (state) {
        case CommitmentState::planned: return "planned";
        case CommitmentState::in_progress: return "in-progress";
        case CommitmentState::done: return "done";
        case CommitmentState::dropped: return "dropped";
    }
    return "planned";
}

}  // namespace ics
