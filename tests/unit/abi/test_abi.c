// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * System calls: raw values and bytes of memory in, the line that strace 6.1 prints out. The
 * expected lines are strace's own, taken from programs that made these calls.
 */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>

#include <linux/errqueue.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <cmocka.h>

#include "abi/constants/errno_names.h"
#include "abi/decode.h"
#include "base/buf.h"

enum { MEM_MAX = 8 };

struct row {
	const char *call, *result;
	unsigned nr;
	int64_t value;
	uint64_t args[6];
	struct mem_piece mem[MEM_MAX]; /* ends with a length of 0 */
};

/* Addresses of the tests' memory. */
enum { A = 0x1000, B = 0x2000, C = 0x3000, D = 0x4000, E = 0x5000 };

#define CALL(name, result, ...) \
	SYS_##name, result,     \
	{                       \
		__VA_ARGS__     \
	}
#define MEM(...)            \
	{                   \
		__VA_ARGS__ \
	}
#define AT(when, addr, type, ...)                       \
	{                                               \
		addr, sizeof(type), when, &(const type) \
		{                                       \
			__VA_ARGS__                     \
		}                                       \
	}
#define IN(addr, type, ...)  AT(AT_ENTRY, addr, type, __VA_ARGS__)
#define OUT(addr, type, ...) AT(AT_EXIT, addr, type, __VA_ARGS__)
#define IN_TEXT(addr, text)                            \
	{                                              \
		addr, sizeof(text) - 1, AT_ENTRY, text \
	}
#define OUT_TEXT(addr, text)                          \
	{                                             \
		addr, sizeof(text) - 1, AT_EXIT, text \
	}
#define PTR(addr) (void *)(addr)
#define BE16(x)   __builtin_bswap16(x)
#define BE32(x)   __builtin_bswap32(x)

#define LOCALHOST                \
	{                        \
		BE32(0x7f000001) \
	}
#define SIN struct sockaddr_in, AF_INET, BE16(5001), LOCALHOST
#define IOV(...) \
	struct iovec[sizeof((struct iovec[]){ __VA_ARGS__ }) / sizeof(struct iovec)], __VA_ARGS__

#define X16        "xxxxxxxxxxxxxxxx"
#define EBADF_TEXT "-1 EBADF (Bad file descriptor)"
#define LOOP       "{sa_family=AF_INET, sin_port=htons(5001), sin_addr=inet_addr(\"127.0.0.1\")}"

/* A control buffer of one message. */
#define CMSG(type)                     \
	struct {                       \
		struct cmsg_header h;  \
		__typeof__(type) data; \
	}
/* struct cmsghdr without its flexible array. */
struct cmsg_header {
	size_t len;
	int level, type;
};

struct recverr {
	struct sock_extended_err e;
	struct sockaddr_in offender;
};

static const struct row addresses[] = {
	{ "connect(3, " LOOP ", 16)", "0", CALL(connect, 0, 3, A, 16), MEM(IN(A, SIN)) },
	{ "connect(3, " LOOP ", 128)", "-1 ECONNREFUSED (Connection refused)",
	  CALL(connect, -111, 3, A, 128),
	  MEM(IN(A, SIN), { A + 16, 112, AT_ENTRY, (char[112]){ 0 } }) },
	{ "connect(3, {sa_family=AF_INET, sa_data=\"\\23\\211\\177\\0\\0\\1\"}, 8)", EBADF_TEXT,
	  CALL(connect, -9, 3, A, 8), MEM(IN(A, SIN)) },
	{ "connect(3, {sa_family=AF_INET}, 2)", "0", CALL(connect, 0, 3, A, 2), MEM(IN(A, SIN)) },
	{ "connect(3, 0x1000, 1)", "0", CALL(connect, 0, 3, A, 1), MEM(IN(A, SIN)) },
	{ "connect(3, 0x1000, -1)", "0", CALL(connect, 0, 3, A, -1), MEM(IN(A, SIN)) },
	{ "connect(3, 0x1000, 17)", "0", CALL(connect, 0, 3, A, 17), MEM(IN(A, SIN)) },
	{ "connect(3, 0x8, 16)", "0", CALL(connect, 0, 3, 8, 16) },
	{ "connect(3, NULL, 0)", "0", CALL(connect, 0, 3, 0, 0) },
	{ "bind(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(5), "
	  "inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=7}, 28)",
	  "0", CALL(bind, 0, 3, A, 28),
	  MEM(IN(A, struct sockaddr_in6, AF_INET6, BE16(80), BE32(5), IN6ADDR_LOOPBACK_INIT, 7)) },
	{ "bind(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), "
	  "inet_pton(AF_INET6, \"::\", &sin6_addr)}, 24)",
	  "0", CALL(bind, 0, 3, A, 24), MEM(IN(A, struct sockaddr_in6, AF_INET6, BE16(80))) },
	{ "bind(3, {sa_family=AF_UNIX, sun_path=\"/tmp/x\"}, 110)", "0", CALL(bind, 0, 3, A, 110),
	  MEM(IN(A, struct sockaddr_un, AF_UNIX, "/tmp/x")) },
	{ "bind(3, {sa_family=AF_UNIX, sun_path=\"/tm\"}, 5)", "0", CALL(bind, 0, 3, A, 5),
	  MEM(IN(A, struct sockaddr_un, AF_UNIX, "/tmp/x")) },
	{ "bind(3, {sa_family=AF_UNIX, sun_path=@\"abs\\1\\\"tr\"}, 10)", "0",
	  CALL(bind, 0, 3, A, 10), MEM(IN(A, struct sockaddr_un, AF_UNIX, "\0abs\1\"tr")) },
	{ "bind(3, {sa_family=AF_UNIX}, 2)", "0", CALL(bind, 0, 3, A, 2),
	  MEM(IN(A, struct sockaddr_un, AF_UNIX)) },
	{ "bind(3, {sa_family=AF_NETLINK, nl_pid=12, nl_groups=0x000101}, 12)", "0",
	  CALL(bind, 0, 3, A, 12), MEM(IN(A, struct sockaddr_nl, AF_NETLINK, 0, 12, 0x101)) },
	{ "bind(3, {sa_family=AF_PACKET, sll_protocol=htons(ETH_P_IP), sll_ifindex=3, "
	  "sll_hatype=ARPHRD_ETHER, sll_pkttype=PACKET_HOST, sll_halen=2, sll_addr=[0x1, 0x2]}, "
	  "20)",
	  "0", CALL(bind, 0, 3, A, 20),
	  MEM(IN(A, struct sockaddr_ll, AF_PACKET, BE16(0x800), 3, 1, 0, 2, { 1, 2 })) },
	{ "bind(3, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=0x4d2, svm_flags=0}, 16)",
	  "0", CALL(bind, 0, 3, A, 16), MEM(IN_TEXT(A, "\x28\0\0\0\xd2\4\0\0\2\0\0\0\0\0\0\0")) },
	{ "bind(3, {sa_family=0x63 /* AF_??? */, sa_data=\"AAAA\"}, 6)", "0",
	  CALL(bind, 0, 3, A, 6), MEM(IN_TEXT(A, "c\0AAAA")) },
	{ "accept(3, " LOOP ", [128 => 16])", "5", CALL(accept, 5, 3, A, B),
	  MEM(IN(B, int, 128), OUT(B, int, 16), OUT(A, SIN)) },
	{ "accept4(3, " LOOP ", [16], SOCK_CLOEXEC|SOCK_NONBLOCK)", "5",
	  CALL(accept4, 5, 3, A, B, SOCK_CLOEXEC | SOCK_NONBLOCK),
	  MEM(IN(B, int, 16), OUT(A, SIN)) },
	{ "accept4(3, NULL, NULL, 0x4d /* SOCK_??? */)", EBADF_TEXT,
	  CALL(accept4, -9, 3, 0, 0, 77) },
	{ "accept(3, 0x1000, [16])", EBADF_TEXT, CALL(accept, -9, 3, A, B), MEM(IN(B, int, 16)) },
	{ "accept(3, 0x1000, 0x2000)", "5", CALL(accept, 5, 3, A, B), MEM(OUT(A, SIN)) },
	{ "getsockname(3, {sa_family=AF_INET, sa_data=\"\\23\\211\\177\\0\\0\\1\"}, [8 => 16])",
	  "0", CALL(getsockname, 0, 3, A, B), MEM(IN(B, int, 8), OUT(B, int, 16), OUT(A, SIN)) },
	{ "getpeername(3, NULL, 0x2000)", "-1 EFAULT (Bad address)",
	  CALL(getpeername, -14, 3, 0, B), MEM(IN(B, int, 8)) },
	{ "getpeername(3, 0x1000, [-1])", "-1 EINVAL (Invalid argument)",
	  CALL(getpeername, -22, 3, A, B), MEM(IN(B, int, -1), OUT(A, SIN)) },
};

static const struct row sockets[] = {
	{ "socket(AF_SMC, SOCK_STREAM, SMCPROTO_SMC)", "3", CALL(socket, 3, 43, 1, 0) },
	{ "socket(AF_SMC, SOCK_STREAM, SMCPROTO_SMC6)", "3", CALL(socket, 3, 43, 1, 1) },
	{ "socket(AF_SMC, SOCK_STREAM, 0x2 /* SMCPROTO_??? */)", "3", CALL(socket, 3, 43, 1, 2) },
	{ "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_IP)", "3",
	  CALL(socket, 3, AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) },
	{ "socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP)", "3",
	  CALL(socket, 3, AF_INET6, SOCK_DGRAM, 17) },
	{ "socket(AF_UNIX, SOCK_SEQPACKET, 1)", "3", CALL(socket, 3, AF_UNIX, SOCK_SEQPACKET, 1) },
	{ "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)", "3",
	  CALL(socket, 3, AF_NETLINK, SOCK_RAW, 0) },
	{ "socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL))", "3",
	  CALL(socket, 3, AF_PACKET, SOCK_RAW, BE16(3)) },
	{ "socket(0x4d /* AF_??? */, SOCK_RAW|0x60 /* SOCK_??? */, 99)",
	  "-1 EINVAL (Invalid argument)", CALL(socket, -22, 77, 99, 99) },
	{ "socket(AF_INET, SOCK_CLOEXEC, 0x3e7 /* IPPROTO_??? */)",
	  "-1 ESOCKTNOSUPPORT (Socket type not supported)",
	  CALL(socket, -94, AF_INET, SOCK_CLOEXEC, 999) },
	{ "socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4])", "0", CALL(socketpair, 0, AF_UNIX, 1, 0, A),
	  MEM(OUT(A, int[2], 3, 4)) },
	{ "socketpair(AF_INET, SOCK_STREAM, 0, 0x1000)", "-1 EOPNOTSUPP (Operation not supported)",
	  CALL(socketpair, -95, AF_INET, 1, 0, A), MEM(IN(A, int[2], 3, 4)) },
	{ "listen(3, -5)", "0", CALL(listen, 0, 3, -5) },
	{ "shutdown(3, SHUT_WR)", "0", CALL(shutdown, 0, 3, 1) },
	{ "shutdown(3, 0x3 /* SHUT_??? */)", "-1 EINVAL (Invalid argument)",
	  CALL(shutdown, -22, 3, 3) },
};

static const struct row data[] = {
	{ "read(3, \"hello\\n\", 64)", "6", CALL(read, 6, 3, A, 64), MEM(OUT_TEXT(A, "hello\n")) },
	{ "read(3, \"\", 64)", "0", CALL(read, 0, 3, A, 64) },
	{ "read(3, 0x1000, 64)", "? ERESTARTSYS (To be restarted if SA_RESTART is set)",
	  CALL(read, -512, 3, A, 64), MEM(IN_TEXT(A, "hello\n")) },
	{ "write(3, \"" X16 X16 "\"..., 40)", "40", CALL(write, 40, 3, A, 40),
	  MEM(IN_TEXT(A, X16 X16 X16)) },
	{ "write(3, \"" X16 X16 "\", 32)", "32", CALL(write, 32, 3, A, 32),
	  MEM(IN_TEXT(A, X16 X16)) },
	{ "write(3, \"abc\"..., 32)", "32", CALL(write, 32, 3, A, 32), MEM(IN_TEXT(A, "abc")) },
	{ "write(3, \"abcdef\", 6)", "6", CALL(write, 6, 3, A, 6),
	  MEM(IN_TEXT(A, "abc"), IN_TEXT(A + 3, "def")) },
	{ "write(3, 0x8, 2)", "-1 EFAULT (Bad address)", CALL(write, -14, 3, 8, 2) },
	{ "write(3, NULL, 0)", "0", CALL(write, 0, 3, 0, 0) },
	{ "write(3, \"" X16 X16 "\"..., 18446744073709551615)", EBADF_TEXT,
	  CALL(write, -9, 3, A, -1), MEM(IN_TEXT(A, X16 X16 X16)) },
	{ "sendto(3, \"a\\0b\\1\\n\\33[0m\\37712\", 12, MSG_DONTWAIT|MSG_NOSIGNAL, " LOOP ", 16)",
	  "12", CALL(sendto, 12, 3, A, 12, MSG_DONTWAIT | MSG_NOSIGNAL, B, 16),
	  MEM(IN_TEXT(A, "a\0b\1\n\033[0m\377"
			 "12"),
	      IN(B, SIN)) },
	{ "sendto(3, \"\", 0, 0x100000 /* MSG_??? */, NULL, 0)", EBADF_TEXT,
	  CALL(sendto, -9, 3, A, 0, 0x100000) },
	{ "recvfrom(3, \"dgr\", 3, MSG_TRUNC, " LOOP ", [128 => 16])", "5",
	  CALL(recvfrom, 5, 3, A, 3, MSG_TRUNC, B, C),
	  MEM(OUT_TEXT(A, "dgram"), IN(C, int, 128), OUT(C, int, 16), OUT(B, SIN)) },
	{ "recvfrom(3, 0x1000, 3, 0, 0x2000, [0])", "-1 EAGAIN (Resource temporarily unavailable)",
	  CALL(recvfrom, -11, 3, A, 3, 0, B, C), MEM(IN(C, int, 0)) },
	{ "pread64(3, \"abc\", 3, 7)", "3", CALL(pread64, 3, 3, A, 3, 7), MEM(OUT_TEXT(A, "abc")) },
	{ "writev(3, [{iov_base=\"abc\", iov_len=3}, {iov_base=NULL, iov_len=0}], 2)", "3",
	  CALL(writev, 3, 3, A, 2), MEM(IN(A, IOV({ PTR(B), 3 }, { 0, 0 })), IN_TEXT(B, "abc")) },
	{ "writev(3, [{iov_base=\"abc\", iov_len=3}, ... /* 0x1010 */], 2)", "3",
	  CALL(writev, 3, 3, A, 2), MEM(IN(A, IOV({ PTR(B), 3 })), IN_TEXT(B, "abc")) },
	{ "writev(3, [], 0)", "0", CALL(writev, 0, 3, A, 0) },
	{ "writev(3, 0x1000, 18446744073709551615)", EBADF_TEXT, CALL(writev, -9, 3, A, -1) },
	{ "readv(3, [{iov_base=\"ab\", iov_len=2}, {iov_base=\"c\", iov_len=9}, {iov_base=\"\", "
	  "iov_len=1}], 3)",
	  "3", CALL(readv, 3, 3, A, 3),
	  MEM(IN(A, IOV({ PTR(B), 2 }, { PTR(C), 9 }, { PTR(D), 1 })), OUT_TEXT(B, "ab"),
	      OUT_TEXT(C, "cdefghijk")) },
	{ "readv(3, [{iov_base=0x2000, iov_len=2}], 1)", EBADF_TEXT, CALL(readv, -9, 3, A, 1),
	  MEM(IN(A, IOV({ PTR(B), 2 })), OUT_TEXT(B, "ab")) },
	{ "sendfile(9, 15, [3] => [8], 5)", "5", CALL(sendfile, 5, 9, 15, A, 5),
	  MEM(IN(A, long, 3), OUT(A, long, 8)) },
	{ "splice(15, [2], 4, NULL, 5, SPLICE_F_MOVE|SPLICE_F_MORE)", "5",
	  CALL(splice, 5, 15, A, 4, 0, 5, SPLICE_F_MOVE | SPLICE_F_MORE), MEM(IN(A, long, 2)) },
};

#define SENT(control, len) \
	"sendmsg(3, {" HELLO_ "msg_control=[" control "], msg_controllen=" #len ", msg_flags=0}, 0)"
#define HELLO_ \
	"msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"hello\", iov_len=5}], msg_iovlen=1, "
/* sendmsg of "hello" with a control buffer of `len` bytes at D. */
#define SEND(len, ...)                                                     \
	"5", CALL(sendmsg, 5, 3, A, 0),                                    \
		MEM(IN(A, struct msghdr, NULL, 0, PTR(B), 1, PTR(D), len), \
		    IN(B, IOV({ PTR(C), 5 })), IN_TEXT(C, "hello"), __VA_ARGS__)

static const struct row messages[] = {
	{ "sendmsg(3, {msg_name=" LOOP
	  ", msg_namelen=16, msg_iov=[{iov_base=\"hello\", iov_len=5}], "
	  "msg_iovlen=1, msg_controllen=0, msg_flags=MSG_EOR}, MSG_MORE)",
	  "5", CALL(sendmsg, 5, 3, A, MSG_MORE),
	  MEM(IN(A, struct msghdr, PTR(D), 16, PTR(B), 1, NULL, 0, MSG_EOR),
	      IN(B, IOV({ PTR(C), 5 })), IN_TEXT(C, "hello"), IN(D, SIN)) },
	{ "sendmsg(3, 0x8, 0)", EBADF_TEXT, CALL(sendmsg, -9, 3, 8, 0) },
	{ SENT("{cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4, -5]}",
	       32),
	  SEND(32, IN(D, CMSG(int[4]), { 28, SOL_SOCKET, SCM_RIGHTS }, { 3, 4, -5 })) },
	{ SENT("{cmsg_len=22, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3]}", 24),
	  SEND(24, IN(D, CMSG(int[2]), { 22, SOL_SOCKET, SCM_RIGHTS }, { 3 })) },
	{ SENT("{cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, "
	       "cmsg_data={pid=846, uid=0, gid=1}}",
	       32),
	  SEND(32, IN(D, CMSG(int[4]), { 28, SOL_SOCKET, SCM_CREDENTIALS }, { 846, 0, 1 })) },
	{ SENT("{cmsg_len=32, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, "
	       "cmsg_data={tv_sec=1, tv_usec=2}}",
	       32),
	  SEND(32, IN(D, CMSG(long[2]), { 32, SOL_SOCKET, SCM_TIMESTAMP }, { 1, 2 })) },
	{ SENT("{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMP_OLD, cmsg_data=???}",
	       24),
	  SEND(24, IN(D, CMSG(long), { 24, SOL_SOCKET, SCM_TIMESTAMP }, 1)) },
	{ SENT("{cmsg_len=64, cmsg_level=SOL_SOCKET, cmsg_type=SO_TIMESTAMPING_OLD, "
	       "cmsg_data=[{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}, {tv_sec=5, tv_nsec=6}]}",
	       64),
	  SEND(64,
	       IN(D, CMSG(long[6]), { 64, SOL_SOCKET, SCM_TIMESTAMPING }, { 1, 2, 3, 4, 5, 6 })) },
	{ SENT("{cmsg_len=28, cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, cmsg_data={ipi_ifindex=3, "
	       "ipi_spec_dst=inet_addr(\"127.0.0.1\"), ipi_addr=inet_addr(\"127.0.0.1\")}}",
	       28),
	  SEND(28, IN(D, CMSG(struct in_pktinfo), { 28, IPPROTO_IP, IP_PKTINFO },
		      { 3, LOCALHOST, LOCALHOST })) },
	{ SENT("{cmsg_len=20, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[64]}", 24),
	  SEND(24, IN(D, CMSG(int[2]), { 20, IPPROTO_IP, IP_TTL }, { 64 })) },
	{ SENT("{cmsg_len=17, cmsg_level=SOL_IP, cmsg_type=IP_TOS, cmsg_data=[0x40]}", 24),
	  SEND(24, IN(D, CMSG(int[2]), { 17, IPPROTO_IP, IP_TOS }, { 64 })) },
	{ SENT("{cmsg_len=48, cmsg_level=SOL_IP, cmsg_type=IP_RECVERR, cmsg_data={ee_errno=111, "
	       "ee_origin=2, ee_type=3, ee_code=3, ee_info=0, ee_data=0, offender=" LOOP "}}",
	       48),
	  SEND(48, IN(D, CMSG(struct recverr), { 48, IPPROTO_IP, IP_RECVERR },
		      { { 111, 2, 3, 3 }, { AF_INET, BE16(5001), LOCALHOST } })) },
	{ SENT("{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=0x63 /* SCM_??? */}", 24),
	  SEND(24, IN(D, CMSG(int[2]), { 20, SOL_SOCKET, 99 }, { 1 })) },
	{ SENT("{cmsg_len=18, cmsg_level=0x63 /* SOL_??? */, cmsg_type=0x5}", 24),
	  SEND(24, IN(D, CMSG(int[2]), { 18, 99, 5 }, { 1 })) },
	/* wrong lengths */
	{ SENT("{cmsg_len=5, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, ... /* 0x4010 */", 32),
	  SEND(32, IN(D, CMSG(int[4]), { 5, SOL_SOCKET, SCM_RIGHTS }, { 3, 4, -5 })) },
	{ SENT("{cmsg_len=2000, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4, -5, "
	       "0]}",
	       32),
	  SEND(32, IN(D, CMSG(int[4]), { 2000, SOL_SOCKET, SCM_RIGHTS }, { 3, 4, -5 })) },
	{ SENT("{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3]}, "
	       "... /* 0x4018 */",
	       28),
	  SEND(28, IN(D, CMSG(int[3]), { 20, SOL_SOCKET, SCM_RIGHTS }, { 3 })) },
	{ "sendmsg(3, {" HELLO_ "msg_control=0x4000, msg_controllen=8, msg_flags=0}, 0)",
	  SEND(8, IN(D, CMSG(int), { 20, SOL_SOCKET, SCM_RIGHTS }, 3)) },
	{ "recvmsg(3, {msg_name=" LOOP
	  ", msg_namelen=128 => 16, msg_iov=[{iov_base=\"hell\", iov_len=4}, "
	  "{iov_base=\"o\", iov_len=9}], msg_iovlen=2, msg_controllen=0, msg_flags=MSG_TRUNC}, "
	  "MSG_PEEK)",
	  "5", CALL(recvmsg, 5, 3, A, MSG_PEEK),
	  MEM(IN(A, struct msghdr, PTR(B), 128, PTR(C), 2, PTR(D), 64),
	      OUT(A, struct msghdr, PTR(B), 16, PTR(C), 2, PTR(D), 0, MSG_TRUNC), OUT(B, SIN),
	      IN(C, IOV({ PTR(D), 4 }, { PTR(E), 9 })), OUT_TEXT(D, "hell"),
	      OUT_TEXT(E, "o world")) },
	{ "recvmsg(3, {msg_namelen=128}, MSG_DONTWAIT)",
	  "-1 EAGAIN (Resource temporarily unavailable)", CALL(recvmsg, -11, 3, A, MSG_DONTWAIT),
	  MEM(IN(A, struct msghdr, PTR(B), 128, PTR(C), 2, PTR(D), 64)) },
	{ "sendmmsg(3, [{msg_hdr={" HELLO_
	  "msg_controllen=0, msg_flags=0}, msg_len=5}, {msg_hdr={" HELLO_
	  "msg_controllen=0, msg_flags=0}}], 2, 0)",
	  "1", CALL(sendmmsg, 1, 3, A, 2, 0),
	  MEM(IN(A, struct mmsghdr[2], { { NULL, 0, PTR(B), 1 } }, { { NULL, 0, PTR(B), 1 } }),
	      OUT(A + sizeof(struct msghdr), int, 5), IN(B, IOV({ PTR(C), 5 })),
	      IN_TEXT(C, "hello")) },
	{ "recvmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"hel\", "
	  "iov_len=5}], "
	  "msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=3}], 2, 0, {tv_sec=5, tv_nsec=0})",
	  "1 (left {tv_sec=4, tv_nsec=7})", CALL(recvmmsg, 1, 3, A, 2, 0, D),
	  MEM(IN(A, struct mmsghdr[2], { { NULL, 0, PTR(B), 1 } }, { { NULL, 0, PTR(B), 1 } }),
	      OUT(A + sizeof(struct msghdr), int, 3), IN(B, IOV({ PTR(C), 5 })),
	      OUT_TEXT(C, "hello"), IN(D, struct timespec, 5, 0), OUT(D, struct timespec, 4, 7)) },
	{ "recvmmsg(3, 0x1000, 2, 0, NULL)", "-1 EAGAIN (Resource temporarily unavailable)",
	  CALL(recvmmsg, -11, 3, A, 2, 0, 0) },
};

static const struct row options[] = {
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4)", "0",
	  CALL(setsockopt, 0, 3, 1, 2, A, 4), MEM(IN(A, int, 1)) },
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, 0x1000, 3)", "-1 EINVAL (Invalid argument)",
	  CALL(setsockopt, -22, 3, 1, 2, A, 3), MEM(IN(A, int, 1)) },
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, NULL, 4)", "-1 EFAULT (Bad address)",
	  CALL(setsockopt, -14, 3, 1, 2, 0, 4) },
	{ "setsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=10}, 8)", "0",
	  CALL(setsockopt, 0, 3, 1, SO_LINGER, A, 8), MEM(IN(A, struct linger, 1, 10)) },
	{ "setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, \"\\5\\0\\0\\0\\0\\0\\0\\0\\6\\0\\0\\0\\0\\0"
	  "\\0\\0\", 16)",
	  "0", CALL(setsockopt, 0, 3, 1, SO_RCVTIMEO, A, 16), MEM(IN(A, long[2], 5, 6)) },
	{ "setsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, \"lo\\0\", 3)", "0",
	  CALL(setsockopt, 0, 3, 1, SO_BINDTODEVICE, A, 3), MEM(IN_TEXT(A, "lo\0")) },
	{ "setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=1, filter=0x2000}, 16)", "0",
	  CALL(setsockopt, 0, 3, 1, SO_ATTACH_FILTER, A, 16), MEM(IN(A, long[2], 1, B)) },
	{ "setsockopt(3, SOL_TCP, TCP_NODELAY, [1], 4)", "0", CALL(setsockopt, 0, 3, 6, 1, A, 4),
	  MEM(IN(A, int, 1)) },
	{ "setsockopt(3, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr(\"127.0.0.1\"), "
	  "imr_interface=inet_addr(\"127.0.0.1\")}, 8)",
	  "0", CALL(setsockopt, 0, 3, 0, IP_ADD_MEMBERSHIP, A, 8),
	  MEM(IN(A, struct ip_mreq, LOCALHOST, LOCALHOST)) },
	{ "setsockopt(3, SOL_IPV6, IPV6_ADD_MEMBERSHIP, {inet_pton(AF_INET6, \"::1\", "
	  "&ipv6mr_multiaddr), ipv6mr_interface=9}, 20)",
	  "0", CALL(setsockopt, 0, 3, 41, IPV6_ADD_MEMBERSHIP, A, 20),
	  MEM(IN(A, struct ipv6_mreq, IN6ADDR_LOOPBACK_INIT, 9)) },
	{ "setsockopt(3, SOL_SOCKET, 0x63 /* SO_??? */, \"abc\", 3)", "0",
	  CALL(setsockopt, 0, 3, 1, 99, A, 3), MEM(IN_TEXT(A, "abc")) },
	{ "setsockopt(3, 0x63 /* SOL_?? */, 5, 0x1000, -1)", "0",
	  CALL(setsockopt, 0, 3, 99, 5, A, -1), MEM(IN_TEXT(A, "abc")) },
	{ "getsockopt(3, SOL_SOCKET, SO_TYPE, [1], [512 => 4])", "0",
	  CALL(getsockopt, 0, 3, 1, 3, A, B),
	  MEM(OUT(A, int, 1), IN(B, int, 512), OUT(B, int, 4)) },
	{ "getsockopt(3, SOL_SOCKET, SO_RCVBUF, \"\\x00\\x40\", [2])", "0",
	  CALL(getsockopt, 0, 3, 1, SO_RCVBUF, A, B), MEM(OUT(A, int, 16384), IN(B, int, 2)) },
	{ "getsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1}, [4])", "0",
	  CALL(getsockopt, 0, 3, 1, SO_LINGER, A, B), MEM(OUT(A, int, 1), IN(B, int, 4)) },
	{ "getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=7, uid=0, gid=4294967295}, [12])", "0",
	  CALL(getsockopt, 0, 3, 1, SO_PEERCRED, A, B),
	  MEM(OUT(A, int[3], 7, 0, -1), IN(B, int, 12)) },
	{ "getsockopt(3, SOL_TCP, TCP_CONGESTION, \"reno\\0\", [16 => 5])", "0",
	  CALL(getsockopt, 0, 3, 6, TCP_CONGESTION, A, B),
	  MEM(OUT_TEXT(A, "reno\0"), IN(B, int, 16), OUT(B, int, 5)) },
	{ "getsockopt(3, SOL_SOCKET, SO_TYPE, 0x1000, [0])", "0",
	  CALL(getsockopt, 0, 3, 1, 3, A, B), MEM(IN(B, int, 0)) },
	{ "getsockopt(3, SOL_SOCKET, SO_TYPE, 0x1000, [4])", EBADF_TEXT,
	  CALL(getsockopt, -9, 3, 1, 3, A, B), MEM(IN(B, int, 4)) },
};

#define FD_BITS(...) uint64_t[2], __VA_ARGS__

static const struct row waiting[] = {
	{ "poll([{fd=3, events=POLLIN}, {fd=4, events=POLLIN|POLLOUT}, {fd=-1}], 3, -1)",
	  "1 ([{fd=4, revents=POLLOUT}])", CALL(poll, 1, A, 3, -1),
	  MEM(IN(A, struct pollfd[3], { 3, POLLIN, 0 }, { 4, POLLIN | POLLOUT, 0 }, { -1, 1, 0 }),
	      OUT(A, struct pollfd[3], { 3, POLLIN, 0 }, { 4, POLLIN | POLLOUT, POLLOUT },
		  { -1, 1, 0 })) },
	{ "poll([{fd=3, events=0}], 1, 0)", "0 (Timeout)", CALL(poll, 0, A, 1, 0),
	  MEM(IN(A, struct pollfd, 3)) },
	{ "poll(0x8, 2, 0)", "-1 EFAULT (Bad address)", CALL(poll, -14, 8, 2, 0) },
	{ "poll(NULL, 0, 0)", "0 (Timeout)", CALL(poll, 0, 0, 0, 0) },
	{ "ppoll([{fd=3, events=POLLIN|0x4000}], 1, {tv_sec=5, tv_nsec=7}, [INT RT_2], 8)",
	  "1 ([{fd=3, revents=POLLIN}], left {tv_sec=4, tv_nsec=9})", CALL(ppoll, 1, A, 1, B, C, 8),
	  MEM(IN(A, struct pollfd, 3, POLLIN | 0x4000), OUT(A, struct pollfd, 3, POLLIN, POLLIN),
	      IN(B, struct timespec, 5, 7), OUT(B, struct timespec, 4, 9),
	      IN(C, uint64_t, 1ull << (SIGINT - 1) | 1ull << 33)) },
	{ "select(10, [3], [4], [3], {tv_sec=1, tv_usec=5})",
	  "1 (out [4], left {tv_sec=1, tv_usec=3})", CALL(select, 1, 10, A, B, A, C),
	  MEM(IN(A, FD_BITS(8)), IN(B, FD_BITS(16)), OUT(A, FD_BITS(0)), OUT(B, FD_BITS(16)),
	      IN(C, struct timeval, 1, 5), OUT(C, struct timeval, 1, 3)) },
	{ "select(100, [3 64], NULL, NULL, NULL)", "2 (in [3 64])",
	  CALL(select, 2, 100, A, 0, 0, 0), MEM(IN(A, FD_BITS(8, 1))) },
	{ "select(3, [], NULL, NULL, NULL)", "0 (Timeout)", CALL(select, 0, 3, A),
	  MEM(IN(A, FD_BITS(8))) },
	{ "select(0, 0x1000, NULL, NULL, NULL)", "0 (Timeout)", CALL(select, 0, 0, A),
	  MEM(IN(A, FD_BITS(8))) },
	{ "select(-1, 0x1000, NULL, NULL, 0x8)", "-1 EINVAL (Invalid argument)",
	  CALL(select, -22, -1, A, 0, 0, 8), MEM(IN(A, FD_BITS(8))) },
	{ "pselect6(4, [3], NULL, NULL, {tv_sec=0, tv_nsec=5}, {sigmask=~[KILL], sigsetsize=8})",
	  "0 (Timeout)", CALL(pselect6, 0, 4, A, 0, 0, B, C),
	  MEM(IN(A, FD_BITS(8)), IN(B, struct timespec, 0, 5), IN(C, uint64_t[2], D, 8),
	      IN(D, uint64_t, ~(1ull << (SIGKILL - 1)))) },
	{ "epoll_create1(EPOLL_CLOEXEC)", "4", CALL(epoll_create1, 4, EPOLL_CLOEXEC) },
	{ "epoll_ctl(4, EPOLL_CTL_ADD, 3, {events=EPOLLIN|EPOLLRDHUP|EPOLLET, data={u32=3, "
	  "u64=4294967299}})",
	  "0", CALL(epoll_ctl, 0, 4, EPOLL_CTL_ADD, 3, A),
	  MEM(IN(A, struct epoll_event, EPOLLIN | EPOLLRDHUP | EPOLLET, { .u64 = 0x100000003 })) },
	{ "epoll_ctl(4, EPOLL_CTL_DEL, 3, 0x1000)", "0", CALL(epoll_ctl, 0, 4, EPOLL_CTL_DEL, 3, A),
	  MEM(IN(A, struct epoll_event, EPOLLIN)) },
	{ "epoll_wait(4, [{events=EPOLLIN, data={u32=3, u64=3}}], 10, -1)", "1",
	  CALL(epoll_wait, 1, 4, A, 10, -1),
	  MEM(OUT(A, struct epoll_event, EPOLLIN, { .u64 = 3 })) },
	{ "epoll_wait(4, [], 10, 0)", "0", CALL(epoll_wait, 0, 4, A, 10, 0) },
	{ "epoll_pwait(4, 0x1000, 10, 0, NULL, 8)", "-1 EINTR (Interrupted system call)",
	  CALL(epoll_pwait, -4, 4, A, 10, 0, 0, 8) },
};

static const struct row others[] = {
	{ "newfstatat(AT_FDCWD, \"a\", {st_mode=S_IFDIR|S_ISVTX|0777, st_size=4096, ...}, 0)", "0",
	  CALL(newfstatat, 0, AT_FDCWD, A, B, 0),
	  MEM(IN_TEXT(A, "a\0"),
	      OUT(B, struct stat, .st_mode = S_IFDIR | S_ISVTX | 0777, .st_size = 4096)) },
	{ "fstat(3, {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x3), ...})", "0",
	  CALL(fstat, 0, 3, B),
	  MEM(OUT(B, struct stat, .st_mode = S_IFCHR | 0666, .st_rdev = 0x103)) },
	{ "fstat(3, 0x2000)", "-1 EBADF (Bad file descriptor)", CALL(fstat, -EBADF, 3, B) },
	{ "statx(3, NULL, AT_STATX_SYNC_AS_STAT|0x10, STATX_ALL, {stx_mask=STATX_BASIC_STATS"
	  "|STATX_MNT_ID, stx_attributes=0, stx_mode=S_IFREG|0644, stx_size=7, ...})",
	  "0", CALL(statx, 0, 3, 0, 0x10, STATX_ALL, B),
	  MEM(OUT(B, struct statx, .stx_mask = 0x17ff, .stx_mode = S_IFREG | 0644,
		  .stx_size = 7)) },
	{ "statx(3, NULL, AT_STATX_DONT_SYNC|AT_EMPTY_PATH, 0, NULL)", "-1 EFAULT (Bad address)",
	  CALL(statx, -EFAULT, 3, 0, AT_STATX_DONT_SYNC | AT_EMPTY_PATH) },
	{ "getdents64(3, 0x1000 /* 2 entries */, 4096)", "48", CALL(getdents64, 48, 3, A, 4096),
	  MEM(OUT(A, uint64_t[6], 1, 1, 0x2e040018, 1, 2, 0x2e2e040018)) },
	{ "getdents64(3, 0x1000 /* at least 2 entries */, 4096)", "72",
	  CALL(getdents64, 72, 3, A, 4096),
	  MEM(OUT(A, uint64_t[6], 1, 1, 0x2e040018, 1, 2, 0x2e2e040018)) },
	{ "getdents64(3, 0x1000 /* 0 entries */, 4096)", "0", CALL(getdents64, 0, 3, A, 4096) },
	{ "io_uring_setup(4, {flags=IORING_SETUP_SQPOLL|IORING_SETUP_CQSIZE, sq_thread_cpu=0x1, "
	  "sq_thread_idle=5, sq_entries=4, cq_entries=32, features=IORING_FEAT_NODROP, "
	  "sq_off={head=1, tail=2, ring_mask=3, ring_entries=4, flags=5, dropped=6, array=7}, "
	  "cq_off={head=1, tail=2, ring_mask=3, ring_entries=4, overflow=5, cqes=6, flags=7}})",
	  "3", CALL(io_uring_setup, 3, 4, A),
	  MEM(IN(A, uint32_t[30], 0, 0, 10, 1, 5),
	      OUT(A, uint32_t[30], 4, 32, 10, 1, 5, 2, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 1,
		  2, 3, 4, 5, 6, 7)) },
	{ "io_uring_setup(4, {flags=IORING_SETUP_ATTACH_WQ, sq_thread_cpu=0, sq_thread_idle=0, "
	  "wq_fd=3, resv=[0, 0x4, 0]})",
	  "-1 EINVAL (Invalid argument)", CALL(io_uring_setup, -EINVAL, 4, A),
	  MEM(IN(A, uint32_t[30], 0, 0, 32, 0, 0, 0, 3, 0, 4)) },
	{ "fcntl(3, F_DUPFD_QUERY, 4)", "1", CALL(fcntl, 1, 3, 1027, 4) },
	{ "fcntl(3, F_CREATED_QUERY, 0)", "0", CALL(fcntl, 0, 3, 1028) },
	{ "fcntl(3, F_GETFL)", "0x802 (flags O_RDWR|O_NONBLOCK)", CALL(fcntl, 0x802, 3, F_GETFL) },
	{ "fcntl(3, F_GETFL)", "0 (flags O_RDONLY)", CALL(fcntl, 0, 3, F_GETFL) },
	{ "fcntl(3, F_GETFD)", "0x1 (flags FD_CLOEXEC)", CALL(fcntl, 1, 3, F_GETFD) },
	{ "fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK)", "0",
	  CALL(fcntl, 0, 3, F_SETFL, O_RDWR | O_NONBLOCK) },
	{ "fcntl(3, F_DUPFD, 50)", "50", CALL(fcntl, 50, 3, F_DUPFD, 50) },
	{ "fcntl(3, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=1, l_len=2})", "0",
	  CALL(fcntl, 0, 3, F_SETLK, A), MEM(IN(A, struct flock, F_WRLCK, SEEK_SET, 1, 2)) },
	{ "fcntl(3, 0x1e61 /* F_??? */, 0x5)", "-1 EINVAL (Invalid argument)",
	  CALL(fcntl, -22, 3, 7777, 5) },
	{ "ioctl(3, FIONBIO, [1])", "0", CALL(ioctl, 0, 3, FIONBIO, A), MEM(IN(A, int, 1)) },
	{ "ioctl(3, FIONREAD, [5])", "0", CALL(ioctl, 0, 3, FIONREAD, A), MEM(OUT(A, int, 5)) },
	{ "ioctl(3, FIONREAD, 0x1000)", EBADF_TEXT, CALL(ioctl, -9, 3, FIONREAD, A),
	  MEM(IN(A, int, 5)) },
	{ "ioctl(3, _IOC(_IOC_READ|_IOC_WRITE, 0x99, 0x98, 0x18), 0x5)", EBADF_TEXT,
	  CALL(ioctl, -9, 3, 0xc0189998, 5) },
	{ "close(3)", "0", CALL(close, 0, 3) },
	{ "dup3(3, 61, O_CLOEXEC)", "61", CALL(dup3, 61, 3, 61, O_CLOEXEC) },
	{ "pipe2([3, 4], O_NONBLOCK|O_CLOEXEC)", "0", CALL(pipe2, 0, A, O_CLOEXEC | O_NONBLOCK),
	  MEM(OUT(A, int[2], 3, 4)) },
	{ "openat(AT_FDCWD, \"/x\", O_WRONLY|O_CREAT|O_TRUNC, 0644)", "3",
	  CALL(openat, 3, AT_FDCWD, A, O_WRONLY | O_CREAT | O_TRUNC, 0644),
	  MEM(IN_TEXT(A, "/x\0")) },
	{ "openat(5, \"a\\\"b\\n\", O_RDONLY)", "-1 ENOTDIR (Not a directory)",
	  CALL(openat, -20, 5, A, 0, 0644), MEM(IN_TEXT(A, "a\"b\n\0")) },
	{ "open(\"/uncut\"..., O_RDONLY)", "3", CALL(open, 3, A), MEM(IN_TEXT(A, "/uncut")) },
	{ "execve(\"/bin/x\", [\"x\", \"y\\n\"], 0x3000 /* 1 var */)", "0",
	  CALL(execve, 0, A, B, C),
	  MEM(IN_TEXT(A, "/bin/x\0"), IN(B, uint64_t[3], D, D + 2), IN(C, uint64_t[2], D),
	      IN_TEXT(D, "x\0y\n\0")) },
	{ "execve(0x8, NULL, 0x3000 /* 1 var, unterminated */)", "-1 EFAULT (Bad address)",
	  CALL(execve, -14, 8, 0, C), MEM(IN(C, uint64_t, D)) },
	{ "mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)",
	  "0x7fded1c99000",
	  CALL(mmap, 0x7fded1c99000, 0, 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) },
	{ "mprotect(0x1000, 4096, PROT_NONE)", "0", CALL(mprotect, 0, A, 4096, 0) },
	{ "brk(NULL)", "0x55ae67d7a000", CALL(brk, 0x55ae67d7a000, 0) },
	{ "clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, "
	  "child_tidptr=0x1000)",
	  "77", CALL(clone, 77, 0x01200011, 0, 0, A) },
	{ "wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], WNOHANG, NULL)", "77",
	  CALL(wait4, 77, -1, A, 1, 0), MEM(OUT(A, int, 0x300)) },
	{ "wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}], 0, NULL)", "77",
	  CALL(wait4, 77, -1, A, 0, 0), MEM(OUT(A, int, 9)) },
	{ "futex(0x1000, FUTEX_WAKE_PRIVATE, 1)", "0", CALL(futex, 0, A, 129, 1) },
	{ "futex(0x1000, FUTEX_WAIT, 1, NULL)", "-1 EAGAIN (Resource temporarily unavailable)",
	  CALL(futex, -11, A, 0, 1, 0) },
	{ "timerfd_settime(3, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, "
	  "it_value={tv_sec=3, tv_nsec=4}}, "
	  "{it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=5, tv_nsec=6}})",
	  "0", CALL(timerfd_settime, 0, 3, 1, A, B),
	  MEM(IN(A, struct itimerspec, { 1, 2 }, { 3, 4 }),
	      OUT(B, struct itimerspec, { 0, 0 }, { 5, 6 })) },
	{ "timerfd_gettime(3, 0x1000)", "-1 EBADF (Bad file descriptor)",
	  CALL(timerfd_gettime, -9, 3, A) },
	{ "signalfd4(-1, [USR1], 8, SFD_CLOEXEC|SFD_NONBLOCK)", "4",
	  CALL(signalfd4, 4, -1, A, 8, 02004000), MEM(IN(A, uint64_t, 1 << 9)) },
	{ "nanosleep({tv_sec=-1, tv_nsec=2000000000}, NULL)", "-1 EINVAL (Invalid argument)",
	  CALL(nanosleep, -22, A, 0), MEM(IN(A, struct timespec, -1, 2000000000)) },
	{ "kill(77, SIGTERM)", "0", CALL(kill, 0, 77, SIGTERM) },
	{ "tgkill(77, 78, SIGRT_2)", "0", CALL(tgkill, 0, 77, 78, 34) },
	{ "rt_sigprocmask(SIG_BLOCK, [INT], [], 8)", "0",
	  CALL(rt_sigprocmask, 0, SIG_BLOCK, A, B, 8),
	  MEM(IN(A, uint64_t, 2), OUT(B, uint64_t, 0)) },
	{ "pause()", "? ERESTARTNOHAND (To be restarted if no handler)", CALL(pause, -514) },
	{ "exit_group(3)", "?", CALL(exit_group, 0, 3) },
	{ "getpid()", "77", CALL(getpid, 77) },
	{ "preadv2(3, [{iov_base=\"ab\", iov_len=2}], 1, -1, RWF_NOWAIT)", "2",
	  CALL(preadv2, 2, 3, A, 1, -1, 0, 8), MEM(IN(A, IOV({ PTR(B), 2 })), OUT_TEXT(B, "ab")) },
	{ "syscall_0x152(0, 0x1, 0x2, 0x3, 0x4, 0x5)",
	  "-1 ENOSYS (Function not implemented)",
	  338,
	  -38,
	  { 0, 1, 2, 3, 4, 5 } },
	{ "getppid()", "-1 (errno 41)", CALL(getppid, -41) },
};

static struct call row_call(const struct row *r)
{
	struct call c = { .abi = ABI_X86_64, .nr = r->nr, .result = r->value, .has_result = true };

	memcpy(c.args, r->args, sizeof(c.args));
	c.mem = r->mem;
	while (c.n_mem < MEM_MAX && r->mem[c.n_mem].len)
		c.n_mem++;
	return c;
}

/* Register bits that the kernel ignores must not matter, neither in a number nor in a length. */
#define JUNK (0xdefaced5ull << 32)

static const struct row narrow[] = {
	{ "pidfd_open(0, 0)", "4", CALL(pidfd_open, 4, JUNK, JUNK) },
	{ "listen(3, 5)", "0", CALL(listen, 0, JUNK + 3, JUNK + 5) },
	{ "socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)", "3",
	  CALL(socket, 3, JUNK + 2, JUNK + 1, JUNK + 6) },
	{ "socket(AF_UNIX, SOCK_STREAM, 7)", "3", CALL(socket, 3, JUNK + 1, JUNK + 1, JUNK + 7) },
	{ "connect(3, {sa_family=AF_UNIX, sun_path=\"ab\"}, 4)", "0",
	  CALL(connect, 0, JUNK + 3, A, JUNK + 4), MEM(IN_TEXT(A, "\1\0ab")) },
	{ "sendto(3, \"a\", 1, MSG_OOB, NULL, -1)", "1",
	  CALL(sendto, 1, JUNK + 3, A, 1, JUNK + 1, 0, -1), MEM(IN_TEXT(A, "a")) },
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [7], 4)", "0",
	  CALL(setsockopt, 0, JUNK + 3, JUNK + 1, JUNK + 2, A, JUNK + 4), MEM(IN(A, int, 7)) },
	{ "select(5, [3], NULL, NULL, NULL)", "1 (in [3])", CALL(select, 1, JUNK + 5, A),
	  MEM(IN(A, FD_BITS(8))) },
	{ "poll([{fd=3, events=POLLIN}], 1, -1)", "1 ([{fd=3, revents=POLLIN}])",
	  CALL(poll, 1, A, JUNK + 1, JUNK + 0xffffffff),
	  MEM(IN(A, struct pollfd, 3, POLLIN), OUT(A, struct pollfd, 3, POLLIN, POLLIN)) },
	{ "sendmmsg(3, [], 0, 0)", "0", CALL(sendmmsg, 0, JUNK + 3, A, JUNK, JUNK) },
	{ "mkdir(\"a\", 0777)", "0", CALL(mkdir, 0, A, JUNK + 0xf0000 + 0777),
	  MEM(IN_TEXT(A, "a\0")) },
	{ "fcntl(3, F_SETFD, FD_CLOEXEC)", "0", CALL(fcntl, 0, JUNK + 3, JUNK + 2, JUNK + 1) },
	{ "mprotect(0x1000, 1, PROT_READ|0x100000000)", "-1 EINVAL (Invalid argument)",
	  CALL(mprotect, -EINVAL, A, 1, 0x100000001) },
};

static void check_rows(const struct row *rows, size_t n)
{
	const struct decode_opts opts = { .str_len = 32 };

	for (size_t i = 0; i < n; i++) {
		struct call c = row_call(&rows[i]);
		struct buf out = { 0 };

		decode_call(&c, &opts, &out);
		assert_string_equal(buf_str(&out), rows[i].call);
		buf_cut(&out, 0);
		decode_result(&c, &opts, &out);
		assert_string_equal(buf_str(&out), rows[i].result);
		buf_free(&out);
	}
}

#define CHECK(table) check_rows(table, sizeof(table) / sizeof((table)[0]))

static void test_addresses(void **state)
{
	(void)state;
	CHECK(addresses);
}

static void test_sockets(void **state)
{
	(void)state;
	CHECK(sockets);
}

static void test_data(void **state)
{
	(void)state;
	CHECK(data);
}

static void test_messages(void **state)
{
	(void)state;
	CHECK(messages);
}

static void test_options(void **state)
{
	(void)state;
	CHECK(options);
}

static void test_waiting(void **state)
{
	(void)state;
	CHECK(waiting);
}

static void test_narrow(void **state)
{
	(void)state;
	CHECK(narrow);
}

static void test_others(void **state)
{
	(void)state;
	CHECK(others);
}

/* A call that never returned prints its input. */
static void test_no_result(void **state)
{
	const struct decode_opts opts = { .str_len = 32 };
	const struct mem_piece mem[] = { IN(B, int, 16) };
	struct call c = { ABI_X86_64, SYS_accept, { 3, A, B }, 0, false, mem, 1 };
	struct buf out = { 0 };

	(void)state;
	decode_call(&c, &opts, &out);
	buf_puts(&out, " = ");
	decode_result(&c, &opts, &out);
	buf_putc(&out, ' ');
	decode_arg(&c, 2, &opts, &out);
	decode_raw(&c, 2, &out);
	decode_arg(&c, 6, &opts, &out);
	assert_string_equal(buf_str(&out), "accept(3, 0x1000, [16]) = ? [16]0x20000");
	buf_free(&out);
}

static void test_more_than_shown(void **state)
{
	const struct row rows[] = {
		{ "writev(3, [{iov_base=\"a\", iov_len=1}, {iov_base=\"a\", iov_len=1}, ...], 3)",
		  "3", CALL(writev, 3, 3, A, 3),
		  MEM(IN(A, IOV({ PTR(B), 1 }, { PTR(B), 1 }, { PTR(B), 1 })), IN_TEXT(B, "a")) },
	};
	const struct decode_opts opts = { .str_len = 2 };
	struct call c = row_call(&rows[0]);
	struct buf out = { 0 };

	(void)state;
	decode_call(&c, &opts, &out);
	assert_string_equal(buf_str(&out), rows[0].call);
	buf_free(&out);
}

/* Pieces join, later ones win, and the call's other end fills gaps. */
static void test_mem(void **state)
{
	const struct mem_piece mem[] = {
		IN_TEXT(A, "aaaaaa"),     OUT_TEXT(A + 4, "bbbb"), IN_TEXT(A + 6, "cc"),
		IN_TEXT(A + 1, "d"),      OUT_TEXT(A + 8, "e"),    { A, 0, AT_ENTRY, NULL },
		IN_TEXT(UINT64_MAX, "z"),
	};
	struct call c = { .mem = mem, .n_mem = sizeof(mem) / sizeof(mem[0]) };
	char text[16] = { 0 };

	(void)state;
	assert_int_equal(call_mem(&c, AT_ENTRY, A, text, sizeof(text)), 9);
	assert_string_equal(text, "adaaaacce");
	assert_int_equal(call_mem(&c, AT_EXIT, A, text, sizeof(text)), 9);
	assert_string_equal(text, "adaabbbbe");
	assert_int_equal(call_mem(&c, AT_ENTRY, A + 9, text, 1), 0);
	assert_int_equal(call_mem(&c, AT_ENTRY, UINT64_MAX, text, 4), 1);
}

/* The kernel's list, from the system's headers and abi/calls/numbers.h at build time. */
static void test_table_is_complete(void **state)
{
	static const struct {
		unsigned nr;
		const char *name;
	} kernel[] = {
#define SYSCALL(name, nr) { nr, #name },
#include <syscalls_64.h>
	};
	unsigned rows = 0;

	(void)state;
	for (unsigned nr = 0; nr < sysent_count(ABI_X86_64); nr++)
		rows += sysent_find(ABI_X86_64, nr) != NULL;
	assert_int_equal(rows, sizeof(kernel) / sizeof(kernel[0]));
	for (size_t i = 0; i < rows; i++) {
		assert_int_equal(sysent_number(ABI_X86_64, kernel[i].name), kernel[i].nr);
		assert_string_equal(sysent_find(ABI_X86_64, kernel[i].nr)->name, kernel[i].name);
	}
}

/* A reference is to an existing argument, and a type that needs names has them. */
static void test_rows_are_sound(void **state)
{
	(void)state;
	for (unsigned i = 0; i < ABI_COUNT * 2000; i++) {
		const struct sysent *s = sysent_find(i / 2000, i % 2000);
		unsigned n = s ? sysent_nargs(s) : 0;

		for (unsigned i = 0; i < n; i++) {
			const struct sysarg *a = &s->args[i];

			assert_true(a->type < ARG_TYPE_COUNT);
			if (a->type == ARG_FLAGS || a->type == ARG_ENUM)
				assert_non_null(a->names);
			if (a->type != ARG_FLAGS && a->ref)
				assert_true(a->ref < n);
		}
	}
}

static void test_tables(void **state)
{
	(void)state;
	assert_string_equal(abi_name(ABI_X86_64), "x86-64");
	assert_null(sysent_find(ABI_X86_64, 336));
	assert_null(sysent_find(ABI_X86_64, 100000));
	assert_int_equal(sysent_number(ABI_X86_64, "conect"), -1);
	assert_int_equal(sysent_nargs(sysent_find(ABI_X86_64, SYS_sendto)), 6);
	assert_string_equal(errno_name(ECONNREFUSED), "ECONNREFUSED");
	assert_string_equal(errno_name(EOPNOTSUPP), "EOPNOTSUPP");
	assert_string_equal(errno_name(513), "ERESTARTNOINTR");
	assert_null(errno_name(0));
	assert_null(errno_name(520));
	assert_null(errno_name(9999));
	assert_string_equal(errno_text(EAGAIN), "Resource temporarily unavailable");
	assert_string_equal(signal_name(SIGSEGV), "SIGSEGV");
	assert_null(signal_name(0));
}

static void test_words_of_sets(void **state)
{
	size_t n = 0;
	const char *word;

	(void)state;
	for (; (word = sysset_word(n)); n++) {
		char message[128];
		struct sysset *set = sysset_parse(word, message, sizeof(message));

		assert_non_null(set);
		sysset_free(set);
	}
	assert_true(n > 8);
}

static void test_sets(void **state)
{
	static const struct {
		const char *set;
		unsigned nr;
		bool elsewhere, on_socket;
	} rows[] = {
		{ "connect,accept", SYS_accept, true, true },
		{ "connect,accept", SYS_read, false, false },
		{ "!connect", SYS_connect, false, false },
		{ "!connect", SYS_read, true, true },
		{ "%net", SYS_connect, true, true },
		{ "network", SYS_sendfile, true, true },
		{ "%net", SYS_read, false, false },
		{ "%desc,brk", SYS_brk, true, true },
		{ "%file", SYS_openat, true, true },
		{ "process", SYS_clone3, true, true },
		{ "%memory", SYS_mmap, true, true },
		{ "%signal", SYS_kill, true, true },
		{ "all", SYS_getpid, true, true },
		{ "!all", SYS_getpid, false, false },
		{ "none", SYS_getpid, false, false },
		{ "default", SYS_socket, true, true },
		{ "default", SYS_close, false, true },
		{ "!default", SYS_close, true, false },
		{ "close,default", SYS_close, true, true },
		{ "default,sendfile", SYS_sendfile, true, true },
		{ "default", SYS_getpid, false, false },
		{ "all", 99999, true, true },
		{ "42", SYS_connect, true, true },
		{ "0x2a,close", SYS_connect, true, true },
		{ "/^conn", SYS_connect, true, true },
		{ "/^conn", SYS_read, false, false },
		{ "!/^(conn|bind)", SYS_bind, false, false },
		{ "?conect,close", SYS_close, true, true },
		{ "connect@64", SYS_connect, true, true },
		{ "%creds", SYS_geteuid, true, true },
		{ "%creds", SYS_setresuid, true, true },
		{ "%creds", SYS_setfsgid, true, true },
		{ "%creds", SYS_setsid, false, false },
		{ "%ipc", SYS_semtimedop, true, true },
		{ "%clock", SYS_clock_gettime, true, true },
		{ "%clock", SYS_times, false, false },
		{ "%pure", SYS_getppid, true, true },
		{ "%%stat", SYS_newfstatat, true, true },
		{ "%stat", SYS_fstat, false, false },
		{ "%%statfs", SYS_ustat, true, true },
		{ "connect@32", SYS_connect, false, false },
	};
	char message[200];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct sysset *s = sysset_parse(rows[i].set, message, sizeof(message));

		assert_non_null(s);
		assert_int_equal(sysset_has(s, ABI_X86_64, rows[i].nr, false), rows[i].elsewhere);
		assert_int_equal(sysset_has(s, ABI_X86_64, rows[i].nr, true), rows[i].on_socket);
		sysset_free(s);
	}
	sysset_free(NULL);
}

static void test_bad_sets(void **state)
{
	static const char *const rows[][2] = {
		{ "conect", "unknown system call 'conect'; the nearest: connect" },
		{ "read,", "unknown system call ''" },
		{ "99999", "no system call has the number 99999" },
		{ "read@16", "'read@16': expected @64, @32 or @x32 after the name" },
		{ "waitpid@64", "unknown system call 'waitpid'; the nearest: waitid" },
		{ "/(", "'/(' is not a regular expression: Unmatched ( or \\(" },
		{ "%nett", "unknown system call '%nett'; the nearest: %net" },
	};
	char message[200], small[8];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_null(sysset_parse(rows[i][0], message, sizeof(message)));
		assert_string_equal(message, rows[i][1]);
	}
	assert_null(sysset_parse("conect", small, sizeof(small)));
	assert_string_equal(small, "unknown");
}

/* Whatever is in registers and memory, printable text comes out. */
static void test_random_calls(void **state)
{
	const struct decode_opts opts = { .str_len = 8 };
	uint8_t bytes[256];

	(void)state;
	srand(1);
	for (int round = 0; round < 20000; round++) {
		struct mem_piece mem[3];
		struct call c = {
			rand() % ABI_COUNT, rand() % 550, { 0 }, rand() % 200 - 100, true, mem, 3
		};
		struct buf out = { 0 };

		for (size_t i = 0; i < sizeof(bytes); i++)
			bytes[i] = rand() % 3 ? rand() % 4 : rand();
		for (int i = 0; i < 3; i++)
			mem[i] = (struct mem_piece){ A + rand() % 64, rand() % 192, rand() % 2,
						     bytes + 64 * i % 64 };
		for (int i = 0; i < 6; i++)
			c.args[i] = rand() % 2 ? A + rand() % 128 : rand() % 32 - 2;
		if (c.abi == ABI_I386 && rand() % 2)
			c.nr = rand() % 2 ? NR_SOCKETCALL : SOCKETCALL_BASE + rand() % 23;
		if (c.nr == NR_SOCKETCALL)
			c.args[0] = rand() % 24;
		decode_call(&c, &opts, &out);
		decode_result(&c, &opts, &out);
		assert_true(out.len && !out.failed);
		for (size_t i = 0; i < out.len; i++)
			assert_in_range(out.data[i], ' ', '~');
		buf_free(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_sockets),
		cmocka_unit_test(test_data),
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_options),
		cmocka_unit_test(test_waiting),
		cmocka_unit_test(test_narrow),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_no_result),
		cmocka_unit_test(test_more_than_shown),
		cmocka_unit_test(test_mem),
		cmocka_unit_test(test_table_is_complete),
		cmocka_unit_test(test_rows_are_sound),
		cmocka_unit_test(test_tables),
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_words_of_sets),
		cmocka_unit_test(test_bad_sets),
		cmocka_unit_test(test_random_calls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
