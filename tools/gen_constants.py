#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Generates abi/constants/constants.[ch] and abi/calls/numbers.h from tools/constants*.txt and a
kernel's headers.

tools/gen_constants.py make TREE [OLDER …]   TREE: a kernel's unpacked headers; OLDER: those of
                                             another kernel, for what the first has dropped
tools/gen_constants.py check                 checks the committed values against this machine's
                                             headers

Run it once per kernel version and commit the result. Get the trees from apt without installing
them:

    apt-get download linux-libc-dev linux-headers-VERSION-common; dpkg-deb -x FILE.deb TREE

A table of tools/constants.txt, or of tools/constants_netlink.txt for what passes through netlink
sockets:

    [so] SO_???                      its name (names_so in C), and the text for unknown values
    from asm/socket.h                the headers that have its constants; kernel/…: internal ones,
                                     whose macros and enums are extracted; libc/…: the C library's
    SO_DEBUG SO_* -SO_RCVTIMEO       in the order of printing: names, patterns (in the headers'
                                     order), exceptions; the first name of a value wins. A|B names
                                     two bits together, A=B a kernel's name that the headers do not
                                     define; B may be an expression.
    export SCM_SECURITY              also names the value in C: K_SCM_SECURITY

A table has the same values for both ABIs of a PC, which is checked; [name i386] makes one with
i386's own values.
"""
import fnmatch
import os
import re
import struct
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SPECS = [os.path.join(TOP, "tools", name) for name in ("constants.txt", "constants_netlink.txt")]
COMPILER = ["cc", "-w", "-std=gnu11", "-D_GNU_SOURCE"]
# Both use the host's <asm/…>, which the compiler would find by itself only with gcc-multilib.
ABIS = {"x86-64": [], "i386": ["-m32", "-idirafter", "/usr/include/x86_64-linux-gnu"]}


class Failure(Exception):
    pass


class Table:
    def __init__(self, name, unknown, abi):
        self.name, self.unknown, self.abi = name, unknown, abi
        self.headers, self.words, self.exports = [], [], []
        self.rows = []  # (value, name)


def read_lines(path, tables):
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            line = line.split("#")[0].strip()
            head = re.match(r"\[(\w+)(?: (i386))?\] (.+)$", line)
            if head:
                tables.append(Table(head[1], head[3], head[2] or "x86-64"))
            elif line and not tables:
                raise Failure(f"{path}:{number}: expected the [name] of a table, found \"{line}\"")
            elif line.startswith("from "):
                tables[-1].headers += line.split()[1:]
            elif line.startswith("export "):
                tables[-1].exports += line.split()[1:]
            elif line:
                tables[-1].words += line.split()


def read_spec():
    tables = []
    for path in SPECS:
        read_lines(path, tables)
    return tables


class Headers:
    """What the headers of one kernel define; without a tree, this machine's headers."""

    def __init__(self, tree, folder):
        self.folder, self.uapi, self.kernel = folder, None, None
        if tree:
            self.uapi = os.path.join(tree, "usr/include")
            source = os.path.join(tree, "usr/src")
            commons = [d for d in os.listdir(source)
                       if d.endswith("-common")] if os.path.isdir(source) else []
            if not os.path.isdir(self.uapi) or not commons:
                raise Failure(f"{tree}: expected usr/include and usr/src/linux-headers-*-common; "
                              f"unpack both there")
            self.kernel = os.path.join(source, commons[0], "include")
        self.known = {}

    def compile(self, arguments, text):
        path = os.path.join(self.folder, "constants.c")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        search = ["-isystem", self.uapi, "-isystem",
                  os.path.join(self.uapi, "x86_64-linux-gnu")] if self.uapi else []
        result = subprocess.run(COMPILER + search + arguments + [path], capture_output=True,
                                text=True, check=False)
        if result.returncode:
            raise Failure(result.stderr)
        return result.stdout

    def version(self):
        text = self.compile(["-E", "-P"],
                            "#include <linux/version.h>\nversion LINUX_VERSION_CODE\n")
        code = int(re.search(r"version (\d+)", text)[1])
        return f"{code >> 16}.{code >> 8 & 255}.{code & 255}"

    def has(self, header):
        if header.startswith("kernel/"):
            return self.kernel is not None and os.path.exists(os.path.join(self.kernel,
                                                                           header[len("kernel/"):]))
        try:
            self.compile(["-E", "-o", os.devnull], self.include(header))
        except Failure:
            return False
        return True

    def include(self, header):
        if header.startswith("kernel/"):
            return f'#include "{self.extract(header)}"\n'
        return f"#include <{header.replace('libc/', '')}>\n"

    def extract(self, header):
        """
        Extracts the macros and enums of a kernel-internal header, as they are on a PC.
        """
        path = os.path.join(self.kernel, header[len("kernel/"):])
        with open(path, encoding="utf-8") as f:
            text = re.sub(r"/\*.*?\*/", " ", f.read().replace("\\\n", " "), flags=re.DOTALL)
        kept = re.findall(r"^[ \t]*#(?!\s*include)[^\n]*|^(?:typedef )?enum\s*\w*\s*\{.*?\}[^;]*;",
                          text,
                          re.DOTALL | re.MULTILINE)
        out = os.path.join(self.folder, header.replace("/", "_"))
        with open(out, "w", encoding="utf-8") as f:
            f.write("#define CONFIG_COMPAT 1\n#define IS_ENABLED(option) 1\n#define __KERNEL__ 1\n"
                    + "\n".join(kept) + "\n#undef __KERNEL__\n")
        return out

    def names(self, header, abi):
        """
        Returns the macros and enumerators of a header: its own, in order, and all, with those of
        the headers it includes.
        """
        if (header, abi) not in self.known:
            own, all_of_them, inside = [], [], False
            last = os.path.basename(self.extract(header) if header.startswith("kernel/")
                                    else header)
            for line in self.compile(ABIS[abi] + ["-E", "-dD"], self.include(header)).splitlines():
                marker = re.match(r'# \d+ "(.*?)"', line)
                if marker:
                    # asm/socket.h is asm-generic/socket.h, too
                    inside = os.path.basename(marker[1]) == last
                else:
                    all_of_them.append(line)
                    own += [line] if inside else []
            self.known[header, abi] = defined(own), set(defined(all_of_them))
        return self.known[header, abi]

    def values(self, headers, expressions, abi):
        """Returns the value of each expression, according to the headers."""
        source = "".join(map(self.include, headers)) + "#define __force\n"
        source += "__attribute__((section(\"constants\"))) const long long all_of_them[] = {\n"
        source += "".join(f"(long long)({e}),\n" for e in expressions) + "};\n"
        out, raw = os.path.join(self.folder, "constants.o"), os.path.join(self.folder, "values")
        self.compile(ABIS[abi] + ["-c", "-o", out], source)
        subprocess.run(["objcopy", "-O", "binary", "-j", "constants", out, raw], check=True)
        with open(raw, "rb") as f:
            data = f.read()
        return list(struct.unpack(f"<{len(expressions)}q", data[:8 * len(expressions)]))


def defined(lines):
    """Returns the names that preprocessed lines define."""
    names = []
    for match in re.finditer(r"^#define (\w+)[ \t]+\S|\benum\b[^{;(]*\{([^}]*)\}", "\n".join(lines),
                             re.MULTILINE):
        body = re.sub(r"^#.*$", "", match[2] or "", flags=re.MULTILINE)
        names += [match[1]] if match[1] else re.findall(r"(?:^|,)\s*(\w+)", body)
    return list(dict.fromkeys(names))


class Constant:
    def __init__(self, word):
        self.name, _, expression = word.partition("=")
        self.expression = expression or self.name
        self.needs = set(re.findall(r"\b[A-Za-z_]\w*", self.expression))
        self.value = None


def chosen(table, trees):
    """
    Returns the table's constants: words as written, patterns expanded in the headers' order,
    without the exceptions.
    """
    plain = {re.split("=", w)[0] for w in table.words if "*" not in w}
    out = [w[1:] for w in table.words if w.startswith("-")]
    words = []
    for word in table.words:
        if word.startswith("-"):
            continue
        if "*" not in word:
            words.append(word)
            continue
        found = [n for tree in trees for h in table.headers if tree.has(h)
                 for n in tree.names(h, table.abi)[0]
                 if fnmatch.fnmatchcase(n, word) and n not in plain and
                 not any(fnmatch.fnmatchcase(n, o) for o in out)]
        if not found:
            raise Failure(
                f"[{table.name}]: no constant of {' '.join(table.headers)} matches {word}")
        words += found
    return [Constant(w) for w in dict.fromkeys(words)]


def unsigned(value):
    """Returns the value as a call's argument holds it: in 32 bits if it fits."""
    return value & 0xffffffff if -0x80000000 <= value < 0 else value & 0xffffffffffffffff


def evaluate(table, constants, tree, headers):
    """Sets the values of the constants that these headers of a tree define; returns those."""
    there = set().union(*(tree.names(h, table.abi)[1] for h in headers))
    here = [c for c in constants if c.value is None and c.needs <= there]
    if here:
        for c, value in zip(here, tree.values(headers, [c.expression for c in here], table.abi)):
            c.value = unsigned(value)
    return here


def header_sets(table, tree):
    """
    Returns the internal, user-space and C library headers as separate sets: they cannot be included
    together.
    """
    sets = {"kernel": [], "": [], "libc": []}
    for header in table.headers:
        if tree.has(header):
            sets[re.match("(?:(kernel|libc)/)?", header)[1] or ""].append(header)
    return [headers for headers in sets.values() if headers]


def check_abi(constants, tree, headers):
    there = tree.values(headers, [c.expression for c in constants], "i386")
    differ = [c.name for c, value in zip(constants, there) if c.value != unsigned(value)]
    if differ:
        raise Failure(f"{' '.join(differ)}: another value on i386; make a table of i386's own")


def fill(table, trees):
    """Fills the table's rows; returns an error message, or None."""
    try:
        constants = chosen(table, trees)
        for tree, headers in [(t, h) for t in trees for h in header_sets(table, t)]:
            here = evaluate(table, constants, tree, headers)
            if here and table.abi == "x86-64":
                check_abi(here, tree, headers)
    except Failure as failure:
        return f"[{table.name}]: {failure}"
    missing = [c.name for c in constants if c.value is None]
    if missing:
        return f"[{table.name}]: no header of {' '.join(table.headers)} has {' '.join(missing)}"
    seen = {}
    for c in constants:
        if c.value not in seen:
            seen[c.value] = c.name
            table.rows.append((c.value, c.name))
        elif c.name in table.words:
            return f"[{table.name}]: {c.name} has the value of {seen[c.value]}"
    return None


COLUMNS = 100  # of a line in C

HEAD = """/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * %s Made by
 * tools/gen_constants.py out of tools/constants*.txt, do not edit.
 * Headers: %s.
 */
"""


def table_name(table):
    return f"names_{table.name}" + ("_i386" if table.abi == "i386" else "")


def write_tables(f, tables, version):
    f.write(HEAD % ("The values of the tables of abi/constants/constants.h.", version))
    f.write("/* Within a table: in the order of printing. */\n")
    f.write('#include "abi/constants/constants.h"\n\n#include <stddef.h>\n\n// clang-format off\n')
    for t in tables:
        f.write(f"\nconst struct xlat {table_name(t)}[] = {{\n")
        f.writelines(f'\t{{ {value:#x}, "{name}" }},\n' for value, name in t.rows)
        unknown = t.unknown.replace("??-", "?\\?-")  # no trigraph
        f.write(f'\t{{ 0, NULL }}, {{ 0, "{unknown}" }}\n}};\n')


def write_header(f, tables, version):
    f.write(HEAD % ("The tables of names, as abi/constants/xlat.h describes them.", version))
    f.write('#ifndef ABI_CONSTANTS_CONSTANTS_H\n#define ABI_CONSTANTS_CONSTANTS_H\n\n#include '
            '"abi/constants/xlat.h"\n\n// clang-format off\n')
    f.writelines(f"extern const struct xlat {table_name(t)}[];\n" for t in tables)
    exports = {}
    for t in tables:
        values = {name: value for value, name in t.rows}
        exports.update({name: values[name] for name in t.exports})
    f.write("\n/* What the headers of a C library may lack. */\nenum {\n")
    f.writelines(f"\tK_{name} = {value:#x},\n" for name, value in exports.items())
    f.write("};\n// clang-format on\n\n#endif\n")


def assertion(name, value):
    line = f'_Static_assert((uint32_t)({name}) == (uint32_t){value:#x}, "{name}");'
    return line if len(line) <= COLUMNS else line.replace(" == ", " ==\n\t")


def write_asserts(f, tables, version):
    f.write(
        HEAD % ("What abi/constants/constants.c says, held against the headers included before.",
                version))
    f.write("/* Included by tests/unit/abi/constants_*.c alone, once each: no guard. */\n// "
            "clang-format off\n")
    done = set()
    for t in tables:
        for value, name in t.rows:
            if not name.isidentifier() or name in done or t.abi == "i386":
                continue
            done.add(name)
            f.write(f"#if defined({name}) && !defined(OTHER_{name})\n"
                    f'{assertion(name, value)}\n#endif\n')


# System call numbers: since Linux 5.1 all ABIs share the new ones.
NUMBERS = """#ifndef ABI_CALLS_NUMBERS_H
#define ABI_CALLS_NUMBERS_H

#if defined(NUMBERS_I386)
#include <asm/unistd_32.h>
%s#elif defined(NUMBERS_X32)
#include <asm/unistd_x32.h>
%s#else
#include <asm/unistd_64.h>
%s#endif

%s
#endif
"""


def call_numbers(tree, abi):
    path = os.path.join(tree.uapi, "x86_64-linux-gnu", "asm", f"unistd_{abi}.h")
    with open(path, encoding="utf-8") as f:
        found = re.findall(r"^#define (__NR_\w+) (?:\(__X32_SYSCALL_BIT \+ )?(\d+)", f.read(),
                           re.MULTILINE)
    return {name: int(number) for name, number in found}


def lacking(numbers):
    """Returns definitions for headers that lack them."""
    return "".join(f"#ifndef {name}\n#define {name} {number}\n#endif\n"
                   for name, number in sorted(numbers.items(), key=lambda item: item[1]))


def write_numbers(trees, version):
    abis = "32", "x32", "64"
    new, old = ({abi: call_numbers(tree, abi) for abi in abis} for tree in (trees[0], trees[-1]))
    added = {abi: {n: number for n, number in new[abi].items() if n not in old[abi]}
             for abi in abis}
    shared = {n: number for n,
              number in added["64"].items() if all(added[abi].get(n) == number for abi in abis)}
    own = [lacking({n: number for n, number in added[abi].items() if n not in shared})
           for abi in abis]
    head = HEAD % ("System call numbers that the headers of Debian 12 lack: of one ABI at a time, "
                   "x86-64's or\n"
                   " * what is asked for. Where the headers know a number, they are what counts; "
                   "the tables check\n"
                   " * their rows against them.", version)
    with open(os.path.join(TOP, "abi", "calls", "numbers.h"), "w", encoding="utf-8") as f:
        f.write(head + NUMBERS % (*own, lacking(shared)))


def make(paths):
    tables = read_spec()
    with tempfile.TemporaryDirectory() as folder:
        trees = []
        for i, path in enumerate(paths):
            own = os.path.join(folder, str(i))
            os.mkdir(own)
            trees.append(Headers(path, own))
        version = ", for what they lack ".join("Linux " + tree.version() for tree in trees)
        failures = [failure for failure in (fill(t, trees) for t in tables) if failure]
    if failures:
        raise Failure("\n".join(failures))
    write_numbers(trees, version)
    for name, write in (("abi/constants/constants.c", write_tables),
                        ("abi/constants/constants.h", write_header),
                        ("tests/unit/abi/constants_asserts.h", write_asserts)):
        with open(os.path.join(TOP, name), "w", encoding="utf-8") as f:
            write(f, tables, version)


def committed():
    """Returns what abi/constants/constants.c has: table → {name: value}."""
    with open(os.path.join(TOP, "abi", "constants", "constants.c"), encoding="utf-8") as f:
        text = f.read()
    return {m[1]: {n: int(v, 16) for v, n in re.findall(r'\{ (0x[0-9a-f]+), "([^"]+)" \}', m[2])}
            for m in re.finditer(r"const struct xlat (\w+)\[\] = \{(.*?)\n\};", text, re.DOTALL)}


def check():
    known, wrong, held = committed(), [], 0
    with tempfile.TemporaryDirectory() as folder:
        here = Headers(None, folder)
        for t in read_spec():
            table = known[table_name(t)]
            constants = [Constant(w) for w in t.words if w.split("=")[0] in table]
            constants += [Constant(n) for n in table if n not in {c.name for c in constants}]
            if t.abi == "i386" and not here.has("libc/gnu/stubs-32.h"):
                continue
            for c in [c for headers in header_sets(t, here)
                      for c in evaluate(t, constants, here, headers)]:
                held += 1
                if c.value != table[c.name]:
                    wrong.append(f"{c.name}: {table[c.name]:#x} in abi/constants/constants.c, "
                                 f"{c.value:#x} in the headers")
    if wrong:
        raise Failure("\n".join(wrong))
    print(f"{held} constants agree with this machine's headers")


def main():
    try:
        if len(sys.argv) > 2 and sys.argv[1] == "make":
            make(sys.argv[2:])
        elif sys.argv[1:] == ["check"]:
            check()
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except Failure as failure:
        print(f"gen_constants: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
