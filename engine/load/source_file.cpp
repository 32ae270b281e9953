#include "load/source_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

#include <fmt/format.h>

#include "model/digest.hpp"

namespace ics {

namespace fs = std::filesystem;

namespace {

void report_file(Diagnostics& diagnostics, std::string code, const std::string& name, std::string message,
                 std::string mend) {
    const Place place{diagnostics.add_file(name, ""), 0, 0};
    diagnostics.add({.code = std::move(code), .place = place, .message = std::move(message), .mend = std::move(mend)});
}

// Reports what `path` is when it is no file; false when it is one.
bool report_what_is_no_file(const fs::path& path, const std::string& name, Diagnostics& diagnostics) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        report_file(diagnostics, "missing-file", name, "there is no such file", "check the path");
        return true;
    }
    if (status.type() == fs::file_type::directory) {
        report_file(diagnostics, "not-a-file", name, "this is a folder, where a file is expected", "name a file in it");
        return true;
    }
    return false;
}

// What stands in a file of so many bytes; 0 where that is not known in advance, as of a pipe.
std::optional<std::string> read_text(const fs::path& path, std::size_t size) {
    std::ifstream in(path, std::ios::binary);
    std::string text(size, '\0');
    in.read(text.data(), std::streamsize(size));
    text.resize(std::size_t(in.gcount()));
    for (std::array<char, 4096> more{}; size == 0 && in; text.append(more.data(), std::size_t(in.gcount())))
        in.read(more.data(), more.size());
    return in.is_open() && !in.bad() ? std::optional(std::move(text)) : std::nullopt;
}

struct Found {
    std::string below;  // path below the folder, with '/'
    fs::path path;
};

// The files below one folder, what cannot be looked at reported.
class Search {
public:
    Search(const NamedFolder& folder, const std::vector<std::string>& skip, Diagnostics& diagnostics)
        : folder_(folder), skip_(skip), diagnostics_(diagnostics) {}

    std::vector<Found> run() {
        look_into(folder_.path, "");
        return std::move(found_);
    }

private:
    void look_into(const fs::path& folder, const std::string& prefix) {
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            if (const std::string name = at->path().filename().string(); !name.starts_with('.')) look_at(*at, prefix + name);
        if (error)
            report_file(diagnostics_, "unreadable-folder", folder_.name + (prefix.empty() ? "" : "/" + prefix.substr(0, prefix.size() - 1)),
                        "this folder cannot be read", "check who may read it");
    }

    void look_at(const fs::directory_entry& entry, const std::string& below) {
        std::error_code error;
        if (std::find(skip_.begin(), skip_.end(), below) != skip_.end()) return;
        if (entry.is_other(error)) return;  // reading a pipe would wait for ever
        if (!entry.is_directory(error)) found_.push_back({below, entry.path()});
        else if (!entry.is_symlink(error)) look_into(entry.path(), below + "/");
    }

    const NamedFolder& folder_;
    const std::vector<std::string>& skip_;
    Diagnostics& diagnostics_;
    std::vector<Found> found_;
};

// Reports what `folder` is when it is no folder; false when it is one.
bool report_what_is_no_folder(const fs::path& folder, Diagnostics& diagnostics) {
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::directory) return false;
    if (status.type() == fs::file_type::not_found)
        report_file(diagnostics, "missing-folder", folder.generic_string(), "there is no such folder",
                    "check the path");
    else
        report_file(diagnostics, "not-a-folder", folder.generic_string(), "this is a file, where a folder is expected",
                    "name the folder that it stands in");
    return true;
}

}  // namespace

std::optional<SourceFile> read_file(const fs::path& path, std::string name, Diagnostics& diagnostics) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error && size > largest_file) {
        report_file(diagnostics, "file-too-large", name, fmt::format("this file has {} MiB", size >> 20),
                    fmt::format("split it: at most {} MiB are read", largest_file >> 20));
        return std::nullopt;
    }
    if (auto text = read_text(path, error ? 0 : std::size_t(size))) return SourceFile{std::move(name), std::move(*text)};
    if (!report_what_is_no_file(path, name, diagnostics))
        report_file(diagnostics, "unreadable-file", name, "this file cannot be read", "check who may read it");
    return std::nullopt;
}

bool leads_out_of(const fs::path& folder, const fs::path& link) {
    std::error_code error;
    const fs::path target = fs::weakly_canonical(link, error), root = fs::canonical(folder, error);
    return std::mismatch(root.begin(), root.end(), target.begin(), target.end()).first != root.end();
}

void report_link(const std::string& name, Diagnostics& diagnostics) {
    report_file(diagnostics, "link-outside", name, "this is a link that leads out of its folder",
                "put what it leads to in its place, or name that with an option of its own");
}

NamedFolder own_named(const fs::path& folder) {
    std::error_code error;
    const fs::path normal = fs::canonical(folder, error);
    return {folder, normal.filename().empty() ? normal.generic_string() : normal.filename().string()};
}

std::vector<SourceFile> read_folder(const NamedFolder& folder, std::string_view ending,
                                    const std::vector<std::string>& skip, Diagnostics& diagnostics) {
    std::vector<SourceFile> files;
    if (report_what_is_no_folder(folder.path, diagnostics)) return files;
    std::vector<Found> found = Search(folder, skip, diagnostics).run();
    std::erase_if(found, [&](const Found& f) { return !f.below.ends_with(ending); });
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.below < b.below; });
    for (const Found& f : found)
        if (auto file = read_file(f.path, folder.name + "/" + f.below, diagnostics)) files.push_back(std::move(*file));
    return files;
}

InputFile describe(const SourceFile& file) { return {file.name, digest(file.text)}; }

}  // namespace ics
