// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/peers.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/net.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "trace/entry.h"

#define PEERS_MAX 5 /* reported at most */

union address {
	struct sockaddr any;
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	struct sockaddr_un un;
};

/* A requested address: an IP address as text, or a path. */
struct peer {
	char name[sizeof(struct sockaddr_un)];
	bool local; /* a path */
	bool own;   /* the program wanted to bind to it */
};

struct peers {
	bool outside;

	/* The call that has not returned. */
	uint64_t task;
	uint64_t address_at; /* 0: unknown, since the arguments are in memory, at `array` */
	uint64_t array;
	bool own;
	bool here; /* the next records belong to this call */
	int error; /* 0: not failed yet */
	union address address;
	socklen_t len;

	struct peer peers[PEERS_MAX];
	size_t n;
};

struct peers *peers_new(bool outside)
{
	struct peers *p = calloc(1, sizeof(*p));

	if (p)
		p->outside = outside;
	return p;
}

void peers_free(struct peers *p)
{
	free(p);
}

/* ---- would the host answer differently? ---- */

static bool name_of(const union address *a, socklen_t len, char *name, size_t size)
{
	switch (a->any.sa_family) {
	case AF_INET:
		return len >= sizeof(a->in) && inet_ntop(AF_INET, &a->in.sin_addr, name, size);
	case AF_INET6:
		return len >= offsetof(struct sockaddr_in6, sin6_scope_id) &&
		       inet_ntop(AF_INET6, &a->in6.sin6_addr, name, size);
	case AF_UNIX:
		if (len <= offsetof(struct sockaddr_un, sun_path))
			return false;
		snprintf(name, size, "%.*s", (int)(len - offsetof(struct sockaddr_un, sun_path)),
			 a->un.sun_path);
		return *name;
	default:
		return false;
	}
}

/* Nothing is sent: connecting a datagram socket only looks for a route. */
static bool host_has(const union address *a, socklen_t len, bool own)
{
	union address to = *a;
	int fd = socket(a->any.sa_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	bool has;

	if (own)
		to.in.sin_port = 0; /* same offset for IPv6 */
	has = fd >= 0 && !(own ? bind(fd, &to.any, len) : connect(fd, &to.any, len));
	if (fd >= 0)
		close(fd);
	return has;
}

static bool is_vms_fault(const struct peers *p, const char *name)
{
	struct stat st;

	if (p->address.any.sa_family == AF_UNIX)
		return !p->own && (p->error == -ENOENT || p->error == -ECONNREFUSED) &&
		       !stat(name, &st) && S_ISSOCK(st.st_mode);
	return !p->outside && (p->error == -ENETUNREACH || p->error == -EADDRNOTAVAIL) &&
	       host_has(&p->address, p->len, p->own);
}

static void look(struct peers *p)
{
	struct peer peer = { .own = p->own };

	if (!p->error || !p->len || p->n == PEERS_MAX)
		return;
	p->task = 0;
	if (!name_of(&p->address, p->len, peer.name, sizeof(peer.name)) ||
	    !is_vms_fault(p, peer.name))
		return;
	peer.local = p->address.any.sa_family == AF_UNIX;
	for (size_t i = 0; i < p->n; i++)
		if (!strcmp(p->peers[i].name, peer.name))
			return;
	p->peers[p->n++] = peer;
}

/* ---- calls ---- */

static const struct peer_call {
	const char *name;
	unsigned sub;      /* socketcall's number */
	unsigned argument; /* the address */
	bool own;
} peer_calls[] = {
	{ "connect", SYS_CONNECT, 1, false },
	{ "bind", SYS_BIND, 1, true },
	{ "sendto", SYS_SENDTO, 4, false },
};

static const struct peer_call *call_of(const struct sysent *row, const uint64_t *args)
{
	const bool many = !strcmp(row->name, "socketcall");

	for (size_t i = 0; i < sizeof(peer_calls) / sizeof(*peer_calls); i++)
		if (many ? peer_calls[i].sub == args[0] : !strcmp(row->name, peer_calls[i].name))
			return &peer_calls[i];
	return NULL;
}

void peers_enter(struct peers *p, const struct rec_sysenter *c)
{
	const struct sysent *row =
		c->abi < ABI_COUNT
			? sysent_find(c->abi, sysent_nr_of_orig_ax(c->abi, c->regs[R_ORIG_AX]))
			: NULL;
	const struct peer_call *call;
	uint64_t args[6];

	p->here = false;
	if (p->task == c->task)
		p->task = 0;
	if (!row || !row->name)
		return;
	entry_args(c, c->abi != ABI_I386, args);
	call = call_of(row, args);
	if (!call)
		return;
	p->task = c->task;
	p->here = true;
	p->own = call->own;
	p->error = 0;
	p->len = 0;
	p->array = strcmp(row->name, "socketcall") ? 0 : args[1];
	p->address_at = p->array ? 0 : args[call->argument];
}

/* For a sub-call, whose arguments are an array, the piece that looks like an address. */
static bool is_address(const struct peers *p, const struct rec_mem *m)
{
	uint16_t family;

	if (p->address_at)
		return m->addr == p->address_at;
	memcpy(&family, m + 1, sizeof(family));
	return p->array && m->addr != p->array &&
	       (family == AF_INET || family == AF_INET6 || family == AF_UNIX);
}

void peers_memory(struct peers *p, const struct rec_mem *m)
{
	if (!p->task || !p->here || m->len < sizeof(sa_family_t) || m->len > sizeof(p->address) ||
	    !is_address(p, m))
		return;
	memset(&p->address, 0, sizeof(p->address));
	memcpy(&p->address, m + 1, m->len);
	p->len = m->len;
	look(p);
}

void peers_leave(struct peers *p, const struct rec_sysexit *c)
{
	p->here = p->task && p->task == c->task;
	if (!p->here)
		return;
	if (c->result >= 0 || c->result < -4095)
		p->task = 0;
	else
		p->error = c->result;
	look(p);
}

/* ---- notes ---- */

void peers_notes(const struct peers *p, struct buf *notes)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct peer *x = &p->peers[i];

		if (!x->local) {
			buf_printf(notes,
				   "the program could not %s %s: the VM has only a loopback "
				   "device; --addr %s gives it that address, --net user leads out "
				   "of the VM\n",
				   x->own ? "bind to" : "reach", x->name, x->name);
			continue;
		}
		buf_puts(notes, "the program could not connect to ");
		buf_escape(notes, x->name, strlen(x->name));
		buf_puts(notes, ", a socket on the host, whose server does not run in the guest: "
				"--also starts one there\n");
	}
}
