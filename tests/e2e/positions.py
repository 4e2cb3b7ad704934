# SPDX-License-Identifier: GPL-2.0-or-later
"""
A recording runs again to any position: the same path, registers and memory, however it is gone to,
and as QEMU's own gdb server sees them. tests/oracle/positions.c prints them.
"""
import os
import random

import e2e

POSITIONS = os.path.join(e2e.BUILD, "positions")
GENERAL = 3 + 16  # position, path, ip, and the general registers


class Positions(e2e.Case):
    def ask(self, how, trace, k, positions=()):
        given = "".join(f"{p}\n" for p in positions).encode()
        result = self.command(POSITIONS, how, trace, k, given=given)
        self.assertEqual(result.status, 0, result.err)
        return [line.split() for line in result.out.splitlines()]

    def end(self, trace):
        err = self.ringtrip("at", "@99999999999", trace).err
        return int(err.rsplit("@", 1)[1])

    def same(self, trace, n, stubs):
        """n starts of blocks and n other positions; returns how many were compared."""
        starts = self.ask("starts", trace, n)
        at = [int(s[0]) for s in starts]
        others = sorted(random.Random(1).sample(range(2000, self.end(trace)), n))
        seen = self.ask("seek", trace, 10, at)
        self.assertEqual([s[:3] for s in seen], starts)
        again = self.ask("checkpoints", trace, 10, at)
        self.assertEqual(again, seen)
        self.assertEqual(len({s[-1] for s in seen if "ram" in s}) > n // 20, True)
        blocks = self.ask("samples", trace, 0, at)
        self.assertEqual(blocks, [s[:GENERAL] for s in seen])
        within = [self.ask("seek", trace, 10, others) for _ in range(2)]
        self.assertEqual(within[0], within[1])
        chosen = others[::max(1, n // stubs)]
        stopped = self.ask("stub", trace, 0, chosen)
        by_position = {s[0]: s for s in within[0]}
        self.assertEqual(stopped, [by_position[s[0]][:GENERAL + 2] for s in stopped])
        return len(seen) + len(others)


class Quick(Positions):
    def test_demo(self):
        self.same(self.record(*e2e.DEMO), 20, 5)

    def test_first_and_last(self):
        trace = self.record("--", "/bin/true")
        end = self.end(trace)
        # At end + 1 all instructions have begun.
        at = [0, 1, 2, 511, 512, 513, 1500, 1501, end - 1, end, end + 1]
        seen = self.ask("seek", trace, 1, at)
        self.assertEqual([int(s[0]) for s in seen], at)
        self.assertEqual(seen, self.ask("seek", trace, 1, at))
        result = self.command(POSITIONS, "seek", trace, 0, given=f"{end + 2}\n".encode())
        self.assertIn(f"position @{end + 2}: the recording ends at @{end + 1}", result.err)

    def test_input(self):
        """What was typed or piped is part of the recording."""
        trace = self.record("--", "cat", given=b"one\ntwo\n")
        self.assertGreater(self.same(trace, 10, 2), 15)


class Long(Positions):
    def test_threads(self):
        self.same(self.record("--", e2e.program("threads")), 60, 12)

    def test_forks(self):
        self.same(self.record("--", e2e.program("forks")), 60, 12)

    def test_signals(self):
        self.same(self.record("--", e2e.program("signals")), 60, 12)


class All(Positions):
    """The whole matrix, by hand: RINGTRIP_QEMU, RINGTRIP_KERNEL … choose the cell."""

    def test_programs(self):
        for name in "threads", "forks", "signals", "udp", "epoll":
            with self.subTest(name):
                self.same(self.record("--", e2e.program(name)), 200, 50)

    def test_demo(self):
        self.same(self.record(*e2e.DEMO), 200, 50)


if __name__ == "__main__":
    e2e.main()
