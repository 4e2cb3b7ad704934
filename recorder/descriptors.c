// SPDX-License-Identifier: GPL-2.0-or-later
/* Recognises what a call acts on by the file's operations, in the kernel's own tables. */
#include "recorder/descriptors.h"

#include <string.h>
#include <sys/socket.h>

#include "abi/calls/sysent.h"
#include "recorder/calls.h"
#include "recorder/files.h"
#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/uring.h"

#define EPOLL_ITEMS 256
#define POLL_MAX    1024 /* descriptors examined per call */
#define CONTROL_MAX 1024 /* bytes of control messages examined */
#define MESSAGES    64

/* ---- whether a call acts on a socket ---- */

/* Returns true if an epoll instance watches a socket: its items are in a red-black tree. */
static bool epoll_has_socket(uint64_t ep)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t stack[64];
	int n = 0, left = EPOLL_ITEMS;

	stack[n++] = kernel_word(ep + k->ep_root);
	while (n && left--) {
		uint64_t item = stack[--n];

		if (!item)
			continue;
		if (file_is_socket(kernel_word(item + k->ep_item_file)))
			return true;
		if (n < 62) {
			stack[n++] = kernel_word(item + k->rb_left);
			stack[n++] = kernel_word(item + k->rb_right);
		}
	}
	return false;
}

static bool acts_on_socket(uint64_t task, int fd)
{
	uint64_t file = file_of(task, fd);

	return file_is_socket(file) ||
	       (file_is_epoll(file) &&
		epoll_has_socket(kernel_word(file + rec.plan->k.file_private)));
}

/* Reads the descriptor of element `i` of the pollfds at argument 0. */
static bool poll_fd(const struct pending *p, uint64_t pgd, uint64_t i, int *fd)
{
	struct {
		int32_t fd;
		int16_t events, revents;
	} one;

	if (user_read(pgd, p->args[0] + i * sizeof(one), &one, sizeof(one)) != sizeof(one))
		return false;
	*fd = one.fd;
	return true;
}

static uint32_t poll_sockets(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task);
	int fd;

	for (uint64_t i = 0; i < p->args[1] && i < POLL_MAX; i++) {
		if (!poll_fd(p, pgd, i, &fd))
			return SOCKETS_UNKNOWN;
		if (acts_on_socket(p->task, fd))
			return ACTS_ON_SOCKET;
	}
	return 0;
}

static uint32_t select_set(const struct pending *p, uint64_t set)
{
	uint64_t pgd = user_pgd(p->task);
	uint8_t bits;

	for (int fd = 0; fd < (int)p->args[0] && fd < POLL_MAX; fd++) {
		if (fd % 8 == 0 && user_read(pgd, set + fd / 8, &bits, 1) != 1)
			return SOCKETS_UNKNOWN;
		if ((bits >> fd % 8 & 1) && acts_on_socket(p->task, fd))
			return ACTS_ON_SOCKET;
	}
	return 0;
}

static uint32_t select_sockets(const struct pending *p)
{
	uint32_t all = 0;

	for (int i = 1; i <= 3; i++)
		if (p->args[i])
			all |= select_set(p, p->args[i]);
	return all;
}

static uint32_t either_socket(const struct pending *p, unsigned other)
{
	return acts_on_socket(p->task, p->args[0]) || acts_on_socket(p->task, p->args[other])
		       ? ACTS_ON_SOCKET
		       : 0;
}

uint32_t descriptors_act(const struct pending *p, const struct plan_row *row)
{
	if (!rec.plan->k.socket_fops)
		return row->fds == FD_NONE ? 0 : SOCKETS_UNKNOWN;
	switch ((enum fd_use)row->fds) {
	case FD_ARG0:
	case FD_EPOLL:
		return acts_on_socket(p->task, p->args[0]) ? ACTS_ON_SOCKET : 0;
	case FD_ARG2:
		return acts_on_socket(p->task, p->args[2]) ? ACTS_ON_SOCKET : 0;
	case FD_ARG0_OR_1:
		return either_socket(p, 1);
	case FD_ARG0_OR_2:
		return either_socket(p, 2);
	case FD_POLL:
		return poll_sockets(p);
	case FD_SELECT:
		return select_sockets(p);
	case FD_URING:
		return uring_sockets(p);
	case FD_NONE:
		break;
	}
	return 0;
}

bool descriptor_is_netlink(uint64_t task, int fd)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t file = file_of(task, fd), sk;

	if (!file_is_socket(file))
		return false;
	sk = file_sock(file);
	return sk && kernel_u16(sk + k->sk_family) == AF_NETLINK;
}

/* ---- what its descriptors are ---- */

static void note_poll(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task);
	int fd;

	for (uint64_t i = 0; i < p->args[1] && i < POLL_MAX && poll_fd(p, pgd, i, &fd); i++)
		file_note(p->task, fd, 0);
}

static void note_select(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task);
	uint8_t bits[3] = { 0 };

	for (int fd = 0; fd < (int32_t)p->args[0] && fd < POLL_MAX; fd++) {
		bool in_set = false;

		for (int i = 0; i < 3; i++) {
			if (fd % 8 == 0 &&
			    (!p->args[i + 1] ||
			     user_read(pgd, p->args[i + 1] + fd / 8, &bits[i], 1) != 1))
				bits[i] = 0;
			in_set |= bits[i] >> fd % 8 & 1;
		}
		if (in_set)
			file_note(p->task, fd, 0);
	}
}

/* Notes the descriptors in a control buffer's SCM_RIGHTS: headers of a word and two ints, aligned
 * to words. */
static void note_rights(const struct pending *p, const uint8_t *control, size_t n, unsigned when)
{
	const size_t word = call_word(p), head = word + 8;

	for (size_t at = 0; at + head <= n;) {
		uint64_t len = 0;
		int32_t what[2], fd;

		memcpy(&len, control + at, word);
		memcpy(what, control + at + word, sizeof(what));
		if (len < head || len > n - at)
			return;
		for (size_t i = head;
		     what[0] == SOL_SOCKET && what[1] == SCM_RIGHTS && i + 4 <= len; i += 4) {
			memcpy(&fd, control + at + i, 4);
			file_note(p->task, fd, when);
		}
		at += (len + word - 1) & ~(word - 1);
	}
}

/* Notes a msghdr's control buffer: members five and six of seven words. */
static void note_message(const struct pending *p, uint64_t addr, unsigned when)
{
	const size_t word = call_word(p);
	uint64_t pgd = user_pgd(p->task), control = 0, len = 0;
	uint8_t bytes[CONTROL_MAX];

	if (user_read(pgd, addr + 4 * word, &control, word) != word ||
	    user_read(pgd, addr + 5 * word, &len, word) != word || !control)
		return;
	if (len > sizeof(bytes))
		len = sizeof(bytes);
	note_rights(p, bytes, user_read(pgd, control, bytes, len), when);
}

static void note_messages(const struct pending *p, const struct plan_row *row, uint64_t n,
			  unsigned when)
{
	const size_t stride = 8 * call_word(p);

	for (uint64_t i = 0; i < n && i < MESSAGES; i++)
		note_message(p, p->args[row->msg_arg] + i * stride, when);
}

void descriptors_enter(const struct pending *p, const struct plan_row *row)
{
	if (!rec.plan->k.socket_fops)
		return; /* files cannot be recognised */
	for (unsigned i = 0; i < 6; i++)
		if (row->fd_args >> i & 1)
			file_note(p->task, p->args[i], 0);
	if (row->fds == FD_POLL)
		note_poll(p);
	if (row->fds == FD_SELECT)
		note_select(p);
	if (row->flags & ROW_SENDS)
		note_messages(p, row, row->flags & ROW_MANY ? (uint32_t)p->args[2] : 1, 0);
}

/* Includes the fcntl commands that create a descriptor: F_DUPFD and F_DUPFD_CLOEXEC. */
static bool gives_fd(const struct pending *p, const struct plan_row *row)
{
	return (row->flags & ROW_GIVES_FD) ||
	       ((row->flags & ROW_FCNTL) && (p->args[1] == 0 || p->args[1] == 1030));
}

void descriptors_leave(const struct pending *p, const struct plan_row *row, int64_t result)
{
	int32_t pair[2];

	if (!rec.plan->k.socket_fops)
		return;
	/* Also after a failure: a connect in progress has already named the socket. */
	if (row->flags & ROW_NET)
		file_note_changed(p->task, p->args[0]);
	if (result < 0 && result >= -4095)
		return;
	if (gives_fd(p, row))
		file_note(p->task, result, 1);
	if ((row->flags & ROW_PAIR) && user_read(user_pgd(p->task), p->args[row->msg_arg], pair,
						 sizeof(pair)) == sizeof(pair)) {
		file_note(p->task, pair[0], 1);
		file_note(p->task, pair[1], 1);
	}
	if (row->flags & ROW_RECEIVES)
		note_messages(p, row, row->flags & ROW_MANY ? result : 1, 1);
}
