# SPDX-License-Identifier: GPL-2.0-or-later
"""ringtrip doctor reports what is there, what is missing, and how to get it."""
import os
import re

import e2e


class Doctor(e2e.Case):
    def doctor(self, env=None):
        """
        Returns its lines by the name of the part, trials under the part's name and 'tried', and the
        exit status.
        """
        result = self.ringtrip("doctor", env=env)
        self.assertEqual(result.err, "")
        lines, last = {}, None
        for line in result.out.splitlines():
            state, name, text = re.fullmatch(r"(ok|missing|BAD) +(.{19}) (.*)", line).groups()
            last = last + ", tried" if name == "  tried".ljust(19) else name.strip()
            lines[last] = (state, text)
        return lines, result.status

    def test_as_it_is(self):
        lines, status = self.doctor()
        self.assertEqual(status, 0, lines)
        for part in ("QEMU", "own parts", "kernel", "kernel, tried", "snapshot",
                     "--mitigations auto"):
            self.assertEqual(lines[part][0], "ok", lines)
        self.assertRegex(lines["kernel"][1], r", \d{5,6} symbols, \d{5} entry sites, BTF$")
        self.assertRegex(lines["snapshot"][1], r"^/bin/true in [\d.]+ s, \d\d system calls$")
        for mode in "--host-files", "--net user":
            self.assertTrue(lines[mode][0] == "ok" and lines[mode + ", tried"][0] == "ok"
                            or "ringtrip kernel fetch" in lines[mode][1], lines)

    def test_no_qemu(self):
        os.mkdir(self.path("bin"))
        lines, status = self.doctor({"PATH": self.path("bin")})
        self.assertEqual(status, 125)
        self.assertEqual(lines["QEMU"][0], "BAD")
        self.assertIn("apt-get install qemu-system-x86", lines["QEMU"][1])
        self.assertNotIn("kernel, tried", lines)

    def test_no_kernel(self):
        lines, status = self.doctor({"XDG_CACHE_HOME": self.path("cache")})
        self.assertEqual(status, 125)
        self.assertEqual(lines["kernel"], ("BAD", "none is cached: ringtrip kernel fetch"))
        self.assertEqual(lines["--host-files"][0], "missing")
        self.assertIn("0 MB in snapshots", lines["cache"][1])

    def test_no_cache(self):
        with open(self.path("cache"), "w", encoding="utf-8"):
            pass
        lines, status = self.doctor({"XDG_CACHE_HOME": self.path("cache")})
        self.assertEqual(status, 125)
        self.assertIn("set XDG_CACHE_HOME to a folder", lines["cache"][1])

    def test_wrong_words(self):
        self.assertEqual(self.ringtrip("doctor", "--help").status, 0)
        self.assertEqual(self.ringtrip("doctor", "me").status, 125)


if __name__ == "__main__":
    e2e.main()
