# SPDX-License-Identifier: GPL-2.0-or-later
"""Source lines and inlined functions from debug information: the program's here, the kernel's in
the long tests, where the distribution's is fetched once."""
import json
import os
import resource
import shutil
import socket
import subprocess
import time

import e2e

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
APART = {"interrupt", "fault", "softirq", "sleep", "signal"}


def collapsed(node):
    """Returns the tree without inlined functions: their costs and calls go to their parents.
    Checks the sums."""
    total = node["self"] + sum(c["total"] for c in node["children"] if c["kind"] not in APART)
    assert node["kind"] == "sleep" or node["total"] == total, node
    children = []
    for child in node["children"]:
        below = collapsed(child)
        if child["kind"] == "inline":
            node["self"] += child["self"]
            children += below["children"]
        else:
            children.append(below)
    node["children"] = children
    node.pop("site", None)
    return node


def frames(node):
    yield node
    for child in node["children"]:
        yield from frames(child)


class Places(e2e.Case):
    def trips(self, *words, env=None):
        result = self.ringtrip("show", "--format", "json", *words, env=env)
        self.assertEqual((result.status, result.err), (0, ""))
        return [json.loads(line) for line in result.out.splitlines()]

    def same_without_inlines(self, trace, env=None):
        """Inlined functions are in their place: without them, the tree is as without debug
        information."""
        inlines = 0
        with_them = self.trips("--calls", "all", "--lines", "auto", trace, env=env)
        without = self.trips("--calls", "all", "--lines", "never", trace, env=env)
        self.assertEqual(len(with_them), len(without))
        for a, b in zip(with_them, without):
            if a["tree"]:
                inlines += sum(n["kind"] == "inline" for n in frames(a["tree"]))
                self.assertFalse(any(n["kind"] == "inline" for n in frames(b["tree"])))
                a["tree"] = collapsed(drop_context(a["tree"]))
                b["tree"] = collapsed(drop_context(b["tree"]))
            self.assertEqual(a, b)
        return inlines


def drop_context(node):
    """Returns the first node with its own costs: the program's frames above have none."""
    while node["self"] == 0 and len(node["children"]) == 1 and node["ring"] == 3:
        node = node["children"][0]
    return node


class Program(Places):
    def setUp(self):
        super().setUp()
        self.trace = self.record(e2e.program("inlined"))

    def test_calls_in_inlined_functions(self):
        first, second, third = self.trips("--lines", "auto", self.trace)[:3]
        chain = []
        node = first["tree"]
        while node["ring"] == 3 and node["fn"] != "socket@plt":
            site = node.get("site", {})
            chain.append((node["fn"], node["kind"], os.path.basename(site.get("file", "")),
                          site.get("line")))
            node = node["children"][0]
        self.assertEqual(chain[-2:], [("both", "inline", "inlined.c", 23),
                                      ("open_socket", "inline", "inlined.c", 16)])
        self.assertEqual(node["site"]["line"], 11)
        self.assertEqual((second["call"], third["call"]), ("shutdown", "getsockname"))
        names = [n["fn"] for n in frames(third["tree"])]
        self.assertNotIn("both", names)

    def test_text(self):
        text = self.ringtrip("show", "--lines", "auto", self.trace).out
        self.assertRegex(text, r"main\+0x[0-9a-f]+  inlined.c:23 → ·both  inlined.c:16 → "
                               r"·open_socket  inlined.c:11 →")
        self.assertNotIn("·both", self.ringtrip("show", "--lines", "never", self.trace).out)

    def without_debug(self):
        """Makes a cache with the kernel, but without its debug information."""
        folder = os.path.dirname(e2e.vmlinux())
        own = self.path("cache/ringtrip/kernels/" + os.path.basename(folder))
        os.makedirs(own)
        for name in "vmlinux", "origin":
            os.symlink(os.path.join(folder, name), os.path.join(own, name))
        return {"XDG_CACHE_HOME": self.path("cache")}

    def list(self, *words, env):
        return self.ringtrip("show", "--lines", "auto", "--list", *words, self.trace, env=env)

    def test_list(self):
        """The source around each call, from the folder that has it; missing files are named."""
        env = self.without_debug()
        result = self.list("--source", SOURCE, env=env)
        lines = [line.strip() for line in result.out.splitlines()]
        at = lines.index("inlined.c:23 >     if (both(SOCK_STREAM)) /* line 23 */")
        self.assertEqual(lines[at - 1], "inlined.c:22   {")
        self.assertEqual(lines[at + 1], "inlined.c:24           return 1;")
        self.assertTrue(lines[at + 3].startswith("inlined.c:16 >     int fd = open_socket(type);"))
        self.assertTrue(lines[at + 6].startswith("inlined.c:11 >     return socket(AF_UNIX, type"))
        self.assertIn("`ringtrip kernel fetch --debug ", result.err)
        empty = self.list("--source", self.path("cache"), env=env)
        self.assertNotIn("inlined.c:23 >", empty.out)
        self.assertIn("inlined.c and perhaps other source files are missing", empty.err)

    def test_nothing_else_changes(self):
        self.same_without_inlines(self.trace)

    def test_tasks_that_end(self):
        """Nothing is read of a task after its end: freed memory is filled with other bytes here."""
        trace = self.record(e2e.program("orphans"), name="orphans")
        shown = [self.ringtrip("show", "--lines", "auto", trace, env={"MALLOC_PERTURB_": fill})
                 for fill in ("0", "165")]
        self.assertEqual([r.status for r in shown], [0, 0])
        self.assertEqual(shown[0].out, shown[1].out)

    def test_refused_vmlinux(self):
        """A kernel file of another build, one without debug information, and a missing one."""
        for name, why in (("/nowhere/vmlinux", "No such file or directory"),
                          (e2e.program("inlined"),
                           "does not belong to the recorded kernel: its build-id is "),
                          (e2e.vmlinux(), "has no debug information")):
            result = self.ringtrip("show", "--lines", "auto", "--vmlinux", name, self.trace)
            self.one_message(result, why)
            self.assertEqual(result.out, "")


class Long(Places):
    """With the kernel's debug information, in a separate cache, kept beside the other."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        own = e2e.kernels_folder()
        release = os.path.basename(os.path.dirname(e2e.vmlinux()))
        cls.cache = os.path.join(os.path.dirname(own), "tests-debug")
        cls.release = release
        cls.env = {"XDG_CACHE_HOME": cls.cache}
        kernel = os.path.join(cls.cache, "ringtrip/kernels", release)
        if not os.path.exists(kernel):
            shutil.rmtree(cls.cache, ignore_errors=True)
            shutil.copytree(os.path.join(own, release), kernel, symlinks=True)
        cls.fetched = subprocess.run([e2e.RINGTRIP, "kernel", "fetch", "--debug", release],
                                     capture_output=True, text=True,
                                     env={**os.environ, **cls.env}, timeout=600)
        cls.vmlinux = os.path.join(kernel, "debug")

    def setUp(self):
        super().setUp()
        if self.fetched.returncode:
            self.fail(self.fetched.stderr)
        self.trace = self.record("--also", e2e.program("replyhi") + " 1", "--",
                                 e2e.program("hello"))

    def test_kept_without_relocations(self):
        self.assertLess(os.path.getsize(self.vmlinux), 320e6)
        rows = self.ringtrip("kernel", "show", self.release, env=self.env).out
        self.assertRegex(rows, r"debug info +DWARF of [0-9.]+ MB in .*/debug\n")

    def test_agrees_with_addr2line(self):
        test = os.path.join(e2e.BUILD, "tests/unit/test_places")
        result = self.command(test, self.vmlinux)
        self.assertEqual(result.status, 0, result.out + result.err)
        self.assertRegex(result.out + result.err,
                         r"debug: 2000 addresses, [0-9]+ in inlined functions")

    def test_inlined_functions_in_their_place(self):
        self.assertGreater(self.same_without_inlines(self.trace, env=self.env), 10000)

    def test_every_frame_has_its_line(self):
        """All kernel functions except those from assembly have lines."""
        trips = self.trips("--lines", "auto", self.trace, env=self.env)
        nodes = [n for t in trips for n in frames(t["tree"])
                 if n["ring"] == 0 and n["kind"] in ("call", "tail", "inline")]
        with_line = [n for n in nodes if "line" in n.get("site", {})]
        self.assertGreater(len(with_line), 0.98 * len(nodes))
        self.assertTrue(any(n["site"]["file"] == "net/socket.c" for n in with_line))

    def test_same_from_the_cache(self):
        """One folded trip, with an empty cache and then from it: the same text, for less work."""
        words = "show", "--lines", "auto", "-e", "trace=connect", self.trace

        def shown():
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            text = self.ringtrip(*words, env=self.env).out
            return text, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before

        shutil.rmtree(os.path.join(self.cache, "ringtrip/places"), ignore_errors=True)
        first, cold = shown()
        warm = [shown() for _ in range(3)]
        self.assertIn("·", first)
        self.assertEqual({text for text, _ in warm}, {first})
        self.assertLess(min(took for _, took in warm), cold)

    def test_fetched_source(self):
        """The kernel's lines around its calls are those of its source package."""
        fetched = self.ringtrip("kernel", "fetch", "--source", self.release, env=self.env)
        self.assertEqual(fetched.status, 0, fetched.err)
        result = self.ringtrip("show", "--lines", "auto", "--list", "-e", "trace=connect",
                               "--source", SOURCE, self.trace, env=self.env)
        self.assertEqual(result.err, "")
        self.assertRegex(result.out, r"socket\.c:[0-9]+ >     return __sys_connect\(fd, ")
        self.assertRegex(result.out, r"entry_64\.S:[0-9]+ >     call    do_syscall_64")

    def debuginfod(self):
        """Unpacks Debian's server beside the cache; nothing is installed."""
        folder = os.path.join(self.cache, "debuginfod")
        if not os.path.exists(os.path.join(folder, "usr/bin/debuginfod")):
            packages = self.path("packages")
            os.mkdir(packages)
            for name in "debuginfod", "libmicrohttpd12":
                got = self.command("apt-get", "download", name, cwd=packages)
                if got.status:
                    self.skipTest(f"{name} is not available: {got.err}")
            for name in os.listdir(packages):
                subprocess.run(["dpkg-deb", "-x", os.path.join(packages, name), folder], check=True)
        return folder

    def test_debuginfod(self):
        """Asked only if DEBUGINFOD_URLS names it; the output is as with the fetched package."""
        folder = self.debuginfod()
        library = os.path.join(folder, "usr/lib/x86_64-linux-gnu")
        os.mkdir(self.path("served"))
        shutil.copy(self.vmlinux, self.path("served/vmlinux"))
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        server = subprocess.Popen(
            [os.path.join(folder, "usr/bin/debuginfod"), "-F", "-p", str(port), "-d", ":memory:",
             self.path("served")], env={**os.environ, "LD_LIBRARY_PATH": library},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            words = "show", "--lines", "auto", "-e", "trace=connect", self.trace
            fetched = self.ringtrip(*words, env=self.env).out
            without = {"XDG_CACHE_HOME": self.path("empty")}
            self.assertNotIn("·tcp_transmit_skb", self.ringtrip(*words, env=without).out)
            for _ in range(60):
                env = {**without, "DEBUGINFOD_URLS": f"http://127.0.0.1:{port}",
                       "DEBUGINFOD_CACHE_PATH": self.path("client")}
                asked = self.ringtrip(*words, env=env)
                if "·tcp_transmit_skb" in asked.out:
                    break
                shutil.rmtree(self.path("client"), ignore_errors=True)
                time.sleep(1)
            self.assertEqual((asked.status, asked.err, asked.out), (0, "", fetched))
        finally:
            server.terminate()
            server.wait()

    def test_named_vmlinux(self):
        text = self.ringtrip("show", "--lines", "auto", self.trace, env=self.env).out
        named = self.ringtrip("show", "--lines", "auto", "--vmlinux", self.vmlinux, self.trace)
        self.assertEqual((named.status, named.err, named.out), (0, "", text))


if __name__ == "__main__":
    e2e.main()
