# SPDX-License-Identifier: GPL-2.0-or-later
"""`show --format dot` and `folded`: of a call, a program, a conversation; their sums."""
import re
import shutil
import unittest

import e2e


class Graphs(e2e.Case):
    """One recording of the demo, drawn in several ways."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        recorder = cls()
        recorder.setUp()
        cls.recorder = recorder
        cls.demo = recorder.record(*e2e.DEMO)

    @classmethod
    def tearDownClass(cls):
        cls.recorder.tearDown()

    def runTest(self):
        pass

    def instructions(self, *options):
        """Returns the sum over all nodes, without what ran while a call slept."""
        return sum(node["self"] for trip in self.trips(self.demo, *options)
                   for node in e2e.nodes(trip["tree"]) if node["kind"] != "sleep")

    def test_sums(self):
        """The numbers are those of the tree, to the instruction, whatever is not shown."""
        for options in [], ["-e", "connect"], ["-e", "recvfrom,sendto"]:
            wanted = self.instructions(*options)
            folded = self.show(self.demo, "--format", "folded", *options)
            self.assertEqual(sum(int(line.rpartition(" ")[2]) for line in folded.splitlines()),
                             wanted)
            for more in [], ["--min-cost", "100"], ["--depth", "6"], ["--depth", "all"]:
                dot = self.show(self.demo, "--format", "dot", *options, *more)
                self.assertEqual(sum(map(int, re.findall(r", (?:self|folded)=(\d+)", dot))), wanted)

    def test_stacks(self):
        """A line for each way down, once, from the program."""
        folded = self.show(self.demo, "--format", "folded", "-e", "connect").splitlines()
        stacks = [line.rpartition(" ")[0] for line in folded]
        self.assertEqual(len(set(stacks)), len(stacks))
        for stack in stacks:
            self.assertTrue(stack.startswith("hello;main;"), stack)
        self.assertTrue(any(re.search(r";connect;entry_SYSCALL_64;.*;tcp_v4_connect$", stack)
                            for stack in stacks))
        self.assertTrue(any(re.search(r";\[softirq\];.*;tcp_v4_rcv$", stack) for stack in stacks))

    def test_conversation(self):
        """Both programs, each in its own box, and no more functions than fit a page."""
        dot = self.show(self.demo, "--format", "dot")
        for label in "hello · ring 3", "replyhi · ring 3", "ring 0 · system call", "transport":
            self.assertIn(f'label="{label}"', dot)
        self.assertLessEqual(dot.count("<TR>"), 60)
        self.assertGreater(dot.count("<TR>"), 20)
        alone = self.show(self.demo, "--format", "dot", "-e", "accept")
        self.assertNotIn("hello · ring 3", alone)

    @unittest.skipUnless(shutil.which("dot"), "there is no Graphviz")
    def test_graphviz(self):
        """Graphviz draws it without a word: the bands one below the other, what goes up too."""
        for options in [], ["-e", "connect"], ["--depth", "all", "-e", "recvfrom"]:
            name = self.path("graph.dot")
            self.show(self.demo, "--format", "dot", "-o", name, *options)
            svg = self.command("dot", "-Tsvg", name)
            self.assertEqual((svg.status, svg.err), (0, ""))
            self.assertIn("</svg>", svg.out)
            plain = self.command("dot", "-Tplain", name).out
            at = {words[1]: float(words[3]) for words in map(str.split, plain.splitlines())
                  if words[0] == "node"}
            order = [at[f"b{band}"] for band in range(8)]
            self.assertEqual(order, sorted(order, reverse=True))


if __name__ == "__main__":
    e2e.main()
