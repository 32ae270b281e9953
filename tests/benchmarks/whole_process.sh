#!/usr/bin/env bash
# Says what a whole run of 'recommend' takes: time (median and least), processor time (median), the most memory.
#
# usage: tests/benchmarks/whole_process.sh [RUNS] [ASSESSMENT...]      (default: 40 runs of each of two examples)
#
# ICS_PROGRAM names another program to run than build/release/ics-advisor, to compare the two.
set -euo pipefail

root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
program=${ICS_PROGRAM:-$root/build/release/ics-advisor}
case "${1:-40}" in *[!0-9]* | 0*) sed -n '4s/^# //p' "$0" >&2; exit 2 ;; esac
runs=${1:-40}
assessments=("${@:2}")
examples=$root/knowledge-base/examples
if [ ${#assessments[@]} = 0 ]; then assessments=("$examples/blmk-2018.toml" "$examples/full.toml"); fi

# A line for each run: seconds that passed, and of the processor for the program and for the system.
measure() {
    local TIMEFORMAT='%3R %3U %3S'
    for ((i = 0; i < runs; ++i)); do { time "$program" recommend "$1" >/dev/null; } 2>&1; done
}

peak() { command -v /usr/bin/time >/dev/null && /usr/bin/time -f %M "$program" recommend "$1" 2>&1 >/dev/null || echo 0; }

for assessment in "${assessments[@]}"; do
    measured=$(measure "$assessment")
    passed=$(awk '{ print 1000 * $1 }' <<<"$measured" | sort -n)
    busy=$(awk '{ print 1000 * ($2 + $3) }' <<<"$measured" | sort -n)
    middle=$(((runs + 1) / 2))
    printf '%s: median %s ms, least %s ms, processor %s ms, memory %s MiB\n' "$(basename "$assessment" .toml)" \
        "$(sed -n "${middle}p" <<<"$passed")" "$(sed -n 1p <<<"$passed")" "$(sed -n "${middle}p" <<<"$busy")" \
        "$(($(peak "$assessment") / 1024))"
done
