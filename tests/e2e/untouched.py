# SPDX-License-Identifier: GPL-2.0-or-later
"""User memory as a call sees it: also untouched pages, up to the end of user space, and ints."""
import os
import re
import shutil

import e2e

CALLS = "trace=connect,bind,setsockopt,sendmsg,sendto,write,access,select"


class Untouched(e2e.Case):
    """tests/programs/untouched.c prints the lines that it expects."""

    def holds(self, name, *options):
        trace, expected = self.recorded(e2e.program(name), *options)
        self.assertEqual(self.lines(trace), expected)

    def recorded(self, program, *options):
        path = self.path("trace")
        result = self.ringtrip("record", "-o", path, *options, "--", program, "a-word")
        self.assertEqual(result.status, 0, result.err)
        return path, result.out.splitlines()

    def lines(self, trace):
        """Removes the program's output, its loader's lookups, and strace's padding before "="."""
        lines = [re.sub(r"^\[pid +\d+\] ", "", line) for line in
                 self.show(trace, "--format", "strace", "-e", CALLS, "-s", "256").splitlines()]
        return [re.sub(r"\) += ", ") = ", line) for line in lines
                if not line.startswith(("write(1", 'access("/'))]

    def test_64(self):
        self.holds("untouched")

    def test_file_that_changes(self):
        """The contents are those at recording time, whatever the file has when it is shown."""
        program = self.path("untouched")
        shutil.copy2(e2e.program("untouched"), program)
        trace, expected = self.recorded(program)
        os.truncate(program, 4096)
        self.assertEqual(self.lines(trace), expected)

    def test_host_files(self):
        self.holds("untouched", "--host-files")

    def test_long_strings(self):
        self.holds("untouched", "--capture", "65536")


class Narrow(Untouched):
    def test_64(self):
        self.holds("untouched_32")

    def test_i386(self):
        self.holds("untouched_32", "--arch", "i386")

    test_file_that_changes = test_host_files = test_long_strings = None


if __name__ == "__main__":
    e2e.main()
