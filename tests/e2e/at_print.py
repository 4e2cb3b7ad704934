# SPDX-License-Identifier: GPL-2.0-or-later
"""What `at --print` says in one recording of the demo, against the program's own output, the
decoded system calls, and gdb over the same recording."""
import json
import os
import re
import shutil
import subprocess
import tempfile

import e2e


class AtPrint(e2e.Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="ringtrip-e2e-")
        cls.addClassCleanup(folder.cleanup)
        cls.trace = os.path.join(folder.name, "demo.data")
        subprocess.run([e2e.RINGTRIP, "record", "-o", cls.trace, *e2e.CELL, *e2e.DEMO],
                       check=True, capture_output=True, timeout=e2e.SECONDS)

    def at(self, where, *expressions):
        words = [word for text in expressions for word in ("--print", text)]
        return self.command(e2e.RINGTRIP, "at", where, self.trace, "--format", "json", *words)

    def printed(self, where, *expressions):
        """The stop, and each expression's value, text or reason."""
        result = self.at(where, *expressions)
        self.assertEqual(result.status, 0, result.err)
        stop = json.loads(result.out)
        return stop, [p.get("why", p.get("text", p.get("value"))) for p in stop["print"]]

    def test_kernel(self):
        """A function's arguments are those of the call; members, macros, casts, the task."""
        stop, values = self.printed(
            "tcp_v4_connect", "addr_len", "uaddr", "sk->sk_err", "sk->sk_state == TCP_CLOSE",
            "sk->sk_prot->name", "((struct tcp_sock *)sk)->inet_conn.icsk_inet.sk.sk_protocol",
            "tcp_sk(sk)->snd_cwnd", "current->comm", "current->comm == \"hello\"", "*(int *)16",
            "sk == $rdi", "(unsigned short)$cs & 3", "&tcp_prot == sk->sk_prot", "jiffies")
        where, address = values[1].split(" ", 1)
        self.assertRegex(where, "^0xffff")
        self.assertEqual(values, [16, values[1], 0, 1, "TCP", 6, 10, "hello", 1, "not mapped", 1,
                                  0, 1, "its type is not known"])
        frames = {f["fn"]: {a["name"]: a.get("value") for a in f["args"]}
                  for f in stop["stack"] if "args" in f}
        self.assertEqual(frames["__sys_connect"]["fd"], 3)
        self.assertEqual(frames["__x64_sys_connect"]["fd"], 3)
        self.assertEqual(frames["__x64_sys_connect"]["addrlen"], 16)
        calls = self.command(e2e.RINGTRIP, "show", self.trace, "--format", "json", "-e", "connect")
        self.assertIn(address, [arg["text"] for line in calls.out.splitlines()
                                for arg in json.loads(line)["args"]])

    def test_program(self):
        """Locals have the values that gdb prints over the same recording."""
        names = ["fd", "len", "address.sin_family", "address.sin_addr.s_addr", "text[0]",
                 "text[1]", "sizeof(text)", "fd + 2 * len"]
        _, values = self.printed("hello.c:27", *names, "text", "address.sin_port == 0x8913")
        self.assertEqual(values[-2][:2], "hi")
        self.assertEqual(values[-1], 1)
        self.assertEqual(values[:2], [3, 2])
        if not shutil.which("gdb"):
            self.skipTest("needs gdb")
        words = [word for name in names for word in ("-ex", "output/d %s" % name, "-ex",
                                                     r"echo \n")]
        result = self.command(e2e.RINGTRIP, "gdb", self.trace, "--gdb-args", "-nx", "-batch",
                              "-ex", "break hello.c:27", "-ex", "continue", *words)
        theirs = [int(line) for line in result.out.splitlines() if re.fullmatch(r"-?\d+", line)]
        self.assertEqual(values[:len(names)], theirs, result.out)

    def test_mistakes(self):
        """One message names the expression and the column; nothing is left."""
        for text, says in (("sk->sk_er", "column 5: struct sock has no member sk_er (similar: "
                                         "sk_err"),
                           ("skk", "column 1: no argument, variable, constant or symbol"),
                           ("sk = 0", "column 4: a recording cannot be changed"),
                           ("(struct skok *)sk", "column 9: there is no struct skok"),
                           ("sk +", "column 5: a value is missing at the end")):
            result = self.at("tcp_v4_connect", text)
            self.assertNotEqual(result.status, 0)
            self.assertEqual(result.out, "")
            self.assertIn("'%s': %s" % (text, says), result.err)


if __name__ == "__main__":
    e2e.main()
