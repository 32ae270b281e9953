// HTML as it is written: every text and attribute escaped, every element closed.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ics::report::page {

struct Attribute {
    std::string_view name;
    std::string value;
};
using Attributes = std::vector<Attribute>;

class Markup {
public:
    // An element with what is written to it until the scope ends.
    class [[nodiscard]] Scope {
    public:
        Scope(Markup& markup, std::string_view name) : markup_(markup), name_(name) {}
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { markup_.close(name_); }

    private:
        Markup& markup_;
        std::string_view name_;
    };

    // Names are literals of ours; values and texts may be anybody's. Attributes without a value are left out.
    Scope in(std::string_view name, const Attributes& attributes = {});
    // An element without content, such as <rect>, <input>, <meta>.
    void single(std::string_view name, const Attributes& attributes = {});
    // An element with one text.
    void element(std::string_view name, const Attributes& attributes, std::string_view text);
    void text(std::string_view text);
    // What is ours and is markup already.
    void trusted(std::string_view markup) { out_ += markup; }

    const std::string& written() const { return out_; }

private:
    void tag(std::string_view name, const Attributes& attributes);
    void close(std::string_view name);

    std::string out_;
};

// Text inside HTML: one line, cleaned as `clean` does; what HTML would take for its own is escaped.
std::string html_escaped(std::string_view text);

}  // namespace ics::report::page
