# SPDX-License-Identifier: GPL-2.0-or-later
"""An identical run repeats to the instruction: every byte of the JSON, pids and times included."""
import time

import e2e


class Repeats(e2e.Case):
    def json(self, *job, **how):
        name = self.path("trips")
        result = self.ringtrip("run", "--format", "json", "-e", "all", "-o", name, *job, **how)
        self.assertEqual(result.status, 0, result.err)
        with open(name, "rb") as f:
            return f.read()

    def twice(self, *job):
        first = self.json(*job)
        time.sleep(1.1)  # files with a modification time have another one now
        self.write("something new", "")
        second = self.json(*job)
        self.assertGreater(len(first), 100000)
        # Not assertEqual: a diff of two such texts is useless, its position is not.
        if first != second:
            self.fail(where_they_differ(first, second))

    def test_true(self):
        self.twice("/bin/true")

    def test_udp(self):
        self.twice(e2e.program("udp"))

    def test_fails(self):
        self.twice(e2e.program("fails"))

    def test_epoll(self):
        self.twice(e2e.program("epoll"))

    def heading(self, *options, **how):
        result = self.ringtrip("run", "-o", "-", *options, "true", **how)
        self.assertEqual((result.status, result.err), (0, ""))
        return " ".join(result.out.split())

    def test_labels(self):
        """Where time follows the host, the first line says so."""
        for options, how, label in (([], {}, "repeatable"),
                                    ([], {"given": b"x"}, "repeatable (input recorded)"),
                                    (["--fast"], {}, "not repeatable: fast")):
            self.assertIn(f" · {label} · ", self.heading(*options, **how), label)
        with open(self.write("input", "x"), "rb") as f:
            self.assertIn(" · repeatable · ", self.heading(stdin=f))

    def test_label_of_a_terminal(self):
        run = f"{e2e.RINGTRIP} run -o trips true"
        self.assertEqual(self.command("script", "-qec", run, "/dev/null").status, 0)
        with open(self.path("trips"), encoding="utf-8") as f:
            self.assertIn(" · repeatable (input recorded) · ", " ".join(f.read().split()))


def where_they_differ(first, second):
    for n, (a, b) in enumerate(zip(first.splitlines(), second.splitlines())):
        at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), None)
        if at is not None:
            here = slice(max(0, at - 200), at + 200)
            return f"line {n + 1}, byte {at}:\n{a[here]}\n{b[here]}"
    return f"{len(first)} and {len(second)} bytes"


if __name__ == "__main__":
    e2e.main()
