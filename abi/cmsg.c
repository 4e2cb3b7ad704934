// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A control buffer is a chain of headers, each with its length, which may lie: the walk trusts only the
 * length of the whole buffer.
 *
 *   | cmsg_len (8) | level (4) | type (4) | data … | padding to 8 | next header
 */
#include "abi/cmsg.h"

#include <inttypes.h>
#include <time.h>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/names.h"
#include "abi/sockaddr.h"
#include "base/buf.h"

enum { HEADER = sizeof(struct cmsghdr), CONTROL_MAX = 65536 /* more is not printed */ };

/* The data of one message. */
struct data {
	const uint8_t *bytes;
	size_t len;
	enum when when;
};

static void print_ints(const struct printer *p, const struct data *d)
{
	if (d->len < sizeof(int))
		return;
	buf_puts(p->out, ", cmsg_data=[");
	for (size_t i = 0; i + sizeof(int) <= d->len; i += sizeof(int)) {
		int value;

		memcpy(&value, d->bytes + i, sizeof(value));
		buf_printf(p->out, "%s%d", i ? ", " : "", value);
	}
	buf_putc(p->out, ']');
}

/* Descriptors: a sender's as of the entry, a receiver's as of the exit. */
static void print_fds(const struct printer *p, const struct data *d)
{
	if (d->len < sizeof(int))
		return;
	buf_puts(p->out, ", cmsg_data=[");
	for (size_t i = 0; i + sizeof(int) <= d->len; i += sizeof(int)) {
		int fd;

		memcpy(&fd, d->bytes + i, sizeof(fd));
		buf_puts(p->out, i ? ", " : "");
		print_fd(p, d->when, fd);
	}
	buf_putc(p->out, ']');
}

static void print_uint(const struct printer *p, const struct data *d)
{
	unsigned value;

	if (d->len < sizeof(value))
		return;
	memcpy(&value, d->bytes, sizeof(value));
	buf_printf(p->out, ", cmsg_data=[%u]", value);
}

static void print_bytes(const struct printer *p, const struct data *d)
{
	if (!d->len)
		return;
	buf_puts(p->out, ", cmsg_data=[");
	for (size_t i = 0; i < d->len; i++)
		buf_printf(p->out, "%s%#x", i ? ", " : "", d->bytes[i]);
	buf_putc(p->out, ']');
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
	buf_printf(p->out, ", cmsg_data={pid=%d, uid=%d, gid=%d}", u.pid, u.uid, u.gid);
}

/* `count` times, or "???" where there are fewer. */
static void print_stamps(const struct printer *p, const struct data *d, int count,
			 const char *fraction)
{
	size_t size = 2 * sizeof(int64_t);

	if (d->len < count * size) {
		buf_puts(p->out, ", cmsg_data=???");
		return;
	}
	buf_puts(p->out, count > 1 ? ", cmsg_data=[" : ", cmsg_data=");
	for (int i = 0; i < count; i++) {
		int64_t t[2];

		memcpy(t, d->bytes + i * size, size);
		buf_printf(p->out, "%s{tv_sec=%" PRId64 ", %s=%" PRIu64 "}", i ? ", " : "", t[0],
			   fraction, (uint64_t)t[1]);
	}
	if (count > 1)
		buf_putc(p->out, ']');
}

static void print_timeval(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, "tv_usec");
}

static void print_timespec(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 1, "tv_nsec");
}

static void print_timestamping(const struct printer *p, const struct data *d)
{
	print_stamps(p, d, 3, "tv_nsec");
}

static void print_pktinfo(const struct printer *p, const struct data *d)
{
	struct in_pktinfo i;

	if (d->len < sizeof(i))
		return;
	memcpy(&i, d->bytes, sizeof(i));
	buf_printf(p->out, ", cmsg_data={ipi_ifindex=%u, ipi_spec_dst=", i.ipi_ifindex);
	print_inet_addr(p, &i.ipi_spec_dst);
	buf_puts(p->out, ", ipi_addr=");
	print_inet_addr(p, &i.ipi_addr);
	buf_putc(p->out, '}');
}

static void print_recverr(const struct printer *p, const struct data *d)
{
	struct sock_extended_err e;
	size_t whole = sizeof(e) + sizeof(struct sockaddr_in);

	if (d->len < whole)
		return;
	memcpy(&e, d->bytes, sizeof(e));
	buf_printf(p->out,
		   ", cmsg_data={ee_errno=%u, ee_origin=%u, ee_type=%u, ee_code=%u, ee_info=%u, "
		   "ee_data=%u, offender=",
		   e.ee_errno, e.ee_origin, e.ee_type, e.ee_code, e.ee_info, e.ee_data);
	print_sockaddr_bytes(p, d->bytes + sizeof(e), sizeof(struct sockaddr_in));
	buf_putc(p->out, '}');
}

static void print_origdst(const struct printer *p, const struct data *d)
{
	if (d->len < sizeof(struct sockaddr_in))
		return;
	buf_puts(p->out, ", cmsg_data=");
	print_sockaddr_bytes(p, d->bytes, sizeof(struct sockaddr_in));
}

static const struct {
	int level, type;
	void (*print)(const struct printer *p, const struct data *d);
} messages[] = {
	{ SOL_SOCKET, SCM_RIGHTS, print_fds },
	{ SOL_SOCKET, SCM_CREDENTIALS, print_ucred },
	{ SOL_SOCKET, 3 /* SCM_SECURITY */, print_text },
	{ SOL_SOCKET, SO_TIMESTAMP_OLD, print_timeval },
	{ SOL_SOCKET, SO_TIMESTAMPNS_OLD, print_timespec },
	{ SOL_SOCKET, SO_TIMESTAMPING_OLD, print_timestamping },
	{ SOL_SOCKET, SO_TIMESTAMP_NEW, print_timeval },
	{ SOL_SOCKET, SO_TIMESTAMPNS_NEW, print_timespec },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, print_timestamping },
	{ IPPROTO_IP, IP_PKTINFO, print_pktinfo },
	{ IPPROTO_IP, IP_TTL, print_ints },
	{ IPPROTO_IP, IP_TOS, print_bytes },
	{ IPPROTO_IP, IP_RECVOPTS, print_bytes },
	{ IPPROTO_IP, IP_RETOPTS, print_bytes },
	{ IPPROTO_IP, IP_RECVERR, print_recverr },
	{ IPPROTO_IP, IP_ORIGDSTADDR, print_origdst },
	{ IPPROTO_IP, IP_CHECKSUM, print_uint },
};

static void print_type(const struct printer *p, const struct cmsghdr *h)
{
	buf_puts(p->out, ", cmsg_type=");
	if (h->cmsg_level == SOL_SOCKET)
		print_enum(p, names_cmsg_socket, (uint32_t)h->cmsg_type);
	else if (h->cmsg_level == IPPROTO_IP)
		print_enum(p, names_cmsg_ip, (uint32_t)h->cmsg_type);
	else
		buf_printf(p->out, "%#x", h->cmsg_type);
}

static void print_level(const struct printer *p, int level)
{
	const char *name = xlat_name(names_sol, (uint32_t)level);

	if (name)
		buf_puts(p->out, name);
	else
		buf_printf(p->out, "%#x /* SOL_??? */", level);
}

static void print_cmsg(const struct printer *p, const struct cmsghdr *h, const struct data *d)
{
	buf_printf(p->out, "{cmsg_len=%" PRIu64 ", cmsg_level=", (uint64_t)h->cmsg_len);
	print_level(p, h->cmsg_level);
	print_type(p, h);
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		if (messages[i].level == h->cmsg_level && messages[i].type == h->cmsg_type)
			messages[i].print(p, d);
	}
	buf_putc(p->out, '}');
}

/* Prints the message at `bytes` and returns where the next one begins, as an offset; 0: the chain ends. */
static size_t print_next(const struct printer *p, enum when when, const uint8_t *bytes, size_t left)
{
	struct cmsghdr h;
	struct data d = { bytes + HEADER, 0, when };
	size_t len;

	memcpy(&h, bytes, HEADER);
	len = h.cmsg_len < left ? h.cmsg_len : left;
	if (len > HEADER)
		d.len = len - HEADER;
	print_cmsg(p, &h, &d);
	len = CMSG_ALIGN(len > HEADER ? len : HEADER);
	return len < left ? len : 0;
}

/* Whether a header can stand in the `left` bytes behind the message `before`. */
static bool can_go_on(size_t left, const uint8_t *before)
{
	struct cmsghdr h;

	memcpy(&h, before, HEADER);
	return left >= HEADER && h.cmsg_len >= HEADER;
}

static void print_chain(const struct printer *p, enum when when, uint64_t addr,
			const uint8_t *bytes, size_t len, bool cut)
{
	size_t at = 0, next;

	buf_putc(p->out, '[');
	while ((next = print_next(p, when, bytes + at, len - at))) {
		buf_puts(p->out, ", ");
		if (!can_go_on(len - at - next, bytes + at)) {
			buf_printf(p->out, "... /* 0x%" PRIx64 " */", addr + at + next);
			break;
		}
		at += next;
	}
	if (!next && cut)
		buf_puts(p->out, ", ...");
	buf_putc(p->out, ']');
}

void print_cmsgs(const struct printer *p, enum when when, uint64_t addr, uint64_t len)
{
	size_t n = len < CONTROL_MAX ? len : CONTROL_MAX;
	struct buf bytes = { 0 };
	size_t got = 0;

	while (addr && got < n) {
		char chunk[256];
		size_t want = n - got < sizeof(chunk) ? n - got : sizeof(chunk);
		size_t more = call_mem(p->call, when, addr + got, chunk, want);

		buf_add(&bytes, chunk, more);
		got += more;
		if (more < want)
			break;
	}
	if (bytes.len < HEADER)
		print_addr(p, addr);
	else
		print_chain(p, when, addr, (const uint8_t *)bytes.data, bytes.len, bytes.len < len);
	buf_free(&bytes);
}
