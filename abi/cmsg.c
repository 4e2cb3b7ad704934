// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A control buffer is a chain of headers, each with its length, which may be wrong: the walk trusts
 * only the length of the whole buffer. A header is a word and two ints; after its data the next one
 * is aligned to a word.
 *
 *   | cmsg_len (a word) | level (4) | type (4) | data … | padding | next header
 */
#include "abi/cmsg.h"

#include <errno.h>
#include <inttypes.h>
#include <time.h>

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"
#include "base/le.h"

enum { CONTROL_MAX = 65536 /* the rest is not printed */, PAGE = 4096 };

/* The data of one message. */
struct data {
	const uint8_t *bytes;
	size_t len;
	enum when when;
	bool cut; /* the recorder kept only part of it */
};

/* ", cmsg_data=[…]" with all complete elements of `size` bytes; nothing if there are none. */
static void print_elements(const struct printer *p, const struct data *d, size_t size,
			   void (*print)(const struct printer *p, const struct data *d, size_t at))
{
	size_t n = d->len / size;

	if (!n)
		return;
	buf_puts(p->out, ", cmsg_data=[");
	for (size_t i = 0; i < n; i++) {
		buf_puts(p->out, i ? ", " : "");
		if (i >= p->opts->str_len && !p->opts->all) {
			buf_puts(p->out, "...");
			break;
		}
		print(p, d, i * size);
		if (d->cut && i + 1 == n)
			buf_puts(p->out, ", ...");
	}
	buf_putc(p->out, ']');
}

/* Descriptors: a sender's as of the entry, a receiver's as of the exit. */
static void print_one_fd(const struct printer *p, const struct data *d, size_t at)
{
	print_fd(p, d->when, (int)le32(d->bytes + at));
}

static void print_one_uint(const struct printer *p, const struct data *d, size_t at)
{
	buf_printf(p->out, "%u", le32(d->bytes + at));
}

static void print_one_byte(const struct printer *p, const struct data *d, size_t at)
{
	buf_printf(p->out, "%#x", d->bytes[at]);
}

static void print_bytes(const struct printer *p, const struct data *d)
{
	print_elements(p, d, 1, print_one_byte);
}

/* The kernel drops an incomplete descriptor, and so does strace. */
static void print_fds(const struct printer *p, const struct data *d)
{
	if (p->opts->rich && !d->cut && d->len % sizeof(int))
		print_bytes(p, d);
	else
		print_elements(p, d, sizeof(int), print_one_fd);
}

static void print_uints(const struct printer *p, const struct data *d)
{
	print_elements(p, d, sizeof(unsigned), print_one_uint);
}

static void print_text(const struct printer *p, const struct data *d)
{
	if (!d->len)
		return;
	buf_puts(p->out, ", cmsg_data=\"");
	print_escaped(p, d->bytes, d->len);
	buf_putc(p->out, '"');
}

static void print_ucred(const struct printer *p, const struct data *d)
{
	struct ucred u;

	if (d->len < sizeof(u))
		return;
	memcpy(&u, d->bytes, sizeof(u));
	buf_printf(p->out, ", cmsg_data={pid=%d, uid=%u, gid=%u}", u.pid, u.uid, u.gid);
}

/* `count` times; "???" for missing ones. */
static void print_stamps(const struct printer *p, const struct data *d, int count,
			 enum time_width width, const char *fraction)
{
	size_t size = time_size(p->call->abi, width);

	if (!d->len)
		return;
	buf_puts(p->out, ", cmsg_data=");
	if (d->len < count * size) {
		buf_puts(p->out, "???");
		return;
	}
	buf_puts(p->out, count > 1 ? "[" : "");
	for (int i = 0; i < count; i++) {
		struct time64 t;

		time_from_bytes(p->call->abi, width, d->bytes + i * size, &t);
		buf_printf(p->out, "%s{tv_sec=%" PRId64 ", %s=%" PRIu64 "}", i ? ", " : "",
			   t.seconds, fraction, t.fraction);
	}
	buf_puts(p->out, count > 1 ? "]" : "");
}

static void print_timeval_old(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, TIME_OLD, "tv_usec");
}

static void print_timespec_old(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, TIME_OLD, "tv_nsec");
}

static void print_stamping_old(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 3, TIME_OLD, "tv_nsec");
}

static void print_timeval_new(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, TIME_64, "tv_usec");
}

static void print_timespec_new(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, TIME_64, "tv_nsec");
}

static void print_stamping_new(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 3, TIME_64, "tv_nsec");
}

static void print_pktinfo(const struct printer *p, const struct data *d)
{
	struct in_pktinfo i;

	if (d->len < sizeof(i))
		return;
	memcpy(&i, d->bytes, sizeof(i));
	buf_puts(p->out, ", cmsg_data={ipi_ifindex=");
	print_ifindex(p, i.ipi_ifindex);
	buf_puts(p->out, ", ipi_spec_dst=");
	print_inet_addr(p, &i.ipi_spec_dst);
	buf_puts(p->out, ", ipi_addr=");
	print_inet_addr(p, &i.ipi_addr);
	buf_putc(p->out, '}');
}

/* An error, and `size` bytes of the address it came from. */
static void print_error(const struct printer *p, const struct data *d, size_t size)
{
	struct sock_extended_err e;

	if (d->len < sizeof(e) + size)
		return;
	memcpy(&e, d->bytes, sizeof(e));
	buf_printf(p->out,
		   ", cmsg_data={ee_errno=%u, ee_origin=%u, ee_type=%u, ee_code=%u, ee_info=%u, "
		   "ee_data=%u, offender=",
		   e.ee_errno, e.ee_origin, e.ee_type, e.ee_code, e.ee_info, e.ee_data);
	print_sockaddr_bytes(p, d->bytes + sizeof(e), size);
	buf_putc(p->out, '}');
}

static void print_recverr(const struct printer *p, const struct data *d)
{
	print_error(p, d, sizeof(struct sockaddr_in));
}

static void print_recverr6(const struct printer *p, const struct data *d)
{
	print_error(p, d, sizeof(struct sockaddr_in6));
}

static void print_address(const struct printer *p, const struct data *d)
{
	if (d->len < sizeof(sa_family_t))
		return;
	buf_puts(p->out, ", cmsg_data=");
	print_sockaddr_bytes(p, d->bytes, d->len);
}

static void print_origdst(const struct printer *p, const struct data *d)
{
	if (d->len >= sizeof(struct sockaddr_in))
		print_address(p, d);
}

static void print_pktinfo6(const struct printer *p, const struct data *d)
{
	struct in6_pktinfo i;

	if (d->len < sizeof(i))
		return;
	memcpy(&i, d->bytes, sizeof(i));
	buf_puts(p->out, ", cmsg_data={");
	print_inet6_addr(p, &i.ipi6_addr, "ipi6_addr");
	buf_puts(p->out, ", ipi6_ifindex=");
	print_ifindex(p, i.ipi6_ifindex);
	buf_putc(p->out, '}');
}

/* A level's type names, including, for the tree and JSON, those that strace leaves as numbers. */
static const struct {
	int level;
	const struct xlat *names, *more;
} types[] = {
	{ SOL_SOCKET, names_cmsg_socket, names_scm_socket },
	{ IPPROTO_IP, names_cmsg_ip, names_scm_ip },
	{ IPPROTO_IPV6, NULL, names_scm_ipv6 },
	{ IPPROTO_UDP, NULL, names_scm_udp },
	{ IPPROTO_TCP, NULL, names_scm_tcp },
	{ SOL_ALG, NULL, names_scm_alg },
	{ SOL_TLS, NULL, names_scm_tls },
	{ SOL_RXRPC, NULL, names_scm_rxrpc },
	{ SOL_NETLINK, NULL, names_scm_netlink },
	{ SOL_PACKET, NULL, names_scm_packet },
	{ K_SOL_SCTP, NULL, names_scm_sctp },
};

/* The kinds of data. `rich`: strace does not print these. */
static const struct {
	int level, type;
	bool rich;
	void (*print)(const struct printer *p, const struct data *d);
} messages[] = {
	{ SOL_SOCKET, SCM_RIGHTS, false, print_fds },
	{ SOL_SOCKET, SCM_CREDENTIALS, false, print_ucred },
	{ SOL_SOCKET, K_SCM_SECURITY, false, print_text },
	{ SOL_SOCKET, SO_TIMESTAMP_OLD, false, print_timeval_old },
	{ SOL_SOCKET, SO_TIMESTAMPNS_OLD, false, print_timespec_old },
	{ SOL_SOCKET, SO_TIMESTAMPING_OLD, false, print_stamping_old },
	{ SOL_SOCKET, SO_TIMESTAMP_NEW, false, print_timeval_new },
	{ SOL_SOCKET, SO_TIMESTAMPNS_NEW, false, print_timespec_new },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, false, print_stamping_new },
	{ SOL_SOCKET, K_SCM_PIDFD, true, print_fds },
	{ SOL_SOCKET, SO_RXQ_OVFL, true, print_uints },
	{ SOL_SOCKET, SO_MARK, true, print_uints },
	{ SOL_SOCKET, SO_WIFI_STATUS, true, print_uints },
	{ IPPROTO_IP, IP_PKTINFO, false, print_pktinfo },
	{ IPPROTO_IP, IP_TTL, false, print_uints },
	{ IPPROTO_IP, IP_TOS, false, print_bytes },
	{ IPPROTO_IP, IP_RECVOPTS, false, print_bytes },
	{ IPPROTO_IP, IP_RETOPTS, false, print_bytes },
	{ IPPROTO_IP, IP_RECVERR, false, print_recverr },
	{ IPPROTO_IP, IP_ORIGDSTADDR, false, print_origdst },
	{ IPPROTO_IP, IP_CHECKSUM, false, print_uints },
	{ IPPROTO_IP, K_SCM_SECURITY, false, print_text },
	{ IPPROTO_IP, IP_RECVFRAGSIZE, true, print_uints },
	{ IPPROTO_IPV6, IPV6_PKTINFO, true, print_pktinfo6 },
	{ IPPROTO_IPV6, IPV6_2292PKTINFO, true, print_pktinfo6 },
	{ IPPROTO_IPV6, IPV6_HOPLIMIT, true, print_uints },
	{ IPPROTO_IPV6, IPV6_2292HOPLIMIT, true, print_uints },
	{ IPPROTO_IPV6, IPV6_TCLASS, true, print_uints },
	{ IPPROTO_IPV6, IPV6_RECVFRAGSIZE, true, print_uints },
	{ IPPROTO_IPV6, IPV6_RECVERR, true, print_recverr6 },
	{ IPPROTO_IPV6, IPV6_ORIGDSTADDR, true, print_address },
};

static void print_type(const struct printer *p, const struct cmsghdr64 *h)
{
	uint32_t type = h->type;

	buf_puts(p->out, ", cmsg_type=");
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (types[i].level != h->level)
			continue;
		if (p->opts->rich && xlat_name(types[i].more, type)) {
			print_enum(p, types[i].more, type);
			return;
		}
		if (types[i].names) {
			print_enum(p, types[i].names, type);
			return;
		}
	}
	buf_printf(p->out, "%#x", type);
}

/* The word for an unknown level differs from the one in getsockopt and setsockopt. */
static void print_level(const struct printer *p, int32_t level)
{
	uint32_t value = level;

	if (xlat_name(names_sol, value))
		print_enum(p, names_sol, value);
	else
		buf_printf(p->out, p->opts->consts == CONSTS_RAW ? "%#x" : "%#x /* SOL_??? */",
			   value);
}

static void print_data(const struct printer *p, const struct cmsghdr64 *h, const struct data *d)
{
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		if (messages[i].level == h->level && messages[i].type == h->type &&
		    (!messages[i].rich || p->opts->rich)) {
			messages[i].print(p, d);
			return;
		}
	}
	if (p->opts->rich)
		print_bytes(p, d);
}

static void print_cmsg(const struct printer *p, const struct cmsghdr64 *h, const struct data *d)
{
	buf_printf(p->out, "{cmsg_len=%" PRIu64 ", cmsg_level=", h->len);
	print_level(p, h->level);
	print_type(p, h);
	print_data(p, h, d);
	buf_putc(p->out, '}');
}

/* The chain as it was read. */
struct chain {
	uint64_t addr;
	enum when when;
	const uint8_t *bytes;
	size_t len;
	uint64_t whole; /* bytes passed to the call, of which `len` were kept */
};

/* Prints the message at `at` and returns where the next one begins; the chain's end if there is
 * none. */
static size_t print_next(const struct printer *p, const struct chain *c, size_t at)
{
	size_t header = cmsghdr_size(p->call->abi), left = c->len - at;
	struct data d = { c->bytes + at + header, 0, c->when, false };
	struct cmsghdr64 h;
	uint64_t len;

	cmsghdr_from_bytes(p->call->abi, c->bytes + at, &h);
	len = h.len < left ? h.len : left;
	if (len > header)
		d.len = len - header;
	d.cut = h.len > left && c->whole > c->len;
	print_cmsg(p, &h, &d);
	len = cmsg_align(p->call->abi, len > header ? len : header);
	return len < left ? at + len : c->len;
}

/* Returns true if more follows the message at `at`, the last one that was kept. */
static bool has_more(const struct printer *p, const struct chain *c, size_t at)
{
	struct cmsghdr64 h;

	cmsghdr_from_bytes(p->call->abi, c->bytes + at, &h);
	return c->whole > c->len && h.len < c->whole - at;
}

/* Returns true if a header can be at `next`, after the message at `before`. */
static bool can_go_on(const struct printer *p, const struct chain *c, size_t before, size_t next)
{
	struct cmsghdr64 h;

	cmsghdr_from_bytes(p->call->abi, c->bytes + before, &h);
	return c->len - next >= cmsghdr_size(p->call->abi) && h.len >= cmsghdr_size(p->call->abi);
}

static void print_chain(const struct printer *p, const struct chain *c)
{
	size_t at = 0, next;

	buf_putc(p->out, '[');
	while ((next = print_next(p, c, at)) < c->len) {
		buf_puts(p->out, ", ");
		if (!can_go_on(p, c, at, next)) {
			buf_printf(p->out, "... /* 0x%" PRIx64 " */", c->addr + next);
			break;
		}
		at = next;
	}
	if (next == c->len && has_more(p, c, at))
		buf_puts(p->out, ", ...");
	buf_putc(p->out, ']');
}

/* Reads as much of the buffer as there is. */
static void read_control(const struct printer *p, struct chain *c, uint64_t len, struct buf *bytes)
{
	while (c->addr && bytes->len < len) {
		char chunk[256];
		size_t want = len - bytes->len < sizeof(chunk) ? len - bytes->len : sizeof(chunk);
		size_t more = call_mem(p->call, c->when, c->addr + bytes->len, chunk, want);

		buf_add(bytes, chunk, more);
		if (more < want)
			break;
	}
	c->bytes = (const uint8_t *)bytes->data;
	c->len = bytes->len;
}

void print_cmsgs(const struct printer *p, enum when when, uint64_t addr, uint64_t len)
{
	struct chain c = { .addr = addr, .when = when, .whole = len };
	struct buf bytes = { 0 };
	bool unreadable;

	read_control(p, &c, len < CONTROL_MAX ? len : CONTROL_MAX, &bytes);
	/* Memory ends at a page boundary. An end elsewhere, or after whole pages, is the recorder's
	 * limit. */
	unreadable = c.len < len && (addr + c.len) % PAGE == 0 &&
		     (c.len % PAGE || p->call->result == -EFAULT);
	if (unreadable || c.len < cmsghdr_size(p->call->abi))
		print_addr(p, addr);
	else
		print_chain(p, &c);
	buf_free(&bytes);
}
