# SPDX-License-Identifier: GPL-2.0-or-later
"""Arguments that need decoding, recorded once and shown as strace prints them natively."""
import re

import e2e
import lines

CALLS = re.compile(r"(syscall_0x|select|listen|pidfd_open|sendto|socket|[gs]etsockopt|sendmsg"
                   r"|newfstatat|statx|getdents64|execve)\w*\(")
# What varies: addresses, inodes, times, devices, and the fields of another kernel's statx.
VARIES = re.compile(r"(?<!syscall_)0x[0-9a-f]{8,}(?! /\* (?:AT|MSG|O|AF)_)"
                    r"|(?<=_ino=)\d+|(?<=_off=)\d+"
                    r"|st_dev=makedev\([^)]*\)|stx_(?:attributes_mask|dev_m\w+|mnt_id)=[\w|]+"
                    r"|(?<=_[amc]time=)\d[^,}]*|(?<=time_nsec=)\d+|(?<=time=\{)[^}]*\}[^,]*"
                    r"|(?<=stx_mask=)[\w|]+|\w*blksize=\d+|(?<=\[)\d{3,}(?=[]>-])")

# With -v strace shows buffers in full, even longer ones than were recorded.
LONG = re.compile(r"(?:0, ){40,}(?:0|\.\.\.)\]")


def of_program(text):
    found = [re.sub(r" += ", " = ", line) for line in text.splitlines() if CALLS.match(line)]
    first = next(i for i, line in enumerate(found) if line.startswith("syscall_0x7fffffff"))
    return [LONG.sub("LONG]", VARIES.sub("VARIES", line)) for line in found[first:]]


class Decoding(e2e.Case):
    def test_lines(self):
        lines.needs_6_1(self)
        program, trace, native = e2e.program("decoding"), self.path("trace"), self.path("native")
        self.assertEqual(self.ringtrip("record", "-o", trace, program).status, 0)
        for options in [], ["-v"], ["-X", "verbose"], ["-s", "2"]:
            with self.subTest(options=options):
                strace = self.command("strace", "-a0", "-qq", "-e", "signal=none", *options, "-o",
                                      native, program)
                self.assertEqual(strace.status, 0)
                with open(native, encoding="utf-8") as f:
                    theirs = of_program(f.read())
                ours = self.show(trace, "--format", "strace", "-e", "trace=all", *options)
                self.assertEqual(of_program(ours), theirs)


class Pidfd(e2e.Case):
    """tests/programs/pidfd.c prints the lines that it expects."""

    def holds(self, *options):
        result = self.ringtrip("record", "-o", self.path("trace"), *options, e2e.program("pidfd"))
        self.assertEqual(result.status, 0, result.err)
        shown = self.show(self.path("trace"), "--format", "strace", "-yy", "-e",
                          "trace=pidfd_open,fcntl")
        self.assertEqual([re.sub(r"^\[pid +\d+\] |(?<=\)) +(?== )", " ", line).lstrip()
                          for line in shown.splitlines() if "pid" in line and "exited" not in line],
                         result.out.splitlines())

    def test_process(self):
        self.holds()


if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
