// SPDX-License-Identifier: GPL-2.0-or-later
/* uring: sends and receives over TCP by io_uring, without a send or recv. Exits with 77 if the
 * kernel refuses io_uring. */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <linux/io_uring.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

struct ring {
	int fd;
	uint8_t *rings; /* both, in one mapping */
	struct io_uring_sqe *entries;
	struct io_uring_params params;
};

static void *map(const struct ring *r, size_t size, off_t what)
{
	void *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, r->fd, what);

	if (at == MAP_FAILED)
		err(1, "mmap");
	return at;
}

static void open_ring(struct ring *r)
{
	const struct io_uring_params *p = &r->params;

	r->fd = syscall(SYS_io_uring_setup, 2, p);
	if (r->fd < 0 && (errno == EPERM || errno == ENOSYS))
		_exit(77);
	if (r->fd < 0 || !(p->features & IORING_FEAT_SINGLE_MMAP))
		err(1, "io_uring_setup");
	r->rings = map(r, p->cq_off.cqes + p->cq_entries * sizeof(struct io_uring_cqe),
		       IORING_OFF_SQ_RING);
	r->entries = map(r, p->sq_entries * sizeof(struct io_uring_sqe), IORING_OFF_SQES);
}

/* Runs one operation to its end; returns its result. */
static int operate(struct ring *r, int operation, int fd, void *bytes, unsigned len)
{
	const struct io_sqring_offsets *in = &r->params.sq_off;
	const struct io_cqring_offsets *out = &r->params.cq_off;
	_Atomic uint32_t *tail = (void *)(r->rings + in->tail),
			 *head = (void *)(r->rings + out->head);
	const uint32_t slot = *tail & (r->params.sq_entries - 1);

	memset(&r->entries[slot], 0, sizeof(r->entries[slot]));
	r->entries[slot].opcode = operation;
	r->entries[slot].fd = fd;
	r->entries[slot].addr = (uintptr_t)bytes;
	r->entries[slot].len = len;
	((uint32_t *)(r->rings + in->array))[slot] = slot;
	atomic_fetch_add(tail, 1);
	if (syscall(SYS_io_uring_enter, r->fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) != 1)
		err(1, "io_uring_enter");
	const struct io_uring_cqe *done = (void *)(r->rings + out->cqes);
	const int result = done[*head & (r->params.cq_entries - 1)].res;

	atomic_fetch_add(head, 1);
	return result;
}

int main(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t len = sizeof(address);
	int server = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0),
	    peer;
	struct ring ring = { 0 };
	char text[8] = "";

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)&address, len) < 0 || listen(server, 1) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)&address, &len);
	if (connect(client, (struct sockaddr *)&address, len) < 0)
		err(1, "connect");
	peer = accept(server, NULL, NULL);
	open_ring(&ring);
	for (int i = 0; i < 3; i++)
		if (operate(&ring, IORING_OP_SEND, client, "uring", 5) != 5 ||
		    operate(&ring, IORING_OP_RECV, peer, text, sizeof(text)) != 5)
			errx(1, "operation %d", i);
	return memcmp(text, "uring", 5) ? 1 : 0;
}
