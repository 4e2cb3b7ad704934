// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What strace prints after a descriptor. It gets a socket's addresses from the kernel's sock_diag,
 * protocol by protocol; for other sockets it has only the inode.
 */
#include "abi/print/fdname.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/constants/constants.h"
#include "abi/print/printer.h"
#include "base/buf.h"

enum details { HAS_INODE, HAS_ADDRESSES, HAS_PEER, HAS_PORT_ID };

/* The kernel's protocol names (struct proto) that strace supports. */
static const struct proto {
	const char *name;
	enum details details;
} protos[] = {
	{ "TCP", HAS_ADDRESSES },   { "TCPv6", HAS_ADDRESSES }, { "UDP", HAS_ADDRESSES },
	{ "UDPv6", HAS_ADDRESSES }, { "UNIX", HAS_PEER },       { "UNIX-STREAM", HAS_PEER },
	{ "NETLINK", HAS_PORT_ID }, { "RAW", HAS_INODE },       { "RAWv6", HAS_INODE },
	{ "PING", HAS_INODE },      { "PINGv6", HAS_INODE },    { "L2TP/IP", HAS_INODE },
};

static const struct proto *proto_of(const struct fd_file *f)
{
	for (size_t i = 0; f->proto && i < sizeof(protos) / sizeof(protos[0]); i++)
		if (!strcmp(protos[i].name, f->proto))
			return &protos[i];
	return NULL;
}

/* The latest as of `when`. */
static const struct fd_file *file_of(const struct call *c, enum when when, int fd)
{
	for (size_t i = c->n_fds; i-- > 0;)
		if (c->fds[i].fd == fd && c->fds[i].when == when)
			return c->fds[i].file;
	return NULL;
}

/* A path between < and >, which are escaped in it, too. */
static void print_name(const struct printer *p, const char *name, size_t len)
{
	while (len) {
		size_t n = 0;

		while (n < len && name[n] != '<' && name[n] != '>')
			n++;
		print_escaped(p, name, n);
		if (n < len)
			buf_printf(p->out, p->opts->hex == HEX_ALL ? "\\x%02x" : "\\%o",
				   (uint8_t)name[n]);
		n += n < len;
		name += n;
		len -= n;
	}
}

static void print_inode(const struct printer *p, const struct fd_file *f)
{
	buf_printf(p->out, "%s:[%" PRIu64 "]", f->proto, f->ino);
}

static void print_end(const struct printer *p, const struct fd_file *f, const uint8_t *addr,
		      uint16_t port)
{
	const bool six = f->family == AF_INET6;
	char text[INET6_ADDRSTRLEN] = "";

	inet_ntop(six ? AF_INET6 : AF_INET, addr, text, sizeof(text));
	buf_printf(p->out, six ? "[%s]:%u" : "%s:%u", text, ntohs(port));
}

static bool is_named(const uint8_t *addr, uint16_t port)
{
	static const uint8_t zero[16];

	return port || memcmp(addr, zero, sizeof(zero)) != 0;
}

/* "TCP:[127.0.0.1:5001->127.0.0.1:40000]" */
static void print_addresses(const struct printer *p, const struct fd_file *f)
{
	const bool peer = is_named(f->peer, f->peer_port);

	buf_printf(p->out, "%s:[", f->proto);
	print_end(p, f, f->local, f->local_port);
	if (peer) {
		buf_puts(p->out, "->");
		print_end(p, f, f->peer, f->peer_port);
	}
	buf_putc(p->out, ']');
}

/* "UNIX-STREAM:[7->8,\"/path\"]" */
static void print_unix(const struct printer *p, const struct fd_file *f)
{
	buf_printf(p->out, "%s:[%" PRIu64, f->proto, f->ino);
	if (f->peer_ino)
		buf_printf(p->out, "->%" PRIu64, f->peer_ino);
	if (f->name && f->name_len) {
		const bool abstract = !*f->name;

		buf_puts(p->out, abstract ? ",@\"" : ",\"");
		print_escaped(p, f->name + abstract,
			      abstract ? f->name_len - 1 : strnlen(f->name, f->name_len));
		buf_putc(p->out, '"');
	}
	buf_putc(p->out, ']');
}

/* "NETLINK:[ROUTE:1234]" */
static void print_netlink(const struct printer *p, const struct fd_file *f)
{
	const char *name = xlat_name(names_netlink, f->protocol);

	if (!f->port_id)
		print_inode(p, f);
	else if (name)
		buf_printf(p->out, "%s:[%s:%u]", f->proto, name + strlen("NETLINK_"), f->port_id);
	else
		buf_printf(p->out, "%s:[%u]", f->proto, f->protocol);
}

/* sock_diag does not list a socket that no longer has a port, whatever its peer was. */
static void print_addresses_now(const struct printer *p, const struct fd_file *f)
{
	if (f->local_port)
		print_addresses(p, f);
	else
		print_inode(p, f);
}

static void print_socket(const struct printer *p, const struct fd_file *f)
{
	static void (*const prints[])(const struct printer *p, const struct fd_file *f) = {
		[HAS_INODE] = print_inode,
		[HAS_ADDRESSES] = print_addresses_now,
		[HAS_PEER] = print_unix,
		[HAS_PORT_ID] = print_netlink,
	};
	const struct proto *proto = proto_of(f);

	if (proto)
		prints[proto->details](p, f);
	else
		print_name(p, f->path, f->path_len);
}

static void print_file(const struct printer *p, const struct fd_file *f)
{
	const bool details = p->opts->fds == FDS_DETAILS;

	buf_putc(p->out, '<');
	if (details && f->proto)
		print_socket(p, f);
	else if (details && f->pid)
		buf_printf(p->out, "pid:%u", f->pid);
	else
		print_name(p, f->path, f->path_len);
	if (details && f->device)
		buf_printf(p->out, "<%s %u:%u>", f->device == 'b' ? "block" : "char", f->major,
			   f->minor);
	buf_puts(p->out, f->deleted ? ">(deleted)" : ">");
}

static void print_known(const struct printer *p, enum when when, int fd)
{
	const struct fd_file *f = p->opts->fds == FDS_NUMBERS ? NULL : file_of(p->call, when, fd);

	if (f && f->path_len)
		print_file(p, f);
}

void print_fd(const struct printer *p, enum when when, int fd)
{
	buf_printf(p->out, "%d", fd);
	if (fd >= 0)
		print_known(p, when, fd);
}

void print_at_fd(const struct printer *p, enum when when, int fd)
{
	if (fd != AT_FDCWD) {
		print_fd(p, when, fd);
		return;
	}
	if (p->opts->consts == CONSTS_ABBREV)
		buf_puts(p->out, "AT_FDCWD");
	else
		buf_printf(p->out, p->opts->consts == CONSTS_RAW ? "%d" : "%d /* AT_FDCWD */", fd);
	print_known(p, when, fd);
}

bool fd_has_details(const struct fd_file *f)
{
	const struct proto *proto = proto_of(f);

	switch (proto ? proto->details : HAS_INODE) {
	case HAS_ADDRESSES:
		return f->local_port;
	case HAS_PEER:
		return f->peer_ino || f->name_len;
	case HAS_PORT_ID:
		return f->port_id;
	case HAS_INODE:
		break;
	}
	return false;
}

bool decode_socket(const struct fd_file *f, struct buf *out)
{
	const struct decode_opts opts = { .fds = FDS_DETAILS };
	const struct printer p = { NULL, &opts, out };

	if (!f->proto)
		return false;
	if ((f->family == AF_INET || f->family == AF_INET6) &&
	    (is_named(f->local, f->local_port) || is_named(f->peer, f->peer_port)))
		print_addresses(&p, f);
	else if (f->family == AF_UNIX && (f->name_len || f->peer_ino))
		print_unix(&p, f);
	else if (f->family == AF_NETLINK && f->port_id)
		print_netlink(&p, f);
	else
		return false;
	return true;
}
