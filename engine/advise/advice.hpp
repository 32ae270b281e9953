// The one value that every report renders: all text worded, all order decided, nothing left to compute.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "facts/facts.hpp"
#include "model/date.hpp"
#include "model/priority_settings.hpp"

namespace ics {

// A record that the report names: `id` for links and JSON, `title` for people.
struct Named {
    std::string id;
    std::string title;

    bool operator==(const Named&) const = default;
};

// A dated expectation. `note` is empty while the date lies ahead, else says how it has passed: 'date passed under the
// 2019 plan' (after the day of the advice), 'date passed before this assessment' (or before the day asked for).
struct Deadline {
    Date date{};
    std::string words;  // the source's words, such as "spring 2020"; may be empty
    std::string what;   // whose: a metric's, recommendation's or commitment's title
    std::string note;
};

// Something a rule read, with where the value comes from.
struct FactRead {
    Named subject;         // "Control totals, operating plans and shared financial risk"
    std::string reading;   // "below maturing: yes"
    std::string value;     // "Developing", "16.8%", "not known"
    Origin origin = Origin::unknown;
    std::string evidence;  // as the assessment gives it; may be empty
    std::string source;    // where the evidence stands; may be empty
};

// A rule that fired, and on what ground.
struct Reason {
    std::string rule;   // id
    std::string title;  // what it found, as a statement
    std::string file;   // as shown to the user
    std::uint32_t line = 0;
    std::vector<FactRead> reads;
};

// One part of a priority: its value (0..1), the weight of the profile, and the share of the score (0..100)
// that they give.
struct PriorityPart {
    Part part = Part::gap;
    double value = 0;
    double weight = 0;
    double points = 0;
    std::string because;  // in words; empty where the value is 0
};

struct Priority {
    double score = 0;  // 0..100, the sum of the points
    std::array<PriorityPart, part_count> parts;
};

enum class StepState { done, ready, blocked, later, undetermined, not_applicable };
std::string_view name(StepState state);

// Something from elsewhere that bears on an action, a recommendation or a key theme.
struct EvidenceNote {
    Named evidence;      // title: the place's or the thing's; may be empty
    std::string kind;    // "case study", "case fact", "approach", "finding"
    std::string where;   // "315,000 people, Wales"; empty for what is no place
    std::string text;
    std::string because; // why it was picked, as a clause
    std::string source;
};

// How one would notice progress.
struct Sign {
    std::string id;
    std::string text;
    std::vector<Named> metrics;  // that measure it
    std::string source;
};

// A prerequisite that is not done.
struct Blocker {
    Named step;
    StepState state = StepState::blocked;
    bool known_open = true;         // else it may be done already
    bool is_stage = false;          // a capability's stage as a whole
    std::string why;                // why the one needs the other
    std::vector<Named> start_with;  // ready steps that lead to it, most direct first
};

struct DecisionTaken {
    std::string state;  // "decided", "in progress", "parked"
    std::string owner;
    std::optional<Date> due;
    std::string note;
};

// A step not done on the way to a target.
struct Action {
    int rank = 0;           // 1 is first, within its list
    Named step;             // title: what to do, as an imperative
    std::string done_when;  // the criterion
    Named capability;
    Named domain;
    Named stage;            // id within its framework, title
    std::string framework;  // short title
    StepState state = StepState::ready;
    Origin origin = Origin::rated;  // how we know that it is open
    bool begun = false;             // partly met
    std::string evidence;           // of its own rating; may be empty
    std::string evidence_source;
    std::string why_now;            // one sentence
    Priority priority;
    std::vector<Named> opens;       // steps that become ready once it is done
    int unlocks = 0;                // open actions that wait for it, directly or not
    std::vector<Blocker> blocked_by;
    std::vector<Named> helped_by;   // open steps that would make it easier
    std::vector<Named> not_known;   // of what has begun: what it rests on, of which nothing is known
    std::string lead;
    std::vector<std::string> tiers;
    std::vector<Named> partners;           // usually at the table, besides the lead
    int effort = 0;
    std::string effort_words;
    std::optional<Deadline> deadline;      // the nearest
    std::optional<DecisionTaken> decision;
    std::vector<Named> commitments;        // the system's own that it belongs to
    std::vector<Named> advised_by;         // fired recommendations
    std::vector<Named> serves;             // metrics and deliverables
    std::vector<Named> also_counts_for;    // the same work in other frameworks
    std::vector<std::string> themes;       // ids of the key themes that advise it
    std::vector<std::string> tags;         // titles
    std::string source;
    std::string uncertain;                 // what about its meaning is uncertain; may be empty
    std::vector<EvidenceNote> elsewhere;   // learning from elsewhere, most telling first
    std::vector<Sign> signs;
};

// Where a capability stands.
struct CapabilityPosition {
    Named capability;
    LevelRange stage;
    std::string stage_words;  // "Developing", "Developing to Maturing", "not known", "not applicable"
    Origin origin = Origin::unknown;
    bool not_applicable = false;
    std::optional<Level> target;
    std::string target_words;
    int met = 0, open = 0, unknown = 0;  // requirements up to the target, not-applicable ones left out
    std::string evidence;
    std::string source;
    std::vector<Named> inferred_from;    // capabilities of other frameworks
    std::string stage_text;              // what the capability looks like at its stage, where that is exact
    std::string left_out;                // criteria that are not applicable, and why
};

struct DomainPosition {
    Named domain;
    std::string framework;            // short title
    std::vector<std::string> stages;  // titles by level
    std::vector<CapabilityPosition> capabilities;
};

struct RecommendationPart {
    std::string id;
    std::string text;
    std::string source;
};

// A recommendation of the knowledge base; one that fired has reasons.
struct Recommended {
    Named recommendation;
    std::string text;
    std::string body;   // national only; empty where the source names none
    std::string group;
    std::optional<Deadline> deadline;
    std::string starts;  // "from 1 March 2020"; may be empty
    std::string recurs;
    std::vector<RecommendationPart> parts;
    std::vector<Reason> reasons;
    std::vector<Named> actions;  // open steps that act on it
    std::vector<EvidenceNote> evidence;
    std::string source;
    std::string note;
};

struct ThemeAdvice {
    Named theme;
    int number = 0;
    std::string text;
    std::vector<std::string> key_messages;
    std::vector<Recommended> local;     // that fired
    std::vector<Recommended> national;  // for national bodies; for information, no reasons
    std::vector<EvidenceNote> elsewhere;  // case studies of the theme that no recommendation tells of
};

// Findings of rules that recommend nothing but steps.
struct StepFinding {
    Reason reason;
    std::vector<Named> actions;
};

enum class Standing { done, ahead, at_risk, passed, dropped, undated };
std::string_view name(Standing standing);

// A promise of the system's own.
struct CommitmentStanding {
    Named commitment;
    std::string text;
    std::optional<Date> due;
    std::string state;
    Standing standing = Standing::undated;
    std::string because;         // why it is at risk, or how it has passed
    std::vector<Named> actions;  // open steps it advances
    std::string source;
};

// A national requirement or ambition against the system's figure.
struct MetricStanding {
    Named metric;
    std::string text;
    std::string target;      // "at least 22%"
    std::string value;       // "16.8%" or "not known"
    Truth meets = Truth::unknown;
    bool national = false;   // a total for England, not assessed
    bool must_do = false;
    bool own = false;        // no document asks for it: a figure that the system, or those who advise it, set themselves
    std::optional<Deadline> deadline;
    std::string measured;    // date of the value; may be empty
    std::string evidence;
    std::string evidence_source;
    std::vector<Named> actions;  // open actions that serve it
    std::string source;
    std::string note;
};

// Something not known that decides something.
struct QuestionToAsk {
    Named subject;                    // the capability, criterion, metric or circumstance
    std::string ask;                  // the question, in words
    std::vector<std::string> help;    // what each answer looks like: stage texts, criteria
    std::vector<std::string> decides_rules;    // findings that hang on it
    std::vector<Named> decides_actions;        // steps whose state hangs on it
    std::string decides;              // in one sentence
};

struct ConflictNote {
    Named capability;
    std::string text;
    std::vector<std::string> statements;  // the two sides with their sources
};

// A step that is done although something it needs is not.
struct AheadNote {
    Named step;
    std::vector<Named> lacking;
};

struct BottleneckNote {
    Named step;
    std::string text;  // one sentence
    int gates = 0;
};

// Why one step of the way needs another, or is helped by it.
struct WayEdge {
    std::size_t step = 0;  // the other one: a position in Advice::way
    std::string why;       // every reason given for it; may be empty
};

// A step of the way to the targets, done or not, on a map of what must come before what. What doing some steps would
// open follows from the map alone. Done are those that are done or not applicable, those taken to be so, and stages that
// follow: one follows when all it needs is done, and brings those below it (milestones of its capability that it needs).
// One that is `by_rating_only` follows only from a stage above it, and holds that up no longer once all it needs itself
// is done. A step can start then, and cannot now, if it is `blocked`, or `known_open` and not `in_turn`; if all it needs
// is done; and if it is `in_turn`, or a stage that it `comes_after` is done. This is a sketch: no rule is run, and what
// is `undetermined` for want of an answer, though in turn, stays so.
struct WayStep {
    Named step;             // as an action's; of a milestone "capability@stage" and "Capability: Stage"
    Named capability;
    Named domain;
    Named stage;            // id within its framework, title
    std::string framework;  // short title
    bool is_milestone = false;
    bool by_rating_only = false;  // a milestone whose stage has no requirements
    StepState state = StepState::undetermined;
    bool known_open = false;      // it is known that it is not done
    Origin origin = Origin::unknown;  // how that, or that it is done, is known
    bool begun = false;               // partly met
    std::vector<WayEdge> needs;       // steps of the way that it requires, in order
    std::vector<WayEdge> helped_by;   // and those that would make it easier
    bool in_turn = true;              // no stage before its own is still to be reached, or it can start all the same
    // Else the stages that bring its turn, any one of them: the one before its own, of each capability it belongs to,
    // as positions in Advice::way. Those that are not on the way are left out.
    std::vector<std::size_t> comes_after;
};

// Something that a source says.
struct Statement {
    std::string id;
    std::string text;
    std::string source;
};

// What a tier is and does, source by source.
struct TierGuide {
    std::string tier;  // "place"
    std::vector<Statement> sizes, functions, priorities, bodies;
};

// What a system may do at a stage of a framework.
struct StageFreedoms {
    std::string framework;   // short title
    Named stage;
    bool reached = false;    // by every capability of the framework; else it is the next one
    std::vector<Named> not_known;  // capabilities left out of that: nothing is known of them
    std::vector<Statement> freedoms;
};

struct Acronym {
    std::string id;
    std::string term;
    std::string expansion;
};

// What the report rests on.
struct About {
    std::string program_version;
    std::string profile;      // title
    std::string knowledge_digest, rules_digest, assessment_digest;
    std::string assessment_file;
    int knowledge_files = 0, rule_files = 0, rules_evaluated = 0;
    int rules_fired = 0, rules_undetermined = 0;
    std::vector<std::string> overlays;  // what packs and overlays added, changed, removed and turned off, a sentence each
    std::vector<std::string> presumed;  // sentences on what was presumed, inferred, defaulted
    std::vector<std::string> method;    // sentences
    std::vector<std::string> guard_rails;
    std::vector<std::string> sources;   // documents, with date
};

// What `trimmed` left out, so that the report can say so.
struct LeftOut {
    int actions = 0, blocked = 0, questions = 0;  // beyond the first ones, of what the theme leaves
    std::string theme;  // title of the only theme kept, its id where nothing of it was advised; empty: all are
};

struct Advice {
    std::string system;
    std::string summary_of_system;  // may be empty
    bool fictional = false;
    Date as_of{};
    std::optional<Date> today;
    std::string target_words;           // "Maturing in the HLP tool by 1 April 2021"
    bool mostly_unknown = false;        // then questions come before actions
    std::vector<std::string> summary;   // paragraphs, to be read aloud
    std::vector<DomainPosition> position;
    std::vector<Action> actions;        // ready, by rank
    std::vector<Action> blocked;        // by rank
    std::vector<Named> later;           // beyond the next stage, in order of id
    std::vector<Named> under_way;       // those of them that are begun, decided on or part of a commitment in progress
    std::optional<BottleneckNote> bottleneck;
    std::vector<ThemeAdvice> themes;    // those with a fired recommendation, by number
    std::vector<StepFinding> findings;
    std::vector<CommitmentStanding> commitments;
    std::vector<MetricStanding> metrics;
    std::vector<QuestionToAsk> questions;  // most decisive first
    std::vector<ConflictNote> conflicts;
    std::vector<AheadNote> ahead;
    std::vector<StageFreedoms> freedoms;  // that the system has, then those of the next stage; by framework
    std::vector<TierGuide> tiers;         // those of the actions, from the neighbourhood up
    std::vector<WayStep> way;             // every step on the way to the targets, done or not, in order of step
    std::vector<Acronym> acronyms;        // all that the knowledge base explains, by term
    LeftOut left_out;
    About about;
};

// Keeps the first `top` actions, blocked actions and questions (0: all), and, with a theme's id, only what
// belongs to that theme; `left_out` says what went. Ranks stay as they were, and the way stays whole.
Advice trimmed(Advice advice, int top, const std::string& theme);

}  // namespace ics
