# SPDX-License-Identifier: GPL-2.0-or-later
"""
ringtrip explain, checked against objdump, eu-nm, the system's headers, and recorded trips.
"""
import functools
import json
import os
import re
import subprocess

import e2e

ABIS = "x86-64", "i386", "x32"
X32_BIT = 0x40000000
GATES = "syscall", "int $0x80", "sysenter", "call *%gs:0x10"


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@functools.lru_cache(maxsize=None)
def names_of(path):
    """Returns the address and size of each dynamic function, from eu-nm."""
    found = {}
    for line in output("eu-nm", "-D", "-f", "sysv", path).splitlines():
        fields = [field.strip() for field in line.split("|")]
        if len(fields) > 6 and fields[3] in ("FUNC", "GNU_IFUNC") and fields[1]:
            found.setdefault(fields[0].split("@")[0],
                             []).append((int(fields[1], 16), int(fields[4], 16)))
    return found


@functools.lru_cache(maxsize=None)
def disassembly(path, start, size):
    """Returns {address: "mov $0x2d,%eax"}, from objdump."""
    found = {}
    for line in output("objdump", "-d", "--no-show-raw-insn", f"--start-address={start}",
                       f"--stop-address={start + size}",
                       path).splitlines():
        match = re.match(r" +([0-9a-f]+):\t(.*)", line)
        if match:
            found[int(match[1], 16)] = normal(match[2])
    return found


def normal(text):
    """Unifies what objdump and capstone spell differently."""
    text = re.sub(r" *(#.*|<[^>]*>)", "", text)
    text = re.sub(r"\s+", " ", text).strip().removeprefix("rex ")
    text = re.sub(r"^(call|jmp|j[a-z]+) (0x)?([0-9a-f]+)$", r"\1 0x\3", text)
    text = re.sub(r"^(cs |data16 )*nop[lw]? .*|^xchg %ax,%ax$|^lea (0x0)?\(%esi(,%eiz,1)?\),%esi$",
                  "nop", text)
    return re.sub(r"(?<![0-9a-f$])0x0\(", "(", text).replace(",%eiz,1", "")


def numbers_of(code):
    """
    Returns the numbers that reach a gate, and with 102 the sub-calls, from the last constants
    before it in the listing.
    """
    found = set()
    eax = ebx = None
    for _, text in sorted(code.items()):
        match = re.fullmatch(r"(?:mov \$0x([0-9a-f]+)|xor %eax),%e([ab])x", text)
        if match and match[2] == "a":
            eax = int(match[1] or "0", 16)
        elif match and match[1]:
            ebx = int(match[1], 16)
        elif text in GATES and eax is not None:
            found.add((eax & ~X32_BIT, ebx if eax == 102 else None))
    return found


def header_functions():
    """Returns what <sys/socket.h> and <sys/sendfile.h> declare and a C library defines."""
    source = "#include <sys/socket.h>\n#include <sys/sendfile.h>\n"
    text = subprocess.run(["cc", "-D_GNU_SOURCE", "-E", "-P", "-"], input=source,
                          capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"extern (?:int|ssize_t) (\w+) \(", text))


class Explains(e2e.Case):
    def explain(self, *args):
        result = self.ringtrip("explain", *args)
        self.assertEqual((result.status, result.err), (0, ""))
        return result.out

    def json(self, *args):
        return [json.loads(line) for line in self.explain("--format", "json", *args).splitlines()]

    def sheet(self):
        return self.json("--all")

    def doings(self, abi, call):
        """Checks what the instructions of a call's function do."""
        (map_,) = self.json("--abi", abi, call)
        return {insn.get("about") for insn in map_["abis"][abi]["function"]["code"]}

    def libraries(self):
        """Returns the ABIs whose C library is installed."""
        present = set()
        for row in self.sheet():
            present |= set(row["abis"])
        return sorted(present)


class Wrappers(Explains):
    def test_every_socket_function_of_the_headers(self):
        found = {row["explain"] for row in self.sheet()}
        # Two functions use other calls, ioctl and fstat; the last two come with <sys/types.h>.
        expected = header_functions() - {"sockatmark", "isfdtype", "select", "pselect"}
        self.assertGreater(len(expected), 15)
        self.assertEqual(expected - found, set())

    def test_the_code_is_objdumps(self):
        compared = 0
        for row in self.sheet():
            for abi in row["abis"]:
                (map_,) = self.json("--abi", abi, row["explain"])
                function = map_["abis"][abi]["function"]
                for insn in function["code"]:
                    start, size = int(function["addr"], 16), function["size"]
                    at = int(insn["addr"], 16)
                    if not start <= at < start + size:  # jumped to
                        start, size = at, 16
                    listing = disassembly(function["file"], start, size)
                    self.assertEqual(normal(insn["text"]), listing[at],
                                     (row["explain"], abi, insn["addr"]))
                    compared += 1
        self.assertGreater(compared, 500)

    def test_names_and_sizes_are_eu_nms(self):
        for row in self.sheet():
            for abi, map_ in row["abis"].items():
                function = map_["function"]
                place = int(function["addr"], 16), function["size"]
                known = names_of(function["file"])
                for name in function["names"]:
                    self.assertIn(place, known[name], (abi, name))
                named = {name for name, places in known.items() if place in places}
                self.assertEqual(set(function["names"]), named, abi)

    def test_numbers_are_those_of_the_listing(self):
        counts = dict.fromkeys(ABIS, 0)
        for row in self.sheet():
            for abi, map_ in row["abis"].items():
                function = map_["function"]
                code = disassembly(function["file"], int(function["addr"], 16), function["size"])
                # by way of other registers
                if abi == "i386" and row["explain"] in ("getsockopt", "setsockopt"):
                    self.assertEqual([call["nr"] for call in map_["calls"]], [102])
                    for value in 102, map_["calls"][0]["sub"]:
                        self.assertTrue(any(f"mov $0x{value:x},%e" in text
                                            for text in code.values()))
                    continue
                listing = numbers_of(code)
                told = {(call["nr"], call.get("sub")) for call in map_["calls"]}
                # the number is loaded where it jumps to, or passed to a function that enters the
                # kernel
                if not listing:
                    about = self.doings(abi, row["explain"])
                    self.assertTrue(about & {"jump", "call-enter"} or row["explain"] == "recvmmsg",
                                    (abi, row["explain"]))
                    continue
                self.assertEqual(told, listing, (abi, row["explain"]))
                counts[abi] += 1
        self.assertGreater(counts["x86-64"], 10)

    def test_names_and_numbers_agree(self):
        """If a function has a call's name, the number that its code loads is that call's."""
        for row in self.sheet():
            for abi, map_ in row["abis"].items():
                told = [call["call"] for call in map_["calls"]]
                self.assertEqual(len(told), len(map_["calls"]))
                if row["explain"] in ("recv", "send") and abi != "i386":
                    self.assertEqual(told, [row["explain"]
                                            + {"recv": "from", "send": "to"}[row["explain"]]])
                elif not row["explain"].startswith("__") and row["explain"] != "sendfile64":
                    self.assertIn(row["explain"], told, abi)

    def test_what_wrappers_do(self):
        for row in self.sheet():
            for abi, map_ in row["abis"].items():
                if row["explain"] == "__recvmsg64" and "call-enter" in self.doings(abi,
                                                                                   "__recvmsg64"):
                    continue  # from 2.41 on it calls recvmsg
                function = map_["function"]
                self.assertTrue(function["tests_errors"], (abi, row["explain"]))
                self.assertTrue(function["sets_errno"], (abi, row["explain"]))
                self.assertTrue(function["complete"], (abi, row["explain"]))
        cancelled = {row["explain"] for row in self.sheet() if "x86-64" in row["abis"] and
                     row["abis"]["x86-64"]["function"]["cancellation_point"]}
        # pthreads(7)
        points = {"accept", "connect", "recv", "recvfrom", "recvmsg", "send", "sendmsg", "sendto"}
        self.assertEqual(points - cancelled, set())
        self.assertEqual(cancelled & {"socket", "bind", "listen", "shutdown", "getsockname",
                                      "socketpair"}, set())

    def test_recv_becomes_recvfrom(self):
        (map_,) = self.json("recv")
        (call,) = map_["abis"]["x86-64"]["calls"]
        self.assertEqual((call["nr"], call["call"]), (45, "recvfrom"))
        (callee,) = call["kernel"]["calls"]
        self.assertEqual(callee["fn"], "__sys_recvfrom")
        (map_,) = self.json("accept")
        (call,) = map_["abis"]["x86-64"]["calls"]
        self.assertEqual([fn["fn"] for fn in call["kernel"]["calls"]], ["__sys_accept4"])
        self.assertRegex(call["kernel"]["handler"]["prototype"],
                         r"^long int __x64_sys_accept\(const struct pt_regs \*\w+\)$")
        self.assertTrue(call["kernel"]["table"]["same"])


def i386_numbers():
    """{"socket": 359, …}, as the system's headers have them."""
    text = subprocess.run(["cc", "-E", "-dM", "-"], input="#include <asm/unistd_32.h>\n",
                          capture_output=True, text=True, check=True).stdout
    return {name: int(number) for name, number in re.findall(r"define __NR_(\w+) (\d+)", text)}


class DirectNumbers(Explains):
    """i386's own numbers of the calls for which its C library goes through socketcall."""

    def setUp(self):
        super().setUp()
        if "i386" not in self.libraries():
            self.skipTest("no C library of i386")

    def test_those_of_the_headers(self):
        numbers, compared = i386_numbers(), 0
        for row in self.sheet():
            for call in row["abis"].get("i386", {"calls": []})["calls"]:
                expected = numbers.get(call["call"]) if "sub" in call else None
                self.assertEqual(call.get("direct", {}).get("nr"), expected, row["explain"])
                if expected:
                    self.assertRegex(call["direct"]["kernel"]["handler"]["fn"],
                                     f"^__ia32_(compat_)?sys_{call['call']}$")
                    compared += 1
        self.assertGreater(compared, 0)

    def test_words(self):
        handler = self.json("--abi", "i386", "socket")[0]["abis"]["i386"]["calls"][0]["direct"]
        self.assertEqual(handler["nr"], 359)
        at = handler["kernel"]["handler"]["addr"].removeprefix("0x")
        self.assertRegex(self.explain("--abi", "i386", "socket"),
                         fr"\n +directly: 359 → __ia32_sys_socket  {at} +vmlinux \.text\n")
        self.assertNotIn("directly", self.explain("--abi", "i386", "recv"))
        # beside the map of another ABI; lines may be broken anywhere
        self.assertIn("directly: 359 → __ia32_sys_socket", self.explain("--width", "200", "socket"))
        sheet = self.explain("--all").splitlines()
        row = next(i for i, line in enumerate(sheet) if line.startswith("socket "))
        self.assertRegex(sheet[row + 1], r"^ +directly 359 __ia32_sys_socket$")


def tree_functions(trip):
    return [node["fn"] for node in e2e.nodes(trip["tree"]) if "fn" in node]


class Trips(Explains):
    """What explain says about a call is what a recorded trip of it did."""

    def agree(self, trip, maps, function, options):
        names = tree_functions(trip)
        key = trip["abi"], function or trip["call"]
        if key not in maps:
            maps[key] = self.json(*options, "--abi", *key)[0]["abis"][trip["abi"]]["calls"]
        told = [call for call in maps[key] if call["nr"] == trip["nr"]]
        self.assertTrue(told, (key, trip["nr"], maps[key]))
        call = told[0]
        self.assertEqual(call["call"], trip["call"])
        kernel = call["kernel"]
        way = [kernel["fn"], kernel["handler"]["fn"]]
        if "sub" in kernel:
            way.append(kernel["sub"]["handler"]["fn"])
        elif len(kernel["calls"]) == 1:
            way.append(kernel["calls"][0]["fn"])
        places = [names.index(name) for name in way if self.assertIn(name, names, key) is None]
        self.assertEqual(places, sorted(places), (key, way))
        # One of the paths is how the trip reached the dispatcher.
        before = names[:places[0]]
        self.assertTrue(any(self.goes(approach, before) for approach in kernel["from"]),
                        (key, before))
        return call

    @staticmethod
    def goes(approach, names):
        """
        Labels within entry code are not functions of the tree; those that are have this order.
        """
        within = [site["fn"] for site in approach if not re.match(r"(entry|asm)_", site["fn"])]
        places = [names.index(name) if name in names else -1 for name in within]
        return -1 not in places and places == sorted(places)

    def hold(self, *args, least, options=()):
        result, trips = self.run_trips(*args)
        self.assertEqual(result.status, 0, result.err)
        seen, maps = set(), {}
        for trip in trips:
            if not trip["complete"] or not trip["tree"]:
                continue
            nodes = list(e2e.nodes(trip["tree"]))
            # The last C library function before the kernel made the call;
            # from 2.41 on a shared one does so.
            libc = [n["fn"] for n in nodes if n["ring"] == 3
                    and n.get("mod", "").startswith("libc.so") and "+0x" not in n["fn"]
                    and "syscall_cancel" not in n["fn"]]
            call = self.agree(trip, maps, libc[-1] if libc else None, options)
            entries = [n["insn"] for n in nodes if "insn" in n]
            if libc and entries:
                # i386 may go through the vDSO, but not if the call is a cancellation point.
                self.assertTrue(entries[0].endswith(call["enter"].split()[0])
                                or trip["abi"] == "i386", entries)
            seen.add((trip["abi"], libc[-1] if libc else trip["call"]))
        self.assertGreaterEqual(len(seen), least, seen)
        return seen

    def test_demo(self):
        seen = self.hold(*e2e.DEMO, least=5)
        self.assertIn(("x86-64", "connect"), seen)
        self.assertIn(("x86-64", "recv"), seen)

    def test_messages(self):
        self.hold("--", e2e.program("udp"), least=5)
        self.hold("--", e2e.program("unix"), least=3)

    def test_i386(self):
        if "i386" not in self.libraries():
            self.skipTest("no C library of i386")
        seen = self.hold("--", e2e.program("udp_32"), least=5)
        self.assertTrue(all(abi == "i386" for abi, _ in seen), seen)
        self.hold("--", e2e.program("unix_32"), least=3)


    def test_kernel_of_32_bits(self):
        listed = self.ringtrip("kernel").out.splitlines()
        release = next((line.split()[0] for line in listed if line.split()[1] == "i386"), None)
        if not release or "i386" not in self.libraries():
            self.skipTest("no kernel or no i386 C library")
        seen = self.hold("--arch", "i386", "--kernel", release, "--", e2e.program("udp_32"),
                         least=5, options=["--kernel", release])
        self.assertTrue(all(abi == "i386" for abi, _ in seen), seen)

    def x32_kernel(self):
        """A kernel that has x32 calls, even if they may be disabled."""
        for line in self.ringtrip("kernel").out.splitlines():
            (map_,) = self.json("--kernel", line.split()[0], "--abi", "x32", "socket")
            (call,) = map_["abis"]["x32"]["calls"]
            if "kernel" in call:
                return line.split()[0], call["kernel"]
        return None, None

    def test_x32(self):
        release, kernel = self.x32_kernel()
        if not release:
            self.skipTest("no cached kernel has x32 calls")
        result, trips = self.run_trips("--kernel", release, "--append", "syscall.x32=y", "--",
                                       e2e.program("x32"))
        self.assertEqual(result.status, 0, result.err)
        (trip,) = trips
        self.assertEqual((trip["abi"], trip["call"], trip["nr"] & ~X32_BIT), ("x32", "socket", 41))
        names = tree_functions(trip)
        way = [kernel["fn"], kernel["handler"]["fn"], *(fn["fn"] for fn in kernel["calls"])]
        self.assertEqual(way, ["x32_sys_call", "__x64_sys_socket", "__sys_socket"])
        self.assertEqual([name for name in names if name in way], way)


class Words(Explains):
    def test_text_names_where_it_was_read(self):
        out = self.explain("recv")
        lines = out.splitlines()
        self.assertTrue(all(len(line) <= 100 for line in lines), out)
        self.assertIn("errno = the error's number", self.explain("socket"))
        for text in ("recv, __recv", "eax = 45, recvfrom", "libc.so.6 .dynsym", "libc.so.6 .text",
                     "__x64_sys_recvfrom", "sys_call_table[45] = the same", "vmlinux .rodata",
                     "vmlinux .BTF", "__sys_recvfrom"):
            self.assertIn(text, out)
        ring_0 = lines[next(i for i, line in enumerate(lines) if line.startswith("  ring 0")):]
        ring_0 = ring_0[:ring_0.index("")]
        named = [line for line in ring_0 if re.search(r"vmlinux \.\w+$", line)]
        self.assertGreaterEqual(len(named), 5)

    def test_color(self):
        self.assertNotIn("\033", self.explain("socket"))
        self.assertIn("\033", self.explain("--color", "always", "socket"))
        self.assertIn("\033", self.explain("--color", "always", "--all"))

    def test_options_stand_before_or_behind(self):
        self.assertEqual(self.explain("send", "--width", "120"),
                         self.explain("--width", "120", "send"))

    def test_the_sheet(self):
        lines = self.explain("--all").splitlines()
        self.assertTrue(all(len(line) <= 100 for line in lines), lines)
        rows = {line.split()[0]: line.split()[1:] for line in lines[lines.index("") + 2:]
                if line[0] != " "}
        self.assertEqual(rows["recv"][:2], ["45", "__x64_sys_recvfrom"])
        self.assertEqual(rows["socket"][:2], ["41", "__x64_sys_socket"])
        if "i386" in self.libraries():
            self.assertEqual(rows["accept"][2:5], ["102", "5", "__sys_accept4"])

    def test_a_call_without_function(self):
        (map_,) = self.json("io_uring_setup")
        self.assertNotIn("function", map_["abis"]["x86-64"])
        (call,) = map_["abis"]["x86-64"]["calls"]
        self.assertEqual((call["nr"], call["kernel"]["handler"]["fn"]),
                         (425, "__x64_sys_io_uring_setup"))
        self.assertIn("syscall(2) makes it", self.explain("io_uring_setup"))

    def test_socketcall(self):
        out = self.explain("socketcall", "--abi", "i386")
        for text in ("__ia32_compat_sys_socketcall", "5 accept", "__sys_accept4", "20 sendmmsg",
                     "16 bytes"):
            self.assertIn(text, out)

    def test_kernels(self):
        for release in os.listdir(e2e.kernels_folder()):
            if not os.path.isdir(os.path.join(e2e.kernels_folder(), release)):
                continue
            for row in self.json("--all", "--kernel", release):
                self.assertEqual(row["kernel"]["release"], release)
                answered = [call for map_ in row["abis"].values() for call in map_["calls"]
                            if "kernel" in call]
                self.assertTrue(answered, (release, row["explain"]))
                for call in answered:
                    self.assertIn("handler", call["kernel"], (release, row["explain"]))
                    self.assertTrue(call["kernel"].get("table", {}).get("same", True),
                                    (release, row["explain"]))

    def test_debug_information(self):
        """Makes a file with the kernel's build-id and the line of one address."""
        image = os.path.join(os.path.dirname(e2e.vmlinux()), "vmlinuz")
        build_id = re.search(r"Build ID: (\w+)", output("eu-readelf", "-n", e2e.vmlinux()))[1]
        (map_,) = self.json("socket")
        handler = map_["abis"]["x86-64"]["calls"][0]["kernel"]["handler"]
        self.write("socket.c", "\n" * 1670 + "int handler(void)\n{\n\treturn 41;\n}\n")
        os.mkdir(self.path("net"))
        os.rename(self.path("socket.c"), self.path("net/socket.c"))
        subprocess.run(["cc", "-g", "-O0", "-c", "net/socket.c", "-o", "socket.o"], cwd=self.folder,
                       check=True)
        subprocess.run(["ld", "-Ttext=" + handler["addr"], "--build-id=0x" + build_id, "-e", "0",
                        "-o", "debug", "socket.o"],
                       cwd=self.folder, check=True, stderr=subprocess.DEVNULL)
        cache = {"XDG_CACHE_HOME": self.path("cache")}
        added = self.ringtrip("kernel", "add", image, self.path("debug"), env=cache)
        self.assertEqual(added.status, 0, added.err)
        result = self.ringtrip("explain", "--format", "json", "socket", env=cache)
        self.assertEqual(result.status, 0, result.err)
        map_ = json.loads(result.out)
        self.assertEqual(map_["kernel"]["debug"], self.path("debug"))
        found = map_["abis"]["x86-64"]["calls"][0]["kernel"]["handler"]
        self.assertEqual(found, {**handler, "file": "net/socket.c", "line": 1672})
        out = self.ringtrip("explain", "socket", env=cache).out
        self.assertRegex(out, r"net/socket\.c:1672 +vmlinux \.debug_line")
        if "line" not in handler:
            self.assertIn("no lines of the kernel's source: none was added", self.explain("socket"))


class Wrong(Explains):
    def test_unknown_calls(self):
        for word, near in (("reccv", "recv"), ("sockket", "socket"), ("acept4", "accept4"),
                           ("recvfrm", "recvfrom")):
            result = self.ringtrip("explain", word)
            self.one_message(result, f"is called '{word}'; similar names: {near}")
            self.assertEqual(result.out, "")
        self.one_message(self.ringtrip("explain", "qqqqqqqqqqqq"), "is called 'qqqqqqqqqqqq'")
        self.one_message(self.ringtrip("explain", "printf"),
                         "its own code does not enter the kernel")

    def test_words(self):
        self.one_message(self.ringtrip("explain"), "one call, or --all")
        self.one_message(self.ringtrip("explain", "recv", "send"), "one call, or --all")
        self.one_message(self.ringtrip("explain", "--all", "recv"), "no call with --all")
        self.one_message(self.ringtrip("explain", "--abi", "arm", "recv"), "x86-64|i386|x32")
        self.one_message(self.ringtrip("explain", "--format", "tree", "recv"), "text|json")

    def test_libraries_that_cannot_be_read(self):
        self.one_message(self.ringtrip("explain", "--libc", "/nowhere/libc.so.6", "recv"),
                         "/nowhere/libc.so.6: No such file")
        text = self.write("libc.so.6", "no library\n")
        self.one_message(self.ringtrip("explain", "--libc", text, "recv"), text)
        with open("/bin/true", "rb") as f:
            cut = self.write("cut.so", f.read(4000))
        self.one_message(self.ringtrip("explain", "--libc", cut, "recv"), cut)
        if os.getuid():
            secret = self.write("secret.so", "", 0)
            self.one_message(self.ringtrip("explain", "--libc", secret, "recv"),
                             "Permission denied")
        # A library other than the C library.
        self.one_message(self.ringtrip("explain", "--libc", "/bin/true", "nothing"), "/bin/true")

    def test_a_library_that_is_missing(self):
        """Its folder is hidden in a separate namespace."""
        folder = os.path.realpath("/lib32")
        hide = ["unshare", "-rm", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', folder]
        if "i386" not in self.libraries() or self.command(*hide, "true").status:
            self.skipTest("no i386 C library in /lib32, or no namespaces")
        result = self.command(*hide, e2e.RINGTRIP, "explain", "recv", "--abi", "i386")
        self.assertEqual((result.status, result.err), (0, ""))
        for text in ("no i386 C library", "/lib32/libc.so.6", "libc6-i386",
                     "__ia32_compat_sys_socketcall", "__sys_recvfrom"):
            self.assertIn(text, result.out)
        result = self.command(*hide, e2e.RINGTRIP, "explain", "--all")
        self.assertEqual(result.status, 0, result.err)
        self.assertIn("no i386 C library", result.out)
        self.assertTrue(all(len(line) <= 100 for line in result.out.splitlines()), result.out)
        self.one_message(self.command(*hide, e2e.RINGTRIP, "explain", "--abi", "i386", "reccv"),
                         "no i386 C library")

    def test_kernels_that_cannot_be_read(self):
        self.one_message(self.ringtrip("explain", "--kernel", "0.0.1", "recv"), "0.0.1")
        text = self.write("vmlinuz", "no kernel\n")
        self.one_message(self.ringtrip("explain", "--kernel", text, "recv"), text)

    def test_another_library_of_the_same_machine(self):
        (map_,) = self.json("recv")
        function = map_["abis"]["x86-64"]["function"]
        with open(function["file"], "rb") as f:
            copy = self.write("libc.so.6", f.read())
        (other,) = self.json("--libc", copy, "recv")
        self.assertEqual(other["abis"]["x86-64"]["function"], {**function, "file": copy})
        if "i386" in self.libraries():
            narrow = self.json("recv", "--abi", "i386")[0]["abis"]["i386"]["function"]["file"]
            (third,) = self.json("--libc", narrow, "recv")
            self.assertEqual(third["abi"], "i386")
            self.one_message(self.ringtrip("explain", "--libc", narrow, "--abi", "x86-64", "recv"),
                             "--abi x86-64 was given")


if __name__ == "__main__":
    e2e.main()
