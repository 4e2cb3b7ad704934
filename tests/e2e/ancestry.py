# SPDX-License-Identifier: GPL-2.0-or-later
"""A process's calls are trips, in the frames in which it began, whoever created it."""
import e2e

# tests/programs/orphans.c: each sender, and the functions from main down to it.
SPEAKERS = [("twice", ["main", "twice", "orphan"]), ("daemonized", ["main", "daemonized"]),
            ("sibling", ["main", "sibling"]), ("apart", ["main", "apart"]),
            ("last", ["main", "orphan"])]


def begins(trip, n):
    """Returns the outermost `n` functions of a trip."""
    names, node = [], trip["tree"]
    for _ in range(n):
        names.append(node["fn"])
        node = node["children"][0]
    return names


class Orphans(e2e.Case):
    def holds(self, *command):
        result, trips = self.run_trips(*command)
        self.assertEqual(result.status, 0, result.err)
        said = [t for t in trips if t["call"] in ("send", "sendto")]
        self.assertEqual([t["args"][1]["text"] for t in said],
                         [f'"{name}"' for name, _ in SPEAKERS])
        for trip, (_, names) in zip(said, SPEAKERS):
            self.assertEqual(begins(trip, len(names)), names)

    def test_orphans(self):
        self.holds(e2e.program("orphans"))


class Long(Orphans):
    def test_orphans(self):
        self.holds(e2e.program("orphans_32"))
        self.holds("--arch", "i386", e2e.program("orphans_32"))


if __name__ == "__main__":
    e2e.main()
