#include "report/sample_part.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "report/sweep_json.hpp"

namespace ics {

using namespace report;

namespace {

constexpr std::string_view part_format = "ics-advisor/what-if-sample-part/1";

Json as_json(const Named& named) { return Json::array({named.id, named.title}); }
Json as_json(const SampledFact& fact) { return Json::array({as_json(fact.fact), fact.of, fact.range, fact.ground}); }
Json as_json(const SampledStep& step) { return Json::array({as_json(step.step), step.capability, step.stage, step.now}); }
Json as_json(const SaidNow& said) { return Json::array({as_json(said.subject), said.finding, int(said.now)}); }
Json as_json(const StepTally& t) { return Json::array({t.ready, t.blocked, t.done, t.undetermined, t.ranks}); }
Json as_json(const SaidTally& t) { return Json::array({t.made, t.undetermined}); }

template <class Value>
Json list(const std::vector<Value>& values) {
    Json out = Json::array();
    for (const Value& value : values) out.push_back(as_json(value));
    return out;
}

Json frame_json(const SampleFrame& frame) {
    return {{"subject", part_json(frame.subject)},
            {"seed", frame.seed},
            {"draws", frame.draws},
            {"drawn", list(frame.drawn)},
            {"left", {{"metrics", list(frame.left.metrics)}, {"context", list(frame.left.context)}, {"steps", list(frame.left.steps)},
                      {"frameworks", frame.left.frameworks}}},
            {"steps", list(frame.steps)},
            {"said", list(frame.said)}};
}

void read(const Json& json, Named& out) { out = {json.at(0).get<std::string>(), json.at(1).get<std::string>()}; }
void read(const Json& json, SampledFact& out) {
    read(json.at(0), out.fact);
    out.of = json.at(1).get<std::string>(), out.range = json.at(2).get<std::string>(), out.ground = json.at(3).get<std::string>();
}
void read(const Json& json, SampledStep& out) {
    read(json.at(0), out.step);
    out.capability = json.at(1).get<std::string>(), out.stage = json.at(2).get<std::string>(), out.now = json.at(3).get<std::string>();
}
void read(const Json& json, SaidNow& out) {
    read(json.at(0), out.subject);
    out.finding = json.at(1).get<bool>();
    out.now = read_outcome(json.at(2));
}
void read(const Json& json, StepTally& out) {
    out.ready = json.at(0).get<std::uint64_t>(), out.blocked = json.at(1).get<std::uint64_t>();
    out.done = json.at(2).get<std::uint64_t>(), out.undetermined = json.at(3).get<std::uint64_t>();
    out.ranks = json.at(4).get<std::vector<std::uint64_t>>();
}
void read(const Json& json, SaidTally& out) {
    out.made = json.at(0).get<std::uint64_t>(), out.undetermined = json.at(1).get<std::uint64_t>();
}

template <class Value>
void read_list(const Json& json, std::vector<Value>& out) {
    for (const Json& entry : json) read(entry, out.emplace_back());
}

SampleFrame read_frame(const Json& json) {
    SampleFrame out;
    out.subject = read_subject(json.at("subject"));
    out.seed = json.at("seed").get<std::uint64_t>();
    out.draws = json.at("draws").get<std::uint64_t>();
    read_list(json.at("drawn"), out.drawn);
    read_list(json.at("left").at("metrics"), out.left.metrics);
    read_list(json.at("left").at("context"), out.left.context);
    read_list(json.at("left").at("steps"), out.left.steps);
    out.left.frameworks = json.at("left").at("frameworks").get<std::vector<std::string>>();
    read_list(json.at("steps"), out.steps);
    read_list(json.at("said"), out.said);
    return out;
}

SamplePart read_part(const std::string& file, std::string_view first, std::string_view second) {
    const Json head = Json::parse(first), counts = Json::parse(second);
    SamplePart out;
    out.frame = read_frame(head.at("sample"));
    out.label = {file, {head.at("part").get<std::uint64_t>(), head.at("parts").get<std::uint64_t>()}, counts.at("draws").get<std::uint64_t>()};
    out.tally.draws = out.label.done;
    out.tally.contradictory = counts.at("contradictory").get<std::uint64_t>();
    read_list(counts.at("steps"), out.tally.steps);
    read_list(counts.at("said"), out.tally.said);
    const Shard& shard = out.label.shard;
    if (shard.part < 1 || shard.part > shard.parts || out.tally.steps.size() != out.frame.steps.size() ||
        out.tally.said.size() != out.frame.said.size())
        throw std::out_of_range("counts");
    return out;
}

// In what two parts differ, as a user would put it; empty where they do not.
std::string difference(const SampleFrame& a, const SampleFrame& b) {
    if (const std::string in = difference(a.subject, b.subject); !in.empty()) return in;
    if (a.seed != b.seed) return fmt::format("the seed is {} in one and {} in the other", a.seed, b.seed);
    if (a.draws != b.draws) return fmt::format("one is of {} draws and the other of {}", a.draws, b.draws);
    if (a.drawn != b.drawn) return "they draw other facts, or from other ranges";
    return a == b ? "" : "they were written by two versions of the program";
}

}  // namespace

std::string write_sample_part(const SampleFrame& frame, const Shard& shard, const SampleTally& tally) {
    const Json head{{"format", part_format}, {"part", shard.part}, {"parts", shard.parts}, {"sample", frame_json(frame)}};
    const Json counts{{"draws", tally.draws}, {"contradictory", tally.contradictory}, {"steps", list(tally.steps)}, {"said", list(tally.said)}};
    return json_line(head) + json_line(counts);
}

void report_bad_part(const std::string& file, const std::string& why, Diagnostics& diagnostics) {
    diagnostics.add({.code = "bad-part", .message = fmt::format("{} {}", file, why),
                     .expected = "a file that what-if wrote with --shard, whole", .mend = "run that shard again"});
}

std::optional<std::string> part_kind(std::string_view first_line) {
    const Json head = Json::parse(first_line, nullptr, false);
    if (!head.is_object() || !head.contains("format") || !head["format"].is_string()) return std::nullopt;
    const std::string format = head["format"].get<std::string>();
    for (const std::string kind : {"what-if-sample", "what-if-grid"})
        if (format == "ics-advisor/" + kind + "-part/1") return kind;
    return std::nullopt;
}

std::optional<SamplePart> read_sample_part(const std::string& file, std::string_view text, Diagnostics& diagnostics) {
    const std::size_t end = text.find('\n');
    if (end == text.npos || !text.ends_with('\n') || text.find('\n', end + 1) != text.size() - 1) {
        report_bad_part(file, "is not a whole part of a sample", diagnostics);
        return std::nullopt;
    }
    try {
        return read_part(file, text.substr(0, end), text.substr(end + 1));
    } catch (const std::exception&) {
        report_bad_part(file, "is not a part of a sample, or was changed", diagnostics);
        return std::nullopt;
    }
}

std::optional<Sample> join_sample(const std::vector<SamplePart>& parts, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    std::vector<PartLabel> labels;
    for (const SamplePart& part : parts) {
        labels.push_back(part.label);
        if (const std::string in = difference(parts[0].frame, part.frame); !in.empty())
            diagnostics.add({.code = "part-mismatch",
                             .message = fmt::format("{} and {} do not belong together: {}", parts[0].label.file, part.label.file, in),
                             .mend = "name the parts of one sample"});
    }
    if (diagnostics.error_count() > errors || !are_whole(labels, parts[0].frame.draws, diagnostics)) return std::nullopt;
    Sample out{parts[0].frame, parts[0].tally};
    for (std::size_t i = 1; i < parts.size(); ++i) out.tally.add(parts[i].tally);
    return out;
}

}  // namespace ics
