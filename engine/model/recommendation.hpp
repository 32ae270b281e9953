// Key themes: their messages and the recommendations to local and national leaders.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/index.hpp"
#include "model/record.hpp"

namespace ics {

enum class Audience { local, national };

struct KeyMessage : Record {
    ThemeIndex theme;
};

struct Recommendation : Record {
    ThemeIndex theme;
    Audience audience = Audience::local;
    std::string body;   // whom a national recommendation addresses; empty where the source names none
    std::string group;  // the printed sub-heading
    std::string title;
    std::vector<std::string> tags;
    std::optional<Date> deadline;
    std::optional<Date> starts;
    std::string deadline_words;  // the source's words for the date
    std::string recurs;          // "annual" or empty
    std::vector<Record> parts;
    std::vector<std::string> evidence;  // ids of evidence of any kind
};

struct Theme : Record {
    int number = 0;
    std::string title;
    std::vector<std::string> tags;
};

}  // namespace ics
