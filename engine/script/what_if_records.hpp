// Records as scripts see them: plain tables, made anew each time.
#pragma once

#include <lua.h>

#include "script/what_if_cases.hpp"

namespace ics {

// Each pushes a table. API.md lists their fields.
void push_step(lua_State* lua, StepIndex step, const CaseAnswers& answers);  // an action
void push_ranked(lua_State* lua, const RankedStep& ranked, int rank, const CaseAnswers& answers);
void push_capability(lua_State* lua, CapabilityIndex capability, const CaseAnswers& answers);
void push_stage(lua_State* lua, CapabilityIndex capability, const CaseAnswers& answers);
void push_metric(lua_State* lua, MetricIndex metric, const CaseAnswers& answers);
void push_context(lua_State* lua, ContextIndex context);
void push_recommendation(lua_State* lua, RecommendationIndex recommendation);
void push_target(lua_State* lua, const Target& target, Date as_of);

// Whether anything is known about a piece of work being done or not.
bool is_known(const Facts& facts, const Step& step);
// Those on the way of which nothing is known; no milestones.
std::vector<StepIndex> unknown_steps(const DependencyGraph& graph, const CaseAnswers& answers);
// Whether a piece of work serves a national must-do.
bool serves_must_do(const KnowledgeBase& knowledge, const Step& step);

}  // namespace ics
