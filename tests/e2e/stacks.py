# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs that switch stacks: each stack has its own frames."""
import e2e

# tests/programs/stacks.c: each sender, and the functions down to it.
SENDERS = {'"ping"': ["ping", "say"], '"pong"': ["pong", "relay", "say"], '"main"': ["main", "say"]}
ROUNDS = 3 * 10


def chain(trip):
    """Returns the user functions of a trip, outermost first, down to its call's wrapper."""
    names, node = [], trip["tree"]
    while not node["fn"].startswith("send"):
        names.append(node["fn"])
        node = node["children"][0]
    return names


class Coroutines(e2e.Case):
    def holds(self, *command):
        trace = self.record(*command)
        sends = [t for t in self.trips(trace) if t["call"] in ("send", "sendto")]
        self.assertEqual([t["args"][1]["text"] for t in sends], list(SENDERS) * ROUNDS)
        for trip in sends:
            self.assertEqual(chain(trip), SENDERS[trip["args"][1]["text"]])
        stats = self.ringtrip("show", "--stats", "--format", "strace", trace).err
        self.assertIn(" 0 of them unmatched, 0 frames left over, 0 jumps out", stats)

    def test_coroutines(self):
        self.holds(e2e.program("stacks"))


class Long(Coroutines):
    def test_coroutines(self):
        self.holds(e2e.program("stacks_32"))
        self.holds("--arch", "i386", e2e.program("stacks_32"))


if __name__ == "__main__":
    e2e.main()
