// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/uring.h"

#include <inttypes.h>
#include <linux/io_uring.h>

#include "abi/constants/constants.h"
#include "base/buf.h"

static void print_resv(const struct printer *p, const uint32_t *resv, size_t n)
{
	bool any = false;

	for (size_t i = 0; i < n; i++)
		any |= resv[i] != 0;
	if (!any)
		return;
	buf_puts(p->out, ", resv=[");
	for (size_t i = 0; i < n; i++)
		buf_printf(p->out, "%s%#x", i ? ", " : "", resv[i]);
	buf_putc(p->out, ']');
}

static void print_given(const struct printer *p, const struct io_uring_params *u)
{
	buf_puts(p->out, "{flags=");
	print_flags(p, names_io_uring_setup, u->flags, 0);
	buf_printf(p->out, ", sq_thread_cpu=%#x, sq_thread_idle=%u", u->sq_thread_cpu,
		   u->sq_thread_idle);
	if (u->flags & K_IORING_SETUP_ATTACH_WQ) {
		buf_puts(p->out, ", wq_fd=");
		print_fd(p, AT_ENTRY, (int)u->wq_fd);
	}
	print_resv(p, u->resv, sizeof(u->resv) / sizeof(u->resv[0]));
}

static void print_got(const struct printer *p, const struct io_uring_params *u)
{
	const struct io_sqring_offsets *s = &u->sq_off;
	const struct io_cqring_offsets *c = &u->cq_off;

	buf_printf(p->out, ", sq_entries=%u, cq_entries=%u, features=", u->sq_entries,
		   u->cq_entries);
	print_flags(p, names_io_uring_feat, u->features, 0);
	buf_printf(p->out,
		   ", sq_off={head=%u, tail=%u, ring_mask=%u, ring_entries=%u, flags=%u, "
		   "dropped=%u, array=%u}",
		   s->head, s->tail, s->ring_mask, s->ring_entries, s->flags, s->dropped, s->array);
	buf_printf(p->out,
		   ", cq_off={head=%u, tail=%u, ring_mask=%u, ring_entries=%u, overflow=%u, "
		   "cqes=%u, flags=%u}",
		   c->head, c->tail, c->ring_mask, c->ring_entries, c->overflow, c->cqes, c->flags);
}

void print_uring_params(const struct printer *p, uint64_t addr)
{
	struct io_uring_params given, got;

	if (!call_read(p->call, AT_ENTRY, addr, &given, sizeof(given))) {
		print_addr(p, addr);
		return;
	}
	print_given(p, &given);
	if (call_succeeded(p->call) && call_read(p->call, AT_EXIT, addr, &got, sizeof(got)))
		print_got(p, &got);
	buf_putc(p->out, '}');
}
