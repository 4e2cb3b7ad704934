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


class Shown(e2e.Case):
    """`ringtrip boot`."""

    def boot(self, *options):
        result = self.ringtrip("boot", *options)
        self.assertEqual((result.status, result.err), (0, ""))
        return result.out

    def cost(self, shown, pattern):
        found = re.search(rf"(?m)^ *{pattern} +\[?([\d,]+)\]?$", shown)
        self.assertTrue(found, shown)
        return int(found[1].replace(",", ""))

    def test_boot(self):
        """The stages in their order, with costs that add up."""
        shown = self.boot("--save", self.path("kept"))
        at = [shown.index(name) for name in
              ("firmware", "pvh_start_xen", "startup_64", "start_kernel", "setup_arch", "init[1]",
               "kernel_init_freeable", "do_one_initcall ×")]
        self.assertEqual(at, sorted(at))
        whole = self.cost(shown, "from reset to the first instruction of user space")
        first = self.cost(shown, r"the boot processor\[0\]")
        self.assertGreater(first, self.cost(shown, "~?start_kernel"))
        self.assertGreater(self.cost(shown, "~?start_kernel"), self.cost(shown, "~?setup_arch"))
        parts = [int(n.replace(",", "")) for n in re.findall(r"(?m)^\S.*[\]s] +([\d,]+)$", shown)
                 if int(n.replace(",", "")) != whole]
        self.assertGreater(sum(parts), 0.9 * whole)
        self.assertLess(sum(parts), whole)
        # The trace goes on to the program's end.
        self.assertIn("exit_group", self.show(self.path("kept"), "--format", "strace", "-e", "all"))

    def test_until(self):
        shown = self.boot("--until", "mem_init", "--depth", "3")
        self.assertIn("from reset to mem_init ", shown)
        self.assertIn("start_kernel", shown)
        self.assertNotIn("init[1]", shown)
        result = self.ringtrip("boot", "--until", "mem_initt")
        self.one_message(result, "the kernel has no function of this name")
        self.assertIn("mem_init", result.err)


class Whole32(Whole):
    options = ("--arch", "i386")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.program = e2e.built("guest/menuos/menuos32")
        i386.kernel()


if __name__ == "__main__":
    e2e.main()
