// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/polling.h"

#include <inttypes.h>
#include <poll.h>
#include <string.h>
#include <sys/epoll.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "base/buf.h"

enum { FDS_MAX = 1 << 20 /* more than a process may have */ };

static bool print_pollfd(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	struct pollfd f;

	(void)index;
	(void)data;
	if (!call_read(p->call, AT_ENTRY, addr, &f, sizeof(f)))
		return false;
	buf_puts(p->out, "{fd=");
	print_fd(p, AT_ENTRY, f.fd);
	if (f.fd >= 0) {
		buf_puts(p->out, ", events=");
		print_flags(p, names_poll_event, (uint16_t)f.events, 0);
	}
	buf_putc(p->out, '}');
	return true;
}

void print_pollfds(const struct printer *p, uint64_t addr, unsigned count)
{
	print_array(p, addr, count, sizeof(struct pollfd), print_pollfd, NULL);
}

/* Those with events, at most the options' str_len. */
static void print_revents(const struct printer *p, uint64_t addr, unsigned count)
{
	struct pollfd f;
	size_t shown = 0;

	buf_putc(p->out, '[');
	for (unsigned i = 0; i < count && call_read(p->call, AT_EXIT, addr, &f, sizeof(f)); i++) {
		addr += sizeof(f);
		if (!f.revents)
			continue;
		buf_puts(p->out, shown ? ", " : "");
		if (shown++ >= p->opts->str_len && !p->opts->all) {
			buf_puts(p->out, "...");
			break;
		}
		buf_printf(p->out, "{fd=%d, revents=", f.fd);
		print_flags(p, names_poll_event, (uint16_t)f.revents, 0);
		buf_putc(p->out, '}');
	}
	buf_putc(p->out, ']');
}

void print_fd_set(const struct printer *p, enum when when, uint64_t addr, int nfds)
{
	const int word = 8 * word_size(p->call->abi);
	size_t start = p->out->len;
	bool first = true;
	uint64_t bits = 0;

	if (!addr || nfds <= 0 || nfds > FDS_MAX) {
		print_addr(p, addr);
		return;
	}
	buf_putc(p->out, '[');
	for (int fd = 0; fd < nfds; fd++) {
		if (fd % word == 0 && !read_word(p->call, when, addr + fd / 8, &bits)) {
			buf_cut(p->out, start);
			print_addr(p, addr);
			return;
		}
		if (!(bits >> fd % word & 1))
			continue;
		buf_puts(p->out, first ? "" : " ");
		if (when == AT_ENTRY)
			print_fd(p, when, fd);
		else
			buf_printf(p->out, "%d", fd);
		first = false;
	}
	buf_putc(p->out, ']');
}

static bool print_event(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	enum when *when = data;
	struct epoll_event e;

	(void)index;
	if (!call_read(p->call, *when, addr, &e, sizeof(e)))
		return false;
	buf_puts(p->out, "{events=");
	print_flags(p, names_epoll_event, e.events, 0);
	buf_printf(p->out, ", data={u32=%u, u64=%" PRIu64 "}}", (uint32_t)e.data.u64, e.data.u64);
	return true;
}

void print_epoll_event(const struct printer *p, uint64_t addr)
{
	enum when when = AT_ENTRY;

	if (!print_event(p, addr, 0, &when))
		print_addr(p, addr);
}

void print_epoll_events(const struct printer *p, uint64_t addr, uint64_t count)
{
	enum when when = AT_EXIT;

	print_array(p, addr, count, sizeof(struct epoll_event), print_event, &when);
}

/* The index of the argument that points to the timeout, or -1. */
static int timeout_arg(const struct sysent *s)
{
	for (int i = 0; i < 6 && s->args[i].name; i++) {
		if (is_time(s->args[i].type))
			return i;
	}
	return -1;
}

static void print_left(const struct printer *p, const char *before, const struct sysent *s)
{
	int i = timeout_arg(s);

	if (i < 0 || !p->call->args[i])
		return;
	buf_printf(p->out, "%sleft ", before);
	print_time(p, AT_EXIT, p->call->args[i], s->args[i].type);
}

/* Returns true if the call returned no count: nothing else to print. */
static bool no_outcome(const struct printer *p)
{
	if (p->call->result == 0)
		buf_puts(p->out, " (Timeout)");
	return p->call->result <= 0;
}

void print_poll_outcome(const struct printer *p, const struct sysent *s)
{
	if (no_outcome(p))
		return;
	buf_puts(p->out, " (");
	print_revents(p, p->call->args[0], p->call->args[1]);
	print_left(p, ", ", s);
	buf_putc(p->out, ')');
}

/* Returns true if any bit of a set is on: empty sets are not printed. */
static bool any_fd(const struct printer *p, uint64_t addr, int nfds)
{
	const int word = 8 * word_size(p->call->abi);

	for (int fd = 0; fd < nfds && nfds <= FDS_MAX; fd += word) {
		uint64_t bits, mask = nfds - fd < word ? (1ull << (nfds - fd)) - 1 : ~0ull;

		if (!read_word(p->call, AT_EXIT, addr + fd / 8, &bits))
			return false;
		if (bits & mask)
			return true;
	}
	return false;
}

void print_select_outcome(const struct printer *p, const struct sysent *s)
{
	static const char *const names[] = { "in", "out", "except" };
	const struct call *c = p->call;
	const char *before = " (";
	size_t start;

	if (no_outcome(p))
		return;
	start = p->out->len;
	for (int i = 0; i < 3; i++) {
		if (!any_fd(p, c->args[i + 1], c->args[0]))
			continue;
		buf_printf(p->out, "%s%s ", before, names[i]);
		print_fd_set(p, AT_EXIT, c->args[i + 1], c->args[0]);
		before = ", ";
	}
	print_left(p, before, s);
	if (p->out->len != start)
		buf_putc(p->out, ')');
}

void print_left_outcome(const struct printer *p, const struct sysent *s)
{
	int i = timeout_arg(s);

	if (i < 0 || !p->call->args[i] || no_outcome(p))
		return;
	print_left(p, " (", s);
	buf_putc(p->out, ')');
}
