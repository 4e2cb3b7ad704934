// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What one wants to see of a socket, behind a pointer to it. Where its members are is found once
 * for each struct; a struct that begins with a struct sock (tcp_sock, unix_sock) is one.
 */
#include <arpa/inet.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "abi/constants/constants.h"
#include "abi/print/printer.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"
#include "values/machine.h"
#include "values/print_parts.h"
#include "values/types_parts.h"
#include "values/value.h"

/* ---- members ---- */

struct path {
	bool known;
	struct member m; /* from the beginning of the struct */
};

static struct path find_path(const struct type *t, const char *names)
{
	struct path out = { .known = true, .m = { .type = t } };
	char name[64];

	while (out.known && *names) {
		const size_t n = strcspn(names, ".");
		const uint64_t bit = out.m.bit;

		out.known = n < sizeof(name);
		if (!out.known)
			break;
		memcpy(name, names, n);
		name[n] = '\0';
		out.known = type_member(out.m.type, name, &out.m);
		out.m.bit += bit;
		names += n + (names[n] == '.');
	}
	return out;
}

/* False where it cannot be read, or there is no such member. */
static bool get(const struct printing *p, uint64_t addr, const struct path *path, uint64_t *out)
{
	struct value all = value_at(path->m.type, addr), v;

	if (!path->known)
		return false;
	v = value_member(&all, &path->m);
	return !value_get(&v, p->m, out);
}

static bool get_bytes(const struct printing *p, uint64_t addr, const struct path *path, void *to,
		      size_t n)
{
	return path->known && path->m.type->size >= n &&
	       !p->m->read(p->m->ctx, addr + path->m.bit / 8, to, n);
}

/* ---- layouts ---- */

enum { PATHS = 16 };

typedef bool print_fn(const struct printing *p, const struct socket_layout *l, uint64_t addr);

struct socket_layout {
	print_fn *print; /* NULL: nothing special */
	struct path paths[PATHS];
	struct path name, name_len; /* of a struct unix_address */
};

enum sock_path {
	SK_FAMILY,
	SK_STATE,
	SK_PEER,
	SK_LOCAL,
	SK_PEER6,
	SK_LOCAL6,
	SK_PEER_PORT,
	SK_LOCAL_PORT,
	SK_PROT,
	SK_ERR,
	SK_PROT_NAME, /* of its struct proto */
	SK_UNIX_ADDRESS,
	SK_NETLINK_PORT,
};

static const char *const sock_paths[] = {
	[SK_FAMILY] = "__sk_common.skc_family",
	[SK_STATE] = "__sk_common.skc_state",
	[SK_PEER] = "__sk_common.skc_daddr",
	[SK_LOCAL] = "__sk_common.skc_rcv_saddr",
	[SK_PEER6] = "__sk_common.skc_v6_daddr",
	[SK_LOCAL6] = "__sk_common.skc_v6_rcv_saddr",
	[SK_PEER_PORT] = "__sk_common.skc_dport",
	[SK_LOCAL_PORT] = "__sk_common.skc_num",
	[SK_PROT] = "__sk_common.skc_prot",
	[SK_ERR] = "sk_err",
	NULL,
};

enum { SOCKET_STATE, SOCKET_TYPE, SOCKET_SK };
static const char *const socket_paths[] = { "state", "type", "sk", NULL };

enum { MSG_ADDRESS, MSG_ADDRESS_LEN, MSG_COUNT, MSG_VEC, MSG_VEC_LEN, MSG_CONTROL_LEN, MSG_BITS };
/* The kernel's own one counts bytes; a program's has a vector. */
static const char *const msghdr_paths[] = { "msg_name",  "msg_namelen", "msg_iter.count",
					    "msg_iov",   "msg_iovlen",  "msg_controllen",
					    "msg_flags", NULL };

/* ---- addresses ---- */

static void print_inet(const struct printing *p, int family, const void *address, unsigned port)
{
	char text[INET6_ADDRSTRLEN] = "";

	inet_ntop(family, address, text, sizeof(text));
	buf_printf(p->out, family == AF_INET6 ? "[%s]:%u" : "%s:%u", text, port);
}

static bool is_zero(const uint8_t *bytes, size_t n)
{
	while (n && !bytes[n - 1])
		n--;
	return !n;
}

/* ", 127.0.0.1:35992 → 127.0.0.1:5001"; what is not set yet is left out. */
static void print_inet_ends(const struct printing *p, const struct socket_layout *l, uint64_t addr,
			    int family)
{
	const bool six = family == AF_INET6;
	const size_t n = six ? 16 : 4;
	uint64_t local_port = 0, peer_port = 0;
	uint8_t local[16] = { 0 }, peer[16] = { 0 };
	bool has_local, has_peer;

	get_bytes(p, addr, &l->paths[six ? SK_LOCAL6 : SK_LOCAL], local, n);
	get_bytes(p, addr, &l->paths[six ? SK_PEER6 : SK_PEER], peer, n);
	get(p, addr, &l->paths[SK_LOCAL_PORT], &local_port);
	get(p, addr, &l->paths[SK_PEER_PORT], &peer_port);
	has_local = local_port || !is_zero(local, n);
	has_peer = peer_port || !is_zero(peer, n);
	if (!has_local && !has_peer)
		return;
	buf_puts(p->out, ", ");
	print_inet(p, family, local, local_port);
	if (has_peer) {
		buf_puts(p->out, " → ");
		print_inet(p, family, peer, ntohs(peer_port));
	}
}

/* ", "/run/log"", or @ before an abstract name. */
static void print_unix_name(const struct printing *p, const struct socket_layout *l, uint64_t addr)
{
	char name[sizeof(struct sockaddr_un)];
	uint64_t at, len;
	size_t n;

	if (!get(p, addr, &l->paths[SK_UNIX_ADDRESS], &at) || !at ||
	    !get(p, at, &l->name_len, &len) || !l->name.known)
		return;
	n = len < sizeof(name) ? len : sizeof(name);
	if (n <= offsetof(struct sockaddr_un, sun_path) ||
	    p->m->read(p->m->ctx, at + l->name.m.bit / 8, name, n))
		return;
	n -= offsetof(struct sockaddr_un, sun_path);
	memmove(name, name + offsetof(struct sockaddr_un, sun_path), n);
	buf_puts(p->out, ", \"");
	if (!*name) {
		buf_putc(p->out, '@');
		buf_escape(p->out, name + 1, n - 1);
	} else {
		buf_escape(p->out, name, strnlen(name, n));
	}
	buf_putc(p->out, '"');
}

/* ---- struct sock ---- */

static void print_protocol(const struct printing *p, const struct socket_layout *l, uint64_t addr,
			   uint64_t family)
{
	char name[32] = "";
	uint64_t prot;

	if (get(p, addr, &l->paths[SK_PROT], &prot) && prot &&
	    get_bytes(p, prot, &l->paths[SK_PROT_NAME], name, sizeof(name)) && *name)
		buf_escape(p->out, name, strnlen(name, sizeof(name)));
	else if (xlat_name(names_sock_domain, family))
		buf_puts(p->out, xlat_name(names_sock_domain, family));
	else
		buf_printf(p->out, "family %" PRIu64, family);
}

static bool print_sock(const struct printing *p, const struct socket_layout *l, uint64_t addr)
{
	uint64_t family, state, err, port;
	const char *name;

	if (!get(p, addr, &l->paths[SK_FAMILY], &family) ||
	    !get(p, addr, &l->paths[SK_STATE], &state))
		return false;
	buf_puts(p->out, " {");
	print_protocol(p, l, addr, family);
	name = xlat_name(names_tcp_state, state);
	if (name)
		buf_printf(p->out, ", state %s", strncmp(name, "TCP_", 4) ? name : name + 4);
	else
		buf_printf(p->out, ", state %" PRIu64, state);
	if (family == AF_INET || family == AF_INET6)
		print_inet_ends(p, l, addr, family);
	else if (family == AF_UNIX)
		print_unix_name(p, l, addr);
	else if (family == AF_NETLINK && get(p, addr, &l->paths[SK_NETLINK_PORT], &port))
		buf_printf(p->out, ", port %" PRIu64, port);
	if (get(p, addr, &l->paths[SK_ERR], &err))
		buf_printf(p->out, ", err %" PRId64, (int64_t)err);
	buf_putc(p->out, '}');
	return true;
}

static void find_sock_paths(struct socket_layout *l, const struct type *sock)
{
	const struct type *own;

	for (size_t i = 0; sock_paths[i]; i++)
		l->paths[i] = find_path(sock, sock_paths[i]);
	if (l->paths[SK_PROT].known)
		l->paths[SK_PROT_NAME] =
			find_path(type_strip(l->paths[SK_PROT].m.type)->target, "name");
	own = types_find(sock->types, TYPE_STRUCT, "unix_sock");
	if (own)
		l->paths[SK_UNIX_ADDRESS] = find_path(own, "addr");
	if (own && l->paths[SK_UNIX_ADDRESS].known) {
		own = type_strip(l->paths[SK_UNIX_ADDRESS].m.type)->target;
		l->name = find_path(own, "name");
		l->name_len = find_path(own, "len");
	}
	own = types_find(sock->types, TYPE_STRUCT, "netlink_sock");
	if (own)
		l->paths[SK_NETLINK_PORT] = find_path(own, "portid");
}

/* ---- struct socket ---- */

static bool print_socket(const struct printing *p, const struct socket_layout *l, uint64_t addr)
{
	uint64_t state, type, sk;
	const struct path *of = &l->paths[SOCKET_SK];
	const char *name;

	if (!get(p, addr, &l->paths[SOCKET_STATE], &state) ||
	    !get(p, addr, &l->paths[SOCKET_TYPE], &type) || !get(p, addr, of, &sk))
		return false;
	name = xlat_name(names_sock_type, type);
	buf_puts(p->out, " {");
	if (name)
		buf_puts(p->out, strncmp(name, "SOCK_", 5) ? name : name + 5);
	else
		buf_printf(p->out, "type %" PRIu64, type);
	name = type_enumerator_name(l->paths[SOCKET_STATE].m.type, (int64_t)state);
	if (name)
		buf_printf(p->out, ", %s, sk=", name);
	else
		buf_printf(p->out, ", state %" PRIu64 ", sk=", state);
	buf_printf(p->out, sk ? "0x%" PRIx64 : "NULL", sk);
	if (sk)
		print_pointed_socket(p, type_strip(of->m.type)->target, sk);
	buf_putc(p->out, '}');
	return true;
}

/* ---- struct sockaddr ---- */

static const struct decode_opts address_opts = { .str_len = 64 };

/* The kernel's functions know the length of an address; a pointer does not: it follows from the
 * family. */
static size_t address_length(uint16_t family)
{
	switch (family) {
	case AF_UNIX:
		return sizeof(struct sockaddr_un);
	case AF_INET:
		return sizeof(struct sockaddr_in);
	case AF_INET6:
		return sizeof(struct sockaddr_in6);
	case AF_NETLINK:
		return 12;
	case AF_PACKET:
		return 20;
	}
	return sizeof(struct sockaddr);
}

bool print_pointed_address(const struct printing *p, uint64_t addr)
{
	uint8_t bytes[sizeof(struct sockaddr_storage)];
	const struct printer printer = { .call = NULL, .opts = &address_opts, .out = p->out };
	uint16_t family;
	size_t n, got = 0;

	if (p->m->read(p->m->ctx, addr, &family, sizeof(family)) || !family || family >= AF_MAX)
		return false;
	n = address_length(family);
	if (family == AF_UNIX) {
		const size_t at = offsetof(struct sockaddr_un, sun_path);

		memcpy(bytes, &family, sizeof(family));
		if (value_string(p->m, addr + at, n - at, (char *)bytes + at, &got) || !got)
			return false;
		n = at + got + (at + got < n);
		bytes[n - 1] = at + got < sizeof(struct sockaddr_un) ? 0 : bytes[n - 1];
	} else if (p->m->read(p->m->ctx, addr, bytes, n)) {
		return false;
	}
	buf_putc(p->out, ' ');
	return print_sockaddr_bytes(&printer, bytes, n);
}

static bool print_sockaddr_layout(const struct printing *p, const struct socket_layout *l,
				  uint64_t addr)
{
	(void)l;
	return print_pointed_address(p, addr);
}

bool get_address_argument(const struct value *v, const struct machine_source *m, uint64_t *addr)
{
	const uint64_t size = type_strip(v->type)->size;

	*addr = 0;
	return type_is_address_argument(v->type) && size && size <= sizeof(*addr) &&
	       !value_read(v, m, addr, size);
}

/* ---- struct msghdr ---- */

enum { VECTORS_MAX = 16 };

/* The bytes of a program's vector; false where it cannot be read, or is long. */
static bool add_vectors(const struct printing *p, const struct socket_layout *l, uint64_t addr,
			uint64_t *bytes)
{
	uint64_t vec, n, word = type_strip(l->paths[MSG_VEC].m.type)->size;

	*bytes = 0;
	if (!get(p, addr, &l->paths[MSG_VEC], &vec) || !get(p, addr, &l->paths[MSG_VEC_LEN], &n) ||
	    n > VECTORS_MAX || !word || word > 8)
		return false;
	for (uint64_t i = 0; i < n; i++) {
		uint64_t len = 0;

		if (p->m->read(p->m->ctx, vec + (2 * i + 1) * word, &len, word))
			return false;
		*bytes += len;
	}
	return true;
}

static bool print_msghdr(const struct printing *p, const struct socket_layout *l, uint64_t addr)
{
	const struct printer printer = { .call = NULL, .opts = &address_opts, .out = p->out };
	uint64_t name, bytes, v;

	if (!get(p, addr, &l->paths[MSG_ADDRESS], &name))
		return false;
	buf_puts(p->out, " {");
	if (name) {
		buf_printf(p->out, "name=0x%" PRIx64, name);
		print_pointed_address(p, name);
		buf_puts(p->out, ", ");
	}
	if (get(p, addr, &l->paths[MSG_COUNT], &bytes) || add_vectors(p, l, addr, &bytes))
		buf_printf(p->out, "%" PRIu64 " bytes", bytes);
	else
		buf_puts(p->out, "…");
	if (get(p, addr, &l->paths[MSG_CONTROL_LEN], &v) && v)
		buf_printf(p->out, ", %" PRIu64 " of control", v);
	if (get(p, addr, &l->paths[MSG_BITS], &v) && v) {
		buf_puts(p->out, ", ");
		print_flags(&printer, names_msg, v, 0);
	}
	buf_putc(p->out, '}');
	return true;
}

/* ---- which is which ---- */

/* Returns the struct sock that a struct is, or begins with; NULL: none. */
static const struct type *as_sock(const struct type *t)
{
	for (unsigned i = 0; i < 8 && t->kind == TYPE_STRUCT; i++) {
		size_t n;
		const struct member *m;

		if (!strcmp(t->name, "sock"))
			return find_path(t, sock_paths[SK_FAMILY]).known ? t : NULL;
		m = type_members(t, &n);
		if (!n || m->bit || m->bit_size)
			return NULL;
		t = type_strip(m->type);
	}
	return NULL;
}

static bool is_address(const char *name)
{
	static const char *const names[] = {
		"sockaddr",    "sockaddr_in",      "sockaddr_in6",
		"sockaddr_un", "sockaddr_storage", "__kernel_sockaddr_storage",
		"sockaddr_nl", "sockaddr_ll",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

static void find_paths(struct socket_layout *l, print_fn *print, const struct type *t,
		       const char *const *names)
{
	l->print = print;
	for (size_t i = 0; names[i]; i++)
		l->paths[i] = find_path(t, names[i]);
}

static struct socket_layout *new_layout(const struct type *t)
{
	struct socket_layout *l = types_alloc(t->types, sizeof(*l));
	const struct type *sock = as_sock(t);

	if (!l)
		return NULL;
	if (sock) {
		l->print = print_sock;
		find_sock_paths(l, sock);
	} else if (is_address(t->name)) {
		l->print = print_sockaddr_layout;
	} else if (!strcmp(t->name, "socket") && find_path(t, "sk").known) {
		find_paths(l, print_socket, t, socket_paths);
	} else if (!strcmp(t->name, "msghdr") || !strcmp(t->name, "user_msghdr")) {
		find_paths(l, print_msghdr, t, msghdr_paths);
	}
	return l;
}

bool print_pointed_socket(const struct printing *p, const struct type *target, uint64_t addr)
{
	const struct type *t = type_strip(target);

	if (t->kind != TYPE_STRUCT || !t->parts)
		return false;
	if (!t->parts->socket)
		t->parts->socket = new_layout(t);
	return t->parts->socket && t->parts->socket->print &&
	       t->parts->socket->print(p, t->parts->socket, addr);
}
