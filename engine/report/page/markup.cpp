#include "report/page/markup.hpp"

#include "report/characters.hpp"

namespace ics::report::page {

std::string html_escaped(std::string_view text) {
    std::string out;
    for (const char c : clean(text)) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    return out;
}

void Markup::tag(std::string_view name, const Attributes& attributes) {
    out_ += '<';
    out_ += name;
    for (const Attribute& attribute : attributes) {
        if (attribute.value.empty()) continue;
        out_ += ' ';
        out_ += attribute.name;
        out_ += "=\"" + html_escaped(attribute.value) + '"';
    }
    out_ += '>';
}

Markup::Scope Markup::in(std::string_view name, const Attributes& attributes) {
    tag(name, attributes);
    return Scope(*this, name);
}

void Markup::close(std::string_view name) {
    out_ += "</";
    out_ += name;
    out_ += '>';
    if (name != "span" && name != "abbr" && name != "a" && name != "strong") out_ += '\n';
}

void Markup::single(std::string_view name, const Attributes& attributes) {
    tag(name, attributes);
    const bool is_void = name == "meta" || name == "link" || name == "input" || name == "br";
    if (is_void) out_ += '\n';
    else close(name);
}

void Markup::element(std::string_view name, const Attributes& attributes, std::string_view content) {
    const Scope scope = in(name, attributes);
    text(content);
}

void Markup::text(std::string_view text) { out_ += html_escaped(text); }

}  // namespace ics::report::page
