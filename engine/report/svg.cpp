#include "report/svg.hpp"

namespace ics::report {

namespace {

constexpr std::string_view xlink = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

// Where the markup that begins at `at` ends; npos where it does not. A quoted value may hold any sign.
std::size_t markup_end(std::string_view svg, std::size_t at) {
    if (svg.substr(at).starts_with("<!--")) {
        const std::size_t end = svg.find("-->", at);
        return end == std::string_view::npos ? end : end + 3;
    }
    char quote = 0;
    for (; at < svg.size(); ++at) {
        const char c = svg[at];
        if (quote != 0) quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '>') return at + 1;
    }
    return std::string_view::npos;
}

// The value of the attribute, as it is written; empty where there is none.
std::string_view attribute(std::string_view markup, std::string_view name) {
    const std::string start = " " + std::string(name) + "=\"";
    const std::size_t at = markup.find(start);
    if (at == std::string_view::npos) return {};
    const std::size_t from = at + start.size();
    return markup.substr(from, markup.find('"', from) - from);
}

class SvgWriter {
public:
    explicit SvgWriter(std::string_view svg) : svg_(svg) {}

    std::optional<std::string> write() && {
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        for (std::size_t at = std::min(svg_.find("<svg"), svg_.size()); at < svg_.size();) {
            const std::size_t text_end = std::min(svg_.find('<', at), svg_.size());
            add_text(svg_.substr(at, text_end - at));
            if (text_end == svg_.size()) break;
            at = markup_end(svg_, text_end);
            if (at == std::string_view::npos) return std::nullopt;
            const std::string_view markup = svg_.substr(text_end, at - text_end);
            add(markup);
            if (markup.starts_with("<title")) at = std::min(svg_.find("</title>", at), svg_.size());
        }
        return is_whole_ ? std::optional(std::move(out_)) : std::nullopt;
    }

private:
    // What was left out leaves no blank line.
    void add_text(std::string_view text) {
        if (text.starts_with('\n') && out_.ends_with('\n')) text.remove_prefix(1);
        out_ += text;
    }

    void add(std::string_view markup) {
        if (markup.starts_with("<svg")) add_start(markup);
        else if (markup.starts_with("<a ")) add_title(attribute(markup, "xlink:title"), "");
        else if (!is_left_out(markup)) out_ += markup;
        is_whole_ = is_whole_ || markup == "</svg>";
    }

    static bool is_left_out(std::string_view markup) {
        return markup.starts_with("<!") || markup.starts_with("<title") || markup == "</title>" || markup == "</a>";
    }

    void add_start(std::string_view markup) {
        std::string start(markup.substr(0, markup.size() - 1));
        if (const std::size_t at = start.find(xlink); at != std::string::npos) start.erase(at, xlink.size());
        out_ += start + " xml:lang=\"en\" aria-labelledby=\"dependencies\">\n";
        add_title(own_title(), " id=\"dependencies\"");
    }

    // Graphviz's first title is the drawing's; its others are names that only Graphviz knows.
    std::string_view own_title() const {
        constexpr std::string_view start = "<title>";
        const std::size_t from = svg_.find(start);
        if (from == std::string_view::npos) return {};
        return svg_.substr(from + start.size(), svg_.find("</title>", from) - from - start.size());
    }

    void add_title(std::string_view title, std::string_view attributes) {
        if (!title.empty()) out_ += "<title" + std::string(attributes) + ">" + std::string(title) + "</title>";
    }

    std::string_view svg_;
    std::string out_;
    bool is_whole_ = false;
};

}  // namespace

std::optional<std::string> accessible_svg(std::string_view svg) { return SvgWriter(svg).write(); }

}  // namespace ics::report
