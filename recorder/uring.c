// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The submission queue of an io_uring is memory shared by the program and the kernel:
 *
 *   struct io_ring_ctx: sq_array (u32 × sq_entries) ──▶ sq_sqes (struct io_uring_sqe × sq_entries)
 *                       cached_sq_head (taken so far), rings->sq.tail (given so far), free running
 *
 * At the entry of io_uring_enter the entries from head to tail are about to be submitted. Those
 * before the head were the last ones submitted; the program may have overwritten them, but rarely
 * has.
 */
#include "recorder/uring.h"

#include <linux/io_uring.h>

#include "abi/calls/sysent.h"
#include "recorder/calls.h"
#include "recorder/files.h"
#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "trace/format.h"

#define LOOKED_AT 256 /* most entries examined per call, in each direction */

#define REGISTERED_RINGS 16 /* IO_RINGFD_REG_MAX of io_uring/tctx.c */

/* Flags and operations newer than some headers: include/uapi/linux/io_uring.h. */
#define K_ENTER_REGISTERED_RING (1u << 4)
#define K_SETUP_SQE128          (1u << 10)
#define K_SETUP_NO_SQARRAY      (1u << 16)
#define K_OP_SOCKET             45
#define K_OP_SEND_ZC            47
#define K_OP_SENDMSG_ZC         48
#define K_OP_READ_MULTISHOT     49
#define K_OP_BIND               56
#define K_OP_LISTEN             57
#define K_OP_RECV_ZC            58

/* How an operation relates to sockets. */
enum use {
	USE_NONE,
	USE_SOCKET, /* acts on one, or creates one */
	USE_FILE,   /* acts on one if its descriptor is one */
};

static const uint8_t uses[] = {
	[IORING_OP_SENDMSG] = USE_SOCKET,   [IORING_OP_RECVMSG] = USE_SOCKET,
	[IORING_OP_ACCEPT] = USE_SOCKET,    [IORING_OP_CONNECT] = USE_SOCKET,
	[IORING_OP_SEND] = USE_SOCKET,      [IORING_OP_RECV] = USE_SOCKET,
	[IORING_OP_SHUTDOWN] = USE_SOCKET,  [K_OP_SOCKET] = USE_SOCKET,
	[K_OP_SEND_ZC] = USE_SOCKET,        [K_OP_SENDMSG_ZC] = USE_SOCKET,
	[K_OP_BIND] = USE_SOCKET,           [K_OP_LISTEN] = USE_SOCKET,
	[K_OP_RECV_ZC] = USE_SOCKET,        [IORING_OP_READ] = USE_FILE,
	[IORING_OP_WRITE] = USE_FILE,       [IORING_OP_READV] = USE_FILE,
	[IORING_OP_WRITEV] = USE_FILE,      [IORING_OP_READ_FIXED] = USE_FILE,
	[IORING_OP_WRITE_FIXED] = USE_FILE, [IORING_OP_POLL_ADD] = USE_FILE,
	[IORING_OP_SPLICE] = USE_FILE,      [IORING_OP_TEE] = USE_FILE,
	[IORING_OP_CLOSE] = USE_FILE,       [K_OP_READ_MULTISHOT] = USE_FILE,
};

struct queue {
	uint64_t entries, array; /* the latter is 0 if entries are taken in their own order */
	uint32_t size, head, tail;
	uint32_t entry_bytes;
};

/* Returns the ring's file; a ring registered with its thread has an index instead of a
 * descriptor. */
static uint64_t ring_of(const struct pending *p)
{
	const struct plan_kernel *k = &rec.plan->k;
	const uint32_t fd = p->args[0];
	uint64_t own;

	if (!(p->args[3] & K_ENTER_REGISTERED_RING))
		return file_of(p->task, fd);
	own = kernel_word(p->task + k->task_uring);
	if (!own || fd >= REGISTERED_RINGS)
		return 0;
	return kernel_word(own + k->uring_registered + (uint64_t)rec.plan->word * fd);
}

static struct queue queue_of(uint64_t ring)
{
	const struct plan_kernel *k = &rec.plan->k;
	const uint64_t ctx = kernel_word(ring + k->file_private),
		       rings = kernel_word(ctx + k->uring_rings);
	const uint32_t flags = kernel_u32(ctx + k->uring_flags);

	return (struct queue){
		.entries = kernel_word(ctx + k->uring_sqes),
		.array = flags & K_SETUP_NO_SQARRAY ? 0 : kernel_word(ctx + k->uring_array),
		.size = kernel_u32(ctx + k->uring_entries),
		.head = kernel_u32(ctx + k->uring_head),
		.tail = kernel_u32(rings + k->uring_tail),
		.entry_bytes = flags & K_SETUP_SQE128 ? 128 : 64,
	};
}

/* Returns true if the `count`th entry since the ring's creation is on a socket. */
static bool is_on_socket(const struct pending *p, const struct queue *q, uint32_t count)
{
	uint32_t at = count & (q->size - 1);
	struct {
		uint8_t opcode, flags;
		uint16_t ioprio;
		int32_t fd;
	} e;

	if (q->array)
		at = kernel_u32(q->array + sizeof(at) * at);
	if (at >= q->size ||
	    kernel_read(q->entries + (uint64_t)q->entry_bytes * at, &e, sizeof(e)) != sizeof(e) ||
	    e.opcode >= sizeof(uses))
		return false;
	if (uses[e.opcode] == USE_FILE)
		/* the ring's own registered files are not looked up */
		return !(e.flags & IOSQE_FIXED_FILE) && file_is_socket(file_of(p->task, e.fd));
	return uses[e.opcode] == USE_SOCKET;
}

static bool any_on_socket(const struct pending *p, const struct queue *q, uint32_t from, uint32_t n)
{
	for (uint32_t i = 0; i < n && i < LOOKED_AT; i++)
		if (is_on_socket(p, q, from + i))
			return true;
	return false;
}

static uint32_t least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

uint32_t uring_sockets(const struct pending *p)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t ring;
	struct queue q;
	uint32_t given, before;

	if (!(k->details & DETAIL_URING) || !k->uring_fops)
		return SOCKETS_UNKNOWN;
	ring = ring_of(p);
	if (!file_is_uring(ring))
		return 0;
	q = queue_of(ring);
	given = q.tail - q.head;
	if (!q.size || given > q.size)
		return 0;
	if (any_on_socket(p, &q, q.head, least(p->args[1], given)))
		return ACTS_ON_SOCKET;
	if (!(p->args[3] & IORING_ENTER_GETEVENTS))
		return 0;
	before = least(least(q.head, q.size - given), LOOKED_AT);
	return any_on_socket(p, &q, q.head - before, before) ? ACTS_ON_SOCKET : 0;
}
