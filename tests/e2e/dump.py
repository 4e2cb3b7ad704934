# SPDX-License-Identifier: GPL-2.0-or-later
"""
ringtrip dump: the records of a real recording, compared with its trips and its own count of words.
"""
import json
import os
import re

import e2e

SECRET = "not-for-others"


class Dump(e2e.Case):
    def dump(self, *args, **how):
        result = self.ringtrip("dump", *args, **how)
        self.assertEqual((result.status, result.err), (0, ""))
        return result.out.splitlines()

    def test_recording(self):
        """One recording, dumped in all ways."""
        trace = self.record(e2e.program("forks"), env={"RINGTRIP_SECRET": SECRET})
        lines = self.dump("--blocks", trace)
        self.assertNotIn(SECRET, "\n".join(lines))
        meta = next(line for line in lines if " META " in line)
        self.assertIn('"program":', meta)
        words = sum(int(re.search(r"(\d+) words$", line)[1]) for line in lines
                    if " STREAM " in line)
        end = json.loads(lines[-1].partition("unpacked: ")[2])
        self.assertEqual(words, end["words"])
        self.disarmed(lines)
        self.same_calls(trace)
        self.options_behind(trace)
        self.damaged(trace)

    def disarmed(self, lines):
        """Init's ringtrip_disarm runs right before the request that ends the recording."""
        init = os.path.join(e2e.BUILD, "guest/init")
        start = {name: int(address, 16) for name, _, address, *_ in
                 (line.split() for line in
                  self.command("eu-nm", "-f", "posix", init).out.splitlines())
                 if name in ("ringtrip_disarm", "ringtrip_call")}
        end = next(i for i, line in enumerate(lines) if " STOP" in line)
        ran = [int(match[1], 16) for match in
               (re.search(r" runs +(\w+)$", line) for line in lines[:end]) if match]
        call = ran[-1]
        disarm = call - start["ringtrip_call"] + start["ringtrip_disarm"]
        self.assertIn(disarm, ran[-3:])
        self.assertEqual((call - start["ringtrip_call"]) % 0x1000, 0)

    def same_calls(self, trace):
        """Every task's calls are, in order, those of the trips."""
        pids, dumped = {}, {}
        for line in self.dump("--type", "task,sysenter", trace):
            if task := re.search(r" TASK +(\w+): pid (\d+),", line):
                pids[task[1]] = task[2]
            if call := re.search(r" SYSENTER +x86-64 \d+ (\w+)\(.*\), task (\w+),", line):
                dumped.setdefault(pids[call[2]], []).append(call[1])
        shown = {}
        for trip in self.trips(trace, "-e", "trace=all"):
            shown.setdefault(str(trip["tid"]), []).append(trip["call"])
        self.assertTrue(shown)
        for pid, calls in shown.items():
            self.assertEqual(calls, [name for name in dumped[pid] if name in calls][-len(calls):])

    def options_behind(self, trace):
        """Options may follow the file."""
        options = "-e", "trace=write,openat", "--format", "strace"
        self.assertEqual(self.ringtrip("show", trace, *options).out, self.show(trace, *options))
        self.assertEqual(self.ringtrip("dump", trace, "--type", "END").out.splitlines(),
                         self.dump("--type", "END", trace))

    def damaged(self, trace):
        size = os.path.getsize(trace)
        last = int(self.dump("--type", "END", trace)[0].split()[0])
        os.truncate(trace, last + 20)
        self.one_message(self.ringtrip("dump", "--from", str(size), trace),
                         f"cut off: the chunk at offset {last} ")

    def test_log(self):
        """QEMU's messages are kept in full, and a log that cannot be written is reported."""
        log = self.path("log")
        result = self.ringtrip("record", "--log", log, "--cpu", "nosuch", "-o",
                               self.path("trace"), "/bin/true")
        self.assertEqual(result.status, 125)
        with open(log, encoding="utf-8", errors="replace") as f:
            said, console = f.read().split("==> the guest's console <==\n")
        self.assertTrue(said.startswith("==> QEMU and the recorder <==\n"))
        self.assertIn("unable to find CPU model 'nosuch'", said)
        self.assertEqual(console, "")
        result = self.ringtrip("record", "--log", "/nowhere/log", "--cpu", "nosuch", "-o",
                               self.path("trace"), "/bin/true")
        self.assertIn("ringtrip: /nowhere/log: No such file or directory\n", result.err)

    def test_words_behind(self):
        self.one_message(self.ringtrip("show", "/nowhere", "-e", "trace=all"),
                         "/nowhere: No such file")
        for words in ("kernel", "--help"), ("kernel", "show", "--help"), ("kernel", "fetch",
                                                                          "-h"), ("doctor", "-h"):
            result = self.ringtrip(*words)
            self.assertEqual((result.status, result.err), (0, ""))
            self.assertIn(f"usage: ringtrip {words[0]}", result.out)
        for command in "show", "kernel", "doctor", "dump":
            self.assertEqual(self.ringtrip(command, "-V").out, self.ringtrip("--version").out)

    def test_errors(self):
        self.one_message(self.ringtrip("dump", "/nowhere"), "/nowhere: No such file or directory")
        self.one_message(self.ringtrip("dump", "--type", "sysentr"),
                         "'sysentr'; the nearest: SYSENTER")
        self.one_message(self.ringtrip("dump", "--from", "x"), "--from takes a file offset")
        self.one_message(self.ringtrip("dump", "a", "b"), "dump takes one trace, not also 'b'")
        self.one_message(self.ringtrip("dump", e2e.program("forks")),
                         "not a ringtrip trace")


if __name__ == "__main__":
    e2e.main()
