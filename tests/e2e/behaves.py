# SPDX-License-Identifier: GPL-2.0-or-later
"""
A program behaves in the VM as it does natively: the same output, the same exit status, the same
world around it.
"""
import os
import re
import shutil
import subprocess
import time

import e2e

NOBODY = 65534


class Natively(e2e.Case):
    def both(self, *argv, **how):
        """Runs the program natively and in the VM: both Results must be equal."""
        given = how.pop("given", None)
        again = how.pop("again", lambda: None)
        native = self.command(*argv, given=given, **how)
        again()
        result = self.ringtrip("run", "-o", "/dev/null", "--", *argv, given=given, **how)
        self.assertEqual(result, native)
        return result

    # ---- exit status ----

    def test_statuses(self):
        for script, status in (("exit 7", 7), ("kill -SEGV $$", 139), ("kill -KILL $$", 137)):
            self.assertEqual(self.both("/bin/sh", "-c", script).status, status)

    def test_true_and_false(self):
        self.assertEqual(self.both("true").status, 0)
        self.assertEqual(self.both("false").status, 1)

    def test_idle_time_is_skipped(self):
        before = time.monotonic()
        self.assertEqual(self.ringtrip("run", "sleep", "1000").status, 0)
        self.assertLess(time.monotonic() - before, 100)

    # ---- environment and input ----

    def world(self, *words, name="world", **how):
        result = self.both(e2e.program(name), *words, **how)
        self.assertEqual(result.status, 42)
        self.assertEqual(result.err, "world: done\n")
        return result.out

    def test_arguments_and_environment(self):
        out = self.world("a b", "", "c'd\"$HOME", "-x", "ä\x01",
                         env={"A_B": "two\nlines", "EMPTY": ""})
        self.assertIn("argv[1]: 'a b'\n", out)
        self.assertIn("A_B=two\nlines\n", out)

    def test_limits_umask_folder(self):
        os.mkdir(self.path("a folder"))
        world = e2e.program("world")
        script = 'umask 027; ulimit -n 77; ulimit -c 0; cd "a folder"; exec "$@"'
        native = self.command("sh", "-c", script, "sh", world)
        result = self.command("sh", "-c", script, "sh", e2e.RINGTRIP, "run", "-o", "/dev/null",
                              world)
        self.assertEqual(result, native)
        self.assertIn("umask 027\nlimit 7: 77 77\nlimit 4: 0 0\n", result.out)
        self.assertIn("a folder\n", result.out)

    def test_input_from_a_file_at_an_offset(self):
        with open(self.write("input", "first\nsecond\nthird\n"), "rb") as f:
            def rewind():
                os.lseek(f.fileno(), 6, os.SEEK_SET)
            rewind()
            out = self.world(stdin=f, again=rewind)
        self.assertIn("input: second\nthird\n", out)
        self.assertNotIn("first", out)

    def test_input_closed(self):
        world = e2e.program("world")
        native = self.command("sh", "-c", 'exec "$@" <&-', "sh", world)
        result = self.command("sh", "-c", 'exec "$@" <&-', "sh", e2e.RINGTRIP, "run", "-o",
                              "/dev/null", world)
        self.assertEqual(result, native)
        self.assertIn("0: closed", result.out)

    def test_input_from_a_pipe(self):
        out = self.world(given=b"through a pipe")
        self.assertIn("input: through a pipe\n", out)

    def test_input_comes_later(self):
        """
        Input that is written while the program runs; the answer comes before the input's end.
        """
        run = self.start(e2e.RINGTRIP, "run", "-o", self.path("trips"), "sh", "-c",
                         "echo ready; read a; echo got $a; read b; echo then $b",
                         stdin=subprocess.PIPE)
        self.assertEqual(run.stdout.readline(), b"ready\n")
        run.stdin.write(b"one\n")
        run.stdin.flush()
        self.assertEqual(run.stdout.readline(), b"got one\n")
        result = self.finish(run, b"two\n")
        self.assertEqual((result.status, result.out), (0, "then two\n"))

    def test_outputs(self):
        """Output merged, to a file, and many bytes of any value."""
        script = "echo out; echo err >&2; echo out again; echo err again >&2"
        native = self.command("sh", "-c", "exec 2>&1; " + script)
        out = self.path("merged")
        run = f"{e2e.RINGTRIP} run -o /dev/null sh -c '{script}' >{out} 2>&1"
        self.assertEqual(self.command("sh", "-c", run).status, 0)
        with open(out, encoding="utf-8") as f:
            self.assertEqual(f.read(), native.out)

    def test_many_bytes(self):
        content = bytes(range(256)) * 4000
        name = self.write("bytes", content)
        with open(name, "rb") as f:
            run = self.start(e2e.RINGTRIP, "run", "-o", "/dev/null", "cat", stdin=f)
            out, err = run.communicate(timeout=e2e.SECONDS)
        self.assertEqual((run.returncode, err), (0, b""))
        self.assertTrue(out == content, f"{len(out)} bytes of {len(content)} came, or others")

    def test_reader_of_the_output_goes_away(self):
        result = self.command("bash", "-c", f"{e2e.RINGTRIP} run -o /dev/null yes | head -2; echo "
                                            f"${{PIPESTATUS[0]}}")
        self.assertEqual(result.out, "y\ny\n141\n")

    def test_terminal(self):
        world = e2e.program("world")
        for command in world, f"{world} | cat", f"{world} 2>/dev/null", f"{world} </dev/null":
            run = command.replace(world, f"{e2e.RINGTRIP} run -o /dev/null {world}")
            native, result = (self.command("script", "-qec", c, "/dev/null", env={"TERM": "xterm"})
                              for c in (command, run))
            self.assertEqual(seen(result, "| cat" in command), seen(native), command)
            self.assertEqual(result.status, native.status)

    def test_keys_on_a_terminal(self):
        """A line that is typed is echoed once, by the guest's terminal."""
        run = f"{e2e.RINGTRIP} run -o /dev/null sh -c 'echo ready; read a; echo got $a'"
        script = self.start("script", "-qec", run, "/dev/null", stdin=subprocess.PIPE)
        line = b""
        while b"ready" not in line:
            line = script.stdout.readline()
        result = self.finish(script, b"typed\n")
        self.assertEqual((result.status, result.out), (0, "typed\r\ngot typed\r\n"))

    def test_last_line_on_a_terminal(self):
        """The program's last output, without a newline, is not overwritten."""
        run = f"{e2e.RINGTRIP} run -o /dev/null printf last"
        native, result = (self.command("script", "-qec", c, "/dev/null", env={"TERM": "xterm"})
                          for c in ("printf last", run))
        self.assertEqual(without_progress(result.out), native.out + "\r\n")

    # ---- user and credentials ----

    def test_somebody_else(self):
        """All of ringtrip works for an unprivileged user with a cache folder."""
        if os.getuid() != 0:
            self.skipTest("only root can become nobody; without root, all other cases test this")
        tool = self.install()
        cache, kernel = self.path("cache"), os.path.dirname(e2e.vmlinux())
        shutil.copytree(kernel, os.path.join(cache, "ringtrip/kernels", os.path.basename(kernel)))
        self.command("chmod", "-R", "a+rwX", cache)
        world = shutil.copy(e2e.program("world"), self.folder)
        as_nobody = ["setpriv", "--reuid", str(NOBODY), "--regid", "100", "--groups",
                     f"100,7,{NOBODY}", "--no-new-privs",
                     "env", "HOME=/nonexistent", "XDG_CACHE_HOME=" + cache]
        native = self.command(*as_nobody, world)
        result = self.command(*as_nobody, tool, "run", "-o", "/dev/null", world)
        self.assertEqual(result, native)
        self.assertIn("uid 65534 65534 gid 100 100 groups 7 100 65534\n", result.out)
        kept = os.path.join(self.temporary, "kept")
        result = self.command(*as_nobody, tool, "run", "--save", kept, "true")
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual(os.stat(kept).st_uid, NOBODY)
        os.unlink(kept)

    def test_folders_of_the_environment(self):
        """These folders are empty, whatever the host has in them."""
        self.write("of the host", "")
        result = self.ringtrip("run", "-o", "/dev/null", "--with", shutil.which("ls"), "sh", "-c",
                               'echo text >"$HOME/file" && ls -a "$HOME" "$TMPDIR"', cwd="/",
                               env={"HOME": self.folder, "XDG_CACHE_HOME": e2e.cache_folder()})
        self.assertEqual((result.status, result.err), (0, ""))
        self.assertEqual(result.out,
                         f"{self.folder}:\n.\n..\nfile\ntmp\n\n{self.temporary}:\n.\n..\n")

    # ---- linking ----

    def test_static(self):
        self.world(name="world_static")

    def test_static_pie(self):
        self.world(name="world_static_pie")

    def test_stripped(self):
        self.world(name="world_stripped")

    def test_runpath(self):
        self.assertEqual(self.both(e2e.program("elsewhere")).out, "42\n")

    def test_library_at_two_addresses(self):
        """
        QEMU may have translated the library only once; in each program its functions are found at
        that program's addresses.
        """
        programs = [e2e.program("world"), e2e.program("elsewhere")]
        _, trips = self.run_trips("-e", "trace=write",
                                  *(word for path in programs for word in ("--with", path)),
                                  "sh", "-c", " >/dev/null; ".join(programs))
        places = {}
        for trip in trips:
            way = [n for n in e2e.nodes(trip["tree"]) if n.get("mod") == "libc.so.6"]
            self.assertLessEqual({"_IO_file_write", "write"}, {n.get("fn") for n in way}, trip)
            places[trip["comm"]] = next(n["addr"] for n in way if n.get("fn") == "write")
        self.assertEqual(set(places), {"world", "elsewhere"})
        self.assertNotEqual(*places.values())

    def test_library_path(self):
        os.mkdir(self.path("lib"))
        shutil.copy(os.path.join(e2e.BUILD, "tests/programs/libelsewhere.so"), self.path("lib"))
        moved = shutil.copy(e2e.program("elsewhere"), self.folder)
        os.makedirs(self.path("empty"))
        result = self.both(moved,
                           env={"LD_LIBRARY_PATH": self.path("empty") + ":" + self.path("lib")})
        self.assertEqual(result.out, "42\n")

    def test_loader_of_its_own(self):
        loader = shutil.copy("/lib64/ld-linux-x86-64.so.2", self.path("loader.so"))
        source = self.write("own.c", "int puts(const char *);\nint main(void)\n{\n\treturn "
                                     "puts(\"own\") < 0;\n}\n")
        own = self.path("own")
        built = self.command("cc", "-o", own, source, "-Wl,--dynamic-linker=" + loader)
        self.assertEqual(built.status, 0, built.err)
        self.assertEqual(self.both(own).out, "own\n")

    def test_script(self):
        script = self.write("script", "#!/bin/sh -e\necho \"$0\" \"$1\"\nfalse\n", 0o755)
        self.assertEqual(self.both(script, "a b"), (1, f"{script} a b\n", ""))

    def test_script_by_env(self):
        script = self.write("script", "#!/usr/bin/env sh\necho $((6 * 7))\n", 0o755)
        self.assertEqual(self.both(script).out, "42\n")

    # ---- processes and files ----

    def test_launched(self):
        result = self.both(e2e.program("launch"), "/bin/sh", "-c", "echo launched; exit 5")
        self.assertEqual((result.status, result.out), (5, "launched\n"))

    def test_launched_absent(self):
        launch, absent = e2e.program("launch"), e2e.program("udp")
        result = self.ringtrip("run", "-o", "/dev/null", launch, absent)
        self.assertEqual(result.status, 3)
        self.assertEqual(result.err, f"launch: {absent}: No such file or directory\n"
                                     f"ringtrip: the program wanted to execute {absent}, which is "
                                     f"not in the guest: "
                                     f"add --with {absent}\n")
        result = self.ringtrip("run", "-o", "/dev/null", "--with", absent, launch, absent)
        self.assertEqual(result, (0, "", ""))

    def test_with_folder(self):
        os.makedirs(self.path("folder/deep"))
        self.write("folder/deep/file", "found\n")
        os.symlink("deep/file", self.path("folder/link"))
        script = "read a <folder/deep/file; read b <folder/link; echo $a $b"
        result = self.ringtrip("run", "-o", "/dev/null", "--with", "folder", "sh", "-c", script)
        self.assertEqual(result, (0, "found found\n", ""))

    def missed(self, script, status, *missed):
        """Returns the report on files that the script looks for, which the VM lacks."""
        result = self.ringtrip("run", "-o", "/dev/null", "sh", "-c", script)
        self.assertEqual(result.status, status, result.err)
        said = [line for line in result.err.splitlines() if line.startswith("ringtrip: ")]
        expected = [f"ringtrip: the program{line.replace('HERE', self.folder)}" for line in missed]
        if sum("add --with" in line for line in missed) > 1:
            expected.append("ringtrip: with --host-files the guest has all of the host's files")
        self.assertEqual(said, expected)

    def test_missed_files(self):
        self.write("one", "")
        one = " looked for HERE/one, which is not in the guest: add --with HERE/one"
        self.missed("read a <one; read b <absent; exit 3", 3, one)
        self.missed("read a <one; read b <one", 2, one)
        self.missed("test -e one; test -e /etc/shells", 1, one,
                    " looked for /etc/shells, which is not in the guest: add --with /etc/shells")
        # Many programs look for files they can do without: a user's file is worth reporting, a
        # system file is not.
        self.missed("test -e one; test -e /etc/shells; true", 0, one)

    def test_missed_folders(self):
        os.mkdir(self.path("folder"))
        os.mkdir(self.path("folder/below"))
        self.write("folder/file", "")
        self.write("folder/other", "")
        self.missed("test -e folder/file || test -e folder/other", 1,
                    " looked for HERE/folder/file and 1 more of that "
                    "folder, which are not in the guest: add --with HERE/folder")
        self.missed("test -e folder/file; cd folder", 2,
                    " looked for HERE/folder, which is not in the guest: add --with HERE/folder")
        self.missed("echo text >folder/below/new", 2,
                    " looked for HERE/folder/below, which is not in the guest: add --with "
                    "HERE/folder/below")

    def test_missed_files_are_too_many(self):
        names = ["file%d" % i for i in range(7)]
        for name in names:
            self.write(name, "")
        self.missed("for f in file*[0-9] %s; do test -e $f; done" % " ".join(names), 1,
                    "s looked for 7 files of the host that are not in the guest; the last 5 of "
                    "them:",
                    *(f" looked for HERE/{f}, which is not in the guest: add --with HERE/{f}"
                      for f in names[2:]))

    def test_missed_by_a_server(self):
        """The client does not fail; the program beside it does."""
        result = self.ringtrip("run", "-o", "/dev/null", "--also", "sh -c 'test -e /etc/shells'",
                               "--", "true")
        self.assertEqual((result.status, result.err),
                         (0, "ringtrip: the program looked for /etc/shells, which is not in "
                                                          "the guest: add --with /etc/shells\n"))

    def test_locale(self):
        for locale in "C.UTF-8", "C":
            self.both("locale", "charmap", env={"LC_ALL": locale})

    def test_name_service(self):
        self.both("getent", "passwd", "root")
        self.both("getent", "services", "http")

    def test_nothing_of_the_host_is_written(self):
        name = self.write("file", "as it was\n")
        result = self.ringtrip("run", "-o", "/dev/null", "--with", name, "sh", "-c",
                               f"echo other >{name}; read a <{name}; echo $a")
        self.assertEqual(result, (0, "other\n", ""))
        with open(name, encoding="utf-8") as f:
            self.assertEqual(f.read(), "as it was\n")


def without_progress(text):
    """ringtrip's own line on a terminal is cleared before the program's first output."""
    text = text.replace("\r\033[Kringtrip: booting …\r\033[K", "", 1)
    # script sends its terminal an end of input; what still runs then echoes it.
    return text.replace("^@", "")


def seen(result, pipeline=False):
    """
    Returns the lines on a terminal; those of two processes come in any order. `_` names the program
    that the shell started.
    """
    text = without_progress(result.out)
    if pipeline:
        # The caller's terminal serves the others too: it expands what the guest's has expanded
        # already.
        text = text.replace("\r\r\n", "\r\n")
    return sorted(line for line in text.split("\n") if not line.startswith("_="))


class Fetch(e2e.Case):
    """Files that the program wrote in the VM are copied back to their paths on the host."""

    def run_shell(self, script, *fetch):
        words = [word for path in fetch for word in ("--fetch", path)]
        tools = [word for tool in ("mkdir", "ln", "head")
                 for word in ("--with", shutil.which(tool))]
        return self.ringtrip("run", "-o", "/dev/null", *tools, *words, "--", "/bin/sh", "-c",
                             script)

    def content(self, name):
        with open(self.path(name), encoding="utf-8") as f:
            return f.read()

    def test_files(self):
        self.write("old", "from the host, and longer")
        other = os.path.join(self.temporary, "other")
        script = ("umask 027; echo one > new; echo two > old; "
                  f"mkdir -p {self.temporary}; echo three > {other}; exit 7")
        result = self.run_shell(script, "new", "./old", other)
        self.assertEqual(result.status, 7)
        self.assertEqual(result.err, "".join(f"ringtrip: fetched {path}: {n} bytes\n" for path, n in
                                             ((self.path("new"), 4), (self.path("old"), 4),
                                              (other, 6))))
        self.assertEqual((self.content("new"), self.content("old")), ("one\n", "two\n"))
        self.assertEqual(os.stat(self.path("new")).st_mode & 0o777, 0o640)
        os.unlink(other)

    def test_folder(self):
        os.mkdir(self.path("out"))
        self.write("out/kept", "of the host")
        result = self.run_shell("mkdir -p out/deep; echo a > out/deep/a; ln -s deep/a out/link; "
                                "head -c 300000 /dev/zero > out/large", "out/")
        self.assertEqual((result.status, result.err),
                         (0, f"ringtrip: fetched {self.path('out')}: 300008 bytes\n"))
        self.assertEqual((self.content("out/kept"), self.content("out/link")),
                         ("of the host", "a\n"))
        self.assertEqual(os.readlink(self.path("out/link")), "deep/a")
        self.assertEqual(os.path.getsize(self.path("out/large")), 300000)
        self.assertEqual(sorted(os.listdir(self.folder)), ["out", "tmp"])

    def test_missing(self):
        result = self.run_shell("exit 3", "nothing")
        self.assertEqual((result.status, result.err),
                         (3, f"ringtrip: --fetch {self.path('nothing')}: "
                             "the guest has no such file\n"))

    def test_no_place(self):
        result = self.run_shell("mkdir /elsewhere; echo a > /elsewhere/a", "/elsewhere/a")
        self.assertEqual(result.status, 0)
        self.assertIn("--fetch /elsewhere/a: it could not be put there: /elsewhere: No such file",
                      result.err)


if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
