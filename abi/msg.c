// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/msg.h"

#include <inttypes.h>
#include <sys/socket.h>

#include "abi/calls/structs.h"
#include "abi/cmsg.h"
#include "abi/constants/constants.h"
#include "abi/netlink/netlink.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"

struct iov_walk {
	enum iov_data data;
	uint64_t left; /* bytes received but not yet shown by an iovec */
	bool netlink;
};

static void print_iov_base(const struct printer *p, const struct iovec64 *iov, struct iov_walk *w)
{
	uint64_t base = iov->base, len = iov->len;

	if (w->data == IOV_POINTERS) {
		print_addr(p, base);
		return;
	}
	if (w->data == IOV_RECEIVED) {
		len = len < w->left ? len : w->left;
		w->left -= len;
	}
	(w->netlink ? print_netlink : print_buf)(p, w->data == IOV_SENT ? AT_ENTRY : AT_EXIT, base,
						 len);
}

static bool print_iovec(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	struct iovec64 iov;

	(void)index;
	if (!read_iovec(p->call, AT_ENTRY, addr, &iov))
		return false;
	buf_puts(p->out, "{iov_base=");
	print_iov_base(p, &iov, data);
	buf_printf(p->out, ", iov_len=%" PRIu64 "}", iov.len);
	return true;
}

void print_iovecs(const struct printer *p, uint64_t addr, uint64_t count, enum iov_data data,
		  uint64_t limit)
{
	struct iov_walk w = { data, limit, false };

	print_array(p, addr, count, iovec_size(p->call->abi), print_iovec, &w);
}

/* The message being printed: its header at entry and exit. */
struct message {
	struct msghdr64 h;   /* as of the relevant end of the call */
	unsigned namelen_in; /* as of the entry */
	enum iov_data data;
	uint64_t limit; /* bytes received */
};

static void print_name(const struct printer *p, const struct message *m, enum when when)
{
	unsigned len = m->h.namelen, room = m->namelen_in;

	buf_puts(p->out, "{msg_name=");
	print_sockaddr(p, when, m->h.name, (int)(len < room ? len : room));
	if (len != room)
		buf_printf(p->out, ", msg_namelen=%d => %d", (int)room, (int)len);
	else
		buf_printf(p->out, ", msg_namelen=%d", (int)len);
}

/* As strace decides: not by the socket but by the address that it was sent to or came from. */
static bool is_named_netlink(const struct printer *p, const struct message *m, enum when when)
{
	int room = m->namelen_in, len = m->h.namelen < room ? m->h.namelen : room;
	sa_family_t family;

	return len >= (int)sizeof(family) &&
	       call_read(p->call, when, m->h.name, &family, sizeof(family)) && family == AF_NETLINK;
}

static void print_message(const struct printer *p, const struct message *m)
{
	enum when when = m->data == IOV_SENT ? AT_ENTRY : AT_EXIT;
	const struct msghdr64 *h = &m->h;
	struct iov_walk w = { m->data, m->limit, is_named_netlink(p, m, when) };

	print_name(p, m, when);
	buf_puts(p->out, ", msg_iov=");
	print_array(p, h->iov, h->iovlen, iovec_size(p->call->abi), print_iovec, &w);
	buf_printf(p->out, ", msg_iovlen=%" PRIu64, h->iovlen);
	if (h->controllen) {
		buf_puts(p->out, ", msg_control=");
		print_cmsgs(p, when, h->control, h->controllen);
	}
	buf_printf(p->out, ", msg_controllen=%" PRIu64 ", msg_flags=", h->controllen);
	print_flags(p, names_msg, h->flags, 0);
	buf_putc(p->out, '}');
}

/* Prints the header at `addr`, or nothing and returns false. */
static bool print_sent(const struct printer *p, uint64_t addr)
{
	struct message m = { .data = IOV_SENT };

	if (!read_msghdr(p->call, AT_ENTRY, addr, &m.h))
		return false;
	m.namelen_in = m.h.namelen;
	print_message(p, &m);
	return true;
}

static bool print_received(const struct printer *p, uint64_t addr, uint64_t limit)
{
	struct message m = { .data = IOV_RECEIVED, .limit = limit };
	struct msghdr64 before;

	if (!read_msghdr(p->call, AT_EXIT, addr, &m.h))
		return false;
	m.namelen_in = m.h.namelen;
	if (read_msghdr(p->call, AT_ENTRY, addr, &before))
		m.namelen_in = before.namelen;
	print_message(p, &m);
	return true;
}

void print_msghdr_sent(const struct printer *p, uint64_t addr)
{
	if (!print_sent(p, addr))
		print_addr(p, addr);
}

void print_msghdr_received(const struct printer *p, uint64_t addr)
{
	struct msghdr64 h;

	if (!call_succeeded(p->call)) {
		/* Nothing was written: strace shows only that an address was asked for. */
		if (read_msghdr(p->call, AT_ENTRY, addr, &h))
			buf_printf(p->out, "{msg_namelen=%d}", h.namelen);
		else
			print_addr(p, addr);
		return;
	}
	if (!print_received(p, addr, p->call->result))
		print_addr(p, addr);
}

static bool print_mmsg_sent(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	size_t start = p->out->len;
	uint64_t done = *(const uint64_t *)data;
	unsigned len;

	buf_puts(p->out, "{msg_hdr=");
	if (!print_sent(p, addr)) {
		buf_cut(p->out, start);
		return false;
	}
	if (index < done && read_mmsg_len(p->call, AT_EXIT, addr, &len))
		buf_printf(p->out, ", msg_len=%u", len);
	buf_putc(p->out, '}');
	return true;
}

static bool print_mmsg_received(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	size_t start = p->out->len;
	unsigned len;

	(void)index;
	(void)data;
	buf_puts(p->out, "{msg_hdr=");
	if (!read_mmsg_len(p->call, AT_EXIT, addr, &len) || !print_received(p, addr, len)) {
		buf_cut(p->out, start);
		return false;
	}
	buf_printf(p->out, ", msg_len=%u}", len);
	return true;
}

void print_mmsghdrs_sent(const struct printer *p, uint64_t addr, uint64_t count, uint64_t done)
{
	print_array(p, addr, count, mmsghdr_size(p->call->abi), print_mmsg_sent, &done);
}

void print_mmsghdrs_received(const struct printer *p, uint64_t addr, uint64_t done)
{
	print_array(p, addr, done, mmsghdr_size(p->call->abi), print_mmsg_received, NULL);
}
