# SPDX-License-Identifier: GPL-2.0-or-later
"""
A recording from the kernel's first instruction on: its interrupts are found from the first gate
that the kernel sets, and every return fits.
"""
import re

import counter
import e2e
import i386


class Whole(e2e.Case):
    options = ()
    program = "/bin/true"

    def test_returns(self):
        trace = self.record(*self.options, "--from-boot", "--count", self.program, given=b"")
        result = self.ringtrip("show", "--stats", "-e", "none", trace)
        saw, sums = (int(n) for n in re.search(counter.SAYS, result.err, re.M).groups())
        self.assertGreater(saw, 500_000_000)
        # Where a booting kernel changes the code that it is running, QEMU begins an instruction
        # twice.
        self.assertIn(saw - sums, (0, 1))
        interrupts, faults, returns = (int(n) for n in re.search(
            r"(\d+) interrupts, (\d+) faults, .* (\d+) returns, 0 of them unmatched, 0 frames left "
            r"over,", result.err).groups())
        self.assertGreater(interrupts, 1000)
        self.assertGreater(faults, 50)
        self.assertGreater(returns, 1_000_000)
        starts = self.ringtrip("dump", "--type", "START", trace).out
        handlers = [int(n) for n in re.findall(r"(\d+) interrupt handlers", starts)]
        self.assertEqual(handlers[0], 0)
        self.assertGreater(handlers[-1], 200)


class Whole32(Whole):
    options = ("--arch", "i386")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.program = e2e.built("guest/menuos/menuos32")
        i386.kernel()


if __name__ == "__main__":
    e2e.main()
