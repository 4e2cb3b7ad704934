# SPDX-License-Identifier: GPL-2.0-or-later
"""
An inline counter on every instruction, independent of blocks, agrees with the sum over the recorded
blocks.
"""
import re

import e2e

SAYS = r"the independent counter saw (\d+) instructions begin, the blocks add up to (\d+)$"


class Counter(e2e.Case):
    def holds(self, *job, least=1000000):
        trace = self.record("--count", *job)
        result = self.ringtrip("show", "--stats", trace)
        saw = re.search(SAYS, result.err, re.MULTILINE)
        self.assertTrue(saw, result.err)
        print(saw[0])
        self.assertEqual(saw[1], saw[2])
        self.assertGreater(int(saw[1]), least)
        self.assertIn(" 0 of them unmatched, 0 frames left over,", result.err)

    def test_demo(self):
        self.holds(*e2e.DEMO)

    def test_fails(self):
        self.holds(e2e.program("fails"))

    def test_signals(self):
        self.holds(e2e.program("signals"))

    def test_forks(self):
        self.holds(e2e.program("forks"))

    def test_faults(self):
        self.holds(e2e.program("faults"))

    def test_faults_fast(self):
        """Without icount, blocks are cut elsewhere and timers fire at any time."""
        self.holds("--fast", e2e.program("faults"))


if __name__ == "__main__":
    e2e.main()
