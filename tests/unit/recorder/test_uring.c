// SPDX-License-Identifier: GPL-2.0-or-later
/* Whether an io_uring_enter acts on sockets, from its ring's submission queue. */
#include <linux/io_uring.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "abi/calls/sysent.h"
#include "recorder/plan.h"
#include "recorder/recorder.h"
#include "recorder/uring.h"
#include "tests/fakes/fake_qemu.h"

#define DIRECT(phys) (FAKE_DIRECT + (phys))
#define KERNEL       0xffffffff80000000ull
#define TASK         DIRECT(0x10000)
#define FILES        DIRECT(0x11000)
#define FDT          DIRECT(0x12000)
#define FDS          DIRECT(0x13000)
#define RING         DIRECT(0x14000) /* descriptor 4 */
#define SOCKET       DIRECT(0x14100) /* descriptor 5 */
#define DISK         DIRECT(0x14200) /* descriptor 6 */
#define CTX          DIRECT(0x15000)
#define RINGS        DIRECT(0x16000)
#define ARRAY        DIRECT(0x17000)
#define ENTRIES      DIRECT(0x18000)
#define OWN          DIRECT(0x1a000)
#define URING_FOPS   (KERNEL + 0x200)
#define SOCKET_FOPS  (KERNEL + 0x300)

enum { SIZE = 8, RING_FD = 4, SOCKET_FD, DISK_FD, REGISTERED = 3 };

/* Offsets: of a task, a file, a ring, in the order of the test's own structures. */
static struct plan plan = {
	.word = 8,
	.kernel_base = 1ull << 63,
	.k = {
		.init_top_pgt = KERNEL,
		.phys_base = KERNEL + 0x100,
		.per_cpu_offset = DIRECT(0x1000),
		.current_task = DIRECT(0x1100),
		.top_of_stack = DIRECT(0x1108),
		.idt_table = DIRECT(0x2000),
		.task_files = 8,
		.task_uring = 16,
		.fdt_fd = 8,
		.file_op = 0,
		.file_private = 8,
		.socket_fops = SOCKET_FOPS,
		.uring_fops = URING_FOPS,
		.details = DETAIL_URING,
		.uring_rings = 0,
		.uring_array = 8,
		.uring_sqes = 16,
		.uring_entries = 24,
		.uring_head = 28,
		.uring_flags = 32,
		.uring_tail = 4,
		.uring_registered = 8,
	},
};

static void put_file(uint64_t file, int fd, uint64_t operations)
{
	fake_put(file, operations, 8);
	fake_put(FDS + 8 * fd, file, 8);
}

static int start(void **state)
{
	(void)state;
	fake_qemu_start(&plan);
	fake_put(TASK + plan.k.task_files, FILES, 8);
	fake_put(FILES, FDT, 8);
	fake_put(FDT, 16, 4);
	fake_put(FDT + 8, FDS, 8);
	put_file(RING, RING_FD, URING_FOPS);
	put_file(SOCKET, SOCKET_FD, SOCKET_FOPS);
	put_file(DISK, DISK_FD, KERNEL + 0x400);
	fake_put(RING + 8, CTX, 8);
	fake_put(CTX + plan.k.uring_rings, RINGS, 8);
	fake_put(CTX + plan.k.uring_array, ARRAY, 8);
	fake_put(CTX + plan.k.uring_sqes, ENTRIES, 8);
	fake_put(CTX + plan.k.uring_entries, SIZE, 4);
	for (uint32_t i = 0; i < SIZE; i++)
		fake_put(ARRAY + 4 * i, i, 4);
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fake_qemu_stop();
	return 0;
}

static void put_entry(uint32_t at, uint8_t operation, uint8_t flags, int32_t fd)
{
	const uint64_t entry = ENTRIES + sizeof(struct io_uring_sqe) * at;

	fake_put(entry, operation, 1);
	fake_put(entry + 1, flags, 1);
	fake_put(entry + 4, (uint32_t)fd, 4);
}

static void put_counts(uint32_t head, uint32_t tail)
{
	fake_put(CTX + plan.k.uring_head, head, 4);
	fake_put(RINGS + plan.k.uring_tail, tail, 4);
}

static uint32_t enter(int fd, uint32_t n, uint32_t flags)
{
	const struct pending p = { .task = TASK, .args = { fd, n, 0, flags } };

	return uring_sockets(&p);
}

static void test_operations(void **state)
{
	static const struct {
		uint8_t operation, flags;
		int fd;
		uint32_t sockets;
	} rows[] = {
		{ IORING_OP_NOP, 0, SOCKET_FD, 0 },
		{ IORING_OP_SEND, 0, SOCKET_FD, ACTS_ON_SOCKET },
		{ IORING_OP_RECVMSG, IOSQE_FIXED_FILE, 0, ACTS_ON_SOCKET },
		{ IORING_OP_WRITE, 0, SOCKET_FD, ACTS_ON_SOCKET },
		{ IORING_OP_WRITE, 0, DISK_FD, 0 },
		{ IORING_OP_WRITE, IOSQE_FIXED_FILE, SOCKET_FD, 0 },
		{ IORING_OP_TIMEOUT, 0, -1, 0 },
		{ 58, 0, SOCKET_FD, ACTS_ON_SOCKET }, /* RECV_ZC */
		{ 255, 0, SOCKET_FD, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		put_entry(3, rows[i].operation, rows[i].flags, rows[i].fd);
		put_counts(3, 4);
		assert_int_equal(enter(RING_FD, 1, 0), rows[i].sockets);
	}
}

/* Only those about to be submitted, by the array, across the end of the queue. */
static void test_which_entries(void **state)
{
	(void)state;
	put_entry(2, IORING_OP_SEND, 0, SOCKET_FD);
	fake_put(ARRAY, 2, 4);
	put_counts(7, 9);
	assert_int_equal(enter(RING_FD, 2, 0), ACTS_ON_SOCKET);
	assert_int_equal(enter(RING_FD, 1, 0), 0);
	assert_int_equal(enter(RING_FD, 0, 0), 0);
	put_counts(8, 8);
	assert_int_equal(enter(RING_FD, 5, 0), 0);
	put_counts(UINT32_MAX, 1); /* the counts wrap around */
	assert_int_equal(enter(RING_FD, 9, 0), ACTS_ON_SOCKET);
	put_counts(0, SIZE + 1); /* no such queue */
	assert_int_equal(enter(RING_FD, 1, 0), 0);
	put_counts(0, 1);
	fake_put(ARRAY, SIZE, 4); /* no such entry */
	assert_int_equal(enter(RING_FD, 1, 0), 0);
	fake_put(CTX + plan.k.uring_flags, 1u << 16, 4); /* without an array */
	put_counts(2, 3);
	assert_int_equal(enter(RING_FD, 1, 0), ACTS_ON_SOCKET);
	fake_put(CTX + plan.k.uring_flags, 1u << 16 | 1u << 10, 4); /* 128-byte entries */
	assert_int_equal(enter(RING_FD, 1, 0), 0);
	put_counts(1, 2);
	assert_int_equal(enter(RING_FD, 1, 0), ACTS_ON_SOCKET);
}

/* A call that waits for what was submitted last. */
static void test_waits(void **state)
{
	(void)state;
	put_entry(1, IORING_OP_RECV, 0, SOCKET_FD);
	put_counts(1, 1);
	assert_int_equal(enter(RING_FD, 0, IORING_ENTER_GETEVENTS), 0); /* not submitted yet */
	put_counts(3, 3);
	assert_int_equal(enter(RING_FD, 0, IORING_ENTER_GETEVENTS), ACTS_ON_SOCKET);
	assert_int_equal(enter(RING_FD, 0, 0), 0);
	put_counts(11, 11);
	assert_int_equal(enter(RING_FD, 0, IORING_ENTER_GETEVENTS), ACTS_ON_SOCKET);
}

static void test_which_ring(void **state)
{
	(void)state;
	put_entry(0, IORING_OP_SEND, 0, SOCKET_FD);
	put_counts(0, 1);
	assert_int_equal(enter(RING_FD, 1, 0), ACTS_ON_SOCKET);
	assert_int_equal(enter(DISK_FD, 1, 0), 0);
	assert_int_equal(enter(77, 1, 0), 0);
	assert_int_equal(enter(REGISTERED, 1, 1u << 4), 0);
	fake_put(TASK + plan.k.task_uring, OWN, 8);
	fake_put(OWN + plan.k.uring_registered + 8 * REGISTERED, RING, 8);
	assert_int_equal(enter(REGISTERED, 1, 1u << 4), ACTS_ON_SOCKET);
	assert_int_equal(enter(16, 1, 1u << 4), 0);
}

static void test_unknown_layout(void **state)
{
	(void)state;
	plan.k.details = 0;
	stop(NULL);
	start(NULL);
	assert_int_equal(enter(RING_FD, 1, 0), SOCKETS_UNKNOWN);
	plan.k.details = DETAIL_URING;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_operations, start, stop),
		cmocka_unit_test_setup_teardown(test_which_entries, start, stop),
		cmocka_unit_test_setup_teardown(test_waits, start, stop),
		cmocka_unit_test_setup_teardown(test_which_ring, start, stop),
		cmocka_unit_test_setup_teardown(test_unknown_layout, start, stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
