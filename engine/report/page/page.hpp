// What every section of the page is written with.
#pragma once

#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "advise/advice.hpp"
#include "report/acronyms.hpp"
#include "report/document.hpp"
#include "report/page/markup.hpp"

namespace ics::report::page {

class Page {
public:
    explicit Page(const Advice& shown) : advice(shown), speller(shown.acronyms) {}

    const Advice& advice;
    Markup html;
    Speller speller;

    // Texts with their acronyms marked: each says on the spot what it stands for. Running text also spells out an acronym
    // where the section first uses it.
    void running(const std::string& text) { write(speller.running(text)); }
    void apart(const std::string& text) { write(speller.apart(text)); }
    void line(const Line& line);
    void paragraph(const std::string& text, const std::string& classes = {});

    // Blocks of the report that look like text everywhere: from the `first` up to the `end`, or all that follow. Entries
    // and headings keep their levels; `prefix` begins the ids of entries, which are then numbered.
    void blocks(const Document& document, std::size_t first = 0, const std::string& prefix = {}, std::size_t end = std::size_t(-1));

    void fields(const std::vector<Field>& fields);  // those that have a value
    // One labelled line of a <dl>: with a text, unless that is empty, or with what a function writes.
    void field(const std::string& label, const std::string& text);
    template <class Write>
    void field(const std::string& label, Write write)
        requires std::is_invocable_v<Write>
    {
        const auto row = html.in("div");
        html.element("dt", {}, label);
        const auto value = html.in("dd");
        write();
    }
    void table(const Table& table, const std::string& caption);

    // What may be wider than a narrow window scrolls by itself. Names are told apart where they are the same.
    Markup::Scope scrolling(const std::string& name);

    // '<a href="#action/ID">title</a>' for each of them that is an action of the page, else the title alone; 'and 3 more'
    // after `most`.
    void links(const std::vector<Named>& steps, std::size_t most);
    void link(const std::string& to, const std::string& note, const std::string& text);

    // Where an action stands on the page; empty where it does not. `note` is what print says of the place: 'action 3'.
    struct Place {
        std::string anchor;
        std::string note;
    };
    Place place(const std::string& step) const;

private:
    void write(const std::vector<Stretch>& stretches);
    void span(const Span& span);

    std::map<std::string, int> regions_;  // scrolling regions so far, by name
};

// '#ID': where an element with this id is.
std::string address(const std::string& id);

// A picture's table, or what else a reader may want to unfold.
class Unfolding {
public:
    // Where the same words stand on many, `about` says to a screen reader what this one is about.
    Unfolding(Page& page, const std::string& summary, const std::string& about = {});

private:
    Markup::Scope details_;
    Markup::Scope body_;
};

}  // namespace ics::report::page
