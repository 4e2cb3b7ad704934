# SPDX-License-Identifier: GPL-2.0-or-later
"""
Options, messages and addresses of all kinds, valid and invalid, in both ABIs:
tests/oracle/made_calls makes thousands of calls with random arguments, natively; strace prints
them, and fails or fakes each, so that none has an effect; the decoder prints the same from the
program's log of its calls. Then programs that really make such calls, natively and in the VM.
"""
import os
import re

import e2e
import lines

MADE = os.path.join(e2e.BUILD, "tests/made_calls")
SHOW = os.path.join(e2e.BUILD, "tests/show_calls")
COUNT, SEED = "6000", "1"

# strace's injections, which replace a call.
CALLS = {
    "set": ("setsockopt", "error=EBADF"),
    "get": ("getsockopt", "retval=0"),
    "send": ("sendmsg", "error=EBADF"),
    "recv": ("recvmsg", "retval=0"),
    "to": ("connect", "error=EBADF"),
    "name": ("getsockname", "retval=0"),
    "wide": ("accept4,bind,connect,dup2,dup3,epoll_create1,epoll_ctl,epoll_pwait,"
             "epoll_wait,eventfd2,getdents64,getpeername,getsockname,getsockopt,"
             "io_uring_enter,io_uring_setup,listen,lseek,pidfd_getfd,pidfd_open,poll,"
             "recvfrom,recvmmsg,recvmsg,select,sendfile,sendmmsg,sendmsg,sendto,setns,"
             "setsockopt,shutdown,splice,statx,tee,unshare",
             "error=EBADF"),
}

# Random values matter where the decoder has a printer: level and name.
OPTIONS = {
    "SO_ATTACH_FILTER": (1, 26), "SO_ATTACH_REUSEPORT_CBPF": (1, 51), "SO_TXREHASH": (1, 74),
    "SO_LINGER": (1, 13),
    "SO_PEERCRED": (1, 17), "SO_ERROR": (1, 4), "IP_ADD_MEMBERSHIP": (0, 35),
    "MCAST_JOIN_GROUP": (0, 42),
    "IPV6_JOIN_ANYCAST": (41, 27), "PACKET_ADD_MEMBERSHIP": (263, 1), "PACKET_RX_RING": (263, 5),
    "PACKET_STATISTICS": (263, 6), "ICMP_FILTER": (255, 1), "NETLINK_PKTINFO": (270, 3),
    "NETLINK_LIST_MEMBERSHIPS": (270, 9),
}

# The families that have their own printer.
FAMILIES = (1, 2, 3, 4, 9, 10, 16, 17, 31, 33, 36, 38, 39, 40, 42, 44, 45)

# Names that only strace has, in comments; then comments are replaced by their text, as without -X
# verbose.
COMMENTS = (
    (r"srx_service=0x[0-9a-f]+ /\* [\w?]*_SERVICE \*/", "srx_service=\x01"),
    (r"([ds]sap=0x[0-9a-f]+) /\* LLCP_SAP_\w+ \*/", r"\1"),
    (r"(?:0x[0-9a-f]+|\d+) /\* ((?:[^*]|\*(?!/))*(?<!\?\?\?)) \*/", r"\1"),
)

# The known differences: strace's text, and ours.
EXPLAINED = (
    # No header of a kernel or of the C library has these: we print the number, with the level's
    # text for unknown ones.
    (r"SOL_SCTP, SCTP_GET_(?:PEER|LOCAL)_ADDRS(?:_NUM)?_OLD", "SOL_SCTP, \x01"),
    (r"SOL_RDS, RDS_BARRIER", "SOL_RDS, \x01"),
    (r"SOL_IPV6, IPV6_USE_MIN_MTU", "SOL_IPV6, \x01"),
    (r"SOL_IRDA, IRLMP_\w+", "SOL_IRDA, \x01"),
    (r"L2CAP_CID_A2MP", "\x01"),
    # strace 6.1 prints newer flags as part of the unnamed rest.
    (r"sxdp_flags=[^,]*XDP_USE_SG[^,]*|sxdp_flags=(?:[A-Z_|]*\|)?0x[0-9a-f]*[13579bdf][0-9a-f](?: "
     r"/\* XDP_\?\?\? \*/)?",
     "sxdp_flags=\x01"),
    # Only strace prints interface names, which it looks up on its own machine.
    (r"(if_nametoindex\(\"(?!lo\"|\\x6c\\x6f\")[^\"]+\"\)|(?<=interface=)\d+|(?<=index=)\d+"
     r"|(?<=scope_id=)\d+|(?<=dev_idx=)\d+)", "\x01"),
    # Flags of statx newer than STATX_DIOALIGN.
    (r"STATX_\w+(?:\|\w+)*\|STATX_DIOALIGN[\w|]*", "STATX_\x01"),
    # Without a length strace prints its previous output.
    (r"mr_alen=0, mr_address=[0-9a-f:]*", "mr_alen=0, mr_address="),
)

# Names newer than strace 6.1, or of levels that it does not have.
NEWER = re.compile(
    r"\b(?:SO_PASSPIDFD|SO_PEERPIDFD|SO_DEVMEM_\w+|IP_LOCAL_PORT_RANGE|IP_PROTOCOL|TCP_AO_\w+"
    r"|TCP_IS_MPTCP|PACKET_VNET_HDR_SZ|ALG_SET_KEY_BY_KEY_SERIAL"
    r"|BT_(?:PHY|MODE|PKT_STATUS|ISO_QOS|ISO_BASE|CODEC)"
    r"|SO_MSG(?:LIMIT|SIZE)|CAN_RAW_XL\w+|TLS_TX_ZEROCOPY_RO|TLS_RX_EXPECT_NO_PAD)\b")


ANY = "\x01"  # a constant that only one of the two has
UNKNOWN = r"(?:0x)?[0-9a-f]+ /\* [A-Z0-9_]+\?\?\? \*/"


def explained(line):
    for pattern, here in (*COMMENTS, *EXPLAINED):
        line = re.sub(pattern, here, line)
    return re.sub(UNKNOWN, ANY, NEWER.sub(ANY, line))


def differs(theirs, ours):
    """Returns true if the lines differ, apart from known differences."""
    return theirs != ours and explained(theirs) != explained(ours)


class OptionsLines(e2e.Case):
    def setUp(self):
        super().setUp()
        lines.needs_6_1(self)

    def both(self, kind, abi, count=COUNT, option=(), style=(), answer=""):
        call, fate = CALLS[kind]
        result = self.command("strace", "-a0", *style, "-qq", "-e", "signal=none", "-e",
                              "trace=" + call, "-e",
                              f"inject={call}:{fate}{answer}", "-o", self.path("strace"), MADE,
                              kind, SEED, count, abi,
                              self.path("made"), *map(str, option))
        self.assertEqual(result.status, 0, result.err[-1000:])
        with open(self.path("strace"), encoding="utf-8", errors="replace") as f:
            theirs = [re.sub(r" \(INJECTED.*?\)", "", line) for line in f.read().splitlines()
                      if line.startswith(tuple(call.split(",")))]
        return theirs, self.command(SHOW, *style, self.path("made")).out.splitlines()

    def agree(self, kind, abi, count=COUNT, **how):
        theirs, ours = self.both(kind, abi, count, **how)
        self.assertEqual((len(theirs), len(ours)), (int(count), int(count)))
        wrong = [(t, o) for t, o in zip(theirs, ours) if differs(t, o)]
        self.assertEqual(wrong[:3], [], f"{len(wrong)} of {count} lines differ")

    def everywhere(self, kind):
        for abi in "x86-64", "i386":
            with self.subTest(abi=abi):
                self.agree(kind, abi)

    def test_options_set(self):
        self.everywhere("set")

    def test_options_got(self):
        self.everywhere("get")

    def test_messages_sent(self):
        self.everywhere("send")

    def test_messages_received(self):
        self.everywhere("recv")

    def test_halves_of_registers(self):
        """32-bit arguments with junk in the upper half."""
        self.agree("wide", "x86-64", "4000")

    def test_addresses(self):
        for family in FAMILIES:
            for kind in "to", "name":
                for abi in "x86-64", "i386":
                    with self.subTest(family=family, kind=kind, abi=abi):
                        self.agree(kind, abi, "400", option=(family, 0))

    def test_styles(self):
        for style in ("-v",), ("-X", "raw"), ("-X", "verbose"), ("-x",), ("-xx",):
            for kind in "set", "send", "name":
                with self.subTest(style=style, kind=kind):
                    self.agree(kind, "x86-64", "2000", style=style)

    def test_lengths(self):
        """
        The kernel answers with another length than the one passed: strace injects it.
        """
        for length in 0, 2, 4, 8, 16, 4096, -1:
            data = length.to_bytes(4, "little", signed=True).hex()
            for kind, argument in ("get", 5), ("name", 3):
                with self.subTest(length=length, kind=kind):
                    self.agree(kind, "x86-64", "2000", answer=f":poke_exit=@arg{argument}={data}")

    def test_values(self):
        for name, option in OPTIONS.items():
            for kind in "set", "get":
                for abi in "x86-64", "i386":
                    with self.subTest(name=name, kind=kind, abi=abi):
                        self.agree(kind, abi, "300", option=option)


class InTheVm(lines.Lines):
    """The same for a kernel's answers: programs natively under strace, and traced in the VM."""
    EXPLAINED = ()

    def setUp(self):
        super().setUp()
        lines.needs_6_1(self)

    def natively(self, *argv):
        return [[self.without_chance(line) for line in process]
                for process in super().natively(*argv)]

    def compare(self, text, theirs, keep):
        super().compare("\n".join(self.without_chance(line) for line in text.splitlines()), theirs,
                        keep)

    @staticmethod
    def without_chance(line):
        return re.sub(r"(?<=cmsg_data=\{)pid=\d+, uid=\d+, gid=\d+", "WHO", line)

    def test_filter(self):
        """
        The option's value points to a filter's instructions, which strace shows with -v.
        """
        for name in "options", "options_32":
            try:
                path = e2e.program(name)
            except FileNotFoundError:
                continue
            native, ours = self.path("native"), self.path("ours")
            self.assertEqual(self.command("strace", "-v", "-a0", "-e", "trace=setsockopt", "-o",
                                          native, path).status, 0)
            result = self.ringtrip("run", "--format", "strace", "-v", "-e", "trace=setsockopt",
                                   "-o", ours, path)
            self.assertEqual(result.status, 0, result.err)
            self.assertEqual(filters(ours), filters(native))
            self.assertEqual(len(filters(ours)), 1)

    def test_options(self):
        self.one("options")

    def test_messages(self):
        self.one("messages")

    def test_options_32(self):
        self.one("options_32")

    def test_messages_32(self):
        self.one("messages_32")


def filters(path):
    with open(path, encoding="utf-8") as f:
        return [re.sub(r" += ", " = ", line) for line in f if "SO_ATTACH_FILTER, {" in line]


# The cases of lines.py run there.
for inherited in dir(lines.Lines):
    if inherited.startswith("test_"):
        setattr(InTheVm, inherited, None)


if __name__ == "__main__":
    e2e.main()
