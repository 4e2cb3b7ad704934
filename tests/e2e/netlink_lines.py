# SPDX-License-Identifier: GPL-2.0-or-later
"""
Compares what strace prints natively for bytes on netlink sockets with the decoder's output: each
attribute of each message with many values, and random messages, with wrong lengths and memory that
ends.

The kernel sees none of it: it refuses out-of-band data before it looks at it.
"""
import os
import random
import re
import struct

import e2e
import lines

ROUTE, SOCK_DIAG, XFRM, AUDIT, NETFILTER, UEVENT = 0, 4, 6, 9, 12, 15

# Names that strace 6.1 does not have: its kernel headers were older.
UNKNOWN = re.compile(r"(?:0x[0-9a-f]+|\d+) /\* [A-Z0-9_<]*\?\?\?[A-Z0-9_-]* \*/")
# Flags without a name in strace, and ours: both as one number.
NEWER = {"RTEXT_FILTER_MST": 0x80, "NTF_EXT_LOCKED": 2, "TCA_ACT_FLAGS_SKIP_HW": 2,
         "TCA_ACT_FLAGS_SKIP_SW": 4}


def attribute(kind, data, length=None):
    length = len(data) + 4 if length is None else length
    return struct.pack("=HH", length & 0xffff, kind) + data + bytes(-len(data) % 4)


def message(kind, flags, body, length=None):
    return struct.pack("=IHHII", len(body) + 16 if length is None else length, kind, flags, 7,
                       0) + body


def record(protocol, data, claimed=None):
    return struct.pack("=HII", protocol, len(data) if claimed is None else claimed,
                       len(data)) + data


# The first bytes of the messages of a type: their families and lengths.
ROUTE_HEADS = {16: ((0, 7, 10), 16), 20: ((2,), 8), 24: ((2, 10), 12), 28: ((2,), 12),
               32: ((2,), 12), 36: ((2,), 20),
               48: ((2,), 4), 64: ((2,), 4), 72: ((10,), 12), 76: ((2,), 4), 78: ((2,), 4),
               80: ((2,), 4),
               84: ((2,), 8), 88: ((2,), 4), 92: ((2,), 12), 96: ((2,), 4), 104: ((2, 10), 8)}
DIAG_ANSWERS = {1: 16, 2: 72, 10: 72, 16: 28, 17: 16, 43: 64}
DIAG_REQUESTS = {1: 24, 2: 56, 10: 56, 16: 20, 17: 20, 43: 56}
RTA_MULTIPATH = 9  # strace loops for ever on a hop of length 0: random bytes make others


def counted(n):
    return bytes(range(1, n + 1))


PAYLOADS = ([counted(n) for n in (1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 20, 24, 28, 32, 36, 64, 200)] +
            [b"abc\0", b"\xff\xff\xff\xff", bytes(8)] +
            [b"".join(attribute(t, counted(n)) for t in range(first, first + 6))
             for n in (1, 4, 8, 40) for first in (0, 6, 12)])


def route_attributes():
    for kind, (families, size) in ROUTE_HEADS.items():
        for family in families:
            for attr in range(68):
                if (kind, attr) == (24, RTA_MULTIPATH):
                    continue
                for payload in PAYLOADS:
                    yield record(ROUTE, message(kind, 0, bytes([family]) + bytes(size - 1)
                                                + attribute(attr, payload)))


def settings():
    """IFLA_AF_SPEC: arrays of numbers with names."""
    for family, kinds in (2, (1,)), (10, (2, 3, 6)):
        for kind in kinds:
            for size in 4, 8, 20, 100, 124, 132, 200, 264, 300, 400:
                inner = attribute(26,
                                  attribute(family,
                                            attribute(kind, bytes(i & 255 for i in range(size)))))
                yield record(ROUTE, message(16, 0, bytes(16) + inner))


def diag_attributes():
    deep = (attribute(1, b"abcd")
            + attribute(2, attribute(1, b"ab") + attribute(2, b"cd") + attribute(3, b"ef")) +
            attribute(3, attribute(1, b"abcd")))
    for family, size in DIAG_ANSWERS.items():
        head = bytes([family]) + bytes(size - 1)
        for attr in range(28):
            for payload in PAYLOADS + [deep]:
                yield record(SOCK_DIAG, message(20, 0, head + attribute(attr, payload)))
    for attr in range(8):
        for payload in PAYLOADS:
            yield record(SOCK_DIAG, message(20, 1, b"\2" + bytes(55) + attribute(attr, payload)))
    for op in range(20):
        for payload in PAYLOADS:
            yield record(SOCK_DIAG, message(20, 1, b"\2" + bytes(55)
                                            + attribute(1, bytes([op, 4, 8, 0]) + payload)))


def diag_heads():
    for value in range(256):
        for family, size in DIAG_REQUESTS.items():
            yield record(SOCK_DIAG, message(20, 1, bytes([family]) + bytes([value]) * (size - 1)))
        for family, size in DIAG_ANSWERS.items():
            yield record(SOCK_DIAG, message(20, 0, bytes([family]) + bytes([value]) * (size - 1)))
        yield record(SOCK_DIAG, message(20, 0, bytes([value]) + bytes(71)))
        for family in (2, 10):
            yield record(SOCK_DIAG, message(18, 1, bytes([family]) + bytes([value]) * 59))


class Chance:
    """Makes nearly valid messages."""

    SIZES = (0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8, 9, 12, 16, 16, 20, 24, 28, 32, 33, 36, 40, 60, 64,
             92, 96, 184, 192, 200)
    FAMILIES = (0, 1, 2, 2, 2, 10, 10, 7, 16, 17, 43, 44, 200)
    ROUTE_TYPES = (16, 16, 16, 17, 18, 19, 20, 22, 24, 24, 28, 30, 30, 32, 36, 40, 44, 48, 52, 58,
                   62, 64, 66, 67, 72, 74,
                   78, 80, 84, 86, 88, 92, 94, 96, 98, 100, 112)

    def __init__(self, seed):
        self.r = random.Random(seed)

    def some(self, *values):
        return self.r.choice(values)

    def data(self, n):
        kind = self.r.random()
        if kind < .3:
            return bytes(self.some(0, 0, 0, 1, 2, 3, 255) for _ in range(n))
        if kind < .5:
            return (self.some(b"lo", b"bridge", b"tun", b"can", b"eth0", b"abc", b"x" * 40)
                    + bytes(n + 1))[:n]
        if kind < .7:
            return bytes(0 if i % 4 else self.some(0, 1, 2, 3, 4, 5, 8, 10, 16, 20, 32, 64, 128,
                                                   254) for i in range(n))
        return self.r.randbytes(n)

    def hops(self):
        out = b""
        for more in range(self.r.randrange(3), -1, -1):
            inner = self.attributes(0, 30) if self.r.random() < .5 else b""
            length = len(inner) + 8 if more else self.some(len(inner) + 8, len(inner) + 16, 65535)
            out += struct.pack("=HBBi", length, self.some(0, 1, 4, 255), self.some(0, 1, 7),
                               self.some(0, 1, 9)) + inner
            out += bytes(-len(inner) % 4 if more else 0)
        return out

    def attributes(self, depth, kinds):
        out = b""
        for _ in range(self.some(1, 1, 1, 2, 3)):
            kind = self.r.randrange(kinds if self.r.random() < .95 else 65536)
            kind |= self.some(0x8000, 0x4000, 0xc000) if self.r.random() < .05 else 0
            if kind & 0x3fff == RTA_MULTIPATH:
                data = self.hops()
            elif depth and self.r.random() < .5:
                data = self.attributes(depth - 1, kinds if kinds < 20 else self.some(6, 12, 50))
            else:
                data = self.data(self.some(*self.SIZES))
            lie = self.some(0, 1, 2, 3, 4, 5, len(data) + 3, len(data) + 5, len(data) + 8, 65535)
            out += attribute(kind, data, lie if self.r.random() < .04 else None)
        return out + (self.data(self.some(1, 2, 3)) if self.r.random() < .04 else b"")

    def head(self, protocol, kind, flags):
        if protocol == ROUTE:
            size = ROUTE_HEADS.get(kind // 4 * 4, ((), self.some(1, 4, 8, 12, 16)))[1]
        elif protocol == SOCK_DIAG:
            family = self.some(*self.FAMILIES)
            sizes = DIAG_REQUESTS if flags & 1 else DIAG_ANSWERS
            size = 60 if flags & 1 and kind in (18, 19) and family in (2, 10) else sizes.get(family,
                                                                                             4)
            return bytes([family]) + self.data(size - 1)
        else:
            size = self.some(0, 4, 4, 8, 16)
        if self.r.random() < .2:
            size = self.some(1, 3, 4, 8, 12, 16, 20, 28)
        head = self.data(size)
        return bytes([self.some(*self.FAMILIES)]) + head[1:] if head else head

    def message(self, protocol):
        kind = {ROUTE: self.some(*self.ROUTE_TYPES, self.r.randrange(130)),
                SOCK_DIAG: self.some(18, 19, 20, 20, 20, 21, self.r.randrange(30)),
                NETFILTER: self.some(self.r.randrange(13) << 8 | self.r.randrange(32), 16, 17,
                                     self.r.randrange(65536)),
                }.get(protocol, self.some(self.r.randrange(2200), self.r.randrange(50)))
        flags = self.some(1, 1, 0, 0, 2, 5, 0x100, 0x300, 0x301, self.r.randrange(65536))
        if self.r.random() < .06:
            return self.error(protocol)
        if self.r.random() < .03:
            return message(self.some(1, 3, 4, 5), 2, self.data(self.some(0, 4, 4, 8, 1)))
        body = self.head(protocol, kind, flags)
        if self.r.random() < .8:
            many, most = self.some(0, 0, 1, 2, 3), {ROUTE: self.some(70, 70, 20), SOCK_DIAG: 24}
            body += bytes(-len(body) % 4) + self.attributes(many, most.get(protocol, 10))
        lie = self.some(0, 1, 15, 16, 17, 18, len(body) + 15, len(body) + 17, len(body) + 40,
                        0xffffffff)
        return message(kind, flags, body, lie if self.r.random() < .05 else None)

    def error(self, protocol):
        body = struct.pack("=i", self.some(0, -1, -22, -2, -95, -110, -4096, 22, -512,
                                           -133)) + self.message(protocol)
        if self.r.random() < .5:
            body += self.attributes(0, 6)
        return message(2, self.some(0, 0x100, 0x200, 0x300), body)

    def record(self, protocols):
        protocol = self.some(*protocols)
        if protocol == UEVENT:
            data = (b"libudev\0" if self.r.random() < .6
                    else b"") + self.data(self.some(0, 1, 10, 39, 40, 41, 60, 100))
        else:
            data = b"".join(self.message(protocol) for _ in range(self.some(1, 1, 1, 1, 1, 2, 3)))
        if self.r.random() < .05:
            data += self.data(self.some(1, 2, 5, 15, 17))
        if self.r.random() < .01:
            data *= 40
        lie = self.some(0, len(data) + 1, len(data) + 4, max(0, len(data) - 1),
                        max(0, len(data) - 4), len(data) + 100, 5)
        return record(protocol, data, lie if self.r.random() < .12 else None)


def as_of_6_1(text):
    """
    Prints flags without a name in strace 6.1 as it does: added to the number after the others.
    """
    def number(match):
        names, rest = match[1].split("|"), 0
        if names[-1][0].isdigit():
            rest = int(names.pop(), 0)
        rest += sum(NEWER.get(name, 0) for name in names)
        names = [name for name in names if name not in NEWER]
        return "|".join(names + ([f"{rest:#x}"] if rest else []))
    return re.sub(r"((?:[A-Z0-9_]+\|)*(?:%s)(?:\|0x[0-9a-f]+|\|[A-Z0-9_]+)*)" % "|".join(NEWER),
                  number, text)


def agree(ours, theirs):
    """Checks that the texts are equal, except for values that only we have a name for."""
    at = 0
    for unknown in UNKNOWN.finditer(theirs):
        plain = theirs[at:unknown.start()]
        at = unknown.end()
        if not ours.startswith(plain):
            return False
        ours = ours[len(plain):]
        name = re.match(r"[A-Z][A-Z0-9_]+(?:-1)?", ours)
        if ours.startswith(unknown[0]):
            ours = ours[len(unknown[0]):]
        elif name:
            ours = ours[name.end():]
        else:
            return False
    return ours == theirs[at:]


class Netlink(e2e.Case):
    def setUp(self):
        super().setUp()
        lines.needs_6_1(self)

    def hold(self, records):
        """Checks that each record's text is strace's."""
        oracle = os.path.join(e2e.BUILD, "tests/netlink")
        given = self.write("records", b"".join(records))
        traced = self.command("unshare", "--net", "strace", "-qq", "-e", "trace=sendto", "-e",
                              "signal=none", "-o",
                              self.path("theirs"), oracle, "send", given)
        if traced.status == 3:
            self.skipTest("this machine's kernel has no sockets of " + traced.err.strip())
        self.assertEqual(traced.status, 0, traced.err)
        ours = self.command(oracle, "say", given).out.splitlines()
        with open(self.path("theirs"), encoding="latin-1") as f:
            theirs = [re.match(r"sendto\(\d+, (.*), \d+, MSG_OOB, NULL, 0\) += ", line)[1]
                      for line in f]
        self.assertEqual((len(ours), len(theirs)), (len(records), len(records)))
        wrong = [(o, t) for o, t in zip(ours, theirs) if o != t and not agree(o, t)
                 and not agree(as_of_6_1(o), t)]
        for one, other in wrong[:1]:
            self.assertEqual(one, other, f"and {len(wrong) - 1} more of {len(records)}")

    def test_route_attributes(self):
        self.hold(list(route_attributes()))

    def test_settings(self):
        self.hold(list(settings()))

    def test_diag_attributes(self):
        self.hold(list(diag_attributes()))

    def test_diag_heads(self):
        self.hold(list(diag_heads()))

    def test_chance(self):
        for protocol in ROUTE, SOCK_DIAG, NETFILTER, XFRM, AUDIT, UEVENT:
            with self.subTest(protocol):
                chance = Chance(protocol)
                self.hold([chance.record([protocol]) for _ in range(3000)])


def settled(line):
    """Removes the column of the result, and stack addresses."""
    return re.sub(r"0x[57]f?[0-9a-f]{10,}", "ADDRESS", re.sub(r"\) += ", ") = ", line))


class Recorded(e2e.Case):
    """A program's requests to its kernel: captured in full, and printed as strace prints them."""

    PROGRAM = e2e.program("netlink")
    TRACE = "trace=%net,ioctl"

    def setUp(self):
        super().setUp()
        lines.needs_6_1(self)

    def recorded(self, *job):
        """Returns the program's lines, and its output."""
        result = self.ringtrip("run", "--with", self.PROGRAM, "--format", "strace", "-o",
                               self.path("lines"), "-e", self.TRACE, "--", *job)
        self.assertEqual(result.status, 0, result.err)
        processes = {}
        with open(self.path("lines"), encoding="utf-8") as f:
            for line in f:
                pid, call = re.match(r"(?:\[pid +(\d+)\] )?(.*)$", line).groups()
                processes.setdefault(pid, []).append(settled(call))
        # Until a second process makes a call, lines have no pid.
        first = processes.pop(None, [])
        others = [lines for lines in processes.values()
                  if any("RTM_GETLINK" in line for line in lines)]
        return first + (others[0] if others else []), result.err

    def test_requests(self):
        """
        In a separate network, natively: its requests and ioctl's answers are the same on every
        kernel.
        """
        ours, _ = self.recorded(self.PROGRAM, "here")
        traced = self.command("unshare", "--net", "strace", "-qq", "-e", self.TRACE, "-o",
                              self.path("theirs"),
                              self.PROGRAM, "here")
        self.assertEqual(traced.status, 0, traced.err)
        with open(self.path("theirs"), encoding="utf-8") as f:
            theirs = [settled(line.rstrip("\n")) for line in f]
        same = re.compile(r"(?:sendto|ioctl|socket|setsockopt)\(")
        self.assertEqual([line for line in ours if same.match(line)],
                         [line for line in theirs if same.match(line)])
        self.assertGreater(sum("nlmsg_type=RTM_" in line for line in ours), 20)

    def test_answers(self):
        """
        Beside strace, in the VM, in the same run. strace cannot see a netlink socket's protocol
        there.
        """
        ours, said = self.recorded("strace", "-qq", "-e", "signal=none", "-e", self.TRACE,
                                   self.PROGRAM, "here")
        theirs = [settled(line) for line in said.splitlines() if not line.startswith("ringtrip: ")]
        self.assertEqual(len(ours), len(theirs))
        for one, other in zip(ours, theirs):
            if "NLMSG_???" in other:
                head = other[:other.index("nlmsg_type")].lstrip()
                self.assertEqual((one[:len(head)], one.rpartition(" = ")[2]),
                                 (head, other.rpartition(" = ")[2]))
            else:
                self.assertEqual(one, other)
            self.assertNotRegex(one, r"\.\.\. /\* 0x", "bytes of an answer were not captured")


if __name__ == "__main__":
    e2e.main()
