// Recommendations for each key theme: messages, advice to local leaders with its reasons, matters for national bodies.
#include <algorithm>

#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::vector<std::string> part_texts(const Recommended& recommended) {
    std::vector<std::string> out;
    for (const RecommendationPart& part : recommended.parts) out.push_back(sentence(part.text));
    return out;
}

void add_reason(const Reason& reason, Document& document) {
    document.paragraph({{"Why here: ", Style::strong}, {sentence(reason.title)}, {presumption_words(reason)}});
    document.fields(grounds(reason));
}

std::vector<Field> particulars(const Recommended& recommended) {
    std::vector<Field> fields{{"Actions", {{titles(recommended.actions)}}}};
    if (recommended.deadline)
        fields.push_back({"By", {{deadline_words(*recommended.deadline, title(recommended.recommendation))}}});
    fields.push_back({"Starts", {{recommended.starts}}});
    fields.push_back({"Recurs", {{recommended.recurs}}});
    fields.push_back({"Note", {{recommended.note}}});
    fields.push_back({"Source", {{recommended.source, Style::faint}}, !recommended.text.empty()});
    return fields;
}

void add_local(const Recommended& recommended, Document& document) {
    document.entry("", title(recommended.recommendation));
    document.paragraph(Line{{sentence(recommended.text)}, note_mark(recommended.source)});
    document.bullets(part_texts(recommended));
    for (const Reason& reason : recommended.reasons) add_reason(reason, document);
    std::vector<Field> fields = particulars(recommended);
    std::vector<Field> evidence;
    for (const EvidenceNote& note : recommended.evidence) evidence.push_back({"Elsewhere", elsewhere_words(note)});
    fields.insert(fields.end() - 1, evidence.begin(), evidence.end());  // the source stands last
    document.fields(std::move(fields));
}

// A line each: a board cannot act on them. Their full text stands in the JSON.
Item national_item(const Recommended& recommended) {
    Item item{national_words(recommended), {}};
    for (const Reason& reason : recommended.reasons)
        item.below.push_back({{"Why here: "}, {sentence(reason.title)}, {presumption_words(reason)}});
    return item;
}

void add_elsewhere(const ThemeAdvice& theme, Document& document) {
    if (theme.elsewhere.empty()) return;
    document.heading(4, "Learning from elsewhere");
    std::vector<Item> items;
    for (const EvidenceNote& note : theme.elsewhere) items.push_back({elsewhere_words(note), {}});
    document.bullets(std::move(items));
}

void add_theme(const ThemeAdvice& theme, Document& document) {
    document.heading(3, fmt::format("Key theme {}: {}", theme.number, title(theme.theme)));
    document.paragraph(sentence(theme.text));
    if (!theme.key_messages.empty()) document.heading(4, "Key messages");
    document.bullets(theme.key_messages);
    if (!theme.local.empty()) document.heading(4, "Advice to local leaders");
    for (const Recommended& local : theme.local) add_local(local, document);
    add_elsewhere(theme, document);
    if (theme.national.empty()) return;
    document.heading(4, "Matters for national bodies");
    document.paragraph("For information: not for the system to act on.");
    std::vector<Item> items;
    for (const Recommended& national : theme.national) items.push_back(national_item(national));
    document.bullets(std::move(items));
}

void add_finding(const StepFinding& finding, Document& document) {
    document.entry("", finding.reason.title);
    document.paragraph(Line{{"Found by a rule; no advice of the sources answers it."}, {presumption_words(finding.reason)}});
    std::vector<Field> fields = grounds(finding.reason);
    fields.push_back({"Actions", {{titles(finding.actions)}}});
    document.fields(std::move(fields));
}

}  // namespace

void add_recommendations(const Advice& advice, Document& document) {
    document.heading(2, "Recommendations by key theme");
    document.paragraph(recommendations_intro(advice));
    for (const ThemeAdvice& theme : advice.themes) add_theme(theme, document);
    if (advice.findings.empty()) return;
    document.heading(3, "Further findings");
    for (const StepFinding& finding : advice.findings) add_finding(finding, document);
}

}  // namespace ics::report
